import { clausesOf, datesTheseTasks, hasColonEnd, isPerson, looksBack } from './clause-signs.ts';
import type { Flow } from './flow-state.ts';
import { signerIn } from './governor-subject.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import { OrderReader } from './order-reader.ts';
import { bodyStart, isBoilerplate, isLegalBasis } from './paper-formulas.ts';
import type { DirectiveKind, SentenceRole } from './reading-types.ts';
import type { Sentence } from './sentences.ts';
import { Tagged } from './tagging.ts';
import { closingAttribution, isLeader, proposerIn, sameSpeaker } from './voices.ts';

export type { Draft, DraftSource, Flow } from './flow-state.ts';

/** "Ảnh: Đức Hùng Với trường phổ thông, …": where the sentence begins that a credit ran into. */
function afterCredit(text: string, start: number, end: number): number {
  const credit = /^(?:Ảnh|Đồ họa)\s?:\s?/u.exec(text.slice(start, start + 12));
  if (!credit) return start;
  const tagged = new Tagged(text, start + credit[0].length, Math.min(end, start + 120));
  let at = Math.max(tagged.body(0), 0);
  if (at > 0) at += Math.max(tagged.sector(at), tagged.isUpper(at) ? 1 : 0);
  while (at < 6 && tagged.isUpper(at) && tagged.isUpper(at + 1)) at += 1;
  return at > 0 && tagged.isUpper(at) ? tagged.tokens[at]!.start : start;
}

/** "Cho ý kiến tại phiên họp, Chủ tịch Quốc hội …": the person stands first, or after the occasion. */
function personStart(tagged: Tagged, from: number): number | null {
  for (let at = from; at < Math.min(tagged.tokens.length, from + 30); at += 1) {
    if (at > from && !tagged.isMark(at - 1, ',')) continue;
    const phrase = nounPhraseAt(tagged, at, tagged.tokens.length);
    const isNamed = tagged.isUpper(at) || /^(?:ông|bà|đồng)$/.test(tagged.word(at));
    if (phrase?.isBody && isNamed && isPerson(tagged, phrase) && tagged.article(at) === 0) return at;
    if (at === from && phrase?.isBody) return null;
  }
  return null;
}

/** Reads the sentences of a document in order, carrying speaker, addressee and list from one to the next. */
export class FlowReader extends OrderReader {
  private readonly roles: SentenceRole[] = [];

  read(sentences: readonly Sentence[]): Flow {
    sentences.forEach((sentence, index) => {
      this.index = index;
      this.roles.push(this.readSentence(sentence, sentences));
    });
    return { drafts: this.drafts, roles: this.roles };
  }

