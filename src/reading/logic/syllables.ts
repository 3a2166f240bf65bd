/**
 * The shape of a Vietnamese syllable, used to cut words that lost their blank ("Chínhchủ" → "Chính", "chủ").
 * Closed lists: 27 onsets, the rhymes of standard spelling; tones are stripped first.
 */
const onsets = ['ngh', 'ch', 'gh', 'gi', 'kh', 'ng', 'nh', 'ph', 'qu', 'th', 'tr', ...'bcdđghklmnpqrstvx'];
const rhymes = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et
  ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh
  oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong op ot ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uac uai uan uang uat uay uâc uân uâng uât uây uc uê uêch uênh ui um un ung uơ up ut uy uya uych uyên uyêt uynh uyt uyu
  uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ac anh ach`
    .split(/\s+/)
    .filter(Boolean),
);
const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;

function withoutTone(word: string): string {
  return word.normalize('NFD').replace(tone, '').normalize('NFC');
}

/** @param word lower case, composed */
export function isSyllable(word: string): boolean {
  const marks = word.normalize('NFD').match(tone);
  if (marks && marks.length > 1) return false;
  const bare = withoutTone(word);
  if (rhymes.has(bare)) return true;
  return onsets.some((onset) => bare.startsWith(onset) && rhymes.has(bare.slice(onset.length)));
}

/** Words are few and come back often: what was once found is kept, up to a bound that foreign text cannot burst. */
const known = new Map<string, readonly number[]>();
const knownLimit = 30_000;

/** Where to cut a word into two syllables; empty when it is one, or cannot be cut. */
export function gluedCuts(word: string): readonly number[] {
  if (word.length < 4 || word.length > 14) return [];
  const found = known.get(word);
  if (found) return found;
  const cuts = isSyllable(word) ? [] : firstCut(word);
  if (known.size >= knownLimit) known.clear();
  known.set(word, cuts);
  return cuts;
}

/** From the left, so that the right part keeps the longest onset: "bộ|trưởng", not "bột|rưởng". */
function firstCut(word: string): number[] {
  for (let cut = 1; cut < word.length; cut += 1) {
    if (isSyllable(word.slice(0, cut)) && isSyllable(word.slice(cut))) return [cut];
  }
  return [];
}
