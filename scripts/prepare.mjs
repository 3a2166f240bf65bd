/** Plain JavaScript for the system's Node: what must be there before anything of ours can run. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.join(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..');
const modules = path.join(root, 'node_modules');

/** Runs a program with its output shown; ends this one when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    ...options,
    env: { ...withNode24(), ...options.env },
  });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

export function withNode24() {
  return { ...process.env, PATH: `${path.join(modules, '.bin')}${path.delimiter}${process.env.PATH}` };
}

/** The Node that runs our TypeScript: the one that comes as a package, or the system's if it is new enough. */
export function node24() {
  const packaged = path.join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (existsSync(packaged)) return packaged;
  const [major, minor] = process.versions.node.split('.').map(Number);
  // 24.7 brought argon2, which hashes our passwords.
  if (major > 24 || (major === 24 && minor >= 7)) return process.execPath;
  console.error(`Máy này cần Node 24.7 trở lên (đang có ${process.versions.node}). Cài bản mới hơn rồi chạy lại.`);
  process.exit(1);
}

/** Installs what package-lock.json names, once per lock file. No install scripts of packages are run. */
export function ensureInstalled() {
  const stamp = path.join(modules, '.lotrinh-installed');
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Cài các gói cần dùng (lần đầu khoảng nửa phút)…');
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, wanted);
}

/** Builds the web app when a source is newer than the last build. */
export function ensureBuilt() {
  const built = path.join(root, 'dist/web/index.html');
  const sources = ['src', 'package-lock.json', 'vite.config.ts'].map((name) => newest(path.join(root, name)));
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(...sources)) return;
  console.log('Dựng giao diện…');
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  run(node24(), [path.join(modules, 'vite/bin/vite.js'), 'build', '--logLevel', 'warn']);
}

function newest(file) {
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}
