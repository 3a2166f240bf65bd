import { expect, test } from 'vitest';
import { searchTextOf, searchWordsOf } from './search.ts';

test('names are searched without diacritics, tone style and doubles', () => {
  expect(searchTextOf(['UBND xã Hòa Lạc', 'Xã Hoà Lạc', 'xã Hòa Lạc'], '09988')).toBe(
    ' ubnd xa hoa lac | xa hoa lac | 09988',
  );
});

test('an ampersand separates words as a space does', () => {
  expect(searchWordsOf('Sở  NN&MT')).toEqual(['so', 'nn', 'mt']);
  expect(searchWordsOf('  ')).toEqual([]);
});
