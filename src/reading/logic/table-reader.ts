import { actionStart } from './action-start.ts';
import { ClauseReader } from './clause-reader.ts';
import { clausesOf } from './clause-signs.ts';
import type { SentenceRole } from './reading-types.ts';
import type { Sentence } from './sentences.ts';
import { type Column, columnOf } from './table-columns.ts';
import { Tagged } from './tagging.ts';

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Row = ReadonlyMap<Column, Cell>;

/** Rows of a plan's table: the head says which cell is the task, who leads, who helps, by when. */
export class TableReader extends ClauseReader {
  private columns: readonly Column[] = [];
  private lead: string | null = null;
  private head = '';

  protected readRow(sentence: Sentence): SentenceRole {
    const { cells } = sentence.block;
    if (!cells) return this.readBars(sentence);
    if (cells.length === 0) this.openTable(wordsOf(this.text.slice(sentence.start, sentence.end)));
    const section = cells.find(({ column }) => column === 'section');
    if (section) this.state.heading = wordsOf(this.text.slice(section.start, section.end));
    if (section || cells.length === 0) return 'heading';
    const row = new Map<Column, Cell>();
    for (const { start, end, column } of cells)
      if (column !== 'section') row.set(column, { start, end, text: wordsOf(this.text.slice(start, end)) });
    return this.readTask(row) ? 'directive' : 'context';
  }

  /** A head repeated on the next page goes on with the same table. */
  private openTable(head: string): void {
    if (head !== this.head) this.lead = null;
    this.head = head;
  }

  /** Cells joined by ` | `. */
  private readBars(sentence: Sentence): SentenceRole {
    const cells = cellsOf(this.text, sentence.start, sentence.end);
    const columns = cells.map((cell) => columnOf(cell.text) ?? 'other');
    if (columns.includes('task') && columns.some((column) => column === 'lead' || column === 'time')) {
      this.columns = columns;
      this.lead = null;
      return 'heading';
    }
    if (cells.length < this.columns.length) return 'context';
    const row = new Map(this.columns.map((column, index) => [column, cells[index]!] as const).toReversed());
    return this.readTask(row) ? 'directive' : 'context';
  }

  private readTask(row: Row): boolean {
    const task = row.get('task');
    if (!task) return false;
    const value = (column: Column) => wordsIn(row.get(column));
    // A cell merged with the one above is empty: the same body leads.
    this.lead = value('lead') ?? this.lead;
    const before = this.drafts.length;
    const spoken = this.state.addressee;
    this.state.addressee = this.lead;
    this.addTask(task, value('lead') !== null || value('time') !== null);
    this.state.addressee = spoken;
    for (const draft of this.drafts.slice(before)) {
      draft.partners = value('partners');
      draft.time = value('time');
    }
    return this.drafts.length > before;
  }

  /** @param isAssigned  somebody leads or a day is named: a task also when it opens with a noun ("Lớp tập huấn …") */
  private addTask(task: Cell, isAssigned: boolean): void {
    const tagged = new Tagged(this.text, task.start, task.end);
    for (const clause of clausesOf(tagged, 0, tagged.tokens.length)) {
      const start = this.skipOpeners(tagged, clause.start, clause.end);
      const asks = tagged.operative(start) !== null;
      const content = asks ? start : (actionStart(tagged, start, clause.end) ?? (isAssigned ? start : null));
      if (content === null) continue;
      this.addItems(tagged, content, clause.end, 'instruction', 'list', tagged.slice(content, content + 2), 1);
    }
  }
}

/** What stands in a cell; null for none, a dash, or "nt" (as above). */
function wordsIn(cell: Cell | undefined): string | null {
  const words = cell?.text.replace(/^[-+•*]\s+/, '').replace(/[.;]$/, '') ?? '';
  return /\p{L}{2}|\d/u.test(words) && !/^(?:-?nt-?|như trên|không)$/iu.test(words) ? words : null;
}

/** The words of a cell; names listed below one another are joined by commas. */
const wordsOf = (text: string) => text.replace(/[;,]?\s*\n\s*[-+•*]\s+/g, ', ').replace(/\s+/g, ' ');

function cellsOf(text: string, from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && text[at] !== '|') continue;
    cells.push({ start, end: at, text: text.slice(start, at).trim() });
    start = at + 1;
  }
  return cells;
}
