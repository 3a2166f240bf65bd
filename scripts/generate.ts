/** Rebuilds the generated files from their sources; with `--check` only compares and names what is out of date. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { minifyContractRouter } from '@orpc/contract';
import { OpenAPIGenerator } from '@orpc/openapi';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { contract } from '../src/app/api/contract.ts';
import { connect } from '../src/platform/database/connect.ts';
import { startEmbeddedPostgres } from '../src/platform/database/embedded-postgres.ts';
import { rowTypes } from '../src/platform/database/generate/row-types.ts';
import { schemaText } from '../src/platform/database/generate/schema-text.ts';
import { migrate } from '../src/platform/database/migrate.ts';

const root = path.join(import.meta.dirname, '..');

async function fromDatabase(): Promise<Record<string, string>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-generate-'));
  const server = await startEmbeddedPostgres({ folder: path.join(folder, 'postgres'), isDurable: false });
  const db = connect(server.url, 2);
  try {
    await migrate(db as never);
    return { 'database/schema.sql': await schemaText(db), 'src/platform/database/rows.ts': await rowTypes(db) };
  } finally {
    await db.destroy();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fromContract(): Promise<Record<string, string>> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  const openApi = await generator.generate(contract, {
    info: { title: 'Lộ Trình', version: JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version },
    servers: [{ url: '/api/v1' }],
  });
  return {
    'docs/openapi.json': `${JSON.stringify(openApi, null, 1)}\n`,
    'src/app/web/contract.json': `${JSON.stringify(minifyContractRouter(contract))}\n`,
  };
}

const files = { ...(await fromContract()), ...(await fromDatabase()) };
const stale = Object.entries(files).filter(([name, text]) => current(name) !== text);
if (process.argv.includes('--check')) {
  for (const [name] of stale) console.error(`${name} is out of date: run npm run db:types`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [name, text] of stale) writeFileSync(path.join(root, name), text);
  console.log(
    stale.length > 0 ? `rebuilt ${stale.map(([name]) => name).join(', ')}` : 'all generated files are current',
  );
}

function current(name: string): string | null {
  try {
    return readFileSync(path.join(root, name), 'utf8');
  } catch {
    return null;
  }
}
