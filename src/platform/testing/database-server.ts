import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import type { TestProject } from 'vitest/node';
import { connect } from '../database/connect.ts';
import { startEmbeddedPostgres } from '../database/embedded-postgres.ts';
import { migrate } from '../database/migrate.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    databaseUrl: string;
    templateName: string;
  }
}

/** One PostgreSQL for the whole run (the embedded one, or TEST_DATABASE_URL), one migrated template; each test file gets a copy. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-test-'));
  const given = process.env.TEST_DATABASE_URL;
  const server = given
    ? null
    : await startEmbeddedPostgres({ folder: path.join(folder, 'postgres'), isDurable: false });
  const url = given ?? server!.url;
  const templateName = `lotrinh_template_${process.pid}_${project.name}`;
  await makeTemplate(url, templateName);
  project.provide('databaseUrl', url);
  project.provide('templateName', templateName);
  return async () => {
    await dropDatabase(url, templateName);
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function makeTemplate(url: string, name: string): Promise<void> {
  await dropDatabase(url, name);
  const admin = connect(url, 1);
  await sql`create database ${sql.id(name)}`.execute(admin);
  await admin.destroy();
  const template = connect(withDatabase(url, name), 1);
  await migrate(template as never);
  await template.destroy();
}

async function dropDatabase(url: string, name: string): Promise<void> {
  const admin = connect(url, 1);
  await sql`drop database if exists ${sql.id(name)} with (force)`.execute(admin);
  await admin.destroy();
}

/** The same server, another database. */
export function withDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.toString();
}
