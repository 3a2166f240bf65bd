import type { InferContractRouterOutputs } from '@orpc/contract';
import { ArrowLeftRight } from 'lucide-react';
import type { directivesContract } from '#directives/api/contract.ts';
import { AsOfLink } from '#platform/web/as-of.tsx';
import { cityDay } from '#platform/web/city-dates.ts';
import { useWords } from '#platform/web/words.ts';
import { DueWords } from '#reading/web/due-words.tsx';
import { Quoted } from '#reading/web/quoted.tsx';
import type { ReviewProposal } from '#reading/web/reading-api.ts';
import { text } from './similar-text.ts';
import './similar-directives.css';

export type Similar = InferContractRouterOutputs<typeof directivesContract>['similar']['items'][number];
type Reason = Similar['reasons'][number];

interface SimilarDirectivesProps {
  readonly proposal: Pick<ReviewProposal, 'quote' | 'window'>;
  readonly similar: readonly Similar[];
}

/** What was ordered before in other documents that is near to this proposal, or against it. It never stands in the way. */
export function SimilarDirectives({ proposal, similar }: SimilarDirectivesProps) {
  const say = useWords(text);
  if (similar.length === 0) return null;
  return (
    <div className="similar">
      {similar.map((one) => (
        <SimilarFold key={one.directive.code} proposal={proposal} similar={one} />
      ))}
      {similar.some(({ verdict }) => verdict === 'conflict') && <p className="t-note">{say.stillAcceptable}</p>}
    </div>
  );
}

function SimilarFold({ proposal, similar }: { proposal: SimilarDirectivesProps['proposal']; similar: Similar }) {
  const say = useWords(text);
  const { directive, verdict, score } = similar;
  const { code } = directive;
  const paperDay = directive.document?.issuedOn;
  const where = directive.heldOn
    ? say.ofSession(cityDay(directive.heldOn))
    : paperDay
      ? say.ofPaper(cityDay(paperDay))
      : '';
  const isConflict = verdict === 'conflict';
  return (
    <details className="similar-fold" data-verdict={verdict} open={isConflict}>
      <summary>
        {isConflict && <ArrowLeftRight size={15} strokeWidth={1.7} aria-hidden />}
        <span>
          <b>{isConflict ? say.conflict(code, where) : say.near(code, where)}</b>
          {!isConflict && <span className="similar-score">, {say.alike(Math.round(score * 100))}</span>}
        </span>
      </summary>
      <div className="similar-sides">
        <Side name={say.here} quote={proposal.quote} deadline={proposal.window} />
        <Side name={code} quote={directive.quote} deadline={directive.deadline} />
      </div>
      <ul className="similar-reasons">
        {similar.reasons.map((reason) => (
          <li key={reason.code} data-code={reason.code}>
            <ReasonWords reason={reason} />
          </li>
        ))}
      </ul>
      <AsOfLink href={`/chi-dao/${code}`}>{say.openDirective(code)}</AsOfLink>
      {directive.document && (
        <AsOfLink href={`/van-ban/${directive.document.documentId}`}>{directive.document.title}</AsOfLink>
      )}
    </details>
  );
}

interface SideProps {
  readonly name: string;
  readonly quote: string;
  readonly deadline: Similar['directive']['deadline'];
}

function Side({ name, quote, deadline }: SideProps) {
  const say = useWords(text);
  return (
    <figure>
      <figcaption>{name}</figcaption>
      <blockquote className="t-quote-row">
        <Quoted words={quote} />
      </blockquote>
      <p className="t-note">
        {say.deadline}: {deadline ? <DueWords window={deadline} /> : say.noDeadline}
      </p>
    </figure>
  );
}

function ReasonWords({ reason: { code, details } }: { reason: Reason }) {
  const say = useWords(text).reasons;
  const told = (key: string) => String(details[key] ?? '');
  const sayings: Readonly<Record<Reason['code'], () => string>> = {
    shared_words: () => say.shared_words(Number(details.shared), Number(details.all)),
    same_addressee: () => say.same_addressee(told('unit')),
    other_addressee: () => say.other_addressee(told('here'), told('there')),
    same_topic: () => say.same_topic(told('topic')),
    other_deadline: () => say.other_deadline(cityDay(told('here')), cityDay(told('there'))),
    opposite_order: () => say.opposite_order(details.here === 'stop'),
  };
  return <>{sayings[code]()}</>;
}
