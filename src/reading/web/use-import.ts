import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { documentsApi } from '#documents/web/documents-api.ts';
import { problemsIn, sendForm, type ToldProblem } from '#platform/web/api.ts';
import { useAsOfHref } from '#platform/web/as-of.tsx';
import { useNavigation } from '#platform/web/navigation.tsx';
import { showToast } from '#platform/web/toast.tsx';
import { useWords } from '#platform/web/words.ts';
import { type DocumentForm, missingFields, requestOf } from '../logic/new-document-form.ts';
import { type Preview, readingApi } from './reading-api.ts';
import { text } from './text.ts';

/** Text or file, whichever the person chose. */
export interface GivenContent {
  readonly pasted: string;
  readonly file: File | null;
}

export interface FilePreview extends Preview {
  readonly title?: string | null;
  readonly date?: string | null;
  readonly warnings?: readonly string[];
}

type Imported = { documentId: string; proposals: number };

/** Looks first, stores then: nothing is written by a preview, and what was typed stays when the server refuses. */
export function useImport(form: DocumentForm, content: GivenContent) {
  const say = useWords(text);
  const queries = useQueryClient();
  const { navigate } = useNavigation();
  const withDay = useAsOfHref();
  const [preview, setPreview] = useState<FilePreview | null>(null);
  const [problems, setProblems] = useState<readonly ToldProblem[]>([]);
  const [busy, setBusy] = useState<'preview' | 'store' | null>(null);

  const labels: Readonly<Record<string, string>> = {
    'document.title': say.documentTitle,
    'document.source': say.documentSource,
    'document.sessionId': say.sessionExisting,
    'session.title': say.sessionTitle,
    'session.heldOn': say.sessionDay,
  };
  const labelOf = (field: string) => labels[field] ?? field;

  const attempt = async (what: 'preview' | 'store', work: () => Promise<void>) => {
    setProblems([]);
    setBusy(what);
    await work().catch((error: unknown) => setProblems(problemsIn(error)));
    setBusy(null);
  };
  const look = () => attempt('preview', async () => setPreview(await previewOf(form, content)));
  const store = (withoutDirectives: boolean) => {
    const missing = missingFields(form);
    if (missing.length > 0)
      return setProblems(missing.map((field) => ({ code: 'missing', field, message: say.missing(labelOf(field)) })));
    return attempt('store', async () => {
      const { documentId, proposals } = await storeOf(form, content, withoutDirectives);
      await queries.invalidateQueries();
      showToast(form.confidentiality === 'secret' ? say.wroteStub : say.wroteStored(proposals));
      navigate(withDay(form.confidentiality === 'secret' ? '/van-ban' : `/van-ban/${documentId}`));
    });
  };
  return { preview, problems, busy, look, store, forget: () => setPreview(null) };
}

function previewOf({ issuedOn, kind }: DocumentForm, { pasted, file }: GivenContent): Promise<FilePreview> {
  if (!file) return readingApi.call.preview({ text: pasted, date: issuedOn, kind });
  const body = new FormData();
  if (issuedOn) body.set('date', issuedOn);
  body.set('kind', kind);
  body.set('file', file);
  return sendForm<FilePreview>('/documents/upload-preview', body);
}

async function storeOf(
  form: DocumentForm,
  { pasted, file }: GivenContent,
  withoutDirectives: boolean,
): Promise<Imported> {
  const request = { ...requestOf(form), withoutDirectives };
  if (form.confidentiality === 'secret') {
    const { id } = await documentsApi.call.store(request.document);
    return { documentId: id, proposals: 0 };
  }
  if (!file) return readingApi.call.import({ ...request, text: pasted });
  const body = new FormData();
  body.set('meta', JSON.stringify(request));
  body.set('file', file);
  return sendForm<Imported>('/documents/upload', body);
}
