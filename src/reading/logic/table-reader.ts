import { contentLabels, leadLabels, partnerLabels, timeLabels } from '../lexicon/headings.ts';
import { actionStart } from './action-start.ts';
import { ClauseReader } from './clause-reader.ts';
import { clausesOf } from './clause-signs.ts';
import { phrasesIn } from './phrases.ts';
import type { SentenceRole } from './reading-types.ts';
import type { Sentence } from './sentences.ts';
import { Tagged } from './tagging.ts';

type Column = 'task' | 'lead' | 'partners' | 'time' | 'other';

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const columnWords: readonly (readonly [Column, ReadonlySet<string>])[] = [
  ['task', new Set([...phrasesIn(contentLabels), 'tên nhiệm vụ', 'nhiệm vụ, giải pháp', 'nội dung nhiệm vụ', 'việc'])],
  ['lead', new Set([...phrasesIn(leadLabels), 'thực hiện', 'đơn vị', 'cơ quan'])],
  ['partners', new Set(phrasesIn(partnerLabels))],
  ['time', new Set([...phrasesIn(timeLabels), 'hạn', 'thời gian trình', 'hạn hoàn thành'])],
];

/** Rows of a plan's table, cells joined by ` | `: the header says which cell is the task, who leads, who helps, by when. */
export class TableReader extends ClauseReader {
  private columns: readonly Column[] = [];
  private lead: string | null = null;

  protected readRow(sentence: Sentence): SentenceRole {
    const cells = cellsOf(this.text, sentence.start, sentence.end);
    const columns = cells.map((cell) => columnOf(cell.text));
    if (columns.includes('task') && columns.some((column) => column === 'lead' || column === 'time')) {
      this.columns = columns;
      this.lead = null;
      return 'heading';
    }
    return this.readTask(cells) ? 'directive' : 'context';
  }

  private readTask(cells: readonly Cell[]): boolean {
    const task = cells[this.columns.indexOf('task')];
    if (!task || cells.length < this.columns.length) return false;
    const value = (column: Column) => cells[this.columns.indexOf(column)]?.text || null;
    // A cell merged with the one above is empty: the same body leads.
    this.lead = value('lead') ?? this.lead;
    const before = this.drafts.length;
    const spoken = this.state.addressee;
    this.state.addressee = this.lead;
    this.addTask(task);
    this.state.addressee = spoken;
    for (const draft of this.drafts.slice(before)) {
      draft.partners = value('partners');
      draft.time = value('time');
    }
    return this.drafts.length > before;
  }

  private addTask(task: Cell): void {
    const tagged = new Tagged(this.text, task.start, task.end);
    for (const clause of clausesOf(tagged, 0, tagged.tokens.length)) {
      const start = this.skipOpeners(tagged, clause.start, clause.end);
      const content = actionStart(tagged, start, clause.end);
      if (content === null) continue;
      this.addItems(tagged, content, clause.end, 'instruction', 'list', tagged.slice(content, content + 2), 1);
    }
  }
}

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

function columnOf(title: string): Column {
  const low = title.toLowerCase().replace(/\s+/g, ' ');
  return columnWords.find(([, words]) => words.has(low))?.[0] ?? 'other';
}
