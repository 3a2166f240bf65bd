import { expect, test } from 'vitest';
import { settingsFrom } from './settings.ts';

test('nothing set: the demo city, on its own day, on one machine', () => {
  expect(settingsFrom({}, '/srv/lotrinh')).toEqual({
    port: 8080,
    host: '127.0.0.1',
    dataFolder: '/srv/lotrinh/data',
    databaseUrl: null,
    isDemo: true,
    fixedToday: '2026-03-10',
  });
});

test('a real city follows the clock', () => {
  expect(settingsFrom({ LOTRINH_DEMO: '0' }, '/srv').fixedToday).toBeNull();
});

test.each([
  ['PORT', '80 80'],
  ['PORT', '70000'],
  ['LOTRINH_NOW', '10-3-2026'],
  ['LOTRINH_NOW', '2026-02-30'],
  ['LOTRINH_DEMO', 'có'],
  ['DATABASE_URL', 'mysql://máy/cơ-sở'],
])('%s=%s stops the start and is named', (name, value) => {
  expect(() => settingsFrom({ [name]: value }, '/srv')).toThrow(name);
});
