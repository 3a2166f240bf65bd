import { vietnameseDay } from '#shared/vietnamese-text.ts';
import { briefLimits } from './brief.ts';
import type { Block, Run } from './brief-blocks.ts';
import type { BriefDecision, BriefFacts, BriefLine } from './brief-facts.ts';
import { dueInWords, riskInWords, sessionsInWords } from './brief-words.ts';
import { spokenOrder, statusWords } from './status-words.ts';

const words = statusWords.vi;
const firstDueNote = 2;

/** Part 1: where all stands, with both rates over their one denominator. */
export function generalParagraph(facts: BriefFacts): Block {
  const { asOf, sessions, counts, rates, unit } = facts;
  const whose = unit ? `, phần việc của ${unit.name},` : '';
  const runs: Run[] = [
    { text: `Đến ngày ${vietnameseDay(asOf)}, trong ` },
    { text: `${counts.total} chỉ đạo`, opens: 'total' },
    { text: ` của ${sessionsInWords(sessions)}${whose} có ` },
    ...standing(counts.byStatus),
    note(1),
    { text: '.' },
    ...due(rates),
  ];
  return { kind: 'body', runs };
}

function standing(byStatus: BriefFacts['counts']['byStatus']): Run[] {
  const present = spokenOrder.filter((status) => (byStatus[status] ?? 0) > 0);
  return present.flatMap((status, index): Run[] => [
    ...(index > 0 ? [{ text: ', ', style: 'bold' } as const] : []),
    { text: `${byStatus[status]} ${words[status]}`, style: 'bold', opens: status },
  ]);
}

function due(rates: BriefFacts['rates']): Run[] {
  if (rates.due === 0) return [{ text: ' Chưa nhiệm vụ nào đến hạn.' }];
  const text = ` Trong ${rates.due} nhiệm vụ đã đến hạn, ${rates.done} nhiệm vụ xong, ${rates.onTime} nhiệm vụ xong đúng hạn`;
  return [{ text }, note(firstDueNote), { text: '.' }];
}

/** Part 2: each question with how long it has waited and what follows from each answer. */
export function decisionParagraphs({ decisions, rates }: BriefFacts): Block[] {
  const firstNote = rates.due > 0 ? firstDueNote + 1 : firstDueNote;
  const shown = decisions
    .slice(0, briefLimits.decisions)
    .flatMap((decision, index) => questionBlocks(decision, index, firstNote + index));
  const rest = decisions.slice(briefLimits.decisions).map((decision) => decision.directiveCode);
  if (rest.length === 0) return shown;
  return [...shown, { kind: 'body', runs: [{ text: `${rest.length} việc khác xem trong sổ: ${rest.join(', ')}.` }] }];
}

function questionBlocks(decision: BriefDecision, index: number, noteNo: number): Block[] {
  const { question, askedByShortName, askedOn, waitingDays, answerBy, options, directiveCode } = decision;
  const asked = ` ${askedByShortName} xin ý kiến từ ${vietnameseDay(askedOn)}, đã chờ ${waitingDays} ngày`;
  const runs: Run[] = [
    { text: `${decisionLetter(index)}) `, style: 'bold' },
    { text: question, style: 'bold', opens: { code: directiveCode } },
    { text: asked },
    note(noteNo),
    { text: answerBy ? `. Cần trả lời trước ${vietnameseDay(answerBy)}.` : '.' },
  ];
  const choices = options.map(
    ({ label, consequence }, at): Block => ({
      kind: 'option',
      runs: [{ text: `Phương án ${at + 1}. `, style: 'italic' }, { text: `${label}: ${consequence}` }],
    }),
  );
  return [{ kind: 'item', runs }, ...choices];
}

export const decisionLetter = (index: number): string => 'abcdefgh'[index] ?? String(index + 1);

/** Part 3: what is not late yet, and may be by the next session. */
export function worryParagraph(worries: readonly BriefLine[]): Block {
  const named = worries.slice(0, briefLimits.worries);
  const rest = worries.length - named.length;
  const runs: Run[] = [
    { text: `${worries.length} chỉ đạo có nguy cơ trượt hạn`, opens: 'at_risk' },
    { text: ': ' },
    ...named.flatMap((line, index): Run[] => [
      ...(index > 0 ? [{ text: '; ' }] : []),
      { text: line.title, opens: { code: line.code } },
      { text: ` (${worryDetail(line)})` },
    ]),
    { text: rest > 0 ? `; và ${rest} chỉ đạo khác.` : '.' },
  ];
  return { kind: 'body', runs };
}

function worryDetail(line: BriefLine): string {
  const { cause } = line;
  const lead = cause?.leadShortName ?? line.leadShortName ?? 'chưa có chủ trì';
  const why = cause && riskInWords(cause.reasons);
  const window = cause?.duePhrase ?? dueInWords(line);
  return [lead, `hạn ${window}`, ...(why ? [why] : [])].join(', ');
}

const note = (number: number): Run => ({ text: `(${number})`, style: 'note' });
