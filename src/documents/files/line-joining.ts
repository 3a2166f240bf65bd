/**
 * Joins a line to the text before it. Vietnamese divides no words at a line's end, so that a dash there belongs to the text
 * ("30-" + "6", "Hà Nội-" + "Hải Phòng"); only two plain Latin halves in small letters are a divided foreign word ("logis-" + "tics").
 */
export function joined(before: string, after: string): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
  if (/(?:^|[^\p{L}])[a-z]{2,}-$/iu.test(before) && /^[a-z]{2,}(?![\p{L}])/u.test(after) && isForeign(before, after)) {
    return before.slice(0, -1) + after;
  }
  return /[\p{L}\d]-$/u.test(before) ? before + after : `${before} ${after}`;
}

/** Both halves without a tone could still be Vietnamese ("kinh-" + "doanh"): a syllable has at most six letters and few endings. */
function isForeign(before: string, after: string): boolean {
  const first = /[a-z]+(?=-$)/i.exec(before)![0].toLowerCase();
  const second = /^[a-z]+/.exec(after)![0];
  return !syllable.test(first) || !syllable.test(second);
}

const syllable =
  /^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/;
