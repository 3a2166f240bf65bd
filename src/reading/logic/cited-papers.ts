import type { DocumentKind } from '#documents/logic/document-types.ts';
import { isPlainDate, type PlainDate, plainDateOf } from '#shared/plain-date.ts';
import type { CitedDocument } from './reading-types.ts';

/** A paper named in a text, with as much of its name as stands beside its number. */
export interface CitedPaper {
  readonly number: string;
  readonly date: PlainDate | null;
  readonly kind: DocumentKind;
  readonly issuer: string | null;
  /** Its abstract when the text gives one, else "Nghị quyết 15-NQ/TW". */
  readonly title: string;
  /** Where it is named first; -1 when its number is written in a way we do not find again. */
  readonly at: number;
}

const mostPapers = 200;
const reach = 420;

/** The cited papers with kind, issuer and title from the words around the first place each is named. */
export function citedPapersIn(text: string, cited: readonly CitedDocument[]): CitedPaper[] {
  const papers = cited.slice(0, mostPapers).map((paper) => {
    const place = placeOf(text, paper.number);
    const tail = place
      ? (/^[\p{L}\d]*(?:[-/][\p{L}\d]{1,12})*/u.exec(text.slice(place.end, place.end + 40))?.[0] ?? '')
      : '';
    // "39-CT" of "39-CTr/TU": the number goes on to where its signs end.
    const number = paper.number + tail;
    return paperAt(text, { ...paper, number }, place && { ...place, end: place.end + tail.length });
  });
  return papers.filter((paper, index) => papers.findIndex(({ number }) => number === paper.number) === index);
}

function placeOf(text: string, number: string): Span | null {
  const plain = text.indexOf(number);
  if (plain >= 0) return { at: plain, end: plain + number.length };
  const spaced = number.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[-/]/g, '\\s?$&\\s?');
  const found = new RegExp(spaced, 'u').exec(text);
  return found ? { at: found.index, end: found.index + found[0].length } : null;
}

interface Span {
  readonly at: number;
  readonly end: number;
}

function paperAt(text: string, { number, date }: CitedDocument, place: Span | null): CitedPaper {
  const before = place ? text.slice(Math.max(0, place.at - 40), place.at).replace(/\s+/g, ' ') : '';
  const after = place ? text.slice(place.end, place.end + reach).replace(/\s+/g, ' ') : '';
  const day = dayAfter(after);
  const beyondDay = after.slice(day.length);
  const issuer = issuerAfter(beyondDay);
  const kind = kindFrom(before, number);
  return {
    number,
    date: date ?? day.date,
    kind: kind.kind,
    issuer: issuer.name ?? issuerByNumber(number),
    title: abstractAfter(beyondDay.slice(issuer.length)) ?? `${kind.word} ${number}`,
    at: place?.at ?? -1,
  };
}

function dayAfter(after: string): { length: number; date: PlainDate | null } {
  const found = /^[ ,]*\(?ngày (\d{1,2})(?: tháng | ?[/.-] ?)(\d{1,2})(?: năm | ?[/.-] ?)(\d{4})\)?/u.exec(after);
  if (!found) return { length: 0, date: null };
  const date = plainDateOf(Number(found[3]), Number(found[2]), Number(found[1]));
  return { length: found[0].length, date: isPlainDate(date) ? date : null };
}

/** "của Bộ Chính trị về …" */
function issuerAfter(after: string): { length: number; name: string | null } {
  const found =
    /^[ ,]*của (\p{Lu}[^,.;:()“”"]{1,80}?)(?= (?:về|ban hành|phê duyệt|quy định|hướng dẫn|tại|và|đã|được|có)(?!\p{L})|[,.;:()“”"]|$)/u.exec(
      after,
    );
  return found ? { length: found[0].length, name: found[1]!.trim() } : { length: 0, name: null };
}

const longestAbstract = 200;

/** Where the sentence goes on behind an abstract that no mark closes. */
const goesOn =
  /(?:,| và) (?=(?:đồng chí|các sở|các bộ|căn cứ|trên cơ sở|giao|yêu cầu|đề nghị|Thường trực|Ủy ban|UBND|Nghị quyết|Chỉ thị|Quyết định|Kế hoạch|Kết luận|Công văn|Thông báo|Chương trình|Luật)(?!\p{L}))/u;

