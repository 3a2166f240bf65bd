import { Empty } from '#platform/web/empty.tsx';
import { useWords } from '#platform/web/words.ts';
import { text } from './text.ts';

/** Nothing waits for the reader, said plainly; all is well only while the column beside it has no worry either. */
export function AllWell({ hasWorries }: { hasWorries: boolean }) {
  const say = useWords(text);
  return <Empty sentence={hasWorries ? say.nothingPressing : say.allWell} />;
}
