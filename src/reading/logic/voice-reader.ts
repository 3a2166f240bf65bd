import { actionStart, isClauseStart } from './action-start.ts';
import { commaAfter, isPerson } from './clause-signs.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrases.ts';
import type { Sentence } from './sentences.ts';
import { SubjectReader } from './subject-reader.ts';
import { Tagged } from './tagging.ts';
import { closingAttribution, isBystander, sameSpeaker } from './voices.ts';

function isBareVerb(tagged: Tagged, at: number, to: number): boolean {
  let end = at + tagged.action(at);
  while (tagged.isMark(end, ',') && tagged.action(end + 1) > 0) end += 1 + tagged.action(end + 1);
  return end > at && (end >= to || tagged.isMark(end, ',.;:'));
}

export interface ModalUse {
  readonly at: number;
  readonly content: number;
  readonly subject: NounPhrase | null;
  readonly isSpoken: boolean;
  readonly sameSpeaker: boolean;
  readonly joint: boolean;
  /** The must stands behind what somebody only reported: "cho biết, có 3.200 hộ bị ảnh hưởng, phải bố trí …". */
  readonly isReported: boolean;
}

/** Who speaks, and what they say with phải, cần, sẽ. */
export class VoiceReader extends SubjectReader {
  /** A sentence that opens a quotation takes its speaker from the words after the closing mark. */
  protected findQuoteSpeaker(tagged: Tagged, all: readonly Sentence[]): void {
    const first = tagged.tokens[0]!.word;
    if (first !== '“' && first !== '"') return;
    const block = all[this.index]!.block;
    for (let next = this.index; next < Math.min(all.length, this.index + 6); next += 1) {
      const sentence = all[next]!;
      if (sentence.block !== block) return;
      const closing = closingAttribution(new Tagged(this.text, sentence.start, sentence.end));
      if (!closing) continue;
      this.setSpeaker(closing.speaker);
      if (closing.kind) {
        this.state.addressee = null;
        this.state.kind = closing.kind;
        this.state.open = 2;
        this.state.promise = false;
      }
      return;
    }
  }

  protected noteSubject(tagged: Tagged, from: number, to: number): void {
    for (let at = from; at < Math.min(to, from + 24); at += 1) {
      if (at > from && !tagged.isMark(at - 1, ',')) continue;
      const phrase = nounPhraseAt(tagged, at, to);
      if (!phrase?.isBody || phrase.end >= to || tagged.isMark(phrase.end, ',;.')) continue;
      this.state.subject = tagged.slice(phrase.start, phrase.end);
      return;
    }
  }

  /** "Theo yêu cầu của Thủ tướng, các bộ …": the order is told through a noun. */
  protected readAccordingTo(tagged: Tagged, from: number, to: number): number {
    if (tagged.word(from) !== 'theo') return from;
    const cue = tagged.operative(from + 1);
    const length = cue?.length ?? (tagged.word(from + 1) === 'chỉ' && tagged.word(from + 2) === 'đạo' ? 2 : 0);
    if (length === 0 || tagged.word(from + 1 + length) !== 'của') return from;
    const phrase = nounPhraseAt(tagged, from + 2 + length, commaAfter(tagged, from + 2 + length, to));
    if (!phrase || !tagged.isMark(phrase.end, ',')) return from;
    this.setSpeaker(tagged.slice(phrase.start, phrase.end));
    this.state.kind = cue?.value.kind ?? 'instruction';
    this.state.promise = false;
    this.state.open = 2;
    return phrase.end + 1;
  }

  /** "Theo TS A, chuyên gia …, thành phố cần …": an opinion. */
  protected isAccordingToBystander(tagged: Tagged, from: number): boolean {
    if (tagged.word(from) !== 'theo') return false;
    const comma = commaAfter(tagged, from, Math.min(tagged.tokens.length, from + 40));
    const words = tagged.slice(from + 1, Math.min(comma + 4, tagged.tokens.length)).toLowerCase();
    return isBystander(words) || /chuyên gia|luật sư|cử tri|người dân|giảng viên|viện /u.test(words);
  }

