import type { SixAspect } from '../logic/six-clear.ts';
import type { TaskEvent } from '../logic/task.ts';
import type { TaskState } from '../logic/task-transitions.ts';

type Language = 'vi' | 'en';

const aspects: Record<Language, Record<SixAspect, string>> = {
  vi: {
    who: 'người',
    what: 'việc',
    when: 'thời gian',
    responsibility: 'trách nhiệm',
    deliverable: 'sản phẩm',
    authority: 'thẩm quyền',
  },
  en: {
    who: 'who',
    what: 'what',
    when: 'when',
    responsibility: 'responsibility',
    deliverable: 'deliverable',
    authority: 'authority',
  },
};

const moves: Record<Language, Record<TaskEvent, string>> = {
  vi: {
    issued: 'giao',
    acknowledged: 'tiếp nhận',
    returned: 'trả lại',
    submitted: 'nộp kết quả',
    accepted: 'chấp nhận kết quả',
    sent_back: 'yêu cầu làm lại',
    paused: 'tạm dừng',
    resumed: 'tiếp tục',
    voided: 'hủy',
  },
  en: {
    issued: 'issue',
    acknowledged: 'take on',
    returned: 'return',
    submitted: 'hand in',
    accepted: 'accept',
    sent_back: 'send back',
    paused: 'pause',
    resumed: 'resume',
    voided: 'void',
  },
};

const states: Record<Language, Record<TaskState, string>> = {
  vi: {
    draft: 'chưa giao',
    issued: 'chờ tiếp nhận',
    working: 'đang thực hiện',
    returned: 'đã bị trả lại',
    submitted: 'chờ chấp nhận kết quả',
    accepted: 'đã hoàn thành',
    paused: 'đang tạm dừng',
    voided: 'không còn phù hợp',
  },
  en: {
    draft: 'not issued yet',
    issued: 'waiting for its lead',
    working: 'under way',
    returned: 'returned',
    submitted: 'waiting to be accepted',
    accepted: 'done',
    paused: 'paused',
    voided: 'void',
  },
};

type Detail = string | number | undefined;

/** `when,deliverable` → "thời gian, sản phẩm". */
export function aspectWords(language: Language, missing: Detail): string {
  return String(missing ?? '')
    .split(',')
    .map((aspect) => aspects[language][aspect as SixAspect] ?? aspect)
    .join(', ');
}

export function moveWords(language: Language, event: Detail): string {
  return moves[language][event as TaskEvent] ?? String(event);
}

export function stateWords(language: Language, state: Detail): string {
  return states[language][state as TaskState] ?? String(state);
}
