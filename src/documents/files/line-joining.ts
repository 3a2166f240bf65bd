/**
 * Joins the lines of a paragraph. Vietnamese divides no words at a line's end, so that a dash there belongs to the text
 * ("30-" + "6", "Hà Nội-" + "Hải Phòng"); only two plain Latin halves in small letters are a divided foreign word ("logis-" + "tics").
 */
export function joinedLines(lines: readonly string[]): string {
  // Each joint is decided by the two lines it joins: looking at all the text before it would take quadratic time.
  const joints = lines.map((line, index) => {
    const next = lines[index + 1];
    if (next === undefined) return line;
    if (line.endsWith('\u00ad') || isDivided(line, next)) return line.slice(0, -1);
    return /[\p{L}\d]-$/u.test(line) ? line : `${line} `;
  });
  return joints.join('');
}

function isDivided(line: string, next: string): boolean {
  const first = /(?:^|[^\p{L}-])([A-Za-z][a-z]+)-$/u.exec(line.slice(-40))?.[1];
  const second = /^[a-z]{2,}(?!\p{L})/u.exec(next)?.[0];
  return first !== undefined && second !== undefined && !(isSyllable(first) && isSyllable(second));
}

/** Halves without a tone could still be Vietnamese ("kinh-" + "doanh"): a syllable has few beginnings and few endings. */
function isSyllable(letters: string): boolean {
  return syllable.test(letters.toLowerCase());
}

const syllable =
  /^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/;
