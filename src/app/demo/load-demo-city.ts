import { createAccount } from '#platform/auth/account-store.ts';
import { type ActionContext, systemActor } from '#platform/context.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { readDemoAccounts, readDemoFiles } from './demo-files.ts';
import { decisionSteps } from './loading/decision-steps.ts';
import { directiveSteps } from './loading/directive-steps.ts';
import { documentSteps } from './loading/document-steps.ts';
import { roadmapSteps } from './loading/roadmap-steps.ts';
import { idOf, type Loaded, type Step, type Story } from './loading/step.ts';
import { taskSteps } from './loading/task-steps.ts';

/** One password for all demo accounts: it opens nothing but sample data, and only while the demo runs. */
const demoPassword = 'lotrinh-dung-thu';

const stories: readonly Story[] = [documentSteps, directiveSteps, taskSteps, roadmapSteps, decisionSteps];

/**
 * Lives the demo city's story again, day by day, through the same actions the screens call: so its audit chain, its as-of
 * days and its refusals are the product's own. All of it or nothing.
 */
export async function loadDemoCity(context: ActionContext, tell: (line: string) => void): Promise<void> {
  const files = readDemoFiles();
  const steps = stories.flatMap((story) => story(files)).filter((step) => step.on <= context.today);
  steps.sort((a, b) => (a.on === b.on ? a.order - b.order : a.on < b.on ? -1 : 1));
  tell(`Nạp thành phố mẫu: ${steps.length} việc đã diễn ra đến ${context.today}…`);
  await inTransaction(context, async (inner) => {
    const loaded = await emptyCity(inner);
    for (const [index, step] of steps.entries()) await runStep(inner, loaded, step, index);
    for (const account of demoAccounts()) {
      const organisationId = account.unit ? idOf(loaded.units, account.unit) : null;
      await createAccount(inner, { ...account, organisationId, isDemo: true });
    }
  });
}

export function demoAccounts() {
  return readDemoAccounts().map((account) => ({ ...account, password: demoPassword }));
}

async function runStep(context: ActionContext, loaded: Loaded, step: Step, index: number): Promise<void> {
  // From eight in the morning on, a moment apart: what came later is later in the record too.
  const now = new Date(Date.parse(`${step.on}T08:00:00+07:00`) + index * 100);
  const actor = { ...systemActor, name: step.by };
  try {
    await step.run({ ...context, today: step.on, now, actor }, loaded);
  } catch (error) {
    throw new Error(`Dữ liệu mẫu, bước ${index + 1} (${step.on}, ${step.by})`, { cause: error });
  }
}

async function emptyCity({ db, tenantId }: ActionContext): Promise<Loaded> {
  const units = await db.selectFrom('organisations').select(['key', 'id']).where('tenant_id', '=', tenantId).execute();
  const posts = await db.selectFrom('posts').select(['key', 'id']).where('tenant_id', '=', tenantId).execute();
  const byKey = (rows: { key: string; id: string }[]) => new Map(rows.map(({ key, id }) => [key, id]));
  const nothing = () => new Map<string, string>();
  return {
    sessions: nothing(),
    documents: nothing(),
    versions: nothing(),
    milestones: nothing(),
    decisions: nothing(),
    units: byKey(units),
    posts: byKey(posts),
  };
}
