import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { documentsApi } from '#documents/web/documents-api.ts';
import { LoadState } from '#documents/web/load-state.tsx';
import { text as documentText } from '#documents/web/text.ts';
import { useAsOf } from '#platform/web/as-of.tsx';
import { useReader } from '#platform/web/reader.tsx';
import { useWords } from '#platform/web/words.ts';
import { AddText } from '#reading/web/add-text.tsx';
import { readingApi } from '#reading/web/reading-api.ts';
import { text } from '#reading/web/text.ts';
import { TextFacts } from '#reading/web/text-facts.tsx';
import { ReaderHead } from './reader-head.tsx';
import { ReviewDesk } from './review-desk.tsx';
import '#documents/web/documents.css';
import './reader.css';

/** Was any sentence missed? The document, its proposals, and the register they become. */
export function ReaderScreen() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { ban } = useSearch({ strict: false }) as { ban?: string };
  const { asOf, isPast } = useAsOf();
  const { role } = useReader();
  const found = useQuery(documentsApi.query.one.queryOptions({ input: { id, asOf } }));
  if (!found.data) return <LoadState error={found.error} onRetry={found.refetch} />;
  const document = found.data;
  const chosen = document.versions.find(({ versionNo }) => versionNo === Number(ban));
  const versionId = chosen?.id ?? document.versionId;
  const isWritable = role === 'secretariat' && !isPast;
  return (
    <div className="reader-screen">
      <ReaderHead document={document} versionId={versionId} />
      {versionId && (
        <TextFacts key={`${versionId} facts`} versionId={versionId} document={document} isWritable={isWritable} />
      )}
      {versionId ? (
        <VersionReview key={versionId} versionId={versionId} />
      ) : (
        <WithoutText isSecret={document.confidentiality === 'secret'} title={document.title} />
      )}
      {isWritable && document.confidentiality !== 'secret' && (
        <AddText documentId={document.id} isNewVersion={document.versions.length > 0} />
      )}
    </div>
  );
}

function VersionReview({ versionId }: { versionId: string }) {
  const say = useWords(text);
  const { asOf } = useAsOf();
  const review = useQuery(readingApi.query.review.queryOptions({ input: { versionId, asOf } }));
  if (!review.data) return <LoadState error={review.error} onRetry={review.refetch} />;
  if (review.data.sentences.length === 0) return <p>{say.notReadYet}</p>;
  return <ReviewDesk review={review.data} />;
}

function WithoutText({ isSecret, title }: { isSecret: boolean; title: string }) {
  const say = useWords(text);
  const documentSay = useWords(documentText);
  return <p className="t-quote">{isSecret ? documentSay.secretStub(title) : say.noText}</p>;
}
