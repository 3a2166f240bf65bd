import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { problemsIn, type ToldProblem } from '#platform/web/api.ts';
import { Button } from '#platform/web/button.tsx';
import { showToast } from '#platform/web/toast.tsx';
import { useWords } from '#platform/web/words.ts';
import { ImportProblems } from './import-problems.tsx';
import { LineField } from './line-field.tsx';
import { readingApi } from './reading-api.ts';
import { text } from './text.ts';
import './new-document-screen.css';

interface AddTextProps {
  readonly documentId: string;
  /** There is a text already: the new one becomes the next version. */
  readonly isNewVersion: boolean;
}

/** Pastes the first text of a paper known by name only, or its next version. Earlier versions stay as they are. */
export function AddText({ documentId, isNewVersion }: AddTextProps) {
  const say = useWords(text);
  const queries = useQueryClient();
  const [pasted, setPasted] = useState('');
  const [problems, setProblems] = useState<readonly ToldProblem[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const foundNothing = problems.some(({ code }) => code === 'reading.nothing_found');
  const store = async () => {
    setIsBusy(true);
    setProblems([]);
    try {
      const request = { documentId, text: pasted, withoutDirectives: foundNothing };
      const { proposals } = await readingApi.call.importVersion(request);
      showToast(say.wroteStored(proposals));
      setPasted('');
      await queries.invalidateQueries();
    } catch (error) {
      setProblems(problemsIn(error));
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <details className="add-text" open={!isNewVersion}>
      <summary>{isNewVersion ? say.addVersion : say.addText}</summary>
      <div className="import-part">
        <LineField
          id="add-text"
          label={say.content}
          hint={isNewVersion ? say.addVersionHint : say.contentHint}
          lines={10}
          value={pasted}
          onChange={setPasted}
        />
        <ImportProblems problems={problems} />
        <div className="import-actions">
          <Button isBusy={isBusy} onClick={store}>
            {isBusy ? say.storing : foundNothing ? say.keepAnyway : say.storeAndRead}
          </Button>
        </div>
      </div>
    </details>
  );
}
