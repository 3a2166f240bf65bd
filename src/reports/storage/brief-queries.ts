import { canonicalJson } from '#platform/audit/audit-chain.ts';
import type { ReadingContext } from '#platform/context.ts';
import { checkCodeOf } from '../logic/brief.ts';
import { overview } from './overview-queries.ts';

/** The brief for the next session: what was asked, what is done, what is late and why, what needs a decision. */
export async function brief(reading: ReadingContext, request: { readonly sessionId?: string | undefined }) {
  const { session, sessions, counts, rates, lines, decisions } = await overview(reading, request);
  const facts = {
    asOf: reading.asOf,
    sessions: session ? [session] : sessions.map(({ id, heldOn, title }) => ({ id, heldOn, title })),
    counts,
    rates,
    decisions,
    worries: lines.filter((line) => line.status === 'at_risk'),
    rows: lines,
    sources: sourcesOf(lines),
  };
  return { ...facts, checkCode: checkCodeOf(canonicalJson(facts)) };
}

/** Which facts stand behind the numbers, in words that go to paper. */
function sourcesOf(lines: readonly { isReconstructed: boolean; lastNewsOn: string | null }[]): string[] {
  const reported = lines.filter((line) => line.lastNewsOn).length;
  const rebuilt = lines.filter((line) => line.isReconstructed).length;
  return [
    `Sổ chỉ đạo, ${lines.length} chỉ đạo; tình trạng do hệ thống tính từ hạn, báo cáo và minh chứng.`,
    `Báo cáo tiến độ của ${reported} chỉ đạo; việc quá hạn không có tin tính là không đúng hạn.`,
    ...(rebuilt > 0 ? [`${rebuilt} chỉ đạo có phần minh họa, dựng lại từ dữ kiện công khai.`] : []),
  ];
}
