import { datePhrasesIn } from '#calendar/logic/date-phrases.ts';
import { isPlainDate, type PlainDate, plainDateOf } from '#shared/plain-date.ts';
import { blocksOf } from './layout.ts';
import { issuingBodyOf, looksOfficial } from './paper.ts';
import { honouredIn, peopleApart } from './people-apart.ts';
import { plainTextOf } from './plain-text.ts';
import type { PersonMention, ReadingResult, Span } from './reading-types.ts';

/** What a paper tells of itself and of its session: suggestions for a form, never facts until a person takes them. */
export interface PaperFacts {
  readonly title: string | null;
  readonly issuer: string | null;
  readonly number: string | null;
  readonly issuedOn: PlainDate | null;
  readonly heldOn: PlainDate | null;
  readonly chairedBy: string | null;
  readonly participants: readonly PersonMention[];
}

/** Letterhead and opening stand here; further down a number or a day belongs to another paper. */
const headLength = 1_800;
/** A session is told of in the first sentences. */
const openingSentences = 30;
const mostParticipants = 100;

/** @param date the day a person gave or the file tells; completes "sáng 27-11" when the paper itself names no year */
export function paperFactsOf(reading: ReadingResult, date: PlainDate | null): PaperFacts {
  const { text } = reading;
  const head = text.slice(0, headLength);
  const plain = plainTextOf(head);
  const blocks = blocksOf(plain.text);
  const isPaper = looksOfficial(plain.text, blocks, null);
  const issuedOn = isPaper ? issuedDayIn(head) : null;
  const opening = reading.sentences.slice(0, openingSentences).map((sentence) => wordsAt(text, sentence));
  const people = peopleApart([...reading.people, ...honouredIn(opening.join('\n'))]);
  const chair = chairIn(opening, people);
  return {
    title: isPaper ? abstractIn(head) : headlineIn(head),
    issuer: isPaper ? withPlaceName(issuingBodyOf(plain.text, blocks)) : null,
    number: isPaper ? numberIn(head) : null,
    issuedOn,
    heldOn: sessionDayIn(opening, issuedOn ?? date),
    chairedBy: chair && namedWithPost(chair),
    participants: participantsIn(opening, people).filter(({ name }) => name !== chair?.name),
  };
}

const wordsAt = (text: string, { start, end }: Span) => text.slice(start, end).replace(/\s+/g, ' ');

/** "Số: 12-TB/TU", "Số 345/TB-VP" at the start of a line or of a column. */
function numberIn(head: string): string | null {
  const found = /(?:^|\n|\s{2,}|\|)\s*Số\s{0,3}:?\s{0,3}(\d{1,5}(?: ?[-/] ?[\p{L}\d]{1,12}){1,5})/u.exec(head);
  return found ? found[1]!.replace(/\s+/g, '') : null;
}

