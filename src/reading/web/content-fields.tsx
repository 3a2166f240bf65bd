import { useState } from 'react';
import { Segmented } from '#platform/web/choice.tsx';
import { useWords } from '#platform/web/words.ts';
import { FormField } from './form-field.tsx';
import { LineField } from './line-field.tsx';
import { text } from './text.ts';
import type { GivenContent } from './use-import.ts';

interface ContentFieldsProps {
  readonly content: GivenContent;
  readonly onChange: (content: GivenContent) => void;
  readonly problemAt: (field: string) => string | null;
}

const accepted = '.docx,.docm,.pdf,.html,.htm,.txt,.md,.json';

/** The words of the paper: pasted, or in a file. Switching keeps what was pasted. */
export function ContentFields({ content, onChange, problemAt }: ContentFieldsProps) {
  const say = useWords(text);
  const [way, setWay] = useState<'paste' | 'upload'>('paste');
  const choose = (next: 'paste' | 'upload') => {
    setWay(next);
    if (next === 'paste') onChange({ ...content, file: null });
  };
  return (
    <fieldset className="import-part">
      <legend className="t-section">{say.content}</legend>
      <Segmented
        label={say.how}
        value={way}
        onChange={choose}
        choices={[
          { value: 'paste', label: say.paste },
          { value: 'upload', label: say.upload },
        ]}
      />
      {way === 'paste' ? (
        <LineField
          id="text"
          label={say.content}
          hint={say.contentHint}
          lines={12}
          value={content.pasted}
          error={problemAt('text')}
          onChange={(pasted) => onChange({ pasted, file: null })}
        />
      ) : (
        <FormField id="file" label={say.file} hint={say.fileHint} error={problemAt('file') ?? problemAt('text')}>
          <input
            id="file"
            type="file"
            className="ui-input"
            accept={accepted}
            aria-describedby="file-hint file-error"
            onChange={(event) => onChange({ ...content, file: event.target.files?.[0] ?? null })}
          />
        </FormField>
      )}
    </fieldset>
  );
}
