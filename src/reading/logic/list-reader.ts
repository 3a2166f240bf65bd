import { quietHeadings, taskHeadings } from '../lexicon/headings.ts';
import { hasColonEnd, isPhraseOpening } from './clause-signs.ts';
import { LabelReader } from './label-reader.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrases.ts';
import { indexAfter, leading, sentenceCase } from './paper-formulas.ts';
import { phrasesIn } from './phrases.ts';
import type { SentenceRole } from './reading-types.ts';
import type { Sentence } from './sentences.ts';
import type { Tagged } from './tagging.ts';

const quiet = phrasesIn(quietHeadings);

const tasks = phrasesIn(taskHeadings);

/** Headings, labels and opening sentences of papers: who speaks, who acts, which sections assign work. */
export class ListReader extends LabelReader {
  protected leaveList(sentence: Sentence): void {
    const { state } = this;
    if (sentence.isFirst) this.blockStart = this.drafts.length;
    const { depth: here } = sentence.block.marker;
    if (sentence.isFirst && here > 0 && here < state.quietDepth) state.quietDepth = 0;
    const isItem = sentence.isFirst && sentence.block.marker.depth > 0;
    if (isItem && state.isList) state.addressee = state.listAddressee ?? state.openerAddressee ?? state.addressee;
    const { depth } = sentence.block.marker;
    if (!sentence.isFirst || !state.listAddressee || state.listDepth === 0 || depth === 0 || depth > state.listDepth)
      return;
    state.listAddressee = null;
    state.addressee = null;
    state.listDepth = 0;
  }

  protected readHeading(tagged: Tagged, sentence: Sentence): SentenceRole {
    const { state } = this;
    const depth = sentence.block.marker.depth;
    const words = tagged.slice(0, tagged.tokens.length);
    const addressee = this.headingAddressee(tagged);
    state.heading = words;
    if (addressee) {
      state.addressee = addressee;
      state.listAddressee = addressee;
      state.listDepth = depth;
      this.groupStart = this.drafts.length;
      if (this.isOfficial && state.quietDepth === 0) state.isList = true;
      state.open = 2;
      return 'heading';
    }
    const low = words.toLowerCase();
    const isTask = tasks.some((phrase) => low.includes(phrase));
    const isQuiet =
      quiet.some((phrase) => low.startsWith(phrase) || (low.length < 70 && low.includes(` ${phrase}`))) &&
      !/nhiệm vụ|giải pháp/.test(low);
    if (isQuiet && !low.startsWith('mục tiêu,')) state.quietDepth = Math.max(depth, 1);
    else if (state.quietDepth > 0 && depth > 0 && depth <= state.quietDepth) state.quietDepth = 0;
    else if (state.quietDepth > 0 && isTask) state.quietDepth = 0;
    const isSection = depth > 0 || /[:]$/.test(words) || words === words.toUpperCase();
    if (isTask && !isQuiet && isSection) {
      state.isList = this.isOfficial;
      state.taskDepth = depth;
    }
    this.groupStart = this.drafts.length;
    this.headingTask =
      depth > 0 && tagged.action(0) > 0 && state.quietDepth === 0 ? { tagged, index: this.index } : null;
    if (state.isList) state.addressee = state.listAddressee ?? state.openerAddressee ?? state.addressee;
    if (!this.isOfficial) state.open = Math.min(state.open, 1);
    return 'heading';
  }

