/**
 * `npm run bench:reading -- [folder]`: how well and how fast documents are read.
 * The folder holds annotated documents (`*.json`) and their scorer `score.mjs`; `../shared/corpus` unless named.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type FileReading, readFiles } from '../src/reading/cli/read-command.ts';
import { printHostile } from './bench-reading-hostile.ts';
import { printStoring } from './bench-reading-store.ts';
import { printTopicsBySource } from './bench-reading-topics.ts';

interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly date: string | null;
  readonly genre: string | null;
  readonly directives: readonly { readonly start: number; readonly end: number; readonly topic?: string }[];
  readonly ignore?: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Documents kept aside for a while on 25-11-2026; the figures below were taken just before their errors were opened again.
 * Not a clean held-out set, so an upper bound: all 24 documents had been read, the first list of errors covered them too, the
 * rule for commas was counted on all of them, and topic weights were chosen with their score in view. Before any tuning the
 * first version scored F1 0.750 on the whole corpus.
 */
const keptAside = ['s03', 's08', 's11', 's13', 's15', 's20', 's22', 's24'];
const heldOut =
  'detection P 0.796 R 0.905 F1 0.847 · kind 1.000 · issuer 0.895 · addressee 0.907 · deadline 1.000 · topic 0.802';

const folder = resolve(process.argv[2] ?? '../shared/corpus');
if (!existsSync(join(folder, 'score.mjs'))) {
  console.error(`Không thấy score.mjs trong ${folder}. Dùng: npm run bench:reading -- <thư mục>`);
  process.exit(2);
}

const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Annotated)
  .filter((document) => document.text && Array.isArray(document.directives));
const readings = readFiles(documents.map((document) => ({ ...document, name: `${document.id}.json` })));

console.log(score(readings, documents));
console.log(
  `\nDành riêng một thời gian, không hoàn toàn độc lập, nên là cận trên (${keptAside.join(' ')}):\n  ${heldOut}`,
);
console.log('Cũng các tài liệu ấy, nay:');
console.log(score(readings.filter(isKeptAside), documents.filter(isKeptAside)).split('\n').at(-2));
printCalibration();
printSpeed();
printTopicsBySource(documents);
await printStoring();
printHostile();

function isKeptAside({ id }: { readonly id: string }): boolean {
  return keptAside.some((start) => id.startsWith(`${start}-`));
}

/** Writes gold and predictions to a folder of their own and runs the scorer of the corpus there. */
function score(predictions: readonly FileReading[], gold: readonly Annotated[]): string {
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
      if (ignore.some((span) => overlap(proposal, span) > 0.5)) continue;
      const bin = `${(Math.floor(proposal.certainty * 10) / 10).toFixed(1)}–`;
      const counts = bins.get(bin) ?? { right: 0, all: 0, sum: 0 };
      counts.all += 1;
      counts.sum += proposal.certainty;
      if (directives.some((item) => overlap(proposal, item) >= 0.5)) counts.right += 1;
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

type Stretch = { readonly start: number; readonly end: number };

function overlap(a: Stretch, b: Stretch): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (a.end - a.start + b.end - b.start - shared);
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
