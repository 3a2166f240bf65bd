import { Empty } from '#platform/web/empty.tsx';
import { useWords } from '#platform/web/words.ts';
import { text } from './text.ts';

/** Nothing waits for the reader, said plainly. */
export function AllWell() {
  return <Empty sentence={useWords(text).allWell} />;
}
