import { vietnameseDay } from '#shared/vietnamese-text.ts';
import { briefTable } from '../logic/brief.ts';
import { countsInWords, dueInWords, sessionsInWords, statusWords } from '../logic/brief-words.ts';
import type { Brief } from './brief-shape.ts';

/** The brief as Markdown, for mail and for other programs. */
export function briefMarkdown(brief: Brief): string {
  const { rows, gathered } = briefTable(brief.rows);
  const decisions = brief.decisions.flatMap((decision) => [
    `- **${decision.question}** ${decision.askedByShortName}, chờ ${decision.waitingDays} ngày.`,
    ...decision.options.map((option, index) => `  ${index + 1}. ${option.label}: ${option.consequence}`),
  ]);
  return [
    `# Báo cáo tóm tắt việc thực hiện kết luận tại ${sessionsInWords(brief.sessions)}`,
    '',
    `Đến ngày ${vietnameseDay(brief.asOf)}: ${brief.counts.total} chỉ đạo, ${countsInWords(brief.counts.byStatus)}. ` +
      `Nhiệm vụ đã đến hạn ${brief.rates.due}, xong ${brief.rates.done}, đúng hạn ${brief.rates.onTime}.`,
    ...(decisions.length > 0 ? ['', '## Việc xin ý kiến', '', ...decisions] : []),
    '',
    '## Yêu cầu lần trước, kết quả đến nay',
    '',
    '| Yêu cầu | Kết quả | Tình trạng | Hạn |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      (line) =>
        `| ${[`${line.code}. ${line.title}`, line.lastNews ?? 'Chưa có báo cáo.', statusWords[line.status], dueInWords(line)].map(inCell).join(' | ')} |`,
    ),
    ...gathered.map(
      ({ status, lines }) =>
        `\n${statusWords[status]} (${lines.length}): ${lines.map((line) => `${line.code} ${line.title}`).join('; ')}`,
    ),
    '',
    ...brief.sources.map((source, index) => `(${index + 1}) ${source}`),
    '',
    `Mã đối chiếu ${brief.checkCode}`,
  ].join('\n');
}

const inCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
