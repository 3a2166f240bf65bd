import { useWords } from '#platform/web/words.ts';
import { formText } from './form-text.ts';
import { type TaskLine, tasksApi } from './tasks-api.ts';
import { useTaskWrite } from './use-task-write.ts';

/** What a one-press answer says. */
export interface QuickReport {
  readonly text: string;
  readonly percent: number | null;
  readonly obstacle: string | null;
}

/** Sends an answer as a report. The expected day told last time still holds. */
export function useQuickReport(task: TaskLine, answer: QuickReport) {
  const say = useWords(formText);
  return useTaskWrite({
    send: () => tasksApi.call.report({ code: task.code, ...answer, expectedOn: task.expectedOn }),
    done: () => say.wroteReport(task.code),
    fields: ['text', 'percent'],
    onDone: () => {},
  });
}
