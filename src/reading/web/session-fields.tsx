import { useQuery } from '@tanstack/react-query';
import { documentsApi } from '#documents/web/documents-api.ts';
import { useAsOf } from '#platform/web/as-of.tsx';
import { RadioGroup } from '#platform/web/choice.tsx';
import { cityDay } from '#platform/web/city-dates.ts';
import { DateInput } from '#platform/web/date-input.tsx';
import { useWords } from '#platform/web/words.ts';
import type { FieldsProps } from './document-fields.tsx';
import { FormField } from './form-field.tsx';
import { LineField } from './line-field.tsx';
import { SessionSuggestion } from './session-suggestion.tsx';
import { Suggestion } from './suggestion.tsx';
import { text } from './text.ts';

/** The session the paper comes from: none, one that is recorded, or one recorded along with it. */
export function SessionFields(props: FieldsProps) {
  const say = useWords(text);
  const { form, change } = props;
  return (
    <fieldset className="import-part">
      <legend className="t-section">{say.aboutSession}</legend>
      <RadioGroup
        label={say.sessionChoice}
        value={form.session}
        onChange={(session) => change('session', session)}
        choices={[
          { value: 'none', label: say.sessionNone },
          { value: 'existing', label: say.sessionExisting },
          // A secret paper is only a stub; its session is recorded on its own.
          ...(form.confidentiality === 'secret' ? [] : [{ value: 'new' as const, label: say.sessionNew }]),
        ]}
      />
      {form.confidentiality !== 'secret' && <SessionSuggestion {...props} />}
      {form.session === 'existing' && <ExistingSession {...props} />}
      {form.session === 'new' && form.confidentiality !== 'secret' && <NewSession {...props} />}
    </fieldset>
  );
}

function ExistingSession({ form, change, problemAt }: FieldsProps) {
  const say = useWords(text);
  const { asOf } = useAsOf();
  const sessions = useQuery(documentsApi.query.sessions.queryOptions({ input: { asOf } }));
  return (
    <FormField
      id="sessionId"
      label={say.sessionExisting}
      error={problemAt('document.sessionId') ?? problemAt('sessionId')}
    >
      <select
        id="sessionId"
        className="ui-input"
        value={form.sessionId}
        onChange={(e) => change('sessionId', e.target.value)}
      >
        <option value="">{say.choose}</option>
        {sessions.data?.items.map(({ id, heldOn, title }) => (
          <option key={id} value={id}>
            {cityDay(heldOn)}, {title}
          </option>
        ))}
      </select>
    </FormField>
  );
}

function NewSession({ form, change, suggested, problemAt }: FieldsProps) {
  const say = useWords(text);
  const { today } = useAsOf();
  // The server names a session's own fields without the part they stand in.
  const at = (field: string) => problemAt(`session.${field}`) ?? (field === 'heldOn' ? problemAt('heldOn') : null);
  return (
    <>
      <LineField
        id="session-title"
        label={say.sessionTitle}
        value={form.sessionTitle}
        suggested={suggested.sessionTitle}
        error={at('title')}
        onChange={(title) => change('sessionTitle', title)}
      />
      <div className="import-row">
        <FormField
          id="heldOn"
          label={say.sessionDay}
          error={at('heldOn')}
          suggestion={
            <Suggestion
              label={say.sessionDay}
              value={suggested.heldOn}
              onTake={() => change('heldOn', suggested.heldOn!)}
            />
          }
        >
          <DateInput
            id="heldOn"
            value={form.heldOn}
            today={today}
            aria-describedby="heldOn-error"
            onChange={(day) => change('heldOn', day)}
          />
        </FormField>
        <LineField
          id="place"
          label={say.sessionPlace}
          isOptional
          value={form.place}
          error={at('place')}
          onChange={(place) => change('place', place)}
        />
        <LineField
          id="chairedBy"
          label={say.sessionChair}
          isOptional
          value={form.chairedBy}
          suggested={suggested.chairedBy}
          error={at('chairedBy')}
          onChange={(by) => change('chairedBy', by)}
        />
      </div>
      <LineField
        id="participants"
        label={say.participants}
        isOptional
        lines={4}
        hint={say.participantsHint}
        value={form.participants}
        suggested={suggested.participants}
        error={at('participants')}
        onChange={(lines) => change('participants', lines)}
      />
    </>
  );
}
