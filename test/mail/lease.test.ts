import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Database } from '../../src/database/open.ts';
import {
  acquireLease,
  assertHeld,
  keepLease,
  type Lease,
  LeaseLost,
  releaseLease,
  renewLease,
} from '../../src/mail/lease.ts';
import { testDatabase } from '../services/database.ts';
import { eventually } from '../services/temporary.ts';
import { clear } from './desk.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database?.close());
afterEach(() => clear(database.db));

const take = (holder: string, milliseconds = 60_000) =>
  acquireLease(database.db, 'desk', holder, milliseconds);
const taken = async (holder: string, milliseconds = 60_000): Promise<Lease> => {
  const lease = await take(holder, milliseconds);
  if (!lease) throw new Error('the mailbox is held');
  return lease;
};
const expire = () =>
  database.db
    .updateTable('mailboxes')
    .set({ lease_until: new Date(0) })
    .execute();

it('is held by one at a time', async () => {
  await taken('one');
  expect(await take('two')).toBeNull();
});

it('goes to one of many that ask at once', async () => {
  const answers = await Promise.all(['one', 'two', 'three', 'four'].map((holder) => take(holder)));
  expect(answers.filter((lease) => lease !== null)).toHaveLength(1);
});

it('is free once it has run out or was given back, and its fence grows', async () => {
  const first = await taken('one');
  await expire();
  const second = await taken('two');
  await releaseLease(database.db, second);
  const third = await taken('three');
  expect([first.fence, second.fence, third.fence]).toEqual([1, 2, 3]);
});

it('cannot be renewed, given back or used after it changed hands', async () => {
  const first = await taken('one');
  await expire();
  const second = await taken('two');
  expect(await renewLease(database.db, first, 60_000)).toBe(false);
  await releaseLease(database.db, first);
  await expect(assertHeld(database.db, first)).rejects.toThrow(LeaseLost);
  await assertHeld(database.db, second);
});

it('counts for nothing once it has run out, though nobody else took it, until it is renewed', async () => {
  const lease = await taken('one');
  await expire();
  await expect(assertHeld(database.db, lease)).rejects.toThrow(LeaseLost);
  expect(await renewLease(database.db, lease, 60_000)).toBe(true);
  await assertHeld(database.db, lease);
});

it('is renewed for as long as it is kept', async () => {
  const lease = await taken('one', 200);
  const before = await database.db.selectFrom('mailboxes').select('lease_until').executeTakeFirstOrThrow();
  const kept = keepLease(database.db, lease, 200);
  await eventually(async () => {
    const row = await database.db.selectFrom('mailboxes').select('lease_until').executeTakeFirstOrThrow();
    return (row.lease_until?.getTime() ?? 0) - (before.lease_until?.getTime() ?? 0) > 400;
  }, 'the lease to be renewed twice');
  expect(kept.lost.aborted).toBe(false);
  kept.stop();
});

it('says so when somebody else took it', async () => {
  const lease = await taken('one', 400);
  const kept = keepLease(database.db, lease, 400);
  await expire();
  await taken('two');
  await eventually(() => kept.lost.aborted, 'the lease to be lost');
});

it('says so when the database was away for longer than it lasts', async () => {
  const other = await testDatabase();
  const lease = await acquireLease(other.db, 'desk', 'one', 200);
  if (!lease) throw new Error('the mailbox is held');
  const kept = keepLease(other.db, lease, 200);
  await other.close();
  await eventually(() => kept.lost.aborted, 'the lease to be lost');
});
