import { personIn } from './mentions.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import type { Sentence } from './sentences.ts';
import { Tagged } from './tagging.ts';

interface Mention {
  readonly start: number;
  readonly words: string;
  readonly name: string;
  readonly position: string | null;
  readonly isApposed: boolean;
}

/** Everybody named with a post, so that "ông Dũng" or "Thủ tướng" further down finds the full form. */
export class SpeakerIndex {
  private readonly mentions: Mention[] = [];
  private readonly introductions = new Map<string, Mention>();
  /** The longest "post and name" of each person, captions included. */
  private readonly fullest = new Map<string, Mention>();

  constructor(text: string, sentences: readonly Sentence[]) {
    for (const sentence of sentences) {
      if (sentence.block.kind === 'noise') continue;
      this.collect(new Tagged(text, sentence.start, sentence.end), sentence.block.kind === 'caption');
    }
  }

  private collect(tagged: Tagged, isCaption: boolean): void {
    for (let at = 0; at < tagged.tokens.length; at += 1) {
      const post = tagged.post(at);
      const isHonoured = /^(?:ông|bà|chí)$/.test(tagged.word(at)) && tagged.isUpper(at + 1);
      if (post === 0 && !isHonoured) continue;
      const phrase = nounPhraseAt(tagged, at, Math.min(tagged.tokens.length, at + 40));
      if (!phrase) continue;
      const words = tagged.slice(phrase.start, phrase.end);
      const person = personIn(spaced(tagged, at, phrase.end).replace(/^chí /, ''));
      if (person?.position) {
        const isApposed =
          !words.includes(`${person.position} ${person.name}`) &&
          spacedFirst(tagged, at, phrase.end, person.name, person.position);
        const mention: Mention = {
          start: tagged.tokens[at]!.start,
          words: fullWords(tagged, at, phrase.end),
          ...person,
          isApposed,
        };
        this.noteFullest(mention);
        if (!isCaption) this.mentions.push(mention);
        if (!isCaption && !this.introductions.has(mention.name)) this.introductions.set(mention.name, mention);
      }
      at = phrase.end - 1;
    }
  }

  /** The nearest mentions first; far ones no longer decide, which keeps long texts cheap. */
  private latestBefore(at: number): Mention[] {
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.mentions[middle]!.start <= at) low = middle + 1;
      else high = middle;
    }
    return this.mentions.slice(Math.max(0, low - 200), low).reverse();
  }

  /** "Hồ Văn A - Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh": the introduction says more than the short form later on. */
  private introduced(name: string, position: string, at: number): string | null {
    const first = this.introductions.get(name);
    const found = first && first.start <= at ? first : null;
    return found?.isApposed && (found.position?.length ?? 0) >= position.length ? found.words : null;
  }

  private noteFullest(mention: Mention): void {
    const known = this.fullest.get(mention.name);
    if (!mention.isApposed && (!known || known.words.length < mention.words.length))
      this.fullest.set(mention.name, mention);
  }

  /** The fullest form for a short one, seen from place `at` of the text: "Bí thư Tỉnh ủy A" is "Bí thư Tỉnh ủy Quảng Trị A". */
  fullForm(short: string, at: number): string {
    const form = this.nearForm(short, at);
    const known = personIn(form);
    const fullest = known?.position ? this.fullest.get(known.name) : undefined;
    if (!known?.position || !fullest?.position || !form.endsWith(known.name)) return form;
    // "Thủ tướng Chính phủ" says no more than "Thủ tướng"; "Bí thư Thành ủy Cần Thơ" says more than "Bí thư Thành ủy".
    const added = fullest.position.slice(known.position.length).trim();
    return fullest.position.startsWith(known.position) && !/^Chính phủ/u.test(added) ? fullest.words : form;
  }

  private nearForm(short: string, at: number): string {
    const known = personIn(short);
    if (known?.position) return this.introduced(known.name, known.position, at) ?? short;
    const honoured = /^(?:ông|bà|đồng chí)\s+(.+)$/iu.exec(short);
    const before = this.latestBefore(at);
    if (honoured) return byName(honoured[1]!.trim(), before) ?? short;
    if (/^(?:ông|bà|vị này|đồng chí)$/iu.test(short)) return before[0]?.words ?? short;
    const post = institutionHead(short) ?? short;
    const nearest = before.find((mention) => samePost(mention, post));
    if (!nearest) return short;
    return nearest.isApposed ? (this.introductions.get(nearest.name)?.words ?? nearest.words) : nearest.words;
  }
}

/** Glued words get their blank back: "Thủ tướng Chính phủPhạm Minh Chính". */
function spaced(tagged: Tagged, start: number, end: number): string {
  return tagged.tokens
    .slice(start, end)
    .map((token) => tagged.text.slice(token.start, token.end))
    .join(' ')
    .replace(/ ([,)])/g, '$1')
    .replace(/\( /g, '(');
}

function spacedFirst(tagged: Tagged, start: number, end: number, name: string, position: string): boolean {
  const words = spaced(tagged, start, end);
  return words.indexOf(name) < words.indexOf(position);
}

function fullWords(tagged: Tagged, start: number, end: number): string {
  return tagged.slice(start, end).replace(/^chí /, '');
}

function byName(name: string, before: readonly Mention[]): string | null {
  const last = name.split(/\s+/).at(-1)!;
  const known = before.filter((mention) => mention.name === name || mention.name.split(/\s+/).at(-1) === last);
  const apposed = known.find((mention) => mention.isApposed);
  return (apposed ?? known[0])?.words ?? null;
}

function institutionHead(short: string): string | null {
  if (/^(?:người đứng đầu|lãnh đạo) chính phủ$/iu.test(short)) return 'Thủ tướng';
  return /^người đứng đầu nhà nước$/iu.test(short) ? 'Chủ tịch nước' : null;
}

const vague = /^(?:lãnh đạo|người đứng đầu|đại diện|các|những)/iu;

function samePost(mention: Mention, post: string): boolean {
  if (vague.test(post) || mention.position === null) return false;
  const words = post.toLowerCase().split(/\s+/);
  const position = mention.position.toLowerCase();
  if (
    !/^(?:tổng bí thư|thủ tướng|phó thủ tướng|chủ tịch|phó chủ tịch|bí thư|phó bí thư|bộ trưởng|thứ trưởng|giám đốc|phó giám đốc|trưởng)/.test(
      post.toLowerCase(),
    )
  )
    return false;
  if (position.startsWith(`${post.toLowerCase()}`) || position === post.toLowerCase()) return true;
  return position.startsWith(words.slice(0, 2).join(' ')) && words.every((word) => position.includes(word));
}
