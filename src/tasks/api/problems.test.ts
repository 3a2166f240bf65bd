import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { directivesProblems } from '#directives/api/problems.ts';
import { tasksProblems } from './problems.ts';

const rooms = { tasks: tasksProblems, directives: directivesProblems };

/** Every `room.code` a room's own code can refuse with. */
function codesIn(room: string): string[] {
  const folder = path.join(import.meta.dirname, '../..', room);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.ts$/.test(file) && !/\.test\.ts$|^api\//.test(file),
  );
  const text = files.map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n');
  return [...new Set([...text.matchAll(new RegExp(`'(${room}\\.[a-z_]+)'`, 'g'))].map((match) => match[1]!))].sort();
}

test.each(Object.entries(rooms))(
  '%s: every refusal has its sentence, and no sentence is left over',
  (room, sentences) => {
    expect(Object.keys(sentences).sort()).toEqual(codesIn(room));
  },
);

test('a deadline brought forward to no day, where none was set before, asks for one', () => {
  const sentence = tasksProblems['tasks.forward_not_earlier']!;
  expect(sentence.vi({ latest: '', newLatest: '' })).toBe(
    'Hạn rút ngắn phải có ngày cuối. Nhập ngày cuối của hạn mới.',
  );
  expect(sentence.vi({ latest: '2026-06-30', newLatest: '' })).toContain('trước hạn hiện tại 30-6-2026');
});