  /** "Ông A cho biết …": a new voice, whose words are not orders. */
  protected plainSpeaker(tagged: Tagged, from: number, to: number): string | null {
    if (this.isOfficial && this.state.isList) return null;
    for (let at = from + 1; at < Math.min(to, from + 80); at += 1) {
      if (Math.max(tagged.speech(at), tagged.report(at)) === 0 || tagged.isUpper(at) || tagged.isGuarded(at)) continue;
      const subject = this.subjectEndingAt(tagged, from, at);
      if (subject && tagged.speech(at) === 0 && !isPerson(tagged, subject)) continue;
      if (
        subject &&
        (tagged.post(subject.start) > 0 ||
          /^(ông|bà|đồng|theo)$/.test(tagged.word(subject.start)) ||
          tagged.isUpper(subject.start))
      )
        return tagged.slice(subject.start, subject.end);
    }
    if (tagged.word(from) === 'theo') {
      const phrase = nounPhraseAt(tagged, from + 1, to);
      if (phrase && tagged.post(phrase.start) > 0 && tagged.isMark(phrase.end, ','))
        return tagged.slice(phrase.start, phrase.end);
    }
    return null;
  }

  /** The first modal of the clause, with its subject; speech before it sets the speaker. */
  protected modalAt(tagged: Tagged, from: number, to: number): ModalUse | null {
    let isSpoken = false;
    let isSame = true;
    let joint = false;
    let start = from;
    for (let at = from; at < to; at += 1) {
      if (tagged.isGuarded(at) && tagged.modal(at) === 0) continue;
      if (tagged.depth[at]! >= 10 && tagged.depth[from]! < 10 && !tagged.isMark(from, '"“')) continue;
      const isQuiet = this.isOfficial && this.state.isList;
      const speech = isQuiet ? 0 : Math.max(tagged.speech(at), tagged.report(at));
      if (speech > 0 && !tagged.isUpper(at)) {
        const subject = this.subjectEndingAt(tagged, from, at);
        if (!subject && at === from && this.state.subject && tagged.speech(at) > 0) {
          isSpoken = true;
          joint = /,|một số/.test(this.state.subject);
          this.setSpeaker(this.state.subject);
          start = at + speech;
          at += speech - 1;
          continue;
        }
        if (subject && (tagged.speech(at) > 0 || isPerson(tagged, subject))) {
          const name = tagged.slice(subject.start, subject.end);
          isSame = sameSpeaker(name, this.state.speaker);
          joint = /,|một số|đại diện/.test(name);
          if (!isSame) this.state.open = Math.min(this.state.open, 1);
          this.setSpeaker(name);
          isSpoken = true;
          start = at + speech;
          at += speech - 1;
          continue;
        }
      }
      const modal = tagged.modal(at);
      if (modal === 0 || (tagged.isUpper(at) && at !== start)) continue;
      const content = this.modalContent(tagged, at, to);
      if (content === null) continue;
      const subject = this.subjectEndingAt(tagged, this.skipOpeners(tagged, start, at), at);
      const isDirect =
        at === this.skipOpeners(tagged, start, at) ||
        isClauseStart(tagged, at) ||
        ['mà', 'thì', 'và', 'nữa', 'đó'].includes(tagged.word(at - 1));
      const anySubject = subject ?? this.thingBefore(tagged, start, at);
      if (!isDirect && !anySubject) continue;
      // "một số giải pháp cần thực hiện, …": the verb stands alone and describes the thing before it.
      if (!subject && !isDirect && isBareVerb(tagged, content, to)) continue;
      const isReported =
        isSpoken &&
        !subject &&
        at > start + 2 &&
        /cho (?:biết|hay)|thông tin|báo cáo/iu.test(tagged.slice(from, start));
      return { at, content, subject: subject, isSpoken, sameSpeaker: isSame, joint, isReported };
    }
    return null;
  }

  protected modalContent(tagged: Tagged, at: number, to: number): number | null {
    const word = tagged.slice(at, at + tagged.modal(at)).toLowerCase();
    const before = tagged.word(at - 1);
    if (['không', 'chưa', 'chẳng', 'đã', 'có', 'nói', 'là', 'đòi', 'hỏi', 'hay'].includes(before)) return null;
    const content = actionStart(tagged, at, to);
    if (content === null || ['nói', 'là', 'thấy', 'thiết', 'gì', 'bàn'].includes(tagged.word(content))) return null;
    if (tagged.isMark(content, ',.;:') || tagged.tokens[content]!.kind === 'number') return null;
    if (['khoảng', 'hơn', 'gần', 'tới', 'trên', 'ít', 'tối', 'thêm'].includes(tagged.word(content))) return null;
    if (word === 'nên' && tagged.action(content) === 0) return null;
    if (word === 'không được') return tagged.action(at + 2) > 0 || tagged.word(at + 2) === 'để' ? at : null;
    // "nhiệm vụ được giao, …" only describes.
    if (word.startsWith('được') && tagged.isMark(at + tagged.modal(at), ',.;:')) return null;
    return content;
  }
}
