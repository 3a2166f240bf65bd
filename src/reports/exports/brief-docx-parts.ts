import type { Paragraph } from 'docx';
import { vietnameseDay } from '#shared/vietnamese-text.ts';
import { briefLimits } from '../logic/brief.ts';
import { countsInWords, dueInWords, sessionsInWords } from '../logic/brief-words.ts';
import { bodyText, indented, note } from './brief-docx-text.ts';
import type { Brief } from './brief-shape.ts';

/** Part 1: the sentence, with both rates. */
export function generalParagraphs({ asOf, sessions, counts, rates }: Brief): Paragraph[] {
  const opening = `Đến ngày ${vietnameseDay(asOf)}, trong ${counts.total} chỉ đạo của ${sessionsInWords(sessions)} có `;
  const due =
    rates.due === 0
      ? ' Chưa nhiệm vụ nào đến hạn.'
      : ` Trong ${rates.due} nhiệm vụ đã đến hạn, ${rates.done} nhiệm vụ xong, ${rates.onTime} nhiệm vụ xong đúng hạn (2).`;
  return [bodyText(opening, { text: countsInWords(counts.byStatus), bold: true }, ' (1).', due)];
}

/** Part 2: what needs a decision, with its options. */
export function decisionParagraphs({ decisions }: Brief): Paragraph[] {
  return decisions
    .slice(0, briefLimits.decisions)
    .flatMap((decision, index) => [
      indented(
        { text: `${'abcdefgh'[index]}) ${decision.question}`, bold: true },
        ` ${decision.askedByShortName} xin ý kiến từ ${vietnameseDay(decision.askedOn)}, đã chờ ${decision.waitingDays} ngày.`,
        decision.answerBy ? ` Cần trả lời trước ${vietnameseDay(decision.answerBy)}.` : '',
      ),
      ...decision.options.map((option, optionIndex) =>
        indented({ text: `Phương án ${optionIndex + 1}. `, italics: true }, `${option.label}: ${option.consequence}`),
      ),
    ]);
}

/** Part 3: what is not late yet, and may be by the next session. */
export function worryParagraphs({ worries }: Brief): Paragraph[] {
  if (worries.length === 0) return [];
  const named = worries
    .slice(0, briefLimits.worries)
    .map((line) => `${line.title.toLowerCase()} (${line.leadShortName ?? 'chưa có chủ trì'}, hạn ${dueInWords(line)})`);
  return [bodyText(`${worries.length} chỉ đạo có nguy cơ trượt hạn: ${named.join('; ')}.`)];
}

export function sourceParagraphs({ sources }: Brief): Paragraph[] {
  return sources.map((source, index) => note(`(${index + 1}) ${source}`));
}
