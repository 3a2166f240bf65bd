import { useQuery } from '@tanstack/react-query';
import { statuses } from '#directives/logic/status.ts';
import type { OrganisationDetail } from '#organisations/web/organisations-api.ts';
import { AsOfLink, useAsOf } from '#platform/web/as-of.tsx';
import { cityDay } from '#platform/web/city-dates.ts';
import { Loading } from '#platform/web/loading.tsx';
import { useNavigation } from '#platform/web/navigation.tsx';
import { SectionHead } from '#platform/web/section-head.tsx';
import { useWords } from '#platform/web/words.ts';
import { LoadSentence, ShownHead } from './load-sentence.tsx';
import { passes, type ShownStatus, tasksApi } from './owed.ts';
import { OwedList } from './owed-list.tsx';
import { text } from './text.ts';

interface OwesProps {
  readonly unit: OrganisationDetail['organisation'];
  readonly posts: OrganisationDetail['posts'];
}

/** What the unit leads on the day shown: how much, how it stands, and the very tasks. The address says which of them are listed. */
export function Owes({ unit, posts }: OwesProps) {
  const say = useWords(text);
  const { asOf } = useAsOf();
  const { status, post } = useOwesAddress(posts);
  const led = useQuery(tasksApi.query.list.queryOptions({ input: { asOf, leadId: unit.id } }));
  const ofPost = useQuery({
    ...tasksApi.query.list.queryOptions({ input: { asOf, postId: post?.id ?? '', isOpen: true } }),
    enabled: post !== null,
  });
  if (!led.data || (post && !ofPost.data)) return <Loading rows={6} row="comfort" />;
  const shown = post ? ofPost.data! : led.data.filter((task) => passes(task, status));
  return (
    <section id="viec" aria-label={say.owes}>
      <LoadSentence unitKey={unit.key} tasks={led.data} day={cityDay(asOf)} />
      <SectionHead
        title={post ? say.ofPost(post.name) : <ShownHead status={status} />}
        aside={(post || status) && <AsOfLink href={`/to-chuc/${unit.key}#viec`}>{say.all}</AsOfLink>}
      />
      <OwedList tasks={shown} unitId={unit.id} />
      <p className="organisation-register">
        <AsOfLink href={`/so-chi-dao?chu-tri=${unit.key}`}>{say.inRegister}</AsOfLink>
      </p>
    </section>
  );
}

function useOwesAddress(posts: OwesProps['posts']) {
  const { path } = useNavigation();
  const query = new URL(path, 'http://x').searchParams;
  const asked = query.get('tinh-trang');
  const status: ShownStatus = asked === 'over' ? 'over' : (statuses.find((one) => one === asked) ?? null);
  const post = posts.find(({ key }) => key === query.get('chuc-vu')) ?? null;
  return { status, post };
}
