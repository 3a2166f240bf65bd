import { vietnameseNumber } from '#shared/vietnamese-text.ts';
import { problemsIn } from './api.ts';
import { text } from './text.ts';
import { useWords } from './words.ts';
import './refusal-list.css';

const mostShown = 100;

interface RefusalListProps {
  readonly error: unknown;
  /** Says also of a single place that nothing was written: what was sent is a file. */
  readonly isCounted?: boolean;
}

/** Why nothing was written, every place to be corrected with its line in the file. */
export function RefusalList({ error, isCounted = false }: RefusalListProps) {
  const say = useWords(text);
  const problems = problemsIn(error);
  return (
    <div role="alert" className="ui-refusals">
      {(isCounted || problems.length > 1) && (
        <p>
          <strong>{say.placesToCorrect(vietnameseNumber(problems.length))}</strong>
        </p>
      )}
      <ul>
        {problems.slice(0, mostShown).map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of one reply never changes its order.
          <li key={index}>
            {problem.line !== undefined && <strong>{say.fileLine(problem.line)}. </strong>}
            {problem.message}
          </li>
        ))}
      </ul>
      {problems.length > mostShown && <p>{say.morePlaces(vietnameseNumber(problems.length - mostShown))}</p>}
    </div>
  );
}
