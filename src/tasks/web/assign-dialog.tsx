import { useState } from 'react';
import { Button } from '#platform/web/button.tsx';
import { useWords } from '#platform/web/words.ts';
import { AssignFields } from './assign-fields.tsx';
import { type AssignForm, useAssignForm } from './assign-form.ts';
import { formText } from './form-text.ts';
import { GapFields } from './gap-fields.tsx';
import { TaskDialog } from './task-dialog.tsx';
import { tasksApi } from './tasks-api.ts';
import { useTaskWrite } from './use-task-write.ts';
import { useTypedWindow } from './window-field.tsx';

interface AssignDialogProps {
  /** What the task answers: its words can be taken over. */
  readonly directive: { readonly code: string; readonly title: string; readonly quote: string };
  readonly onClose: () => void;
}

const fields = ['title', 'deliverable', 'leadId', 'coordinatingIds', 'due', 'responsiblePostId', 'authority', 'source'];

/** Writes a task under a directive and issues it. What is not clear of the six is issued only on a named person's word. */
export function AssignDialog({ directive, onClose }: AssignDialogProps) {
  const say = useWords(formText);
  const form = useAssignForm();
  const [isAsked, setIsAsked] = useState(false);
  const { issue, keep, own } = useAssigning(directive.code, form, onClose);
  const { values, gaps } = form;
  const askFirst = () => {
    setIsAsked(true);
    const isAccepted = gaps.length === 0 || (values.acceptedBy.trim() && values.acceptReason.trim());
    if (values.title.trim() && values.lead && isAccepted) issue.send();
  };
  return (
    <TaskDialog
      title={say.assignTitle(directive.code)}
      confirm={say.assign}
      write={issue.isBusy || issue.problems.top.length > 0 ? issue : keep}
      onSubmit={askFirst}
      onClose={onClose}
      own={own}
      others={
        <Button
          isBusy={keep.isBusy || issue.isBusy}
          onClick={() => (values.title.trim() ? keep.send() : setIsAsked(true))}
        >
          {say.keepDraft}
        </Button>
      }
    >
      <AssignFields
        directive={directive}
        form={form}
        problems={{ ...keep.problems.at, ...issue.problems.at }}
        isAsked={isAsked}
      />
      {isAsked && gaps.length > 0 && values.lead && <GapFields form={form} />}
    </TaskDialog>
  );
}

/** Written once: when the issue is refused after the task was written, the next try only issues it, or leaves it as a draft. */
function useAssigning(directiveCode: string, form: AssignForm, onClose: () => void) {
  const say = useWords(formText);
  const windowOf = useTypedWindow();
  const [written, setWritten] = useState<{ readonly code: string; readonly version: number } | null>(null);
  const { values, gaps } = form;
  const writeOnce = async () => {
    if (written) return written;
    const task = await tasksApi.call.create({
      directiveCodes: [directiveCode],
      title: values.title.trim(),
      deliverable: values.deliverable.trim() || null,
      leadId: values.lead?.id ?? null,
      coordinatingIds: values.coordinating.map((unit) => unit.id),
      due: windowOf(values.due),
      responsiblePostId: values.postId,
      authority: values.authority.trim() || null,
      reportEveryDays: values.rhythm ? Number(values.rhythm) : null,
      source: values.source.trim() || null,
    });
    setWritten(task);
    return task;
  };
  const writeAndIssue = async () => {
    const task = await writeOnce();
    const accepted = { reason: values.acceptReason.trim(), acceptedBy: values.acceptedBy.trim() };
    await tasksApi.call.issue({ code: task.code, ...(gaps.length > 0 && { acceptedGaps: accepted }) });
    return task;
  };
  const issue = useTaskWrite({
    ...{ send: writeAndIssue, fields, onDone: onClose },
    done: ({ code }) => say.wroteAssigned(code, values.lead?.name ?? ''),
  });
  const keep = useTaskWrite({
    ...{ send: writeOnce, fields, onDone: onClose },
    done: ({ code }) => say.wroteDraft(code),
  });
  const own = [written && !issue.isBusy && say.draftKept(written.code)];
  return { issue, keep, own };
}
