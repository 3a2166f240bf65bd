import { useMemo, useRef } from 'react';
import { useWords } from '#platform/web/words.ts';
import type { BriefPaper } from '../logic/brief-paper.ts';
import { type Piece, piecesOf } from './brief-pieces.tsx';
import { text } from './text.ts';
import { useSheets } from './use-sheets.ts';
import './brief.css';

interface BriefSheetsProps {
  readonly paper: BriefPaper;
  /** The session whose lists the numbers open; null for all. */
  readonly sessionId: string | null;
  /** Where this brief stands, for the QR code. */
  readonly address: string;
  /** Told how many sheets the paper takes, once they are measured. */
  readonly onMeasured: (sheets: number) => void;
}

/** The official paper, sheet by sheet, black on white. */
export function BriefSheets({ paper, sessionId, address, onMeasured }: BriefSheetsProps) {
  const say = useWords(text);
  const measure = useRef<HTMLDivElement>(null);
  const pieces = useMemo(() => piecesOf(paper, sessionId, address), [paper, sessionId, address]);
  const sheets = useSheets(measure, pieces, onMeasured);
  return (
    <div className="brief-sheets" lang="vi">
      <div className="brief-hidden no-print" aria-hidden="true" inert>
        <div ref={measure} className="brief-measure">
          <Pieces pieces={pieces} shown={pieces.map((_, at) => at)} />
        </div>
      </div>
      {sheets.map((shown, at) => (
        <section key={shown[0]} className="brief-sheet" aria-label={say.brief.sheet(at + 1, sheets.length)}>
          {at > 0 && <p className="brief-page-number">{at + 1}</p>}
          <Pieces pieces={pieces} shown={shown} />
          <p className="brief-foot">
            <span>{paper.foot.made}</span>
            <span>{paper.foot.check}</span>
          </p>
        </section>
      ))}
    </div>
  );
}

/** Pieces under each other; rows that follow each other as one table, its head first. */
function Pieces({ pieces, shown }: { pieces: readonly Piece[]; shown: readonly number[] }) {
  const head = pieces.findIndex((piece) => piece.isRow);
  const rows = shown.filter((at) => pieces[at]!.isRow && at !== head);
  return shown.map((at) => {
    const piece = pieces[at]!;
    if (!piece.isRow) {
      return (
        <div key={piece.key} data-piece>
          {piece.node}
        </div>
      );
    }
    const isFirst = shown.find((one) => pieces[one]!.isRow) === at;
    return isFirst && <Rows key="table" pieces={pieces} head={head} rows={rows} />;
  });
}

function Rows({ pieces, head, rows }: { pieces: readonly Piece[]; head: number; rows: readonly number[] }) {
  return (
    <table className="brief-table">
      <thead>
        <tr data-piece>{pieces[head]!.node}</tr>
      </thead>
      <tbody>
        {rows.map((at) => (
          <tr key={pieces[at]!.key} data-piece>
            {pieces[at]!.node}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
