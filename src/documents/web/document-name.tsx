import { cityDay } from '#platform/web/city-dates.ts';
import { useWords } from '#platform/web/words.ts';
import type { DocumentKind } from '../logic/document-types.ts';
import { text } from './text.ts';

interface NamedDocument {
  readonly kind: DocumentKind;
  readonly issuer: string | null;
  readonly number: string | null;
  readonly issuedOn: string | null;
}

/** What a paper is called beside its title: "Thông báo kết luận số 12-TB/TU, Văn phòng Thành ủy, 27-11-2024". */
export function useDocumentLabel(): (document: NamedDocument) => string {
  const say = useWords(text);
  return ({ kind, issuer, number, issuedOn }) => {
    const what = number ? `${say.kinds[kind]} ${say.number(number)}` : say.kinds[kind];
    return [what, issuer, issuedOn && cityDay(issuedOn)].filter(Boolean).join(', ');
  };
}
