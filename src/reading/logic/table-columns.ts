import { columnWords } from '../lexicon/headings.ts';
import { phrasesIn } from './phrases.ts';

/** What the cells of a column say; `index` numbers the rows, `other` is nothing a task needs. */
export type Column = 'index' | 'task' | 'lead' | 'partners' | 'time' | 'other';

/** A cell of a table whose cells stand on lines of their own; `section` is the title of a group of rows. */
export interface TableCell {
  readonly start: number;
  readonly end: number;
  readonly column: Column | 'section';
}

const actors = alternatives(columnWords.actors);
const taskNouns = alternatives(columnWords.taskNouns);
const taskWords = alternatives(columnWords.taskWords);

const leads = new Set(['', ...phrasesIn(columnWords.leads)]);
const partners = new Set(phrasesIn(columnWords.partners));
const indexes = new Set(phrasesIn(columnWords.indexes));
const times =
  /^(?:dự kiến )?(?:mốc )?(?:thời gian|thời hạn|thời điểm|tiến độ|hạn|kỳ hạn|lộ trình|ngày)(?: (?:thực hiện|hoàn thành|triển khai|trình|dự kiến|báo cáo|ban hành|kết thúc|tổ chức|xong)){0,3}$|^hoàn thành$/;
const others = new RegExp(`^(?:dự kiến |yêu cầu )?(?:${phrasesIn(columnWords.others).join('|')})(?: |$)`, 'u');

function alternatives(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${phrasesIn(words).join('|')})(?!\\p{L})`, 'gu');
}

/** The column under a title such as "Đơn vị chủ trì" or "Thời gian hoàn thành"; null when it is no title we know. */
export function columnOf(title: string): Column | null {
  if (title.length > 60 || /[.;:]$/.test(title)) return null;
  const low = plainWords(title.toLowerCase().replace(/\([^()]*\)/g, ' '));
  if (low === '') return null;
  if (indexes.has(low)) return 'index';
  if (isTask(low)) return 'task';
  const does = plainWords(low.replace(actors, ' '));
  if (partners.has(does)) return 'partners';
  if (leads.has(does)) return 'lead';
  if (times.test(low)) return 'time';
  return others.test(low) && low.length < 40 ? 'other' : null;
}

function isTask(low: string): boolean {
  if (low === 'việc') return true;
  const rest = low.replace(taskNouns, ' ');
  return rest !== low && plainWords(rest.replace(taskWords, ' ')) === '';
}

/** "Cơ quan/đơn vị và cá nhân" → words alone. */
function plainWords(text: string): string {
  return text
    .replace(/[,/&–-]| và /g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
