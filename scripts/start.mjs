/** `npm start`: from a fresh clone to a running product. */
import { spawn } from 'node:child_process';
import { ensureBuilt, ensureInstalled, node24, root, withNode24 } from './prepare.mjs';

ensureInstalled();
ensureBuilt();
const server = spawn(node24(), ['src/app/server/main.ts'], { cwd: root, stdio: 'inherit', env: withNode24() });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
