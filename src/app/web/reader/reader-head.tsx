import type { InferContractRouterOutputs } from '@orpc/contract';
import type { documentsContract } from '#documents/api/contract.ts';
import { useDocumentLabel } from '#documents/web/document-name.tsx';
import { text as documentText } from '#documents/web/text.ts';
import { AsOfLink } from '#platform/web/as-of.tsx';
import { cityDay } from '#platform/web/city-dates.ts';
import { useWords } from '#platform/web/words.ts';
import { text } from '#reading/web/text.ts';

type Document = InferContractRouterOutputs<typeof documentsContract>['one'];

interface ReaderHeadProps {
  readonly document: Document;
  readonly versionId: string | null;
}

/** What this paper is, where it comes from, which version is on screen, and whether it still holds. */
export function ReaderHead({ document, versionId }: ReaderHeadProps) {
  const say = useWords(documentText);
  const reading = useWords(text);
  const label = useDocumentLabel();
  const version = document.versions.find(({ id }) => id === versionId);
  return (
    <header className="reader-head">
      <h1 className="t-title">{document.title}</h1>
      <p className="paper-meta">
        <span>{label({ ...document, issuedOn: null })}</span>
        {document.issuedOn && <span className="nowrap">{cityDay(document.issuedOn)}</span>}
        <span>
          {say.source}: {document.source}
        </span>
        {document.session && (
          <span>
            <AsOfLink href={`/phien/${document.session.id}`}>
              {document.session.title}, <span className="nowrap">{cityDay(document.session.heldOn)}</span>
            </AsOfLink>
          </span>
        )}
        {version && <span>{reading.version(version.versionNo, version.sha256.slice(0, 8))}</span>}
        {version?.original && (
          <span>
            <a href={`/api/v1/documents/originals/${version.id}`} download={version.original.name}>
              {reading.original}
            </a>
          </span>
        )}
        {document.confidentiality !== 'open' && (
          <span className="paper-tag">{say.levels[document.confidentiality]}</span>
        )}
        {document.isReconstructed && <span className="paper-tag">{say.reconstructed}</span>}
      </p>
      <OtherVersions document={document} versionId={versionId} />
      <Links document={document} />
    </header>
  );
}

function OtherVersions({ document, versionId }: ReaderHeadProps) {
  const say = useWords(text);
  if (document.versions.length < 2) return null;
  return (
    <p className="paper-meta">
      <span>{say.versions}</span>
      {document.versions.map(({ id, versionNo, knownOn }) => (
        <span key={id}>
          {id === versionId ? (
            <b>{say.versionOf(versionNo, cityDay(knownOn))}</b>
          ) : (
            <AsOfLink href={`/van-ban/${document.id}?ban=${versionNo}`}>
              {say.versionOf(versionNo, cityDay(knownOn))}
            </AsOfLink>
          )}
        </span>
      ))}
    </p>
  );
}

/** Links in both directions; what changed this paper comes first and stands out. */
function Links({ document }: { document: Document }) {
  const say = useWords(documentText);
  const label = useDocumentLabel();
  if (document.links.length === 0) return null;
  const isChange = ({ direction, relation }: Document['links'][number]) =>
    direction === 'incoming' && ['amends', 'replaces', 'revokes'].includes(relation);
  const links = [...document.links].sort((a, b) => Number(isChange(b)) - Number(isChange(a)));
  return (
    <ul className="reader-links">
      {links.map((link) => (
        <li key={link.id} data-change={isChange(link) || undefined}>
          {say[link.direction][link.relation]}{' '}
          <AsOfLink href={`/van-ban/${link.other.id}`}>{link.other.title}</AsOfLink>{' '}
          <span className="paper-meta">
            {label(link.other)}, {say.fromDay(cityDay(link.effectiveOn))}
          </span>
        </li>
      ))}
    </ul>
  );
}
