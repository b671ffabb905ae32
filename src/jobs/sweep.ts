/** The sweep: whatever is due according to the database and unknown to the queue is queued again; time moves tickets on. */
import { sql } from 'kysely';
import { applyToTicket, type Taking } from '../database/tickets.ts';
import { pause } from '../time.ts';
import { storing } from './effect.ts';
import type { Parts } from './parts.ts';

const batch = 200;

/** What is due is in the queue or in hand already; only what stays due was lost. ms */
const longEnough = 2_000;

const since = (overdue: number) => sql<Date>`clock_timestamp() - ${overdue} * interval '1 millisecond'`;

/**
 * Looks once over all that is due. @returns how much was queued or moved, for logs and tests
 * @param overdue ms for which mails and effects have been due: the queue is given that long to come to them by itself
 */
export async function sweep(
  parts: Parts,
  overdue = 0,
): Promise<{ intakes: number; effects: number; tickets: number }> {
  const tickets = await tickDue(parts);
  const intakes = await queueMessages(parts, overdue);
  const effects = await queueEffects(parts, overdue);
  return { intakes, effects, tickets };
}

/** Sweeps every `every` ms until the signal ends. Two sweeps never overlap; what fails is tried at the next. */
export async function keepSweeping(parts: Parts, every: number): Promise<void> {
  while (!parts.signal.aborted) {
    try {
      await sweep(parts, Math.min(every, longEnough));
    } catch (error) {
      parts.log.warn({ error: String(error) }, 'the sweep failed and will be tried again');
    }
    await pause(every, parts.signal);
  }
}

async function tickDue(parts: Parts): Promise<number> {
  const due = await parts.database.db
    .selectFrom('tickets')
    .select('id')
    .where('due_at', '<=', new Date(parts.now()))
    .orderBy('due_at')
    .limit(batch)
    .execute();
  for (const { id } of due) {
    // One ticket that cannot be moved on must not hold up the others.
    await tick(parts, id).catch((error: unknown) => {
      parts.log.error({ ticket: id, error: String(error) }, 'a ticket could not be moved on');
    });
  }
  return due.length;
}

async function tick(parts: Parts, id: string): Promise<void> {
  const move = (taking: Taking) =>
    parts.database.db.transaction().execute(async (trx) => {
      // Another process may have moved it on between the look and the lock.
      const still = await trx
        .selectFrom('tickets')
        .select('id')
        .where('id', '=', id)
        .where('due_at', '<=', new Date(parts.now()))
        .forUpdate()
        .skipLocked()
        .executeTakeFirst();
      return still === undefined
        ? []
        : applyToTicket(trx, id, { kind: 'tick' }, null, parts.now(), parts.policy, taking);
    });
  // A look that is due again by the clock comes after those that a customer waits for.
  await storing(parts, id, move, { behind: true });
}

async function queueMessages(parts: Parts, overdue: number): Promise<number> {
  const waiting = await parts.database.db
    .selectFrom('messages')
    .select(['id', 'attempts', 'vouched'])
    .where('state', '=', 'received')
    .where('next_at', '<=', since(overdue))
    // A flood that nobody vouches for must not take the place of the rest.
    .orderBy('vouched', 'desc')
    .orderBy('position')
    .limit(batch)
    .execute();
  let queued = 0;
  for (const message of waiting) {
    if (await parts.queues.hasIntake(message)) continue;
    await parts.queues.addIntake(message);
    queued++;
  }
  return queued;
}

async function queueEffects(parts: Parts, overdue: number): Promise<number> {
  const due = await parts.database.db
    .selectFrom('effects')
    .select(['id', 'carrier', 'attempts'])
    .where('state', 'in', ['pending', 'started'])
    .where('due_at', '<=', since(overdue))
    .where((where) =>
      where.or([where('state', '=', 'pending'), where('lease_until', '<', sql<Date>`clock_timestamp()`)]),
    )
    // What is for a carrier that is not set up any more must not take the place of the rest.
    .where((where) =>
      where.or([where('carrier', 'is', null), where('carrier', 'in', [...parts.carriers.keys(), ''])]),
    )
    .orderBy('due_at')
    .limit(batch)
    .execute();
  let queued = 0;
  for (const effect of due) {
    if (await parts.queues.hasEffect(effect)) continue;
    await parts.queues.addEffect(effect);
    queued++;
  }
  return queued;
}