  protected readSentence(sentence: Sentence, all: readonly Sentence[]): SentenceRole {
    const { block } = sentence;
    if (block.kind === 'noise') return 'noise';
    if (block.kind === 'caption') return 'caption';
    if (block.kind === 'row') return this.readRow(sentence);
    if (this.isCaptioned(sentence, all)) return 'caption';
    const start = afterCredit(
      this.text,
      sentence.isFirst ? Math.max(sentence.start, block.bodyStart) : sentence.start,
      sentence.end,
    );
    const tagged = new Tagged(this.text, start, sentence.end);
    if (tagged.tokens.length === 0) return 'noise';
    this.noteListTime(sentence, block.kind === 'heading');
    if (block.kind === 'heading') return this.readHeading(tagged, sentence);
    this.leaveList(sentence);
    this.depth = sentence.isFirst ? block.marker.depth : 0;
    this.state.isFlashback = looksBack(tagged) || (!sentence.isFirst && this.state.isFlashback);
    if (this.readLabels(tagged)) return 'context';
    this.findQuoteSpeaker(tagged, all);
    const before = this.drafts.length;
    this.readBody(tagged, sentence);
    this.state.previousText = this.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400));
    const found = this.drafts.length > before;
    if (!found && datesTheseTasks(tagged)) this.dateTasksOf(all, sentence, tagged);
    if (!found && this.state.open > 0) this.state.open -= 1;
    if (found) this.state.open = 2;
    return found ? 'directive' : 'context';
  }

  /** A sentence right before "Ảnh: …" in the same paragraph is a caption that lost its line. */
  private isCaptioned(sentence: Sentence, all: readonly Sentence[]): boolean {
    const next = all[this.index + 1];
    return next?.block === sentence.block && /^(?:Ảnh|Đồ họa)\s?:/u.test(this.text.slice(next.start, next.start + 12));
  }

  protected readBody(tagged: Tagged, sentence: Sentence): void {
    const closing = closingAttribution(tagged);
    const end = closing ? closing.start : tagged.tokens.length;
    if (
      this.state.quietDepth > 0 &&
      this.isOfficial &&
      !/yêu cầu|đề nghị|giao /u.test(this.text.slice(sentence.start, sentence.end))
    )
      return;
    if (/^(?:xét|theo|sau|căn|về|đối|riêng|trước|còn)$/.test(tagged.word(0)))
      this.state.proposer = proposerIn(tagged, 0, end) ?? this.state.proposer;
    if (isBoilerplate(tagged)) return;
    if (isLegalBasis(tagged) && !hasColonEnd(tagged)) return;
    let sentenceKind: DirectiveKind | null = null;
    if (
      /^(?:thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín)|(?:một|hai|ba|bốn|năm|sáu|bảy|tám) là)$/.test(
        tagged.slice(0, 2).toLowerCase(),
      )
    )
      this.state.addressee = this.state.openerAddressee ?? this.state.addressee;
    this.isTold = false;
    this.isOpinion = false;
    const from = bodyStart(tagged);
    this.notePerson(tagged, from);
    this.noteSigner(tagged, from, end);
    if (this.readListOpening(tagged)) return;
    for (const clause of clausesOf(tagged, from, end)) {
      const before = this.drafts.length;
      const kind: DirectiveKind | null = this.readClause(tagged, clause, sentenceKind);
      if (this.drafts.length === before) this.readFurtherObject(tagged, clause, sentenceKind);
      sentenceKind = kind ?? sentenceKind;
    }
  }

  /** Who signed the paper a story tells of speaks in what follows ("Theo đó, …"). */
  private noteSigner(tagged: Tagged, from: number, end: number): void {
    const { state } = this;
    if (this.isOfficial) return;
    const signer = signerIn(tagged, from, end);
    if (signer?.isBody) {
      const name = tagged.slice(signer.start, signer.end);
      if (!sameSpeaker(name, state.speaker)) state.addressee = null;
      this.setSpeaker(name);
      state.signer = name;
    } else if (
      state.signer !== null &&
      /^(?:theo đó|cụ thể|trong đó|(?:tại |cũng theo )?(?:chỉ thị|công điện|công văn|văn bản))/iu.test(
        tagged.slice(from, from + 4),
      )
    ) {
      this.setSpeaker(state.signer);
      state.kind = 'instruction';
      state.open = 2;
    }
  }

  /** "Bà Lê Thị Nhung, giám đốc một công ty, phản ánh …, đề nghị tỉnh …": whom the sentence is about. */
  private notePerson(tagged: Tagged, from: number): void {
    const { state } = this;
    state.sentencePerson = null;
    if (this.isOfficial) return;
    const start = personStart(tagged, this.skipOpeners(tagged, from, tagged.tokens.length));
    const phrase = start === null ? null : nounPhraseAt(tagged, start, tagged.tokens.length);
    if (!phrase || start === null) return;
    const name = tagged.slice(phrase.start, phrase.end);
    const isNamed = isLeader(name) || /\p{Lu}\p{Ll}* \p{Lu}\p{Ll}*$/u.test(name);
    if (!isNamed || /^(?:ông|bà|vị này|đồng chí)$/iu.test(name) || tagged.modal(phrase.end) > 0) return;
    state.person = name;
    state.sentencePerson = name;
  }
}
