/**
 * How much of the score for topics comes from weights fitted to the same documents: leave one source out.
 * For each outlet the weights are found anew, from flat ones, on the documents of all others, and tried on the outlet left out.
 * Only the weights are held out. The words of the lexicon are the same for all: they were widened with errors on all of these
 * documents in view, so this too is an upper bound for unseen ones.
 */
import { topicsOfDrafts } from '../src/reading/logic/item-topics.ts';
import { readItems } from '../src/reading/logic/reading.ts';
import type { TopicWeights } from '../src/reading/logic/topic-weights.ts';
import type { AnnotatedDocument } from '../src/reading/testing/annotated.ts';

/** Every sign counts alike: nothing has been fitted. */
const flat: TopicWeights = {
  first: 1,
  modifier: 1,
  purpose: 1,
  known: 1,
  objectWithin: 4,
  aside: 1,
  themed: 0.5,
  own: 3,
  fewOwn: 4,
  around: 3,
  fewAround: 3,
  clear: 1,
  before: 1,
  heading: 1,
  body: 1,
  theme: 1,
  least: 0.2,
  weakInTheme: 1,
  title: 1,
  contrast: 1,
  nearby: 1,
  fewNearby: 4,
};
/** Two other values for each weight that changed the score when all were tried; the bench must end in two minutes. */
const steps: Readonly<Partial<Record<keyof TopicWeights, readonly number[]>>> = {
  first: [2.5, 3.5],
  modifier: [0.6],
  purpose: [0.35],
  known: [0.6],
  aside: [0.5],
  own: [4, 5],
  fewOwn: [7.5],
  fewAround: [4.5],
  clear: [0.7],
  before: [0.4],
  heading: [1.5],
  theme: [2, 3],
  weakInTheme: [0.25],
  title: [0.4],
  contrast: [1.6],
  nearby: [2],
  fewNearby: [8],
};

/** Right and all, over the items that were found; for the flat weights and for those found without each source. */
export function printTopicsBySource(documents: readonly AnnotatedDocument[]): void {
  const cases = documents.map(caseOf);
  const sources = [...new Set(cases.map(({ source }) => source))];
  const total = { flat: 0, fitted: 0, all: 0 };
  console.log('\nLĩnh vực, bỏ riêng từng nguồn (trọng số tìm trên các nguồn còn lại; từ vựng thì chung)');
  for (const source of sources) {
    const out = cases.filter((one) => one.source === source);
    const weights = weightsFor(cases.filter((one) => one.source !== source));
    const all = out.reduce((sum, { gold }) => sum + gold.length, 0);
    if (all === 0) continue;
    const [before, after] = [right(out, flat), right(out, weights)];
    total.flat += before;
    total.fitted += after;
    total.all += all;
    console.log(`${source.padEnd(14)} ${String(all).padStart(4)}   ${share(before, all)} → ${share(after, all)}`);
  }
  console.log(
    `${'tất cả'.padEnd(14)} ${String(total.all).padStart(4)}   ${share(total.flat, total.all)} → ${share(total.fitted, total.all)}`,
  );
}

function share(part: number, all: number): string {
  return (part / all).toFixed(3);
}

type Case = ReturnType<typeof caseOf>;

/** The items found, and for those that meet an annotated one by half, its topic. */
function caseOf({ id, text, genre, directives }: AnnotatedDocument) {
  const { plain, flow } = readItems(text, genre);
  const gold = directives.flatMap(({ start, end, topic }) => {
    const at = flow.drafts.findIndex((draft) => {
      const [from, to] = [plain.toOriginal(draft.start), plain.toOriginal(draft.end)];
      return Math.min(to, end) - Math.max(from, start) >= 0.5 * (Math.max(to, end) - Math.min(from, start));
    });
    return at < 0 || !topic ? [] : [{ at, topic }];
  });
  return { source: id.split('-')[1] ?? id, text: plain.text, drafts: flow.drafts, gold };
}

function right(cases: readonly Case[], weights: TopicWeights): number {
  return cases.reduce((sum, { text, drafts, gold }) => {
    const choices = topicsOfDrafts(text, drafts, weights);
    return sum + gold.filter(({ at, topic }) => choices[at]!.topic === topic).length;
  }, 0);
}

/** One weight after the other, the best of its steps. */
function weightsFor(cases: readonly Case[]): TopicWeights {
  let weights = flat;
  let best = right(cases, weights);
  for (const name of Object.keys(steps) as (keyof TopicWeights)[]) {
    for (const value of steps[name] ?? []) {
      if (value === weights[name]) continue;
      const tried = { ...weights, [name]: value };
      const score = right(cases, tried);
      if (score > best) [weights, best] = [tried, score];
    }
  }
  return weights;
}
