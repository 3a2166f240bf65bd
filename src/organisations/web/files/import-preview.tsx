import { Button } from '#platform/web/button.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseNumber } from '#shared/vietnamese-text.ts';
import { text } from './text.ts';
import type { ImportReply } from './use-chart-import.ts';

interface ImportPreviewProps {
  readonly reply: ImportReply;
  readonly isBusy: boolean;
  readonly onWrite: () => void;
}

const mostNamed = 30;

/** What the file would change, by name; then the button that writes exactly that. */
export function ImportPreview({ reply, isBusy, onWrite }: ImportPreviewProps) {
  const say = useWords(text);
  return (
    <div role="status" className="chart-file-preview">
      {reply.encoding && reply.encoding !== 'utf-8' && <p className="org-vacant">{say.encoding(reply.encoding)}</p>}
      {reply.isWritten ? (
        <p>{say.written}.</p>
      ) : !reply.isChanged ? (
        <p>{say.same}</p>
      ) : (
        <>
          <p>
            <strong>{say.would}</strong>
          </p>
          <ul>
            {reply.tables
              .filter(({ added, changed, same }) => added.length + changed.length + same > 0)
              .map(({ table, added, changed, same }) => (
                <li key={table}>
                  {say.line(
                    say.tables[table],
                    ...([added.length, changed.length, same].map(vietnameseNumber) as Counts),
                  )}
                  <Names label={say.added} names={added} />
                  <Names label={say.changed} names={changed} />
                </li>
              ))}
          </ul>
          <div>
            <Button kind="primary" isBusy={isBusy} onClick={onWrite}>
              {say.write}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

type Counts = [added: string, changed: string, same: string];

function Names({ label, names }: { label: string; names: readonly string[] }) {
  const say = useWords(text);
  if (names.length === 0) return null;
  const rest = names.length - mostNamed;
  return (
    <span className="org-note">
      {label}: {names.slice(0, mostNamed).join(', ')}
      {rest > 0 && ` ${say.more(vietnameseNumber(rest))}`}
    </span>
  );
}
