import type { Sentence } from './sentences.ts';
import { TableReader } from './table-reader.ts';
import type { Tagged } from './tagging.ts';

/** Deadlines said once for many tasks: before a list, or after a paragraph. */
export class ListTimeReader extends TableReader {
  /** "…, hoàn thành trước ngày D:" dates the items below until the list is left. */
  protected noteListTime(sentence: Sentence, isHeading: boolean): void {
    const { state } = this;
    const { depth } = sentence.block.marker;
    const words = this.text.slice(sentence.start, sentence.end);
    const isLeft = sentence.isFirst && (depth > 0 ? depth <= state.listTimeDepth : !state.isList);
    if (isLeft) state.listTime = null;
    if (!isHeading && !words.endsWith(':')) return;
    if (!/hoàn thành|xong|thời hạn|thời gian|thực hiện|triển khai|báo cáo/iu.test(words)) return;
    if (!/\d|năm|tháng|quý|tuần|tết|ngày/iu.test(words)) return;
    state.listTime = words;
    state.listTimeDepth = depth;
  }

  /** "Việc này phải xong trước ngày D": the tasks of the same paragraph get that day. */
  protected dateTasksOf(all: readonly Sentence[], sentence: Sentence, tagged: Tagged): void {
    for (let index = this.drafts.length - 1; index >= 0; index -= 1) {
      const draft = this.drafts[index]!;
      if (all[draft.sentence]!.block !== sentence.block) return;
      draft.time ??= tagged.slice(0, tagged.tokens.length);
    }
  }
}
