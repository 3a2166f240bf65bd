import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installDebianPackages } from './packages.mjs';

/** Starts a throw-away PostgreSQL server of the system, as the user postgres, on loopback. */
export function startPostgresServer() {
  const bin = serverBinaries();
  const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-pg-'));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownToPostgres(folder);
  // PostgreSQL refuses root.
  const as = isRoot ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--init-groups'] : [];
  const data = path.join(folder, 'data');
  const port = 50_000 + (process.pid % 10_000);
  command([
    ...as,
    path.join(bin, 'initdb'),
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  ]);
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=60`;
  command([...as, path.join(bin, 'pg_ctl'), '-D', data, '-w', '-l', path.join(folder, 'log'), '-o', settings, 'start']);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop() {
      command([...as, path.join(bin, 'pg_ctl'), '-D', data, '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function serverBinaries() {
  const found = () =>
    versions()
      .map((version) => `/usr/lib/postgresql/${version}/bin`)
      .find((bin) => existsSync(`${bin}/initdb`));
  if (!found()) {
    // The package would start a server of its own; the tests want only the programs.
    mkdirSync('/etc/postgresql-common', { recursive: true });
    writeFileSync('/etc/postgresql-common/createcluster.conf', 'create_main_cluster = false\n');
    installDebianPackages('postgresql');
  }
  return found();
}

function versions() {
  const folder = '/usr/lib/postgresql';
  return existsSync(folder) ? readdirSync(folder).sort((a, b) => Number(b) - Number(a)) : [];
}

function chownToPostgres(folder) {
  const { stdout } = spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' });
  chownSync(folder, Number(stdout), Number(stdout));
}

function command([program, ...args]) {
  const result = spawnSync(program, args, { cwd: '/', stdio: ['ignore', 'ignore', 'inherit'] });
  if (result.status !== 0)
    throw new Error(`${path.basename(args.at(-1) ?? program)}: ${program} ended with ${result.status}`);
}
