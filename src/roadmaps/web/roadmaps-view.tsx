import type { Status } from '#directives/logic/status.ts';
import { statuses } from '#directives/logic/status.ts';
import { AsOfLink } from '#platform/web/as-of.tsx';
import { ButtonLink } from '#platform/web/button.tsx';
import { Empty } from '#platform/web/empty.tsx';
import { useNavigation } from '#platform/web/navigation.tsx';
import { SectionHead } from '#platform/web/section-head.tsx';
import { statusText } from '#platform/web/status.ts';
import { useWords } from '#platform/web/words.ts';
import type { RoadmapList } from './roadmaps-api.ts';
import { RoadmapsSentence } from './roadmaps-sentence.tsx';
import { RoadmapsTable } from './roadmaps-table.tsx';
import { text } from './text.ts';

/** The sentence, the list it counts, and what has no roadmap. */
export function RoadmapsView({ list }: { list: RoadmapList }) {
  const say = useWords(text);
  const names = useWords(statusText);
  const { path } = useNavigation();
  const word = new URL(path, 'http://x').searchParams.get('tinh-trang');
  const status: Status | null = statuses.find((one) => one === word) ?? null;
  const rows = status ? list.rows.filter((row) => row.status === status) : list.rows;
  return (
    <>
      <RoadmapsSentence list={list} />
      {list.rows.length === 0 && <Empty sentence={say.noneYet} hint={say.noneYetHint} />}
      {list.rows.length > 0 && rows.length === 0 && status && (
        <Empty sentence={say.noneMatch(names[status].toLocaleLowerCase('vi'))} />
      )}
      {rows.length > 0 && <RoadmapsTable rows={rows} all={list.rows} />}
      {status && (
        <p className="no-print">
          <ButtonLink href="/lo-trinh">{say.showAll}</ButtonLink>
        </p>
      )}
      {list.without.length > 0 && !status && (
        <section id="chua-co-lo-trinh" className="rm-without">
          <SectionHead title={say.withoutHead} aside={list.without.length} />
          <ul>
            {list.without.map(({ code, title }) => (
              <li key={code}>
                <AsOfLink href={`/lo-trinh/${code}`}>
                  <span>{code}</span> {title}
                </AsOfLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
