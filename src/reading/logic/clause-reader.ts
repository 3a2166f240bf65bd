import { skipAdjunct } from './action-start.ts';
import { hasColonEnd, isExplained, isNameOf, isPraise, isStatement } from './clause-signs.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import { isListOpener } from './paper-formulas.ts';
import { PledgeReader } from './pledge-reader.ts';
import type { DirectiveKind } from './reading-types.ts';
import type { Tagged } from './tagging.ts';
import type { ModalUse } from './voice-reader.ts';
import { isLeader, isPublic, sameSpeaker } from './voices.ts';

/** Verbs after "sẽ" that foretell instead of promising. */
const stative = new Set(
  'có là được bị gây giúp khiến diễn xảy kéo tăng giảm đạt còn trở di đi đến suy xuất bao chịu mang tốt mất thành'.split(
    ' ',
  ),
);

const notVerbs = new Set(
  'hoan khen chúc cảm dự còn về đối để trong theo sau trước khi tại nếu do với cùng đây việc từ bên ngoài trên dưới nhằm riêng qua vì bởi đến tới như cũng nhưng tuy còn hiện nay khoảng trường đó này các những mỗi mọi toàn tổng thời kinh nguồn kết công tỷ số nội danh thông mức quy'.split(
    ' ',
  ),
);

/** "…, học sinh phải đi vòng": the public stands right before the must. */
function isPublicBefore(tagged: Tagged, from: number, at: number): boolean {
  if (/cán bộ|đảng viên|chính quyền|cơ quan|đơn vị/iu.test(tagged.slice(Math.max(from, at - 9), at))) return false;
  if (
    /(?<!\p{L})(?:nhiều|không ít|hàng (?:chục|trăm|nghìn)) (?:người|hộ|gia đình)[^,;]{0,40}$/iu.test(
      tagged.slice(from, at),
    )
  )
    return true;
  return [2, 3].some((back) => at - back >= from && isPublic(tagged.slice(at - back, at)));
}

/** "Kết quả báo cáo UBND tỉnh trước ngày 20-5": where "báo cáo" stands; null when no result is due. */
function resultDue(tagged: Tagged, from: number, to: number): number | null {
  if (!/^(?:kết quả|báo cáo|danh sách|hồ sơ|văn bản|số liệu|ý kiến) /iu.test(tagged.slice(from, from + 3))) return null;
  if (!/(?:trước|chậm nhất|trong|hằng|vào) .*\d/iu.test(tagged.slice(from, to))) return null;
  for (let at = from + 2; at < Math.min(to, from + 12); at += 1)
    if (/^(?:gửi|nộp|báo cáo|chuyển) /u.test(`${tagged.slice(at, at + 2).toLowerCase()} `)) return at;
  return null;
}

/** "Bộ A, theo chức năng, nhiệm vụ được giao, vận động …": the token after that aside. */
function afterDuties(tagged: Tagged, at: number, to: number): number {
  const words = tagged.slice(at, Math.min(to, at + 14)).toLowerCase();
  const aside =
    /^(?:theo|trong phạm vi|căn cứ|trên cơ sở)(?: chức năng)?,?(?: nhiệm vụ)?,?(?: và)?(?: quyền hạn| thẩm quyền)?,?(?: được (?:giao|phân công)| của mình| quản lý nhà nước)?,? /u.exec(
      words,
    );
  if (!aside || aside[0].length < 14) return at;
  const end = tagged.tokens[at]!.start + aside[0].length;
  let next = at;
  while (next < to && tagged.tokens[next]!.start < end) next += 1;
  return tagged.action(next) > 0 ? next : at;
}

/** "trường hợp không chấp hành thì tổ chức cưỡng chế": what is to be done begins after "thì". */
function thenAction(tagged: Tagged, from: number, to: number): number | null {
  for (let at = from + 2; at < Math.min(to, from + 34); at += 1)
    if (tagged.word(at) === 'thì' && tagged.action(at + 1) > 0) return at + 1;
  return null;
}

