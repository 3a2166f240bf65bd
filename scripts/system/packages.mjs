import { spawnSync } from 'node:child_process';

/** Installs Debian packages; waits for another installation to end first. Says what to do where it may not. */
export function installDebianPackages(...names) {
  console.log(`Cài ${names.join(', ')}…`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', '-o', 'DPkg::Lock::Timeout=300', '-qq', ...args];
    return spawnSync(command, rest, options).status === 0;
  };
  if (apt('update') && apt('install', '-y', '--no-install-recommends', ...names)) return;
  console.error(`Không cài được ${names.join(', ')}. Nhờ quản trị máy cài các gói này rồi chạy lại.`);
  process.exit(1);
}
