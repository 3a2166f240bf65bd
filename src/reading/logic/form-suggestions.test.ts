import { expect, test } from 'vitest';
import { shownSuggestions, suggestionsFor } from './form-suggestions.ts';
import { emptyForm, participantsOf } from './new-document-form.ts';

const told = {
  title: 'Thông báo kết luận của Chủ tịch UBND tỉnh tại cuộc họp về nước sạch',
  issuer: 'Ủy ban nhân dân tỉnh Bắc Sơn',
  number: '412/TB-UBND',
  issuedOn: '2026-03-06',
  heldOn: '2026-03-04',
  chairedBy: 'Chủ tịch UBND tỉnh Lê Văn Thắng',
  participants: [
    { name: 'Trần Thị Hạnh', position: 'Phó Chủ tịch UBND tỉnh' },
    { name: 'Phạm Quang Minh', position: null },
  ],
};

test('only empty fields are offered: what somebody typed is never overwritten', () => {
  const typed = { ...emptyForm, number: '412', title: '  ', heldOn: '2026-03-03' };
  const offered = suggestionsFor(typed, told);
  expect(Object.keys(offered).sort()).toEqual(
    ['chairedBy', 'issuedOn', 'issuer', 'participants', 'sessionTitle', 'title'].sort(),
  );
  expect(offered.sessionTitle).toBe('Cuộc họp về nước sạch');
});

test('participants are offered as the form reads them', () => {
  expect(participantsOf(suggestionsFor(emptyForm, told).participants!)).toEqual([
    { personName: 'Trần Thị Hạnh', postName: 'Phó Chủ tịch UBND tỉnh' },
    { personName: 'Phạm Quang Minh', postName: null },
  ]);
});

test('what the text does not tell is not offered', () => {
  const nothing = { ...told, title: null, issuer: null, number: null, issuedOn: null, heldOn: null };
  expect(suggestionsFor(emptyForm, { ...nothing, chairedBy: null, participants: [] })).toEqual({});
});

test('session fields are filled together only where they stand on screen', () => {
  const offered = suggestionsFor(emptyForm, told);
  expect(Object.keys(shownSuggestions(emptyForm, offered))).toEqual(['title', 'issuer', 'number', 'issuedOn']);
  expect(shownSuggestions({ ...emptyForm, session: 'new' }, offered)).toEqual(offered);
});
