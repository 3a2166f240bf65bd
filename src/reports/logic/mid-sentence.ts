/**
 * A sentence for the middle of another one: without its closing full stop, and begun small unless it begins with an
 * abbreviation or a name of two capitals. "Chưa có mặt bằng." → "chưa có mặt bằng"; "Hà Nội chưa họp" stays.
 */
export function midSentence(sentence: string): string {
  const said = sentence.trim().replace(/(?<!\.)\.$/, '');
  return keepsItsCapital(said) ? said : said.charAt(0).toLocaleLowerCase('vi') + said.slice(1);
}

/** "HĐND", "D01", or "Hà Nội"; an abbreviation in second place, "Chờ UBND", makes no name of the first word. */
function keepsItsCapital(said: string): boolean {
  const [first = '', second = ''] = said.split(' ');
  const isPlainWord = /^\p{L}\p{Ll}*\p{P}*$/u.test(first);
  return !isPlainWord || /^\p{Lu}\p{Ll}/u.test(second);
}
