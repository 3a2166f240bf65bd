import { isOccasion } from './clause-signs.ts';
import { type Draft, type DraftSource, openingState, type State } from './flow-state.ts';
import { afterCase, endOfContent, innerModal, insteadOf } from './inner-clauses.ts';
import { isOutsider, outsidersIn } from './outsiders.ts';
import type { DirectiveKind } from './reading-types.ts';
import { type Range, splitContent, trimmed } from './splitting.ts';
import type { Tagged } from './tagging.ts';
import { isBystander, isLeader } from './voices.ts';

/** A writer who parts tasks with ";" hardly ever does it with a comma. */
function hasSemicolon(tagged: Tagged): boolean {
  return tagged.tokens.some((token, at) => token.word === ';' && tagged.depth[at]! % 10 === 0);
}

function isPersonName(name: string): boolean {
  return /^(?:ông|bà|đồng chí) \p{Lu}/iu.test(name) || isLeader(name);
}

/** Keeps what has been said and collects the items found; the readers above it decide where items are. */
export class ItemCollector {
  protected readonly text: string;
  protected readonly isOfficial: boolean;
  protected readonly drafts: Draft[] = [];
  protected readonly state: State;
  /** Index of the sentence being read. */
  protected index = 0;
  /** First draft of the task that labels below it speak of. */
  protected groupStart = 0;
  /** The last heading, when it names an action: a task, should only labels follow. */
  protected headingTask: { readonly tagged: Tagged; readonly index: number } | null = null;
  /** Depth of the marker of the sentence being read. */
  protected depth = 0;
  /** Somebody only speaks in this sentence; its further clauses are told, not ordered. */
  protected isTold = false;
  /** Last names of the experts and citizens the story quotes. */
  private readonly outsiders: ReadonlySet<string>;
  /** A bystander asks for something: the whole sentence is an opinion. */
  protected isOpinion = false;

  constructor(text: string, isOfficial: boolean, issuingBody: string | null) {
    this.text = text;
    this.isOfficial = isOfficial;
    this.state = openingState(issuingBody);
    this.outsiders = isOfficial ? new Set() : outsidersIn(text);
  }

  /** Whose "phải" and "cần" are opinions: an expert, a citizen, or "ông Tâm" who was introduced as one. */
  protected isBystander(name: string | null): boolean {
    return isBystander(name) || isOutsider(name, this.outsiders);
  }

  protected setSpeaker(name: string): void {
    // "Ông yêu cầu …": whoever acted or spoke last, although somebody else may have been named since.
    if (/^(?:tôi|chúng tôi|chúng ta)$/iu.test(name)) return;
    if (/^(?:ông|bà|vị này|đồng chí)$/iu.test(name)) {
      this.state.speaker = this.state.person ?? this.state.speaker ?? name;
      return;
    }
    if (isPersonName(name)) this.state.person = name;
    if (name !== this.state.speaker) this.state.promise = false;
    this.state.speaker = name;
  }

  protected skipOpeners(tagged: Tagged, from: number, to: number): number {
    let at = from;
    for (let moved = true; moved && at < to; ) {
      moved = false;
      while (at < to && tagged.isMark(at, ',;:.“”"-–…')) at += 1;
      if ((tagged.word(at) === 'cũng' || tagged.word(at) === 'còn') && tagged.action(at + 1) > 0) at += 1;
      const opener = tagged.opener(at);
      if (opener > 0 && (tagged.action(at) <= opener || tagged.isMark(at + opener, ','))) {
        at += opener;
        if (tagged.word(at) === 'là' && tagged.action(at + 1) > 0) at += 1;
        moved = true;
      }
      if (tagged.word(at) === 'và' || tagged.word(at) === 'nhưng') {
        at += 1;
        moved = true;
      }
    }
    return at;
  }

  protected addItems(
    tagged: Tagged,
    from: number,
    to: number,
    kind: DirectiveKind,
    source: DraftSource,
    cue: string,
    strength: number,
  ): DirectiveKind {
    const better = insteadOf(tagged, from, to);
    if (better !== null) return this.addItems(tagged, better, to, kind, source, cue, strength);
    const inner = innerModal(tagged, from, to, kind === 'commitment');
    const end = inner?.before ?? endOfContent(tagged, from, to);
    for (const item of splitContent(tagged, from, end, this.isOfficial || hasSemicolon(tagged) ? 'paper' : 'commas')) {
      const isPromise = source === 'verb' && item.start > from && tagged.word(item.start - 1) === 'sẽ';
      if (isPromise) this.pushPromise(tagged, item, cue);
      else this.push(tagged, item, kind, source, cue, strength);
    }
    const then = afterCase(tagged, end, to);
    if (then !== null) this.addItems(tagged, then, to, kind, 'carried', 'thì', 1);
    if (!inner) return kind;
    this.state.addressee = tagged.slice(inner.subject.start, inner.subject.end);
    if (inner.isPromise) return this.addItems(tagged, inner.content, to, 'commitment', 'promise', 'sẽ', 2);
    return this.addItems(tagged, inner.content, to, kind, 'modal', 'phải', 2);
  }

  /** "Bộ kiến nghị Chính phủ …, và sẽ tổ chức …": from there on whoever speaks will act. */
  private pushPromise(tagged: Tagged, item: Range, cue: string): void {
    const { addressee } = this.state;
    this.state.addressee = this.state.speaker;
    this.push(tagged, item, 'commitment', 'promise', cue, 2);
    this.state.addressee = addressee;
  }

  /** "…; hoàn thành trước ngày D" only dates the item before it. */
  protected datesLastItem(tagged: Tagged, item: Range): boolean {
    const last = this.drafts.at(-1);
    if (!last || last.sentence !== this.index || item.end - item.start > 34) return false;
    const isProduct = /^(?:trình|báo cáo|gửi) .{0,60}(?:duyệt|quyết định|xem xét|ban hành)$/u;
    if (
      !isProduct.test(tagged.slice(item.start, item.end).toLowerCase()) &&
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

  protected push(
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
      listTime: this.state.listTime,
    });
  }
}
