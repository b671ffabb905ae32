import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Database, openDatabase } from '../../src/database/open.ts';
import { openPace, type Pace } from '../../src/jobs/pace.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase({ url: null, dataDir: null });
}, 120_000);
afterAll(() => database.close());

const signal = new AbortController().signal;

/** When each of so many calls got its turn, the paces taking turns. */
async function turns(paces: readonly Pace[], calls: number): Promise<number[]> {
  const at = await Promise.all(
    Array.from({ length: calls }, async (_, nth) => {
      await paces[nth % paces.length]?.(signal);
      return performance.now();
    }),
  );
  return at.sort((one, other) => one - other);
}

/** The most that fell into any second; timers end up to some ms early or late. */
const most = (at: readonly number[]): number =>
  Math.max(...at.map((from) => at.filter((one) => one >= from && one < from + 980).length));

describe('the pace of a carrier', () => {
  it('lets no more calls through in any second than RATE, from however many processes', async () => {
    const at = await turns([openPace(database.db, 'slow', 5), openPace(database.db, 'slow', 5)], 14);
    expect(most(at)).toBeLessThanOrEqual(5);
    expect((at.at(-1) ?? 0) - (at[0] ?? 0)).toBeLessThan(3_500);
  });

  it('lets a whole second of calls through at once after a rest', async () => {
    const at = await turns([openPace(database.db, 'rested', 5)], 5);
    expect((at.at(-1) ?? 0) - (at[0] ?? 0)).toBeLessThan(500);
  });

  it('keeps a fast carrier below its rate too, with few statements', async () => {
    const at = await turns([openPace(database.db, 'fast', 200), openPace(database.db, 'fast', 200)], 500);
    expect(most(at)).toBeLessThanOrEqual(200);
    const { turns: taken } = await database.db
      .selectFrom('carrier_pace')
      .select('turns')
      .where('carrier', '=', 'fast')
      .executeTakeFirstOrThrow();
    expect(taken.length).toBeLessThanOrEqual(20);
  });

  it('holds up no other carrier, and ends with the signal', async () => {
    const stop = new AbortController();
    const pace = openPace(database.db, 'one', 1);
    await pace(signal);
    const waits = pace(stop.signal);
    await openPace(database.db, 'other', 1)(signal);
    stop.abort();
    await expect(waits).rejects.toThrow();
  });
});
