import { skipAdjunct } from './action-start.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import type { DirectiveKind } from './reading-types.ts';
import type { Tagged } from './tagging.ts';
import { VoiceReader } from './voice-reader.ts';
import { proposerIn } from './voices.ts';

/** "Riêng ý kiến của thành phố, Bộ trưởng tán thành …": who approves may stand after an opening. */
function afterCommas(tagged: Tagged, from: number, to: number): number[] {
  const places: number[] = [];
  for (let at = from; at < Math.min(to, from + 30); at += 1) if (tagged.isMark(at, ',')) places.push(at + 1);
  return places;
}

/** "Bộ trưởng cơ bản nhất trí …": the token of the approving verb after its subject. */
function approvalOf(tagged: Tagged, from: number, to: number): number | null {
  const phrase = nounPhraseAt(tagged, from, to);
  if (!phrase?.isBody) return null;
  let at = phrase.end;
  while (['cũng', 'cơ', 'bản', 'đã', 'hoàn', 'toàn'].includes(tagged.word(at)) && tagged.operative(at) === null)
    at += 1;
  return tagged.operative(at)?.value.kind === 'endorsement' && tagged.word(at - 1) !== 'đã' ? at : null;
}

/** "nhất trí với …, đồng thời nhấn mạnh …": what is approved ends where the next thing is said. */
export function endOfApproval(tagged: Tagged, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const isAnd = tagged.word(at) === 'và' && tagged.speech(at + 1) > 0;
    if (isAnd) return at;
    if (!tagged.isMark(at, ',') || tagged.depth[at]! % 10 > 0) continue;
    let next = at + 1;
    if (['tuy', 'nhưng', 'song', 'tuyệt'].includes(tagged.word(next))) return at;
    while (['và', 'đồng', 'thời', 'cũng'].includes(tagged.word(next))) next += 1;
    const order = tagged.operative(next);
    const isNoun = ['của', 'mà', 'do', 'nêu'].includes(tagged.word(next + (order?.length ?? 0)));
    if (order ? order.value.kind !== 'endorsement' && !isNoun : tagged.speech(next) > 0) return at;
  }
  return to;
}

/** Approvals of somebody's proposal. */
export class ApprovalReader extends VoiceReader {
  protected readApproval(tagged: Tagged, from: number, to: number): DirectiveKind | null {
    const at = this.approvalAt(tagged, from, to);
    if (at === null) return null;
    const cue = tagged.operative(at);
    if (cue?.value.kind !== 'endorsement' || this.state.speaker === null) return null;
    const word = tagged.slice(at, at + cue.length).toLowerCase();
    const hasSubject = at > this.skipOpeners(tagged, from, to);
    if (
      tagged.tokens.length - at < 4 ||
      (tagged.isMark(at + cue.length, ',') && at === from) ||
      (word === 'thống nhất' &&
        !/^(về|với|chủ|phương|nội|đề|cao|lựa|việc|giao|thành|sự|cần)$/.test(tagged.word(at + cue.length)) &&
        !(hasSubject && tagged.action(at + cue.length) > 0))
    )
      return null;
    if ((word === 'thông qua' || word === 'phê duyệt') && !this.isOfficial) return null;
    const addressee = this.state.addressee;
    this.state.addressee = proposerIn(tagged, at, tagged.tokens.length) ?? this.state.proposer;
    this.push(
      tagged,
      { start: at, end: endOfApproval(tagged, at + cue.length, to) },
      'endorsement',
      'approval',
      word,
      3,
    );
    this.state.addressee = addressee;
    return 'endorsement';
  }

  protected approvalAt(tagged: Tagged, from: number, to: number): number | null {
    const start = skipAdjunct(tagged, from, to);
    if (tagged.operative(start)?.value.kind === 'endorsement')
      return this.state.isList && this.state.listAddressee ? null : start;
    for (const from of [start, ...afterCommas(tagged, start, to)]) {
      const at = approvalOf(tagged, from, to);
      if (at === null) continue;
      this.setSpeaker(tagged.slice(from, nounPhraseAt(tagged, from, to)!.end));
      return at;
    }
    return this.linkedApproval(tagged, start, to);
  }

  /** "Chủ tịch Quốc hội đánh giá cao …, và cơ bản nhất trí với báo cáo": the person the sentence is about approves. */
  private linkedApproval(tagged: Tagged, from: number, to: number): number | null {
    const person = this.state.sentencePerson ?? (this.state.open > 0 && !this.isTold ? this.state.speaker : null);
    if (person === null || (this.isOfficial && this.state.isList)) return null;
    for (let at = from + 1; at < to; at += 1) {
      const isLinked = tagged.isMark(at - 1, ',') || ['và', 'thời'].includes(tagged.word(at - 1));
      const verb = isLinked ? tagged.operative(at) : null;
      if (verb?.value.kind !== 'endorsement' || ['từ', 'của', 'cao'].includes(tagged.word(at + verb.length))) continue;
      this.setSpeaker(person);
      return at;
    }
    return null;
  }
}
