import { problemsIn } from '#platform/web/api.ts';
import './form.css';

export interface ToldProblems {
  /** The message for a field, under its own control. */
  readonly at: Readonly<Record<string, string>>;
  /** What belongs to no field of this form. */
  readonly top: readonly string[];
  readonly isChangedMeanwhile: boolean;
}

/** Sorts the problems of a refused write to the fields that caused them; `due.phrase` belongs to `due`. */
export function tellProblems(error: unknown, fields: readonly string[]): ToldProblems {
  const problems = error ? problemsIn(error) : [];
  const fieldOf = (name: string | undefined) => fields.find((field) => name === field || name?.startsWith(`${field}.`));
  return {
    at: Object.fromEntries(
      problems.toReversed().flatMap(({ field, message }) => {
        const known = fieldOf(field);
        return known ? [[known, message]] : [];
      }),
    ),
    top: problems.filter(({ field }) => !fieldOf(field)).map(({ message }) => message),
    isChangedMeanwhile: problems.some(({ code }) => code.endsWith('.changed_meanwhile')),
  };
}

/** What went wrong with the whole form, said at its top. */
export function FormProblems({ messages }: { messages: readonly (string | false | null | undefined)[] }) {
  const said = messages.filter(Boolean);
  if (said.length === 0) return null;
  return (
    <div role="alert" className="task-form-problems">
      {said.map((message) => (
        <p key={String(message)}>{message}</p>
      ))}
    </div>
  );
}
