import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { aRegister, aRegisterLine } from '../testing/lines.ts';
import { onStage } from '../testing/stage.tsx';
import { RegisterScreen } from './register-screen.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const rows = [
  aRegisterLine({
    code: 'D03',
    title: 'Chợ Phố Mới',
    status: 'late',
    waitingDecisions: 1,
    topic: 'kinh tế',
    sixFull: 5,
  }),
  aRegisterLine({ code: 'D01', previousLeadId: 'u0', previousLeadShortName: 'Sở Thủy lợi', leadSince: '2025-03-01' }),
];

/** Answers the register by the filters that arrive in the address. */
const show = (path: string) =>
  onStage(<RegisterScreen />, {
    path,
    answer: ({ url }) => {
      const asked = url.searchParams;
      const passing = rows.filter(
        (row) =>
          (!asked.get('status[0]') || asked.get('status[0]') === row.status) &&
          (!asked.get('needsDecision') || row.waitingDecisions > 0) &&
          (!asked.get('text') || row.title.includes(asked.get('text')!)),
      );
      const register = aRegister(passing);
      if (url.pathname.endsWith('/register/counts')) return { body: register.counts };
      return { body: url.pathname.endsWith('/register') ? register : [] };
    },
  });

test('a row tells what was said, who answers and who did before, by when, and that a question waits', async () => {
  show('/so-chi-dao');
  const row = (await screen.findByRole('link', { name: 'Thoát nước khu Cầu Mới' })).closest('tr')!;
  expect(row.textContent).toContain('làm xong trạm bơm trước mùa mưa');
  expect(row.textContent).toContain('trước: Sở Thủy lợi');
  expect(row.textContent).toContain('tháng 5-2026');
  expect(within(row).getByRole('img', { name: 'Đúng tiến độ' })).toBeTruthy();
  const waiting = screen.getByRole('link', { name: 'Chợ Phố Mới' }).closest('tr')!;
  expect(within(waiting).getByRole('img', { name: 'Cần quyết định' })).toBeTruthy();
});

test('a tab is an address, and its count is the length of its list', async () => {
  const { address } = show('/so-chi-dao?nhom=phien');
  const tab = await screen.findByRole('link', { name: /Cần quyết định\s*1/ });
  expect(tab.getAttribute('href')).toBe('/so-chi-dao?nhom=phien&xem=can-quyet-dinh');
  fireEvent.click(tab);
  expect(address.current).toContain('xem=can-quyet-dinh');
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Thoát nước khu Cầu Mới' })).toBeNull());
  expect(screen.getByRole('link', { name: 'Chợ Phố Mới' })).toBeTruthy();
});

test('a link from another screen narrows the list and lights its tab', async () => {
  show('/so-chi-dao?tinh-trang=late&phien=01a212a5-094c-76da-b1a0-f1232f55649c');
  const tab = await screen.findByRole('link', { name: /^Chậm\s*1/ });
  expect(tab.getAttribute('aria-current')).toBe('page');
  await screen.findByRole('link', { name: 'Chợ Phố Mới' });
  expect(screen.queryByRole('link', { name: 'Thoát nước khu Cầu Mới' })).toBeNull();
});

test('words typed go into the address; "Bỏ lọc" takes every filter away and keeps the grouping', async () => {
  const { address } = show('/so-chi-dao?nhom=linh-vuc');
  fireEvent.change(await screen.findByRole('searchbox', { name: 'Tìm trong sổ' }), { target: { value: 'không có' } });
  await screen.findByText('Không chỉ đạo nào khớp cách lọc này.');
  expect(new URL(address.current, 'http://x').searchParams.get('tim')).toBe('không có');
  fireEvent.click(screen.getAllByRole('button', { name: 'Bỏ lọc' })[0]!);
  expect(address.current).toBe('/so-chi-dao?nhom=linh-vuc');
});

test('J takes a row in hand, Space opens it beside the list and into the address, Enter goes to its page', async () => {
  const { address } = show('/so-chi-dao');
  await screen.findByRole('link', { name: 'Chợ Phố Mới' });
  fireEvent.keyDown(document.body, { key: 'j' });
  fireEvent.keyDown(document.body, { key: ' ' });
  expect(address.current).toBe('/so-chi-dao?mo=D03');
  const panel = await screen.findByRole('complementary', { name: 'Chỉ đạo D03' });
  expect(within(panel).getByRole('heading', { name: 'Chợ Phố Mới' })).toBeTruthy();
  fireEvent.keyDown(document.body, { key: 'j' });
  expect(address.current).toBe('/so-chi-dao?mo=D01');
  fireEvent.keyDown(document.body, { key: 'Enter' });
  expect(address.current).toBe('/chi-dao/D01');
});
