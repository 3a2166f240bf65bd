import { useQuery } from '@tanstack/react-query';
import { documentsApi } from '#documents/web/documents-api.ts';
import { useAsOf } from '#platform/web/as-of.tsx';
import { Button } from '#platform/web/button.tsx';
import { cityDay } from '#platform/web/city-dates.ts';
import { useWords } from '#platform/web/words.ts';
import type { DocumentForm } from '../logic/new-document-form.ts';
import type { FieldsProps } from './document-fields.tsx';
import { text } from './text.ts';
import './suggestion.css';

/** The session a text tells of, while none is chosen: one that is recorded on that day, or a new one filled from the text. */
export function SessionSuggestion({ form, suggested, fill }: FieldsProps) {
  const say = useWords(text);
  const { asOf } = useAsOf();
  const { sessionTitle, heldOn, chairedBy, participants } = suggested;
  const isOffered = form.session === 'none' && Boolean(heldOn || chairedBy || participants);
  const sessions = useQuery({
    ...documentsApi.query.sessions.queryOptions({ input: { asOf } }),
    enabled: isOffered && Boolean(heldOn),
  });
  if (!isOffered) return null;
  const recorded = sessions.data?.items.filter((session) => session.heldOn === heldOn) ?? [];
  const told = [
    heldOn && say.sessionOn(cityDay(heldOn)),
    chairedBy && say.chairedBy(chairedBy),
    participants && say.participantCount(participants.split('\n').length),
  ].filter(Boolean);
  const asNew: Partial<DocumentForm> = { session: 'new', sessionTitle, heldOn, chairedBy, participants };
  return (
    <div className="form-suggestion" data-choice>
      <p>
        <span className="form-suggestion-from">{say.inferredFrom}:</span> {told.join(', ')}
      </p>
      {recorded.map(({ id, title }) => (
        <Button key={id} size="small" onClick={() => fill({ session: 'existing', sessionId: id })}>
          {say.chooseSession(title)}
        </Button>
      ))}
      <Button
        size="small"
        onClick={() => fill(Object.fromEntries(Object.entries(asNew).filter(([, value]) => value !== undefined)))}
      >
        {say.fillSession}
      </Button>
    </div>
  );
}