  /** "3. Sở Xây dựng", "Trách nhiệm của các cơ quan", "Đối với UBND cấp xã:". */
  protected headingAddressee(tagged: Tagged): string | null {
    const last = tagged.tokens.length;
    let at = 0;
    if (/^(trách nhiệm|nhiệm vụ)( chung| cụ thể)?( của)?$/.test(leading(tagged, 4, 'của')))
      at = indexAfter(tagged, 'của');
    else if (tagged.word(0) === 'đối' && tagged.word(1) === 'với') at = 2;
    else if (tagged.word(0) === 'giao' || tagged.word(0) === 'về') at = tagged.word(0) === 'giao' ? 1 : 0;
    if (this.readSender(tagged)) return null;
    const phrase = nounPhraseAt(tagged, at, last);
    if (!phrase?.isBody) return null;
    const end = endOfName(tagged, phrase.end, last);
    const rest = tagged.slice(end, last);
    // "Giao Đảng ủy A lãnh đạo, chỉ đạo:" opens a list as well.
    const opensList = rest.endsWith(':') && rest.split(/\s+/).length < 12;
    if (!opensList && !/^[:;.,)]*$/.test(rest)) return null;
    const name = tagged.slice(phrase.start, end);
    return name === name.toUpperCase() && end - phrase.start > 1 ? null : name;
  }

  /** "THỦ TƯỚNG CHÍNH PHỦ điện:" at the head of a telegram names who speaks. */
  protected readSender(tagged: Tagged): boolean {
    const last = tagged.tokens.length;
    if (!this.isOfficial || tagged.word(tagged.isMark(last - 1, ':') ? last - 2 : last - 1) !== 'điện') return false;
    const end = tagged.isMark(last - 1, ':') ? last - 2 : last - 1;
    const name = tagged.slice(0, end);
    if (end < 2 || end > 12) return false;
    this.setSpeaker(name === name.toUpperCase() ? sentenceCase(name) : name);
    return true;
  }

  /** "Chủ tịch UBND tỉnh có ý kiến chỉ đạo như sau:" names who speaks in the list below. */
  protected readListOpening(tagged: Tagged): boolean {
    if (!hasColonEnd(tagged)) return false;
    const words = tagged.slice(0, tagged.tokens.length).toLowerCase();
    if (
      !/(?:ý kiến(?: chỉ đạo)?|ban hành .{0,120}|kết luận|chỉ đạo|quyết nghị|quyết định|thông báo|yêu cầu|thống nhất)(?: như sau| các nội dung sau| sau đây| một số nội dung sau| chính)?\s?:$/.test(
        words,
      )
    )
      return false;
    const last = tagged.tokens.length - 1;
    for (let start = 0; start < last; start += 1) {
      if (start > 0 && !isPhraseOpening(tagged, start)) continue;
      const phrase = nounPhraseAt(tagged, start, last);
      if (
        !phrase?.isBody ||
        !(tagged.isUpper(start) || tagged.post(start) > 0 || tagged.word(start) === 'đồng') ||
        last - phrase.end > (words.includes('ban hành') ? 40 : 9) ||
        /[,;]/.test(tagged.slice(phrase.end, last))
      )
        continue;
      this.setSpeaker(tagged.slice(phrase.start, phrase.end));
      this.state.isList = true;
      this.state.listKind = 'instruction';
      this.state.kind = 'instruction';
      this.state.addressee = null;
      this.state.listAddressee = null;
      this.state.open = 2;
      return true;
    }
    return false;
  }

  protected setListAddressee(tagged: Tagged, phrase: NounPhrase): void {
    this.state.addressee = tagged.slice(phrase.start, phrase.end);
    this.state.listAddressee = this.state.addressee;
    this.groupStart = this.drafts.length;
  }
}

const officeNouns = new Set(['tâm', 'ban', 'phòng', 'nhánh', 'tổ', 'trạm', 'quỹ', 'cục', 'viện', 'hội', 'đội']);

/** "Trung tâm Phục vụ | hành chính công xã": a name goes on behind a capital verb that follows the office word. */
function endOfName(tagged: Tagged, from: number, last: number): number {
  const end = tagged.isMark(last - 1, ':') ? last - 1 : last;
  const isName = [from, from - 1, from - 2].some((at) => tagged.isUpper(at) && officeNouns.has(tagged.word(at - 1)));
  if (!isName || end - from > 9) return from;
  for (let at = from; at < end; at += 1)
    if (tagged.tokens[at]!.kind === 'mark' && !tagged.isMark(at, '-–')) return from;
  return end;
}
