import fc from 'fast-check';
import { expect, test } from 'vitest';
import { directiveKinds, readDocument, topics } from './reading.ts';

const pieces = fc.constantFrom(
  'Thủ tướng ',
  ' | ',
  'Cơ quan chủ trì | Nội dung | Thời gian\n',
  'Thực hiện ',
  'Căn cứ ',
  'Về ',
  'Là ',
  'Thời gian: ',
  ' điện:',
  'Theo chỉ đạo của ', 'yêu cầu ', 'đề nghị ', 'Bộ Y tế ', 'các sở, ngành ', 'rà soát ', 'báo cáo ', 'phải ', 'sẽ ', 'trước ngày 5/5/2026',
  '; ', ', ', '. ', '.', '\n', '\n\n', '1. ', '- ', 'a) ', 'Điều 1. ', '“', '”', '"', '(', ')', ':', 'TP.HCM', '1.234', 'Nguyễn V. An ',
  'không để ', 'nhất trí ', 'và ', 'đồng thời ', 'II. NHIỆM VỤ', 'Ảnh: An', 'Nơi nhận:', '\u00a0', 'e\u0301', '\u{1F600}', 'hoà ', '    ', '\r\n', '2',
); // biome-ignore format: a list of pieces

const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const genres = fc.constantFrom('news', 'cong_van', 'ke_hoach', null);

test('quotes are the document’s own words, in order, without overlap', () => {
  fc.assert(
    fc.property(texts, genres, (text, genre) => {
      const { directives } = readDocument(text, { date: '2026-03-10', genre });
      let last = 0;
      for (const { start, end, quote, kind, topic, certainty, because } of directives) {
        expect(text.slice(start, end)).toBe(quote);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(directiveKinds).toContain(kind);
        expect(topics).toContain(topic);
        expect(certainty).toBeGreaterThan(0);
        expect(certainty).toBeLessThan(1);
        expect(because.length).toBeGreaterThan(0);
        last = end;
      }
    }),
  );
});

test('sentences cover every character that is not blank, in order, without overlap', () => {
  fc.assert(
    fc.property(texts, genres, (text, genre) => {
      const { sentences } = readDocument(text, { date: null, genre });
      let last = 0;
      for (const { start, end } of sentences) {
        expect(text.slice(last, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(text.slice(last).trim()).toBe('');
    }),
  );
});

test('the same text in decomposed letters gives the same proposals', () => {
  const text = 'Chủ tịch tỉnh yêu cầu Sở Nội vụ hoàn thành đề án trước ngày 30/6/2026; báo cáo kết quả.';
  const decomposed = text.normalize('NFD');
  const proposals = readDocument(decomposed, { date: null, genre: 'news' }).directives;
  expect(proposals.map(({ quote }) => quote.normalize('NFC'))).toEqual(
    readDocument(text, { date: null, genre: 'news' }).directives.map(({ quote }) => quote),
  );
  for (const { start, end, quote } of proposals) expect(decomposed.slice(start, end)).toBe(quote);
});

test('five megabytes of cue words, brackets and lists come to an end', { timeout: 240_000 }, () => {
  for (const cue of ['yêu cầu đề nghị giao, ', 'phải cần sẽ ', '(“', '1. Sở Y tế\n- Rà soát ']) {
    const text = cue.repeat(Math.ceil(1_300_000 / cue.length));
    const { sentences } = readDocument(text, { date: '2026-03-10', genre: 'cong_van' });
    expect(sentences.at(-1)!.end).toBe(text.trimEnd().length);
  }
});
