import type { DateWindow } from '#shared/date-window.ts';

/** The six things a directive must say before it can be assigned, in the order people name them. */
export const sixParts = ['who', 'what', 'when', 'responsibility', 'deliverable', 'authority'] as const;
export type SixPart = (typeof sixParts)[number];

/** clear: the text or a person says it · inferred: the text hints at it · missing */
export type Clearness = 'clear' | 'inferred' | 'missing';

export interface ClearPart {
  readonly part: SixPart;
  readonly clearness: Clearness;
  /** The words that say it; for a time without a day, the phrase that does not. */
  readonly words: string | null;
}

interface Said {
  readonly quote: string;
  readonly addressee: string | null;
  readonly window: DateWindow | null;
  /** Proposed or confirmed by a person: then what it says is said. */
  readonly origin: 'machine' | 'person';
  readonly state: 'open' | 'accepted' | 'dismissed';
}

/** How far the words of a directive make the six things clear. What a machine found is at most inferred until a person accepts it. */
export function sixClear(said: Said): ClearPart[] {
  const isSaid = said.origin === 'person' || said.state === 'accepted';
  const found = (part: SixPart, words: string | null, isSure = isSaid): ClearPart => ({
    part,
    words,
    clearness: words === null ? 'missing' : isSure ? 'clear' : 'inferred',
  });
  return [
    found('who', said.addressee),
    found('what', said.quote, true),
    whenOf(said.window, isSaid),
    found('responsibility', postIn(said.addressee)),
    found('deliverable', firstMatch(said.quote, deliverables), false),
    found('authority', firstMatch(said.quote, authorities, 1), false),
  ];
}

/** A day or a rhythm makes the time clear; "sớm" is a phrase, not a time. */
function whenOf(window: DateWindow | null, isSaid: boolean): ClearPart {
  const isTime = window !== null && (window.latest !== null || window.certainty === 'recurring');
  const clearness = !isTime ? 'missing' : isSaid && window.certainty !== 'fuzzy' ? 'clear' : 'inferred';
  return { part: 'when', clearness, words: window?.phrase ?? null };
}

const posts =
  /^(?:đồng chí |các đồng chí )?(?:giám đốc|chủ tịch|phó chủ tịch|bí thư|bộ trưởng|thủ trưởng|người đứng đầu|trưởng |cục trưởng)/iu;

function postIn(addressee: string | null): string | null {
  return addressee && posts.test(addressee) ? addressee : null;
}

const deliverables =
  /(?<![\p{L}])(?:đề án|kế hoạch|báo cáo|quy hoạch|nghị quyết|nghị định|thông tư|phương án|quy chế|quy định|chương trình|tờ trình|hồ sơ|danh mục|bộ tiêu chí)(?![\p{L}])/iu;

const authorities =
  /(?<![\p{L}])(?:trình|báo cáo)\s+((?:\p{Lu}[\p{L}\p{N}&.-]*)(?:\s+(?:\p{L}[\p{L}\p{N}&.-]*)){0,7}?)\s+(?:xem xét|quyết định|phê duyệt|ban hành|thông qua|cho ý kiến)/u;

function firstMatch(text: string, pattern: RegExp, group = 0): string | null {
  return pattern.exec(text)?.[group] ?? null;
}
