import { readDocument } from '../src/reading/logic/reading.ts';

/** Texts nobody writes and somebody may send: up to 5 MB of one cue, of marks that never close, of digits. */
const shapes: readonly (readonly [name: string, piece: string])[] = [
  ['một câu không dứt', 'Sở Xây dựng rà soát các tuyến xe buýt của thành phố và '],
  ['dấu phẩy', ', '],
  ['ngoặc không đóng', '(“['],
  ['chữ số liền nhau', '123456789'],
  ['ngày tháng', 'ngày 30/6/2026 '],
  ['“Bộ trưởng” lặp lại', 'Bộ trưởng '],
  ['“yêu cầu” lặp lại', 'yêu cầu '],
  ['“phải” lặp lại', 'phải '],
  ['số mục trên một dòng', '1. '],
  ['dòng gạch đầu dòng', '- rà soát\n'],
  ['chữ không cách', 'ràsoátđấtđai'],
  ['dấu rời (NFD)', 'Chủ tịch yêu cầu Sở Nội vụ rà soát đề án, '.normalize('NFD')],
  ['trộn lẫn', 'Chủ tịch yêu cầu Sở Xây dựng rà soát; (“, và Bộ trưởng 1. a) | '],
];
const megabytes = [1, 5];

/** Prints processor seconds at two lengths: five times the text should take about five times as long. */
export function printHostile(): void {
  console.log(`\nVăn bản hiểm, giây bộ xử lý ở ${megabytes.join(' / ')} MB`);
  for (const [name, piece] of shapes) {
    const seconds = megabytes.map((size) => secondsFor(piece, size).toFixed(1).padStart(6));
    console.log(`${name.padEnd(24)} ${seconds.join(' ')}`);
  }
  const { heapTotal, rss } = process.memoryUsage();
  console.log(`bộ nhớ sau cùng: ${(rss / 1e6).toFixed(0)} MB, trong đó heap ${(heapTotal / 1e6).toFixed(0)} MB`);
}

function secondsFor(piece: string, size: number): number {
  const text = piece.repeat(Math.ceil((size * 1e6) / Buffer.byteLength(piece)));
  const started = process.cpuUsage();
  readDocument(text, { date: '2026-03-10', genre: null });
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}
