import { readingOrder } from './pdf-bands.ts';
import { withoutNotes } from './pdf-footnotes.ts';
import { type Glyphs, type PlacedLine, textOf } from './pdf-lines.ts';
import { rowsOf, withoutRows } from './pdf-rows.ts';
import { type Edges, edgesOf, runningRows } from './pdf-running-heads.ts';

/** The edges of the paper, in points. */
export interface Paper {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** What a file says, page by page, and the notes at the feet of its pages. */
export interface PdfLines {
  readonly pages: readonly (readonly PlacedLine[])[];
  readonly notes: readonly PlacedLine[];
}

/** A page is judged when so many pages after it are known; then its letters are let go. */
const reach = 2;

/** Takes the pages of a file one after the other. */
export class PageReader {
  readonly #edges: Edges[] = [];
  readonly #waiting: { readonly glyphs: readonly Glyphs[]; readonly paper: Paper }[] = [];
  readonly #pages: PlacedLine[][] = [];
  readonly #notes: PlacedLine[] = [];
  #isNoteOpen = false;

  add(glyphs: readonly Glyphs[], paper: Paper): void {
    this.#edges.push(edgesOf(rowsOf(glyphs), paper));
    this.#waiting.push({ glyphs, paper });
    if (this.#waiting.length > reach) this.#readNext();
  }

  finish(): PdfLines {
    while (this.#waiting.length > 0) this.#readNext();
    return { pages: this.#pages, notes: this.#notes };
  }

  #readNext(): void {
    const { glyphs, paper } = this.#waiting.shift()!;
    const page = this.#pages.length;
    const near = [
      ...this.#edges.slice(Math.max(0, page - reach), page),
      ...this.#edges.slice(page + 1, page + reach + 1),
    ];
    const own = withoutRows(glyphs, runningRows(this.#edges[page]!, near));
    const { body, notes } = withoutNotes(own, this.#isNoteOpen);
    this.#pages.push(readingOrder(body, page, paper));
    const lines = readingOrder(notes, page, paper);
    this.#notes.push(...lines);
    // A note that ends without a full stop goes on at the foot of the next page.
    this.#isNoteOpen = lines.length > 0 && !/[.;:!?…)]$/.test(textOf(lines.at(-1)!));
  }
}
