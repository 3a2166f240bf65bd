import { useId, useState } from 'react';
import { Button } from '#platform/web/button.tsx';
import { useWords } from '#platform/web/words.ts';
import { text } from './text.ts';
import type { TimelineLabels, TimelineRow } from './timeline-row.ts';
import { TimelineTable } from './timeline-table.tsx';
import { usePrinting } from './use-printing.ts';

interface TimelineTwinProps {
  readonly rows: readonly TimelineRow[];
  readonly names: ReadonlyMap<string, string>;
  readonly labels: TimelineLabels;
}

/** "Xem bảng số": the table folds away on screen and is always on paper. */
export function TimelineTwin({ rows, names, labels }: TimelineTwinProps) {
  const say = useWords(text);
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const isPrinting = usePrinting();
  return (
    <>
      <Button
        kind="quiet"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? say.hideTable : say.showTable}
      </Button>
      {(isOpen || isPrinting) && <TimelineTable id={id} rows={rows} names={names} labels={labels} />}
    </>
  );
}
