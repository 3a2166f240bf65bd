import { sql } from 'kysely';
import type { TestProject } from 'vitest/node';
import { startProduct } from '../../src/app/server/start-product.ts';
import { connect } from '../../src/platform/database/connect.ts';
import startDatabaseServer, { withDatabase } from '../../src/platform/testing/database-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    demoTemplate: string;
  }
}

/** The demo city is loaded once for all journeys; each takes a copy. */
export default async function setup(project: TestProject) {
  let url = '';
  const noted = {
    ...project,
    name: project.name,
    provide: (key: 'databaseUrl' | 'templateName', value: string) => {
      if (key === 'databaseUrl') url = value;
      project.provide(key, value);
    },
  } as TestProject;
  const stop = await startDatabaseServer(noted);
  const name = `lotrinh_demo_${process.pid}`;
  const admin = connect(url, 1);
  await sql`create database ${sql.id(name)}`.execute(admin);
  const settings = {
    port: 0,
    host: '127.0.0.1',
    dataFolder: '',
    databaseUrl: withDatabase(url, name),
    isDemo: true,
    fixedToday: '2026-03-10',
  };
  await (await startProduct(settings, () => {})).stop();
  project.provide('demoTemplate', name);
  return async () => {
    await sql`drop database if exists ${sql.id(name)} with (force)`.execute(admin);
    await admin.destroy();
    await stop();
  };
}
