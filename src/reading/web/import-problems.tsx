import type { ToldProblem } from '#platform/web/api.ts';
import { AsOfLink } from '#platform/web/as-of.tsx';
import { useWords } from '#platform/web/words.ts';
import { text } from './text.ts';

/** All that was refused, in one place; a paper that is stored already is a click away. */
export function ImportProblems({ problems }: { problems: readonly ToldProblem[] }) {
  const say = useWords(text);
  if (problems.length === 0) return <div role="alert" />;
  return (
    <div role="alert" className="import-problems">
      <p>
        <strong>{say.problems(problems.length)}</strong>
      </p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.code}${problem.field}`}>
            {problem.message}{' '}
            {isStored(problem) && <AsOfLink href={`/van-ban/${problem.details?.id}`}>{say.openStored}</AsOfLink>}
          </li>
        ))}
      </ul>
    </div>
  );
}

const isStored = ({ code }: ToldProblem) => code === 'documents.already_stored' || code === 'documents.number_taken';
