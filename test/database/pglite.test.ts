import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openPglite, type PglitePool } from '../../src/database/pglite.ts';

let pool: PglitePool;
beforeAll(async () => {
  pool = await openPglite(null);
});
afterAll(() => pool.end());

it('the embedded database lets timers have their turn, however many statements follow one another', async () => {
  let statements = 0;
  let rang = false;
  setTimeout(() => {
    rang = true;
  }, 20);
  const until = performance.now() + 3_000;
  while (!rang && performance.now() < until) {
    await pool.query('select $1::int', [statements++]);
  }
  expect(rang).toBe(true);
});
