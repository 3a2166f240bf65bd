import type { ReactNode } from 'react';
import { StatusMark } from '#platform/web/status-mark.tsx';
import { Unbroken } from '#platform/web/unbroken.tsx';
import type { Block } from '../logic/brief-blocks.ts';
import type { BriefPaper } from '../logic/brief-paper.ts';
import { BriefRuns } from './brief-runs.tsx';
import { QrCode } from './qr-code.tsx';

/** What must stay together on a sheet. Rows that follow each other share one table. */
export interface Piece {
  readonly key: string;
  readonly isRow: boolean;
  /** It may not stand last on a sheet. */
  readonly leadsOn: boolean;
  readonly node: ReactNode;
}

/** The paper cut into pieces, from the letterhead to the signature. */
export function piecesOf(paper: BriefPaper, sessionId: string | null, address: string): Piece[] {
  const whole = (key: string, node: ReactNode): Piece => ({ key, isRow: false, leadsOn: false, node });
  return [
    whole('letterhead', <Letterhead paper={paper} />),
    ...paper.blocks.map((block, at) => pieceOf(block, `${at}`, sessionId)),
    whole('signature', <Signature paper={paper} address={address} />),
  ];
}

function pieceOf(block: Block, key: string, sessionId: string | null): Piece {
  const leadsOn = ['head', 'item', 'table-head'].includes(block.kind);
  switch (block.kind) {
    case 'table-head':
      return {
        key,
        leadsOn,
        isRow: true,
        node: block.cells.map((cell) => (
          <th key={cell} scope="col">
            <Unbroken text={cell} />
          </th>
        )),
      };
    case 'row':
      return { key, leadsOn, isRow: true, node: <RowCells block={block} sessionId={sessionId} /> };
    case 'wide-row':
      return {
        key,
        leadsOn,
        isRow: true,
        node: (
          <td colSpan={4}>
            {block.status && <StatusMark status={block.status} isDecorative />}{' '}
            <BriefRuns runs={block.runs} sessionId={sessionId} />
          </td>
        ),
      };
    default: {
      const Tag = block.kind === 'head' ? 'h3' : 'p';
      const node = (
        <Tag className={`brief-${block.kind}`}>
          <BriefRuns runs={block.runs} sessionId={sessionId} />
        </Tag>
      );
      return { key, leadsOn, isRow: false, node };
    }
  }
}

function RowCells({ block, sessionId }: { block: Extract<Block, { kind: 'row' }>; sessionId: string | null }) {
  return block.cells.map((runs, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column.
    <td key={index}>
      {index === 2 && (
        <>
          <StatusMark status={block.status} isDecorative />{' '}
        </>
      )}
      <BriefRuns runs={runs} sessionId={sessionId} />
    </td>
  ));
}

function Letterhead({ paper }: { paper: BriefPaper }) {
  const [party, office, ...rest] = paper.issuer;
  return (
    <header className="brief-letterhead">
      <div className="brief-sides">
        <p>
          {party}
          <b>{office}</b>
          {rest.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
        <p>
          <b className="brief-authority">{paper.authority}</b>
          <i>{paper.placeAndDay}</i>
        </p>
      </div>
      <h2 className="brief-title">
        {paper.title}
        <span>
          <Unbroken text={paper.subject} />
        </span>
      </h2>
      <p className="brief-to">
        <i>Kính gửi:</i> {paper.to}
      </p>
    </header>
  );
}

function Signature({ paper, address }: { paper: BriefPaper; address: string }) {
  return (
    <footer className="brief-signature">
      <p>
        <i>Nơi nhận:</i>
        {paper.receivers.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
      <p className="brief-scan">
        <QrCode address={address} label={address} />
        <span>{paper.scan}</span>
      </p>
      <p className="brief-signer">
        <b>{paper.signer}</b>
      </p>
    </footer>
  );
}
