/**
 * A database for a test file. All files of a run share one PostgreSQL, in which each gets a copy of an empty database
 * whose tables are there; without PostgreSQL each has an embedded one of its own.
 */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { type Database, openDatabase } from '../../src/database/open.ts';

/** Where the run's server is; set by `shared.ts` for all test files. */
export const variable = 'TEST_POSTGRES';
/** The database that is copied. */
export const template = 'porthalt_template';

/** A fresh, empty database with all tables: to be closed, not to be removed. */
export async function testDatabase(): Promise<Database> {
  return openDatabase({ url: await testDatabaseUrl(), dataDir: null });
}

/** The address of a fresh, empty database with all tables; null where there is no PostgreSQL. */
export async function testDatabaseUrl(): Promise<string | null> {
  const server = process.env[variable];
  if (server === undefined) return null;
  const name = `test_${randomBytes(8).toString('hex')}`;
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  try {
    await client.query(`create database ${name} template ${template}`);
  } finally {
    await client.end();
  }
  return `${server}/${name}`;
}
