import { problemsIn } from '#platform/web/api.ts';
import { useWords } from '#platform/web/words.ts';
import { vietnameseNumber } from '#shared/vietnamese-text.ts';
import { text } from './text.ts';

const mostShown = 100;

/** Why nothing was written, every place to be corrected with its line. */
export function Refused({ error }: { error: unknown }) {
  const say = useWords(text);
  const problems = problemsIn(error);
  return (
    <div role="alert" className="reform-refused">
      {problems.length > 1 && (
        <p>
          <strong>{say.refused(vietnameseNumber(problems.length))}</strong>
        </p>
      )}
      <ul>
        {problems.slice(0, mostShown).map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of one reply never changes its order.
          <li key={index}>
            {problem.line !== undefined && <strong>{say.row(problem.line)}. </strong>}
            {problem.message}
          </li>
        ))}
      </ul>
      {problems.length > mostShown && <p>{say.more(vietnameseNumber(problems.length - mostShown))}</p>}
    </div>
  );
}
