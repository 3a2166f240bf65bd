import type { WindowCertainty } from '#shared/date-window.ts';
import { type Field, fields } from '#shared/fields.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { TopicWeights } from './topic-weights.ts';

/** What an item of a document does to the body it names. */
export const directiveKinds = ['instruction', 'request', 'endorsement', 'commitment', 'plan', 'coordination'] as const;
export type DirectiveKind = (typeof directiveKinds)[number];

/** Subject matter: one field of work for each item. */
export const topics = fields;
export type Topic = Field;

/** What a sentence is for the reader screen. */
export const sentenceRoles = ['directive', 'context', 'heading', 'caption', 'noise'] as const;
export type SentenceRole = (typeof sentenceRoles)[number];

/** A stretch of the text as given: UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words that set a time, and the days they mean; `from` = `to` for a limit, both null when no day can be named. */
export interface Deadline {
  readonly text: string;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly certainty: WindowCertainty;
}

/** One directive the engine proposes; a person accepts, corrects or refuses it. `quote === text.slice(start, end)`. */
export interface Proposal extends Span {
  readonly quote: string;
  readonly kind: DirectiveKind;
  readonly issuer: string | null;
  readonly addressee: string | null;
  readonly coordinating: readonly string[];
  readonly deadline: Deadline | null;
  readonly topic: Topic;
  /** Share of proposals like this one that were right on the annotated corpus, 0 to 1. */
  readonly certainty: number;
  /** Short Vietnamese reasons, each naming the words that decided. */
  readonly because: readonly string[];
}

export interface PersonMention {
  readonly name: string;
  readonly position: string | null;
}

export interface CitedDocument {
  readonly number: string;
  readonly date: PlainDate | null;
}

export interface IndicatorMention {
  readonly name: string;
  readonly value: string | null;
  readonly unit: string | null;
  readonly period: string | null;
  readonly comparison: string | null;
}

export interface MilestoneMention {
  readonly text: string;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

export interface SentenceSpan extends Span {
  readonly role: SentenceRole;
}

export interface ReadingResult {
  readonly text: string;
  readonly directives: readonly Proposal[];
  readonly people: readonly PersonMention[];
  readonly organisations: readonly string[];
  readonly documentsCited: readonly CitedDocument[];
  readonly indicators: readonly IndicatorMention[];
  readonly milestones: readonly MilestoneMention[];
  /** In order, without overlap, covering every character that is not blank. */
  readonly sentences: readonly SentenceSpan[];
}

export interface ReadingOptions {
  /** The document's own date; completes years and resolves "trong năm nay". */
  readonly date: PlainDate | null;
  /** A genre of the corpus guideline (`news`, `chi_thi`, …) when the caller knows it. */
  readonly genre?: string | null;
  /** Other weights for choosing topics: the bench tries them. */
  readonly topicWeights?: TopicWeights;
}
