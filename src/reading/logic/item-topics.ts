import type { Draft } from './flow-state.ts';
import { tokensBetween } from './tokens.ts';
import { topicHitsIn } from './topic-hits.ts';
import { nearbyOf } from './topic-nearby.ts';
import { type TopicWeights, topicWeights } from './topic-weights.ts';
import { chooseTopicOf, type TopicChoice, themeOfHits } from './topics.ts';

/** The topic of every item of a document, in order: an item that names no subject looks at what stands around it. */
export function topicsOfDrafts(
  text: string,
  drafts: readonly Draft[],
  weights: TopicWeights = topicWeights,
): TopicChoice[] {
  const hits = topicHitsIn(text);
  const theme = themeOfHits(hits, weights);
  const choices: TopicChoice[] = [];
  drafts.forEach((draft, index) => {
    const { scores, isNewMatter } = nearbyOf(text, hits, draft);
    const near = {
      before: isNear(drafts[index - 1], draft, isNewMatter) ? choices[index - 1]!.topic : null,
      heading: draft.listHeading,
      addressee: draft.addressee,
      nearby: scores,
    };
    choices.push(chooseTopicOf(text, tokensBetween(text, draft.start, draft.end), near, theme, weights));
  });
  return choices;
}

/** In the same list, for the same body, about the same matter. */
function isNear(before: Draft | undefined, draft: Draft, isNewMatter: boolean): boolean {
  if (!before) return false;
  if (draft.sentence === before.sentence) return true;
  return !isNewMatter && draft.sentence - before.sentence <= 2 && before.addressee === draft.addressee;
}
