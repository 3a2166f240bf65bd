import { vietnameseDay } from '#shared/vietnamese-text.ts';
import { briefLimits, briefTable } from './brief.ts';
import type { Block } from './brief-blocks.ts';
import type { BriefDecision, BriefFacts, BriefLine } from './brief-facts.ts';
import { decisionParagraphs, generalParagraph, worryParagraph } from './brief-parts.ts';
import { blockHeight, heightOf, roomOfTwoPages } from './brief-room.ts';
import { gatheredRow, lineRow, restRow } from './brief-rows.ts';
import { countSpelled, placeAndDay, sessionsInWords } from './brief-words.ts';

export interface BriefPaper {
  readonly issuer: readonly string[];
  readonly authority: string;
  readonly placeAndDay: string;
  readonly title: string;
  readonly subject: string;
  readonly to: string;
  readonly blocks: readonly Block[];
  /** What two pages have no room for: named on the paper, not told. */
  readonly cut: { readonly decisions: readonly BriefDecision[]; readonly rows: readonly BriefLine[] };
  readonly receivers: readonly string[];
  readonly signer: string;
  /** Beside the QR code. */
  readonly scan: string;
  readonly foot: { readonly made: string; readonly check: string };
}

/**
 * The brief as an official paper of two pages in the Party's layout: the same words for the screen and for the file.
 * @param mostRows how many rows the table may tell, for a screen that has measured them
 */
export function briefPaper(facts: BriefFacts, mostRows = Number.POSITIVE_INFINITY): BriefPaper {
  const { asOf, sessions, unit, checkCode } = facts;
  const { rows } = briefTable(facts.rows);
  const told = rows.slice(0, Math.min(mostRows, rowsWithRoom(facts, rows)));
  return {
    issuer: ['THÀNH ỦY HÀ NỘI', 'VĂN PHÒNG', '*', 'Số …… -BC/VPTU'],
    authority: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    placeAndDay: placeAndDay(asOf),
    title: 'BÁO CÁO TÓM TẮT',
    subject: `việc thực hiện kết luận tại ${sessionsInWords(sessions)}${unit ? `, phần việc của ${unit.name}` : ''}`,
    to: 'Thường trực Thành ủy',
    blocks: blocksWith(facts, told),
    cut: { decisions: facts.decisions.slice(briefLimits.decisions), rows: rows.slice(told.length) },
    receivers: ['- Thường trực Thành ủy,', '- Đảng ủy UBND thành phố,', '- Lưu Văn phòng Thành ủy.'],
    signer: 'CHÁNH VĂN PHÒNG',
    scan: 'Quét để mở danh sách đứng sau từng con số, trong mạng nội bộ.',
    foot: { made: `Lập từ sổ chỉ đạo như ngày ${vietnameseDay(asOf)}`, check: `mã đối chiếu ${checkCode}` },
  };
}

/** How many rows, the worst first, stand on two pages beside everything else. */
function rowsWithRoom(facts: BriefFacts, rows: readonly BriefLine[]): number {
  let room = roomOfTwoPages - heightOf(blocksWith(facts, []));
  const firstWithout = rows.findIndex((line) => {
    room -= blockHeight(lineRow(line, facts));
    return room < 0;
  });
  return firstWithout < 0 ? rows.length : firstWithout;
}

/** A part without anything to say is left out, and the others are numbered through. */
function blocksWith(facts: BriefFacts, told: readonly BriefLine[]): Block[] {
  const { decisions, worries, sources } = facts;
  const parts = [
    { head: 'Tình hình chung', blocks: [generalParagraph(facts)] },
    { head: `${countSpelled(decisions.length)} việc xin ý kiến Thường trực`, blocks: decisionParagraphs(facts) },
    { head: 'Việc có nguy cơ chậm đến phiên sau', blocks: worries.length > 0 ? [worryParagraph(worries)] : [] },
    { head: 'Yêu cầu lần trước, kết quả đến nay', blocks: tableBlocks(facts, told) },
    { head: 'Nguồn số liệu', blocks: sources.map(source) },
  ];
  return parts
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ head, blocks }, index) => [
      { kind: 'head', runs: [{ text: `${index + 1}. ${head}`, style: 'bold' }] } as const,
      ...blocks,
    ]);
}

function tableBlocks(facts: BriefFacts, told: readonly BriefLine[]): Block[] {
  const { rows, gathered } = briefTable(facts.rows);
  return [
    { kind: 'table-head', cells: ['Yêu cầu', `Kết quả đến ${vietnameseDay(facts.asOf)}`, 'Tình trạng', 'Hạn'] },
    ...told.map((line) => lineRow(line, facts)),
    ...restRow(rows.slice(told.length)),
    ...gathered.map(gatheredRow),
  ];
}

function source(text: string, index: number): Block {
  return { kind: 'source', runs: [{ text: `(${index + 1}) ${text}` }] };
}
