import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AsOfProvider } from '#platform/web/as-of.tsx';
import { briefPaper } from '../logic/brief-paper.ts';
import { aBriefDecision, aBriefLine, aCause, someBriefFacts } from '../testing/builders.ts';
import { BriefSheets } from './brief-sheets.tsx';

afterEach(cleanup);
beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
});

const facts = someBriefFacts(
  [
    aBriefLine('D01', 'late', { title: 'Chung cư cũ', cause: aCause({ daysLate: 69, duePhrase: 'trong năm 2025' }) }),
    aBriefLine('D02', 'done', { title: 'Rác thải' }),
  ],
  { decisions: [aBriefDecision()] },
);

function show() {
  const onMeasured = vi.fn();
  render(
    <AsOfProvider today="2026-03-10" onChange={() => {}}>
      <BriefSheets
        paper={briefPaper(facts)}
        sessionId="p1"
        address="http://localhost/to-trinh?ngay=2026-03-10&phien=p1"
        onMeasured={onMeasured}
      />
    </AsOfProvider>,
  );
  return { onMeasured, sheet: screen.getByRole('region', { name: 'Trang 1 / 1' }) };
}

test('the sheet holds the numbers of the brief, and they open their lists', () => {
  const { sheet } = show();
  expect(sheet.textContent).toContain('trong 2 chỉ đạo của buổi làm việc ngày 1-12-2025 có 1 hoàn thành, 1 chậm');
  const hrefOf = (name: string) => within(sheet).getByRole('link', { name }).getAttribute('href');
  expect(hrefOf('2 chỉ đạo')).toBe('/so-chi-dao?phien=p1');
  expect(hrefOf('1 chậm')).toBe('/so-chi-dao?phien=p1&tinh-trang=late');
  expect(hrefOf('Chung cư cũ')).toBe('/chi-dao/D01');
});

test('one table: its head, a row for what is not finished, the rest gathered', () => {
  const { sheet } = show();
  const rows = within(within(sheet).getByRole('table')).getAllByRole('row');
  expect(rows.map(({ textContent }) => textContent?.trim())).toEqual([
    'Yêu cầuKết quả đến 10-3-2026Tình trạngHạn',
    'Chung cư cũ (việc a)Đạt 61%. chậmtrong năm 2025, quá 69 ngày',
    'hoàn thành (1): Rác thải.',
  ]);
});

test('an official paper is Vietnamese and carries its address as a QR code, and its check code', () => {
  const { sheet, onMeasured } = show();
  expect(sheet.closest('[lang="vi"]')).toBeTruthy();
  const code = within(sheet).getByRole('img', { name: /to-trinh\?ngay=2026-03-10&phien=p1/ });
  expect(code.querySelector('path')!.getAttribute('d')!.length).toBeGreaterThan(1000);
  expect(sheet.textContent).toContain('mã đối chiếu 7f3a 91c2');
  expect(onMeasured).toHaveBeenCalledWith(1);
});

test('the hidden sheet that is measured is nothing for readers', () => {
  show();
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1);
});
