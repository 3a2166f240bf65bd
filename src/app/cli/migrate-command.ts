import type { Command } from '#platform/cli/command.ts';
import { openDatabase } from '../server/open-database.ts';
import { settingsFrom } from '../server/settings.ts';

export const migrateCommand: Command = {
  name: 'migrate',
  summary: 'Đưa cơ sở dữ liệu lên bản mới nhất (npm start cũng tự làm).',
  usage: '',
  options: {},
  async run() {
    const database = await openDatabase(settingsFrom(process.env, process.cwd()));
    await database.close();
    return { json: { migrated: true, database: database.kind }, text: 'Cơ sở dữ liệu đã ở bản mới nhất.' };
  },
};
