import { Fragment } from 'react';
import { dateParts } from '../logic/date-parts.ts';

/** Exact words in quotation marks; days in them do not break across lines. */
export function Quoted({ words }: { words: string }) {
  return (
    <>
      “
      {dateParts(words).map(({ text, at, isDate }) =>
        isDate ? (
          <span key={at} className="nowrap">
            {text}
          </span>
        ) : (
          <Fragment key={at}>{text}</Fragment>
        ),
      )}
      ”
    </>
  );
}
