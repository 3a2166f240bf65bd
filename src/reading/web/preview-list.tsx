import { useWords } from '#platform/web/words.ts';
import { percentOf } from './certainty-text.ts';
import { DueWords } from './due-words.tsx';
import { Quoted } from './quoted.tsx';
import { text } from './text.ts';
import type { FilePreview } from './use-import.ts';

const mostShown = 60;

/** What would be proposed. Nothing is stored yet. */
export function PreviewList({ preview }: { preview: FilePreview }) {
  const say = useWords(text);
  const { proposals, sentences, warnings = [] } = preview;
  return (
    <>
      <h2 className="t-section">
        {proposals.length > 0 ? say.previewFound(proposals.length, sentences.length) : say.nothingFound}
      </h2>
      {proposals.length === 0 && <p>{say.nothingFoundWays}</p>}
      {warnings.map((warning) => (
        <p key={warning} className="import-warning">
          {warning}
        </p>
      ))}
      <ol className="import-list">
        {proposals.slice(0, mostShown).map((proposal) => (
          <li key={proposal.start}>
            <blockquote className="t-quote-row">
              <Quoted words={proposal.quote} />
            </blockquote>
            <p className="paper-meta">
              <span>{say.kinds[proposal.kind]}</span>
              {proposal.addressee && <span>{proposal.addressee}</span>}
              {proposal.window && (
                <span>
                  <DueWords window={proposal.window} />
                </span>
              )}
              <span>{say.certainty(percentOf(proposal.certainty))}</span>
            </p>
          </li>
        ))}
      </ol>
      {proposals.length > mostShown && <p className="paper-meta">{say.previewMore(proposals.length - mostShown)}</p>}
    </>
  );
}
