import { cityDay, cityInterval } from '#platform/web/city-dates.ts';
import type { useWords } from '#platform/web/words.ts';
import type { DateWindow } from '#shared/date-window.ts';
import type { text } from './text.ts';
import type { TimelineRow } from './timeline-row.ts';

export type TimelineWords = ReturnType<typeof useWords<(typeof text)['vi']>>;

/** The computed days of a window: "11 → 20-10-2025", "trước hoặc đúng 30-6-2025"; null when it has none. */
export function windowWords(window: DateWindow | null | undefined, say: TimelineWords): string | null {
  if (!window) return null;
  const { earliest, latest } = window;
  if (earliest && latest) return cityInterval(earliest, latest);
  if (latest) return say.until(cityDay(latest));
  return earliest ? say.from(cityDay(earliest)) : null;
}

/** What a sighted reader sees in the row, in one sentence. */
export function describeRow(row: TimelineRow, names: ReadonlyMap<string, string>, say: TimelineWords): string {
  const { says } = say;
  const [due, baseline] = [windowWords(row.window, say), windowWords(row.baseline, say)];
  const after = (row.after ?? []).flatMap((id) => names.get(id) ?? []);
  const parts = [
    row.others && says.others(row.others.length),
    due && says.due(due),
    row.plannedStart && says.start(cityDay(row.plannedStart)),
    row.doneOn && says.done(cityDay(row.doneOn)),
    forecastWords(row, say),
    baseline && says.baseline(baseline),
    ...(row.events ?? []).map(({ on, label }) => `${label} ${cityDay(on)}`),
    row.isCritical && says.critical,
    after.length > 0 && says.after(after.join(', ')),
    row.note,
  ].filter((part) => typeof part === 'string' && part !== '');
  return parts.join('; ') || says.nothing;
}

function forecastWords({ forecast, doneOn }: TimelineRow, { says }: TimelineWords): string | null {
  if (!forecast || doneOn) return null;
  return says.forecast(cityDay(forecast.p50), cityDay(forecast.p10), cityDay(forecast.p90));
}
