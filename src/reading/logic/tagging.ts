import type { OperativeWord } from '../lexicon/operative-words.ts';
import {
  adverbs,
  articles,
  beginningsOf,
  bodies,
  causative,
  continuing,
  groups,
  guards,
  type Lookup,
  modals,
  nominal,
  nounLike,
  openers,
  operatives,
  otherWords,
  places,
  posts,
  reports,
  sectors,
  speech,
  tails,
  urging,
  verbs,
} from './lexicon-books.ts';
import type { Found } from './phrases.ts';
import { type Token, tokensBetween } from './tokens.ts';

/** The tokens of a stretch with what the lexicons say of each place. All lookups are by token index. */
export class Tagged {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Tokens inside a phrase that only looks like a verb. */
  private readonly guarded: Uint8Array;
  /** The books in which a phrase may begin at each token. */
  private readonly beginnings: Int32Array;
  /** Depth of brackets and quotation marks at each token. */
  readonly depth: Uint8Array;
  /** Up to here a ";" only separates names. */
  namesEnd = 0;

  constructor(text: string, from: number, to: number) {
    this.text = text;
    this.tokens = tokensBetween(text, from, to);
    this.beginnings = beginningsOf(this.tokens);
    this.guarded = new Uint8Array(this.tokens.length);
    for (let at = 0; at < this.tokens.length; at += 1) {
      const length = this.lengthIn(guards, at);
      if (length > 0) this.guarded.fill(1, at, at + length);
    }
    this.depth = depthsOf(this.tokens);
  }

  private find<Value>({ book, bit }: Lookup<Value>, at: number): Found<Value> | null {
    return (this.beginnings[at]! & bit) === 0 ? null : book.longestAt(this.tokens, at);
  }

  private lengthIn(lookup: Lookup, at: number): number {
    return this.find(lookup, at)?.length ?? 0;
  }

  word(at: number): string {
    return this.tokens[at]?.word ?? '';
  }

  isUpper(at: number): boolean {
    return this.tokens[at]?.isUpper ?? false;
  }

  isMark(at: number, marks: string): boolean {
    const token = this.tokens[at];
    return token?.kind === 'mark' && marks.includes(token.word);
  }

  isGuarded(at: number): boolean {
    return this.guarded[at] === 1;
  }

  adverb(at: number): number {
    return this.lengthIn(adverbs, at);
  }

  verb(at: number): number {
    return this.isGuarded(at) || this.isOrganisations(at) ? 0 : this.lengthIn(verbs, at);
  }

  /** "xử lý nghiêm tổ chức, cá nhân vi phạm": here "tổ chức" is a noun. */
  private isOrganisations(at: number): boolean {
    if (this.word(at) !== 'tổ' || !this.isMark(at + 2, ',')) return false;
    return ['cá', 'đơn', 'doanh', 'cơ', 'hộ'].includes(this.word(at + 3));
  }

  continuing(at: number): number {
    return this.lengthIn(continuing, at);
  }

  nounLike(at: number): number {
    return this.lengthIn(nounLike, at);
  }

  causative(at: number): number {
    return this.lengthIn(causative, at);
  }

  modal(at: number): number {
    return this.lengthIn(modals, at);
  }

  speech(at: number): number {
    return this.lengthIn(speech, at);
  }

  /** "báo cáo", "xác định": speech only when a person is the subject. */
  report(at: number): number {
    return this.lengthIn(reports, at);
  }

  article(at: number): number {
    return this.lengthIn(articles, at);
  }

  opener(at: number): number {
    return this.lengthIn(openers, at);
  }

  operative(at: number): { length: number; value: OperativeWord } | null {
    return this.isGuarded(at) ? null : this.find(operatives, at);
  }

  post(at: number): number {
    return this.isOtherWord(at) ? 0 : this.lengthIn(posts, at);
  }

  /** "trường hợp", "xã hội": words that only begin like a body. */
  private isOtherWord(at: number): boolean {
    return this.lengthIn(otherWords, at) > 1;
  }

  body(at: number): number {
    if (!this.isUpper(at)) return 0;
    const body = this.isOtherWord(at) ? 0 : this.lengthIn(bodies, at);
    return Math.max(body, this.place(at));
  }

