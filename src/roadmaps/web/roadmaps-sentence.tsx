import { Fragment } from 'react';
import { statuses } from '#directives/logic/status.ts';
import { OpenNumber } from '#platform/web/open-number.tsx';
import { statusText } from '#platform/web/status.ts';
import { useWords } from '#platform/web/words.ts';
import type { RoadmapList } from './roadmaps-api.ts';
import { text } from './text.ts';

/** How many roadmaps, where they stand, and how many directives have none. */
export function RoadmapsSentence({ list: { rows, without } }: { list: RoadmapList }) {
  const say = useWords(text);
  const names = useWords(statusText);
  const counts = statuses.flatMap((status) => {
    const count = rows.filter((row) => row.status === status).length;
    return count > 0 ? [{ status, count }] : [];
  });
  return (
    <h1 className="t-headline rm-sentence">
      <OpenNumber count={rows.length} word={say.roadmaps} href="/lo-trinh" />
      {counts.map(({ status, count }, at) => (
        <Fragment key={status}>
          {at === 0 ? ': ' : ', '}
          <OpenNumber
            count={count}
            word={names[status].toLocaleLowerCase('vi')}
            href={`/lo-trinh?tinh-trang=${status}`}
            tone={status === 'late' ? 'late' : undefined}
          />
        </Fragment>
      ))}
      .{' '}
      {without.length > 0 && (
        <>
          <OpenNumber count={without.length} word={say.without(without.length)} href="/lo-trinh#chua-co-lo-trinh" />.
        </>
      )}
    </h1>
  );
}
