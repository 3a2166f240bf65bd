import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { useLayer } from './layers.ts';
import { useHotkeys } from './use-hotkeys.ts';

afterEach(cleanup);

function Screen({ run, inner, isLayer = false }: { run: () => void; inner?: () => void; isLayer?: boolean }) {
  useHotkeys([
    { keys: 'J', does: 'sau', run },
    { keys: 'Esc', does: 'ra', run },
  ]);
  useLayer(isLayer);
  return (
    <>
      <input aria-label="ô" />
      {inner && <Inner run={inner} />}
    </>
  );
}

function Inner({ run }: { run: () => void }) {
  useHotkeys([{ keys: 'Esc', does: 'đóng', run }]);
  return null;
}

test('a letter works on the page and rests while somebody types', () => {
  const run = vi.fn();
  render(<Screen run={run} />);
  fireEvent.keyDown(document.body, { key: 'j' });
  fireEvent.keyDown(screen.getByLabelText('ô'), { key: 'j' });
  fireEvent.keyDown(document.body, { key: 'j', ctrlKey: true });
  expect(run).toHaveBeenCalledTimes(1);
});

function Writing({ undo, find }: { undo: () => void; find: () => void }) {
  useHotkeys([
    { keys: 'Ctrl Z', does: 'hoàn tác', run: undo },
    { keys: 'Ctrl K', does: 'tìm', run: find },
  ]);
  return <input aria-label="ô" />;
}

test('Ctrl Z in a box takes back the typing, not the last write; other Ctrl keys reach the page', () => {
  const undo = vi.fn();
  const find = vi.fn();
  render(<Writing undo={undo} find={find} />);
  const box = screen.getByLabelText('ô');
  expect(fireEvent.keyDown(box, { key: 'z', ctrlKey: true })).toBe(true);
  fireEvent.keyDown(box, { key: 'k', ctrlKey: true });
  expect([undo.mock.calls.length, find.mock.calls.length]).toEqual([0, 1]);
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
  expect(undo).toHaveBeenCalledOnce();
});

test('Esc closes what opened last, and only that', () => {
  const page = vi.fn();
  const panel = vi.fn();
  const { rerender } = render(<Screen run={page} />);
  rerender(<Screen run={page} inner={panel} />);
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect([page.mock.calls.length, panel.mock.calls.length]).toEqual([0, 1]);
});

test('under an open layer the page keeps its hands still', () => {
  const run = vi.fn();
  render(<Screen run={run} isLayer />);
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(run).not.toHaveBeenCalled();
});
