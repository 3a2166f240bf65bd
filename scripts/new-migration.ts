/** `npm run db:new add_targets` → database/migrations/20261125T1030_add_targets.sql */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error('Cho tên migration bằng chữ thường và gạch dưới, ví dụ: npm run db:new add_targets');
  process.exit(2);
}
const time = new Date().toISOString().slice(0, 16).replace(/[-:]/g, '');
const file = path.join(import.meta.dirname, '../database/migrations', `${time}_${name}.sql`);
writeFileSync(file, '-- Why this change.\n', { flag: 'wx' });
console.log(file);
