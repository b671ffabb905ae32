/** The pace of calls to a carrier, kept by all processes together: never more than RATE within any second. */
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Db } from '../database/open.ts';

/** Waits for the turn of one call. @throws when the turn cannot be had, or the signal ends */
export type Pace = (signal: AbortSignal) => Promise<void>;

/** Turns of a fast carrier are taken for this long at once, so that they cost few statements; ms. */
const slice = 50;
/** Who sleeps this much longer than he meant to was frozen: what he was about to do may be somebody else's by now; ms. */
const frozen = 1_000;

/**
 * Opens the pace of one carrier. Calls that are not due yet wait in the order in which they asked.
 * @param rate calls a second
 */
export function openPace(db: Db, carrier: string, rate: number): Pace {
  // At least twenty turns a second: a slow carrier's are single calls, a fast one's are handfuls.
  const handful = Math.max(1, Math.floor(rate / 20));
  const turns = Math.max(1, Math.floor(rate / handful));
  // A call of a handful goes out a little after its turn, and timers are late.
  const gap = 1_000 + slice;
  let left = 0;
  let from = 0;
  let row: Promise<unknown> = Promise.resolve();
  const turn = async (): Promise<number> => {
    const now = performance.now();
    if (left > 0 && now < from + slice) {
      left--;
      return from - now;
    }
    const wait = await nextTurn(db, carrier, turns, gap);
    left = handful - 1;
    from = performance.now() + wait;
    return wait;
  };
  return async (signal) => {
    // One after the other, so that a handful is shared and nobody overtakes.
    const asked = row.then(turn);
    row = asked.catch(() => {});
    const wait = await asked;
    if (wait <= 0) return;
    const since = performance.now();
    await pause(wait, undefined, { signal });
    if (performance.now() - since > wait + frozen)
      throw new Error('The process stood still while it waited.');
  };
}

/** Takes the next turn, a second and more after the one that was `turns` before. @returns ms until it comes */
async function nextTurn(db: Db, carrier: string, turns: number, gap: number): Promise<number> {
  const { rows } = await sql<{ wait: number }>`
    insert into carrier_pace as p (carrier, turns) values (${carrier}, array[${clock}])
    on conflict (carrier) do update set
      turns = p.turns[greatest(cardinality(p.turns) - ${turns - 1}::int + 1, 1):] || greatest(
        ${clock}, p.turns[cardinality(p.turns)],
        case when cardinality(p.turns) >= ${turns}::int then p.turns[cardinality(p.turns) - ${turns}::int + 1] + ${gap}::bigint else 0 end)
    returning greatest(turns[cardinality(turns)] - ${clock}, 0) as wait`.execute(db);
  return Number(rows[0]?.wait ?? 0);
}

const clock = sql`(extract(epoch from clock_timestamp()) * 1000)::bigint`;
