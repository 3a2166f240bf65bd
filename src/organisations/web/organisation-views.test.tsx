import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test } from 'vitest';
import { AsOfProvider } from '#platform/web/as-of.tsx';
import { ReaderProvider } from '#platform/web/reader.tsx';
import { OrganisationFacts } from './organisation-facts.tsx';
import { OrganisationHead } from './organisation-head.tsx';
import type { ListedOrganisation, OrganisationDetail } from './organisations-api.ts';
import { OrganisationsTable } from './organisations-table.tsx';

afterEach(cleanup);

const reader = { displayName: 'Thường trực', role: 'leader', organisationId: null } as const;
const today = '2026-03-10';
const onDay = (asOf: string, children: ReactNode) =>
  render(
    <AsOfProvider today={today} asOf={asOf} onChange={() => {}}>
      <ReaderProvider reader={reader}>
        <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
      </ReaderProvider>
    </AsOfProvider>,
  );

const unit: ListedOrganisation = {
  ...{ id: '1', key: 'so-xay-dung', name: 'Sở Xây dựng', shortName: 'Sở Xây dựng', otherNames: [], code: null },
  ...{ level: 'city', kind: 'department', source: 'nguồn thử' },
  ...{ validity: { from: '2025-03-01', until: null }, former: null },
};
const district: ListedOrganisation = {
  ...{ ...unit, id: '2', key: 'ubnd-quan-tay-ho', name: 'UBND quận Tây Hồ', shortName: 'quận Tây Hồ', code: '003' },
  ...{ level: 'district', kind: 'district', validity: { from: null, until: '2025-07-01' } },
};
const ward = { id: '3', key: 'phuong-tay-ho-00103', name: 'UBND phường Tây Hồ', shortName: 'phường Tây Hồ' };

const pageOf = (organisation: ListedOrganisation, change: Partial<OrganisationDetail> = {}): OrganisationDetail => ({
  ...{ organisation, names: [organisation], parents: [], children: [], receivedFrom: [], handedTo: [] },
  ...{ heir: null, posts: [], ...change },
});
const handedTo: OrganisationDetail['handedTo'] = [
  {
    ...{ id: '9', organisation: ward, decidedOn: '2025-06-16', effectiveOn: '2025-07-01', kind: 'split', isMain: true },
    ...{ field: null, legalBasis: 'NQ 1656/NQ-UBTVQH15', certainty: 'background', source: 'nguồn thử' },
  },
];

test('a unit found by a former name says so, and links to itself', () => {
  const former = { name: 'Sở Giao thông vận tải', shortName: 'Sở GTVT', since: '2025-03-01' };
  onDay(today, <OrganisationsTable items={[{ ...unit, former }]} />);
  const row = screen.getByRole('rowheader');
  expect(within(row).getByRole('link', { name: 'Sở Xây dựng' }).getAttribute('href')).toBe('/to-chuc/so-xay-dung');
  expect(row.textContent).toContain('Sở GTVT: từ 1-3-2025 thuộc đơn vị này');
});

test('links keep the day on screen', () => {
  onDay('2025-06-16', <OrganisationsTable items={[district]} />);
  expect(screen.getByRole('link').getAttribute('href')).toBe('/to-chuc/ubnd-quan-tay-ho?ngay=2025-06-16');
});

test('a unit that ended names its last day and who answers now', () => {
  onDay(today, <OrganisationHead page={pageOf(district, { heir: ward })} />);
  expect(screen.getByText(/Đã kết thúc, ngày cuối 30-6-2025/).textContent).toMatch(
    /Từ 1-7-2025 việc thuộc UBND phường Tây Hồ/,
  );
});

test('a unit that has not begun on the day says from when', () => {
  onDay('2025-02-28', <OrganisationHead page={pageOf(unit)} />);
  expect(screen.getByText(/Bắt đầu từ 1-3-2025/)).toBeTruthy();
});

test('a succession that lies ahead is not told as done', () => {
  onDay('2025-06-16', <OrganisationFacts page={pageOf(district, { handedTo })} />);
  const line = screen.getByRole('link', { name: ward.name }).closest('li')!;
  expect(line.textContent).toContain('sẽ từ 1-7-2025, chia tách, nơi nhận chính');
  expect(line.textContent).toContain('chưa đối chiếu văn bản');
  cleanup();
  onDay(today, <OrganisationFacts page={pageOf(district, { handedTo })} />);
  expect(screen.getByRole('link', { name: ward.name }).closest('li')!.textContent).toContain(' từ 1-7-2025');
});

test('a post shows its holder of the day, earlier ones folded, or that nobody is known', () => {
  const entered = { source: 'nguồn thử', endSource: null, knownOn: null };
  const holder = { id: 'b', personName: 'Lê Thị Bình', validity: { from: '2025-11-10', until: null }, ...entered };
  const before = {
    id: 'a',
    personName: 'Trần Văn An',
    validity: { from: '2025-03-01', until: '2025-11-10' },
    ...entered,
  };
  const post = { id: '5', key: 'giam-doc', organisationId: '1', name: 'Giám đốc Sở Xây dựng', validity: unit.validity };
  const posts = [
    { ...post, holder, holders: [before, holder], vacancy: null },
    { ...post, id: '6', name: 'Phó Giám đốc', holder: null, holders: [], vacancy: null },
  ];
  onDay(today, <OrganisationFacts page={pageOf(unit, { posts })} />);
  const [director, deputy] = [...screen.getByRole('heading', { name: 'Chức danh' }).nextElementSibling!.children];
  expect(director!.querySelector('strong')!.textContent).toBe('Lê Thị Bình');
  expect(director!.querySelector('details')!.textContent).toContain('Trần Văn An 1-3-2025 → 9-11-2025');
  expect(deputy!.textContent).toContain('chưa rõ ai giữ');
  // A leader reads; only the secretariat and the administrator write.
  expect(screen.queryByRole('button')).toBeNull();
});

test('a vacant post says since when; that is not the same as not knowing', () => {
  const post = {
    id: '5',
    key: 'giam-doc',
    organisationId: '1',
    name: 'Giám đốc',
    validity: unit.validity,
    holder: null,
  };
  const vacancy = { since: '2025-10-18', isPostEnded: false };
  onDay(today, <OrganisationFacts page={pageOf(unit, { posts: [{ ...post, holders: [], vacancy }] })} />);
  expect(screen.getByText('Khuyết: sổ chưa ghi ai giữ từ 18-10-2025')).toBeTruthy();
});

test('parts about which nothing is known are left out', () => {
  onDay(today, <OrganisationFacts page={pageOf(unit)} />);
  expect(screen.getAllByRole('heading').map((one) => one.textContent)).toEqual(['Tên và thời gian']);
});
