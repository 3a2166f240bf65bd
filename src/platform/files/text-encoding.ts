import { analyse } from 'chardet';
import iconv from 'iconv-lite';

/** A decoded text and the name of the encoding it came in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/** Why bytes are no text: the likeliest encoding by its name, or null when they look like no writing at all. */
export interface UnknownEncoding {
  readonly guess: string | null;
}

/** Enough for statistics; the whole file would cost seconds. */
const sampleBytes = 65_536;

/**
 * Decodes text of unknown origin: byte order mark, UTF-8 when every byte agrees, UTF-16 without a mark, then windows-1258,
 * in which Vietnamese Windows programs wrote before Unicode. Never guesses beyond that: a wrong letter would be stored for good.
 * @param declared  the charset a page names in its own head; believed after UTF-8 and before guessing
 */
export function decodeText(bytes: Uint8Array, declared?: string | null): DecodedText | UnknownEncoding {
  return (
    byMark(bytes) ??
    asUtf8(bytes) ??
    unmarkedUtf16(bytes) ??
    declaredText(bytes, declared) ??
    vietnameseText(bytes) ??
    guess(bytes)
  );
}

const marks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function byMark(bytes: Uint8Array): DecodedText | null {
  const found = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (!found || (found[0] === 'utf-8' && !asUtf8(bytes))) return null;
  return { text: iconv.decode(bytes, found[0]), encoding: found[0] };
}

function asUtf8(bytes: Uint8Array): DecodedText | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return looksLikeText(text) ? { text, encoding: 'utf-8' } : null;
  } catch {
    return null;
  }
}

/** Spaces, digits and line ends are single bytes next to a zero: on even places in big-endian, on odd ones in little-endian. */
function unmarkedUtf16(bytes: Uint8Array): DecodedText | null {
  const sample = bytes.subarray(0, sampleBytes);
  if (bytes.length % 2 !== 0 || !sample.includes(0)) return null;
  const onEven = sample.filter((byte, index) => byte === 0 && index % 2 === 0).length;
  const onOdd = sample.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  const encoding = onOdd > onEven * 4 ? 'utf-16le' : onEven > onOdd * 4 ? 'utf-16be' : null;
  const text = encoding && iconv.decode(bytes, encoding);
  return text && looksLikeText(text) && text.isWellFormed() ? { text, encoding } : null;
}

function declaredText(bytes: Uint8Array, declared?: string | null): DecodedText | null {
  if (!declared || /^(utf|ucs|x-user)/i.test(declared) || !iconv.encodingExists(declared)) return null;
  const text = iconv.decode(bytes, declared);
  return text.includes('\ufffd') ? null : { text, encoding: declared.toLowerCase() };
}

const vietnameseLetter = /[àáâãèéêìíòóôõùúýăđĩũơư\u1ea0-\u1ef9]/giu;
const typographic = /[‘’“”–—…•«»°§²³½€©®·×\u00a0]/gu;

/** windows-1258 keeps tones as separate marks, so that only the right reading composes into Vietnamese letters. */
function vietnameseText(bytes: Uint8Array): DecodedText | null {
  const text = iconv.decode(bytes, 'windows-1258');
  const foreign = foreignShare(text.slice(0, sampleBytes).normalize('NFC'));
  return looksLikeText(text) && foreign <= 0.03 ? { text, encoding: 'windows-1258' } : null;
}

/** The share of special letters that are neither Vietnamese nor punctuation, loose tone marks included. */
function foreignShare(text: string): number {
  const special = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
  const known = (text.match(vietnameseLetter)?.length ?? 0) + (text.match(typographic)?.length ?? 0);
  return special === 0 ? 0 : (special - known) / special;
}

/** Text holds no control characters beyond tabs and line ends; two strays, or one in a thousand, are forgiven. */
function looksLikeText(text: string): boolean {
  const sample = text.slice(0, sampleBytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for
  const controls = sample.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd]/g)?.length ?? 0;
  return controls <= Math.min(2, sample.length / 20) + sample.length / 1000;
}

function guess(bytes: Uint8Array): UnknownEncoding {
  const sample = bytes.subarray(0, sampleBytes);
  const isBinary = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 27)).length > sample.length * 0.02;
  return { guess: isBinary ? null : (analyse(sample)[0]?.name ?? 'không rõ') };
}
