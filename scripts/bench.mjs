/** `npm run bench`: every measurement, one after the other. Timings never stand in tests. */
import { ensureInstalled, node24, run } from './prepare.mjs';

ensureInstalled();
for (const script of ['bench-reading.ts', 'bench-register.ts', 'bench-reorganisation.ts']) {
  console.log(`\n— ${script}`);
  run(node24(), [`scripts/${script}`]);
}
