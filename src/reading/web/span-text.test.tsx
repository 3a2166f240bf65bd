import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { SpanText } from './span-text.tsx';

afterEach(cleanup);

// jsdom has no layout: what a drag means is tested in `span-drag`, that a hand can do it in the journeys.
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
);
Range.prototype.getBoundingClientRect = () => new DOMRect(10, 20, 5, 16);

const text = 'Giao Sở Y tế mua thuốc. Hết.';
const span = { start: text.indexOf('mua'), end: text.indexOf('. Hết') };

test('the quote stands inside its sentence, word for word, with a handle at each end', () => {
  const around = { start: 0, end: span.end + 1 };
  const { container } = render(<SpanText text={text} span={span} around={around} others={[]} onSpan={() => {}} />);
  expect(container.querySelector('blockquote')?.textContent).toBe('Giao Sở Y tế mua thuốc.');
  expect(container.querySelector('mark')?.textContent).toBe('mua thuốc');
  const handles = [...container.querySelectorAll<HTMLElement>('.span-handle')];
  expect(handles.map((handle) => handle.dataset.edge)).toEqual(['start', 'end']);
  expect(handles.map((handle) => handle.style.left)).toEqual(['10px', '15px']);
});

test('handles are for hands: nothing of them is read aloud', () => {
  render(<SpanText text={text} span={span} around={span} others={[]} onSpan={() => {}} />);
  expect(screen.queryByRole('slider')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});
