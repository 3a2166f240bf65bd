import type { Draft } from './flow-state.ts';
import { type TopicWeights, topicWeights } from './topic-weights.ts';
import { chooseTopic, type TopicChoice, themeOf } from './topics.ts';

/** The topic of every item of a document, in order: an item that names no subject looks at the one before it. */
export function topicsOfDrafts(
  text: string,
  drafts: readonly Draft[],
  weights: TopicWeights = topicWeights,
): TopicChoice[] {
  const theme = themeOf(text, weights);
  const choices: TopicChoice[] = [];
  drafts.forEach((draft, index) => {
    const near = {
      before: isNear(drafts[index - 1], draft) ? choices[index - 1]!.topic : null,
      heading: draft.listHeading,
      addressee: draft.addressee,
    };
    choices.push(chooseTopic(text.slice(draft.start, draft.end), near, theme, weights));
  });
  return choices;
}

/** In the same list, for the same body. */
function isNear(before: Draft | undefined, draft: Draft): boolean {
  if (!before) return false;
  return (
    draft.sentence === before.sentence ||
    (draft.sentence - before.sentence <= 2 && before.addressee === draft.addressee)
  );
}
