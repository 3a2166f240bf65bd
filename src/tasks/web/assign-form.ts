import { useState } from 'react';
import type { ChosenUnit } from '#organisations/web/unit-field.tsx';
import { noWindow, type TypedWindow } from '../logic/due-words.ts';
import { gapsOf, type SixAspect, type SixClear, sixClear } from '../logic/six-clear.ts';
import { useTypedWindow } from './window-field.tsx';

export interface AssignValues {
  readonly title: string;
  readonly deliverable: string;
  readonly lead: ChosenUnit | null;
  readonly coordinating: readonly ChosenUnit[];
  readonly due: TypedWindow;
  readonly postId: string | null;
  readonly isPostVacant: boolean;
  readonly authority: string;
  readonly rhythm: string;
  readonly source: string;
  readonly acceptedBy: string;
  readonly acceptReason: string;
}

const empty: AssignValues = {
  ...{ title: '', deliverable: '', lead: null, coordinating: [], due: noWindow, postId: null, authority: '' },
  isPostVacant: false,
  ...{ rhythm: '', source: '', acceptedBy: '', acceptReason: '' },
};

export interface AssignForm {
  readonly values: AssignValues;
  readonly set: (changes: Partial<AssignValues>) => void;
  readonly six: SixClear;
  readonly gaps: readonly SixAspect[];
}

/** What is being written down, and how clear it is at every keystroke: by the same rule the server asks. */
export function useAssignForm(): AssignForm {
  const [values, setValues] = useState(empty);
  const windowOf = useTypedWindow();
  const six = sixClear({
    title: values.title,
    deliverable: values.deliverable.trim() || null,
    responsiblePostId: values.postId,
    isPostVacant: values.isPostVacant,
    authority: values.authority.trim() || null,
    reportEveryDays: values.rhythm ? Number(values.rhythm) : null,
    leadId: values.lead?.id ?? null,
    coordinatingCount: values.coordinating.length,
    due: windowOf(values.due),
  });
  // Nothing typed is not "half clear".
  const shown = values.title.trim() ? six : { ...six, what: 'missing' as const };
  return { values, set: (changes) => setValues({ ...values, ...changes }), six: shown, gaps: gapsOf(shown) };
}
