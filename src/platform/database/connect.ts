import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import type { Database } from './rows.ts';

export type Db = Kysely<Database> | Transaction<Database>;

// Dates and exact numbers stay text: the driver's default would shift a date by a day at +07:00 and round a numeric.
const asText = (value: string): string => value;
const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === 1082 || oid === 1700 || oid === 3912) return asText; // date, numeric, daterange
    if (oid === 20) return Number; // bigint: our counters stay far below 2^53
    return pg.types.getTypeParser(oid, format);
  },
};

/** @param url a PostgreSQL address, embedded or a server from version 15 on */
export function connect(url: string, maximumConnections = 10): Kysely<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: maximumConnections,
    types: types as pg.CustomTypesConfig,
    options: '-c timezone=Asia/Ho_Chi_Minh -c statement_timeout=60000',
  });
  // A server that restarts breaks idle connections; the pool makes new ones, so this is no reason to fall.
  pool.on('error', () => {});
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}
