/**
 * `npm test`: every test, the database ones on both engines. Installs what it needs (Chromium, a PostgreSQL server).
 * Its last line is `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, node24, root, withNode24 } from './prepare.mjs';
import { ensureChromium } from './system/chromium.mjs';
import { startPostgresServer } from './system/postgres-server.mjs';

ensureInstalled();
ensureChromium();
ensureBuilt();

const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-results-'));
const totals = { passed: 0, failed: 0, skipped: 0 };
vitest('PostgreSQL nhúng', 'embedded', ['logic', 'database', 'web', 'journeys'], {});
const server = startPostgresServer();
try {
  vitest('Máy chủ PostgreSQL', 'server', ['database'], { TEST_DATABASE_URL: server.url });
} finally {
  server.stop();
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed${totals.skipped ? `, ${totals.skipped} skipped` : ''}`);
process.exit(totals.failed > 0 ? 1 : 0);

function vitest(title, name, projects, environment) {
  console.log(`\n— Kiểm thử: ${title}`);
  const report = path.join(folder, `${name}.json`);
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const result = spawnSync(
    node24(),
    [...args, ...projects.flatMap((project) => ['--project', project]), ...process.argv.slice(2)],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...withNode24(), ...environment },
    },
  );
  count(report, result.status);
}

function count(report, status) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    totals.passed += numPassedTests;
    totals.skipped += numPendingTests;
    // A file that could not even be loaded fails without a failed test in it.
    totals.failed += numFailedTests || (status === 0 ? 0 : Math.max(1, numFailedTestSuites));
  } catch {
    totals.failed += 1;
  }
}
