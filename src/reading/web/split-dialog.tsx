import { useId, useMemo, useState } from 'react';
import { Button } from '#platform/web/button.tsx';
import { Dialog } from '#platform/web/dialog.tsx';
import { useWords } from '#platform/web/words.ts';
import { piecesOf } from '../logic/review-spans.ts';
import { cutsInside, likelyCut } from '../logic/sentence-pieces.ts';
import { Quoted } from './quoted.tsx';
import type { ReviewProposal } from './reading-api.ts';
import { text as words } from './text.ts';
import './proposal-editor.css';

interface SplitDialogProps {
  readonly text: string;
  readonly proposal: ReviewProposal;
  /** The place in the text where the second directive begins. */
  readonly onSplit: (at: number) => void;
  readonly onClose: () => void;
}

/** Where one directive ends and the next begins: a slider over the words, with both quotes as they would be. */
export function SplitDialog({ text, proposal, onSplit, onClose }: SplitDialogProps) {
  const say = useWords(words);
  const id = useId();
  const cuts = useMemo(() => cutsInside(text, proposal), [text, proposal]);
  const [at, setAt] = useState(() => Math.max(0, cuts.indexOf(likelyCut(text, proposal) ?? -1)));
  const cut = cuts[at];
  if (cut === undefined) return null;
  const [first, second] = piecesOf(text, proposal, [cut]).map(({ start, end }) => text.slice(start, end));
  const actions = (
    <>
      <Button kind="primary" onClick={() => onSplit(cut)}>
        {say.split}
      </Button>
      <Button onClick={onClose}>{say.cancel}</Button>
    </>
  );
  return (
    <Dialog isOpen onClose={onClose} title={say.splitTitle} actions={actions}>
      <label className="ui-label" htmlFor={id}>
        {say.splitPlace}
      </label>
      <input
        id={id}
        type="range"
        className="split-slider"
        data-autofocus
        min={0}
        max={cuts.length - 1}
        value={at}
        aria-valuetext={`${first} | ${second}`}
        onChange={(event) => setAt(Number(event.target.value))}
      />
      <p className="clear-hint t-small">{say.splitHint}</p>
      <p className="ui-label">{say.first}</p>
      <blockquote className="t-quote">
        <Quoted words={first ?? ''} />
      </blockquote>
      <p className="ui-label">{say.second}</p>
      <blockquote className="t-quote">
        <Quoted words={second ?? ''} />
      </blockquote>
    </Dialog>
  );
}
