/** Who is told instead where a notice reached nobody. */
import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { ordersById } from '../orders/store.ts';
import type { DoableEffect, NoticeFailed } from '../tickets/event.ts';

/** What a notice said, to whom, and who is to be told instead: the next contact of all orders of its ticket. */
export async function failureOf(
  db: Kysely<Schema>,
  ticket: string | null,
  effect: Pick<Extract<DoableEffect, { kind: 'notice' }>, 'to' | 'content'>,
): Promise<NoticeFailed['failed']> {
  if (ticket === null) return undefined;
  const items = await db
    .selectFrom('items')
    .select('order_id')
    .distinct()
    .where('ticket_id', '=', ticket)
    .where('order_id', 'is not', null)
    .execute();
  const orders = await ordersById(
    db,
    items.flatMap(({ order_id }) => order_id ?? []),
  );
  const failed = await db
    .selectFrom('notices')
    .select('recipient')
    .where('ticket_id', '=', ticket)
    .where('state', '=', 'rejected')
    .execute();
  const [first, ...others] = orders;
  const next = first?.contacts.find(
    (contact) =>
      contact !== effect.to &&
      others.every((order) => order.contacts.includes(contact)) &&
      !failed.some(({ recipient }) => recipient === contact),
  );
  return {
    to: effect.to,
    next: next ?? null,
    items: effect.content.items.map(({ name, item: { number, order } }) => ({ name, number, order })),
    notes: effect.content.notes,
  };
}
