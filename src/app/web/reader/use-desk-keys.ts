import { type Hotkey, useHotkeys } from '#platform/web/use-hotkeys.ts';
import { useWords } from '#platform/web/words.ts';
import type { Span } from '#reading/logic/reading-types.ts';
import { text } from '#reading/web/text.ts';
import type { ReviewDeskState } from './use-review-desk.ts';

/** The reader's keys: walking always works, writing only while the register may be written. */
export function useDeskKeys(desk: ReviewDeskState, selection: Span | null, isWritable: boolean): void {
  const { keys: say } = useWords(text);
  const isEditing = desk.mode !== null;
  const walking: Hotkey[] = [
    { keys: 'J', does: say.next, run: desk.next },
    { keys: '↓', does: say.next, run: desk.next },
    { keys: 'K', does: say.previous, run: desk.previous },
    { keys: '↑', does: say.previous, run: desk.previous },
    { keys: 'U', does: say.unread, run: desk.nextUnread },
    { keys: 'D', does: say.doubtful, run: desk.nextDoubtful },
  ];
  const { proposal, sentence } = desk;
  const isOpen = proposal?.state === 'open';
  const markContext = () => sentence?.verdict === 'unread' && desk.readSentences([sentence.ordinal], 'context');
  const writing: Hotkey[] = [
    { keys: 'A', does: say.accept, run: desk.accept },
    { keys: 'E', does: say.edit, run: () => isOpen && desk.setMode('edit') },
    { keys: 'T', does: say.split, run: () => isOpen && desk.setMode('split') },
    { keys: 'G', does: say.merge, run: desk.merge },
    { keys: 'X', does: say.dismiss, run: () => (isOpen || sentence?.verdict === 'unread') && desk.setMode('dismiss') },
    { keys: 'B', does: say.context, run: markContext },
    { keys: 'Space', does: say.context, run: markContext },
    { keys: 'N', does: say.add, run: () => add(desk, selection) },
  ];
  useHotkeys(walking, !isEditing);
  useHotkeys(writing, isWritable && !isEditing);
}

function add(desk: ReviewDeskState, selection: Span | null): void {
  const span = selection ?? desk.sentence;
  if (span) void desk.add({ start: span.start, end: span.end });
}
