import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { ThemeProvider } from '#platform/web/theme/theme-provider.tsx';
import { ProposalCard } from './proposal-card.tsx';
import type { ReviewProposal } from './reading-api.ts';

afterEach(cleanup);

const proposal: ReviewProposal = {
  id: 'p1',
  start: 3948,
  end: 3970,
  quote: 'lập đề án đổi xe buýt cũ',
  kind: 'instruction',
  issuer: 'Thường trực Thành ủy',
  addressee: 'Sở Xây dựng',
  coordinating: ['Sở Tài chính'],
  deadline: { text: 'trước ngày 30-6-2026', from: '2026-06-30', to: '2026-06-30', certainty: 'exact' },
  window: { earliest: null, latest: '2026-06-30', phrase: 'trước ngày 30-6-2026', certainty: 'exact' },
  topic: 'giao thông',
  certainty: 0.92,
  because: ['động từ “giao” đứng trước tên cơ quan'],
  origin: 'machine',
  state: 'open',
  stateReason: null,
  decidedBy: null,
  decidedOn: null,
  sentence: 22,
};

const actions = () => ({ accept: vi.fn(), edit: vi.fn(), split: vi.fn(), merge: vi.fn(), dismiss: vi.fn() });

function show(wanted: Partial<ReviewProposal> = {}, given: ReturnType<typeof actions> | null = actions()) {
  // The pop-up of "Vì sao?" measures itself; jsdom has no layout.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  render(
    <ThemeProvider>
      <ProposalCard proposal={{ ...proposal, ...wanted }} number={1} actions={given} />
    </ThemeProvider>,
  );
  return given;
}

const wordsOf = (part: string) =>
  screen.getByText(part, { selector: 'dt' }).parentElement?.querySelector('dd')?.textContent;

test('the exact words, where they stand, and what is not said', () => {
  show();
  expect(screen.getByRole('article').querySelector('blockquote')?.textContent).toBe('“lập đề án đổi xe buýt cũ”');
  expect(screen.getByRole('link', { name: 'câu 22, ký tự 3.948 đến 3.970' }).getAttribute('href')).toBe('#cau-22');
  expect(wordsOf('người')).toBe('Sở Xây dựng suy từ văn bản');
  expect(wordsOf('thời gian')).toBe('trước hoặc đúng 30-6-2026 “trước ngày 30-6-2026”');
  expect(wordsOf('trách nhiệm')).toBe('chưa nêu');
  expect(screen.getByText('1 / 6 rõ')).toBeDefined();
});

test('a phrase without a day says that it is no day', () => {
  show({ window: { earliest: null, latest: null, phrase: 'sớm', certainty: 'none' } });
  expect(wordsOf('thời gian')).toBe('“sớm” chưa phải ngày');
});

test('"Vì sao?" names the words that decided', async () => {
  show();
  expect(screen.queryByText(proposal.because[0]!)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Vì sao?' }));
  expect(await screen.findByText(proposal.because[0]!)).toBeDefined();
});

test('each button does its one thing', () => {
  const given = show()!;
  for (const name of ['Nhận', 'Sửa', 'Tách', 'Gộp', 'Bỏ']) fireEvent.click(screen.getByRole('button', { name }));
  expect(Object.values(given).map((action) => action.mock.calls.length)).toEqual([1, 1, 1, 1, 1]);
});

test('read only, or accepted: no button is left, and who accepted is named', () => {
  show({}, null);
  expect(screen.queryByRole('button', { name: 'Nhận' })).toBeNull();
  cleanup();
  show({ state: 'accepted', decidedBy: 'Nguyễn Thị Hoa', decidedOn: '2026-03-10' });
  const card = within(screen.getByRole('article'));
  expect(card.getByText('Nguyễn Thị Hoa nhận ngày 10-3-2026')).toBeDefined();
  expect(card.queryByRole('button', { name: 'Nhận' })).toBeNull();
  expect(screen.getByText('3 / 6 rõ')).toBeDefined();
});
