import type { Tagged } from './tagging.ts';

/** A run of tokens that names posts, bodies or people; `isBody` when its head is in the lexicons. */
export interface NounPhrase {
  readonly start: number;
  readonly end: number;
  readonly isBody: boolean;
}

/** Reads the noun phrase that starts at `at`; null when none can start there. Stops before the first verb, modal or clause mark. */
export function nounPhraseAt(tagged: Tagged, at: number, limit: number): NounPhrase | null {
  const head = headLength(tagged, at);
  if (head === 0) return null;
  const noun = at + tagged.article(at);
  const isBody = tagged.post(noun) > 0 || tagged.body(noun) > 0 || tagged.group(noun) > 0;
  let next = at + head;
  let last = noun;
  let unknown = 0;
  while (next < Math.min(limit, at + 90) && unknown < 9) {
    const step = stepLength(tagged, next, limit);
    if (step === 0) break;
    if (step < 0) {
      // "Bí thư Tỉnh ủy thăm …": a person's title does not go on with words nobody knows.
      if (tagged.post(noun) > 0 && tagged.isUpper(last)) break;
      unknown += 1;
      next += 1;
    } else {
      last = next;
      next += step;
    }
  }
  while (next > at + 1 && (isLink(tagged.word(next - 1)) || tagged.isMark(next - 1, ',-–:'))) next -= 1;
  return { start: at, end: Math.min(next, limit), isBody };
}

/** Where the words known to belong to the name end: "quận | phân nhóm các hộ". */
export function knownEnd(tagged: Tagged, phrase: NounPhrase): number {
  let next = phrase.start + headLength(tagged, phrase.start);
  for (let step = stepLength(tagged, next, phrase.end); step > 0 && next < phrase.end; ) {
    next += step;
    step = stepLength(tagged, next, phrase.end);
  }
  while (next > phrase.start + 1 && isLink(tagged.word(next - 1))) next -= 1;
  return next;
}

export function headLength(tagged: Tagged, at: number): number {
  const named = Math.max(tagged.post(at), tagged.body(at), tagged.group(at), tagged.article(at));
  if (named > 0) return named;
  if (!tagged.isUpper(at) || functionWords.has(tagged.word(at))) return 0;
  if (tagged.opener(at) > 0 || tagged.action(at) > 0) return tagged.isUpper(at + 1) ? 1 : 0;
  return tagged.isUpper(at + 1) || tagged.word(at).length > 3 ? 1 : 0;
}

/** Tokens to take; 0 to stop; -1 to take one unknown word. */
function stepLength(tagged: Tagged, at: number, limit: number): number {
  if (tagged.tokens[at]?.kind === 'mark') return markStep(tagged, at, limit);
  if (tagged.isUpper(at)) return Math.max(1, tagged.sector(at), tagged.place(at), tagged.body(at), tagged.post(at));
  if (tagged.word(at) === 'trong' && tagged.tokens[at + 1]?.kind === 'number') return 0;
  if (tagged.word(at) === 'có' && speechNouns.has(tagged.word(at + 1))) return 0;
  if (tagged.word(at) === 'lãnh' && tagged.action(at) > 0 && isVerbPlace(tagged, at)) return 0;
  if (tagged.word(at) === 'tổ' && tagged.word(at + 1) === 'chức' && tagged.action(at) > 0 && isVerbPlace(tagged, at))
    return 0;
  if (tagged.word(at) === 'liên' && (tagged.word(at + 2) === 'đến' || tagged.word(at + 2) === 'tới')) return 0;
  if (tagged.word(at) === 'cấp' && tagged.action(at) > 0 && !levels.has(tagged.word(at + 1))) return 0;
  const tail = Math.max(tagged.tail(at), tagged.group(at), tagged.article(at));
  const stop = Math.max(
    tagged.modal(at),
    tagged.operative(at)?.length ?? 0,
    tagged.speech(at),
    tagged.report(at),
    tagged.likelyAction(at),
  );
  if (tail > 0 && tail >= stop) return tail;
  if (stop > 0 || isClauseWord(tagged.word(at))) return tagged.isGuarded(at) && tagged.modal(at) === 0 ? 1 : 0;
  if (tail > 0) return tail;
  return tagged.tokens[at]?.kind === 'number' ? 1 : -1;
}

