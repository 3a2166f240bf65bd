import { expect, test } from 'vitest';
import { foldForSearch } from '#shared/vietnamese-text.ts';
import { chooseHeir, type HeirRule, preparedRules } from './heir-rule.ts';

const rule = (heir: string, change: Partial<HeirRule> = {}): HeirRule => ({
  ...{ heir, isMain: false, isTransfer: false, fieldWords: [], territoryWords: [], ...change },
});
const work = (words: string, ...topics: string[]) => ({
  words: foldForSearch(words),
  topics: topics.map(foldForSearch),
});

const labour = preparedRules([
  rule('Bộ GD&ĐT', { isTransfer: true, fieldWords: ['giáo dục nghề nghiệp', 'dạy nghề'] }),
  rule('Bộ Nội vụ', { isMain: true }),
  rule('Bộ Y tế', { isTransfer: true, fieldWords: ['trẻ em', 'bảo trợ xã hội'] }),
]);
const district = preparedRules([
  rule('phường Tây Hồ', { isMain: true, territoryWords: ['phường Tây Hồ', 'phường Quảng An'] }),
  rule('phường Hồng Hà', { territoryWords: ['phường Tứ Liên', 'phường Tây'] }),
]);

test.each([
  ['Đề án giáo dục nghề nghiệp đến 2030', 'Bộ GD&ĐT', 'field', 'giáo dục nghề nghiệp'],
  ['De an day nghe cho bo doi', 'Bộ GD&ĐT', 'field', 'dạy nghề'], // accents do not matter
  ['Chế độ cho người có công', 'Bộ Nội vụ', 'default', null], // the rest
  ['Giáo dục nghề nghiệp cho trẻ em', 'Bộ GD&ĐT', 'field', 'giáo dục nghề nghiệp'], // the longer word decides
])('“%s” goes to %s by %s', (words, heir, reason, word) =>
  expect(chooseHeir(labour, work(words))).toMatchObject({ heir, reason, word }),
);

test.each([
  ['Kè hồ ở phường Tứ Liên', 'phường Hồng Hà', 'territory'],
  ['Chỉnh trang phường Tây Hồ', 'phường Tây Hồ', 'territory'], // not "phường Tây", which is shorter
  ['Trường học', 'phường Tây Hồ', 'default'],
])('“%s” goes to %s by %s', (words, heir, reason) =>
  expect(chooseHeir(district, work(words))).toMatchObject({ heir, reason }),
);

test('a topic of the directive counts like a word', () =>
  expect(chooseHeir(labour, work('Kế hoạch năm', 'trẻ em'))).toMatchObject({ heir: 'Bộ Y tế' }));

test('one heir is the only heir; two without a default need a choice, with both as candidates', () => {
  expect(chooseHeir(preparedRules([rule('A')]), work('x'))).toMatchObject({ heir: 'A', reason: 'only_heir' });
  const two = preparedRules([rule('A'), rule('B')]);
  expect(chooseHeir(two, work('x'))).toEqual({ heir: null, reason: null, word: null, candidates: ['A', 'B'] });
});

test('two heirs named by words of one length need a choice between these two', () => {
  const rules = preparedRules([
    rule('A', { fieldWords: ['cấp nước'] }),
    rule('B', { fieldWords: ['cấp điện'] }),
    rule('C', { isMain: true }),
  ]);
  expect(chooseHeir(rules, work('Cấp nước, cấp điện khu mới'))).toMatchObject({ heir: null, candidates: ['A', 'B'] });
});

test('what no rule names stays with a unit that goes on', () => {
  const transfer = preparedRules([rule('Công an', { isTransfer: true, fieldWords: ['cai nghiện'] })]);
  expect(chooseHeir(transfer, work('Cơ sở cai nghiện số 2'))).toMatchObject({ heir: 'Công an' });
  expect(chooseHeir(transfer, work('Tiền lương'))).toBeNull();
});
