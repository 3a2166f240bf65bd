import { skipAdjunct } from './action-start.ts';
import { timePhraseLength } from './clause-signs.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import type { DirectiveKind } from './reading-types.ts';
import type { Tagged } from './tagging.ts';
import { VoiceReader } from './voice-reader.ts';
import { proposerIn } from './voices.ts';

/** Approvals of somebody's proposal, and steps placed on a timetable. */
export class ApprovalReader extends VoiceReader {
  protected readApproval(tagged: Tagged, from: number, to: number): DirectiveKind | null {
    const at = this.approvalAt(tagged, from, to);
    if (at === null) return null;
    const cue = tagged.operative(at);
    if (cue?.value.kind !== 'endorsement' || this.state.speaker === null) return null;
    const word = tagged.slice(at, at + cue.length).toLowerCase();
    if (
      tagged.tokens.length - at < 4 ||
      (word === 'thống nhất' &&
        !/^(về|với|chủ|phương|nội|đề|cao|lựa|việc|giao|thành)$/.test(tagged.word(at + cue.length)))
    )
      return null;
    if ((word === 'thông qua' || word === 'phê duyệt') && !this.isOfficial) return null;
    const addressee = this.state.addressee;
    this.state.addressee = proposerIn(tagged, at, to) ?? this.state.proposer;
    this.push(tagged, { start: at, end: to }, 'endorsement', 'approval', word, 3);
    this.state.addressee = addressee;
    return 'endorsement';
  }

  protected approvalAt(tagged: Tagged, from: number, to: number): number | null {
    const start = skipAdjunct(tagged, from, to);
    if (tagged.operative(start)?.value.kind === 'endorsement')
      return this.state.isList && this.state.listAddressee ? null : start;
    const phrase = nounPhraseAt(tagged, start, to);
    if (!phrase?.isBody) return null;
    let at = phrase.end;
    while (['cũng', 'cơ', 'bản', 'đã', 'hoàn', 'toàn'].includes(tagged.word(at)) && tagged.operative(at) === null)
      at += 1;
    if (tagged.operative(at)?.value.kind !== 'endorsement' || tagged.word(at - 1) === 'đã') return null;
    this.setSpeaker(tagged.slice(phrase.start, phrase.end));
    return at;
  }

  protected readTimetable(tagged: Tagged, from: number, to: number): DirectiveKind | null {
    const sentence = `${this.state.previousText} ${this.text.slice(tagged.tokens[0]!.start, tagged.tokens.at(-1)!.end)}`;
    if (
      !/(?:theo|đúng) (?:tiến độ|kế hoạch|lộ trình)|dự kiến|lên kế hoạch|từ nay đến/iu.test(sentence) &&
      this.state.kind !== 'plan'
    )
      return null;
    const length = timePhraseLength(tagged, from, to);
    if (length === 0) return null;
    const at = tagged.isMark(from + length, ',') ? from + length + 1 : from + length;
    if (tagged.action(at) === 0 || tagged.word(at - 1) === 'đã') return null;
    this.state.addressee = this.state.subject ?? this.state.addressee;
    this.push(tagged, { start: from, end: to }, 'plan', 'timetable', tagged.slice(from, from + length), 2);
    this.state.kind = 'plan';
    return 'plan';
  }
}
