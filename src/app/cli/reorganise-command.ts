import { readFile } from 'node:fs/promises';
import { type Command, type CommandInput, dayOption, UsageError } from '#platform/cli/command.ts';
import type { ActionContext } from '#platform/context.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { commitReform } from '#reorganisations/actions/commit-reform.ts';
import { draftReform } from '#reorganisations/actions/draft-reform.ts';
import { planReform, type ReformPlan } from '#reorganisations/actions/plan-reform.ts';
import { readReform } from '#reorganisations/files/read-reform.ts';
import type { Choice } from '#reorganisations/logic/plan.ts';
import type { Reform } from '#reorganisations/logic/reform.ts';
import { refuse } from '#shared/problem.ts';
import { vietnameseDay, vietnameseNumber } from '#shared/vietnamese-text.ts';
import { withCity } from './with-city.ts';

export const reorganiseCommand: Command = {
  name: 'reorganise',
  summary: 'Xem trước một đợt sắp xếp đơn vị trên việc đang mở; --commit thì thực hiện.',
  usage:
    'TỆP|THƯ MỤC [--commit] [--choices TỆP.json] [--code …] [--title …] [--decided YYYY-MM-DD] [--effective YYYY-MM-DD] [--basis …] [--source …]',
  options: {
    commit: { type: 'boolean' },
    choices: { type: 'string' },
    ...{
      code: { type: 'string' },
      title: { type: 'string' },
      decided: { type: 'string' },
      effective: { type: 'string' },
    },
    ...{ basis: { type: 'string' }, source: { type: 'string' } },
  },
  async run(input) {
    const [file, second] = input.files;
    if (!file || second) throw new UsageError('Cho đúng một tệp hoặc một thư mục.');
    const reform = readReform(file, givenHead(input));
    const choices = await choicesOf(input);
    const isCommitted = input.values.commit === true;
    const plan = await withCity((context) =>
      isCommitted ? committed(context, reform, choices) : planReform(context, reform, choices),
    );
    return { json: { isCommitted, ...shown(plan) }, text: told(plan, isCommitted) };
  },
};

function givenHead(input: CommandInput) {
  const said = (name: string) => {
    const value = input.values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const [decidedOn, effectiveOn] = [dayOption(input, 'decided'), dayOption(input, 'effective')];
  const given = {
    code: said('code'),
    title: said('title'),
    decidedOn,
    effectiveOn,
    legalBasis: said('basis'),
    source: said('source'),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** `[{ "heir": "so-xay-dung", "from"?, "kind"?, "reason"?, "words"?, "ids"? }]` */
async function choicesOf({ values }: CommandInput): Promise<Choice[]> {
  if (typeof values.choices !== 'string') return [];
  const file = values.choices;
  try {
    const choices: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (Array.isArray(choices) && choices.every((one) => typeof one?.heir === 'string')) return choices as Choice[];
  } catch (error) {
    return refuse('reorganisations.bad_json', { file, reason: (error as Error).message }, 'choices');
  }
  return refuse('reorganisations.bad_json', { file, reason: 'heir' }, 'choices');
}

/** Draft and commit together: refused, it leaves nothing behind. */
function committed(context: ActionContext, reform: Reform, choices: readonly Choice[]): Promise<ReformPlan> {
  return inTransaction(context, async (inner) => {
    const plan = await draftReform(inner, reform, choices);
    await commitReform(inner, plan.id);
    return plan;
  });
}

function shown({ reform, handoverOn, chart, report, items, units }: ReformPlan) {
  const { code, title, decidedOn, effectiveOn, legalBasis } = reform;
  const waiting = items.filter((item) => item.heir === null);
  const names = Object.fromEntries(
    report.flows
      .flatMap(({ from, to }) => [from, ...(to ? [to] : [])])
      .map((key) => [key, units.get(key)?.name ?? key]),
  );
  return {
    code,
    title,
    decidedOn,
    effectiveOn,
    legalBasis,
    handoverOn,
    chart,
    report,
    units: names,
    needsChoice: waiting,
  };
}

const reasonWords = {
  ...{
    only_heir: 'đơn vị nhận duy nhất',
    field: 'theo lĩnh vực',
    territory: 'theo địa bàn',
    default: 'đơn vị nhận chính',
  },
  by_hand: 'chọn tay',
};
const kindWords = { lead: 'chủ trì', coordinating: 'phối hợp', question: 'xin ý kiến', account: 'tài khoản' };
const flowsShown = 20;

function told({ reform, handoverOn, chart, report, units }: ReformPlan, isCommitted: boolean): string {
  const name = (key: string | null) => (key === null ? 'CHƯA RÕ' : (units.get(key)?.shortName ?? key));
  const flows = report.flows.slice(0, flowsShown).map(({ from, to, kind, reason, count }) => {
    const why = reason ? reasonWords[reason] : 'cần chọn';
    return `  ${String(count).padStart(6)}  ${name(from)} → ${name(to)} (${kindWords[kind]}, ${why})`;
  });
  const more = report.flows.length - flowsShown;
  const chartWords = chart.isKnown
    ? 'sơ đồ đã ghi sẵn'
    : `${chart.ends} đơn vị kết thúc, ${chart.begins} đơn vị bắt đầu`;
  return [
    `${reform.title}, hiệu lực ${vietnameseDay(reform.effectiveOn)}, bàn giao từ ${vietnameseDay(handoverOn)} (${chartWords}).`,
    `${vietnameseNumber(report.items)} việc cần bàn giao: ${vietnameseNumber(report.tasks)} nhiệm vụ, ${report.deadlines} hạn, ${report.milestones} mốc, ${report.byKind.question} câu hỏi, ${report.byKind.account} tài khoản.`,
    ...flows,
    ...(more > 0 ? [`  … và ${more} dòng nữa (--json in đủ)`] : []),
    report.orphans > 0
      ? `Còn ${report.orphans} việc chưa có đơn vị nhận: chọn bằng --choices.`
      : isCommitted
        ? 'Đã thực hiện. Không việc nào mồ côi.'
        : 'Không việc nào mồ côi. Thực hiện: thêm --commit.',
  ].join('\n');
}
