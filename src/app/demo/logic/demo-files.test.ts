import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { countStatuses } from '#directives/logic/status.ts';
import { type DemoFiles, demoFolder, readDemoFiles } from '../demo-files.ts';
import { standingOn, waitingOn } from '../testing/demo-standing.ts';
import { demoProblems } from './demo-problems.ts';
import { leadOn } from './task-problems.ts';

const files = readDemoFiles();
const ofSession = (prefix: string) =>
  files.directives.filter(({ document }) => document === prefix).map(({ code }) => code);

test('the demo city has four sessions, 36 directives and a text for each of our four documents', () => {
  expect(files.sessions.map(({ heldOn }) => heldOn)).toEqual(['2024-08-09', '2024-11-27', '2025-06-16', '2026-01-10']);
  expect(files.directives).toHaveLength(36);
  expect(ofSession('ket-luan-2024-11-27')).toHaveLength(23);
  expect([...files.texts.keys()]).toHaveLength(4);
});

test('our texts say on their first line that they are ours, and are composed Unicode', () => {
  for (const text of files.texts.values()) {
    expect(text).toMatch(/^Bản minh họa, Lộ Trình tự soạn từ các dữ kiện công khai/);
    expect(text).toBe(text.normalize('NFC'));
  }
});

describe.each(files.stories)('as of $on', ({ on, expected, decisionsWaiting }) => {
  test('every directive stands where the story says', () => expect(standingOn(files, on)).toEqual(expected));
  test('so many questions wait', () => expect(waitingOn(files, on)).toHaveLength(decisionsWaiting));
});

test('on 10-3-2026 the 23 directives of 27-11-2024 show the picture of the overview', () => {
  const standing = standingOn(files, '2026-03-10');
  const counts = countStatuses(ofSession('ket-luan-2024-11-27').map((code) => ({ status: standing[code]! })));
  expect(counts).toMatchObject({ done: 3, on_plan: 8, at_risk: 4, late: 4, no_news: 4, unassigned: 0 });
});

describe('units and posts', () => {
  const units = rowsOf('organisations', 'communes-until-2025-06-30');
  const posts = rowsOf('posts');
  const holds = (row: Row | undefined, day: string) =>
    row !== undefined && row.valid_from <= day && (row.valid_to === '' || day <= row.valid_to);

  test('every unit of a task exists on the first and the last day of its part', () => {
    const wrong = files.tasks.flatMap(({ code, assignments }) =>
      assignments
        .filter(
          ({ unit, from, to }) =>
            !holds(units.get(unit), from) || !holds(units.get(unit), to ? dayBefore(to) : '9999-01-01'),
        )
        .map(({ unit }) => `${code} ${unit}`),
    );
    expect(wrong).toEqual([]);
  });

  test('the post that answers belongs to the lead of its day and is in force', () => {
    const wrong = files.tasks.flatMap((task) =>
      [{ post: task.post, from: task.createdOn }, ...task.postChanges]
        .filter(
          ({ post, from }) =>
            post !== null &&
            !(holds(posts.get(post), from) && posts.get(post)!.organisation_key === leadOn(task, from)),
        )
        .map(({ post }) => `${task.code} ${post}`),
    );
    expect(wrong).toEqual([]);
  });

  test('those who ask and those who sign in are units of the city', () => {
    const named = [
      ...files.decisions.map(({ askedBy }) => askedBy),
      ...files.accounts.flatMap(({ unit }) => unit ?? []),
    ];
    expect(named.filter((unit) => !units.has(unit))).toEqual([]);
  });
});

describe('what is refused', () => {
  const broken = (change: Partial<DemoFiles>) => demoProblems({ ...files, ...change }).map(({ code }) => code);
  const [directive, ...directives] = files.directives as [DemoFiles['directives'][number], ...DemoFiles['directives']];
  const [task, ...tasks] = files.tasks as [DemoFiles['tasks'][number], ...DemoFiles['tasks']];

  test.each([
    ['demo.quote_not_in_text', { directives: [{ ...directive, quote: 'lời không có trong văn bản' }, ...directives] }],
    ['demo.quote_not_unique', { directives: [{ ...directive, quote: 'xe' }, ...directives] }],
    ['demo.quotes_overlap', { directives: [directive, ...directives, { ...directive, code: 'D99' }] }],
    ['demo.key_twice', { directives: [directive, directive, ...directives] }],
    ['demo.leads_nowhere', { tasks: [{ ...task, directives: ['D98'] }, ...tasks] }],
    ['demo.source_unknown', { directives: [{ ...directive, source: 'S999' }, ...directives] }],
    ['demo.not_marked_as_ours', { directives: [{ ...directive, isReconstructed: false }, ...directives] }],
    ['demo.known_too_early', { directives: [{ ...directive, acceptedOn: '2024-11-26' }, ...directives] }],
    ['demo.known_after_today', { directives: [{ ...directive, acceptedOn: '2026-03-11' }, ...directives] }],
    ['demo.day_without_one_lead', { tasks: [{ ...task, assignments: task.assignments.slice(1) }, ...tasks] }],
    ['demo.gap_not_accepted', { tasks: [{ ...task, post: null }, ...tasks] }],
    ['demo.impossible_move', { tasks: [{ ...task, events: task.events.slice(1) }, ...tasks] }],
    [
      'demo.report_by_another_unit',
      { tasks: [{ ...task, reports: [{ ...task.reports[0]!, unit: 'so-y-te' }] }, ...tasks] },
    ],
    ['demo.accepted_without_evidence', { tasks: [{ ...task, reports: [] }, ...tasks] }],
  ] as [string, Partial<DemoFiles>][])('%s', (code, change) => expect(broken(change)).toContain(code));
});

type Row = { key: string; valid_from: string; valid_to: string; organisation_key: string };

function rowsOf(...names: string[]): Map<string, Row> {
  const rows = names.flatMap((name) =>
    parse<Row>(readFileSync(join(demoFolder, '../organisations', `${name}.csv`)), { columns: true, bom: true }),
  );
  return new Map(rows.map((row) => [row.key, row]));
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
