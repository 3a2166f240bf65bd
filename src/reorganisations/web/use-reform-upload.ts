import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendForm } from '#platform/web/api.ts';
import { useNavigation } from '#platform/web/navigation.tsx';
import { showToast } from '#platform/web/toast.tsx';
import { useWords } from '#platform/web/words.ts';
import { type ReformPreview, reformPath } from './reorganisations-api.ts';
import { text } from './text.ts';

export const headFields = ['code', 'title', 'decidedOn', 'effectiveOn', 'legalBasis', 'source'] as const;
/** What a .csv of successions does not say itself; a field left empty is told by the server. */
export type ReformHead = Readonly<Partial<Record<(typeof headFields)[number], string>>>;

interface UploadRequest {
  readonly file: File;
  readonly head: ReformHead;
}

/** Sends a reform's file; it becomes a draft, and its preview opens. */
export function useReformUpload() {
  const say = useWords(text);
  const queries = useQueryClient();
  const { navigate } = useNavigation();
  return useMutation({
    mutationFn: ({ file, head }: UploadRequest) => {
      const form = new FormData();
      form.append('meta', JSON.stringify(head));
      form.append('file', file);
      return sendForm<ReformPreview>('/reorganisations/upload', form);
    },
    onSuccess: async ({ id, title }) => {
      showToast(say.brought(title));
      await queries.invalidateQueries();
      navigate(reformPath(id));
    },
  });
}
