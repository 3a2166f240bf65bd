import type { DateWindow } from '#shared/date-window.ts';
import { text } from './text.ts';
import { Unbroken } from './unbroken.tsx';
import { WindowGlyph } from './window-glyph.tsx';
import { windowShape, windowWords } from './window-words.ts';
import { useWords } from './words.ts';

interface WindowTextProps {
  readonly window: DateWindow | null;
  /** Also writes the computed days behind the phrase. */
  readonly hasDays?: boolean;
  readonly hasGlyph?: boolean;
}

/** A deadline in words: the document's phrase first and never cut; "chưa có hạn" when no day can be named. */
export function WindowText({ window, hasDays = false, hasGlyph = false }: WindowTextProps) {
  const { main, days } = windowWords(window, useWords(text));
  return (
    <span className="ui-window-text" data-shape={windowShape(window)}>
      {hasGlyph && <WindowGlyph window={window} />}
      <span>
        <Unbroken text={main} />
        {hasDays && days && <span className="ui-window-days nowrap"> {days}</span>}
      </span>
    </span>
  );
}
