import type { Sentence } from './sentences.ts';
import { TableReader } from './table-reader.ts';
import type { Tagged } from './tagging.ts';

/** "(Chủ trì: Sở A; thời gian: quý IV/2026)" and "Thời gian hoàn thành trong quý III.": nothing but who and when. */
const timeNote =
  /^(?:\((?:[^();]{0,120};){0,3}\s*|[-+*•\s]*)(?:thời (?:gian|hạn|điểm)|tiến độ|hạn(?: cuối| chót)?|hoàn thành)(?: (?:hoàn thành|thực hiện|báo cáo|triển khai|trình|xong|các (?:việc|nhiệm vụ|nội dung) (?:này|trên)))?(?: là)?\s?:?\s+(\P{L}{0,3}(?:trước|trong|chậm nhất|xong|đến|từ|quý|tháng|năm|ngày|hết|\d)[^()]{0,80})\)?[.;]?$/iu;

const timeHead = /^(?:thời (?:gian|hạn)(?: (?:thực hiện|hoàn thành))?|hạn hoàn thành|tiến độ)$/iu;
const loneTime =
  /^(?:thường xuyên, )?(?:hoàn thành )?(?:(?:xong )?(?:trước|trong|chậm nhất|đến|từ|hết)\s|(?:ngày |cuối |đầu |giữa )?(?:tháng|quý|năm|tuần)\s|ngày \d|\d{1,2}\/\d|hằng |hàng |mỗi |định kỳ )/iu;

/** How many items a sentence below a list may date. */
const longestList = 60;

/** Deadlines said once for many tasks: before a list, or after a paragraph. */
export class ListTimeReader extends TableReader {
  /** First draft of the block before this one, and of this one. */
  private lastBlock = 0;
  private thisBlock = 0;

  /** Below the head "Thời gian" of a table told line by line a line may be nothing but a time. */
  private isTimeColumn = false;
  private dated = 0;

  /** "…, hoàn thành trước ngày D:" dates the items below until the list is left. */
  protected noteListTime(sentence: Sentence, isHeading: boolean): void {
    const { state } = this;
    const { depth } = sentence.block.marker;
    const words = this.text.slice(sentence.start, sentence.end);
    if (sentence.isFirst) [this.lastBlock, this.thisBlock] = [this.thisBlock, this.drafts.length];
    if (!isHeading) this.dateTasksAbove(words, sentence.isFirst);
    this.readTimeColumn(words);
    const isLeft = sentence.isFirst && (depth > 0 ? depth <= state.listTimeDepth : !state.isList);
    if (isLeft) state.listTime = null;
    if (!isHeading && !words.endsWith(':')) return;
    if (!/hoàn thành|xong|thời hạn|thời gian|thực hiện|triển khai|báo cáo/iu.test(words)) return;
    if (!/\d|năm|tháng|quý|tuần|tết|ngày/iu.test(words)) return;
    state.listTime = words;
    state.listTimeDepth = depth;
  }

  /** "Việc này phải xong trước ngày D": the tasks of the same paragraph get that day; below a list all its items do. */
  protected dateTasksOf(all: readonly Sentence[], sentence: Sentence, tagged: Tagged): void {
    const time = tagged.slice(0, tagged.tokens.length);
    const first = Math.max(0, this.drafts.length - longestList);
    for (let index = this.drafts.length - 1; index >= first; index -= 1) {
      const draft = this.drafts[index]!;
      const { block } = all[draft.sentence]!;
      if (block !== sentence.block && !(sentence.isFirst && block.marker.depth > 0)) return;
      draft.time ??= time;
    }
  }

  /** The tasks of the paragraph, or of the one before when the note is a line of its own, get the day it names. */
  private dateTasksAbove(words: string, isOwnLine: boolean): void {
    const time = words.length > 400 ? undefined : timeNote.exec(words.replace(/\s/g, ' '))?.[1];
    if (time === undefined) return;
    for (const draft of this.drafts.slice(isOwnLine ? this.lastBlock : this.thisBlock)) draft.time ??= time;
  }

  /** The tasks since the last such line get its time; a heading ends the table. */
  private readTimeColumn(words: string): void {
    if (/^(?:[IVX]+|\p{Lu})\. |^Điều \d/u.test(words)) this.isTimeColumn = false;
    if (timeHead.test(words)) this.isTimeColumn = true;
    if (!this.isTimeColumn || words.length > 80 || !loneTime.test(words)) return;
    for (const draft of this.drafts.slice(Math.max(this.dated, this.drafts.length - 12))) draft.time ??= words;
    this.dated = this.drafts.length;
  }
}
