import { AsOfLink } from '#platform/web/as-of.tsx';
import { Button } from '#platform/web/button.tsx';
import { cityDay } from '#platform/web/city-dates.ts';
import { useWords } from '#platform/web/words.ts';
import { text } from './facts-text.ts';
import type { CitedPaper } from './reading-api.ts';
import { SentenceLink } from './sentence-link.tsx';
import type { Citations } from './use-citations.ts';

interface CitedPapersProps {
  readonly papers: readonly CitedPaper[];
  /** Null: read only. */
  readonly citations: Citations | null;
}

/** Papers the text cites: those that are kept can be linked, the others recorded by name and linked, each with one press. */
export function CitedPapers({ papers, citations }: CitedPapersProps) {
  const say = useWords(text);
  if (papers.length === 0) return null;
  return (
    <section>
      <h3 className="t-sub">{say.papers(papers.length)}</h3>
      <ul>
        {papers.map((paper) => (
          <li key={paper.number}>
            <PaperName paper={paper} /> <SentenceLink at={paper.sentence} />
            {paper.isLinked && <span className="fact-done"> {say.linked}</span>}
            {citations && !paper.isLinked && (
              <Button
                size="small"
                isBusy={citations.busy === paper.number}
                aria-label={`${paper.document ? say.link : say.record}: ${paper.number}`}
                onClick={() => citations.record(paper)}
              >
                {paper.document ? say.link : say.record}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p role="alert" className="form-error">
        {citations?.refusal}
      </p>
    </section>
  );
}

function PaperName({ paper: { number, date, issuer, title, document } }: { paper: CitedPaper }) {
  const facts = [issuer, date && cityDay(date)].filter(Boolean).join(', ');
  return (
    <>
      <b className="nowrap">{number}</b>{' '}
      {document ? <AsOfLink href={`/van-ban/${document.id}`}>{document.title}</AsOfLink> : title}
      {facts && <span className="fact-place"> ({facts})</span>}
    </>
  );
}
