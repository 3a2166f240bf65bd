import { actionStart } from './action-start.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import type { DirectiveKind } from './reading-types.ts';
import type { Tagged } from './tagging.ts';
import { stepAfter, stepsOf, TimetableReader } from './timetable-reader.ts';

/** "Quận ủy cam kết tháng 6 hoàn thành kiểm đếm": a promise that needs no "sẽ". */
export class PledgeReader extends TimetableReader {
  protected readPledge(tagged: Tagged, from: number, to: number): DirectiveKind | null {
    if (this.isOfficial && this.state.isList) return null;
    for (let at = from; at < to; at += 1) {
      const length = pledgeLength(tagged, at);
      if (length === 0 || tagged.isUpper(at)) continue;
      const who = this.pledger(tagged, from, at);
      const content = who === null ? null : pledged(tagged, at + length, to);
      if (content === null) continue;
      this.state.addressee = who;
      this.state.promise = true;
      const cue = tagged.slice(at, at + length);
      if (stepAfter(tagged, content, to) === null)
        return this.addItems(tagged, content, to, 'commitment', 'promise', cue, 2);
      for (const step of stepsOf(tagged, content, to)) this.push(tagged, step, 'commitment', 'promise', cue, 2);
      return 'commitment';
    }
    return null;
  }

  /** The body or person before the verb; for ", cam kết …" in reported speech, whoever speaks there. */
  private pledger(tagged: Tagged, from: number, at: number): string | null {
    if (tagged.word(at - 1) === 'tôi') return this.state.speaker;
    const subject = this.subjectEndingAt(tagged, from, at);
    if (subject) {
      const name = tagged.slice(subject.start, subject.end);
      if (/^(?:chúng )?tôi$/iu.test(name)) return this.state.speaker;
      if (!subject.isBody) return null;
      this.setSpeaker(name);
      return name;
    }
    if (!tagged.isMark(at - 1, ',') && !['và', 'thời'].includes(tagged.word(at - 1))) return null;
    const speaker = this.plainSpeaker(tagged, from, at);
    if (speaker === null) return null;
    this.setSpeaker(speaker);
    return this.state.subject ?? speaker;
  }
}

function pledgeLength(tagged: Tagged, at: number): number {
  if (tagged.word(at) === 'cam' && tagged.word(at + 1) === 'kết') return 2;
  return tagged.word(at) === 'hứa' ? 1 : 0;
}

/** Where what is promised begins: an action, or a dated step. */
function pledged(tagged: Tagged, from: number, to: number): number | null {
  let at = from;
  // "hứa với đoàn sẽ …", "hứa với Chủ tịch nước đến hết năm sẽ …".
  if (tagged.word(at) === 'với')
    for (let next = at + 2; next < Math.min(to, at + 12); next += 1) if (tagged.word(next) === 'sẽ') at = next;
  while (tagged.isMark(at, ',:"“') || ['với', 'sẽ', 'rằng'].includes(tagged.word(at))) at += 1;
  const body = nounPhraseAt(tagged, at, to);
  if (body?.isBody && tagged.word(body.end) === 'sẽ') return actionStart(tagged, body.end, to);
  return stepAfter(tagged, at, to) === null ? actionStart(tagged, at, to) : at;
}
