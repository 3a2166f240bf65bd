import { useEffect, useRef } from 'react';
import { TextAreaField, TextField } from '#platform/web/field.tsx';
import { text as kitText } from '#platform/web/text.ts';
import { useWords } from '#platform/web/words.ts';
import type { SixAspect } from '../logic/six-clear.ts';
import { formText } from './form-text.ts';

interface GapFieldsProps {
  readonly form: {
    readonly values: { readonly acceptedBy: string; readonly acceptReason: string };
    readonly set: (changes: { acceptedBy?: string; acceptReason?: string }) => void;
    readonly gaps: readonly SixAspect[];
  };
}

/** Asked only where something of the six is not clear: who stands for that, and why. */
export function GapFields({ form: { values, set, gaps } }: GapFieldsProps) {
  const say = useWords(formText);
  const kit = useWords(kitText);
  const place = useRef<HTMLFieldSetElement>(null);
  // It appears at the end of a long form, because of a button that is out of its sight.
  useEffect(() => place.current?.scrollIntoView?.({ block: 'nearest' }), []);
  const isMissing = !values.acceptedBy.trim() || !values.acceptReason.trim();
  return (
    <fieldset className="task-form-gaps" ref={place}>
      <legend>{say.gapsTitle}</legend>
      <p>{say.gaps(gaps.map((aspect) => kit.sixParts[aspect]).join(', '))}</p>
      {isMissing && <p className="task-form-hint">{say.acceptMissing}</p>}
      <TextField
        isRequired
        label={say.acceptedBy}
        value={values.acceptedBy}
        onChange={(acceptedBy) => set({ acceptedBy })}
      />
      <TextAreaField
        isRequired
        label={say.acceptReason}
        value={values.acceptReason}
        onChange={(acceptReason) => set({ acceptReason })}
      />
    </fieldset>
  );
}
