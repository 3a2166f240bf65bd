import { nounPhraseAt } from './noun-phrases.ts';
import { Tagged } from './tagging.ts';

/** Bodies after "phối hợp (chặt chẽ) (với)", "cùng với": as written, one entry for each. */
export function partnersIn(text: string, start: number, end: number): string[] {
  const tagged = new Tagged(text, start, end);
  const partners: string[] = [];
  for (let at = 0; at < tagged.tokens.length - 2; at += 1) {
    const from = partnerStart(tagged, at);
    if (from === null) continue;
    const phrase = nounPhraseAt(tagged, from, tagged.tokens.length);
    if (!phrase?.isBody) continue;
    partners.push(...namesIn(tagged, phrase.start, phrase.end));
    at = phrase.end - 1;
  }
  return partners;
}

/** "Công an tỉnh, UBND các phường" in a field of its own. */
export function partnersNamed(field: string): string[] {
  const tagged = new Tagged(field, 0, field.length);
  return namesIn(tagged, 0, tagged.tokens.length);
}

function partnerStart(tagged: Tagged, at: number): number | null {
  if (tagged.word(at) !== 'phối' || tagged.word(at + 1) !== 'hợp') return null;
  let next = at + 2;
  while (['chặt', 'chẽ', 'hiệu', 'quả', 'tốt', ',', 'hỗ', 'trợ'].includes(tagged.word(next))) next += 1;
  if (tagged.word(next) === 'với' || tagged.word(next) === 'cùng')
    return next + (tagged.word(next + 1) === 'với' ? 2 : 1);
  return tagged.isUpper(next) || tagged.word(next) === 'các' || tagged.word(next) === 'sở' ? next : null;
}

/** Cuts "Sở A, Công an tỉnh, các cơ quan, đơn vị liên quan" where a new name begins, never inside a group. */
function namesIn(tagged: Tagged, start: number, end: number): string[] {
  const names: string[] = [];
  let from = start;
  for (let at = start + 1; at < end; at += 1) {
    const isJoint = tagged.isMark(at, ',') || (tagged.word(at) === 'và' && !tagged.isUpper(at));
    if (!isJoint || !opensName(tagged, at + 1, from)) continue;
    names.push(tagged.slice(from, at));
    from = at + 1;
  }
  names.push(tagged.slice(from, end));
  return names.map((name) => name.trim()).filter((name) => name.length > 1);
}

function opensName(tagged: Tagged, at: number, from: number): boolean {
  if (tagged.word(at) === 'các') return true;
  const isGroup = tagged.word(from) === 'các';
  if (isGroup && !tagged.isUpper(at)) return false;
  return tagged.body(at) > 0 || tagged.post(at) > 0 || tagged.word(at) === 'UBND';
}
