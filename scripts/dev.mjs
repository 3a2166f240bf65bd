/** `npm run dev`: the server restarts and the web app reloads when a file changes. */
import { spawn } from 'node:child_process';
import { ensureBuilt, ensureInstalled, node24, root, withNode24 } from './prepare.mjs';

ensureInstalled();
ensureBuilt();
const start = (args) => spawn(node24(), args, { cwd: root, stdio: 'inherit', env: withNode24() });
const children = [start(['--watch-path=src', 'src/app/server/main.ts']), start(['node_modules/vite/bin/vite.js'])];
process.on('SIGINT', () => {
  for (const child of children) child.kill('SIGINT');
});
