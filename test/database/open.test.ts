import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createPostgresBackend, withBackend } from 'bullmq';
import { sql } from 'kysely';
import { type Database, openDatabase } from '../../src/database/open.ts';

const open: Database[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const database of open.splice(0)) await database.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function embedded(dataDir: string | null): Promise<Database> {
  const database = await openDatabase({ url: null, dataDir });
  open.push(database);
  return database;
}

function folder(): string {
  const name = mkdtempSync(join(tmpdir(), 'porthalt-'));
  folders.push(name);
  return name;
}

describe('the embedded database', () => {
  it('keeps what was written when it is opened again', async () => {
    const dataDir = folder();
    const first = await embedded(dataDir);
    await first.db
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
    await first.close();
    const second = await embedded(dataDir);
    const orders = await second.db.selectFrom('orders').selectAll().execute();
    expect(orders).toMatchObject([{ id: 'PO-1', contacts: ['a@example.com'], requested_date: '2026-12-01' }]);
  });

  it('refuses a second opening of the same folder and says who holds it', async () => {
    const dataDir = folder();
    await embedded(dataDir);
    await expect(embedded(dataDir)).rejects.toThrow(/open already|in use by process/);
  });

  it('keeps other statements out of a transaction until it ends', async () => {
    const { db } = await embedded(null);
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
    const database = await embedded(null);
    const backed = withBackend(createPostgresBackend);
    const connection = database.queuePool() as never;
    const queue = new backed.Queue('try', { connection });
    const done = new Promise((resolve) => {
      const worker = new backed.Worker('try', async (job) => job.data.n * 2, { connection });
      open.unshift({ ...database, close: async () => worker.close() });
      worker.on('completed', (_job, result) => resolve(result));
    });
    await queue.add('double', { n: 21 });
    expect(await done).toBe(42);
    await queue.close();
  });
});
