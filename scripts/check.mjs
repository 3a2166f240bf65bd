/** `npm run check`: format and lint, types, generated files. The rooms and the glossary are checked by tests. */
import { ensureInstalled, node24, run } from './prepare.mjs';

ensureInstalled();
const steps = [
  ['Định dạng và lỗi thường gặp', ['node_modules/@biomejs/biome/bin/biome', 'ci', '--diagnostic-level=warn', '.']],
  ['Kiểu', ['node_modules/typescript/bin/tsc', '-p', '.']],
  ['Tệp sinh ra', ['scripts/generate.ts', '--check']],
  ['Màu và chữ sinh ra', ['scripts/generate-tokens.ts', '--check']],
  ['Các phòng và từ ngữ', ['node_modules/vitest/vitest.mjs', 'run', '--project', 'logic', 'tests/architecture']],
];
for (const [title, args] of steps) {
  console.log(`— ${title}`);
  run(node24(), args);
}
