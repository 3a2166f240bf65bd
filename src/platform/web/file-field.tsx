import type { LucideIcon } from 'lucide-react';
import { useRef } from 'react';
import { Button } from './button.tsx';
import { Field, type FieldLook } from './field.tsx';

interface FileFieldProps extends FieldLook {
  /** The words on the button. */
  readonly action: string;
  readonly icon: LucideIcon;
  /** Endings, as the browser wants them: ".xlsx,.csv"; any file when left out. */
  readonly accept?: string;
  readonly isMany?: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

/** A file from this machine. The browser's own button speaks the browser's language, and cannot be drawn like ours. */
export function FileField({ action, icon: Icon, accept, isMany = false, onChoose, ...look }: FileFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <Field {...look}>
      {(control) => (
        <div>
          <input
            {...control}
            ref={input}
            type="file"
            accept={accept}
            multiple={isMany}
            className="visually-hidden"
            onChange={(event) => onChoose([...(event.target.files ?? [])])}
          />
          <Button
            icon={<Icon size={16} strokeWidth={1.7} aria-hidden />}
            tabIndex={-1}
            aria-hidden="true"
            onClick={() => input.current?.click()}
          >
            {action}
          </Button>
        </div>
      )}
    </Field>
  );
}
