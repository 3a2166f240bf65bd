import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { AsOfProvider } from '#platform/web/as-of.tsx';
import { type Similar, SimilarDirectives } from './similar-directives.tsx';

afterEach(cleanup);

const window = { earliest: null, latest: '2026-06-30', phrase: 'trước ngày 30-6-2026', certainty: 'exact' } as const;
const proposal = { quote: 'lắp trạm sạc xe điện', window };
const near: Similar = {
  proposalId: 'p1',
  score: 0.82,
  verdict: 'near',
  reasons: [{ code: 'shared_words', details: { shared: 5, all: 6 } }],
  directive: {
    ...{ code: 'D09', title: 'Trạm sạc', quote: 'lắp trạm sạc cho xe điện', kind: 'instruction' },
    ...{ addressee: 'Sở Xây dựng', deadline: null, heldOn: '2024-11-27' },
    document: { documentId: 'v1', title: 'Thông báo kết luận', issuedOn: '2024-11-30' },
  },
};
const against: Similar = {
  ...near,
  verdict: 'conflict',
  reasons: [
    { code: 'other_deadline', details: { here: '2026-06-30', there: '2026-12-31' } },
    { code: 'opposite_order', details: { here: 'stop', there: 'do' } },
  ],
  directive: { ...near.directive, code: 'D10', heldOn: null },
};
const show = (similar: Similar[]) =>
  render(
    <AsOfProvider today="2026-03-10" asOf="2026-03-01" onChange={() => {}}>
      <SimilarDirectives proposal={proposal} similar={similar} />
    </AsOfProvider>,
  );

test('a near one is named with its session and folded; both quotes stand side by side', () => {
  show([near]);
  const fold = screen.getByText('Gần giống D09 (phiên 27-11-2024)').closest('details')!;
  expect(fold.open).toBe(false);
  expect([...fold.querySelectorAll('blockquote')].map((quote) => quote.textContent)).toEqual([
    '“lắp trạm sạc xe điện”',
    '“lắp trạm sạc cho xe điện”',
  ]);
  expect(within(fold).getByText('Mở D09').getAttribute('href')).toBe('/chi-dao/D09?ngay=2026-03-01');
  expect(within(fold).getByText('Thông báo kết luận').getAttribute('href')).toContain('/van-ban/v1');
});

test('a contradiction stands open, names both days, and says that it stops nobody', () => {
  show([against]);
  const fold = screen.getByText('Có thể trái với D10 (văn bản 30-11-2024)').closest('details')!;
  expect(fold.open).toBe(true);
  expect(within(fold).getByText('trái hạn: ở đây 30-6-2026, trước là 31-12-2026')).toBeDefined();
  expect(within(fold).getByText('trái việc: ở đây dừng, trước là làm')).toBeDefined();
  expect(screen.getByText(/Vẫn nhận được/)).toBeDefined();
});

test('nothing near: nothing is drawn', () => {
  expect(show([]).container.textContent).toBe('');
});
