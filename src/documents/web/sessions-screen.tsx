import { useQuery } from '@tanstack/react-query';
import { AsOfLink, useAsOf } from '#platform/web/as-of.tsx';
import { ButtonLink } from '#platform/web/button.tsx';
import { cityDay } from '#platform/web/city-dates.ts';
import { useReader } from '#platform/web/reader.tsx';
import { useWords } from '#platform/web/words.ts';
import { documentsApi } from './documents-api.ts';
import { LoadState } from './load-state.tsx';
import { text } from './text.ts';
import './documents.css';

/** Which sessions were held, and what is there of each? */
export function SessionsScreen() {
  const say = useWords(text);
  const { asOf, isPast } = useAsOf();
  const { role } = useReader();
  const sessions = useQuery(documentsApi.query.sessions.queryOptions({ input: { asOf } }));
  if (!sessions.data) return <LoadState error={sessions.error} onRetry={sessions.refetch} />;
  const { items } = sessions.data;
  return (
    <div className="paper-screen">
      <div className="paper-head">
        <div>
          <h1 className="t-headline">
            {say.sessionsSentence(items.length, items[0] ? cityDay(items[0].heldOn) : null)}
          </h1>
          {items.length === 0 && <p>{say.sessionsEmpty}</p>}
        </div>
        {role === 'secretariat' && !isPast && <ButtonLink href="/van-ban/moi">{say.addPaper}</ButtonLink>}
      </div>
      <ul className="paper-list" aria-label={say.sessionList}>
        {items.map((session) => (
          <li key={session.id} className="paper-line">
            <time dateTime={session.heldOn} className="nowrap">
              {cityDay(session.heldOn)}
            </time>
            <div>
              <AsOfLink href={`/phien/${session.id}`} className="paper-title">
                {session.title}
              </AsOfLink>
              <p className="paper-meta">
                {session.chairedBy && <span>{session.chairedBy}</span>}
                {session.place && <span>{session.place}</span>}
                {session.isReconstructed && <span className="paper-tag">{say.reconstructed}</span>}
              </p>
            </div>
            <p className="paper-side">
              {say.documents(session.documentCount)}
              {session.participantCount > 0 && <>, {say.participants(session.participantCount)}</>}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
