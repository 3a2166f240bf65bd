import { type KeyboardEvent, useRef, useState } from 'react';
import { text } from './text.ts';
import { useWords } from './words.ts';
import './coverage-bar.css';

export type CoverageKind = 'directive' | 'context' | 'dismissed' | 'unread';

export interface CoverageSegment {
  readonly id: string;
  readonly kind: CoverageKind;
  /** Letters of the sentence: its width on the bar. */
  readonly length: number;
}

interface CoverageBarProps {
  readonly segments: readonly CoverageSegment[];
  /** First and last sentence on screen, by place; drawn as a frame. */
  readonly frame?: readonly [first: number, last: number] | null;
  readonly onSelect: (id: string, at: number) => void;
}

/** One segment a sentence. Click, or one Tab stop with arrow keys, Home, End and Enter. */
export function CoverageBar({ segments, frame, onSelect }: CoverageBarProps) {
  const say = useWords(text);
  const [at, setAt] = useState(0);
  const bar = useRef<HTMLDivElement>(null);
  const focus = (next: number) => {
    const place = Math.min(Math.max(0, next), segments.length - 1);
    setAt(place);
    bar.current?.querySelectorAll<HTMLElement>('button')[place]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: segments.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    focus(next);
  };
  return (
    <div ref={bar} className="ui-coverage" role="toolbar" aria-label={say.coverage} onKeyDown={onKeyDown}>
      {segments.map((segment, place) => (
        <button
          key={segment.id}
          type="button"
          className="ui-coverage-part"
          data-kind={segment.kind}
          data-frame={frameEdge(frame, place)}
          tabIndex={place === at ? 0 : -1}
          style={{ flexGrow: segment.length }}
          aria-label={say.sentence(place + 1, say[segment.kind])}
          onClick={() => {
            setAt(place);
            onSelect(segment.id, place);
          }}
        />
      ))}
    </div>
  );
}

function frameEdge(frame: CoverageBarProps['frame'], place: number): string | undefined {
  if (!frame || place < frame[0] || place > frame[1]) return undefined;
  return [place === frame[0] && 'first', 'inside', place === frame[1] && 'last'].filter(Boolean).join(' ');
}

/** How many sentences of each kind, with the drawing of each: the legend of the bar. */
export function CoverageLegend({ segments }: { segments: readonly CoverageSegment[] }) {
  const say = useWords(text);
  const kinds: readonly CoverageKind[] = ['directive', 'context', 'dismissed', 'unread'];
  return (
    <ul className="ui-coverage-legend">
      {kinds.map((kind) => (
        <li key={kind}>
          <span className="ui-coverage-part" data-kind={kind} aria-hidden="true" />
          <b>{segments.filter((segment) => segment.kind === kind).length}</b> {say[kind]}
        </li>
      ))}
    </ul>
  );
}
