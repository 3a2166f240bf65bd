import { TextField } from '#platform/web/field.tsx';
import { useWords } from '#platform/web/words.ts';
import { text } from './text.ts';

interface Option {
  readonly label: string;
  readonly consequence: string;
}

interface OptionFieldsProps {
  readonly options: readonly Option[];
  readonly onChange: (options: Option[]) => void;
}

/** The ways to answer, each beside what follows if it is chosen. */
export function OptionFields({ options, onChange }: OptionFieldsProps) {
  const say = useWords(text);
  const change = (at: number, changes: Partial<Option>) =>
    onChange(options.map((option, index) => (index === at ? { ...option, ...changes } : option)));
  return options.map((option, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: an option being typed is known by its number only.
    <div key={at} className="task-form-pair">
      <TextField
        label={say.optionLabel(at + 1)}
        maxLength={120}
        value={option.label}
        onChange={(label) => change(at, { label })}
      />
      <TextField
        label={say.consequence(at + 1)}
        maxLength={500}
        value={option.consequence}
        onChange={(consequence) => change(at, { consequence })}
      />
    </div>
  ));
}
