import { CalendarDays, ChevronDown } from 'lucide-react';
import { Menu } from '#platform/web/menu.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseDay } from '#shared/vietnamese-text.ts';
import type { Overview } from './reports-api.ts';
import { text } from './text.ts';

interface SessionMenuProps {
  readonly sessions: Overview['sessions'];
  /** The session in view; null for all. */
  readonly current: string | null;
  readonly hrefFor: (sessionId: string | null) => string;
}

/** Which session is in view, and the way to the others. */
export function SessionMenu({ sessions, current, hrefFor }: SessionMenuProps) {
  const say = useWords(text);
  const shown = sessions.find(({ id }) => id === current);
  const items = [
    ...sessions.map(({ id, heldOn, directives }) => ({
      label: say.sessionWithCount(vietnameseDay(heldOn), directives),
      isCurrent: id === current,
      href: hrefFor(id),
    })),
    { label: say.allSessions, isCurrent: current === null, href: hrefFor(null) },
  ];
  const trigger = (
    <button type="button" className="rp-session">
      <CalendarDays size={16} strokeWidth={1.7} aria-hidden />
      <span className="nowrap">{shown ? say.session(vietnameseDay(shown.heldOn)) : say.allSessions}</span>
      <ChevronDown size={16} strokeWidth={1.7} aria-hidden />
    </button>
  );
  return <Menu trigger={trigger} groups={[{ label: say.chooseSession, items }]} />;
}