/** Clauses without a verb of ordering: approvals, timetables, promises, musts, and lists that go on. */
export class ClauseReader extends PledgeReader {
  protected readWithoutVerb(
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
      this.readPledge(tagged, start, to) ??
      this.readModal(tagged, start, to, sentenceKind) ??
      this.readCarried(tagged, start, to, sentenceKind)
    );
  }

  /** What stands before a governing verb in its clause: an approval it rests on, or a must of its own. */
  protected readBefore(tagged: Tagged, from: number, to: number, sentenceKind: DirectiveKind | null): void {
    const start = this.skipOpeners(tagged, from, to);
    if (start < to && this.readApproval(tagged, start, to) === null) this.readModal(tagged, start, to, sentenceKind);
  }

  protected readModal(
    tagged: Tagged,
    from: number,
    to: number,
    sentenceKind: DirectiveKind | null,
  ): DirectiveKind | null {
    const modal = this.isOpinion ? null : this.modalAt(tagged, from, to);
    if (!modal) return null;
    const { state } = this;
    if (/^(?:có|nhiều|một số|không ít) (?:nơi|trường hợp|chỗ)/iu.test(tagged.slice(0, 3))) return null;
    const isInsideAction =
      state.open > 0 && tagged.action(from) > 0 && !modal.subject && !modal.isSpoken && modal.at - from > 7;
    if (isInsideAction || isExplained(tagged, from, modal.at)) return null;
    if (this.isBystander(state.speaker) || this.isAccordingToBystander(tagged, from)) return null;
    const isPromise = tagged.word(modal.at) === 'sẽ';
    if (modal.isReported && !isPromise) return null;
    if (isPromise) return this.readPromise(tagged, modal, to);
    const spoken = state.speaker !== null && (state.open > 0 || modal.isSpoken || isLeader(state.speaker));
    const official = this.isOfficial && state.isList;
    if (!spoken && !official) return null;
    if (state.promise && !modal.subject && !modal.isSpoken)
      return this.addItems(tagged, modal.content, to, 'commitment', 'promise', 'sẽ', 1);
    const isAsked = tagged.slice(modal.at, modal.content).toLowerCase().includes('đề nghị');
    const kind = sentenceKind === 'request' || isAsked ? 'request' : 'instruction';
    if (modal.subject && isPublic(tagged.slice(modal.subject.start, modal.subject.end))) return null;
    if (isPublicBefore(tagged, from, modal.at)) return null;
    const head = !modal.subject && official ? nounPhraseAt(tagged, from, modal.at) : null;
    if (head?.isBody) state.addressee = tagged.slice(head.start, head.end);
    if (modal.subject?.isBody) state.isAddressed = false;
    if (modal.subject?.isBody) state.addressee = tagged.slice(modal.subject.start, modal.subject.end);
    else if (modal.isSpoken && !modal.subject) state.addressee = modal.sameSpeaker && official ? state.addressee : null;
    const isWhole = to - modal.content < 6 && tagged.word(modal.content) === 'bị' && modal.at - from < 24;
    const content = isWhole ? from : modal.content;
    if (isListOpener(tagged, modal.content, to)) return this.openList(kind);
    return this.addItems(tagged, content, to, kind, 'modal', tagged.word(modal.at), modal.subject ? 2 : 1);
  }

  /** "các cấp ủy cần tập trung thực hiện những nội dung sau:" opens a list for them. */
  private openList(kind: DirectiveKind): DirectiveKind {
    const { state } = this;
    state.isList = this.isOfficial || state.isList;
    state.listKind = kind;
    state.listAddressee = null;
    state.openerAddressee = state.addressee;
    state.open = 2;
    return kind;
  }

  protected readPromise(tagged: Tagged, modal: ModalUse, to: number): DirectiveKind | null {
    const { state } = this;
    const subject = modal.subject;
    const isOurs = subject !== null && /^(?:chúng )?tôi$/iu.test(tagged.slice(subject.start, subject.end));
    if (!subject?.isBody && !modal.isSpoken && !(isOurs && state.speaker !== null)) return null;
    const isOwn =
      (modal.isSpoken || isOurs) && (isOurs || (subject?.isBody ?? false)) && !stative.has(tagged.word(modal.content));
    const isCausing = tagged.word(modal.content) === 'cho' && tagged.action(modal.content + 1) > 0;
    if ((tagged.action(modal.content) === 0 && !isOwn && !isCausing) || tagged.word(modal.content) === 'được')
      return null;
    if (!(subject?.isBody ?? false) && !modal.isSpoken && state.speaker === null) return null;
    const name =
      subject && !isOurs
        ? tagged.slice(subject.start, subject.end)
        : ((state.subject ?? state.addressee)?.replace(/^đại diện /iu, '') ?? null);
    const isOwnBody = name && state.speaker?.toLowerCase().includes(name.toLowerCase());
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

  protected readCarried(
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
    if (this.isTold || (state.isFlashback && !this.isOfficial && sentenceKind === null)) return null;
    const start = skipAdjunct(tagged, from, to);
    if (isPraise(tagged, start) || /^(?:tuy nhiên|tuy vậy|mặc dù)/iu.test(tagged.slice(0, 2))) return null;
    const isListItem = this.isOfficial && state.isList && state.quietDepth === 0;
    if (!isListItem && state.open === 0) return null;
    const kind = state.promise ? 'commitment' : (sentenceKind ?? (isListItem ? state.listKind : state.kind));
    if (!isListItem && (kind === 'plan' || kind === 'coordination')) return null;
    if (!isListItem && kind === 'endorsement') return this.readNamed(tagged, start, to, 'instruction', false);
    const use: DirectiveKind =
      kind === 'plan' || kind === 'endorsement' || kind === 'coordination' ? 'instruction' : kind;
    const isCase = tagged.word(start) === 'trường' && tagged.word(start + 1) === 'hợp';
    const isAny = [1, 2, 3].some((step) => tagged.word(start + step) === 'nào');
    const then = isCase || isAny || tagged.word(start) === 'nếu' ? thenAction(tagged, start, to) : null;
    if (then !== null && isAny && to - then < 4) return this.addItems(tagged, start, to, use, 'carried', 'nào', 1);
    if (then !== null) return this.addItems(tagged, then, to, use, 'carried', 'thì', 1);
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
    const result = isListItem ? null : resultDue(tagged, start, to);
    if (result !== null) return this.addItems(tagged, result, to, use, 'carried', tagged.slice(start, start + 2), 1);
    const named = this.readNamed(tagged, start, to, use, isListItem);
    if (named || !isListItem || !this.opensUnknownVerb(tagged, start, to)) return named;
    return this.addItems(tagged, start, to, use, 'list', tagged.slice(start, start + 2), 0);
  }

  /** An item of a task list that opens with a verb no lexicon knows. */
  protected opensUnknownVerb(tagged: Tagged, start: number, to: number): boolean {
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

  protected readNamed(
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
    at = afterDuties(tagged, at, to);
    if (isColon && start === 0 && isListItem && tagged.isMark(phrase.end, ':')) {
      this.state.addressee = tagged.slice(phrase.start, phrase.end);
    }
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
    const action = tagged.likelyAction(at);
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
}
