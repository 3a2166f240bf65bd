import { Check, CircleDashed, CircleHelp } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { Button } from '#platform/web/button.tsx';
import { useWords } from '#platform/web/words.ts';
import { isDoubtful } from '../logic/review-moves.ts';
import { doubtfulBelow, percentOf } from './certainty-text.ts';
import { ClearDots } from './clear-dots.tsx';
import type { ReviewProposal } from './reading-api.ts';
import type { Cursor } from './review-text.tsx';
import { text } from './text.ts';
import './proposal-list.css';

interface ProposalListProps {
  /** Living ones, in the order of the text: their place is their number. */
  readonly proposals: readonly ReviewProposal[];
  readonly currentId: string | null;
  /** The card of the current one, drawn in its place. */
  readonly card: ReactNode;
  /** Stays the same from drawing to drawing: lines that did not change are not drawn again. */
  readonly onPick: (cursor: Cursor) => void;
}

/** All directives of the document, a line each; the one in hand is opened in its place. */
export function ProposalList({ proposals, currentId, card, onPick }: ProposalListProps) {
  const say = useWords(text);
  if (proposals.length === 0) return <p className="proposal-none">{say.noProposals}</p>;
  return (
    <ol className="proposal-list">
      {proposals.map((proposal, at) => (
        <li key={proposal.id} data-proposal={proposal.id} data-current={proposal.id === currentId || undefined}>
          {proposal.id === currentId ? card : <ProposalLine proposal={proposal} number={at + 1} onPick={onPick} />}
        </li>
      ))}
    </ol>
  );
}

interface ProposalLineProps {
  readonly proposal: ReviewProposal;
  readonly number: number;
  readonly onPick: (cursor: Cursor) => void;
}

const ProposalLine = memo(function ProposalLine({ proposal, number, onPick }: ProposalLineProps) {
  return (
    <button type="button" className="proposal-line" onClick={() => onPick({ kind: 'proposal', id: proposal.id })}>
      <b>{String(number).padStart(2, '0')}</b>
      <span className="proposal-line-quote">{proposal.quote}</span>
      <span className="proposal-line-who">{proposal.addressee}</span>
      <ClearDots proposal={proposal} />
      <LineState proposal={proposal} />
    </button>
  );
});

/** Accepted, open, or open and worth a second look: what needs eyes is seen without opening each one. */
function LineState({ proposal }: { proposal: ReviewProposal }) {
  const say = useWords(text);
  const { state, certainty } = proposal;
  const look = state === 'accepted' ? 'accepted' : isDoubtful(doubtfulBelow)(proposal) ? 'doubtful' : 'open';
  const words = {
    accepted: say.stateAccepted,
    open: say.stateOpen,
    doubtful: say.stateDoubtful(percentOf(certainty)),
  }[look];
  const Sign = { accepted: Check, open: CircleDashed, doubtful: CircleHelp }[look];
  return (
    <span className="proposal-line-state" data-look={look} role="img" aria-label={words} title={words}>
      <Sign size={16} strokeWidth={look === 'accepted' ? 2 : 1.7} aria-hidden />
    </span>
  );
}

interface DismissedListProps {
  readonly proposals: readonly ReviewProposal[];
  /** Null: read only. */
  readonly onReopen: ((proposal: ReviewProposal) => void) | null;
}

/** What was dismissed, by whom and why, folded away: nothing is lost. */
export function DismissedList({ proposals, onReopen }: DismissedListProps) {
  const say = useWords(text);
  if (proposals.length === 0) return null;
  return (
    <details className="dismissed-list">
      <summary>{say.dismissedList(proposals.length)}</summary>
      <ul>
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <blockquote className="t-quote-row">
              “{proposal.quote}” <a href={`#cau-${proposal.sentence}`}>{say.sentenceNumber(proposal.sentence)}</a>
            </blockquote>
            <p className="t-small">{say.dismissed(proposal.decidedBy ?? '', proposal.stateReason ?? '')}</p>
            {onReopen && (
              <Button size="small" onClick={() => onReopen(proposal)}>
                {say.reopenProposal}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
