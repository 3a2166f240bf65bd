import { X } from 'lucide-react';
import { useWords } from '#platform/web/words.ts';
import { text } from './text.ts';
import { type ChosenUnit, UnitField } from './unit-field.tsx';
import './units-field.css';

interface UnitsFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly value: readonly ChosenUnit[];
  readonly onChange: (units: readonly ChosenUnit[]) => void;
}

/** Several units, each once: choose one and it joins the list; the cross takes it out. */
export function UnitsField({ label, hint, error, value, onChange }: UnitsFieldProps) {
  const say = useWords(text);
  const add = (unit: ChosenUnit | null) =>
    unit && !value.some((one) => one.id === unit.id) && onChange([...value, unit]);
  return (
    <div className="ui-field">
      <UnitField key={value.length} {...{ label, hint, error }} value={null} onChange={add} />
      {value.length > 0 && (
        <ul className="chosen-units" aria-label={label}>
          {value.map((unit) => (
            <li key={unit.id}>
              {unit.name}
              <button
                type="button"
                className="ui-icon-button"
                aria-label={say.takeOut(unit.name)}
                onClick={() => onChange(value.filter((one) => one.id !== unit.id))}
              >
                <X size={14} strokeWidth={1.7} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
