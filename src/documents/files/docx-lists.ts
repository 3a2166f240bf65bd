import { attributeOf, type Tag, tagsOf } from './xml-tags.ts';

/** One level of a list as `numbering.xml` describes it. */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** The pattern of the label: "%1.%2." */
  readonly label: string;
  readonly suffix: string;
  readonly isDigitsOnly: boolean;
  readonly paragraphStyle: string | undefined;
}

/** A list a paragraph can belong to: lists of one `shape` count on together until one is told to start anew. */
export interface DocxList {
  readonly shape: string;
  readonly restarts: ReadonlyMap<number, number>;
  readonly ownLevels: ReadonlyMap<number, ListLevel>;
}

export interface DocxLists {
  readonly lists: ReadonlyMap<string, DocxList>;
  readonly shapes: ReadonlyMap<string, ReadonlyMap<number, ListLevel>>;
}

interface Draft {
  start: number;
  format: string;
  label: string;
  suffix: string;
  isDigitsOnly: boolean;
  paragraphStyle: string | undefined;
}

/** Reads a document's list definitions; an empty part gives none. */
export function docxLists(numberingXml: string): DocxLists {
  const shapes = new Map<string, Map<number, ListLevel>>();
  const lists = new Map<string, { shape: string; restarts: Map<number, number>; ownLevels: Map<number, ListLevel> }>();
  let levels: Map<number, ListLevel> | undefined;
  let list: { shape: string; restarts: Map<number, number>; ownLevels: Map<number, ListLevel> } | undefined;
  let overridden = 0;
  let level: Draft | undefined;
  for (const tag of tagsOf(numberingXml)) {
    if (tag.kind === 'close') continue;
    const value = attributeOf(tag, 'w:val');
    if (tag.name === 'w:abstractNum') {
      levels = new Map();
      shapes.set(attributeOf(tag, 'w:abstractNumId') ?? '', levels);
    } else if (tag.name === 'w:num') {
      list = { shape: '', restarts: new Map(), ownLevels: new Map() };
      levels = list.ownLevels;
      lists.set(attributeOf(tag, 'w:numId') ?? '', list);
    } else if (tag.name === 'w:abstractNumId' && list) list.shape = value ?? '';
    else if (tag.name === 'w:lvlOverride') overridden = levelNumber(tag);
    else if (tag.name === 'w:startOverride') list?.restarts.set(overridden, Number(value) || 0);
    else if (tag.name === 'w:lvl') {
      level = { start: 1, format: 'decimal', label: '', suffix: 'tab', isDigitsOnly: false, paragraphStyle: undefined };
      levels?.set(levelNumber(tag), level);
    } else if (level) describe(level, tag.name, value);
  }
  return { lists, shapes };
}

function levelNumber(tag: Tag): number {
  return Math.min(8, Math.max(0, Number(attributeOf(tag, 'w:ilvl')) || 0));
}

function describe(level: Draft, tag: string, value: string | undefined): void {
  if (tag === 'w:start') level.start = Number(value) || 0;
  if (tag === 'w:numFmt') level.format = value ?? 'decimal';
  if (tag === 'w:lvlText') level.label = (value ?? '').slice(0, 80);
  if (tag === 'w:suff') level.suffix = value ?? 'tab';
  if (tag === 'w:isLgl') level.isDigitsOnly = value !== '0' && value !== 'false';
  if (tag === 'w:pStyle') level.paragraphStyle = value;
}

/** Which list a paragraph style belongs to, inherited from the styles it is based on. */
export interface StyleList {
  readonly list: string | undefined;
  readonly level: number | undefined;
}

/** Reads, for every paragraph style, the list it puts its paragraphs in. */
export function styleLists(stylesXml: string): ReadonlyMap<string, StyleList> {
  const drafts = new Map<string, { list?: string; level?: number; basedOn?: string }>();
  let style: { list?: string; level?: number; basedOn?: string } | undefined;
  for (const tag of tagsOf(stylesXml)) {
    const value = attributeOf(tag, 'w:val');
    if (tag.name === 'w:style') style = tag.kind === 'open' ? {} : undefined;
    if (tag.name === 'w:style' && style) drafts.set(attributeOf(tag, 'w:styleId') ?? '', style);
    if (!style || value === undefined) continue;
    if (tag.name === 'w:basedOn') style.basedOn = value;
    if (tag.name === 'w:numId') style.list = value;
    if (tag.name === 'w:ilvl') style.level = Number(value) || 0;
  }
  return new Map([...drafts.keys()].map((id) => [id, inherited(drafts, id)]));
}

/** Twenty steps are more than any template has; a circle of styles ends there too. */
function inherited(
  drafts: ReadonlyMap<string, { list?: string; level?: number; basedOn?: string }>,
  id: string,
): StyleList {
  let style = drafts.get(id);
  for (let step = 0; style && style.list === undefined && step < 20; step++) style = drafts.get(style.basedOn ?? '');
  return { list: style?.list, level: style?.level };
}
