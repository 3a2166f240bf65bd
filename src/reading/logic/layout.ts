import { type FlatRow, flatRows } from './flat-table.ts';
import { labelNoteIn } from './label-notes.ts';
import type { TableCell } from './table-columns.ts';

/** How a stretch of the page looks, before anybody asks what it says. */
export type BlockKind = 'text' | 'heading' | 'caption' | 'noise' | 'row';

/** A paragraph: lines joined where the page only wrapped them. `bodyStart` is after the bullet or number. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  readonly bodyStart: number;
  readonly marker: Marker;
  /** The cells of a row whose table was flattened, each cell on a line of its own. */
  readonly cells?: readonly TableCell[];
}

/** bullet: - + • · number: 1. 1.1. · letter: a) · roman: I. · article: Điều 1. · none */
export interface Marker {
  readonly type: 'none' | 'bullet' | 'number' | 'letter' | 'roman' | 'article';
  /** 0 for none; deeper numbers for deeper lists. */
  readonly depth: number;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly afterBlank: boolean;
}

const noMarker: Marker = { type: 'none', depth: 0 };
const markers: readonly (readonly [RegExp, Marker['type'], number])[] = [
  [/^(?:điều|mục|phần|chương)\s{1,3}(?:\d{1,3}|[ivx]{1,5})\s?[.:]?\s{0,3}/iu, 'article', 1],
  [/^[IVX]{1,5}\s?[.)\-–]\s{0,3}(?=\S)/u, 'roman', 1],
  [/^[A-D]\s?[.)]\s{1,3}(?=\S)/u, 'roman', 1],
  [/^\d{1,2}\.\d{1,2}\.\d{1,2}\.?\s{1,3}(?=\p{L}|["“])/u, 'number', 4],
  [/^\d{1,2}\.\d{1,2}\.?\s{1,3}(?=\p{L}|["“])/u, 'number', 3],
  [/^\d{1,2}\s?[.)/]\s{0,3}(?=\p{L}|["“])/u, 'number', 2],
  [/^\d{1,2}[-–]\s{1,3}(?=\p{L}|["“])/u, 'number', 2],
  [/^\(\d{1,2}\)\s{0,3}(?=\p{L}|["“])/u, 'number', 4],
  [/^[a-zđ]\d?\s?[.)]\s{0,3}(?=\p{L}|["“])/u, 'letter', 5],
  [/^[-–—+•*·●▪○]\s{0,8}(?=\S)/u, 'bullet', 6],
];

export function markerOf(text: string): { marker: Marker; length: number } {
  for (const [pattern, type, depth] of markers) {
    const found = pattern.exec(text.slice(0, 40));
    if (found) return { marker: { type, depth }, length: found[0].length };
  }
  return { marker: noMarker, length: 0 };
}

export function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const wrapWidth = wrapWidthOf(lines);
  const notes = footnoteLines(lines, wrapWidth);
  const blocks: Block[] = [];
  let open: Line[] = [];
  // Page numbers and notes under a line that breaks off: inside its paragraph if that goes on, else by themselves.
  let passed: Line[] = [];
  const close = () => {
    if (open.length > 0) blocks.push(blockOf(text, open));
    blocks.push(...passed.map(noiseBlock));
    open = [];
    passed = [];
  };
  const rows = flatRows(text);
  let row = 0;
  for (const [index, line] of lines.entries()) {
    while (row < rows.length && rows[row]!.end <= line.start) row += 1;
    if (row < rows.length && rows[row]!.start <= line.start) {
      close();
      if (blocks.at(-1)?.start !== rows[row]!.start) blocks.push(rowBlock(rows[row]!));
      continue;
    }
    if (isPageNoise(line.text) || notes.has(index)) {
      if (!expectsMore(open.at(-1), wrapWidth)) close();
      passed.push(line);
      continue;
    }
    if (!continues(open, line, wrapWidth)) close();
    open.push(line);
    passed = [];
  }
  close();
  return withoutReceivers(text, blocks);
}

function rowBlock({ start, end, cells }: FlatRow): Block {
  return { start, end, kind: 'row', bodyStart: start, marker: noMarker, cells };
}

function noiseBlock({ start, end }: Line): Block {
  return { start, end, kind: 'noise', bodyStart: start, marker: noMarker };
}

/** "Kính gửi:" and the receivers listed under it, "Nơi nhận:" and its list: not part of what the paper says. */
function withoutReceivers(text: string, blocks: readonly Block[]): Block[] {
  let inside = false;
  return blocks.map((block) => {
    const words = text.slice(block.start, block.end);
    if (/^(?:Kính gửi|Nơi nhận)\s?:?/iu.test(words)) inside = true;
    else if (inside && block.marker.type !== 'bullet') inside = false;
    return inside ? { ...block, kind: 'noise' as const } : block;
  });
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  let afterBlank = true;
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim();
    const start = at + (raw.length - raw.trimStart().length);
    if (trimmed) lines.push({ start, end: start + trimmed.length, text: trimmed, afterBlank });
    afterBlank = trimmed === '';
    at += raw.length + 1;
  }
  return lines;
}

/** The width at which the page wraps its lines; 0 when paragraphs are whole lines. */
function wrapWidthOf(lines: readonly Line[]): number {
  const lengths = lines
    .map((line) => line.text.length)
    .filter((length) => length > 30)
    .sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length * 0.65)] ?? 0;
  return usual > 40 && usual < 140 ? usual : 0;
}

/** Line numbers of footnotes: "1 Các quy định …" below a gap, down to the page number. */
function footnoteLines(lines: readonly Line[], wrapWidth: number): Set<number> {
  const notes = new Set<number>();
  if (wrapWidth === 0) return notes;
  let open = -1;
  lines.forEach((line, index) => {
    if (open >= 0 && /^\d{1,3}$/.test(line.text)) {
      for (let note = open; note < index; note += 1) notes.add(note);
      open = -1;
    } else if (open < 0 && line.afterBlank && /^\d{1,2}\s\p{Lu}/u.test(line.text)) open = index;
    else if (open >= 0 && index - open > 20) open = -1;
  });
  return notes;
}

function isPageNoise(line: string): boolean {
  return (
    /^[-–—]?\s?\d{1,4}\s?[-–—]?$/.test(line) ||
    /^(?:[_\-–—=*.…\s/]{3,}|[|*]+)$/.test(line) ||
    /^(?:trang|page)\s?\d{1,4}(?:\s?\/\s?\d{1,4})?$/iu.test(line)
  );
}

/** A line that stops in the middle: its paragraph goes on below a page number. */
function expectsMore(line: Line | undefined, wrapWidth: number): boolean {
  if (!line || wrapWidth === 0) return false;
  return line.text.length > wrapWidth * 0.75 && !/[.;:!?…"”]$/.test(line.text);
}

/** Cells of a table joined by bars. */
function isRow(text: string): boolean {
  return text.split(' | ').length > 2 || (text.startsWith('| ') && text.includes(' | '));
}

function continues(open: readonly Line[], line: Line, wrapWidth: number): boolean {
  const last = open.at(-1);
  if (!last || isRow(line.text) || isRow(last.text)) return false;
  const opensLower = /^\(?\p{Ll}/u.test(line.text) && markerOf(line.text).length === 0;
  if (line.afterBlank) return opensLower && expectsMore(last, wrapWidth);
  if (markerOf(line.text).length > 0) return false;
  if (/[.;:!?…]["”’]?$/.test(last.text)) return opensLower && wrapWidth > 0 && last.text.length > wrapWidth * 0.75;
  if (opensLower) return true;
  if (isShouting(line.text) && !isShouting(last.text)) return false;
  if (/[,–-]$/.test(last.text)) return true;
  if (/(?:^|\s)(?:ngày|tháng|năm|số|điều|khoản|khóa|quý|thứ)$/iu.test(last.text) && /^\d/.test(line.text)) return true;
  if (isShouting(last.text) !== isShouting(line.text)) return false;
  return wrapWidth > 0 && last.text.length > wrapWidth * 0.72;
}

function isShouting(text: string): boolean {
  if (/\p{Ll}/u.test(text)) return false;
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 5 && letters === letters.toUpperCase() && !/\d\/\d{4}\//.test(text);
}

function blockOf(text: string, lines: readonly Line[]): Block {
  const start = lines[0]!.start;
  const end = lines.at(-1)!.end;
  const whole = text.slice(start, end);
  const { marker, length } = markerOf(whole);
  return { start, end, kind: kindOf(whole, marker, lines.length), bodyStart: start + length, marker };
}

function kindOf(whole: string, marker: Marker, lineCount: number): BlockKind {
  if (lineCount === 1 && isRow(whole)) return 'row';
  if (isCaption(whole)) return 'caption';
  if (isLetterhead(whole)) return 'noise';
  if (whole.length < 400 && isShouting(whole.replace(/^[\dIVX.\-\s]+/, ''))) return 'heading';
  if (marker.type === 'article' && approvalOpening.test(whole)) return 'text';
  // "3. Các cấp ủy cần thực hiện những nội dung sau:" gives an order, although it looks like a heading.
  if (whole.endsWith(':') && /\s(?:cần|phải|yêu cầu|đề nghị|chỉ thị|quyết nghị)(?=\s|:$)/iu.test(whole)) return 'text';
  if (endsInNote(whole)) return 'text';
  const isShort = whole.length < 160 && lineCount <= 3;
  if (isShort && marker.type !== 'bullet' && marker.type !== 'none' && !/[.;,…]$/.test(whole)) return 'heading';
  if (isShort && marker.type === 'none' && /^[^\s]+(?: [^\s]+){0,3}:$/.test(whole)) return 'heading';
  return 'text';
}

/** "2. Mở lớp tập huấn (Chủ trì: Sở A; thời gian: quý II)": a task with its labels, no heading. */
function endsInNote(whole: string): boolean {
  if (!/\)[.;]?$/.test(whole)) return false;
  const note = labelNoteIn(whole.slice(whole.indexOf('(') + 1).replace(/\)[.;]?$/, ''));
  return note !== null;
}

/** "Điều 1. Phê duyệt …" says something; "Điều 2. Tổ chức thực hiện" only opens a section. */
const approvalOpening =
  /^điều \d{1,3}\s?[.:]\s{0,3}(?:thông qua|phê duyệt|đồng ý|nhất trí|chấp thuận|giao|ban hành)\s/iu;

function isCaption(whole: string): boolean {
  if (whole.length > 320) return false;
  return (
    /(?:^|[.(\s–-])(?:Ảnh|ẢNH|Đồ họa|Đồ hoạ|Nguồn ảnh|Video|Clip)\s?(?:minh họa)?\s?[:.]/u.test(whole) ||
    /^\S.{0,80}\.(?:jpe?g|png|webp|gif)$/iu.test(whole) ||
    /^Ảnh\s/u.test(whole)
  );
}

const letterhead =
  /^(?:cộng hòa xã hội chủ nghĩa việt nam|\|{1,3}|độc lập\s?[-–]\s?tự do\s?[-–]\s?hạnh phúc|đảng cộng sản việt nam|số\s?:?\s.{0,30}|nơi nhận\s?:?.{0,40}|hỏa tốc|khẩn|thượng khẩn|tin cùng chuyên mục|xem video|xem thêm.{0,80}|mời bạn đọc.{0,80}|.{2,40}, ngày .{0,12}tháng .{0,12}năm \d{0,4}|(?:tm|kt|tl|tuq|q)\.\s.{2,60}|lưu\s?:.{0,30}|\(?đã ký\)?)\.?$/isu;

function isLetterhead(whole: string): boolean {
  return whole.length < 220 && letterhead.test(whole.replace(/\s+/g, ' '));
}
