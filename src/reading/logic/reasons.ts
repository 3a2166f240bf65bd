import type { Draft } from './flow.ts';
import type { Deadline } from './reading-types.ts';
import type { TopicChoice } from './topics.ts';

const bySource: Readonly<Record<Draft['source'], (cue: string) => string>> = {
  verb: (cue) => `động từ giao việc «${cue}»`,
  modal: (cue) => `từ chỉ sự bắt buộc «${cue}»`,
  carried: (cue) => `tiếp nối câu giao việc phía trước, mở bằng «${cue}»`,
  named: (cue) => `nêu tên nơi phải làm «${cue}» ngay trước hành động`,
  list: (cue) => `gạch đầu dòng trong danh mục giao việc, mở bằng «${cue}»`,
  promise: (cue) => `lời hứa sẽ làm «${cue}»`,
  timetable: (cue) => `mốc trong kế hoạch «${cue}»`,
  approval: (cue) => `lời chấp thuận «${cue}»`,
};

/** Why the item is proposed: the cue, the speaker, who acts, the time, the subject. */
export function reasonsFor(
  draft: Draft,
  issuer: string | null,
  deadline: Deadline | null,
  topic: TopicChoice,
): string[] {
  const reasons = [bySource[draft.source](draft.cue)];
  if (issuer) reasons.push(`người nói: ${issuer}`);
  if (draft.addressee) reasons.push(`nơi thực hiện: ${draft.addressee}`);
  if (deadline) reasons.push(`thời hạn «${deadline.text}»`);
  reasons.push(topic.word ? `lĩnh vực theo từ «${topic.word}»` : 'lĩnh vực theo cả đoạn');
  return reasons;
}
