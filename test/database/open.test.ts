import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPostgresBackend, withBackend } from 'bullmq';
import { sql } from 'kysely';
import { type Database, openDatabase } from '../../src/database/open.ts';

import { temporaryFolder } from '../services/temporary.ts';

const folder = temporaryFolder('database');
const dataDir = folder.path;
/** To open it takes seconds: one for all. */
let database: Database;
beforeAll(async () => {
  database = await openDatabase({ url: null, dataDir });
});
afterAll(async () => {
  await database?.close();
  folder.remove();
});

describe('the embedded database', () => {
  it('refuses a second opening of the same folder and says who holds it', async () => {
    await expect(openDatabase({ url: null, dataDir })).rejects.toThrow(/open already|in use by process/);
  });

  it('keeps other statements out of a transaction until it ends', async () => {
    const { db } = database;
    const seen: number[] = [];
    const counting = async () => {
      const { rows } = await sql<{ n: number }>`select count(*)::int8 as n from mailboxes`.execute(db);
      seen.push(rows[0]?.n ?? -1);
    };
    let outside: Promise<void> = Promise.resolve();
    await db
      .transaction()
      .execute(async (transaction) => {
        await transaction
          .insertInto('mailboxes')
          .values({ id: 'a', holder: null, uidvalidity: null, waiting: null, error: null })
          .execute();
        outside = counting();
        throw new Error('changed my mind');
      })
      .catch(() => {});
    await outside;
    expect(seen).toEqual([0]);
  });

  it('runs a queue beside our tables', async () => {
    const backed = withBackend(createPostgresBackend);
    const connection = database.queuePool() as never;
    const queue = new backed.Queue('try', { connection });
    const worker = new backed.Worker('try', async (job) => job.data.n * 2, { connection });
    const done = new Promise((resolve) => worker.on('completed', (_job, result) => resolve(result)));
    await queue.add('double', { n: 21 });
    expect(await done).toBe(42);
    await worker.close();
    await queue.close();
  });

  it('keeps what was written when it is opened again', async () => {
    await database.db
      .insertInto('orders')
      .values({
        id: 'PO-1',
        carrier: 'sandbox',
        carrier_order_id: null,
        customer: 'Example',
        contacts: ['a@example.com'],
        country: 'US',
        timezone: 'America/New_York',
        numbers: ['+14155550100'],
        requested_date: '2026-12-01',
      })
      .execute();
    await database.close();
    database = await openDatabase({ url: null, dataDir });
    const orders = await database.db.selectFrom('orders').selectAll().execute();
    expect(orders).toMatchObject([{ id: 'PO-1', contacts: ['a@example.com'], requested_date: '2026-12-01' }]);
  });
});
