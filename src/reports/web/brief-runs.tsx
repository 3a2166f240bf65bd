import { AsOfLink } from '#platform/web/as-of.tsx';
import { Unbroken } from '#platform/web/unbroken.tsx';
import type { Run } from '../logic/brief-blocks.ts';
import { directiveHref, registerHref } from '../logic/register-address.ts';

const tags = { bold: 'b', italic: 'i', note: 'sup', plain: 'span' } as const;

interface BriefRunsProps {
  readonly runs: readonly Run[];
  /** The session whose lists the numbers open; null for all. */
  readonly sessionId: string | null;
}

/** The words of the paper; numbers and names open what they stand for. */
export function BriefRuns({ runs, sessionId }: BriefRunsProps) {
  return runs.map((run, at) => {
    const Tag = tags[run.style ?? 'plain'];
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the words of a paragraph have no identity but their place.
      <Tag key={at}>
        {run.opens ? (
          <AsOfLink href={hrefOf(run.opens, sessionId)}>
            <Unbroken text={run.text} />
          </AsOfLink>
        ) : (
          <Unbroken text={run.text} />
        )}
      </Tag>
    );
  });
}

function hrefOf(opens: NonNullable<Run['opens']>, sessionId: string | null): string {
  return typeof opens === 'string' ? registerHref(opens, sessionId) : directiveHref(opens.code);
}
