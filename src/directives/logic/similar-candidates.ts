import { leastShared } from './similarity.ts';
import type { Subject } from './subject-words.ts';

/** A directive as its search text gives it: folded code, title, quote and addressee. */
export interface Searchable {
  readonly id: string;
  readonly searchText: string;
}

const mostCandidates = 12;
/** Below a third of the shorter side no score reaches the mark, see `similarity.ts`. */
const leastPart = 0.35;
/** A search text names the work about twice, in title and quote, and the unit besides. */
const subjectPart = 0.4;

/** The subjects a word stands in, and the last directive it was counted for: a word said twice counts once. */
interface Posting {
  readonly places: number[];
  countedFor: number;
}

/**
 * For each subject the directives worth comparing closely, the likeliest first. The few subjects of one document are
 * indexed by word and the whole register is walked along that index once: 10,000 directives take some 40 ms.
 */
export function candidatesFor(subjects: readonly Subject[], register: readonly Searchable[]): string[][] {
  const index = indexOf(subjects);
  const found: { id: string; part: number }[][] = subjects.map(() => []);
  const shared = new Uint16Array(subjects.length);
  register.forEach(({ id, searchText }, row) => {
    const words = searchText.split(' ');
    const touched = countShared(index, words, row, shared);
    for (const at of touched) {
      const shorter = Math.min(subjects[at]!.words.size, words.length * subjectPart);
      const part = shared[at]! / shorter;
      if (shared[at]! >= leastShared && part >= leastPart) found[at]!.push({ id, part });
      shared[at] = 0;
    }
  });
  return found.map((list) => likeliest(list));
}

/** Adds up the words of one directive. @returns the subjects that share any */
function countShared(
  index: ReadonlyMap<string, Posting>,
  words: readonly string[],
  row: number,
  shared: Uint16Array,
): number[] {
  const touched: number[] = [];
  for (const word of words) {
    const posting = index.get(word);
    if (!posting || posting.countedFor === row) continue;
    posting.countedFor = row;
    for (const at of posting.places) {
      if (shared[at] === 0) touched.push(at);
      shared[at]! += 1;
    }
  }
  return touched;
}

function likeliest(list: { id: string; part: number }[]): string[] {
  return list
    .sort((a, b) => b.part - a.part)
    .slice(0, mostCandidates)
    .map(({ id }) => id);
}

function indexOf(subjects: readonly Subject[]): Map<string, Posting> {
  const index = new Map<string, Posting>();
  subjects.forEach(({ words }, at) => {
    for (const word of words) {
      const posting = index.get(word);
      if (posting) posting.places.push(at);
      else index.set(word, { places: [at], countedFor: -1 });
    }
  });
  return index;
}
