import type { Level } from '#organisations/logic/organisation.ts';
import type { Topic } from '#reading/logic/reading-types.ts';

/** A directive of the register, as far as the map counts it. */
export interface MappedRow {
  readonly topic: Topic;
  /** The units that lead its tasks. */
  readonly leadIds: readonly string[];
  readonly isLedBy: (unitId: string) => boolean;
  readonly isWhoClear: boolean;
  readonly isPostClear: boolean;
}

export interface MappedUnit {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
  readonly level: Level;
}

export interface Cell {
  readonly topic: Topic;
  readonly count: number;
}

/** One line of the map: a unit, a level, or those nobody leads. Only fields where something stands are named. */
export interface Line {
  readonly cells: Cell[];
  readonly total: number;
}

/** What in a field nobody carries yet. */
export interface FieldGap {
  readonly topic: Topic;
  /** Directives that no unit leads. */
  readonly withoutLead: number;
  /** Led, but nobody holds the post that answers. */
  readonly withoutPerson: number;
  /** Led, but no post is named that answers. */
  readonly withoutPost: number;
  /** No ground is on record for who decides in this field. */
  readonly isAuthorityUnknown: boolean;
}

export interface ResponsibilityMap {
  readonly total: number;
  /** The fields in which something stands, the fullest first. */
  readonly fields: Cell[];
  readonly levels: (Line & { readonly level: Level; readonly units: (Line & MappedUnit)[] })[];
  readonly unled: Line;
  readonly gaps: FieldGap[];
}

const levelOrder: readonly Level[] = ['central', 'city', 'district', 'commune'];

/**
 * Who carries what: units by level, against fields of work. A directive led by several units stands in each of their lines, so
 * lines do not add up to columns; every count is the length of the list the register gives for it.
 */
export function responsibilityMap(
  rows: readonly MappedRow[],
  units: readonly MappedUnit[],
  withAuthority: ReadonlySet<Topic>,
): ResponsibilityMap {
  const fields = lineOf(rows).cells.toSorted((a, b) => b.count - a.count || a.topic.localeCompare(b.topic, 'vi'));
  const levels = levelOrder.flatMap((level) => {
    const own = units.filter((unit) => unit.level === level);
    if (own.length === 0) return [];
    const ids = new Set(own.map(({ id }) => id));
    const lines = own.map((unit) => ({ ...unit, ...lineOf(rows.filter((row) => row.isLedBy(unit.id))) }));
    const sorted = lines.toSorted((a, b) => b.total - a.total || a.name.localeCompare(b.name, 'vi'));
    return [{ level, ...lineOf(rows.filter(({ leadIds }) => leadIds.some((id) => ids.has(id)))), units: sorted }];
  });
  const unled = lineOf(rows.filter(({ leadIds }) => leadIds.length === 0));
  return { total: rows.length, fields, levels, unled, gaps: gapsOf(rows, fields, withAuthority) };
}

function lineOf(rows: readonly MappedRow[]): Line {
  const groups = Map.groupBy(rows, (row) => row.topic);
  return { cells: [...groups].map(([topic, own]) => ({ topic, count: own.length })), total: rows.length };
}

function gapsOf(rows: readonly MappedRow[], fields: readonly Cell[], withAuthority: ReadonlySet<Topic>): FieldGap[] {
  return fields
    .map(({ topic }) => {
      const own = rows.filter((row) => row.topic === topic);
      const led = own.filter(({ leadIds }) => leadIds.length > 0);
      return {
        topic,
        withoutLead: own.length - led.length,
        withoutPerson: led.filter((row) => !row.isWhoClear).length,
        withoutPost: led.filter((row) => !row.isPostClear).length,
        isAuthorityUnknown: !withAuthority.has(topic),
      };
    })
    .filter((gap) => gap.isAuthorityUnknown || gap.withoutLead + gap.withoutPerson + gap.withoutPost > 0);
}
