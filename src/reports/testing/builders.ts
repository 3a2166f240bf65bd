import type { Status } from '#directives/logic/status.ts';
import type { BriefDecision, BriefFacts, BriefLine } from '../logic/brief-facts.ts';
import { briefNotes } from '../logic/brief-notes.ts';
import type { Cause } from '../logic/cause.ts';

export const aCause = (wanted: Partial<Cause> = {}): Cause => ({
  ...{ taskCode: 'N01', taskTitle: 'Xây trạm bơm ven sông', daysLate: 0, duePhrase: 'trong quý I-2026' },
  ...{ leadName: 'Sở Xây dựng', leadShortName: 'Sở Xây dựng', lastNewsOn: '2026-03-02', lastNews: 'Đạt 61%.' },
  ...{ obstacle: null, reasons: [], ...wanted },
});

export const aBriefLine = (code: string, status: Status, wanted: Partial<BriefLine> = {}): BriefLine => ({
  ...{ code, status, title: `Việc ${code}`, leadShortName: 'Sở Xây dựng', due: { phrase: 'trong quý I-2026' } },
  ...{ daysLate: 0, lastNews: 'Đang làm.', cause: null, ...wanted },
});

export const aBriefDecision = (wanted: Partial<BriefDecision> = {}): BriefDecision => ({
  ...{ directiveCode: 'D01', question: 'Khởi công trong quý II hay chờ mặt bằng?', askedByShortName: 'Sở Xây dựng' },
  ...{ askedOn: '2026-03-03', answerBy: null, waitingDays: 7, isReconstructed: false },
  options: [
    { label: 'Khởi công', consequence: 'Thi công hai đợt.' },
    { label: 'Chờ', consequence: 'Muộn một quý.' },
  ],
  ...wanted,
});

/** A brief of a winter session whose counts are those of its rows. */
export function someBriefFacts(rows: readonly BriefLine[], wanted: Partial<BriefFacts> = {}): BriefFacts {
  const byStatus: Partial<Record<Status, number>> = {};
  for (const { status } of rows) byStatus[status] = (byStatus[status] ?? 0) + 1;
  const facts = {
    asOf: '2026-03-10',
    unit: null,
    sessions: [{ heldOn: '2025-12-01' }],
    counts: { total: rows.length, byStatus, needsDecision: wanted.decisions?.length ?? 0 },
    rates: { due: 11, done: 5, onTime: 3 },
    decisions: [],
    worries: rows.filter(({ status }) => status === 'at_risk'),
    rows,
    checkCode: '7f3a 91c2',
    ...wanted,
  };
  return { sources: briefNotes({ ...facts, taskCount: 61, reconstructed: 0 }), ...facts };
}
