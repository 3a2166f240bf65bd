export interface Measured {
  /** In the unit of `room`. */
  readonly height: number;
  readonly isRow: boolean;
  /** It may not stand last on a sheet: a heading, the head of a table. */
  readonly leadsOn: boolean;
}

/**
 * Which pieces stand on which sheet, in order. A table that goes on repeats its head, which takes `headHeight`.
 * @returns for each sheet the numbers of its pieces; a piece higher than a sheet stands alone
 */
export function sheetsOf(pieces: readonly Measured[], room: number, headHeight: number): number[][] {
  const sheets: number[][] = [[]];
  let left = room;
  for (const [at, piece] of pieces.entries()) {
    const wanted = heightTogether(pieces, at);
    const sheet = sheets.at(-1)!;
    if (wanted > left && sheet.length > 0) {
      sheets.push([at]);
      left = room - piece.height - (piece.isRow && !piece.leadsOn ? headHeight : 0);
    } else {
      sheet.push(at);
      left -= piece.height;
    }
  }
  return sheets;
}

/** A piece and, when it leads on, what must follow it on the same sheet. */
function heightTogether(pieces: readonly Measured[], at: number): number {
  const piece = pieces[at];
  if (!piece) return 0;
  return piece.height + (piece.leadsOn ? heightTogether(pieces, at + 1) : 0);
}
