import { useAsOf } from './as-of.tsx';
import { cityDay } from './city-dates.ts';
import { text } from './text.ts';
import { useWords } from './words.ts';
import './print-footer.css';

interface PrintFooterProps {
  /** "17:05 ngày 10-3-2026", from the server's clock. */
  readonly printedAt: string;
  readonly checkCode?: string;
}

/** On paper only, at the foot of every page: the day shown, when it was printed, the code to check it by. */
export function PrintFooter({ printedAt, checkCode }: PrintFooterProps) {
  const { asOf, isPast } = useAsOf();
  const say = useWords(text);
  return (
    <div className="ui-print-only ui-print-footer">
      <span>
        {isPast ? say.viewingAsOf(cityDay(asOf)) : `${say.asOf} ${cityDay(asOf)}.`} {say.printedAt(printedAt)}
      </span>
      {checkCode && <span>{say.checkCode(checkCode)}</span>}
    </div>
  );
}
