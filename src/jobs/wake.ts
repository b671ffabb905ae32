/** A carrier says that an order has changed: the tickets that wait for that order look at once. Losing this loses time only. */
import { sql } from 'kysely';
import { applyEvent, lockTicket } from '../database/tickets.ts';
import { reason } from '../error.ts';
import { wakingOf } from '../tickets/wake.ts';
import { storing } from './effect.ts';
import type { Parts } from './parts.ts';

/** Takes the carrier's own ids of orders that it says have changed. Returns at once. */
export type Wake = (carrier: string, carrierOrderIds: readonly string[]) => void;

/** One order is not looked at more often than this by word of its carrier. ms */
const apart = 5_000;
/** After a look that was on its way when the word came; its answer may be older. ms */
const afterLook = 1_000;
const tries = 60;
/** Orders that may wait at once: more is a carrier gone wild, and the looks by the clock remain. */
const most = 1_000;

/** Wakes one order after the other, each at most once in five seconds, until the desk stops. */
export function openWaker(parts: Parts): Wake {
  const timers = new Map<string, NodeJS.Timeout>();
  const last = new Map<string, number>();
  let row: Promise<void> = Promise.resolve();
  const after = (ms: number, key: string, what: Named, left: number): void => {
    const timer = setTimeout(() => {
      row = row.then(() => one(key, what, left));
    }, ms);
    timer.unref();
    timers.set(key, timer);
  };
  const one = async (key: string, what: Named, left: number): Promise<void> => {
    timers.delete(key);
    if (parts.signal.aborted) return;
    last.delete(key);
    last.set(key, performance.now());
    for (const old of [...last.keys()].slice(0, Math.max(0, last.size - most))) last.delete(old);
    try {
      const looking = await wakeOrder(parts, what);
      if (looking && left > 0 && !timers.has(key)) after(afterLook, key, what, left - 1);
    } catch (error) {
      parts.log.warn(
        { carrier: what.carrier, error: reason(error) },
        'an order could not be looked at sooner',
      );
    }
  };
  parts.signal.addEventListener('abort', () => {
    for (const timer of timers.values()) clearTimeout(timer);
    timers.clear();
  });
  return (carrier, carrierOrderIds) => {
    for (const carrierOrderId of carrierOrderIds) {
      const key = `${carrier} ${carrierOrderId}`;
      if (timers.has(key) || timers.size >= most || parts.signal.aborted) continue;
      const since = performance.now() - (last.get(key) ?? Number.NEGATIVE_INFINITY);
      after(Math.max(0, apart - since), key, { carrier, carrierOrderId }, tries);
    }
  };
}

type Named = { readonly carrier: string; readonly carrierOrderId: string };

/** @returns whether a look was on its way already, so that its answer may be older than the carrier's word */
async function wakeOrder(parts: Parts, what: Named): Promise<boolean> {
  let looking = false;
  for (const { ticket, order } of await waitingFor(parts, what)) {
    await storing(parts, ticket, (taking) =>
      parts.database.db.transaction().execute(async (trx) => {
        const locked = await lockTicket(trx, ticket);
        const waking = locked === null ? 'nothing' : wakingOf(locked, order);
        if (waking === 'looking') looking = true;
        if (locked === null || waking !== 'now') return [];
        const event = { kind: 'woken' as const, order };
        return applyEvent(trx, locked, event, what.carrier, parts.now(), parts.policy, taking);
      }),
    );
  }
  return looking;
}

/** Open tickets over the carrier's order; where our order does not name its id, the ticket knows it from a look by number. */
async function waitingFor(
  parts: Parts,
  { carrier, carrierOrderId }: Named,
): Promise<readonly { ticket: string; order: string }[]> {
  const known = JSON.stringify([{ carrier, carrierOrderId }]);
  const { rows } = await sql<{ ticket: string; order: string }>`
    select distinct i.ticket_id as ticket, i.order_id as "order"
    from items i join orders o on o.id = i.order_id join tickets t on t.id = i.ticket_id
    where i.open and o.carrier = ${carrier}
      and (o.carrier_order_id = ${carrierOrderId}
        or (o.carrier_order_id is null and t.ticket->'orders' @> ${known}::jsonb))
    limit 50`.execute(parts.database.db);
  return rows;
}
