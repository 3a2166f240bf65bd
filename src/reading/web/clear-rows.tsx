import { useWords } from '#platform/web/words.ts';
import { type ClearPart, sixClear } from '../logic/six-clear.ts';
import { ClearDot } from './clear-dots.tsx';
import { DueWords } from './due-words.tsx';
import type { Proposed, ReviewProposal } from './reading-api.ts';
import { text } from './text.ts';

/** The six things in six rows: a dot, the name, and the words that say it. */
export function ClearRows({ proposal }: { proposal: ReviewProposal }) {
  const say = useWords(text);
  return (
    <dl className="clear-rows">
      {sixClear(proposal).map((part) => (
        <div key={part.part} className="clear-row">
          <dt>
            <ClearDot clearness={part.clearness} />
            {say.parts[part.part]}
          </dt>
          <dd>
            <PartWords part={part} proposal={proposal} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function PartWords({ part, proposal }: { part: ClearPart; proposal: Proposed }) {
  const say = useWords(text);
  if (part.words === null) return <span className="clear-missing">{say.notSaid}</span>;
  if (part.part === 'when') {
    if (part.clearness === 'missing') return <span className="clear-missing">{say.notADay(part.words)}</span>;
    return <DueWords window={proposal.window!} />;
  }
  return (
    <>
      {shortened(part.words)}
      {part.clearness === 'inferred' && <span className="clear-hint"> {say.inferredFrom}</span>}
    </>
  );
}

/** The act is quoted above in full; here its beginning is enough. */
const shortened = (words: string) => (words.length > 64 ? `${words.slice(0, words.lastIndexOf(' ', 62))}…` : words);
