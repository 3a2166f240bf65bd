import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { documentsApi } from '#documents/web/documents-api.ts';
import { problemsIn } from '#platform/web/api.ts';
import { useAsOf } from '#platform/web/as-of.tsx';
import { showToast } from '#platform/web/toast.tsx';
import { useWords } from '#platform/web/words.ts';
import { text } from './facts-text.ts';
import { type CitedPaper, readingApi } from './reading-api.ts';

/** The paper whose text cites others. */
export interface CitingDocument {
  readonly id: string;
  readonly title: string;
  readonly issuedOn: string | null;
}

/** Records that a document cites a paper; one that is not kept is recorded by name first. */
export function useCitations(document: CitingDocument) {
  const say = useWords(text);
  const queries = useQueryClient();
  const { today } = useAsOf();
  const [busy, setBusy] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const record = async (paper: CitedPaper) => {
    setBusy(paper.number);
    setRefusal(null);
    try {
      const toId = paper.document?.id ?? (await storePaper(paper, say.citedIn(document.title)));
      // A link holds from the day of the paper that makes it.
      const effectiveOn = document.issuedOn ?? today;
      await documentsApi.call.link({ fromId: document.id, toId, relation: 'cites', effectiveOn });
      showToast(paper.document ? say.wroteLink(paper.number) : say.wrotePaper(paper.number));
    } catch (error) {
      setRefusal(
        problemsIn(error)
          .map(({ message }) => message)
          .join(' '),
      );
    }
    // Also after a refusal: the paper may be kept by now, only its link was refused.
    await queries.invalidateQueries({ queryKey: readingApi.query.facts.key() });
    await queries.invalidateQueries({ queryKey: documentsApi.query.one.key() });
    setBusy(null);
  };
  return { record, busy, refusal };
}

export type Citations = ReturnType<typeof useCitations>;

async function storePaper({ kind, title, number, issuer, date }: CitedPaper, source: string): Promise<string> {
  const { id } = await documentsApi.call.store({ kind, title, number, issuer, issuedOn: date, source });
  return id;
}
