/** How much each sign of a topic counts against the others. Numbers of ours, tried on documents: see `npm run bench:reading`. */
export interface TopicWeights {
  /** Bonus of the first strong word of an item. */
  readonly first: number;
  /** A word that only qualifies the object, and one that tells what it is done for, against the object itself (1). */
  readonly modifier: number;
  readonly purpose: number;
  /** A word of the document's own theme. */
  readonly known: number;
  /** A word of a subject that touches every other, in a document with a clear theme. */
  readonly aside: number;
  /** Share of the words from which a theme is clear. */
  readonly themed: number;
  /** An item whose own words reach less than this names no subject. */
  readonly faint: number;
  /** What the surroundings add: item before, heading, acting body, theme. */
  readonly before: number;
  readonly heading: number;
  readonly body: number;
  readonly theme: number;
  readonly certainTheme: number;
  /** Weak words when the theme is looked for. */
  readonly weakInTheme: number;
}

export const topicWeights: TopicWeights = {
  first: 2.5,
  modifier: 0.6,
  purpose: 0.35,
  known: 0.8,
  aside: 0.5,
  themed: 0.52,
  faint: 1.6,
  before: 1.2,
  heading: 0.5,
  body: 1.5,
  theme: 2,
  certainTheme: 0.8,
  weakInTheme: 0.25,
};
