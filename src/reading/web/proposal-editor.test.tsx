import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { ThemeProvider } from '#platform/web/theme/theme-provider.tsx';
import { ProposalEditor } from './proposal-editor.tsx';
import type { ReviewProposal } from './reading-api.ts';

afterEach(cleanup);

const text = 'Giao Sở Y tế rà soát đất đai; lập danh mục trạm sạc.';
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

const proposal: ReviewProposal = {
  ...{ id: 'p1', ...spanOf('rà soát đất đai'), quote: 'rà soát đất đai', kind: 'instruction', issuer: null },
  ...{ addressee: 'Sở Y tế', coordinating: [], deadline: null, window: null, topic: 'y tế', certainty: 0.9 },
  ...{
    because: [],
    origin: 'machine',
    state: 'open',
    stateReason: null,
    decidedBy: null,
    decidedOn: null,
    sentence: 1,
  },
};

/** The quote after an edge was moved by a button; null when it stayed. */
function quoteAfter(button: string, span = spanOf(proposal.quote)): string | null {
  // The handles measure the words; jsdom has no layout.
  vi.stubGlobal('ResizeObserver', class { observe() {} unobserve() {} disconnect() {} }); // biome-ignore format: one line
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  const onSpan = vi.fn();
  const others = [spanOf('lập danh mục trạm sạc')];
  const around = { start: 0, end: text.length };
  const shown = { text, proposal, span, around, others, today: '2026-03-10', isBusy: false, refusal: null };
  render(
    <ThemeProvider>
      <ProposalEditor {...shown} onSpan={onSpan} onSave={vi.fn()} onCancel={vi.fn()} />
    </ThemeProvider>,
  );
  fireEvent.click(screen.getByRole('button', { name: button }));
  const moved = onSpan.mock.lastCall?.[0];
  return moved ? text.slice(moved.start, moved.end) : null;
}

test.each([
  ['Tiến đầu câu một chữ', 'soát đất đai'], // no blank in front
  ['Lùi đầu câu một chữ', 'tế rà soát đất đai'],
  ['Lùi cuối câu một chữ', 'rà soát đất'], // no blank behind
  ['Tiến cuối câu một chữ', 'rà soát đất đai;'],
])('%s: «%s»', (button, quote) => expect(quoteAfter(button)).toBe(quote));

test('an edge does not go into the words of another proposal', () => {
  expect(quoteAfter('Tiến cuối câu một chữ', spanOf('rà soát đất đai;'))).toBeNull();
});
