import { expect, test } from 'vitest';
import { aRegisterLine } from '../testing/lines.ts';
import { registerCsv } from './register-csv.ts';

test('quotes are doubled, formulas stay text, and the file says that it is UTF-8', () => {
  const rows = [aRegisterLine({ title: '=1+1', quote: 'gọi là "trạm bơm", làm ngay' })];
  const csv = registerCsv(rows, [
    { head: 'Tên', value: (row) => row.title },
    { head: 'Lời', value: (row) => row.quote },
    { head: 'Quá hạn', value: (row) => row.daysLate },
  ]);
  expect(csv).toBe('\uFEFF"Tên","Lời","Quá hạn"\r\n"\'=1+1","gọi là ""trạm bơm"", làm ngay","0"\r\n');
});
