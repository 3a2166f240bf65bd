import { BarChart3, FileText, MessageSquareText, Quote as QuoteIcon } from 'lucide-react';
import { AsOfLink } from './as-of.tsx';
import { text } from './text.ts';
import { useWords } from './words.ts';
import './source-chip.css';

const icons = { sentence: QuoteIcon, document: FileText, report: MessageSquareText, figure: BarChart3 };

interface SourceChipProps {
  readonly kind: keyof typeof icons;
  /** "câu 22, phiên 27-11-2024" or "292-KH/TU, 20-1-2025". */
  readonly label: string;
  /** Where it can be read; give `onOpen` instead to show the sentence in place. */
  readonly href?: string;
  readonly onOpen?: () => void;
}

/** Where a quote, a figure or a file comes from. Opens in place, never in a new tab; on paper it reads "(nguồn: …)". */
export function SourceChip({ kind, label, href, onOpen }: SourceChipProps) {
  const say = useWords(text);
  const Icon = icons[kind];
  const inside = (
    <>
      <Icon size={14} strokeWidth={1.7} aria-hidden />
      <span className="visually-hidden">{say.sourceWord}</span>
      <span className="ui-source-label">{label}</span>
    </>
  );
  if (href) {
    return (
      <AsOfLink href={href} className="ui-source">
        {inside}
      </AsOfLink>
    );
  }
  return onOpen ? (
    <button type="button" className="ui-source" onClick={onOpen}>
      {inside}
    </button>
  ) : (
    <span className="ui-source">{inside}</span>
  );
}
