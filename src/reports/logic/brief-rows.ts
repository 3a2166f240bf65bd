import type { Status } from '#directives/logic/status.ts';
import { briefLimits } from './brief.ts';
import type { Block, Run } from './brief-blocks.ts';
import type { BriefFacts, BriefLine } from './brief-facts.ts';
import { decisionLetter } from './brief-parts.ts';
import { dueInWords, shortened } from './brief-words.ts';
import { statusWords } from './status-words.ts';

/** A result on paper is two or three lines; the whole report is behind its name. */
const longestResult = 100;

/** One unfinished request: what, how far, where it stands, until when; and which question of part 2 holds it. */
export function lineRow(line: BriefLine, { decisions }: BriefFacts): Block {
  const news = line.cause?.lastNews ?? line.lastNews;
  const question = decisions
    .slice(0, briefLimits.decisions)
    .findIndex(({ directiveCode }) => directiveCode === line.code);
  const due = line.cause
    ? dueInWords({ due: line.cause.duePhrase ? { phrase: line.cause.duePhrase } : null, daysLate: line.cause.daysLate })
    : dueInWords(line);
  return {
    kind: 'row',
    status: line.status,
    cells: [
      [named(line), ...(question >= 0 ? [{ text: ` (việc ${decisionLetter(question)})` }] : [])],
      [{ text: news ? shortened(news, longestResult) : 'Chưa có báo cáo.' }],
      [{ text: statusWords.vi[line.status] }],
      [{ text: due }],
    ],
  };
}

/** Rows for which two pages have no room are named, so that nothing asked is left unsaid. */
export function restRow(rest: readonly BriefLine[]): Block[] {
  if (rest.length === 0) return [];
  const head: Run = { text: `${rest.length} yêu cầu khác chưa xong: `, style: 'bold' };
  return [{ kind: 'wide-row', status: null, runs: [head, ...list(rest)] }];
}

/** What is finished or on plan, gathered under its status. */
export function gatheredRow({ status, lines }: { status: Status; lines: readonly BriefLine[] }): Block {
  const head: Run = { text: `${statusWords.vi[status]} (${lines.length})`, style: 'bold', opens: status };
  return { kind: 'wide-row', status, runs: [head, { text: ': ' }, ...list(lines)] };
}

function list(lines: readonly BriefLine[]): Run[] {
  return lines.flatMap((line, index): Run[] => [
    ...(index > 0 ? [{ text: '; ' }] : []),
    named(line),
    ...(index === lines.length - 1 ? [{ text: '.' }] : []),
  ]);
}

function named({ code, title }: BriefLine): Run {
  return { text: title, opens: { code } };
}
