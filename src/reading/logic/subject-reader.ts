import { isClauseStart } from './action-start.ts';
import { isPhraseOpening } from './clause-signs.ts';
import { paperBefore } from './governor-subject.ts';
import { ListReader } from './list-reader.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrases.ts';
import type { Tagged } from './tagging.ts';

/** "Ngay trong tháng 12, Sở A phải …": the sentence opens with a time, not with who must act. */
const timeOpeners = new Set([
  'ngay',
  'chậm',
  'muộn',
  'trong',
  'trước',
  'đến',
  'từ',
  'sau',
  'khi',
  'định',
  'hằng',
  'mỗi',
]);

/** Who or what stands before a modal: the one that must act. */
export class SubjectReader extends ListReader {
  protected subjectEndingAt(tagged: Tagged, from: number, at: number): NounPhrase | null {
    let end = at;
    while (
      end > from &&
      [
        'cũng',
        'đều',
        'vừa',
        'còn',
        'thật',
        'sự',
        'hiện',
        'nay',
        'thời',
        'gian',
        'tới',
        'đã',
        'này',
        'lại',
        'tiếp',
        'tục',
        'luôn',
        'thẳng',
        'thắn',
      ].includes(tagged.word(end - 1)) &&
      !tagged.isUpper(end - 1)
    )
      end -= 1;
    // "Công văn nhấn mạnh …": the paper speaks for whoever signed it.
    if (paperBefore(tagged, end, from) !== null) return null;
    const aside = tagged.isMark(end - 1, ',-–') ? end - 1 : end;
    for (let start = Math.max(from, end - 60); start < end; start += 1) {
      if ((start !== from && !isPhraseOpening(tagged, start)) || timeOpeners.has(tagged.word(start))) continue;
      const phrase = nounPhraseAt(tagged, start, end);
      if (phrase && (phrase.end >= end || phrase.end === aside) && (phrase.isBody || tagged.isUpper(start)))
        return phrase;
    }
    return this.longName(tagged, from, end);
  }

  /** "Ủy ban quốc gia ứng phó sự cố … phải": a name that holds verbs, from the head of the clause up to the modal. */
  protected longName(tagged: Tagged, from: number, end: number): NounPhrase | null {
    if (!/^(?:ủy|ban|tổ|hội|cơ|đơn|trung|cục)$/.test(tagged.word(from)) || end - from > 18 || tagged.modal(end) === 0)
      return null;
    if (!tagged.isUpper(from) || tagged.action(end - 1) > 0) return null;
    for (let at = from; at < end; at += 1)
      if (['đã', 'để', 'là', 'đang', 'nhằm', 'thì', 'mà'].includes(tagged.word(at))) return null;
    return { start: from, end, isBody: true };
  }

  /** A thing may stand before the modal: "Việc sắp xếp … cần được". */
  protected thingBefore(tagged: Tagged, from: number, at: number): boolean {
    if (this.state.open > 0) for (let back = 2; back < 7; back += 1) if (tagged.isMark(at - back, ',')) return true;
    if (at - from > 28 || at === from) return false;
    const first = this.skipOpeners(tagged, from, at);
    return tagged.isUpper(first) || first === from || isClauseStart(tagged, first);
  }
}
