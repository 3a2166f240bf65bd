import { type ReactNode, useState } from 'react';
import { Button } from '#platform/web/button.tsx';
import { cityDay } from '#platform/web/city-dates.ts';
import { Popover } from '#platform/web/popover.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseNumber } from '#shared/vietnamese-text.ts';
import { percentOf } from './certainty-text.ts';
import { clearCount } from './clear-dots.tsx';
import { ClearRows } from './clear-rows.tsx';
import { Quoted } from './quoted.tsx';
import type { ReviewProposal } from './reading-api.ts';
import { text } from './text.ts';
import './proposal-card.css';

export interface ProposalActions {
  readonly accept: () => void;
  readonly edit: () => void;
  readonly split: () => void;
  readonly merge: () => void;
  readonly dismiss: () => void;
}

interface ProposalCardProps {
  readonly proposal: ReviewProposal;
  /** Its number in the order of the text. */
  readonly number: number;
  /** Null: read only, the buttons are taken away. */
  readonly actions: ProposalActions | null;
  readonly isBusy?: boolean;
  /** What other rooms know, e.g. the codes in the register. */
  readonly children?: ReactNode;
}

/** The proposal in hand: its exact words, the six things as far as the text tells them, and what to do with it. */
export function ProposalCard({ proposal, number, actions, isBusy, children }: ProposalCardProps) {
  const say = useWords(text);
  const { quote, kind, issuer, sentence, start, end, topic, coordinating } = proposal;
  const place = say.place(sentence, vietnameseNumber(start, 0), vietnameseNumber(end, 0));
  return (
    <article className="proposal-card" aria-label={`${String(number).padStart(2, '0')}, ${quote}`}>
      <p className="proposal-card-head">
        <b>{String(number).padStart(2, '0')}</b>
        <span>{say.kinds[kind]}</span>
        <a href={`#cau-${sentence}`}>{place}</a>
        <span className="proposal-card-count">{say.clearCount(clearCount(proposal))}</span>
      </p>
      <blockquote className="t-quote proposal-card-quote" cite={`#cau-${sentence}`}>
        <Quoted words={quote} />
      </blockquote>
      <ClearRows proposal={proposal} />
      <div className="proposal-card-facts">
        <span>
          {say.issuer}: {issuer ?? say.none}
        </span>
        {coordinating.length > 0 && (
          <span>
            {say.coordinating}: {coordinating.join('; ')}
          </span>
        )}
        <span>
          {say.topic}: {topic}
        </span>
        <Standing proposal={proposal} />
      </div>
      {children}
      {actions && proposal.state === 'open' && (
        <div className="proposal-card-actions">
          <Button kind="primary" size="small" keys="A" isBusy={isBusy} onClick={actions.accept}>
            {say.accept}
          </Button>
          <Button size="small" keys="E" onClick={actions.edit}>
            {say.edit}
          </Button>
          <Button size="small" keys="T" onClick={actions.split}>
            {say.split}
          </Button>
          <Button size="small" keys="G" onClick={actions.merge}>
            {say.merge}
          </Button>
          <Button size="small" keys="X" onClick={actions.dismiss}>
            {say.dismiss}
          </Button>
        </div>
      )}
    </article>
  );
}

/** Who decided, or how sure the machine is and why. */
function Standing({ proposal }: { proposal: ReviewProposal }) {
  const say = useWords(text);
  const { state, decidedBy, decidedOn, stateReason } = proposal;
  if (state === 'accepted') return <span>{say.accepted(decidedBy ?? '', decidedOn ? cityDay(decidedOn) : '')}</span>;
  if (state === 'dismissed') return <span>{say.dismissed(decidedBy ?? '', stateReason ?? '')}</span>;
  return (
    <div>
      {proposal.origin === 'person' ? say.byPerson : say.certainty(percentOf(proposal.certainty))}{' '}
      <Why proposal={proposal} />
    </div>
  );
}

function Why({ proposal }: { proposal: ReviewProposal }) {
  const say = useWords(text);
  const [isOpen, setIsOpen] = useState(false);
  const trigger = (
    <button type="button" className="proposal-why" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
      {say.why}
    </button>
  );
  return (
    <Popover isOpen={isOpen} onChange={setIsOpen} trigger={trigger} label={say.whyTitle} align="end">
      <div className="proposal-reasons">
        <p className="t-sub">{say.whyTitle}</p>
        <ul>
          {proposal.because.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </div>
    </Popover>
  );
}
