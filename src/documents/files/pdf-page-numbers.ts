import { type PlacedLine, textOf } from './pdf-lines.ts';

/** "3", "- 3 -", "Trang 3/12", "Page 3 of 12". */
const pattern = /^(?:trang|page|tr\.)?\s*[-–—|/]?\s*(\d{1,4})\s*(?:(?:\/|of|trên)\s*\d{1,4})?\s*[-–—|.]?$/i;

/**
 * Drops the page number at the head or the foot of every page. A number alone on a line is one only if it counts with the pages:
 * it is the page's own number, or differs from it by the same amount on another page too.
 */
export function withoutPageNumbers(pages: readonly (readonly PlacedLine[])[]): (readonly PlacedLine[])[] {
  const shifts = new Map<number, number>();
  pages.forEach((lines, page) => {
    for (const line of edgesOf(lines)) {
      const number = numberOn(line);
      if (number !== null) shifts.set(number - page - 1, (shifts.get(number - page - 1) ?? 0) + 1);
    }
  });
  return pages.map((lines, page) => {
    const edges = edgesOf(lines);
    const countsPages = (line: PlacedLine) => {
      const number = numberOn(line);
      if (number === null || !edges.includes(line)) return false;
      return number === page + 1 || (shifts.get(number - page - 1) ?? 0) > 1;
    };
    return lines.filter((line) => !countsPages(line));
  });
}

/** The highest and the lowest line; after columns the last one read is not always the lowest. */
function edgesOf(lines: readonly PlacedLine[]): PlacedLine[] {
  if (lines.length === 0) return [];
  const highest = lines.reduce((best, line) => (line.y > best.y ? line : best));
  const lowest = lines.reduce((best, line) => (line.y < best.y ? line : best));
  return [...new Set([highest, lowest])];
}

/** True when the words say nothing but a page. */
export function isPageNumber(text: string): boolean {
  return pattern.test(text);
}

function numberOn(line: PlacedLine): number | null {
  const found = pattern.exec(textOf(line));
  return found ? Number(found[1]) : null;
}
