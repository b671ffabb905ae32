/** Reviews that gather the mails of one sender: who writes a thousand must not bury the rest. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import { asJson } from '../database/json.ts';
import type { Trx } from '../database/tickets.ts';
import type { ReviewReason } from '../tickets/ticket.ts';
import type { Parts } from './parts.ts';

/** Mails, orders and numbers that one review lists; of more mails it holds the count. */
const listed = 50;

/**
 * Opens a review for a mail, or adds the mail to the one that is open for its sender and day. One that comes after a
 * person closed it opens the next.
 * @param about `kind` tells reviews of one sender apart; `what` is a sentence for the person
 */
export async function gatherReview(
  parts: Parts,
  trx: Trx,
  about: {
    readonly kind: 'sender' | 'loop';
    readonly reason: ReviewReason;
    readonly sender: string;
    readonly mail: string;
    readonly what: string;
    readonly numbers: readonly string[];
    readonly orders: readonly string[];
  },
): Promise<void> {
  const now = new Date(parts.now());
  const who = createHash('sha256').update(about.sender).digest('hex').slice(0, 16);
  const ofDay = `${about.kind}-${who}-${dayOf(now)}`;
  // Whoever comes second at one moment waits for the first at the lock, and then counts up.
  await sql`select pg_advisory_xact_lock(hashtext(${ofDay}))`.execute(trx);
  const before = await trx
    .selectFrom('reviews')
    .select(['id', 'state', 'numbers', 'data'])
    .where('id', 'like', `${ofDay}-%`)
    .execute();
  const open = before.find(({ state }) => state === 'open');
  if (open === undefined) {
    await trx
      .insertInto('reviews')
      .values({
        id: `${ofDay}-${before.length + 1}`,
        ticket_id: null,
        message_id: about.mail,
        reason: about.reason,
        order_id: about.orders[0] ?? null,
        numbers: about.numbers.slice(0, listed),
        what: about.what,
        data: asJson({ orders: about.orders.slice(0, listed), mails: [about.mail], count: 1 }),
        opened_at: now,
        closed_by: null,
      })
      .execute();
    return;
  }
  const known = gathered.parse(open.data);
  const count = known.count + 1;
  await trx
    .updateTable('reviews')
    .set({
      numbers: union(open.numbers, about.numbers),
      what: `${about.what} ${count} mails came in this name since it was opened.`,
      data: asJson({
        orders: union(known.orders, about.orders),
        mails: union(known.mails, [about.mail]),
        count,
      }),
    })
    .where('id', '=', open.id)
    .execute();
}

/** What such a review keeps of its mails. */
const gathered = z.object({
  orders: z.array(z.string()).catch([]),
  mails: z.array(z.string()).catch([]),
  count: z.number().catch(1),
});

const union = (one: readonly string[], other: readonly string[]): string[] =>
  [...new Set([...one, ...other])].slice(0, listed);

/** YYYYMMDD in UTC. */
export const dayOf = (time: Date): string => time.toISOString().slice(0, 10).replaceAll('-', '');
