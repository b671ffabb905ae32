/** Slows down who guesses passwords: by name and address together, and by address alone. A lock never shuts everybody out. */
import { sql } from 'kysely';
import type { Db } from '../database/open.ts';
import { hashOf } from './secret.ts';

/** Failures that are free, and after which each further try has to wait twice as long. */
const free = { pair: 5, address: 30 };
/** What lies back longer is forgotten, ms. */
const forgotten = 15 * 60_000;
const first = 4_000;

const keysOf = (name: string, address: string): { key: string; free: number }[] => [
  { key: hashOf(`${name}\n${address}`), free: free.pair },
  { key: hashOf(address), free: free.address },
];

/** ms after so many failures in a row. */
const waitOf = (failures: number, of: number): number =>
  failures < of ? 0 : Math.min(forgotten, first * 2 ** Math.min(failures - of, 10));

/**
 * Counts a try before the password is looked at, so that many at once are no way around.
 * @returns ms until one may try again; 0: now, and it has been counted
 */
export async function beginTry(db: Db, name: string, address: string, now: Date): Promise<number> {
  const keys = keysOf(name, address);
  return db.transaction().execute(async (trx) => {
    let wait = 0;
    for (const { key, free: of } of keys) {
      await sql`insert into sign_in_tries (key, failures, last_at) values (${key}, 0, ${now})
        on conflict (key) do nothing`.execute(trx);
      const { rows } = await sql<{ failures: number; last_at: Date }>`
        select failures, last_at from sign_in_tries where key = ${key} for update`.execute(trx);
      const row = rows[0];
      if (row === undefined) continue;
      const ago = now.getTime() - row.last_at.getTime();
      wait = Math.max(wait, ago > forgotten ? 0 : waitOf(row.failures, of) - ago);
    }
    if (wait > 0) return wait;
    await sql`update sign_in_tries set last_at = ${now},
      failures = case when last_at < ${new Date(now.getTime() - forgotten)} then 1 else failures + 1 end
      where key = any(${keys.map(({ key }) => key)}::text[])`.execute(trx);
    return 0;
  });
}

/** The password was right: the name has a clean slate at this address, and the try counts for nothing. */
export async function endTry(db: Db, name: string, address: string): Promise<void> {
  const [pair, alone] = keysOf(name, address);
  await sql`delete from sign_in_tries where key = ${pair?.key ?? ''} or last_at < now() - interval '1 day'`.execute(
    db,
  );
  await sql`update sign_in_tries set failures = greatest(failures - 1, 0) where key = ${alone?.key ?? ''}`.execute(
    db,
  );
}
