import { AsOfLink, useAsOf } from '#platform/web/as-of.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseDay } from '#shared/vietnamese-text.ts';
import type { SuccessionDetail } from './organisations-api.ts';
import { text } from './text.ts';

interface SuccessionListProps {
  readonly successions: readonly SuccessionDetail[];
  /** The name of the unit whose page it is: a predecessor of the same name is told apart by its time. */
  readonly ownName: string;
}

export function SuccessionList({ successions, ownName }: SuccessionListProps) {
  return (
    <ul>
      {successions.map((one) => (
        <SuccessionLine key={one.id} succession={one} isNamesake={one.organisation.name === ownName} />
      ))}
    </ul>
  );
}

/** The unit on the other side, from which day, and on what ground; what only lies ahead says so. */
function SuccessionLine({ succession, isNamesake }: { succession: SuccessionDetail; isNamesake: boolean }) {
  const say = useWords(text);
  const { asOf } = useAsOf();
  const { organisation, effectiveOn, kind, isMain, field, certainty, legalBasis } = succession;
  const day = vietnameseDay(effectiveOn);
  return (
    <li className="org-line">
      <AsOfLink href={`/to-chuc/${organisation.key}`}>
        {organisation.name}
        {isNamesake && ` ${say.before(day)}`}
      </AsOfLink>{' '}
      <span className="nowrap">{effectiveOn > asOf ? say.ahead(day) : say.from(day)}</span>
      {', '}
      {say.successionKinds[kind]}
      {isMain && kind === 'split' && `, ${say.mainHeir}`}
      {field && <span className="org-note">{field}</span>}
      <span className="org-note">
        {say.basis(legalBasis)}
        {certainty === 'background' && ` (${say.unchecked})`}
      </span>
    </li>
  );
}
