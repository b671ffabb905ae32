/** The database: one PostgreSQL dialect, either a server (`DATABASE_URL`) or embedded under `DATA_DIR`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runMigrations as runQueueMigrations } from 'bullmq';
import { Kysely, PostgresDialect, type PostgresPool, sql } from 'kysely';
import pg from 'pg';
import { reason } from '../error.ts';
import { lockDirectory } from './lock.ts';
import { migrations } from './migrations/list.ts';
import { openPglite, type PglitePool } from './pglite.ts';
import { prepareOften } from './prepared.ts';
import type { Schema } from './schema.ts';

export type Database = {
  readonly kind: 'embedded' | 'server';
  readonly db: Kysely<Schema>;
  /** The pool that BullMQ's PostgreSQL backend uses: its tables first in the search path. */
  readonly queuePool: () => pg.Pool;
  readonly close: () => Promise<void>;
};

/** The Kysely handle or a transaction of it: what the stores take. */
export type Db = Kysely<Schema>;

/**
 * Opens the database and brings its tables up to date, under a lock so that processes may start at the same time.
 * @throws when the server cannot be reached or the embedded directory is in use; the message says what to do.
 */
export async function openDatabase(settings: {
  url: string | null;
  dataDir: string | null;
}): Promise<Database> {
  return settings.url === null ? openEmbedded(settings.dataDir) : openServer(settings.url);
}

async function openEmbedded(dataDir: string | null): Promise<Database> {
  const directory = dataDir === null ? null : join(dataDir, 'database');
  // It holds customers' mails: for this user's eyes only.
  if (directory !== null) mkdirSync(directory, { recursive: true, mode: 0o700 });
  const unlock = directory === null ? () => {} : lockDirectory(`${directory}.lock`);
  let pool: PglitePool;
  try {
    pool = await openPglite(directory);
  } catch (error) {
    unlock();
    throw new Error(
      `The embedded database under ${directory} could not be opened (${String(error)}). Move that folder away to start afresh, or set DATABASE_URL.`,
      { cause: error },
    );
  }
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: pool as unknown as PostgresPool }) });
  await migrate(db);
  const client = await pool.connect();
  await runQueueMigrations(client as unknown as pg.PoolClient, 'bullmq', { skipVersionCheck: true });
  // One session serves both: BullMQ's functions look for their tables without a schema name.
  await client.query('set search_path to bullmq, public');
  client.release();
  return {
    kind: 'embedded',
    db,
    queuePool: () => pool as unknown as pg.Pool,
    close: async () => {
      await pool.end();
      unlock();
    },
  };
}

async function openServer(url: string): Promise<Database> {
  const options = { connectionString: url, keepAlive: true, connectionTimeoutMillis: 10_000 };
  const pool = new pg.Pool({
    ...options,
    max: 10,
    types: { getTypeParser: typeParser },
    application_name: 'porthalt',
  });
  surviveLosses(pool);
  prepareOften(pool);
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  let queuePool: pg.Pool | null = null;
  try {
    await migrate(db);
  } catch (error) {
    await pool.end();
    throw new Error(
      `The database cannot be used: ${reason(error)}. Check DATABASE_URL and that the server is up.`,
      {
        cause: error,
      },
    );
  }
  return {
    kind: 'server',
    db,
    queuePool: () => {
      if (queuePool === null) {
        queuePool = new pg.Pool({
          ...options,
          max: 40,
          options: '-c search_path=bullmq,public',
          application_name: 'porthalt queue',
        });
        surviveLosses(queuePool);
        // Each queue and worker listens for itself.
        queuePool.setMaxListeners(0);
      }
      return queuePool;
    },
    close: async () => {
      await queuePool?.end();
      await pool.end();
    },
  };
}

/**
 * A connection that drops must not end the process, neither one that is idle nor one that is between two statements of a
 * transaction: the pool listens to the former only. The statement that follows fails, the next one gets a new connection.
 */
function surviveLosses(pool: pg.Pool): void {
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
}

/** Makes BullMQ's tables in the database; needed only where the queue lives there. */
export async function prepareQueueTables(database: Database): Promise<void> {
  if (database.kind === 'embedded') return;
  const client = await database.queuePool().connect();
  try {
    await runQueueMigrations(client, 'bullmq');
  } finally {
    client.release();
  }
}

const migrationLock = 740_112_001;

async function migrate(db: Kysely<Schema>): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(migrationLock)})`.execute(transaction);
    await sql`create table if not exists porthalt_migrations (name text primary key, ran_at timestamptz not null default now())`.execute(
      transaction,
    );
    const done = await sql<{ name: string }>`select name from porthalt_migrations`.execute(transaction);
    const names = new Set(done.rows.map((row) => row.name));
    for (const { name, statements } of migrations) {
      if (names.has(name)) continue;
      await sql.raw(statements).execute(transaction);
      await sql`insert into porthalt_migrations (name) values (${name})`.execute(transaction);
    }
  });
}

/** int8 as a number (ours stay far below 2^53) and dates as YYYY-MM-DD, as PGlite is set up to give them too. */
function typeParser(oid: number, format?: 'text' | 'binary') {
  if (oid === pg.types.builtins.INT8) return Number;
  if (oid === pg.types.builtins.DATE) return (text: string) => text;
  return pg.types.getTypeParser(oid, format as 'text');
}
