import { type ReactNode, useState } from 'react';
import { useAsOf } from '#platform/web/as-of.tsx';
import { Button } from '#platform/web/button.tsx';
import { useReader } from '#platform/web/reader.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseDay } from '#shared/vietnamese-text.ts';
import { hasEndedBy } from '../logic/validity.ts';
import type { PostDetail } from './organisations-api.ts';
import { EndDialog, StartDialog } from './post-dialog.tsx';
import { postText } from './post-text.ts';
import { Term } from './term.tsx';
import { text } from './text.ts';
import { useWithdrawal } from './use-post-writes.ts';

interface PostListProps {
  readonly posts: readonly PostDetail[];
  /** What other rooms know of a post: its open tasks. */
  readonly load?: ((post: PostDetail) => ReactNode) | undefined;
}

/** Posts and who holds them on the day shown; earlier holders are folded, with their sources. */
export function PostList({ posts, load }: PostListProps) {
  return (
    <ul>
      {posts.map((post) => (
        <PostLine key={post.id} post={post} load={load?.(post)} />
      ))}
    </ul>
  );
}

function PostLine({ post, load }: { post: PostDetail; load: ReactNode }) {
  const say = useWords(postText);
  const { holder, holders } = post;
  const earlier = holders.filter((one) => one.id !== holder?.id).toReversed();
  return (
    <li className="org-line">
      <span className="org-quiet">{post.name}</span>
      <br />
      {holder ? <Holder appointment={holder} /> : <NoHolder post={post} />}
      {load && <span className="org-post-load">{load}</span>}
      {earlier.length > 0 && (
        <details>
          <summary>{say.former}</summary>
          <ul>
            {earlier.map((one) => (
              <li key={one.id}>
                <Holder appointment={one} isQuiet />
              </li>
            ))}
          </ul>
        </details>
      )}
      <PostActions post={post} load={load} />
    </li>
  );
}

function Holder({ appointment, isQuiet }: { appointment: PostDetail['holders'][number]; isQuiet?: boolean }) {
  const say = useWords(postText);
  const units = useWords(text);
  const { personName, validity, source, endSource } = appointment;
  return (
    <>
      {isQuiet ? personName : <strong>{personName}</strong>} <Term validity={validity} />
      <span className="org-note">{units.source(source)}</span>
      {endSource && <span className="org-note">{say.endGround(endSource)}</span>}
    </>
  );
}

/** Vacant since a day, or simply not known: these are not the same. */
function NoHolder({ post: { vacancy } }: { post: PostDetail }) {
  const say = useWords(postText);
  if (!vacancy) return <span className="org-quiet">{say.unknown}</span>;
  const day = vietnameseDay(vacancy.since);
  return <span className="org-vacant">{vacancy.isPostEnded ? say.ended(day) : say.vacant(day)}</span>;
}

/** What the secretariat may do about a post, today only. */
function PostActions({ post, load }: { post: PostDetail; load: ReactNode }) {
  const say = useWords(postText);
  const { isPast, today } = useAsOf();
  const { role } = useReader();
  const [open, setOpen] = useState<'start' | 'end' | null>(null);
  const withdrawal = useWithdrawal();
  const mayWrite = (role === 'secretariat' || role === 'administrator') && !isPast;
  if (!mayWrite || hasEndedBy(post.validity, today)) return null;
  const { holder } = post;
  const close = () => setOpen(null);
  return (
    <div className="org-post-actions no-print">
      <Button size="small" onClick={() => setOpen('start')}>
        {holder ? say.replace : say.start}
      </Button>
      {holder && (
        <Button size="small" onClick={() => setOpen('end')}>
          {say.end}
        </Button>
      )}
      {holder?.knownOn === today && (
        <Button size="small" isBusy={withdrawal.isBusy} onClick={() => withdrawal.send({ id: holder.id })}>
          {say.withdraw}
        </Button>
      )}
      {open === 'start' && <StartDialog {...{ post, load }} onClose={close} />}
      {open === 'end' && <EndDialog {...{ post, load }} onClose={close} />}
    </div>
  );
}
