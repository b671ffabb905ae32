import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { type Database, openDatabase } from '../../src/database/open.ts';
import { hasPostgres, type PostgresService, startPostgres } from '../services/postgres.ts';

(!hasPostgres ? describe.skip : describe)('a database server that goes away', () => {
  let postgres: PostgresService;
  let database: Database;

  beforeAll(async () => {
    postgres = await startPostgres();
    database = await openDatabase({ url: await postgres.database(), dataDir: null });
  });
  afterAll(async () => {
    await database?.close();
    await postgres?.remove();
  });

  it('fails the transaction that is open, and nothing else', async () => {
    const lost = database.db.transaction().execute(async (transaction) => {
      await sql`select 1`.execute(transaction);
      // Between two statements nobody waits for an answer of the server's.
      await postgres.kill();
      await pause(100);
      await sql`select 1`.execute(transaction);
    });
    await expect(lost).rejects.toThrow();
    await postgres.start();
    const { rows } = await sql<{ one: number }>`select 1 as one`.execute(database.db);
    expect(rows).toEqual([{ one: 1 }]);
  });
});
