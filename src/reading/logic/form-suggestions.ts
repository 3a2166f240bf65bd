import type { DocumentForm } from './new-document-form.ts';
import type { PaperFacts } from './paper-facts.ts';

/** What may be filled into the form with one press: only fields the person left empty. */
export type FormSuggestions = Partial<Pick<DocumentForm, DocumentField | SessionField>>;

type DocumentField = 'title' | 'issuer' | 'number' | 'issuedOn';
type SessionField = 'sessionTitle' | 'heldOn' | 'chairedBy' | 'participants';

/** What the text tells, without the fields somebody typed into; session fields as well, whether a session is wanted or not. */
export function suggestionsFor(form: DocumentForm, told: PaperFacts): FormSuggestions {
  const all: Required<{ [Field in keyof FormSuggestions]: DocumentForm[Field] | null }> = {
    title: told.title,
    issuer: told.issuer,
    number: told.number,
    issuedOn: told.issuedOn,
    sessionTitle: sessionIn(told.title),
    heldOn: told.heldOn,
    chairedBy: told.chairedBy,
    participants: told.participants.map(({ name, position }) => (position ? `${name}, ${position}` : name)).join('\n'),
  };
  const isEmpty = (field: keyof FormSuggestions) => (form[field] ?? '').trim() === '';
  return Object.fromEntries(
    Object.entries(all).filter(([field, value]) => value && isEmpty(field as keyof FormSuggestions)),
  );
}

/** Those of them that stand in fields on screen now. */
export function shownSuggestions(form: DocumentForm, suggested: FormSuggestions): FormSuggestions {
  const { title, issuer, number, issuedOn, ...session } = suggested;
  const document = Object.fromEntries(
    Object.entries({ title, issuer, number, issuedOn }).filter(([, value]) => value !== undefined),
  );
  return form.session === 'new' ? { ...document, ...session } : document;
}

/** "Thông báo kết luận … tại cuộc họp về nước sạch" → "Cuộc họp về nước sạch". */
function sessionIn(title: string | null): string | null {
  const found = /(?:cuộc họp|buổi làm việc|phiên họp|hội nghị)(?!\p{L}).{4,160}$/iu.exec(title ?? '');
  return found ? found[0].charAt(0).toUpperCase() + found[0].slice(1) : null;
}
