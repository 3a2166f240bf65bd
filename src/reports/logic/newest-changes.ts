/** What the newest changes need to know of each other. */
interface Changed {
  readonly directiveId: string;
  readonly kind: string;
}

/**
 * A reader wants to know which directives moved, not every report: of each directive the newest report, and every change of
 * another kind. @param changes the newest first
 */
export function newestChanges<Change extends Changed>(changes: readonly Change[], most: number): Change[] {
  const reported = new Set<string>();
  return changes
    .filter(({ directiveId, kind }) => {
      if (kind !== 'report') return true;
      if (reported.has(directiveId)) return false;
      reported.add(directiveId);
      return true;
    })
    .slice(0, most);
}
