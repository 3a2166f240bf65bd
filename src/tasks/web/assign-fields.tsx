import { PostField } from '#organisations/web/post-field.tsx';
import { UnitField } from '#organisations/web/unit-field.tsx';
import { UnitsField } from '#organisations/web/units-field.tsx';
import { Button } from '#platform/web/button.tsx';
import { TextField } from '#platform/web/field.tsx';
import { SixDots } from '#platform/web/six-dots.tsx';
import { useWords } from '#platform/web/words.ts';
import type { AssignForm } from './assign-form.ts';
import { formText } from './form-text.ts';
import { RhythmField } from './rhythm-field.tsx';
import { dotsOf } from './six-of.ts';
import { WindowField } from './window-field.tsx';

interface AssignFieldsProps {
  readonly directive: { readonly title: string; readonly quote: string };
  readonly form: AssignForm;
  readonly problems: Readonly<Record<string, string>>;
  /** Sending was tried: what is missing is said at its field. */
  readonly isAsked: boolean;
}

/** The six, in their order, with the dots that fill while one types. */
export function AssignFields({ directive, form, problems, isAsked }: AssignFieldsProps) {
  const say = useWords(formText);
  const { values, set, six } = form;
  return (
    <>
      <div>
        <p className="task-form-hint">{say.fromDirective}</p>
        <p className="t-quote">“{directive.quote}”</p>
        {!values.title && (
          <Button size="small" onClick={() => set({ title: asTitle(directive.quote) })}>
            {say.takeQuote}
          </Button>
        )}
      </div>
      <p className="task-form-six" role="status">
        <span className="task-form-hint">{say.sixNow}</span> <SixDots parts={dotsOf(six)} hasLabel />
      </p>
      <TextField
        {...{ label: say.title, hint: say.titleHint, isRequired: true, maxLength: 300 }}
        error={problems.title ?? (isAsked && !values.title.trim() && say.titleNeeded)}
        value={values.title}
        onChange={(title) => set({ title })}
      />
      <TextField
        {...{ label: say.deliverable, hint: say.deliverableHint, maxLength: 500 }}
        error={problems.deliverable}
        value={values.deliverable}
        onChange={(deliverable) => set({ deliverable })}
      />
      <UnitField
        {...{ label: say.lead, hint: say.leadHint, isRequired: true }}
        error={problems.leadId ?? (isAsked && !values.lead && say.leadNeeded)}
        value={values.lead}
        onChange={(lead) => set({ lead, postId: null, isPostVacant: false })}
      />
      <UnitsField
        label={say.coordinating}
        error={problems.coordinatingIds}
        value={values.coordinating}
        onChange={(coordinating) => set({ coordinating })}
      />
      <WindowField value={values.due} onChange={(due) => set({ due })} error={problems.due} />
      <PostField
        label={say.post}
        error={problems.responsiblePostId}
        unitKey={values.lead?.key ?? null}
        value={values.postId}
        onChange={(postId, isPostVacant) => set({ postId, isPostVacant })}
      />
      <TextField
        {...{ label: say.authority, hint: say.authorityHint, maxLength: 300 }}
        error={problems.authority}
        value={values.authority}
        onChange={(authority) => set({ authority })}
      />
      <RhythmField value={values.rhythm} onChange={(rhythm) => set({ rhythm })} />
      <TextField
        label={say.source}
        maxLength={500}
        error={problems.source}
        value={values.source}
        onChange={(source) => set({ source })}
      />
    </>
  );
}

/** The words of the directive as the name of a task: first letter large, no full stop. */
function asTitle(quote: string): string {
  const words = quote.trim().replace(/[.;,]+$/, '');
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1, 300);
}
