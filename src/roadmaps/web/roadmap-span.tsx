import { useAsOf } from '#platform/web/as-of.tsx';
import { cityDay, shareOfSpan } from '#platform/web/city-dates.ts';
import { useWords } from '#platform/web/words.ts';
import type { RoadmapLine } from './roadmaps-api.ts';
import { text } from './text.ts';

/** From its first to its last day, on the scale all roadmaps share; what lies before the day on screen is solid. */
export function RoadmapSpan({ row, all }: { row: RoadmapLine; all: readonly RoadmapLine[] }) {
  const say = useWords(text);
  const { asOf } = useAsOf();
  const { startsOn, endsOn, status } = row;
  if (!startsOn || !endsOn) return <span className="rm-quiet">{say.noDays}</span>;
  const days = [...all.flatMap((one) => [one.startsOn, one.endsOn]), asOf].filter((day) => day !== null).toSorted();
  const xOf = (day: string) => 2 + shareOfSpan(day, days[0]!, days.at(-1)!) * 196;
  const [from, to, now] = [xOf(startsOn), xOf(endsOn), xOf(asOf)];
  const width = Math.max(3, to - from);
  return (
    <span className="rm-span" data-status={status}>
      <svg viewBox="0 0 200 16" preserveAspectRatio="none" aria-hidden="true">
        <rect className="rm-span-whole" x={from} y="5" width={width} height="6" />
        <rect className="rm-span-past" x={from} y="5" width={Math.min(width, Math.max(0, now - from))} height="6" />
        <path className="rm-span-now" d={`M${now} 0v16`} />
      </svg>
      <span className="rm-span-days nowrap">{say.span(cityDay(startsOn), cityDay(endsOn))}</span>
    </span>
  );
}
