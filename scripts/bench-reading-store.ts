/** How long a ten-page notice takes from its words to stored proposals, on the embedded database. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureCity, programContext } from '../src/app/server/city.ts';
import { cityClock } from '../src/app/server/clock.ts';
import { openDatabase } from '../src/app/server/open-database.ts';
import { settingsFrom } from '../src/app/server/settings.ts';
import { importDocument } from '../src/reading/actions/import-document.ts';

const units = ['Sở Xây dựng', 'Sở Tài chính', 'Sở Công Thương', 'Sở Y tế', 'Công an Thành phố', 'UBND xã Đông Anh'];
const tasks = [
  'rà soát các tuyến xe buýt trong vành đai 1',
  'lập danh mục bãi đỗ xe tại các phường trung tâm',
  'hoàn thiện hồ sơ cải tạo chung cư cũ nguy hiểm',
  'kiểm tra an toàn phòng cháy tại các trạm sạc',
  'bố trí vốn cho đường gom của các khu công nghiệp',
];
const days = [', trước ngày 30/6/2026', ', trong quý III/2026', '', ', chậm nhất ngày 15 tháng 7 năm 2026'];
const context =
  'Trong sáu tháng đầu năm, lượng hành khách đi xe buýt tăng 8,4% so với cùng kỳ; một số dự án còn chậm do vướng mắc về nguồn gốc đất.';
/** A page of an administrative paper, 14 points high, holds some 2,300 characters. */
const tenPages = 23_000;

/** A notice in our own words; no two numbers give the same text. */
function notice(number: number): string {
  const opening = [
    `Thông báo số ${number}/TB-UBND`,
    'Chủ tịch UBND Thành phố Nguyễn Văn Bình chủ trì cuộc họp và kết luận như sau:',
  ];
  const lines: string[] = opening;
  for (let item = 1, length = 0; length < tenPages; item += 1) {
    const of = <T>(list: readonly T[], step: number) => list[(item * step + number) % list.length]!;
    const task = `Giao ${of(units, 1)} chủ trì, phối hợp với ${of(units, 5)} ${of(tasks, 1)}; ${of(tasks, 3)}${of(days, 1)}.`;
    lines.push(`${item}. ${task}`, ...(item % 3 === 0 ? [context] : []));
    length = lines.join('\n').length;
  }
  return lines.join('\n');
}

/** Prints the median and the slowest tenth of thirty imports. */
export async function printStoring(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-bench-'));
  const settings = settingsFrom({ LOTRINH_DATA: folder }, folder);
  const database = await openDatabase(settings);
  const city = await ensureCity(database.db);
  const acting = programContext(database.db, city.id, cityClock(settings.fixedToday));
  const times: number[] = [];
  let proposals = 0;
  for (let turn = 1; turn <= 40; turn += 1) {
    const document = { kind: 'thong_bao_ket_luan', title: `Thông báo ${turn}`, source: 'Đo thời gian' } as const;
    const text = notice(turn);
    const begun = performance.now();
    ({ proposals } = await importDocument(acting, { document }, { text }));
    if (turn > 10) times.push(performance.now() - begun);
  }
  await database.close();
  rmSync(folder, { recursive: true, force: true });
  times.sort((a, b) => a - b);
  const [median, slow] = [times[15]!, times[27]!].map((time) => time.toFixed(0));
  console.log(
    `\nThông báo 10 trang (${notice(1).length} ký tự, ${proposals} đề xuất), đọc và lưu: ${median} ms trung vị, ${slow} ms p90 (hẹn < 150 ms)`,
  );
}
