import type { MouseEvent } from 'react';
import { AsOfLink } from '#platform/web/as-of.tsx';
import { StatusMark } from '#platform/web/status-mark.tsx';
import type { TimeAxis } from '../../logic/timeline-geometry.ts';
import type { RowShapes } from '../../logic/timeline-geometry-row.ts';
import type { TimelineLayout } from './layout.ts';
import { RowDrawing } from './row-drawing.tsx';
import type { Paints } from './timeline-ground.tsx';
import type { TimelineOptions, TimelineRow } from './timeline-row.ts';

export interface RowFrame {
  readonly axis: TimeAxis;
  readonly asOfX: number;
  readonly layout: TimelineLayout;
  readonly options: TimelineOptions;
  readonly paints: Paints;
  readonly onOpen: (id: string) => void;
  readonly onFocusRow: (index: number) => void;
}

interface TimelineRowViewProps {
  readonly row: TimelineRow;
  readonly shapes: RowShapes;
  readonly description: string;
  readonly index: number;
  readonly top: number;
  /** The one row that Tab reaches; arrows move it. */
  readonly isCurrent: boolean;
  readonly frame: RowFrame;
}

/** One row: status and label, the document's words for its due day, and its drawing. */
export function TimelineRowView({ row, shapes, description, index, top, isCurrent, frame }: TimelineRowViewProps) {
  const { layout, axis, options, onFocusRow } = frame;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree grid hears Enter for its rows in one place, timeline-keys.ts.
    <div
      role="row"
      aria-level={row.level + 1}
      aria-rowindex={index + 2}
      tabIndex={isCurrent ? 0 : -1}
      data-index={index}
      data-status={row.status}
      data-critical={(options.critical !== false && row.isCritical) || undefined}
      data-summary={row.isSummary || undefined}
      className="tl-row"
      style={{ top, height: layout.rowHeight }}
      onFocus={() => onFocusRow(index)}
      onClick={(event) => openUnlessLink(event, row.id, frame)}
    >
      <div role="presentation" className="tl-side" style={sideStyle(layout)}>
        <RowLabel row={row} frame={frame} />
        <div role="gridcell" className="tl-due" data-long={row.dueText.length > longDue || undefined}>
          <span>{row.dueText}</span>
        </div>
      </div>
      <div role="gridcell" className="tl-chart" style={{ width: axis.width, top: layout.drawingTop }}>
        <span className="visually-hidden">{description}</span>
        <RowDrawing row={row} shapes={shapes} {...frame} />
      </div>
    </div>
  );
}

const indentPx = 20;
/** A phrase beyond this many letters takes two lines beside the label. */
const longDue = 26;

function RowLabel({ row, frame: { layout, onOpen } }: { row: TimelineRow; frame: RowFrame }) {
  const indent = layout.isNarrow ? Math.min(row.level, 2) * 10 : row.level * indentPx;
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onOpen(row.id);
  };
  return (
    <div role="rowheader" className="tl-label" style={{ paddingLeft: indent }} title={row.label}>
      {!row.others && <StatusMark status={row.status} />}
      {row.href ? (
        <AsOfLink href={row.href} tabIndex={-1} className="tl-name" onClick={open}>
          {row.label}
        </AsOfLink>
      ) : (
        <span className="tl-name">{row.label}</span>
      )}
    </div>
  );
}

function sideStyle({ isNarrow, sideWidth, drawingTop }: TimelineLayout) {
  return isNarrow ? { height: drawingTop } : { width: sideWidth };
}

function openUnlessLink(event: MouseEvent, id: string, { onOpen }: RowFrame): void {
  if (!event.defaultPrevented && !(event.target as Element).closest('a')) onOpen(id);
}