/** "Hà Nội, ngày 27 tháng 11 năm 2024": place and day stand together in a letterhead, never in prose before it. */
function issuedDayIn(head: string): PlainDate | null {
  const long = /\p{Lu}[\p{L} ]{1,40}, ?ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/u;
  const short = /\p{Lu}[\p{L} ]{1,40}, ?ngày (\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/u;
  const flat = head.replace(/[^\S\n]+/g, ' ');
  const found = long.exec(flat) ?? short.exec(flat);
  if (!found) return null;
  const day = plainDateOf(Number(found[3]), Number(found[2]), Number(found[1]));
  return isPlainDate(day) ? day : null;
}

const kindLine =
  /^(?:THÔNG BÁO(?: KẾT LUẬN)?|CHỈ THỊ|CÔNG ĐIỆN|NGHỊ QUYẾT|QUYẾT ĐỊNH|KẾT LUẬN|KẾ HOẠCH|CHƯƠNG TRÌNH|BÁO CÁO|TỜ TRÌNH|HƯỚNG DẪN)$/u;
const longestTitle = 300;

const continuesKind = /^(?:về|v\/v|kết luận|ý kiến|của) /iu;

/** The lines under "THÔNG BÁO" up to a blank or a sentence; null where no such line stands. */
function abstractIn(head: string): string | null {
  const lines = head.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  const at = lines.findIndex((line) => kindLine.test(line));
  const under = lines.findIndex((line, index) => index > at && line !== '');
  if (at < 0 || under < 0) return null;
  const end = lines.findIndex((line, index) => index > under && (line === '' || /[.:;]$|^[-–_*]{2,}$/.test(line)));
  const abstract = lines.slice(under, Math.min(end < 0 ? under + 1 : end, under + 4)).join(' ');
  const kind = capitalised(lines[at]!.toLowerCase());
  if (abstract.length > longestTitle || /[.:;]$/.test(abstract)) return kind;
  return continuesKind.test(abstract)
    ? `${kind} ${abstract[0]!.toLowerCase()}${abstract.slice(1)}`
    : `${kind}: ${abstract}`;
}

/** The first line of a story, when it reads like a headline. */
function headlineIn(head: string): string | null {
  const [first = '', second = ''] = head
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const isHeadline =
    first.length >= 12 && first.length <= 200 && !/[.:;,]$/.test(first) && second.length > first.length;
  return isHeadline && !/Ảnh|^\d/u.test(first) ? first : null;
}

/** "Thành ủy bắc sơn" → "Thành ủy Bắc Sơn": behind a Party committee stands the name of its place. */
function withPlaceName(issuer: string | null): string | null {
  const found = /^((?:Thành|Tỉnh|Quận|Huyện|Thị) ủy) (.+)$/u.exec(issuer ?? '');
  return found ? `${found[1]} ${found[2]!.split(' ').map(capitalised).join(' ')}` : issuer;
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const sessionCue = /làm việc|cuộc họp|phiên họp|hội nghị|buổi họp|chủ trì|họp bàn|tiếp xúc/iu;

/** "Kế hoạch số 134/KH-UBND ngày …": the day of a paper, not of a meeting. */
const paperDate = /\d[-/]\p{Lu}\S{0,20} ?[,(]? ?$/u;

/** The first day, not after the paper's own, in a sentence that tells of a meeting. */
function sessionDayIn(opening: readonly string[], paperDay: PlainDate | null): PlainDate | null {
  for (const sentence of opening.filter((words) => sessionCue.test(words))) {
    const day = datePhrasesIn(sentence, paperDay, 'around').find(
      ({ from, to, start }) =>
        from !== null &&
        from === to &&
        (paperDay === null || from <= paperDay) &&
        !paperDate.test(sentence.slice(0, start)),
    );
    if (day) return day.from;
  }
  return null;
}

const chairCues = [/chủ trì|chủ tọa/iu, /kết luận(?= của )/iu, /làm việc với|có buổi làm việc/iu];

/** "Đồng chí A … chủ trì", "dưới sự chủ trì của B", else whoever "làm việc với" somebody. */
function chairIn(opening: readonly string[], people: readonly PersonMention[]): PersonMention | null {
  for (const cue of chairCues) {
    for (const sentence of opening) {
      const found = cue.exec(sentence);
      const chair = found && nearest(sentence, found.index, found.index + found[0].length, people);
      if (chair) return chair;
    }
  }
  return null;
}

/** The person right after "chủ trì của", else the last one before the cue. */
function nearest(sentence: string, from: number, to: number, people: readonly PersonMention[]): PersonMention | null {
  const named = people.flatMap((person) => {
    const at = sentence.indexOf(person.name);
    return at < 0 ? [] : [{ person, at }];
  });
  const isAfter = /^\s*(?:của|:|là)/u.test(sentence.slice(to));
  const after = named.filter(({ at }) => at >= to && at < to + 200).sort((a, b) => a.at - b.at);
  const before = named.filter(({ at }) => at < from).sort((a, b) => b.at - a.at);
  return ((isAfter ? after[0] : before[0]) ?? null)?.person ?? null;
}

const takingPart =
  /cùng dự|tham dự|dự (?:buổi|cuộc|phiên|hội nghị|họp|làm việc|có|còn|gồm)|cùng tham gia|tham gia (?:đoàn|buổi|cuộc)|cùng đi|có mặt|thành phần/iu;

/** People named where the paper says who was there, in that order; a list under such a line goes on while it names people. */
function participantsIn(opening: readonly string[], people: readonly PersonMention[]): PersonMention[] {
  const found = new Map<string, PersonMention>();
  let isListing = false;
  for (const sentence of opening) {
    const here = people.filter(({ name }) => sentence.includes(name));
    const opens = takingPart.test(sentence);
    isListing = opens || (isListing && here.length > 0);
    if (!isListing) continue;
    const inOrder = [...here].sort((a, b) => sentence.indexOf(a.name) - sentence.indexOf(b.name));
    for (const person of inOrder) if (found.size < mostParticipants) found.set(person.name, person);
    isListing = opens ? /[:;]\s*$/.test(sentence) || here.length > 0 : isListing;
  }
  return [...found.values()];
}

/** "Tổng Bí thư Tô Lâm" as papers write it; a post after the name would read as a list. */
function namedWithPost({ name, position }: PersonMention): string {
  return position ? `${position} ${name}` : name;
}
