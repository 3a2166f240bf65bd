import { type DocxList, type DocxLists, docxLists, type ListLevel, type StyleList, styleLists } from './docx-lists.ts';
import { bulletSign, listNumber } from './list-number.ts';
import { asXmlText, attributeOf, type Tag, tagsOf } from './xml-tags.ts';

/**
 * Writes every automatic list number into the document as words ("1. ", "a) ", "Điều 3. "). Word computes them while drawing and
 * the file does not hold them; yet people cite "mục 2.b", so that a text without them would be another text.
 */
export function withListLabels(documentXml: string, numberingXml: string, stylesXml: string): string {
  const counter = new ListCounter(docxLists(numberingXml), styleLists(stylesXml));
  const pieces: string[] = [];
  let written = 0;
  for (const { end, paragraph } of numberedParagraphs(documentXml)) {
    const label = counter.next(paragraph);
    if (!label) continue;
    pieces.push(documentXml.slice(written, end), `<w:r><w:t xml:space="preserve">${asXmlText(label)}</w:t></w:r>`);
    written = end;
  }
  return pieces.join('') + documentXml.slice(written);
}

/** What a paragraph says about its place in a list. */
interface ListPlace {
  list?: string;
  level?: number;
  style?: string;
  isDeleted?: boolean;
}

/** The properties of each paragraph and where they end; former properties kept by change tracking are passed over. */
function* numberedParagraphs(documentXml: string): Generator<{ end: number; paragraph: ListPlace }> {
  let paragraph: ListPlace | null = null;
  let hidden = 0;
  for (const tag of tagsOf(documentXml)) {
    // The first half of an alternative is drawn by newer programs, the second is the one that is read.
    if (tag.name === 'w:pPrChange' || tag.name === 'mc:Choice')
      hidden += tag.kind === 'open' ? 1 : tag.kind === 'close' ? -1 : 0;
    else if (hidden > 0) continue;
    else if (tag.name === 'w:pPr' && tag.kind === 'open') paragraph = {};
    else if (tag.name === 'w:pPr' && tag.kind === 'close' && paragraph) {
      yield { end: tag.end, paragraph };
      paragraph = null;
    } else if (paragraph) note(paragraph, tag);
  }
}

function note(paragraph: ListPlace, tag: Tag): void {
  if (tag.name === 'w:numId') paragraph.list = attributeOf(tag, 'w:val');
  if (tag.name === 'w:ilvl') paragraph.level = Number(attributeOf(tag, 'w:val')) || 0;
  if (tag.name === 'w:pStyle') paragraph.style = attributeOf(tag, 'w:val');
  if (tag.name === 'w:del') paragraph.isDeleted = true;
}

/** Counts like Word: lists of one shape share their counters, a number closes the deeper levels, a restart counts once. */
class ListCounter {
  readonly #lists: DocxLists;
  readonly #styles: ReadonlyMap<string, StyleList>;
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #seen = new Set<string>();

  constructor(lists: DocxLists, styles: ReadonlyMap<string, StyleList>) {
    this.#lists = lists;
    this.#styles = styles;
  }

  /** The label of the next paragraph with a blank after it; null when it stands in no list. */
  next(paragraph: ListPlace): string | null {
    const style = this.#styles.get(paragraph.style ?? '');
    const listId = paragraph.list ?? style?.list;
    const list = listId === undefined ? undefined : this.#lists.lists.get(listId);
    if (!list || paragraph.isDeleted) return null;
    const levels = new Map([...(this.#lists.shapes.get(list.shape) ?? []), ...list.ownLevels]);
    const depth = paragraph.level ?? style?.level ?? levelOfStyle(levels, paragraph.style) ?? 0;
    const level = levels.get(depth);
    if (!level) return null;
    const counts = this.#count(listId!, list, levels, depth);
    const label = labelOf(level, levels, counts);
    return label && (level.suffix === 'nothing' ? label : `${label} `);
  }

  #count(id: string, list: DocxList, levels: ReadonlyMap<number, ListLevel>, depth: number): (number | undefined)[] {
    const counts = this.#counts.get(list.shape) ?? [];
    this.#counts.set(list.shape, counts);
    const restart = list.restarts.get(depth);
    const isFirst = !this.#seen.has(`${id}/${depth}`);
    this.#seen.add(`${id}/${depth}`);
    const before = counts[depth];
    if (restart !== undefined && isFirst) counts[depth] = restart;
    else counts[depth] = before === undefined ? (levels.get(depth)?.start ?? 1) : before + 1;
    counts.length = depth + 1;
    return counts;
  }
}

function levelOfStyle(levels: ReadonlyMap<number, ListLevel>, style: string | undefined): number | undefined {
  return style === undefined ? undefined : [...levels].find(([, level]) => level.paragraphStyle === style)?.[0];
}

function labelOf(
  level: ListLevel,
  levels: ReadonlyMap<number, ListLevel>,
  counts: readonly (number | undefined)[],
): string {
  if (level.format === 'bullet') return bulletSign(level.label);
  return level.label.replace(/%([1-9])/g, (_, digit: string) => {
    const place = Number(digit) - 1;
    const format = level.isDigitsOnly ? 'decimal' : (levels.get(place)?.format ?? 'decimal');
    return listNumber(counts[place] ?? levels.get(place)?.start ?? 1, format);
  });
}
