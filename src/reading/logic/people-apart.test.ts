import { expect, test } from 'vitest';
import { honouredIn, peopleApart } from './people-apart.ts';

test('a post that holds another person with a post is two people', () => {
  const position = 'Phó Chủ tịch UBND tỉnh Trần Thị Hạnh, Giám đốc Sở Xây dựng';
  expect(peopleApart([{ name: 'Phạm Quang Minh', position }])).toEqual([
    { name: 'Trần Thị Hạnh', position: 'Phó Chủ tịch UBND tỉnh' },
    { name: 'Phạm Quang Minh', position: 'Giám đốc Sở Xây dựng' },
  ]);
});

test('one person keeps several posts, and the longest of several mentions', () => {
  const long = { name: 'Trần Thị Hạnh', position: 'Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh' };
  expect(peopleApart([{ name: 'Trần Thị Hạnh', position: 'Chủ tịch' }, long])).toEqual([long]);
});

test('a post with a verb in it is none', () => {
  expect(peopleApart([{ name: 'Bắc Sơn', position: 'Bí thư Lê Văn Thắng làm việc với Thành ủy' }])).toEqual([]);
});

test('a list with names first: name and post, a person a line or in one sentence', () => {
  const list = '- Đồng chí Trần Thị Hạnh, Phó Chủ tịch UBND tỉnh;\n- Đồng chí Phạm Quang Minh - Giám đốc Sở Xây dựng;';
  expect(honouredIn(list)).toEqual([
    { name: 'Trần Thị Hạnh', position: 'Phó Chủ tịch UBND tỉnh' },
    { name: 'Phạm Quang Minh', position: 'Giám đốc Sở Xây dựng' },
  ]);
  const sentence =
    'Đồng chí Lê Văn Thắng, Bí thư Tỉnh ủy, chủ trì cuộc họp; dự có ông Phạm Quang Minh và bà Trần Thị Hạnh.';
  expect(honouredIn(sentence)).toEqual([
    { name: 'Lê Văn Thắng', position: 'Bí thư Tỉnh ủy' },
    { name: 'Phạm Quang Minh', position: null },
    { name: 'Trần Thị Hạnh', position: null },
  ]);
});

test('"các đồng chí" and plain prose name nobody', () => {
  expect(honouredIn('Các đồng chí thống nhất. Ông cha ta, Bà Rịa và đồng chí chủ trì.')).toEqual([]);
});

test('a long line of honorifics is read in a moment', () => {
  const started = performance.now();
  honouredIn('đồng chí Lê Văn Thắng, Bí thư '.repeat(20_000));
  expect(performance.now() - started).toBeLessThan(2_000);
});
