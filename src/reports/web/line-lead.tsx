import { useWords } from '#platform/web/words.ts';
import type { OverviewLine } from './reports-api.ts';
import { text } from './text.ts';

/** Who leads what decides: the short name, the full one on hover and in print. */
export function LineLead({ line }: { line: OverviewLine }) {
  const say = useWords(text);
  const short = line.cause?.leadShortName ?? line.leadShortName;
  return <span title={line.cause?.leadName ?? line.leadName ?? undefined}>{short ?? say.noLead}</span>;
}
