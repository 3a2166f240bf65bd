import type { ReactNode } from 'react';
import './section-head.css';

interface SectionHeadProps {
  readonly title: ReactNode;
  /** A count, an order or one link, at the right. */
  readonly aside?: ReactNode;
  readonly level?: 2 | 3;
  readonly id?: string;
}

/** The head of a list: name at the left, one quiet thing at the right, a line of ink below. */
export function SectionHead({ title, aside, level = 2, id }: SectionHeadProps) {
  const Head = level === 2 ? 'h2' : 'h3';
  return (
    <div className="ui-section-head" data-level={level}>
      <Head id={id} className={level === 2 ? 't-section' : 't-sub'}>
        {title}
      </Head>
      {aside && <div className="ui-section-aside">{aside}</div>}
    </div>
  );
}
