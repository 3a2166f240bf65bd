import { countStatuses } from '#directives/logic/status.ts';
import type { SixAspect } from '../logic/six-clear.ts';
import type { RegisterLine, RegisterReply, TaskLine } from '../web/tasks-api.ts';

const allClear: Record<SixAspect, 'full'> = {
  ...{ who: 'full', what: 'full', when: 'full', responsibility: 'full', deliverable: 'full', authority: 'full' },
};
const lead = {
  ...{ leadId: 'u1', leadName: 'Sở Xây dựng', leadShortName: 'Sở Xây dựng', leadSince: '2025-03-01' },
  ...{ previousLeadId: null, previousLeadName: null, previousLeadShortName: null, leadChangeReason: null },
};

/** A task as a list answers it: under way, in time, led by "u1". */
export function aTaskLine(wanted: Partial<TaskLine> = {}): TaskLine {
  return {
    ...{
      id: 't1',
      code: 'N01',
      title: 'Lắp trạm bơm Cầu Mới',
      deliverable: 'Trạm bơm chạy thử',
      directiveCodes: ['D01'],
    },
    ...{ status: 'on_plan', isDone: false, isLate: false, reasons: [], state: 'working', six: allClear, sixFull: 6 },
    ...{ ...lead, coordinating: [], firstDue: null, extensions: 0, daysLate: 0 },
    due: { earliest: null, latest: '2026-06-30', phrase: 'trước ngày 30-6-2026', certainty: 'exact' },
    ...{ issuedOn: '2025-12-01', acknowledgedOn: '2025-12-03', acceptedOn: null, lastNewsOn: '2026-02-20' },
    ...{ lastNews: 'Đổ xong móng.', percent: 40, expectedOn: null, obstacle: null, reportCount: 2 },
    ...{ reportDueOn: '2026-03-22', isStanding: false, isReconstructed: false, waitingDecisions: 0 },
    ...{ responsiblePostId: null, vacantPost: null, authority: null, reportEveryDays: null, ...wanted },
  };
}

/** A directive as the register answers it. */
export function aRegisterLine(wanted: Partial<RegisterLine> = {}): RegisterLine {
  return {
    ...{ id: 'd1', code: 'D01', title: 'Thoát nước khu Cầu Mới', quote: 'làm xong trạm bơm trước mùa mưa' },
    ...{ kind: 'instruction', topic: 'thiên tai', issuer: null, addressee: null, isReconstructed: false },
    ...{ sessionId: 's1', sessionHeldOn: '2025-11-20', sessionTitle: 'Phiên họp tháng 11', sentence: 4 },
    ...{ status: 'on_plan', isDone: false, isLate: false, reasons: [], six: allClear, sixFull: 6, ...lead },
    due: { earliest: '2026-05-01', latest: '2026-05-31', phrase: 'tháng 5-2026', certainty: 'exact' },
    ...{ daysLate: 0, lastNewsOn: '2026-02-20', lastNews: 'Đổ xong móng.', waitingDecisions: 0, otherLeadCount: 0 },
    ...{ isLeadChangedByReform: false, taskCodes: ['N01'], taskCount: 1, doneTaskCount: 0, isBasisReplaced: false },
    ...wanted,
  };
}

/** The register's whole answer, its counts counted from the rows. */
export function aRegister(rows: readonly RegisterLine[]): RegisterReply {
  const count = (passes: (row: RegisterLine) => boolean) => rows.filter(passes).length;
  const byStatus = { ...countStatuses(rows) };
  const directives = {
    ...{ total: rows.length, byStatus, needsDecision: count((row) => row.waitingDecisions > 0) },
    sixIncomplete: count((row) => row.sixFull < 6),
    leadChanged: count((row) => row.isLeadChangedByReform),
    basisReplaced: count((row) => row.isBasisReplaced),
  };
  const rates = { due: 0, done: 0, onTime: 0, doneShare: null, onTimeShare: null };
  return { rows: [...rows], counts: { directives, tasks: { total: rows.length, byStatus, rates } } };
}
