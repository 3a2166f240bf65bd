/** A place in the drawing, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface LinkedRow {
  readonly id: string;
  readonly isCritical?: boolean;
  readonly after?: readonly string[];
}

/** A link that waits: `to` cannot begin before `from` has ended. Indexes into the rows. */
export interface Link {
  readonly from: number;
  readonly to: number;
}

/** Links between two rows that both lie on the critical path; links to rows that are not shown are left out. */
export function criticalLinksOf(rows: readonly LinkedRow[]): Link[] {
  const indexOf = new Map(rows.map(({ id }, index) => [id, index]));
  return rows.flatMap(({ isCritical, after = [] }, to) =>
    after
      .map((id) => ({ from: indexOf.get(id) ?? -1, to }))
      .filter(({ from }) => isCritical && from >= 0 && rows[from]!.isCritical),
  );
}

const clearance = 8;
const arrowRoom = 12;

/**
 * The corners of an elbow from the end of one bar to the start of another. With room between them it turns once, close to
 * the follower; when the follower begins before its predecessor ends, it goes back along the line above the follower's row.
 */
export function elbow(from: Point, to: Point, gapY: number): Point[] {
  const turn = Math.max(from.x + clearance, to.x - arrowRoom);
  if (turn <= to.x - 2) return [from, { x: turn, y: from.y }, { x: turn, y: to.y }, to];
  const [away, back] = [from.x + clearance, to.x - clearance];
  return [from, { x: away, y: from.y }, { x: away, y: gapY }, { x: back, y: gapY }, { x: back, y: to.y }, to];
}
