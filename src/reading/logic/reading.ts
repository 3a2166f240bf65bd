import type { DateWindow } from '#shared/date-window.ts';
import { certaintyOf } from './certainty.ts';
import { type Draft, type Flow, FlowReader } from './flow.ts';
import { deadlineIn, labelledDeadline } from './item-deadline.ts';
import { topicsOfDrafts } from './item-topics.ts';
import { blocksOf } from './layout.ts';
import { citedDocumentsIn, collectNames, indicatorsIn, milestoneIn } from './mentions.ts';
import { leadingDeadline, openerDeadline } from './outer-deadline.ts';
import { issuingBodyOf, looksOfficial } from './paper.ts';
import { partnersIn, partnersNamed } from './partners.ts';
import { type PlainText, plainTextOf } from './plain-text.ts';
import type { Deadline, PersonMention, Proposal, ReadingOptions, ReadingResult } from './reading-types.ts';
import { reasonsFor } from './reasons.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { SpeakerIndex } from './speakers.ts';
import { Tagged } from './tagging.ts';
import { isTimeCell } from './time-cell.ts';

export * from './reading-types.ts';

/** A limit ("trước ngày D") is open to the left; a period keeps both ends. */
export function windowOfDeadline(deadline: Deadline): DateWindow {
  const isLimit = deadline.from !== null && deadline.from === deadline.to;
  const earliest = isLimit ? null : deadline.from;
  return { earliest, latest: deadline.to, phrase: deadline.text, certainty: deadline.certainty };
}

/**
 * Reads a document: proposed directives with their reasons, and the people, bodies, papers, figures and dates around them.
 * Pure and linear in the length of the text; words of the text are only ever read, never obeyed.
 */
export function readDocument(text: string, options: ReadingOptions): ReadingResult {
  const { plain, sentences, flow } = readItems(text, options.genre ?? null);
  return {
    text,
    directives: proposalsOf(plain, text, sentences, flow, options),
    ...mentionsOf(plain.text, sentences, flow, options),
    sentences: sentences.map((sentence, index) => ({
      start: plain.toOriginal(sentence.start),
      end: plain.toOriginal(sentence.end),
      role: flow.roles[index]!,
    })),
  };
}

/** The first half of the reading: where the items are, before their fields are worked out. */
export function readItems(text: string, genre: string | null): { plain: PlainText; sentences: Sentence[]; flow: Flow } {
  const plain = plainTextOf(text);
  const blocks = blocksOf(plain.text);
  const sentences = sentencesOf(plain.text, blocks);
  const isOfficial = looksOfficial(plain.text, blocks, genre);
  const issuer = isOfficial ? issuingBodyOf(plain.text, blocks) : null;
  return { plain, sentences, flow: new FlowReader(plain.text, isOfficial, issuer).read(sentences) };
}

function proposalsOf(
  plain: PlainText,
  text: string,
  sentences: readonly Sentence[],
  flow: Flow,
  options: ReadingOptions,
): Proposal[] {
  const speakers = new SpeakerIndex(plain.text, sentences);
  const topics = topicsOfDrafts(plain.text, flow.drafts, options.topicWeights);
  let leading: { sentence: number; addressee: string | null; deadline: Deadline } | null = null;
  return flow.drafts.map(proposalOf);

  /** Said before the item in its sentence, or once for its list. */
  function outerDeadline(index: number): Deadline | null {
    const draft = flow.drafts[index]!;
    const before = flow.drafts[index - 1];
    const sentence = sentences[draft.sentence]!;
    const isFirst = before?.sentence !== draft.sentence;
    const lead = plain.text.slice(isFirst ? sentence.start : Math.min(before!.end, draft.start), draft.start);
    const said = leadingDeadline(lead, options.date);
    if (said) leading = { sentence: draft.sentence, addressee: draft.addressee, deadline: said };
    else if (lead.includes(';') || leading?.sentence !== draft.sentence || leading.addressee !== draft.addressee)
      leading = null;
    return leading?.deadline ?? (draft.listTime === null ? null : openerDeadline(draft.listTime, options.date));
  }

  function proposalOf(draft: Draft, index: number): Proposal {
    const words = plain.text.slice(draft.start, draft.end);
    const start = plain.toOriginal(draft.start);
    const end = plain.toOriginal(draft.end);
    const issuer = draft.issuer === null ? null : oneLine(speakers.fullForm(draft.issuer, draft.start));
    const labelled = () => labelledDeadline(draft.time, options.date);
    const inside = () => deadlineIn(words, draft.kind, options.date);
    const deadline =
      (isTimeCell(draft.time) ? (labelled() ?? inside()) : (inside() ?? labelled())) ?? outerDeadline(index);
    const topic = topics[index]!;
    return {
      start,
      end,
      quote: text.slice(start, end),
      kind: draft.kind,
      issuer,
      addressee: draft.addressee === null ? null : oneLine(draft.addressee),
      coordinating: [
        ...partnersIn(plain.text, draft.start, draft.end),
        ...(draft.partners ? partnersNamed(draft.partners) : []),
      ],
      deadline,
      topic: topic.topic,
      certainty: certaintyOf(draft, words.split(/\s+/).length),
      because: reasonsFor(draft, issuer, deadline, topic),
    };
  }
}

/** A name is the same name over a line's end and with two blanks in it. */
const oneLine = (name: string) => name.replace(/\s+/g, ' ');

type Mentions = Pick<ReadingResult, 'people' | 'organisations' | 'documentsCited' | 'indicators' | 'milestones'>;

function mentionsOf(text: string, sentences: readonly Sentence[], flow: Flow, options: ReadingOptions): Mentions {
  const people = new Map<string, PersonMention>();
  const organisations = new Map<string, string>();
  const told = sentences.filter((_, index) => flow.roles[index] === 'context' || flow.roles[index] === 'directive');
  for (const sentence of told) collectNames(new Tagged(text, sentence.start, sentence.end), people, organisations);
  return {
    people: [...people.values()],
    organisations: [...organisations.values()],
    documentsCited: citedDocumentsIn(text),
    indicators: told.flatMap((sentence) => indicatorsIn(text, sentence.start, sentence.end)),
    milestones: sentences.flatMap((sentence, index) =>
      flow.roles[index] === 'context' ? milestoneIn(text, sentence.start, sentence.end, options.date) : [],
    ),
  };
}
