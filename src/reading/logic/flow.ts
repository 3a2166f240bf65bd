import {
  contentLabels,
  leadLabels,
  overseerLabels,
  partnerLabels,
  quietHeadings,
  taskHeadings,
  timeLabels,
} from '../lexicon/headings.ts';
import { bystanders } from '../lexicon/operative-words.ts';
import { actionStart, type Governor, isClauseStart, nextGovernor, type OpenList, skipAdjunct } from './governors.ts';
import { headLength, type NounPhrase, nounPhraseAt } from './noun-phrases.ts';
import { bookOf, phrasesIn } from './phrases.ts';
import type { DirectiveKind, SentenceRole } from './reading-types.ts';
import type { Sentence } from './sentences.ts';
import { type ListStyle, type Range, splitContent, trimmed } from './splitting.ts';
import { Tagged } from './tagging.ts';
import { tokensOf } from './tokens.ts';

/** One item found, in places of the plain text, before its fields are worked out. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly kind: DirectiveKind;
  readonly issuer: string | null;
  addressee: string | null;
  readonly source: DraftSource;
  readonly cue: string;
  readonly strength: number;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
  readonly listHeading: string | null;
  leadLabel: boolean;
  partners: string | null;
  /** The line "Thời gian hoàn thành: …" under the task. */
  time: string | null;
}

export type DraftSource =
  | 'verb'
  | 'modal'
  | 'carried'
  | 'named'
  | 'list'
  | 'promise'
  | 'timetable'
  | 'approval'
  | 'quote';

/** What has been said so far and still holds for the next sentence. */
interface State {
  speaker: string | null;
  kind: DirectiveKind;
  addressee: string | null;
  /** 0 closed; 2 the sentence just read gave an order. */
  open: number;
  /** A list of an official paper is open. */
  isList: boolean;
  listAddressee: string | null;
  /** Depth of the heading that named it: an item as high as that heading leaves it. */
  listDepth: number;
  listKind: DirectiveKind;
  quietDepth: number;
  taskDepth: number;
  heading: string | null;
  promise: boolean;
  quoteOpen: boolean;
  /** The last body that stood at the head of a clause. */
  subject: string | null;
  /** True when the verb of an order named the addressee: only then does the next order without one keep it. */
  isAddressed: boolean;
  proposer: string | null;
  previousText: string;
}

export interface Flow {
  readonly drafts: readonly Draft[];
  readonly roles: readonly SentenceRole[];
}

const quiet = phrasesIn(quietHeadings);
const tasks = phrasesIn(taskHeadings);
const leads = bookOf(leadLabels);
const overseers = bookOf(overseerLabels);
const times = bookOf(timeLabels);
const contents = bookOf(contentLabels);
const others = bookOf(bystanders);
const partnersBook = bookOf(partnerLabels);

export class FlowReader {
  private readonly text: string;
  private readonly isOfficial: boolean;
  private readonly drafts: Draft[] = [];
  private readonly roles: SentenceRole[] = [];
  private index = 0;
  private groupStart = 0;
  /** Depth of the marker of the sentence being read. */
  private depth = 0;
  /** Somebody only speaks in this sentence; its further clauses are told, not ordered. */
  private isTold = false;
  private readonly state: State;

  constructor(text: string, isOfficial: boolean, issuingBody: string | null) {
    this.text = text;
    this.isOfficial = isOfficial;
    this.state = {
      speaker: issuingBody,
      kind: 'instruction',
      addressee: null,
      open: 0,
      isList: false,
      listAddressee: null,
      listDepth: 0,
      listKind: 'instruction',
      quietDepth: 0,
      taskDepth: 0,
      heading: null,
      promise: false,
      quoteOpen: false,
      subject: null,
      isAddressed: false,
      proposer: null,
      previousText: '',
    };
  }

  read(sentences: readonly Sentence[]): Flow {
    sentences.forEach((sentence, index) => {
      this.index = index;
      this.roles.push(this.readSentence(sentence, sentences));
    });
    return { drafts: this.drafts, roles: this.roles };
  }

