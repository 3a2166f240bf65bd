import type { ReactNode } from 'react';

interface SpineSectionProps {
  readonly number: number;
  readonly title: string;
  readonly id: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One station of the page: its number on the spine at the left, its name, one quiet thing at the right. */
export function SpineSection({ number, title, id, aside, children }: SpineSectionProps) {
  return (
    <section className="spine-section" id={id} aria-labelledby={`${id}-ten`} data-first={number === 1 || undefined}>
      <span className="spine-number" aria-hidden="true">
        {number}
      </span>
      <div className="spine-head">
        <h2 className="t-section" id={`${id}-ten`}>
          {title}
        </h2>
        {aside && <div className="spine-aside">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
