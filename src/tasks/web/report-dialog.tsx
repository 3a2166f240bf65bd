import { useState } from 'react';
import { sendForm } from '#platform/web/api.ts';
import { useAsOf } from '#platform/web/as-of.tsx';
import { DateField, SelectField, TextAreaField, TextField } from '#platform/web/field.tsx';
import { useReader } from '#platform/web/reader.tsx';
import { useWords } from '#platform/web/words.ts';
import { FilesField } from './files-field.tsx';
import { formText } from './form-text.ts';
import { type ReportValues, readPercent, reportForm } from './report-form.ts';
import { TaskDialog } from './task-dialog.tsx';
import type { TaskLine } from './tasks-api.ts';
import { useTask } from './use-task.ts';
import { useTaskWrite } from './use-task-write.ts';

interface ReportDialogProps {
  readonly task: TaskLine;
  /** Text and figures already known, to be confirmed or changed. */
  readonly start?: Partial<ReportValues>;
  readonly onClose: () => void;
}

const fields = [
  'text',
  'percent',
  'expectedOn',
  'obstacle',
  'documentNumbers',
  'files',
  'organisationId',
  'reportedOn',
  'source',
];

/** What was done, how far, until when, what is in the way, and what proves it. A refusal keeps every word and file. */
export function ReportDialog({ task, start, onClose }: ReportDialogProps) {
  const say = useWords(formText);
  const { today } = useAsOf();
  const { role } = useReader();
  const version = useTask(task.code)?.version;
  const [values, setValues] = useState<ReportValues>(() => startOf(task, today, start));
  const [isAsked, setIsAsked] = useState(false);
  const set = (changes: Partial<ReportValues>) => setValues({ ...values, ...changes });
  const write = useTaskWrite({
    send: () =>
      sendForm<{ code: string }>(`/tasks/${task.code}/report-upload`, reportForm(values, role, today, version)),
    done: () => say.wroteReport(task.code),
    fields,
    onDone: onClose,
  });
  const { at } = write.problems;
  const isPercentWrong = readPercent(values.percent) === undefined;
  const submit = () => {
    setIsAsked(true);
    if (!isPercentWrong) write.send();
  };
  return (
    <TaskDialog title={say.reportTitle(task.code)} confirm={say.send} write={write} onSubmit={submit} onClose={onClose}>
      <p className="t-question">{task.title}</p>
      {role === 'secretariat' && <OnBehalf task={task} values={values} set={set} at={at} />}
      <TextAreaField
        {...{ label: say.reportText, hint: say.reportHint, isRequired: true, maxLength: 5000, rows: 4 }}
        error={at.text}
        value={values.text}
        onChange={(text) => set({ text })}
      />
      <div className="task-form-pair">
        <TextField
          label={say.percent}
          inputMode="decimal"
          error={at.percent ?? (isAsked && isPercentWrong && say.percentNotNumber)}
          value={values.percent}
          onChange={(percent) => set({ percent })}
        />
        <DateField
          label={say.expectedOn}
          error={at.expectedOn}
          value={values.expectedOn}
          onChange={(expectedOn) => set({ expectedOn })}
        />
      </div>
      <TextField
        {...{ label: say.obstacle, maxLength: 1000 }}
        error={at.obstacle}
        value={values.obstacle}
        onChange={(obstacle) => set({ obstacle })}
      />
      <FilesField
        label={say.evidenceFiles}
        error={at.files}
        value={values.files}
        onChange={(files) => set({ files })}
      />
      <TextField
        {...{ label: say.evidenceNumbers, hint: say.evidenceNumbersHint }}
        error={at.documentNumbers}
        value={values.documentNumbers}
        onChange={(documentNumbers) => set({ documentNumbers })}
      />
    </TaskDialog>
  );
}

interface OnBehalfProps {
  readonly task: TaskLine;
  readonly values: ReportValues;
  readonly set: (changes: Partial<ReportValues>) => void;
  readonly at: Readonly<Record<string, string>>;
}

/** The secretariat enters a report that came on paper: whose it is, of which day, under which number. */
function OnBehalf({ task, values, set, at }: OnBehalfProps) {
  const say = useWords(formText);
  const units = [...(task.leadId ? [{ id: task.leadId, name: task.leadName ?? '' }] : []), ...task.coordinating];
  return (
    <>
      <div className="task-form-pair">
        <SelectField
          label={say.reportUnit}
          error={at.organisationId}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
          value={values.organisationId}
          onChange={(organisationId) => set({ organisationId })}
        />
        <DateField
          label={say.reportedOn}
          error={at.reportedOn}
          value={values.reportedOn}
          onChange={(reportedOn) => set({ reportedOn })}
        />
      </div>
      <TextField
        label={say.reportSource}
        error={at.source}
        value={values.source}
        onChange={(source) => set({ source })}
      />
    </>
  );
}

function startOf(task: TaskLine, today: string, start: Partial<ReportValues> | undefined): ReportValues {
  return {
    ...{ text: '', percent: task.percent === null ? '' : String(task.percent).replace('.', ',') },
    ...{ expectedOn: task.expectedOn, obstacle: task.obstacle ?? '', documentNumbers: '', files: [] },
    ...{ organisationId: task.leadId ?? '', reportedOn: today, source: '' },
    ...start,
  };
}