  private readSentence(sentence: Sentence, all: readonly Sentence[]): SentenceRole {
    const { block } = sentence;
    if (block.kind === 'noise') return 'noise';
    if (block.kind === 'caption') return 'caption';
    const start = sentence.isFirst ? Math.max(sentence.start, block.bodyStart) : sentence.start;
    const tagged = new Tagged(this.text, start, sentence.end);
    if (tagged.tokens.length === 0) return 'noise';
    if (block.kind === 'heading') return this.readHeading(tagged, sentence);
    this.leaveList(sentence);
    this.depth = sentence.isFirst ? block.marker.depth : 0;
    if (this.readLabels(tagged)) return 'context';
    this.findQuoteSpeaker(tagged, all);
    const before = this.drafts.length;
    this.readBody(tagged, sentence);
    this.state.previousText = this.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400));
    const found = this.drafts.length > before;
    if (!found && this.state.open > 0) this.state.open -= 1;
    if (found) this.state.open = 2;
    return found ? 'directive' : 'context';
  }

  private leaveList(sentence: Sentence): void {
    const { state } = this;
    const { depth } = sentence.block.marker;
    if (!sentence.isFirst || !state.listAddressee || state.listDepth === 0 || depth === 0 || depth > state.listDepth)
      return;
    state.listAddressee = null;
    state.addressee = null;
    state.listDepth = 0;
  }

  // --- headings and labels -------------------------------------------------------------------------------------------

  private readHeading(tagged: Tagged, sentence: Sentence): SentenceRole {
    const { state } = this;
    const depth = sentence.block.marker.depth;
    const words = tagged.slice(0, tagged.tokens.length);
    const addressee = this.headingAddressee(tagged);
    state.heading = words;
    if (addressee) {
      state.addressee = addressee;
      state.listAddressee = addressee;
      state.listDepth = depth;
      this.groupStart = this.drafts.length;
      if (this.isOfficial && state.quietDepth === 0) state.isList = true;
      state.open = 2;
      return 'heading';
    }
    const low = words.toLowerCase();
    const isTask = tasks.some((phrase) => low.includes(phrase));
    const isQuiet =
      quiet.some((phrase) => low.startsWith(phrase) || low.includes(` ${phrase}`)) && !/nhiệm vụ|giải pháp/.test(low);
    if (isQuiet && !low.startsWith('mục tiêu,')) state.quietDepth = Math.max(depth, 1);
    else if (state.quietDepth > 0 && depth > 0 && depth <= state.quietDepth) state.quietDepth = 0;
    else if (state.quietDepth > 0 && isTask) state.quietDepth = 0;
    const isSection = depth > 0 || /[:]$/.test(words) || words === words.toUpperCase();
    if (isTask && !isQuiet && isSection) {
      state.isList = this.isOfficial;
      state.taskDepth = depth;
    }
    this.groupStart = this.drafts.length;
    if (!this.isOfficial) state.open = Math.min(state.open, 1);
    return 'heading';
  }

  /** "3. Sở Xây dựng", "Trách nhiệm của các cơ quan", "Đối với UBND cấp xã:". */
  private headingAddressee(tagged: Tagged): string | null {
    const last = tagged.tokens.length;
    let at = 0;
    if (/^(trách nhiệm|nhiệm vụ)( chung| cụ thể)?( của)?$/.test(leading(tagged, 4, 'của')))
      at = indexAfter(tagged, 'của');
    else if (tagged.word(0) === 'đối' && tagged.word(1) === 'với') at = 2;
    else if (tagged.word(0) === 'giao' || tagged.word(0) === 'về') at = tagged.word(0) === 'giao' ? 1 : 0;
    if (this.readSender(tagged)) return null;
    const phrase = nounPhraseAt(tagged, at, last);
    if (!phrase?.isBody) return null;
    const rest = tagged.slice(phrase.end, last);
    if (!/^[:;.,)]*$/.test(rest)) return null;
    const name = tagged.slice(phrase.start, phrase.end);
    if (name === name.toUpperCase() && phrase.end - phrase.start > 1) return null;
    return tagged.slice(phrase.start, phrase.end);
  }

  /** "THỦ TƯỚNG CHÍNH PHỦ điện:" at the head of a telegram names who speaks. */
  private readSender(tagged: Tagged): boolean {
    const last = tagged.tokens.length;
    if (!this.isOfficial || tagged.word(tagged.isMark(last - 1, ':') ? last - 2 : last - 1) !== 'điện') return false;
    const end = tagged.isMark(last - 1, ':') ? last - 2 : last - 1;
    const name = tagged.slice(0, end);
    if (end < 2 || end > 12) return false;
    this.setSpeaker(name === name.toUpperCase() ? sentenceCase(name) : name);
    return true;
  }

  /** "Đơn vị chủ trì: …; Đơn vị phối hợp: …" names who acts on the items above it. */
  private readLabels(tagged: Tagged): boolean {
    const lead = leads.longestAt(tagged.tokens, 0);
    const partner = partnersBook.longestAt(tagged.tokens, 0);
    const overseer = overseers.longestAt(tagged.tokens, 0);
    const time = times.longestAt(tagged.tokens, 0);
    const group = this.drafts.slice(Math.max(this.groupStart, this.drafts.length - 60));
    if (overseer && tagged.isMark(overseer.length, ':')) return true;
    if (time && tagged.isMark(time.length, ':')) {
      for (const draft of group) draft.time ??= tagged.slice(time.length + 1, tagged.tokens.length);
      return true;
    }
    const length = lead?.length ?? partner?.length ?? 0;
    if (length === 0 || !tagged.isMark(length, ':')) return false;
    const isName = nounPhraseAt(tagged, length + 1, tagged.tokens.length)?.isBody ?? false;
    if (!isName && actionStart(tagged, length + 1, tagged.tokens.length) !== null) return false;
    let value = tagged.slice(length + 1, tagged.tokens.length).replace(/[.;]+$/, '');
    let partners: string | null = null;
    const cut = /[;.]\s*(?:Đơn vị|Cơ quan)?\s*phối hợp[^:]{0,20}:\s*/iu.exec(value);
    if (cut) {
      partners = value.slice(cut.index + cut[0].length);
      value = value.slice(0, cut.index);
    }
    for (const draft of group) {
      if (lead && !draft.leadLabel) {
        draft.addressee = value;
        draft.leadLabel = true;
      }
      if (partners || !lead) draft.partners = partners ?? value;
    }
    return true;
  }

  // --- speakers ------------------------------------------------------------------------------------------------------

  /** A sentence that opens a quotation takes its speaker from the words after the closing mark. */
  private findQuoteSpeaker(tagged: Tagged, all: readonly Sentence[]): void {
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

  private setSpeaker(name: string): void {
    if (name !== this.state.speaker) this.state.promise = false;
    this.state.speaker = name;
  }

  // --- sentences -----------------------------------------------------------------------------------------------------

  private readBody(tagged: Tagged, sentence: Sentence): void {
    const closing = closingAttribution(tagged);
    const end = closing ? closing.start : tagged.tokens.length;
    if (
      this.state.quietDepth > 0 &&
      this.isOfficial &&
      !/yêu cầu|đề nghị|giao /u.test(this.text.slice(sentence.start, sentence.end))
    )
      return;
    if (/^(?:xét|theo|sau|căn|về)$/.test(tagged.word(0)))
      this.state.proposer = proposerIn(tagged, 0, end) ?? this.state.proposer;
    if (isBoilerplate(tagged)) return;
    if (isLegalBasis(tagged) && !hasColonEnd(tagged)) return;
    let sentenceKind: DirectiveKind | null = null;
    this.isTold = false;
    const from = bodyStart(tagged);
    if (this.readListOpening(tagged)) return;
    for (const clause of clausesOf(tagged, from, end)) {
      const before = this.drafts.length;
      const kind: DirectiveKind | null = this.readClause(tagged, clause, sentenceKind);
      if (this.drafts.length === before) this.readFurtherObject(tagged, clause, sentenceKind);
      sentenceKind = kind ?? sentenceKind;
    }
  }

  /** "Chủ tịch UBND tỉnh có ý kiến chỉ đạo như sau:" names who speaks in the list below. */
  private readListOpening(tagged: Tagged): boolean {
    if (!hasColonEnd(tagged)) return false;
    const words = tagged.slice(0, tagged.tokens.length).toLowerCase();
    if (
      !/(?:ý kiến(?: chỉ đạo)?|ban hành .{0,120}|kết luận|chỉ đạo|quyết nghị|quyết định|thông báo|yêu cầu|thống nhất)(?: như sau| các nội dung sau| sau đây| một số nội dung sau| chính)?\s?:$/.test(
        words,
      )
    )
      return false;
    const last = tagged.tokens.length - 1;
    for (let start = 0; start < last; start += 1) {
      if (start > 0 && !isPhraseOpening(tagged, start)) continue;
      const phrase = nounPhraseAt(tagged, start, last);
      if (
        !phrase?.isBody ||
        last - phrase.end > (words.includes('ban hành') ? 40 : 9) ||
        /[,;]/.test(tagged.slice(phrase.end, last))
      )
        continue;
      this.setSpeaker(tagged.slice(phrase.start, phrase.end));
      this.state.isList = true;
      this.state.listKind = 'instruction';
      this.state.kind = 'instruction';
      this.state.addressee = null;
      this.state.listAddressee = null;
      this.state.open = 2;
      return true;
    }
    return false;
  }

  /** "chỉ đạo triển khai A; dự án B": a further object of the verb before. */
  private readFurtherObject(tagged: Tagged, clause: Range, kind: DirectiveKind | null): void {
    if (kind === null || clause.start === 0 || clause.end - clause.start < 4) return;
    const last = this.drafts.at(-1);
    if (!last || last.sentence !== this.index) return;
    const start = this.skipOpeners(tagged, clause.start, clause.end);
    if (
      tagged.isUpper(start) ||
      tagged.action(start) > 0 ||
      ['cụ', 'trong', 'như', 'nếu', 'trường', 'đây', 'vì', 'do'].includes(tagged.word(start))
    )
      return;
    if (/[:]| (?:là|gồm|như) /u.test(this.text.slice(last.start, last.end))) {
      (last as { end: number }).end = tagged.tokens[clause.end - 1]!.end;
      return;
    }
    if (isStatement(tagged, start, clause.end) || tagged.speech(start) > 0) return;
    this.push(tagged, { start, end: clause.end }, last.kind, 'carried', tagged.slice(start, start + 2), 1);
  }

  private readClause(tagged: Tagged, clause: Range, sentenceKind: DirectiveKind | null): DirectiveKind | null {
    let at = this.skipOpeners(tagged, clause.start, clause.end);
    let kind = sentenceKind;
    let guard = 0;
    while (at < clause.end && guard < 6) {
      guard += 1;
      const governor = this.usableGovernor(tagged, at, clause, kind !== null);
      if (!governor) {
        kind = this.readWithoutVerb(tagged, at, clause.end, kind) ?? kind;
        break;
      }
      if (governor.start > at + 1) this.readWithoutVerb(tagged, at, governor.start, kind);
      const next = nextGovernor(tagged, Math.max(governor.contentStart, at + 1), clause.end, true);
      const follow = next && (next.subject || isLinkedVerb(tagged, next)) ? next.start : clause.end;
      this.applyGovernor(tagged, governor, Math.max(follow, governor.contentStart));
      kind = governor.kind;
      at = Math.max(follow, governor.contentStart, at + 1);
      if (follow >= clause.end) break;
    }
    return kind;
  }

  private usableGovernor(tagged: Tagged, at: number, clause: Range, isFollowing: boolean): Governor | null {
    const isSpeaking = this.state.open > 0 && this.state.speaker !== null;
    const isOpen: OpenList = this.isOfficial && this.state.isList ? 'paper' : isSpeaking ? 'story' : 'none';
    const governor = nextGovernor(
      tagged,
      at,
      clause.end,
      this.state.speaker !== null,
      isFollowing || this.isOfficial,
      isOpen,
    );
    if (!governor) return null;
    const isInsideListItem = this.isOfficial && this.state.isList && !governor.subject && this.state.addressee !== null;
    if (isInsideListItem && !tagged.isUpper(governor.start) && !isAfterAdjunct(tagged, governor.start, clause.start))
      return null;
    if (
      isInsideListItem &&
      governor.start === 0 &&
      this.state.listAddressee &&
      governor.cue !== 'giao' &&
      governor.kind === 'instruction'
    )
      return null;
    return governor;
  }

  private skipOpeners(tagged: Tagged, from: number, to: number): number {
    let at = from;
    for (let moved = true; moved && at < to; ) {
      moved = false;
      while (at < to && tagged.isMark(at, ',;:.“”"-–…')) at += 1;
      if ((tagged.word(at) === 'cũng' || tagged.word(at) === 'còn') && tagged.action(at + 1) > 0) at += 1;
      const opener = tagged.opener(at);
      if (opener > 0 && (tagged.action(at) <= opener || tagged.isMark(at + opener, ','))) {
        at += opener;
        moved = true;
      }
      if (tagged.word(at) === 'và' || tagged.word(at) === 'nhưng') {
        at += 1;
        moved = true;
      }
    }
    return at;
  }

  private applyGovernor(tagged: Tagged, governor: Governor, end: number): void {
    const { state } = this;
    if (governor.subject) {
      const name = tagged.slice(governor.subject.start, governor.subject.end);
      if (!sameSpeaker(name, state.speaker)) state.addressee = null;
      this.setSpeaker(name);
    }
    state.kind = governor.kind;
    state.promise = false;
    if (governor.addressee) {
      state.addressee = tagged.slice(governor.addressee.start, governor.addressee.end);
      state.isAddressed = true;
    } else if (
      governor.subject &&
      !this.isOfficial &&
      (!state.isAddressed || isAboutSomethingElse(tagged, governor.start))
    ) {
      state.addressee = null;
    }
    if (isListOpener(tagged, governor.contentStart, end)) {
      state.isList = this.isOfficial || state.isList;
      state.listKind = governor.kind;
      state.listAddressee = null;
      state.open = 2;
      return;
    }
    this.addItems(tagged, governor.contentStart, end, governor.kind, 'verb', governor.cue, governor.strength);
  }

  // --- clauses without a governing verb ------------------------------------------------------------------------------

  private readWithoutVerb(
    tagged: Tagged,
    from: number,
    to: number,
    sentenceKind: DirectiveKind | null,
  ): DirectiveKind | null {
    const start = this.skipOpeners(tagged, from, to);
    if (start >= to) return null;
    this.noteSubject(tagged, start, to);
    return (
      this.readApproval(tagged, start, to) ??
      this.readTimetable(tagged, start, to) ??
      this.readModal(tagged, start, to, sentenceKind) ??
      this.readCarried(tagged, start, to, sentenceKind)
    );
  }

  private noteSubject(tagged: Tagged, from: number, to: number): void {
    for (let at = from; at < Math.min(to, from + 24); at += 1) {
      if (at > from && !tagged.isMark(at - 1, ',')) continue;
      const phrase = nounPhraseAt(tagged, at, to);
      if (!phrase?.isBody || phrase.end >= to || tagged.isMark(phrase.end, ',;.')) continue;
      this.state.subject = tagged.slice(phrase.start, phrase.end);
      return;
    }
  }

  private readApproval(tagged: Tagged, from: number, to: number): DirectiveKind | null {
    const at = this.approvalAt(tagged, from, to);
    if (at === null) return null;
    const cue = tagged.operative(at);
    if (!cue || cue.value.kind !== 'endorsement' || this.state.speaker === null) return null;
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

  private approvalAt(tagged: Tagged, from: number, to: number): number | null {
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

  private readTimetable(tagged: Tagged, from: number, to: number): DirectiveKind | null {
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

  private readModal(
    tagged: Tagged,
    from: number,
    to: number,
    sentenceKind: DirectiveKind | null,
  ): DirectiveKind | null {
    const modal = this.modalAt(tagged, from, to);
    if (!modal) return null;
    const { state } = this;
    const isInsideAction =
      state.open > 0 && tagged.action(from) > 0 && !modal.subject && !modal.isSpoken && modal.at - from > 7;
    if (isInsideAction || isExplained(tagged, from, modal.at)) return null;
    if (isBystander(state.speaker) || this.isAccordingToBystander(tagged, from)) return null;
    const isPromise = tagged.word(modal.at) === 'sẽ';
    if (isPromise) return this.readPromise(tagged, modal, to);
    const spoken = state.speaker !== null && (state.open > 0 || modal.isSpoken || isLeader(state.speaker));
    const official = this.isOfficial && state.isList;
    if (!spoken && !official) return null;
    if (state.promise && !modal.subject && !modal.isSpoken)
      return this.addItems(tagged, modal.content, to, 'commitment', 'promise', 'sẽ', 1);
    const kind = sentenceKind === 'request' ? 'request' : 'instruction';
    if (modal.subject?.isBody) state.isAddressed = false;
    if (modal.subject?.isBody) state.addressee = tagged.slice(modal.subject.start, modal.subject.end);
    else if (modal.isSpoken && !modal.subject) state.addressee = modal.sameSpeaker && official ? state.addressee : null;
    const isWhole = to - modal.content < 6 && tagged.word(modal.content) === 'bị' && modal.at - from < 24;
    const content = isWhole ? from : modal.content;
    return this.addItems(tagged, content, to, kind, 'modal', tagged.word(modal.at), modal.subject ? 2 : 1);
  }

  /** "Theo TS A, chuyên gia …, thành phố cần …": an opinion. */
  private isAccordingToBystander(tagged: Tagged, from: number): boolean {
    if (tagged.word(from) !== 'theo') return false;
    const comma = commaAfter(tagged, from, Math.min(tagged.tokens.length, from + 40));
    const words = tagged.slice(from + 1, Math.min(comma + 4, tagged.tokens.length)).toLowerCase();
    return isBystander(words) || /chuyên gia|luật sư|cử tri|người dân|giảng viên|viện /u.test(words);
  }

  private readPromise(tagged: Tagged, modal: ModalUse, to: number): DirectiveKind | null {
    const { state } = this;
    const subject = modal.subject;
    if (!subject?.isBody && !modal.isSpoken) return null;
    const isOwn = modal.isSpoken && (subject?.isBody ?? false) && !stative.has(tagged.word(modal.content));
    if ((tagged.action(modal.content) === 0 && !isOwn) || tagged.word(modal.content) === 'được') return null;
    if (!(subject?.isBody ?? false) && !modal.isSpoken && state.speaker === null) return null;
    const name = subject
      ? tagged.slice(subject.start, subject.end)
      : ((state.subject ?? state.addressee)?.replace(/^đại diện /iu, '') ?? null);
    const isOwnBody =
      name !== null && state.speaker !== null && state.speaker.toLowerCase().includes(name.toLowerCase());
    if (state.open > 0 && state.kind === 'request' && !state.promise && !modal.isSpoken && !isOwnBody) {
      state.addressee = name;
      return this.addItems(tagged, modal.content, to, 'request', 'modal', 'sẽ', 1);
    }
    if (name && (state.speaker === null || (/^lãnh đạo/iu.test(name) && !modal.isSpoken))) state.speaker = name;
    state.promise = true;
    const works =
      tagged.word(modal.content) === 'phối' &&
      (/một số|các cơ quan|,/.test(name ?? '') || modal.isSpoken) &&
      modal.joint;
    state.addressee = name;
    state.kind = works ? 'coordination' : 'commitment';
    return this.addItems(tagged, modal.content, to, state.kind, 'promise', 'sẽ', 2);
  }

  /** The first modal of the clause, with its subject; speech before it sets the speaker. */
  private modalAt(tagged: Tagged, from: number, to: number): ModalUse | null {
    let isSpoken = false;
    let sameSpeaker = true;
    let joint = false;
    let start = from;
    for (let at = from; at < to; at += 1) {
      if (tagged.isGuarded(at) && tagged.modal(at) === 0) continue;
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
          sameSpeaker = sameSpeaker_(name, this.state.speaker);
          joint = /,|một số|đại diện/.test(name);
          if (!sameSpeaker) this.state.open = Math.min(this.state.open, 1);
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
      return { at, content, subject: subject, isSpoken, sameSpeaker, joint };
    }
    return null;
  }

  private modalContent(tagged: Tagged, at: number, to: number): number | null {
    const word = tagged.slice(at, at + tagged.modal(at)).toLowerCase();
    const before = tagged.word(at - 1);
    if (['không', 'chưa', 'chẳng', 'đã', 'có', 'nói', 'là', 'đòi', 'hỏi', 'hay'].includes(before)) return null;
    const content = actionStart(tagged, at, to);
    if (content === null || ['nói', 'là', 'thấy', 'thiết', 'gì', 'bàn'].includes(tagged.word(content))) return null;
    if (tagged.isMark(content, ',.;:')) return null;
    if (word === 'nên' && tagged.action(content) === 0) return null;
    if (word === 'không được') return tagged.action(at + 2) > 0 ? at : null;
    return content;
  }

  private subjectEndingAt(tagged: Tagged, from: number, at: number): NounPhrase | null {
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
    const aside = tagged.isMark(end - 1, ',-–') ? end - 1 : end;
    for (let start = Math.max(from, end - 60); start < end; start += 1) {
      if (start !== from && !isPhraseOpening(tagged, start)) continue;
      const phrase = nounPhraseAt(tagged, start, end);
      if (phrase && (phrase.end >= end || phrase.end === aside) && (phrase.isBody || tagged.isUpper(start)))
        return phrase;
    }
    return this.longName(tagged, from, end);
  }

  /** "Ủy ban quốc gia ứng phó sự cố … phải": a name that holds verbs, from the head of the clause up to the modal. */
  private longName(tagged: Tagged, from: number, end: number): NounPhrase | null {
    if (!/^(?:ủy|ban|tổ|hội|cơ|đơn|trung|cục)$/.test(tagged.word(from)) || end - from > 18 || tagged.modal(end) === 0)
      return null;
    if (!tagged.isUpper(from) || tagged.action(end - 1) > 0) return null;
    for (let at = from; at < end; at += 1)
      if (['đã', 'để', 'là', 'đang', 'nhằm', 'thì', 'mà'].includes(tagged.word(at))) return null;
    return { start: from, end, isBody: true };
  }

  /** A thing may stand before the modal: "Việc sắp xếp … cần được". */
  private thingBefore(tagged: Tagged, from: number, at: number): boolean {
    if (at - from > 28 || at === from) return false;
    const first = this.skipOpeners(tagged, from, at);
    return tagged.isUpper(first) || first === from || isClauseStart(tagged, first);
  }

  /** "Theo yêu cầu của Thủ tướng, các bộ …": the order is told through a noun. */
  private readAccordingTo(tagged: Tagged, from: number, to: number): number {
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

  private readCarried(
    tagged: Tagged,
    given: number,
    to: number,
    sentenceKind: DirectiveKind | null,
  ): DirectiveKind | null {
    const { state } = this;
    const from = this.readAccordingTo(tagged, given, to);
    const speaker = this.plainSpeaker(tagged, from, to);
    if (speaker) {
      state.open = sameSpeaker(speaker, state.speaker) ? Math.min(state.open, 1) : 0;
      this.setSpeaker(speaker);
      this.isTold = true;
      return null;
    }
    if (this.isTold) return null;
    const start = skipAdjunct(tagged, from, to);
    const isListItem = this.isOfficial && state.isList && state.quietDepth === 0;
    if (!isListItem && state.open === 0) return null;
    const kind = state.promise
      ? 'commitment'
      : (sentenceKind ?? (isListItem && state.listAddressee ? state.listKind : state.kind));
    if (kind === 'plan' || kind === 'endorsement' || kind === 'coordination') {
      if (!isListItem) return null;
    }
    const use: DirectiveKind =
      kind === 'plan' || kind === 'endorsement' || kind === 'coordination' ? 'instruction' : kind;
    const isCondition = tagged.word(start) === 'nếu' && to - start < 16 && tagged.word(start + 1) !== 'không';
    if (isCondition) return this.addItems(tagged, start, to, use, 'carried', 'nếu', 1);
    if (tagged.action(start) > 0 && !isStatement(tagged, start, to)) {
      return this.addItems(
        tagged,
        start,
        to,
        use,
        isListItem ? 'list' : 'carried',
        tagged.slice(start, start + tagged.action(start)),
        1,
      );
    }
    const named = this.readNamed(tagged, start, to, use, isListItem);
    if (named || !isListItem || !this.opensUnknownVerb(tagged, start, to)) return named;
    return this.addItems(tagged, start, to, use, 'list', tagged.slice(start, start + 2), 0);
  }

  /** An item of a task list that opens with a verb no lexicon knows. */
  private opensUnknownVerb(tagged: Tagged, start: number, to: number): boolean {
    if (
      start > 1 ||
      to - start < 5 ||
      !tagged.isUpper(start) ||
      tagged.isUpper(start + 1) ||
      this.state.taskDepth + this.state.listDepth === 0
    )
      return false;
    const first = tagged.word(start);
    if (nounPhraseAt(tagged, start, to)?.isBody || notVerbs.has(first) || hasColonEnd(tagged)) return false;
    const head = ` ${tagged.slice(start, Math.min(to, start + 24)).toLowerCase()} `;
    return !/ (?:là|đã|đang|được|gồm|bao gồm|đạt|chiếm|thì|rất|cần|phải|sẽ|nêu tại) /u.test(head);
  }

  private readNamed(
    tagged: Tagged,
    start: number,
    to: number,
    kind: DirectiveKind,
    isListItem: boolean,
  ): DirectiveKind | null {
    const phrase = nounPhraseAt(tagged, start, to);
    if (!phrase?.isBody || phrase.end >= to) return null;
    let at = phrase.end;
    const isColon = tagged.isMark(at, ':,');
    while (at < to && tagged.isMark(at, ',:-–')) at += 1;
    if (tagged.word(at) === 'được' && tagged.word(at + 1) === 'giao') at += 2;
    else if (tagged.word(at) === 'cũng') at += 1;
    if (at >= to) {
      if (isListItem && isColon) this.setListAddressee(tagged, phrase);
      return null;
    }
    if (isListItem && start === 0 && tagged.isMark(at, '.') && at + 1 >= tagged.tokens.length) {
      this.setListAddressee(tagged, phrase);
      this.state.listDepth = this.depth;
      return null;
    }
    const action = tagged.action(at);
    if (action === 0 || isStatement(tagged, at, to) || isNameOf(tagged, at)) return null;
    if (!isListItem && (this.state.promise || !phrase.isBody)) return null;
    this.state.addressee = tagged.slice(phrase.start, phrase.end);
    this.state.isAddressed = false;
    if (hasColonEnd(tagged) && to >= tagged.tokens.length - 1 && isListItem) {
      this.setListAddressee(tagged, phrase);
      return null;
    }
    return this.addItems(tagged, at, to, kind, 'named', this.state.addressee, 1);
  }

  private setListAddressee(tagged: Tagged, phrase: NounPhrase): void {
    this.state.addressee = tagged.slice(phrase.start, phrase.end);
    this.state.listAddressee = this.state.addressee;
    this.groupStart = this.drafts.length;
  }

  /** "Ông A cho biết …": a new voice, whose words are not orders. */
  private plainSpeaker(tagged: Tagged, from: number, to: number): string | null {
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

  // --- items ---------------------------------------------------------------------------------------------------------

  private addItems(
    tagged: Tagged,
    from: number,
    to: number,
    kind: DirectiveKind,
    source: DraftSource,
    cue: string,
    strength: number,
  ): DirectiveKind {
    const inner = innerModal(tagged, from, to);
    for (const item of splitContent(
      tagged,
      from,
      inner?.before ?? endOfContent(tagged, from, to),
      this.styleOf(tagged),
    ))
      this.push(tagged, item, kind, source, cue, strength);
    if (!inner) return kind;
    this.state.addressee = tagged.slice(inner.subject.start, inner.subject.end);
    return this.addItems(tagged, inner.content, to, kind, 'modal', 'phải', 2);
  }

  /** "…; hoàn thành trước ngày D" only dates the item before it. */
  private datesLastItem(tagged: Tagged, item: Range): boolean {
    const last = this.drafts.at(-1);
    if (!last || last.sentence !== this.index || item.end - item.start > 34) return false;
    if (
      !/^(?:đảm bảo |bảo đảm )?(?:hoàn thành|xong)(?: việc này| nhiệm vụ này| công việc)?,? (?:trước|trong|chậm nhất|muộn nhất|xong|vào|ngay)/u.test(
        tagged.slice(item.start, item.end).toLowerCase(),
      )
    )
      return false;
    const gap = this.text.slice(last.end, tagged.tokens[item.start]!.start);
    if (gap.length > 4) return false;
    (this.drafts as { end: number }[]).at(-1)!.end = tagged.tokens[item.end - 1]!.end;
    return true;
  }

  private styleOf(tagged: Tagged): ListStyle {
    if (this.isOfficial) return 'semicolons';
    return tagged.tokens.some((token, at) => token.word === ';' && tagged.depth[at]! % 10 === 0)
      ? 'semicolons'
      : 'commas';
  }

  private push(
    tagged: Tagged,
    range: Range,
    kind: DirectiveKind,
    source: DraftSource,
    cue: string,
    strength: number,
  ): void {
    const item = trimmed(tagged, range);
    if (item.end - item.start < 2 || isOccasion(tagged, item) || this.datesLastItem(tagged, item)) return;
    this.state.open = 2;
    this.drafts.push({
      start: tagged.tokens[item.start]!.start,
      end: tagged.tokens[item.end - 1]!.end,
      kind,
      issuer: this.state.speaker,
      addressee: this.state.addressee,
      source,
      cue,
      strength,
      sentence: this.index,
      listHeading: this.state.heading,
      leadLabel: false,
      partners: null,
      time: null,
    });
  }
}

interface InnerModal {
  readonly before: number;
  readonly subject: NounPhrase;
  readonly content: number;
}

/** ", do đó Bộ A phải …", ", nhất là các lãnh đạo … phải …": another body must act from there on. */
function innerModal(tagged: Tagged, from: number, to: number): InnerModal | null {
  for (let at = from + 1; at < to; at += 1) {
    if (!tagged.isMark(at, ',') || tagged.depth[at]! % 10 > 0) continue;
    let next = at + 1;
    const opener = tagged.opener(next);
    next += opener;
    if (tagged.isMark(next, ',')) next += 1;
    const subject = nounPhraseAt(tagged, next, to);
    if (!subject?.isBody || subject.end >= to) continue;
    const modal = tagged.word(subject.end);
    if (modal !== 'phải' && modal !== 'cần') continue;
    const content = actionStart(tagged, subject.end, to);
    if (content === null || tagged.word(content) === 'phối') continue;
    return { before: at, subject, content };
  }
  return null;
}

/** A reason told after the item is not part of it. */
function endOfContent(tagged: Tagged, from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    if (tagged.depth[from]! >= 10 && tagged.isMark(at, '”"')) return at;
    if (
      at > from + 3 &&
      tagged.word(at) === 'bởi' &&
      tagged.word(at + 1) !== 'vậy' &&
      tagged.depth[at]! % 10 === 0 &&
      !['chi', 'do', 'ra'].includes(tagged.word(at - 1))
    )
      return at;
  }
  return to;
}

interface ModalUse {
  readonly at: number;
  readonly content: number;
  readonly subject: NounPhrase | null;
  readonly isSpoken: boolean;
  readonly sameSpeaker: boolean;
  readonly joint: boolean;
}

/** "Về dự án B, Thủ tướng yêu cầu …": a new matter, so the addressee of the one before does not go on. */
function isAboutSomethingElse(tagged: Tagged, start: number): boolean {
  return start > 2 && tagged.word(0) === 'về' && tagged.isMark(start - 1, ',');
}

/** Whose proposal is approved: "đề nghị của Sở A", "kiến nghị, đề xuất của lãnh đạo B". */
function proposerIn(tagged: Tagged, from: number, to: number): string | null {
  for (let at = from; at < Math.min(to, from + 60); at += 1) {
    if (tagged.word(at) !== 'của') continue;
    const before = tagged.slice(Math.max(from, at - 3), at).toLowerCase();
    if (!/(?:đề nghị|kiến nghị|đề xuất|tờ trình|báo cáo|phương án|ý kiến)$/.test(before)) continue;
    const phrase = nounPhraseAt(tagged, at + 1, to);
    if (phrase?.isBody) return tagged.slice(phrase.start, phrase.end).replace(/ tại$/, '');
  }
  return null;
}

/** After "Nội dung:", or after "Là cơ quan thường trực,": the task itself. */
/** "Về kiến nghị của A: đồng ý …" */
function afterColon(tagged: Tagged): number {
  for (let at = 2; at < Math.min(tagged.tokens.length - 2, 60); at += 1) {
    if (tagged.isMark(at, ':') && tagged.depth[at]! % 10 === 0) return at + 1;
  }
  return 0;
}

function bodyStart(tagged: Tagged): number {
  const label = contents.longestAt(tagged.tokens, 0);
  if (label && tagged.isMark(label.length, ':')) return label.length + 1;
  if (tagged.word(0) === 'về' || tagged.word(0) === 'đối') return afterColon(tagged);
  if (tagged.word(0) !== 'là') return 0;
  for (let at = 2; at < Math.min(tagged.tokens.length, 20); at += 1) {
    if (tagged.isMark(at, ',') && tagged.action(at + 1) > 0) return at + 1;
  }
  return 0;
}

/** Verbs after "sẽ" that foretell instead of promising. */
const stative = new Set(
  'có là được bị gây giúp khiến diễn xảy kéo tăng giảm đạt còn trở di đi đến suy xuất bao chịu mang tốt mất thành'.split(
    ' ',
  ),
);

const notVerbs = new Set(
  'về đối để trong theo sau trước khi tại nếu do với cùng đây việc từ bên ngoài trên dưới nhằm riêng qua vì bởi đến tới như cũng nhưng tuy còn hiện nay khoảng trường đó này các những mỗi mọi toàn tổng thời kinh nguồn kết công tỷ số nội danh thông mức quy'.split(
    ' ',
  ),
);

function isBystander(name: string | null): boolean {
  if (name === null) return false;
  const tokens = tokensOf(name);
  const first = tokens[0]?.word === 'các' || tokens[0]?.word === 'nhiều' ? 1 : 0;
  return others.longestAt(tokens, first) !== null;
}

/** "kiến nghị tại buổi làm việc": a caption that tells where somebody spoke. */
function isOccasion(tagged: Tagged, item: Range): boolean {
  const words = tagged.slice(item.start, item.end).toLowerCase();
  return /^(?:kiến nghị|phát biểu|trao đổi|báo cáo|thảo luận|chủ trì|kết luận|cho ý kiến|đề xuất) tại (?:buổi|cuộc|hội nghị|phiên|lễ|kỳ họp)/u.test(
    words,
  );
}

/** Closing formulas: entry into force, duty to carry out this paper, an office that only forwards it. */
function isBoilerplate(tagged: Tagged): boolean {
  const words = tagged.slice(0, tagged.tokens.length).toLowerCase();
  if (words.length > 700) return false;
  return (
    /(?:có hiệu lực|chịu trách nhiệm thi hành) .{0,80}(?:kể từ|từ ngày|quyết định|nghị quyết|chỉ thị|kế hoạch|thông tư|nghị định)/u.test(
      words,
    ) ||
    /^(?:trên đây là|văn phòng .{0,80}(?:xin )?(?:trân trọng )?thông báo (?:để|đến|ý kiến|và đề nghị))/u.test(words) ||
    /căn cứ (?:quyết định|nghị quyết|chỉ thị)(?: này)? thi hành/u.test(words) ||
    /^(?:quyết định|nghị quyết|chỉ thị|kết luận) này (?:được )?(?:phổ biến|có hiệu lực|thay thế|áp dụng)/u.test(words)
  );
}

function sentenceCase(shout: string): string {
  const low = shout
    .toLowerCase()
    .replace(/chính phủ/g, 'Chính phủ')
    .replace(/quốc hội/g, 'Quốc hội')
    .replace(/tw|ubnd|hđnd/g, (word) => word.toUpperCase());
  return low[0]!.toUpperCase() + low.slice(1);
}

/** One person: a post in the singular, or "ông", "bà", "đồng chí". */
function isPerson(tagged: Tagged, phrase: NounPhrase): boolean {
  return tagged.post(phrase.start) > 0 || /^(?:ông|bà|đồng)$/.test(tagged.word(phrase.start));
}

/** "… là công việc rất quan trọng, cần …", "việc dừng là do …, phải …": the modal belongs to a statement. */
function isExplained(tagged: Tagged, from: number, at: number): boolean {
  for (let index = from; index < at; index += 1) {
    if (
      tagged.word(index) === 'là' &&
      tagged.word(index - 1) !== 'nhất' &&
      tagged.word(index - 1) !== 'biệt' &&
      tagged.word(index - 1) !== 'chỉ'
    )
      return at - index < 30 && tagged.word(at - 1) !== 'mà';
  }
  return false;
}

function clausesOf(tagged: Tagged, from: number, to: number): Range[] {
  const clauses: Range[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    if (!tagged.isMark(at, ';') || tagged.depth[at]! % 10 > 0) continue;
    // "Bộ trưởng các Bộ: A, B; Chủ tịch UBND các tỉnh tiếp tục …": the names are not a clause yet.
    const names = clauses.length === 0 ? nounPhraseAt(tagged, start, at) : null;
    if (names?.isBody && names.end === at) {
      tagged.namesEnd = at + 1;
      continue;
    }
    clauses.push({ start, end: at });
    start = at + 1;
  }
  clauses.push({ start, end: to });
  return clauses.filter((clause) => clause.end > clause.start);
}

function isPhraseOpening(tagged: Tagged, at: number): boolean {
  return (
    tagged.isMark(at - 1, ',;:."“”–-') ||
    (['và', 'đó', 'là', 'vậy', 'rằng', 'rồi', 'xong', 'thời', 'biết', 'hiện', 'do', 'cầu'].includes(
      tagged.word(at - 1),
    ) &&
      headLength(tagged, at) > 0)
  );
}

function isLinkedVerb(tagged: Tagged, governor: Governor): boolean {
  const before = tagged.word(governor.start - 1);
  return (
    governor.addressee !== null &&
    (tagged.isMark(governor.start - 1, ',;.:') || before === 'và' || before === 'thời') &&
    /yêu cầu|đề nghị|giao|kiến nghị/.test(governor.cue)
  );
}

function isAfterAdjunct(tagged: Tagged, at: number, from: number): boolean {
  return tagged.isMark(at - 1, ',') && skipAdjunct(tagged, from, at + 1) !== from;
}

function isLegalBasis(tagged: Tagged): boolean {
  const first = tagged.word(0);
  const second = tagged.word(1);
  return (
    (first === 'căn' && second === 'cứ') ||
    first === 'xét' ||
    (first === 'thực' &&
      second === 'hiện' &&
      tagged.slice(0, 6).match(/số|Công văn|Chỉ thị|Nghị quyết|Kế hoạch|Quyết định|Kết luận|Văn bản/u) !== null &&
      !/yêu cầu|đề nghị|giao /u.test(tagged.text.slice(tagged.tokens[0]!.start, tagged.tokens.at(-1)!.end)))
  );
}

function hasColonEnd(tagged: Tagged): boolean {
  return tagged.isMark(tagged.tokens.length - 1, ':');
}

function isListOpener(tagged: Tagged, from: number, end: number): boolean {
  if (from >= end) return true;
  const words = tagged.slice(from, end).toLowerCase();
  return (
    /(?:sau|sau đây|như sau|nội dung|nhiệm vụ)\s?:?$/.test(words) ||
    (hasColonEnd(tagged) && end >= tagged.tokens.length - 1 && words.length < 220)
  );
}

/** "… ", Phó Thủ tướng lưu ý. */
function closingAttribution(tagged: Tagged): { speaker: string; kind: DirectiveKind | null; start: number } | null {
  const last = tagged.tokens.length;
  for (let at = last - 1; at > 0 && at > last - 30; at -= 1) {
    if (!tagged.isMark(at, '"”')) continue;
    let from = at + 1;
    while (tagged.isMark(from, ',-–')) from += 1;
    if (from === at + 1 || from >= last) return null;
    const phrase = nounPhraseAt(tagged, from, last);
    if (!phrase) return null;
    const verb = tagged.operative(phrase.end);
    const speech = Math.max(tagged.speech(phrase.end), tagged.report(phrase.end));
    if (!verb && speech === 0 && phrase.end < last - 1) return null;
    if ((verb?.length ?? speech) > 0 && phrase.end + Math.max(verb?.length ?? 0, speech) < last - 1) return null;
    return { speaker: tagged.slice(phrase.start, phrase.end), kind: verb?.value.kind ?? null, start: at + 1 };
  }
  return null;
}

function sameSpeaker(name: string, other: string | null): boolean {
  return sameSpeaker_(name, other);
}

function sameSpeaker_(name: string, other: string | null): boolean {
  if (other === null) return false;
  const a = name.toLowerCase();
  const b = other.toLowerCase();
  if (a.includes(b) || b.includes(a)) return true;
  if (/^(?:ông|bà|vị này)$/.test(a)) return true;
  const last = a.split(/\s+/).at(-1)!;
  return (
    /^(ông|bà|đồng chí|người đứng đầu|lãnh đạo)/.test(a) &&
    (b.split(/[\s,–-]+/).includes(last) || !/^(ông|bà|đồng chí)/.test(a))
  );
}

function isLeader(name: string): boolean {
  return /^(ông|bà|đồng chí|tổng bí thư|thủ tướng|phó thủ tướng|chủ tịch|phó chủ tịch|bí thư|phó bí thư|bộ trưởng|thứ trưởng|lãnh đạo|người đứng đầu|ủy viên)/i.test(
    name,
  );
}

/** "tình hình triển khai …": the verb names an activity. */
function isNameOf(tagged: Tagged, at: number): boolean {
  return [
    'hình',
    'tác',
    'việc',
    'trình',
    'quả',
    'độ',
    'động',
    'về',
    'của',
    'cho',
    'để',
    'nhằm',
    'trong',
    'với',
    'cuộc',
    'sự',
  ].includes(tagged.word(at - 1));
}

/** The clause tells what was or is, not what is to be done. */
function isStatement(tagged: Tagged, from: number, to: number): boolean {
  if (
    tagged.word(from) === 'dự' &&
    /\s(?:sẽ|có thể|khả năng|khoảng|còn|có)\s/u.test(tagged.slice(from, Math.min(to, from + 12)))
  )
    return true;
  for (let at = from; at < Math.min(to, from + 40); at += 1) {
    const word = tagged.word(at);
    if (tagged.depth[at]! % 10 > 0) continue;
    if (
      word === 'là' &&
      at - from < 12 &&
      !tagged.isMark(at - 1, ',') &&
      tagged.word(at - 1) !== 'nhất' &&
      tagged.word(at - 1) !== 'biệt' &&
      tagged.word(at + 1) !== 'trung'
    )
      return true;
    if ((word === 'đã' || word === 'đang') && at - from < 6) return true;
    if (word === 'cho' && (tagged.word(at + 1) === 'thấy' || tagged.word(at + 1) === 'biết')) return true;
  }
  return false;
}

function commaAfter(tagged: Tagged, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (tagged.isMark(at, ',')) return at;
  return to;
}

function timePhraseLength(tagged: Tagged, from: number, to: number): number {
  const words = tagged.slice(from, Math.min(to, from + 12)).toLowerCase();
  const found =
    /^(?:từ nay (?:đến|tới) (?:cuối |hết )?(?:năm|tháng|quý) \S+|(?:trong |đầu |giữa |cuối |trung tuần |thượng tuần |hạ tuần |đến |trước |vào )?(?:tháng|quý|năm|ngày) [\divx]+(?: và \d+)?(?:\s?[-/]\s?\d+)*(?: năm \d{4})?)/u.exec(
      words,
    );
  if (!found) return 0;
  const end = tagged.tokens[from]!.start + found[0].length;
  let at = from;
  while (at < to && tagged.tokens[at]!.end <= end) at += 1;
  return at - from;
}

function leading(tagged: Tagged, count: number, until: string): string {
  const words: string[] = [];
  for (let at = 0; at < count + 2; at += 1) {
    words.push(tagged.word(at));
    if (tagged.word(at) === until) break;
  }
  return words.join(' ').trim();
}

function indexAfter(tagged: Tagged, word: string): number {
  for (let at = 0; at < 8; at += 1) if (tagged.word(at) === word) return at + 1;
  return 0;
}
