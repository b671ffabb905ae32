import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { type Database, openDatabase } from '../../src/database/open.ts';
import { hasPostgres, type PostgresService, startPostgres } from '../services/postgres.ts';

(!hasPostgres ? describe.skip : describe)('a statement that comes again and again', () => {
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

  it('is parsed once a connection, and its values stay values', async () => {
    await database.db.connection().execute(async (one) => {
      for (const value of ['a', 'b', "'; drop table orders; --", 'd']) {
        const { rows } = await sql<{ value: string }>`select ${value}::text as value`.execute(one);
        expect(rows).toEqual([{ value }]);
      }
      const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(
        one,
      );
      expect(rows.map((row) => row.statement)).toContain('select $1::text as value');
    });
  });

  it('is parsed anew after a migration has changed its table: it fails once at most', async () => {
    await database.db.connection().execute(async (one) => {
      await sql`create table growing (id text)`.execute(one);
      const all = () => sql`select * from growing where id <> ${'x'}`.execute(one);
      for (let use = 0; use < 4; use++) await all();
      await sql`alter table growing add column more text`.execute(one);
      await all().catch(() => {});
      await expect(all()).resolves.toMatchObject({ rows: [] });
      for (let use = 0; use < 4; use++) await all();
    });
  });
});
