import type { StatusName } from '#platform/web/status-mark.tsx';
import type { PlainDate } from '#shared/plain-date.ts';
import type { RowDates } from '../../logic/timeline-geometry-row.ts';

/** One row of the drawn roadmap, in the order of the tree. */
export interface TimelineRow extends RowDates {
  readonly id: string;
  readonly label: string;
  /** Depth in the tree; 0 is the roadmap itself. */
  readonly level: number;
  readonly isSummary?: boolean;
  readonly status: StatusName;
  /** The words of the document: "trung tuần tháng 10". */
  readonly dueText: string;
  /** Why the row is as it is, in a few words, beside its bar: "thay bằng mốc dưới". */
  readonly note?: string | null;
  readonly href?: string;
  readonly isCritical?: boolean;
  /** Ids of the rows this one waits for. */
  readonly after?: readonly string[];
  /** Single days on the bar worth a mark: a mid-way review, a vote. */
  readonly events?: readonly { readonly on: PlainDate; readonly label: string }[];
  /** A row that gathers many units ("123 đơn vị khác"): the day of each, drawn as a tally instead of a bar. */
  readonly others?: readonly PlainDate[];
}

/** What to draw beside windows and bars; all on unless switched off. */
export interface TimelineOptions {
  /** Ghosts of the first plan. */
  readonly baseline?: boolean;
  /** Whiskers, where a row has a forecast. */
  readonly forecast?: boolean;
  /** Critical path in ink, with its links. */
  readonly critical?: boolean;
  /** Hatched rests, and working days in the heads. */
  readonly calendar?: boolean;
}

export interface TimelineLabels {
  /** What this is the timeline of, for screen readers and the table: "Chuẩn bị đại hội Đảng các cấp". */
  readonly name: string;
  /** Head of the label column; "Mốc" unless said otherwise. */
  readonly rows?: string;
  /** The first plan in the legend: "kế hoạch gốc 12-2024". */
  readonly baseline?: string;
}
