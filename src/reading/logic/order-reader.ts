import { endOfApproval } from './approval-reader.ts';
import { isAboutSomethingElse, isAfterAdjunct, isLinkedVerb, isStatement } from './clause-signs.ts';
import { type Governor, nextGovernor, type OpenList } from './governors.ts';
import { ListTimeReader } from './list-time-reader.ts';
import { isListOpener } from './paper-formulas.ts';
import type { DirectiveKind } from './reading-types.ts';
import type { Range } from './splitting.ts';
import type { Tagged } from './tagging.ts';
import { isBystander, sameSpeaker } from './voices.ts';

/** "Người dân đề nghị chính quyền …": people may ask a body for something; experts and deputies only give opinions. */
function asksForSomething(tagged: Tagged, { subject, addressee, kind }: Governor): boolean {
  if (kind !== 'request' || !subject || !addressee) return false;
  return /^(?:(?:các|nhiều|một số|những) )?(?:người dân|công nhân|bà con|hộ dân|nông dân|tiểu thương|phụ huynh|chủ đầu tư|nhà đầu tư)/iu.test(
    tagged.slice(subject.start, subject.end),
  );
}

/** "từ năm ngoái, Bộ A đã chỉ đạo …, yêu cầu …": the second verb is as past as the first. */
function goesOnWithPast(tagged: Tagged, { subject, start }: Governor): boolean {
  return !subject && /(?<!\p{L})đã /iu.test(tagged.slice(Math.max(0, start - 30), start));
}

/** What a clause orders, asks or approves: its verbs one after the other, each with what it governs. */
export class OrderReader extends ListTimeReader {
  /** "chỉ đạo triển khai A; dự án B": a further object of the verb before. */
  protected readFurtherObject(tagged: Tagged, clause: Range, kind: DirectiveKind | null): void {
    if (kind === null || clause.start === 0 || clause.end - clause.start < 4) return;
    const last = this.drafts.at(-1);
    if (!last || last.sentence !== this.index) return;
    const start = this.skipOpeners(tagged, clause.start, clause.end);
    if (
      tagged.isUpper(start) ||
      tagged.action(start) > 0 ||
      ['cụ', 'còn', 'trong', 'như', 'nếu', 'trường', 'đây', 'vì', 'do'].includes(tagged.word(start))
    )
      return;
    if (/[:]| (?:là|gồm|như) /u.test(this.text.slice(last.start, last.end))) {
      (last as { end: number }).end = tagged.tokens[clause.end - 1]!.end;
      return;
    }
    if (isStatement(tagged, start, clause.end) || tagged.speech(start) > 0) return;
    this.push(tagged, { start, end: clause.end }, last.kind, 'carried', tagged.slice(start, start + 2), 1);
  }

  protected readClause(tagged: Tagged, clause: Range, sentenceKind: DirectiveKind | null): DirectiveKind | null {
    let at = this.skipOpeners(tagged, clause.start, clause.end);
    let kind = sentenceKind;
    let guard = 0;
    // Who approves in this clause also gives its orders.
    if (this.state.speaker === null) this.approvalAt(tagged, at, clause.end);
    while (at < clause.end && guard < 6) {
      guard += 1;
      const governor = this.usableGovernor(tagged, at, clause, kind !== null);
      if (!governor) {
        kind = this.readWithoutVerb(tagged, at, clause.end, kind) ?? kind;
        break;
      }
      if (governor.start > at + 1) this.readBefore(tagged, at, governor.start, kind);
      if (governor.listStart !== null && governor.listStart < clause.end) {
        this.applyGovernor(tagged, governor, clause.end);
        kind = governor.kind;
        at = governor.listStart;
        continue;
      }
      const next = nextGovernor(tagged, Math.max(governor.contentStart, at + 1), clause.end, true);
      const follow = next && (next.subject || isLinkedVerb(tagged, next)) ? next.start : clause.end;
      this.applyGovernor(tagged, governor, Math.max(follow, governor.contentStart));
      kind = governor.kind;
      at = Math.max(follow, governor.contentStart, at + 1);
      if (follow >= clause.end) break;
    }
    return kind;
  }

  protected usableGovernor(tagged: Tagged, at: number, clause: Range, isFollowing: boolean): Governor | null {
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
    if (this.state.isFlashback && (governor.isPast || goesOnWithPast(tagged, governor))) {
      this.isTold = true;
      return null;
    }
    if (
      governor.subject &&
      !asksForSomething(tagged, governor) &&
      isBystander(tagged.slice(governor.subject.start, governor.subject.end))
    ) {
      this.isOpinion = true;
      this.isTold = true;
      return null;
    }
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

  protected applyGovernor(tagged: Tagged, governor: Governor, end: number): void {
    const { state } = this;
    if (governor.subject) {
      const name = tagged.slice(governor.subject.start, governor.subject.end);
      if (!sameSpeaker(name, state.speaker)) state.addressee = null;
      this.setSpeaker(name);
    }
    const person = governor.subject ? null : state.sentencePerson;
    if (person !== null && governor.start > 0 && !sameSpeaker(person, state.speaker)) {
      state.addressee = null;
      this.setSpeaker(person);
    }
    state.kind = governor.kind;
    state.isFlashback = false;
    state.promise = false;
    if (governor.subject && governor.addressee && !this.isOfficial) state.openerAddressee = null;
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
      state.quietDepth = 0;
      state.listAddressee = null;
      state.openerAddressee = state.addressee;
      state.open = 2;
      return;
    }
    if (this.addApprovalOf(tagged, governor, end)) return;
    this.addItems(tagged, governor.contentStart, end, governor.kind, 'verb', governor.cue, governor.strength);
  }

  /** "… nhấn mạnh, Ủy ban Thường vụ thống nhất sự cần thiết …": what is told there is an approval, not an order. */
  private addApprovalOf(tagged: Tagged, governor: Governor, end: number): boolean {
    const verb = tagged.operative(governor.contentStart);
    if (!governor.addressee || verb?.value.kind !== 'endorsement' || governor.strength > 2) return false;
    this.setSpeaker(this.state.addressee!);
    this.state.addressee = null;
    const range = {
      start: governor.contentStart,
      end: endOfApproval(tagged, governor.contentStart + verb.length, end),
    };
    this.push(tagged, range, 'endorsement', 'approval', governor.cue, 2);
    return true;
  }
}
