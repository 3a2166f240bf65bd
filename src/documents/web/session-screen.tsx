import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { AsOfLink, useAsOf } from '#platform/web/as-of.tsx';
import { ButtonLink } from '#platform/web/button.tsx';
import { cityDay } from '#platform/web/city-dates.ts';
import { useReader } from '#platform/web/reader.tsx';
import { useWords } from '#platform/web/words.ts';
import { DocumentLine } from './document-line.tsx';
import { documentsApi } from './documents-api.ts';
import { LoadState } from './load-state.tsx';
import { text } from './text.ts';
import './documents.css';

/** What was concluded at this session, and who was there? */
export function SessionScreen() {
  const say = useWords(text);
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { asOf, isPast } = useAsOf();
  const { role } = useReader();
  const found = useQuery(documentsApi.query.session.queryOptions({ input: { id, asOf } }));
  if (!found.data) return <LoadState error={found.error} onRetry={found.refetch} />;
  const session = found.data;
  return (
    <div className="paper-screen">
      <div className="paper-head">
        <div>
          <h1 className="t-title">{session.title}</h1>
          <p className="paper-meta">
            <time dateTime={session.heldOn}>{cityDay(session.heldOn)}</time>
            {session.chairedBy && (
              <span>
                {say.chairedBy}: {session.chairedBy}
              </span>
            )}
            {session.place && <span>{session.place}</span>}
            {session.isReconstructed && <span className="paper-tag">{say.reconstructed}</span>}
          </p>
        </div>
        {role === 'secretariat' && !isPast && (
          <ButtonLink href={`/van-ban/moi?phien=${session.id}`}>{say.addPaper}</ButtonLink>
        )}
      </div>
      {session.summary && <p className="t-quote">{session.summary}</p>}
      <p>
        <AsOfLink href={`/so-chi-dao?phien=${session.id}`}>{say.directivesOfSession}</AsOfLink>
      </p>
      <div className="paper-columns">
        <section className="paper-section">
          <h2 className="t-section">{say.papers}</h2>
          {session.documents.length === 0 && <p>{say.noPapers}</p>}
          <ul className="paper-list">
            {session.documents.map((document) => (
              <DocumentLine key={document.id} document={{ ...document, session: null }} />
            ))}
          </ul>
        </section>
        <section className="paper-section">
          <h2 className="t-section">{say.whoTookPart}</h2>
          {session.participants.length === 0 && <p>{say.noParticipants}</p>}
          <ul className="paper-people">
            {session.participants.map(({ personName, postName }) => (
              <li key={`${personName}${postName}`}>
                {personName}
                {postName && <span className="post">, {postName}</span>}
              </li>
            ))}
          </ul>
          <p className="paper-meta">
            {say.source}: {session.source}
          </p>
        </section>
      </div>
    </div>
  );
}
