import type { ReactNode } from 'react';
import { AsOfLink } from '#platform/web/as-of.tsx';
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
          <AsOfLink href={hrefOf(run.opens, sessionId)}>{withWholeDays(run.text)}</AsOfLink>
        ) : (
          withWholeDays(run.text)
        )}
      </Tag>
    );
  });
}

/** "27-11-2024" stays on one line. */
export function withWholeDays(text: string): ReactNode {
  const pieces = text.split(/(\d+(?:-\d+)+)/);
  if (pieces.length === 1) return text;
  return pieces.map((piece, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the words of a sentence have no identity but their place.
      <span key={at} className="nowrap">
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}

function hrefOf(opens: NonNullable<Run['opens']>, sessionId: string | null): string {
  return typeof opens === 'string' ? registerHref(opens, sessionId) : directiveHref(opens.code);
}
