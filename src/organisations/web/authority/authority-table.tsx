import { AsOfLink } from '#platform/web/as-of.tsx';
import { type Column, DataTable } from '#platform/web/data-table.tsx';
import { useWords } from '#platform/web/words.ts';
import type { AuthorityDetail } from '../organisations-api.ts';
import { text as unitText } from '../text.ts';
import { text } from './text.ts';

/** Rules grouped by field; in a field the lowest level first, as a matter goes up only when nobody below may decide it. */
export function AuthorityTable({ rules }: { rules: readonly AuthorityDetail[] }) {
  const say = useWords(text);
  const units = useWords(unitText);
  const columns: Column<AuthorityDetail>[] = [
    { key: 'matter', head: say.columns.matter, isRowHead: true, width: '34%', cell: ({ matter }) => matter },
    { key: 'decider', head: say.columns.decider, width: '20%', cell: (rule) => <Decider rule={rule} /> },
    { key: 'level', head: say.columns.level, width: '110px', cell: ({ level }) => units.levels[level] },
    { key: 'basis', head: say.columns.basis, cell: (rule) => <Basis rule={rule} /> },
  ];
  const groups = [...Map.groupBy(rules, (rule) => rule.field)].map(([field, own]) => ({
    key: field,
    head: (
      <span className="authority-field">
        {field} <span className="org-quiet">{own.length}</span>
      </span>
    ),
    rows: own,
  }));
  return <DataTable caption={say.title} isCaptionHidden columns={columns} groups={groups} rowKey={({ key }) => key} />;
}

function Decider({ rule: { decider, organisation } }: { rule: AuthorityDetail }) {
  return organisation ? <AsOfLink href={`/to-chuc/${organisation.key}`}>{decider}</AsOfLink> : decider;
}

function Basis({ rule: { legalBasis, certainty, source } }: { rule: AuthorityDetail }) {
  const say = useWords(text);
  return (
    <span>
      {legalBasis}
      {certainty === 'background' && <strong className="authority-unchecked"> ({say.unchecked})</strong>}
      <span className="org-note">{say.source(source)}</span>
    </span>
  );
}
