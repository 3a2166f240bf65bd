import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { OrganisationPage } from '#organisations/web/organisation-page.tsx';
import type { PostDetail } from '#organisations/web/organisations-api.ts';
import { useAsOf } from '#platform/web/as-of.tsx';
import { OpenNumber } from '#platform/web/open-number.tsx';
import { useWords } from '#platform/web/words.ts';
import { tasksApi } from './owed.ts';
import { Owes } from './owes.tsx';
import { text } from './text.ts';
import './organisation.css';

/** A unit over time, and what it owes on the day on screen: the roof knows both rooms. */
export function OrganisationScreen() {
  const { key } = useParams({ strict: false }) as { key: string };
  return (
    <OrganisationPage
      organisationKey={key}
      owes={({ organisation, posts }) => <Owes unit={organisation} posts={posts} />}
      postLoad={(post) => <PostLoad unitKey={key} post={post} />}
    />
  );
}

/** How many open tasks belong to a post; the number opens them. */
function PostLoad({ unitKey, post }: { unitKey: string; post: PostDetail }) {
  const say = useWords(text);
  const { asOf } = useAsOf();
  const tasks = useQuery(tasksApi.query.list.queryOptions({ input: { asOf, postId: post.id, isOpen: true } }));
  if (!tasks.data || tasks.data.length === 0) return null;
  return (
    <OpenNumber count={tasks.data.length} word={say.postTasks} href={`/to-chuc/${unitKey}?chuc-vu=${post.key}#viec`} />
  );
}