/** "UBND cấp xã", but "Sở Tài chính cấp đủ kinh phí". */
const levels = new Set(
  'tỉnh huyện xã ủy trên dưới cơ có trung thành phường quận ngành thẩm nào phó phòng trưởng'.split(' '),
);

/** "các bộ: Trước ngày D, …" opens a task, not a list of names. */
const timeOpeners = new Set('trước từ trong sau chậm muộn đến ngay khi định hằng hàng'.split(' '));

function markStep(tagged: Tagged, at: number, limit: number): number {
  // "Krông H’năng": an apostrophe inside a name.
  if (tagged.isMark(at, "’'") && tagged.tokens[at - 1]!.end === tagged.tokens[at]!.start) return 1;
  if (tagged.isMark(at, '(')) return closing(tagged, at, limit);
  if (tagged.isMark(at, '-–/&.'))
    return headLength(tagged, at + 1) > 0 || tagged.isUpper(at + 1) || tagged.tail(at + 1) > 0 ? 1 : 0;
  if (tagged.isMark(at, ';')) return at < tagged.namesEnd ? 1 : 0;
  if (tagged.isMark(at, ',')) return isNounStart(tagged, at + 1) ? 1 : 0;
  if (tagged.isMark(at, ':'))
    return isPlural(tagged.word(at - 1)) &&
      tagged.isUpper(at + 1) &&
      tagged.action(at + 1) === 0 &&
      !timeOpeners.has(tagged.word(at + 1))
      ? 1
      : 0;
  return 0;
}

/** After a comma only another name goes on; "tổ chức" there is a noun when "cơ quan" came before. */
function isNounStart(tagged: Tagged, at: number): boolean {
  const named = Math.max(tagged.post(at), tagged.body(at), tagged.group(at), tagged.article(at));
  if (named > 0) return named >= tagged.action(at) || tagged.isUpper(at);
  return tagged.isUpper(at);
}

function closing(tagged: Tagged, at: number, limit: number): number {
  for (let next = at + 1; next < Math.min(limit, at + 40); next += 1) {
    if (tagged.isMark(next, ')')) return next - at + 1;
  }
  return 0;
}

function isLink(word: string): boolean {
  return (
    word === 'và' ||
    word === 'cùng' ||
    word === 'với' ||
    word === 'của' ||
    word === 'là' ||
    word === 'tại' ||
    word === 'ở'
  );
}

const clauseWords = new Set(
  'đã vừa đang cũng còn thì mà khi để nhằm nếu do vì bởi rằng như vẫn chưa được bị lại đều mới không tới theo từ về'.split(
    ' ',
  ),
);

function isClauseWord(word: string): boolean {
  return clauseWords.has(word);
}

const functionWords = new Set(
  'về đối để trong theo sau trước khi tại nếu do với cùng đây việc từ bên ngoài trên dưới nhằm riêng qua vì bởi đến tới như cũng nhưng tuy còn hiện nay khoảng trường đó này'.split(
    ' ',
  ),
);

/** "có ý kiến", "có văn bản", "có trách nhiệm": the predicate begins. */
const speechNouns = new Set(['ý', 'văn', 'báo', 'công', 'trách', 'nhiệm', 'buổi', 'cuộc', 'chuyến', 'bài']);

/** "… các tỉnh lãnh đạo, chỉ đạo …": after a full name the word is a verb. */
function isVerbPlace(tagged: Tagged, at: number): boolean {
  const before = tagged.word(at - 1);
  return (
    !tagged.isMark(at - 1, ',–-') &&
    !['và', 'của', 'là', 'cùng', 'với', 'bộ', 'đồng', 'chí'].includes(before) &&
    tagged.article(at - 1) === 0
  );
}

/** "các Sở: Công Thương, Tài chính": only after such a word does a colon go on with names. */
function isPlural(word: string): boolean {
  return [
    'sở',
    'bộ',
    'phường',
    'xã',
    'tỉnh',
    'huyện',
    'quận',
    'ban',
    'ngành',
    'phố',
    'trưởng',
    'tướng',
    'thị',
    'vị',
    'cục',
    'hội',
  ].includes(word);
}
