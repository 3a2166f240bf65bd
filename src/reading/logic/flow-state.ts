import type { DirectiveKind, SentenceRole } from './reading-types.ts';

/** One item found, in places of the plain text, before its fields are worked out. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly kind: DirectiveKind;
  readonly issuer: string | null;
  addressee: string | null;
  readonly source: DraftSource;
  readonly cue: string;
  readonly strength: number;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
  readonly listHeading: string | null;
  leadLabel: boolean;
  partners: string | null;
  /** The line "Thời gian hoàn thành: …" under the task. */
  time: string | null;
  /** The heading or opening sentence that dates the whole list. */
  readonly listTime: string | null;
}

export type DraftSource = 'verb' | 'modal' | 'carried' | 'named' | 'list' | 'promise' | 'timetable' | 'approval';

/** What has been said so far and still holds for the next sentence. */
export interface State {
  speaker: string | null;
  /** Who signed the paper a story is about. */
  signer: string | null;
  /** The last person a sentence began with: whom "ông" means. */
  person: string | null;
  /** The person this sentence begins with: who speaks where its later verbs have no subject. */
  sentencePerson: string | null;
  kind: DirectiveKind;
  addressee: string | null;
  /** 0 closed; 2 the sentence just read gave an order. */
  open: number;
  /** A list of an official paper is open. */
  isList: boolean;
  listAddressee: string | null;
  /** To whom the sentence spoke that opened the list: each new item goes back to it. */
  openerAddressee: string | null;
  /** Depth of the heading that named it: an item as high as that heading leaves it. */
  listDepth: number;
  listKind: DirectiveKind;
  quietDepth: number;
  taskDepth: number;
  heading: string | null;
  /** Words of the opener that may date the list, and how deep it stands. */
  listTime: string | null;
  listTimeDepth: number;
  promise: boolean;
  /** The last body that stood at the head of a clause. */
  subject: string | null;
  /** True when the verb of an order named the addressee: only then does the next order without one keep it. */
  isAddressed: boolean;
  proposer: string | null;
  previousText: string;
  /** The paragraph looks back ("Trước đó, …"): orders told there as past are facts. */
  isFlashback: boolean;
}

export interface Flow {
  readonly drafts: readonly Draft[];
  readonly roles: readonly SentenceRole[];
}

/** Nothing has been said yet; a paper's letterhead may already name who speaks. */
export function openingState(speaker: string | null): State {
  return {
    speaker,
    signer: null,
    person: null,
    sentencePerson: null,
    kind: 'instruction',
    addressee: null,
    open: 0,
    isList: false,
    listAddressee: null,
    openerAddressee: null,
    listDepth: 0,
    listKind: 'instruction',
    quietDepth: 0,
    taskDepth: 0,
    heading: null,
    listTime: null,
    listTimeDepth: 0,
    promise: false,
    subject: null,
    isAddressed: false,
    proposer: null,
    previousText: '',
    isFlashback: false,
  };
}
