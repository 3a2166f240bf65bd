import {
  type Confidentiality,
  confidentialities,
  type DocumentKind,
  documentKinds,
} from '#documents/logic/document-types.ts';
import { text as documentText } from '#documents/web/text.ts';
import { useAsOf } from '#platform/web/as-of.tsx';
import { RadioGroup } from '#platform/web/choice.tsx';
import { DateInput } from '#platform/web/date-input.tsx';
import { useWords } from '#platform/web/words.ts';
import type { FormSuggestions } from '../logic/form-suggestions.ts';
import type { DocumentForm } from '../logic/new-document-form.ts';
import { FormField } from './form-field.tsx';
import { LineField } from './line-field.tsx';
import type { FormChange } from './new-document-screen.tsx';
import { Suggestion } from './suggestion.tsx';
import { text } from './text.ts';

export interface FieldsProps {
  readonly form: DocumentForm;
  readonly change: FormChange;
  /** Several fields at once. */
  readonly fill: (fields: Partial<DocumentForm>) => void;
  /** What the text tells for fields that are empty. */
  readonly suggested: FormSuggestions;
  /** The problem of a field, named as the server names it. */
  readonly problemAt: (field: string) => string | null;
}

/** What the paper is. */
export function DocumentFields({ form, change, suggested, problemAt }: FieldsProps) {
  const say = useWords(text);
  const names = useWords(documentText);
  const { today } = useAsOf();
  const at = (field: string) => problemAt(`document.${field}`) ?? problemAt(field);
  return (
    <fieldset className="import-part">
      <legend className="t-section">{say.aboutDocument}</legend>
      <FormField id="kind" label={say.documentKind} error={at('kind')}>
        <select
          id="kind"
          className="ui-input"
          value={form.kind}
          onChange={(e) => change('kind', e.target.value as DocumentKind)}
        >
          {documentKinds.map((kind) => (
            <option key={kind} value={kind}>
              {names.kinds[kind]}
            </option>
          ))}
        </select>
      </FormField>
      <LineField
        id="title"
        label={say.documentTitle}
        value={form.title}
        suggested={suggested.title}
        error={at('title')}
        onChange={(title) => change('title', title)}
      />
      <div className="import-row">
        <LineField
          id="issuer"
          label={say.documentIssuer}
          isOptional
          value={form.issuer}
          suggested={suggested.issuer}
          error={at('issuer')}
          onChange={(issuer) => change('issuer', issuer)}
        />
        <LineField
          id="number"
          label={say.documentNumber}
          isOptional
          value={form.number}
          suggested={suggested.number}
          error={at('number')}
          onChange={(number) => change('number', number)}
        />
        <FormField
          id="issuedOn"
          label={say.documentDay}
          hint={say.documentDayHint}
          error={at('issuedOn')}
          suggestion={
            <Suggestion
              label={say.documentDay}
              value={suggested.issuedOn}
              onTake={() => change('issuedOn', suggested.issuedOn!)}
            />
          }
        >
          <DateInput
            id="issuedOn"
            value={form.issuedOn}
            today={today}
            aria-describedby="issuedOn-hint issuedOn-error"
            aria-invalid={at('issuedOn') !== null}
            onChange={(day) => change('issuedOn', day)}
          />
        </FormField>
      </div>
      <LineField
        id="source"
        label={say.documentSource}
        hint={say.documentSourceHint}
        value={form.source}
        error={at('source')}
        onChange={(source) => change('source', source)}
      />
      <RadioGroup<Confidentiality>
        label={say.confidentiality}
        value={form.confidentiality}
        onChange={(level) => change('confidentiality', level)}
        choices={confidentialities.map((value) => ({
          value,
          label: names.levels[value],
          hint: names.levelHints[value],
        }))}
      />
    </fieldset>
  );
}
