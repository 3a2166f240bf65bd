import type { InferContractRouterOutputs } from '@orpc/contract';
import type { ReactNode } from 'react';
import { AsOfLink } from '#platform/web/as-of.tsx';
import { cityDay } from '#platform/web/city-dates.ts';
import { useWords } from '#platform/web/words.ts';
import type { documentsContract } from '../api/contract.ts';
import { text } from './text.ts';
import './documents.css';

export type DocumentLineData = InferContractRouterOutputs<typeof documentsContract>['list']['items'][number];

interface DocumentLineProps {
  readonly document: DocumentLineData;
  /** What another room knows of it, e.g. how far its reading has come. */
  readonly side?: ReactNode;
}

/** A paper in a list: day, title, what it is, and whether it still holds. A secret one is a stub without a link. */
export function DocumentLine({ document, side }: DocumentLineProps) {
  const say = useWords(text);
  const { id, title, kind, number, issuer, issuedOn, confidentiality, session, supersededBy, isReconstructed } =
    document;
  const isSecret = confidentiality === 'secret';
  return (
    <li className="paper-line">
      <span className="paper-day nowrap">
        {issuedOn ? <time dateTime={issuedOn}>{cityDay(issuedOn)}</time> : say.noDay}
      </span>
      <div>
        {isSecret ? (
          <span className="paper-title">{say.secretStub(title)}</span>
        ) : (
          <AsOfLink href={`/van-ban/${id}`} className="paper-title">
            {title}
          </AsOfLink>
        )}
        <p className="paper-meta">
          <span>{number ? `${say.kinds[kind]} ${say.number(number)}` : say.kinds[kind]}</span>
          {issuer && <span>{issuer}</span>}
          {session && (
            <span>
              <AsOfLink href={`/phien/${session.id}`}>{session.title}</AsOfLink>
            </span>
          )}
          {!isSecret && !document.versionId && <span>{say.noText}</span>}
          {confidentiality === 'internal' && <span className="paper-tag">{say.levels.internal}</span>}
          {isReconstructed && <span className="paper-tag">{say.reconstructed}</span>}
          {supersededBy && (
            <span className="paper-tag" data-tone="warn">
              {say.superseded[supersededBy]}
            </span>
          )}
        </p>
      </div>
      {side && <div className="paper-side">{side}</div>}
    </li>
  );
}
