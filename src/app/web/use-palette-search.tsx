import { useCallback } from 'react';
import type { documentsContract } from '#documents/api/contract.ts';
import type { organisationsContract } from '#organisations/api/contract.ts';
import { roomApi } from '#platform/web/api.ts';
import { useAsOf } from '#platform/web/as-of.tsx';
import type { PaletteItem, PaletteSearch } from '#platform/web/palette-items.ts';
import { useWords } from '#platform/web/words.ts';
import type { tasksContract } from '#tasks/api/contract.ts';
import { text } from './text.ts';

const tasksApi = roomApi<typeof tasksContract>('tasks');
const documentsApi = roomApi<typeof documentsContract>('documents');
const organisationsApi = roomApi<typeof organisationsContract>('organisations');
const shownOfEach = 8;

/** Finds directives, documents and units by any of their words, with or without accents, as of the day on screen. */
export function usePaletteSearch(): PaletteSearch {
  const say = useWords(text);
  const { asOf } = useAsOf();
  return useCallback(
    async (query, signal) => {
      if (query.trim().length < 2) return [];
      const [register, documents, units] = await Promise.all([
        tasksApi.call.register({ asOf, text: query }, { signal }),
        documentsApi.call.list({ asOf, search: query, limit: shownOfEach, offset: 0 }, { signal }),
        organisationsApi.call.list({ asOf, search: query, limit: shownOfEach }, { signal }),
      ]);
      const directives = register.rows.slice(0, shownOfEach).map(
        (row): PaletteItem => ({
          id: row.id,
          group: say.groupDirectives,
          code: row.code,
          label: row.title,
          status: row.status,
          href: `/chi-dao/${row.code}`,
        }),
      );
      const papers = documents.items.map(
        (row): PaletteItem => ({ id: row.id, group: say.groupDocuments, label: row.title, href: `/van-ban/${row.id}` }),
      );
      const organisations = units.items.map(
        (row): PaletteItem => ({
          id: row.id,
          group: say.groupOrganisations,
          label: row.former ? say.nowUnit(row.former.shortName, row.name) : row.name,
          href: `/to-chuc/${row.key}`,
        }),
      );
      return [...directives, ...papers, ...organisations];
    },
    [asOf, say],
  );
}
