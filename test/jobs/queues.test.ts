import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Database, prepareQueueTables } from '../../src/database/open.ts';
import { openQueues, type Queues } from '../../src/jobs/queues.ts';
import { testDatabase } from '../services/database.ts';
import { eventually } from '../services/temporary.ts';

let database: Database;
let queues: Queues;
beforeAll(async () => {
  database = await testDatabase();
  await prepareQueueTables(database);
  queues = openQueues({
    redisUrl: null,
    database,
    carriers: new Map(),
    intakeConcurrency: 1,
    notifyConcurrency: 1,
    onError: () => {},
  });
}, 60_000);
afterAll(async () => {
  await queues.close();
  await database.close();
});

describe('mails that wait to be read', () => {
  it('are taken in order, those behind which somebody stands before a flood that nobody vouches for', async () => {
    const flood = Array.from({ length: 30 }, (_, at) => ({ id: `m-f${at}`, attempts: 0, vouched: false }));
    await queues.addIntakes(flood);
    await queues.addIntakes([
      { id: 'm-1', attempts: 0, vouched: true },
      { id: 'm-2', attempts: 0, vouched: true },
    ]);
    await queues.addIntake({ id: 'm-3', attempts: 0, vouched: true });
    const taken: string[] = [];
    queues.work({ intake: async (id) => void taken.push(id), effect: async () => {} });
    await eventually(async () => (taken.length === 33 ? true : null), 'all mails to be taken');
    expect(taken).toEqual(['m-1', 'm-2', 'm-3', ...flood.map(({ id }) => id)]);
  });
});
