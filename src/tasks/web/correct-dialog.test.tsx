import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { aTaskLine } from '../testing/lines.ts';
import { type Answer, onStage } from '../testing/stage.tsx';
import { CorrectDialog } from './correct-dialog.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The server's task: somebody else may change it at any time. */
function aServer() {
  const stored = { version: 7, title: 'Lắp trạm bơm Cầu Mới' };
  const sent: unknown[] = [];
  const answer: Answer = ({ method, body }) => {
    if (method === 'POST') sent.push(body);
    return { body: { ...aTaskLine({ title: stored.title }), version: stored.version, leads: [] } };
  };
  return { stored, sent, answer };
}

function Opened() {
  const [isOpen, setIsOpen] = useState(true);
  return isOpen ? (
    <CorrectDialog task={aTaskLine()} onClose={() => setIsOpen(false)} />
  ) : (
    <button type="button" onClick={() => setIsOpen(true)}>
      Mở lại
    </button>
  );
}

const title = () => screen.findByLabelText<HTMLInputElement>(/Việc phải làm/);
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Lưu' }));

test('opened again after somebody else changed the task, the form starts from their wording', async () => {
  const { stored, answer } = aServer();
  onStage(<Opened />, { answer });
  expect((await title()).value).toBe('Lắp trạm bơm Cầu Mới');
  fireEvent.click(screen.getByRole('button', { name: 'Thôi' }));
  Object.assign(stored, { version: 8, title: 'Lắp hai trạm bơm Cầu Mới' });
  fireEvent.click(await screen.findByRole('button', { name: 'Mở lại' }));
  expect((await title()).value).toBe('Lắp hai trạm bơm Cầu Mới');
});

test('coming back to the window does not pass off the form as made from the newest version', async () => {
  const { stored, sent, answer } = aServer();
  onStage(<Opened />, { answer });
  fireEvent.change(await title(), { target: { value: 'Lắp trạm bơm bờ bắc' } });
  Object.assign(stored, { version: 8, title: 'Lắp hai trạm bơm Cầu Mới' });
  window.dispatchEvent(new Event('visibilitychange'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  save();
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ title: 'Lắp trạm bơm bờ bắc', expectedVersion: 7 });
});
