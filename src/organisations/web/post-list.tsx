import { useWords } from '#platform/web/words.ts';
import type { PostDetail } from './organisations-api.ts';
import { Term } from './term.tsx';
import { text } from './text.ts';

/** Posts and who holds them on the day shown; earlier holders are folded, with their sources. */
export function PostList({ posts }: { posts: readonly PostDetail[] }) {
  return (
    <ul>
      {posts.map((post) => (
        <PostLine key={post.id} post={post} />
      ))}
    </ul>
  );
}

function PostLine({ post: { name, holder, holders } }: { post: PostDetail }) {
  const say = useWords(text);
  const earlier = holders.filter((one) => one.validity.from !== holder?.validity.from).toReversed();
  return (
    <li className="org-line">
      <span className="org-quiet">{name}</span>
      <br />
      {holder ? (
        <>
          <strong>{holder.personName}</strong> <Term validity={holder.validity} />
          <span className="org-note">{say.source(holder.source)}</span>
        </>
      ) : (
        <span className="org-quiet">{say.noHolder}</span>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{say.formerHolders}</summary>
          <ul>
            {earlier.map((one) => (
              <li key={one.personName + one.validity.from}>
                {one.personName} <Term validity={one.validity} />
                <span className="org-note">{say.source(one.source)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
