import path from 'node:path';
import { isPlainDate, type PlainDate } from '#shared/plain-date.ts';
import { demoToday } from '../demo/logic/time-problems.ts';

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  /** A server's address, or null for the embedded PostgreSQL. */
  readonly databaseUrl: string | null;
  readonly isDemo: boolean;
  /** A fixed city day; null follows the clock. The demo city stands still on the day its story ends, unless LOTRINH_NOW says otherwise. */
  readonly fixedToday: PlainDate | null;
}

/** @throws an error that names the setting, its value and what is expected */
export function settingsFrom(environment: Readonly<Record<string, string | undefined>>, folder: string): Settings {
  const isDemo = flag(environment, 'LOTRINH_DEMO', true);
  return {
    port: port(environment.PORT),
    host: environment.HOST || '127.0.0.1',
    dataFolder: path.resolve(folder, environment.LOTRINH_DATA || 'data'),
    databaseUrl: databaseUrl(environment.DATABASE_URL),
    isDemo,
    fixedToday: day(environment.LOTRINH_NOW) ?? (isDemo ? demoToday : null),
  };
}

function port(value: string | undefined): number {
  const number = Number(value || 8080);
  if (Number.isInteger(number) && number >= 0 && number < 65_536) return number;
  throw new Error(`PORT=${value} không phải số cổng. Đặt một số từ 1 đến 65535, ví dụ PORT=8080.`);
}

function day(value: string | undefined): PlainDate | null {
  if (!value) return null;
  if (isPlainDate(value)) return value;
  throw new Error(`LOTRINH_NOW=${value} không phải ngày. Viết năm-tháng-ngày, ví dụ LOTRINH_NOW=2026-03-10.`);
}

function flag(environment: Readonly<Record<string, string | undefined>>, name: string, otherwise: boolean): boolean {
  const value = environment[name];
  if (value === undefined || value === '') return otherwise;
  if (value === '0' || value === '1') return value === '1';
  throw new Error(`${name}=${value} không hiểu được. Đặt 1 để bật, 0 để tắt.`);
}

function databaseUrl(value: string | undefined): string | null {
  if (!value) return null;
  if (/^postgres(ql)?:\/\//.test(value) && URL.canParse(value)) return value;
  throw new Error(
    'DATABASE_URL không phải địa chỉ PostgreSQL. Viết dạng postgresql://tên:mật-khẩu@máy:5432/cơ-sở-dữ-liệu.',
  );
}
