import { ArrowDown, ArrowUp } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { text } from './text.ts';
import { useWords } from './words.ts';
import './data-table.css';

export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers and dates stand at the end. */
  readonly align?: 'end';
  readonly isSortable?: boolean;
  /** The cell that names the row; one a table. */
  readonly isRowHead?: boolean;
  /** A column of marks needs no word above it; screen readers still hear it. */
  readonly isHeadHidden?: boolean;
  /** On phones: its own line with its head (default), a line without its head, or not at all. */
  readonly phone?: 'line' | 'bare' | 'hide';
  /** Below 1024 px only code, name, status and due stay. */
  readonly isDroppedOnTablet?: boolean;
  /** CSS width: "90px", "22%". */
  readonly width?: string;
}

export interface Sort {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

export interface RowGroup<Row> {
  readonly key: string;
  /** The head of the group, "Chậm 4"; absent for a table without groups. */
  readonly head?: ReactNode;
  readonly rows: readonly Row[];
}

interface DataTableProps<Row> {
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  /** Give `rows`, or `groups` when the list has heads inside. */
  readonly rows?: readonly Row[];
  readonly groups?: readonly RowGroup<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly sort?: Sort | null;
  readonly onSort?: (sort: Sort) => void;
  /** Thoáng or Gọn. */
  readonly density?: 'comfort' | 'dense';
  /** The row in hand: open in the side panel, reached by J and K. */
  readonly currentKey?: string | null;
  /** A click on the row, outside its links and buttons. */
  readonly onRow?: (row: Row) => void;
  /** What is no longer valid stays in the list, struck. */
  readonly isStruck?: (row: Row) => boolean;
}

/** A list of records: a real table with caption and scoped heads; below 640 px each row becomes a small sheet. */
export function DataTable<Row>({ rows, groups, density = 'comfort', ...props }: DataTableProps<Row>) {
  const parts = groups ?? [{ key: 'all', rows: rows ?? [] }];
  return (
    // Roles are spelled out: below 640 px the display is no longer a table, and browsers would forget that it is one.
    <table className="ui-table" data-density={density} {...{ role: 'table' }}>
      <caption className={props.isCaptionHidden ? 'visually-hidden' : 't-sub'}>{props.caption}</caption>
      <thead {...{ role: 'rowgroup' }}>
        <tr {...{ role: 'row' }}>
          {props.columns.map((column) => (
            <HeadCell key={column.key} column={column} sort={props.sort ?? null} onSort={props.onSort} />
          ))}
        </tr>
      </thead>
      {parts.map((part) => (
        <tbody key={part.key} {...{ role: 'rowgroup' }}>
          {part.head && (
            <tr className="ui-table-group" {...{ role: 'row' }}>
              <th className="t-small" colSpan={props.columns.length} scope="rowgroup" {...{ role: 'rowheader' }}>
                {part.head}
              </th>
            </tr>
          )}
          {part.rows.map((row) => (
            <Fragment key={props.rowKey(row)}>
              <BodyRow row={row} {...props} />
            </Fragment>
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface HeadCellProps<Row> {
  readonly column: Column<Row>;
  readonly sort: Sort | null;
  readonly onSort: ((sort: Sort) => void) | undefined;
}

function HeadCell<Row>({ column, sort, onSort }: HeadCellProps<Row>) {
  const say = useWords(text);
  const direction = sort?.key === column.key ? sort.direction : undefined;
  const Arrow = direction === 'descending' ? ArrowDown : ArrowUp;
  const turn = () => onSort?.({ key: column.key, direction: direction === 'ascending' ? 'descending' : 'ascending' });
  return (
    <th
      scope="col"
      data-align={column.align}
      data-tablet={column.isDroppedOnTablet ? 'drop' : undefined}
      style={{ width: column.width }}
      aria-sort={column.isSortable ? (direction ?? 'none') : undefined}
      {...{ role: 'columnheader' }}
    >
      {column.isSortable && onSort ? (
        <button
          type="button"
          className="ui-table-sort"
          title={say.sortBy(column.head.toLocaleLowerCase('vi'))}
          onClick={turn}
        >
          {column.head}
          {direction && <Arrow size={14} strokeWidth={1.7} aria-hidden />}
        </button>
      ) : (
        <span className={column.isHeadHidden ? 'visually-hidden' : undefined}>{column.head}</span>
      )}
    </th>
  );
}

type BodyRowProps<Row> = Omit<DataTableProps<Row>, 'rows' | 'groups' | 'density'> & { readonly row: Row };

function BodyRow<Row>({ row, columns, rowKey, currentKey, onRow, isStruck }: BodyRowProps<Row>) {
  const isCurrent = currentKey === rowKey(row);
  // With the keyboard: J, K, Space and Enter (use-list-keys), and every row holds its own link.
  const open = (event: React.MouseEvent) => {
    const isOnControl =
      event.target instanceof Element && event.target.closest('a, button, input, label, [role="dialog"]');
    if (!isOnControl) onRow?.(row);
  };
  return (
    <tr
      data-key={rowKey(row)}
      data-struck={isStruck?.(row) || undefined}
      data-clickable={onRow ? '' : undefined}
      aria-current={isCurrent || undefined}
      onClick={open}
      {...{ role: 'row' }}
    >
      {columns.map((column) => (
        <Cell key={column.key} column={column} row={row} />
      ))}
    </tr>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const marks = {
    'data-align': column.align,
    'data-phone': column.phone ?? (column.isRowHead ? 'bare' : 'line'),
    'data-head': column.head,
    'data-tablet': column.isDroppedOnTablet ? 'drop' : undefined,
  };
  if (column.isRowHead) {
    return (
      <th scope="row" {...marks} {...{ role: 'rowheader' }}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td {...marks} {...{ role: 'cell' }}>
      {column.cell(row)}
    </td>
  );
}
