import { useState } from 'react';
import { Popover } from '#platform/web/popover.tsx';
import { useLanguage, useWords } from '#platform/web/words.ts';
import { ratesRule } from '#tasks/logic/rates.ts';
import { DueTasks } from './due-tasks.tsx';
import type { Overview } from './reports-api.ts';
import { SessionMenu } from './session-menu.tsx';
import { text } from './text.ts';

interface OverviewMetaProps {
  readonly overview: Overview;
  readonly hrefFor: (sessionId: string | null) => string;
}

/** Under the sentence: which session, how statuses come about, and both rates over their one denominator. */
export function OverviewMeta({ overview, hrefFor }: OverviewMetaProps) {
  const say = useWords(text);
  const { session, sessions, unit } = overview;
  return (
    <div className="ov-meta">
      <SessionMenu sessions={sessions} current={session?.id ?? null} hrefFor={hrefFor} />
      <p>
        <span className="ov-computed">{unit ? say.unitPart : say.computed}</span> <HowComputed />
      </p>
      <DueTasks rates={overview.rates} sessionId={session?.id ?? null} />
    </div>
  );
}

function HowComputed() {
  const say = useWords(text);
  const { language } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const trigger = (
    <button type="button" className="ov-how" onClick={() => setIsOpen(!isOpen)}>
      {say.howComputed}
    </button>
  );
  return (
    <Popover isOpen={isOpen} onChange={setIsOpen} trigger={trigger} label={say.howComputed}>
      <div className="ov-rule">
        <p>{say.computed}</p>
        <p>{ratesRule[language]}</p>
      </div>
    </Popover>
  );
}
