import { leadLabels, overseerLabels, partnerLabels, timeLabels } from '../lexicon/headings.ts';
import { actionStart } from './action-start.ts';
import type { Draft, DraftSource } from './flow-state.ts';
import { ItemCollector } from './item-collector.ts';
import { type LabelNote, labelNoteIn, notesBehindTasks, type PlacedNote } from './label-notes.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import { bookOf } from './phrases.ts';
import type { DirectiveKind } from './reading-types.ts';
import type { Range } from './splitting.ts';
import type { Tagged } from './tagging.ts';

const leads = bookOf(leadLabels);

const overseers = bookOf(overseerLabels);

const times = bookOf(timeLabels);

const partnersBook = bookOf(partnerLabels);

/** Most tasks one label speaks of. */
const widestGroup = 60;

/** Labels under or behind a task: who leads, who helps, by when. */
export class LabelReader extends ItemCollector {
  /** First draft of the paragraph being read. */
  protected blockStart = 0;
  /** The sentence before was a label: what comes now is a new task. */
  private isUnderTask = false;
  /** Notes in the sentence being read. */
  private notes: readonly PlacedNote[] = [];

  /** "Đơn vị chủ trì: …; Đơn vị phối hợp: …" names who acts on the items above it. */
  protected readLabels(tagged: Tagged): boolean {
    const isLabel = this.readLabel(tagged);
    if (!isLabel && this.isUnderTask) this.groupStart = this.drafts.length;
    this.isUnderTask = isLabel;
    const from = tagged.tokens[0]!.start;
    this.notes = isLabel || !this.isOfficial ? [] : notesBehindTasks(this.text, from, tagged.tokens.at(-1)!.end);
    return isLabel;
  }

  private readLabel(tagged: Tagged): boolean {
    const words = tagged.slice(0, tagged.tokens.length);
    const isColon = /^[^:]{2,50}:/.test(words);
    const inner = /^\((.+)\)[.;]?$/su.exec(words)?.[1] ?? words;
    const note = isColon || this.isOfficial ? labelNoteIn(inner) : null;
    if (note && (isColon || this.hasTaskAbove())) {
      this.takeHeadingAsTask();
      for (const draft of this.tasksAbove()) fill(draft, note);
      return true;
    }
    return this.readSingleLabel(tagged);
  }

  private readSingleLabel(tagged: Tagged): boolean {
    const isLabel = (found: { length: number } | null) => found !== null && tagged.isMark(found.length, ':');
    const time = times.longestAt(tagged.tokens, 0);
    const lead = leads.longestAt(tagged.tokens, 0);
    const partner = partnersBook.longestAt(tagged.tokens, 0);
    if (isLabel(lead) || isLabel(time)) this.takeHeadingAsTask();
    if (isLabel(overseers.longestAt(tagged.tokens, 0))) return true;
    if (time && isLabel(time)) {
      for (const draft of this.tasksAbove()) draft.time ??= tagged.slice(time.length + 1, tagged.tokens.length);
      return true;
    }
    const length = lead?.length ?? partner?.length ?? 0;
    if (length === 0 || !tagged.isMark(length, ':')) return false;
    const isName = nounPhraseAt(tagged, length + 1, tagged.tokens.length)?.isBody ?? false;
    if (!isName && actionStart(tagged, length + 1, tagged.tokens.length) !== null) return false;
    const value = tagged.slice(length + 1, tagged.tokens.length).replace(/[.;]+$/, '');
    const note = { lead: lead ? value : null, partners: lead ? null : value, time: null };
    for (const draft of this.tasksAbove()) fill(draft, note);
    return true;
  }

  private hasTaskAbove(): boolean {
    return this.drafts.length > this.groupStart || this.headingTask !== null;
  }

  /** The tasks of the same paragraph; of a label in a paragraph of its own, all since the last labels or heading. */
  private tasksAbove(): Draft[] {
    const from = this.blockStart < this.drafts.length ? this.blockStart : this.groupStart;
    return this.drafts.slice(Math.max(from, this.groupStart, this.drafts.length - widestGroup));
  }

  /** "2. Đối soát dữ liệu đất đai" with nothing but labels under it: the heading says what is to be done. */
  protected takeHeadingAsTask(): void {
    const heading = this.headingTask;
    this.headingTask = null;
    if (!heading || this.drafts.length > this.groupStart || !this.isOfficial) return;
    const { tagged, index } = heading;
    const here = this.index;
    this.index = index;
    this.push(tagged, { start: 0, end: tagged.tokens.length }, 'instruction', 'list', tagged.slice(0, 2), 1);
    this.index = here;
  }

  /** An item ends before the note behind it and takes what the note says; a note is no item itself. */
  protected override push(
    tagged: Tagged,
    range: Range,
    kind: DirectiveKind,
    source: DraftSource,
    cue: string,
    strength: number,
  ): void {
    const start = tagged.tokens[range.start]?.start ?? 0;
    const note = this.notes.find(({ end }) => end > start) ?? null;
    if (note && note.start <= start) return;
    const before = this.drafts.length;
    super.push(tagged, note ? endingBefore(tagged, range, note.start) : range, kind, source, cue, strength);
    if (note) for (const draft of this.drafts.slice(before)) fill(draft, note);
  }
}

function endingBefore(tagged: Tagged, range: Range, place: number): Range {
  let { end } = range;
  while (end > range.start && tagged.tokens[end - 1]!.end > place) end -= 1;
  return { start: range.start, end };
}

/** What an earlier label said stays. */
function fill(draft: Draft, { lead, partners, time }: LabelNote): void {
  if (lead !== null && !draft.leadLabel) {
    draft.addressee = lead;
    draft.leadLabel = true;
  }
  draft.partners ??= partners;
  draft.time ??= time;
}
