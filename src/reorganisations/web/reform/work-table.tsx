import { AsOfLink } from '#platform/web/as-of.tsx';
import { type Column, DataTable } from '#platform/web/data-table.tsx';
import { useWords } from '#platform/web/words.ts';
import type { MovedWork, UnitNames } from '../reorganisations-api.ts';
import { Heir } from './flow-table.tsx';
import { text } from './text.ts';
import { useWorkPages } from './use-work-pages.ts';

interface WorkTableProps {
  readonly items: readonly MovedWork[];
  readonly names: UnitNames;
  /** Null: nothing can be picked, it is only read. */
  readonly picked: ReadonlySet<string> | null;
  readonly onPick: (id: string, isPicked: boolean) => void;
}

/** The pieces of work behind a number, each with its heir and the rule that chose it. */
export function WorkTable({ items, names, picked, onPick }: WorkTableProps) {
  const say = useWords(text);
  const { workColumns: heads } = say;
  const pageOf = useWorkPages(items);
  const pick: Column<MovedWork> = {
    ...{ key: 'pick', head: heads.pick, width: '44px', isHeadHidden: true, phone: 'bare' },
    cell: ({ id, code, title }) => (
      <label className="reform-pick">
        <input
          type="checkbox"
          aria-label={say.pick(`${code} ${title}`)}
          checked={picked?.has(id) ?? false}
          onChange={(event) => onPick(id, event.target.checked)}
        />
      </label>
    ),
  };
  const columns: Column<MovedWork>[] = [
    ...(picked ? [pick] : []),
    { key: 'work', head: heads.work, isRowHead: true, cell: (item) => <Work item={item} page={pageOf(item)} /> },
    { key: 'from', head: heads.from, width: '18%', cell: ({ from }) => names[from]?.shortName ?? from },
    { key: 'to', head: heads.to, width: '22%', cell: (item) => <Receives item={item} names={names} /> },
    { key: 'reason', head: heads.reason, width: '16%', isDroppedOnTablet: true, cell: (item) => <Rule item={item} /> },
  ];
  return (
    <DataTable
      {...{ caption: say.workHead, isCaptionHidden: true, columns, density: 'dense', rows: items }}
      rowKey={({ kind, id }) => `${kind}|${id}`}
    />
  );
}

function Work({ item: { kind, code, title }, page }: { item: MovedWork; page: string | null }) {
  const say = useWords(text);
  const name = `${code} ${title}`;
  return (
    <>
      {page ? <AsOfLink href={page}>{name}</AsOfLink> : <strong>{name}</strong>}
      <span className="reform-note">{say.kinds[kind]}</span>
    </>
  );
}

function Receives({ item: { heir, candidates }, names }: { item: MovedWork; names: UnitNames }) {
  const say = useWords(text);
  const named = candidates.map((key) => names[key]?.shortName ?? key);
  return (
    <span>
      <Heir heir={heir} names={names} />
      {heir === null && named.length > 0 && <span className="reform-note">{say.candidates(named.join(', '))}</span>}
    </span>
  );
}

/** The rule and the word that decided; without an heir, the word that several heirs claim. */
function Rule({ item: { reason, word } }: { item: MovedWork }) {
  const say = useWords(text);
  if (reason === null) return word ? say.tie(word) : null;
  return `${say.reasons[reason]}${word ? `: ${word}` : ''}`;
}
