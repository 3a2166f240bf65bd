import type { ReactNode } from 'react';
import { useWords } from '#platform/web/words.ts';
import { BarDrawing, GhostDrawing, WhiskerDrawing } from './bar-drawing.tsx';
import { barCentre } from './layout.ts';
import { text } from './text.ts';
import { type Paints, paint } from './timeline-ground.tsx';
import type { TimelineOptions, TimelineRow } from './timeline-row.ts';
import { WindowDrawing } from './window-drawing.tsx';

interface TimelineLegendProps {
  readonly rows: readonly TimelineRow[];
  readonly options: TimelineOptions;
  readonly baselineLabel?: string;
  readonly paints: Paints;
}

/** Names only what is really drawn. */
export function TimelineLegend({ rows, options, baselineLabel, paints }: TimelineLegendProps) {
  const { legend } = useWords(text);
  const some = (has: (row: TimelineRow) => unknown) => rows.some((row) => Boolean(has(row)));
  const isOn = (option: keyof TimelineOptions) => options[option] !== false;
  const sign = { x: 2, width: 30 };
  const window = { kind: 'interval' as const, isSoft: true, ...sign };
  return (
    <ul className="tl-legend">
      {some((row) => row.window) && (
        <LegendItem name={legend.window}>
          <WindowDrawing shape={window} paints={paints} isVoid={false} isDone={false} />
        </LegendItem>
      )}
      {some((row) => row.plannedStart && !row.doneOn) && (
        <LegendItem name={legend.bar} status="on_plan">
          <BarDrawing bar={{ ...sign, elapsed: 16 }} isDone={false} />
        </LegendItem>
      )}
      {some((row) => row.status === 'late') && (
        <LegendItem name={legend.late} status="late">
          <BarDrawing bar={{ ...sign, elapsed: 20 }} isDone={false} />
        </LegendItem>
      )}
      {some((row) => row.doneOn) && (
        <LegendItem name={legend.done} status="done">
          <BarDrawing bar={{ ...sign, elapsed: 30 }} isDone />
        </LegendItem>
      )}
      {isOn('baseline') && some((row) => row.baseline) && (
        <LegendItem name={baselineLabel ?? legend.baseline}>
          <g transform="translate(0 -12)">
            <GhostDrawing ghost={sign} />
          </g>
        </LegendItem>
      )}
      {isOn('forecast') && some((row) => row.forecast) && (
        <LegendItem name={legend.forecast}>
          <WhiskerDrawing whisker={{ x10: 3, x50: 17, x90: 31 }} />
        </LegendItem>
      )}
      {isOn('critical') && some((row) => row.isCritical) && (
        <LegendItem name={legend.critical}>
          <path className="tl-link-line" d={`M2 ${barCentre}H26`} />
          <path className="tl-link-tip" d={`M32 ${barCentre}l-7 -3.6v7.2Z`} />
        </LegendItem>
      )}
      {isOn('calendar') && (
        <LegendItem name={legend.rest}>
          <rect x="6" y="8" width="24" height="15" fill={paint(paints.hatch)} />
        </LegendItem>
      )}
    </ul>
  );
}

function LegendItem({ name, status, children }: { name: string; status?: string; children: ReactNode }) {
  return (
    <li data-status={status}>
      <svg aria-hidden="true" width="34" height="20" viewBox="0 5 34 20">
        {children}
      </svg>
      <span>{name}</span>
    </li>
  );
}
