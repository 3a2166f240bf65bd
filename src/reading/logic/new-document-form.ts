import type { Confidentiality, DocumentKind } from '#documents/logic/document-types.ts';
import type { PlainDate } from '#shared/plain-date.ts';

/** What a person has typed so far; kept as typed when the server refuses. */
export interface DocumentForm {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly issuer: string;
  readonly number: string;
  readonly issuedOn: PlainDate | null;
  readonly source: string;
  readonly confidentiality: Confidentiality;
  readonly session: 'none' | 'existing' | 'new';
  readonly sessionId: string;
  readonly heldOn: PlainDate | null;
  readonly sessionTitle: string;
  readonly place: string;
  readonly chairedBy: string;
  readonly participants: string;
}

export const emptyForm: DocumentForm = {
  kind: 'thong_bao_ket_luan',
  title: '',
  issuer: '',
  number: '',
  issuedOn: null,
  source: '',
  confidentiality: 'open',
  session: 'none',
  sessionId: '',
  heldOn: null,
  sessionTitle: '',
  place: '',
  chairedBy: '',
  participants: '',
};

/** Names of the fields that must be filled and are not, as the server would name them. */
export function missingFields(form: DocumentForm): string[] {
  const needed: [string, boolean][] = [
    ['document.title', form.title.trim() !== ''],
    ['document.source', form.source.trim() !== ''],
    ['document.sessionId', form.session !== 'existing' || form.sessionId !== ''],
    ['session.title', form.session !== 'new' || form.sessionTitle.trim() !== ''],
    ['session.heldOn', form.session !== 'new' || form.heldOn !== null],
  ];
  return needed.filter(([, isFilled]) => !isFilled).map(([field]) => field);
}

/** The form as the contract wants it. */
export function requestOf(form: DocumentForm) {
  const { kind, confidentiality, issuedOn } = form;
  return {
    document: {
      kind,
      confidentiality,
      issuedOn,
      title: form.title.trim(),
      issuer: form.issuer.trim() || null,
      number: form.number.trim() || null,
      source: form.source.trim(),
      sessionId: form.session === 'existing' ? form.sessionId : null,
    },
    session: form.session === 'new' ? sessionOf(form) : null,
  };
}

function sessionOf(form: DocumentForm) {
  return {
    heldOn: form.heldOn ?? '',
    title: form.sessionTitle.trim(),
    place: form.place.trim() || null,
    chairedBy: form.chairedBy.trim() || null,
    source: form.source.trim(),
    participants: participantsOf(form.participants),
  };
}

/** "Nguyễn Văn An, Giám đốc Sở Xây dựng", a person a line; the post is what follows the first comma. */
export function participantsOf(lines: string): { personName: string; postName: string | null }[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [personName = '', ...post] = line.split(',').map((part) => part.trim());
      return { personName, postName: post.join(', ') || null };
    })
    .filter(({ personName }) => personName !== '');
}