  /** A province or city; every syllable of its name is capital. */
  place(at: number): number {
    const length = this.isUpper(at) ? this.lengthIn(places, at) : 0;
    return length > 0 && this.isUpper(at + length - 1) ? length : 0;
  }

  sector(at: number): number {
    return this.isUpper(at) ? this.lengthIn(sectors, at) : 0;
  }

  group(at: number): number {
    return this.isOtherWord(at) ? 0 : this.lengthIn(groups, at);
  }

  tail(at: number): number {
    return this.lengthIn(tails, at);
  }

  nominaliser(at: number): number {
    return this.lengthIn(nominal, at);
  }

  /** Length of "khẩn trương rà soát": adverbs and the verb; 0 when no action starts here. */
  action(at: number): number {
    if (this.isGuarded(at) && this.adverb(at) === 0) return 0;
    if (this.isLeaderNoun(at) || this.isNamedBody(at)) return 0;
    const plain = this.verb(at);
    const how = this.adverb(at);
    if (how === 0) return plain > 0 && this.word(at + plain) === 'của' ? 0 : plain;
    let next = at + how;
    let last = how;
    // "khẩn trương, quyết liệt thực hiện": adverbs may be listed.
    if (this.isMark(next, ',') && this.adverb(next + 1) > 0 && this.verb(next + 1) === 0 && plain === 0) next += 1;
    for (let more = this.adverb(next); more > 0 && next < at + 12; more = this.adverb(next)) {
      if (this.verb(next) > more) break;
      next += more;
      last = more;
    }
    const verb = this.verb(next);
    if (this.word(next + verb) === 'của' && verb > 0) return 0;
    if (verb > 0) return next + verb - at;
    // "tiếp tục đẩy mạnh": the last word before the object is itself a verb.
    return this.verb(next - last) === last ? next - at : plain;
  }

  /** The same, or an adverb of doing before a verb no lexicon knows: "chủ động rải vụ". */
  likelyAction(at: number): number {
    const known = this.action(at);
    if (known > 0 || this.isUpper(at)) return known;
    const how = this.lengthIn(urging, at);
    const next = this.tokens[at + how];
    return how > 0 && next?.kind === 'word' && !next.isUpper && !notVerb.has(next.word) ? how + 1 : 0;
  }

  /** "lãnh đạo các sở", "lãnh đạo một số ban": people, not the verb. */
  private isLeaderNoun(at: number): boolean {
    if (this.word(at) !== 'lãnh' || this.word(at + 1) !== 'đạo') return false;
    return this.article(at + 2) > 0 || this.body(at + 2) > 0 || this.group(at + 2) > 0;
  }

  /** "Phòng Tài chính", "Thanh tra Sở", "Thường trực Hội đồng": a name although its first word may be a verb. */
  private isNamedBody(at: number): boolean {
    if (!this.isUpper(at)) return false;
    const length = Math.max(this.body(at), this.post(at));
    return length > 0 && this.isUpper(at + length);
  }

  /** The given words between two tokens, `end` exclusive. */
  slice(start: number, end: number): string {
    const last = Math.min(end, this.tokens.length);
    return start < last ? this.text.slice(this.tokens[start]!.start, this.tokens[last - 1]!.end) : '';
  }
}

const notVerb = new Set(
  'của về tại ở trong có là đã đang sẽ được bị do vì nên mà thì với cùng cho để như khi và hoặc hay nhưng từ đến tới hơn nữa này đó các những một'.split(
    ' ',
  ),
);

function depthsOf(tokens: readonly Token[]): Uint8Array {
  const depths = new Uint8Array(tokens.length);
  let brackets = 0;
  let quoted = false;
  tokens.forEach((token, at) => {
    if (token.kind !== 'mark') {
      depths[at] = Math.min(brackets, 9) + (quoted ? 10 : 0);
      return;
    }
    if (token.word === '(') brackets += 1;
    depths[at] = Math.min(brackets, 9) + (quoted && token.word !== '"' && token.word !== '”' ? 10 : 0);
    if (token.word === ')') brackets = Math.max(0, brackets - 1);
    if (token.word === '“') quoted = true;
    else if (token.word === '”') quoted = false;
    else if (token.word === '"') quoted = !quoted;
  });
  return depths;
}
