import { useState } from 'react';
import { useAsOf } from '#platform/web/as-of.tsx';
import { Button } from '#platform/web/button.tsx';
import { useNavigation } from '#platform/web/navigation.tsx';
import { useReader } from '#platform/web/reader.tsx';
import { useWords } from '#platform/web/words.ts';
import { shownSuggestions, suggestionsFor } from '../logic/form-suggestions.ts';
import { type DocumentForm, emptyForm } from '../logic/new-document-form.ts';
import { ContentFields } from './content-fields.tsx';
import { DocumentFields } from './document-fields.tsx';
import { ImportProblems } from './import-problems.tsx';
import { PreviewList } from './preview-list.tsx';
import { SessionFields } from './session-fields.tsx';
import { text } from './text.ts';
import { type FilePreview, type GivenContent, useImport } from './use-import.ts';
import './new-document-screen.css';

/** Brings a paper in: its words, what it is, the session it belongs to; and shows what would be proposed before anything is stored. */
export function NewDocumentScreen() {
  const say = useWords(text);
  const { isPast } = useAsOf();
  const { role } = useReader();
  const why = role !== 'secretariat' ? say.onlySecretariat : isPast ? say.pastIsReadOnly : null;
  if (why) return <NotNow title={say.newTitle} why={why} />;
  return <NewDocumentForm />;
}

function NotNow({ title, why }: { title: string; why: string }) {
  return (
    <>
      <h1 className="t-title">{title}</h1>
      <p className="t-body">{why}</p>
    </>
  );
}

export type FormChange = <Key extends keyof DocumentForm>(key: Key, value: DocumentForm[Key]) => void;

function NewDocumentForm() {
  const say = useWords(text);
  const session = new URL(useNavigation().path, 'http://x').searchParams.get('phien');
  const [form, setForm] = useState<DocumentForm>(
    session ? { ...emptyForm, session: 'existing', sessionId: session } : emptyForm,
  );
  const [content, setContent] = useState<GivenContent>({ pasted: '', file: null });
  const { preview, problems, busy, look, store, forget } = useImport(form, content);
  const change: FormChange = (key, value) => setForm((old) => ({ ...old, [key]: value }));
  const fill = (fields: Partial<DocumentForm>) => setForm((old) => ({ ...old, ...fields }));
  const suggested = preview ? suggestionsFor(form, toldBy(preview)) : {};
  const shown = shownSuggestions(form, suggested);
  const fields = { form, change, fill, suggested };
  const give = (next: GivenContent) => {
    setContent(next);
    forget();
  };
  const isSecret = form.confidentiality === 'secret';
  const foundNothing = preview !== null && preview.proposals.length === 0;
  const problemAt = (field: string) => problems.find((problem) => problem.field === field)?.message ?? null;
  return (
    <div className="import-screen">
      <header>
        <h1 className="t-title">{say.newTitle}</h1>
        <p className="import-lead">{say.newLead}</p>
      </header>
      <form className="import-form" onSubmit={(event) => event.preventDefault()}>
        <DocumentFields {...fields} problemAt={problemAt} />
        {!isSecret && <ContentFields content={content} onChange={give} problemAt={problemAt} />}
        <SessionFields {...fields} problemAt={problemAt} />
        <ImportProblems problems={problems} />
        <div className="import-actions">
          {!isSecret && !preview && (
            <Button kind="primary" isBusy={busy !== null} onClick={look}>
              {busy === 'preview' ? say.previewing : say.preview}
            </Button>
          )}
          {(isSecret || (preview && !foundNothing)) && (
            <Button kind="primary" isBusy={busy !== null} onClick={() => store(false)}>
              {busy === 'store' ? say.storing : isSecret ? say.storeStub : say.storeAndRead}
            </Button>
          )}
          {foundNothing && (
            <Button isBusy={busy !== null} onClick={() => store(true)}>
              {busy === 'store' ? say.storing : say.keepAnyway}
            </Button>
          )}
        </div>
      </form>
      <aside className="import-preview" aria-live="polite">
        {Object.keys(shown).length > 1 && (
          <p className="import-take-all">
            <Button size="small" onClick={() => fill(shown)}>
              {say.takeAll(Object.keys(shown).length)}
            </Button>
          </p>
        )}
        {preview && <PreviewList preview={preview} />}
      </aside>
    </div>
  );
}

/** What the text tells, completed by what its file says of itself. */
function toldBy({ told, title, date }: FilePreview) {
  return { ...told, title: told.title ?? title ?? null, issuedOn: told.issuedOn ?? date ?? null };
}
