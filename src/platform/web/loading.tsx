import { text } from './text.ts';
import { useWords } from './words.ts';
import './state-sheet.css';

const widths = ['58%', '84%', '40%', '72%'];

interface LoadingProps {
  readonly rows?: number;
  /** Keep the height of what will stand here, so that nothing jumps. */
  readonly row?: 'comfort' | 'dense' | 'text';
}

/** Holds the place of a list or a text; shows itself only after 300 ms. */
export function Loading({ rows = 3, row = 'text' }: LoadingProps) {
  const say = useWords(text);
  return (
    <div className="ui-loading" data-row={row} aria-busy="true">
      <span className="visually-hidden" role="status">
        {say.loading}
      </span>
      {Array.from({ length: rows }, (_, at) => at).map((at) => (
        <span key={at} className="ui-loading-row" aria-hidden="true">
          <span style={{ width: widths[at % widths.length] }} />
        </span>
      ))}
    </div>
  );
}

/** Beside the head of a screen that shows the last answer while the next one is on its way. */
export function Updating() {
  const say = useWords(text);
  return <span className="ui-updating">{say.updating}</span>;
}
