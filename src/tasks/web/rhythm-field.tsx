import { SelectField } from '#platform/web/field.tsx';
import { useWords } from '#platform/web/words.ts';
import { formText } from './form-text.ts';

const usual = { week: '7', halfMonth: '14', month: '30', quarter: '91' } as const;

/** How often a report is due, in days; the rhythm of the city unless the paper says otherwise. */
export function RhythmField({ value, onChange }: { value: string; onChange: (days: string) => void }) {
  const say = useWords(formText);
  const known = Object.entries(usual).map(([name, days]) => ({
    value: days,
    label: say.every[name as keyof typeof usual],
  }));
  const own =
    value && !known.some((one) => one.value === value) ? [{ value, label: say.everyDays(Number(value)) }] : [];
  return (
    <SelectField
      label={say.rhythm}
      placeholder={say.rhythmDefault}
      options={[...known, ...own]}
      value={value}
      onChange={onChange}
    />
  );
}
