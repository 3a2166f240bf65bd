/** How much each sign of a topic counts against the others. Numbers of ours, tried on documents: see `npm run bench:reading`. */
export interface TopicWeights {
  /** Bonus of the first strong word of an item. */
  readonly first: number;
  /** A word that only qualifies the object, and one that tells what it is done for, against the object itself (1). */
  readonly modifier: number;
  readonly purpose: number;
  /** A word of the document's own theme, after a strong word of another. */
  readonly known: number;
  /** A word of a subject that touches every other, in a document with a clear theme. */
  readonly aside: number;
  /** It counts in full when it stands before this word of the item. */
  readonly objectWithin: number;
  /** Share of the words from which a theme is clear. */
  readonly themed: number;
  /** The item's own words, all together, and the sum below which they are too few to count in full. */
  readonly own: number;
  readonly fewOwn: number;
  /** All that stands around an item, together, and the sum below which it counts less. */
  readonly around: number;
  readonly fewAround: number;
  /** Share of it left when the item begins with a subject other than a clear theme. */
  readonly clear: number;
  /** What each part of the surroundings is worth among them: item before, heading, acting body, theme. */
  readonly before: number;
  readonly heading: number;
  readonly body: number;
  readonly theme: number;
  /** Below this nothing is said at all. */
  readonly least: number;
  /** Weak words when the theme is looked for. */
  readonly weakInTheme: number;
  /** The words of the title and first sentences together, against all words together (1). */
  readonly title: number;
  /** The power that sets the largest part of a theme off from the others. */
  readonly contrast: number;
  /** All words of the same paragraph together, and the sum of weights below which they are too few to count in full. */
  readonly nearby: number;
  readonly fewNearby: number;
}

export const topicWeights: TopicWeights = {
  first: 2.5,
  modifier: 0.6,
  purpose: 0.35,
  known: 0.6,
  aside: 0.5,
  objectWithin: 6,
  themed: 0.5,
  own: 4,
  fewOwn: 7.5,
  around: 3,
  fewAround: 4.5,
  clear: 0.7,
  before: 0.8,
  heading: 1,
  body: 1.2,
  theme: 3,
  least: 0.2,
  weakInTheme: 0.25,
  title: 0.4,
  contrast: 1.6,
  nearby: 2,
  fewNearby: 8,
};
