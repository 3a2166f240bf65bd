import type { ReactNode } from 'react';
import { OpenNumber } from '#platform/web/open-number.tsx';
import { SectionHead } from '#platform/web/section-head.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseNumber } from '#shared/vietnamese-text.ts';
import { workKinds } from '../../logic/plan.ts';
import type { ReformReport } from '../reorganisations-api.ts';
import { text } from './text.ts';
import { reasonsOrNone, useWorkFilter, type WorkFilter } from './work-address.ts';

interface WorkCountsProps {
  readonly report: ReformReport;
  /** False once it was carried out: the work is then with its heirs, and no list of it is kept. */
  readonly isOpening: boolean;
}

/** What happens to open work, counted by what it is and by the rule that chose its heir. */
export function WorkCounts({ report, isOpening }: WorkCountsProps) {
  const say = useWords(text);
  const byRule = (reason: (typeof reasonsOrNone)[number]) =>
    reason === 'none' ? report.orphans : (report.byReason[reason] ?? 0);
  const count = (value: number, word: string, filter: WorkFilter, isNeeded = false) =>
    (value > 0 || isNeeded) && (
      <li key={word}>
        <Count {...{ value, word, filter, isOpening: isOpening && value > 0 }} />
      </li>
    );
  return (
    <section className="reform-part">
      <SectionHead title={say.countsHead} />
      <dl className="reform-counts">
        <Line name={say.byKind}>
          {workKinds.map((kind) => count(report.byKind[kind] ?? 0, say.kinds[kind], { kind }))}
        </Line>
        <Line name={say.byReason}>
          {reasonsOrNone.map((reason) =>
            // Orphans are told even when there are none.
            count(
              byRule(reason),
              reason === 'none' && report.orphans === 0 ? say.orphans : say.reasons[reason],
              { reason },
              reason === 'none',
            ),
          )}
        </Line>
        <Line name={say.along}>
          {(['tasks', 'deadlines', 'milestones', 'planned'] as const).map(
            (part) =>
              report[part] > 0 && (
                <li key={part}>
                  {vietnameseNumber(report[part])} {say[part]}
                </li>
              ),
          )}
        </Line>
      </dl>
      <p className="reform-quiet">{say.keeps}</p>
    </section>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <ul>{children}</ul>
      </dd>
    </div>
  );
}

interface CountProps {
  readonly value: number;
  readonly word: string;
  readonly filter: WorkFilter;
  readonly isOpening: boolean;
}

function Count({ value, word, filter, isOpening }: CountProps) {
  const { hrefOf } = useWorkFilter();
  const count = vietnameseNumber(value);
  if (!isOpening) return `${count} ${word}`;
  const tone = filter.reason === 'none' ? { tone: 'decision' as const } : {};
  return <OpenNumber {...{ count, word, href: hrefOf(filter), ...tone }} />;
}
