/**
 * `npm run bench:reading -- [folder]`: how well and how fast documents are read.
 * The folder holds annotated documents (`*.json`) and their scorer `score.mjs`; `../shared/corpus` unless named.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type FileReading, readFiles } from '../src/reading/cli/read-command.ts';
import { type AnnotatedDocument, annotatedDocuments, sharedPart } from '../src/reading/testing/annotated.ts';
import { printHostile } from './bench-reading-hostile.ts';
import { printStoring } from './bench-reading-store.ts';
import { printTopicsBySource } from './bench-reading-topics.ts';

/**
 * Documents of our own writing, marked by other hands before anybody saw the reader read them, scored once on 25-11-2026 and
 * only then opened to learn from. They are the only figures here that say what to expect of a text not yet seen.
 */
const atFirstSight = [
  '10 tin báo, 154 việc:             F1 0.895  P 0.881  R 0.909 · loại 0.986 · ai nói 0.964 · ai làm 0.900 · hạn 0.993 · lĩnh vực 0.757',
  '11 tin báo, 6 văn bản, 329 việc:  F1 0.905  P 0.941  R 0.872 · loại 0.983 · ai nói 0.861 · ai làm 0.969 · hạn 0.972 · lĩnh vực 0.739',
  '9 tin báo, 4 văn bản, 209 việc:   F1 0.919  P 0.940  R 0.900 · loại 0.995 · ai nói 0.851 · ai làm 0.947 · hạn 0.973 · lĩnh vực 0.681',
  '3 tin không có việc nào:          5 đề xuất thừa',
];

const folder = resolve(process.argv[2] ?? '../shared/corpus');
if (!existsSync(join(folder, 'score.mjs'))) {
  console.error(`Không thấy score.mjs trong ${folder}. Dùng: npm run bench:reading -- <thư mục>`);
  process.exit(2);
}

const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as AnnotatedDocument)
  .filter((document) => document.text && Array.isArray(document.directives));
const readings = readFiles(documents.map((document) => ({ ...document, name: `${document.id}.json` })));

const own = annotatedDocuments();

console.log(score(readings, documents));
console.log(`\nLần đầu thấy (đo một lần trước khi mở ra sửa):\n  ${atFirstSight.join('\n  ')}`);
console.log('\nVăn bản tự viết, nay (đã mở ra sửa):');
console.log(
  score(readFiles(own.map((document) => ({ ...document, name: `${document.id}.json` }))), own)
    .split('\n')
    .at(-2),
);
printCalibration();
printSpeed();
printTopicsBySource(documents);
await printStoring();
printHostile();

/** Writes gold and predictions to a folder of their own and runs the scorer of the corpus there. */
function score(predictions: readonly FileReading[], gold: readonly AnnotatedDocument[]): string {
  const work = mkdtempSync(join(tmpdir(), 'bench-reading-'));
  try {
    const [goldFolder, predicted] = ['gold', 'predicted'].map((name) => mkdtempSync(join(work, name))) as [
      string,
      string,
    ];
    for (const document of gold) writeFileSync(join(goldFolder, `${document.id}.json`), JSON.stringify(document));
    for (const reading of predictions) writeFileSync(join(predicted, `${reading.id}.json`), JSON.stringify(reading));
    const command = [join(folder, 'score.mjs'), predicted, '--gold', goldFolder];
    return execFileSync(process.execPath, command, { encoding: 'utf8' }).trim();
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Of the proposals of each certainty, the share that overlaps an annotated item by half. */
function printCalibration(): void {
  const bins = new Map<string, { right: number; all: number; sum: number }>();
  readings.forEach((reading, index) => {
    const { directives, ignore = [] } = documents[index]!;
    for (const proposal of reading.directives) {
      if (ignore.some((span) => sharedPart(proposal, span) > 0.5)) continue;
      const bin = `${(Math.floor(proposal.certainty * 10) / 10).toFixed(1)}–`;
      const counts = bins.get(bin) ?? { right: 0, all: 0, sum: 0 };
      counts.all += 1;
      counts.sum += proposal.certainty;
      if (directives.some((item) => sharedPart(proposal, item) >= 0.5)) counts.right += 1;
      bins.set(bin, counts);
    }
  });
  console.log('\nĐộ chắc chắn   số đề xuất   nói   đúng');
  for (const [bin, { right, all, sum }] of [...bins].sort()) {
    console.log(
      `${bin.padEnd(14)} ${String(all).padStart(10)}   ${(sum / all).toFixed(2)}  ${(right / all).toFixed(2)}`,
    );
  }
}

/** Counted in processor seconds, so that a busy machine does not change the figure. */
function printSpeed(): void {
  const files = documents.map((document) => ({ ...document, name: document.id }));
  const bytes = files.reduce((sum, file) => sum + Buffer.byteLength(file.text), 0);
  const started = process.cpuUsage();
  const rounds = 20;
  for (let round = 0; round < rounds; round += 1) readFiles(files);
  const { user, system } = process.cpuUsage(started);
  const speed = (bytes * rounds) / (user + system);
  console.log(`\n${speed.toFixed(2)} MB/s trên một nhân (${documents.length} tài liệu, ${rounds} lượt)`);
}
