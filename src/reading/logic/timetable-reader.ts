import { ApprovalReader } from './approval-reader.ts';
import { timePhraseLength } from './clause-signs.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import type { DirectiveKind } from './reading-types.ts';
import { type Range, rightStart } from './splitting.ts';
import type { Tagged } from './tagging.ts';

/** "Theo kế hoạch, tháng 9 …": the token after the comma. */
function afterPlanName(tagged: Tagged, from: number, to: number): number {
  if (!['theo', 'dự', 'đúng'].includes(tagged.word(from))) return from;
  for (let at = from + 1; at < Math.min(to, from + 12); at += 1) if (tagged.isMark(at, ',:')) return at + 1;
  return from;
}

/** Where the action of a dated step starts; null when no step begins at `from`. */
export function stepAfter(tagged: Tagged, from: number, to: number): number | null {
  const length = timePhraseLength(tagged, from, to);
  if (length === 0) return null;
  let at = from + length;
  if (tagged.isMark(at, ',')) at += 1;
  if (tagged.word(at) === 'sẽ') at += 1;
  return tagged.action(at) > 0 ? at : null;
}

/** "tháng 9 hoàn thành cầu, tháng 11 thảm nhựa và ngày 19/12 thông xe": each dated step by itself. */
export function stepsOf(tagged: Tagged, from: number, to: number): Range[] {
  const steps: Range[] = [];
  let start = from;
  for (let at = from + 1; at < to; at += 1) {
    const next =
      (tagged.isMark(at, ',') ? 1 : 0) + (tagged.word(at + (tagged.isMark(at, ',') ? 1 : 0)) === 'và' ? 1 : 0);
    if (next === 0 || stepAfter(tagged, at + next, to) === null) continue;
    steps.push({ start, end: at });
    start = at + next;
  }
  return [...steps, { start, end: to }];
}

/** Where the schedule begins after "theo tiến độ", "lộ trình … là", "dự kiến"; null without such words. */
function afterScheduleCue(tagged: Tagged, from: number, to: number, isPlanned: boolean): number | null {
  for (let at = from; at < Math.min(to, from + 60); at += 1) {
    const words = tagged.slice(at, at + 4).toLowerCase();
    if (/^(?:theo|đúng) (?:đúng )?(?:tiến độ|kế hoạch|lộ trình)/u.test(words)) return bareStep(tagged, at + 3, to);
    if (isPlanned && words.startsWith('dự kiến')) return bareStep(tagged, at + 2, to);
    if (!words.startsWith('lộ trình')) continue;
    for (let next = at + 2; next < Math.min(to, at + 8); next += 1)
      if (tagged.word(next) === 'là') return bareStep(tagged, next + 1, to);
  }
  return null;
}

/** Over the comma, who acts, and "sẽ được": where the first step begins. */
function bareStep(tagged: Tagged, from: number, to: number): number | null {
  for (let at = from; at < Math.min(to, from + 14); at += 1) {
    if (stepAfter(tagged, at, to) !== null) return at;
    const body = nounPhraseAt(tagged, at, to);
    if (body?.isBody && tagged.action(body.end) > 0) return body.end;
    const isStart = at === from || tagged.isMark(at - 1, ',') || ['sẽ', 'được', 'là'].includes(tagged.word(at - 1));
    if (isStart && tagged.action(at) > 0) return at;
  }
  return null;
}

const dated =
  /(?:tháng|quý|ngày|năm|dịp|tuần) [^,;]{0,14}\d|\d{1,2}[/-]\d{1,2}|(?:trong|cuối|đầu) (?:năm|tháng|tuần|quý) (?:nay|này|tới|sau)/iu;

/** "… vào tháng 5, trình … trong quý III và trình … trước ngày 31/12": steps with their day behind them. */
function datedParts(tagged: Tagged, from: number, to: number): Range[] {
  const parts: Range[] = [];
  let start = from;
  const isDated = (end: number) => dated.test(tagged.slice(start, end));
  for (let at = from + 1; at < to; at += 1) {
    const next = rightStart(tagged, at, to);
    if (next === null || !isDated(at)) continue;
    parts.push({ start, end: at });
    start = next;
    at = next;
  }
  if (isDated(to)) parts.push({ start, end: to });
  return parts;
}

/** Steps placed on a timetable: "tháng 9 hoàn thành cầu", "theo kế hoạch, … trình trong tháng 7". */
export class TimetableReader extends ApprovalReader {
  protected readTimetable(tagged: Tagged, from: number, to: number): DirectiveKind | null {
    return (
      this.readDatedSteps(tagged, from, to) ??
      this.readSchedule(tagged, from, to) ??
      this.readToldSteps(tagged, from, to)
    );
  }

  private readDatedSteps(tagged: Tagged, from: number, to: number): DirectiveKind | null {
    const sentence = `${this.state.previousText} ${this.text.slice(tagged.tokens[0]!.start, tagged.tokens.at(-1)!.end)}`;
    if (
      !/(?:theo|đúng) (?:tiến độ|kế hoạch|lộ trình)|dự kiến|lên kế hoạch|từ nay đến/iu.test(sentence) &&
      this.state.kind !== 'plan' &&
      !(this.isOfficial && this.state.isList && from <= 1)
    )
      return null;
    const start = afterPlanName(tagged, from, to);
    if (stepAfter(tagged, start, to) === null) return null;
    return this.pushSteps(tagged, stepsOf(tagged, start, to));
  }

  private readSchedule(tagged: Tagged, from: number, to: number): DirectiveKind | null {
    if (this.isOfficial) return null;
    const start = afterScheduleCue(tagged, from, to, this.isTold || this.state.kind === 'plan');
    if (start === null) return null;
    const isDatedFirst = stepAfter(tagged, start, to) !== null;
    return this.pushSteps(tagged, isDatedFirst ? stepsOf(tagged, start, to) : datedParts(tagged, start, to));
  }

  /** "Chủ tịch thành phố cho biết khu xử lý đã đấu thầu xong, tháng 12 khởi công, quý III vận hành". */
  private readToldSteps(tagged: Tagged, from: number, to: number): DirectiveKind | null {
    if (this.isOfficial || this.plainSpeaker(tagged, from, to) === null) return null;
    for (let at = from + 2; at < to; at += 1) {
      if (!tagged.isMark(at - 1, ',')) continue;
      const step = tagged.word(at) === 'dự' && tagged.word(at + 1) === 'kiến' ? at + 2 : at;
      if (stepAfter(tagged, step, to) !== null) return this.pushSteps(tagged, stepsOf(tagged, step, to));
    }
    return null;
  }

  private pushSteps(tagged: Tagged, steps: readonly Range[]): DirectiveKind | null {
    if (steps.length === 0) return null;
    this.state.addressee = this.state.subject ?? this.state.addressee;
    for (const step of steps) this.push(tagged, step, 'plan', 'timetable', tagged.slice(step.start, step.start + 3), 2);
    this.state.kind = 'plan';
    return 'plan';
  }
}
