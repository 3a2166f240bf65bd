import { useWords } from '#platform/web/words.ts';
import { historyText } from './history-text.ts';
import type { HistoryLine } from './tasks-api.ts';

interface ToldChange {
  readonly sentence: string;
  readonly ground: string | null;
}

/** What happened, in a sentence, with the reason that was given. */
export function useHistoryWords(): (line: HistoryLine) => ToldChange {
  const say = useWords(historyText);
  return (line) => ({
    sentence: sentenceOf(line, say),
    // A decision's comment and a gap's reason are its ground; the day of a move needs none.
    ground: line.ground ? say.because(line.ground) : null,
  });
}

type Say = (typeof historyText)['vi'];

/** The record keeps whole facts; the sentence takes from them what a reader asks for. */
export function sentenceOf({ action, taskCode, taskTitle, before, after }: HistoryLine, say: Say): string {
  const task = [taskCode, taskTitle].filter(Boolean).join(' ');
  const [was, is] = [factsOf(before), factsOf(after)];
  const phrase = (facts: Facts) => facts('phrase') || say.noWindow;
  const sentences: Record<string, () => string> = {
    'directive.entered': () => say['directive.entered'](is('title')),
    'directive.corrected': () => say['directive.corrected'],
    'directive.withdrawn': () => say['directive.withdrawn'],
    'directive.basis_linked': () => say['directive.basis_linked'](is('title')),
    'directive.decision_asked': () => say['directive.decision_asked'](is('question')),
    'directive.decided': () => say['directive.decided'](is('option'), is('question')),
    'task.gaps_accepted': () => say['task.gaps_accepted'](task, is('acceptedBy')),
    'task.lead_changed': () => say['task.lead_changed'](task, was('lead'), is('lead')),
    'task.coordinating_changed': () => say['task.coordinating_changed'](task, is('coordinating')),
    'task.deadline_extended': () => say['task.deadline_extended'](task, phrase(was), phrase(is)),
    'task.deadline_brought_forward': () => say['task.deadline_brought_forward'](task, phrase(was), phrase(is)),
    'task.reported': () => say['task.reported'](task, is('text')),
  };
  const plain = say[action as 'task.issued'];
  return sentences[action]?.() ?? (typeof plain === 'function' ? plain(task) : say.unknown(action));
}

type Facts = (name: string) => string;

/** Reads named facts of an audit entry as words; lists are joined, what is not there is empty. */
function factsOf(entry: unknown): Facts {
  const facts = typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>) : {};
  return (name) => {
    const value = facts[name];
    return Array.isArray(value) ? value.join(', ') : value === undefined || value === null ? '' : String(value);
  };
}
