import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { binariesFolder } from './postgres-binaries.ts';

/**
 * A real PostgreSQL started by us: no port, one Unix socket, dies with its parent.
 * The binaries come as an npm package; where there is none for this machine, those of the system are used.
 */
export interface EmbeddedPostgres {
  readonly url: string;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly folder: string;
  /** Tests may trade durability for speed; the product never does. */
  readonly isDurable: boolean;
}

export async function startEmbeddedPostgres({ folder, isDurable }: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const living = livingServer(folder);
  if (living) return { url: addressOf(living), stop: async () => {} };
  const binaries = binariesFolder();
  if (!existsSync(path.join(folder, 'PG_VERSION'))) await initialise(binaries, folder);
  // A Unix socket path is limited to about 107 bytes, so it lives in the short temporary folder.
  const socketFolder = mkdtempSync(path.join(tmpdir(), 'lotrinh-'));
  const durability = isDurable ? [] : ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];
  const settings = [
    '-c',
    'listen_addresses=',
    '-c',
    'max_connections=60',
    '-c',
    'timezone=Asia/Ho_Chi_Minh',
    ...durability,
  ];
  const server = run(path.join(binaries, 'postgres'), ['-D', path.resolve(folder), '-k', socketFolder, ...settings]);
  await untilReady(server);
  return {
    url: addressOf(socketFolder),
    stop: async () => {
      await ended(server, 'SIGINT');
      rmSync(socketFolder, { recursive: true, force: true });
    },
  };
}

const addressOf = (socketFolder: string): string =>
  `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(socketFolder)}`;

/**
 * The socket folder of the server that already runs on this data, or null. Two servers on one folder would corrupt it,
 * so a second program (a command beside a running product) connects to the first one's server, and never stops it.
 */
function livingServer(folder: string): string | null {
  const pidFile = path.join(folder, 'postmaster.pid');
  if (!existsSync(pidFile)) return null;
  const [pid, dataFolder, , , socketFolder] = readFileSync(pidFile, 'utf8').split('\n');
  return socketFolder && isServerOf(Number(pid), dataFolder!) ? socketFolder : null;
}

function isServerOf(pid: number, dataFolder: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(dataFolder);
  } catch {
    return false;
  }
}

async function initialise(binaries: string, folder: string): Promise<void> {
  const unfinished = `${folder}.init`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(path.dirname(folder), { recursive: true });
  const locale = ['--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=vi-VN'];
  const args = ['-D', unfinished, '-U', 'postgres', '-E', 'UTF8', ...locale, '--auth=trust', '--no-instructions'];
  await finished(run(path.join(binaries, 'initdb'), args));
  // Only a finished cluster gets the real name: a power cut in the middle leaves nothing half done.
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

/** PostgreSQL refuses root, so root becomes uid 1000 in a user namespace; `setpriv` makes it die with us. */
function run(program: string, args: readonly string[]): ChildProcess {
  const command = [program, ...args];
  const tied = process.platform === 'linux' ? ['setpriv', '--pdeathsig', 'INT', ...command] : command;
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const [first, ...rest] = isRoot ? ['unshare', '--user', '--map-user=1000', '--map-group=1000', ...tied] : tied;
  return spawn(first!, rest, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
  });
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    server.stderr!.on('data', (chunk: Buffer) => {
      log = (log + chunk.toString()).slice(-4000);
      if (log.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`PostgreSQL dừng khi khởi động (mã ${code}):\n${log}`)));
  });
}

function finished(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    child.stderr!.on('data', (chunk: Buffer) => {
      log += chunk.toString();
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`Không tạo được cơ sở dữ liệu (mã ${code}):\n${log}`)),
    );
  });
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}
