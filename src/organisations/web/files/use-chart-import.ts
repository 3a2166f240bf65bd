import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendForm } from '#platform/web/api.ts';
import { showToast } from '#platform/web/toast.tsx';
import { useWords } from '#platform/web/words.ts';
import type { ChartTable } from '../../logic/chart-words.ts';
import { text } from './text.ts';

/** What a file would change, or has changed. */
export interface ImportReply {
  readonly encoding: string | null;
  readonly isChanged: boolean;
  readonly isWritten: boolean;
  readonly tables: readonly {
    readonly table: ChartTable;
    readonly added: readonly string[];
    readonly changed: readonly string[];
    readonly same: number;
  }[];
}

interface ImportRequest {
  readonly file: File;
  readonly isCommit: boolean;
}

/** Sends the chosen file: first to see what it would change, then to write it. */
export function useChartImport() {
  const say = useWords(text);
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, isCommit }: ImportRequest) => {
      const form = new FormData();
      form.append('commit', String(isCommit));
      form.append('file', file);
      return sendForm<ImportReply>('/organisation-chart/import', form);
    },
    onSuccess: async ({ isWritten }) => {
      if (!isWritten) return;
      showToast(say.written);
      await queries.invalidateQueries();
    },
  });
}
