import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { DataTable } from './data-table.tsx';
import { matchingOptions } from './option-list.tsx';
import { SixDots } from './six-dots.tsx';
import { StatusMark, statusNames } from './status-mark.tsx';
import { showToast, Toasts } from './toast.tsx';

afterEach(cleanup);

test('every status has a mark that says its word', () => {
  render(statusNames.map((status) => <StatusMark key={status} status={status} />));
  const words = screen.getAllByRole('img').map((mark) => mark.getAttribute('aria-label'));
  expect(new Set(words).size).toBe(11);
});

test('six dots say how many are clear, and which are not', () => {
  render(
    <SixDots
      parts={{
        who: 'clear',
        what: 'clear',
        when: 'missing',
        responsibility: 'clear',
        deliverable: 'missing',
        authority: 'inferred',
      }}
    />,
  );
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
    '3 / 6 rõ; thiếu thời gian, sản phẩm; suy ra thẩm quyền',
  );
});

test('options are found without accents, in label and hint', () => {
  const options = [
    { value: '1', label: 'Sở Xây dựng' },
    { value: '2', label: 'Phường Tây Hồ', hint: 'quận cũ Ba Đình' },
  ];
  expect(matchingOptions(options, 'xay dung').map((option) => option.value)).toEqual(['1']);
  expect(matchingOptions(options, 'ba dinh').map((option) => option.value)).toEqual(['2']);
});

test('a written thing can be taken back from its message', () => {
  const undo = vi.fn();
  render(<Toasts />);
  act(() => showToast('Đã giao D03', { undo }));
  fireEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByText('Đã giao D03')).toBeNull();
});

test('a table names itself, its columns and its rows, and sorts by its heads', () => {
  const onSort = vi.fn();
  render(
    <DataTable
      caption="Sổ"
      columns={[
        { key: 'name', head: 'Chỉ đạo', isRowHead: true, isSortable: true, cell: (row) => row.name },
        { key: 'due', head: 'Hạn', cell: (row) => row.due },
      ]}
      rows={[{ name: 'Nước thải', due: 'tháng 9-2025' }]}
      rowKey={(row) => row.name}
      sort={{ key: 'name', direction: 'ascending' }}
      onSort={onSort}
    />,
  );
  expect(screen.getByRole('table', { name: 'Sổ' })).toBeTruthy();
  expect(screen.getByRole('rowheader', { name: 'Nước thải' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Chỉ đạo' }));
  expect(onSort).toHaveBeenCalledWith({ key: 'name', direction: 'descending' });
});