function abstractAfter(after: string): string | null {
  const found = /^[ ,]*[“"]?(?:về (?:việc )?|v\/v )(?=[^.;:()“”"]{8})([^.;:()“”"\n]+)/iu.exec(after);
  if (!found) return null;
  const words = found[1]!.split(goesOn)[0]!.trim();
  const short = words.length > longestAbstract ? `${words.slice(0, longestAbstract).replace(/\s\S*$/u, '')}…` : words;
  return short.charAt(0).toUpperCase() + short.slice(1);
}

const byWord: readonly (readonly [RegExp, DocumentKind, string])[] = [
  [/thông báo kết luận(?: số)?:? ?$/iu, 'thong_bao_ket_luan', 'Thông báo kết luận'],
  [/thông báo(?: số)?:? ?$/iu, 'thong_bao', 'Thông báo'],
  [/chỉ thị(?: số)?:? ?$/iu, 'chi_thi', 'Chỉ thị'],
  [/công điện(?: số)?:? ?$/iu, 'cong_dien', 'Công điện'],
  [/nghị quyết(?: số)?:? ?$/iu, 'nghi_quyet', 'Nghị quyết'],
  [/quyết định(?: số)?:? ?$/iu, 'quyet_dinh', 'Quyết định'],
  [/kế hoạch(?: số)?:? ?$/iu, 'ke_hoach', 'Kế hoạch'],
  [/kết luận(?: số)?:? ?$/iu, 'ket_luan', 'Kết luận'],
  [/(?:công văn|văn bản)(?: số)?:? ?$/iu, 'cong_van', 'Công văn'],
  [/báo cáo(?: số)?:? ?$/iu, 'bao_cao', 'Báo cáo'],
  [/luật(?: số)?:? ?$/iu, 'luat', 'Luật'],
];

const byCode: readonly (readonly [RegExp, DocumentKind, string])[] = [
  [/(?<!\p{L})NQ(?!\p{L})/u, 'nghi_quyet', 'Nghị quyết'],
  [/(?<!\p{L})CT(?!\p{L})/u, 'chi_thi', 'Chỉ thị'],
  [/(?<!\p{L})QĐ(?!\p{L})/u, 'quyet_dinh', 'Quyết định'],
  [/(?<!\p{L})KL(?!\p{L})/u, 'ket_luan', 'Kết luận'],
  [/(?<!\p{L})TB(?!\p{L})/u, 'thong_bao', 'Thông báo'],
  [/(?<!\p{L})KH(?!\p{L})/u, 'ke_hoach', 'Kế hoạch'],
  [/(?<!\p{L})CĐ(?!\p{L})/u, 'cong_dien', 'Công điện'],
  [/(?<!\p{L})BC(?!\p{L})/u, 'bao_cao', 'Báo cáo'],
  [/(?<!\p{L})NĐ(?!\p{L})/u, 'khac', 'Nghị định'],
  [/(?<!\p{L})TT(?!\p{L})/u, 'khac', 'Thông tư'],
  [/(?<!\p{L})CTr(?!\p{L})/u, 'van_kien_dang', 'Chương trình'],
  [/(?<!\p{L})(?:QC|QyĐ|HD|ĐA)(?!\p{L})/u, 'khac', 'Văn bản'],
  [/QH\d{0,2}$/u, 'luat', 'Luật'],
  [/[-/](?:CV|VP|UBND|SXD|STC)/u, 'cong_van', 'Công văn'],
];

/** The word before the number says it best; its code else. */
function kindFrom(before: string, number: string): { kind: DocumentKind; word: string } {
  const found = byWord.find(([word]) => word.test(before)) ?? byCode.find(([code]) => code.test(number));
  return found ? { kind: found[1], word: found[2] } : { kind: 'khac', word: 'Văn bản' };
}

/** Codes that name one body in the whole country; "TW" and "UBND" do not. */
function issuerByNumber(number: string): string | null {
  if (/UBTVQH\d*$/u.test(number)) return 'Ủy ban Thường vụ Quốc hội';
  if (/QH\d*$/u.test(number)) return 'Quốc hội';
  if (/[-/]TTg$/u.test(number)) return 'Thủ tướng Chính phủ';
  return /[-/]CP$/u.test(number) ? 'Chính phủ' : null;
}
