import { asStored } from '#shared/vietnamese-text.ts';
import type { IncomingFile } from './file-kinds.ts';
import { refuseFile } from './refuse-file.ts';

/** A long report has some 300,000 characters; past five million something is wrong with the file. Counted in UTF-16 units. */
export const textLimit = 5_000_000;

/**
 * Text as a document keeps it: composed letters, `\n` between lines, no invisible characters, no space before a line's end.
 * Nothing a reader can see is changed. More than 30 marks on one letter is no writing: normalising them takes quadratic time.
 */
export function asDocumentText(text: string): string {
  const bounded = text.toWellFormed().replace(/(\p{M}{30})\p{M}+/gu, '$1');
  return asStored(bounded)
    .replace(/\r\n?|[\u2028\u2029\u0085\f\v]/g, '\n')
    .replace(/\u00a0/g, ' ')
    .replace(invisible, '')
    .replace(/[ \t]+(?=\n|$)/g, '')
    .replace(/^\n+|\n+$/g, '');
}

/** Control characters (PostgreSQL refuses NUL), byte order marks, zero-width and soft hyphens, direction overrides. */
const invisible = /[^\P{Cc}\n\t]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;

/** One line of running text: every run of blanks is one space. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

/** Refuses text that is nothing, too much, or written for fonts of before Unicode. */
export function refuseUnusableText(file: IncomingFile, text: string): void {
  if (text.trim() === '') refuseFile(file, 'text_empty');
  if (text.length > textLimit) refuseFile(file, 'text_too_long', { characters: text.length, limit: textLimit });
  const font = oldFontOf(text);
  if (font) refuseFile(file, 'old_vietnamese_font', { font });
}

/**
 * Text typed for TCVN3 (".VnTime") or VNI fonts reads as nonsense once the font is gone: "Céng hßa x· héi", "Coäng hoøa".
 * Both are told by letters that no Vietnamese Unicode text combines; the text must hold many of them and no real ones.
 */
export function oldFontOf(text: string): 'TCVN3' | 'VNI' | null {
  const sample = text.slice(0, 20_000);
  const modern = count(sample, /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/g);
  const tcvn3 = count(sample, /\p{L}[¸µ¶·¹¨»¾¼½Æ©ÊÇÈÉËªÒÐÓ®«¬]|[®§]\p{L}/gu);
  const vni = count(sample, /[aeouyAEOUY][äøùûïõâêöÄØÙÛÏÕÂÊÖ]/g);
  if (tcvn3 >= 10 && tcvn3 > modern * 5 && tcvn3 >= vni) return 'TCVN3';
  return vni >= 10 && vni > modern * 5 ? 'VNI' : null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
