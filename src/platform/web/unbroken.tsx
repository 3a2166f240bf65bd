import { Fragment } from 'react';

const kept =
  /(\d{1,2}-\d{1,2}(?:-\d{4})?(?![\d-])|\d{1,2}-\d{4}|\b[IVX]{1,3}-\d{4}|\d[\d.,]* (?:tỷ|nghìn tỷ|triệu)(?: đồng)?|\d+ ngày)/;

/** A sentence whose dates, sums and counts of days stay on one line. */
export function Unbroken({ text }: { text: string }) {
  return text.split(kept).map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence have no identity but their place.
      <span key={at} className="nowrap">
        {part}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above.
      <Fragment key={at}>{part}</Fragment>
    ),
  );
}
