/** Tickets in the database: one transaction takes the event, the ticket, its effects and reviews together. */

import { sql, type Transaction } from 'kysely';
import { asJson, storable } from '../database/json.ts';
import type { Schema } from '../database/schema.ts';
import { advance } from './advance.ts';
import type { Effect, TicketEvent } from './event.ts';
import type { Policy } from './policy.ts';
import { dueAt, type Item, isFinal, newTicket, type Ticket } from './ticket.ts';

export type Trx = Transaction<Schema>;

/** An effect that was stored and now waits for its job. */
export type StoredEffect = {
  readonly id: string;
  readonly carrier: string | null;
  /** Attempts made so far; each has a job of its own. */
  readonly attempts: number;
};

/** Another open ticket has the number; thrown when two mails race, the loser starts over and joins. */
export class NumberTaken extends Error {
  override readonly name = 'NumberTaken';
}

/** Reads a ticket and keeps others from changing it until the transaction ends; null if there is none. */
export async function lockTicket(trx: Trx, id: string): Promise<Ticket | null> {
  const row = await trx
    .selectFrom('tickets')
    .select('ticket')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row?.ticket ?? null;
}

/** Makes the next ticket; it is stored by its first `applyEvent`. */
export async function makeTicket(
  trx: Trx,
  requester: string,
  customer: string | null,
  now: number,
): Promise<Ticket> {
  const { rows } = await sql<{ n: number }>`select nextval('ticket_numbers')::int8 as n`.execute(trx);
  return newTicket(`T-${Number(rows[0]?.n)}`, requester, customer, now);
}

/**
 * Advances a ticket by an event and stores everything that follows from it.
 * @param cause id of the message, effect or person behind the event
 * @throws NumberTaken when another open ticket has one of its numbers
 */
export async function applyEvent(
  trx: Trx,
  ticket: Ticket,
  event: TicketEvent,
  cause: string | null,
  now: number,
  policy: Policy,
): Promise<StoredEffect[]> {
  const { ticket: after, effects } = advance(ticket, event, now, policy);
  await storeTicket(trx, after);
  await storeItems(trx, ticket.items, after);
  await trx
    .insertInto('events')
    .values({
      ticket_id: after.id,
      at: new Date(now),
      kind: event.kind,
      cause,
      data: asJson({ ...event, changes: changes(ticket.items, after.items) }),
    })
    .execute();
  return storeEffects(trx, after.id, effects, now);
}

/** Locks a ticket and advances it; nothing happens where it does not exist. */
export async function applyToTicket(
  trx: Trx,
  id: string,
  event: TicketEvent,
  cause: string | null,
  now: number,
  policy: Policy,
): Promise<StoredEffect[]> {
  const ticket = await lockTicket(trx, id);
  return ticket === null ? [] : applyEvent(trx, ticket, event, cause, now, policy);
}

async function storeTicket(trx: Trx, ticket: Ticket): Promise<void> {
  const due = dueAt(ticket);
  const row = {
    state: ticket.state,
    requester: ticket.requester,
    customer: ticket.customer,
    ticket: asJson(ticket),
    due_at: due === null ? null : new Date(due),
    updated_at: new Date(ticket.updatedAt),
    closed_at: ticket.state === 'closed' ? new Date(ticket.updatedAt) : null,
  };
  await trx
    .insertInto('tickets')
    .values({ id: ticket.id, ...row, created_at: new Date(ticket.createdAt) })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

async function storeItems(trx: Trx, before: readonly Item[], ticket: Ticket): Promise<void> {
  const rows = ticket.items.flatMap((item, position) =>
    before[position] !== undefined && before[position].state === item.state
      ? []
      : [
          {
            ticket_id: ticket.id,
            position,
            number: item.number,
            order_id: item.order,
            state: item.state,
            open: !isFinal(item),
          },
        ],
  );
  if (rows.length === 0) return;
  try {
    await trx
      .insertInto('items')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['ticket_id', 'position']).doUpdateSet((set) => ({
          state: set.ref('excluded.state'),
          open: set.ref('excluded.open'),
        })),
      )
      .execute();
  } catch (error) {
    if ((error as { code?: string }).code === '23505')
      throw new NumberTaken('The number is in another open ticket.', { cause: error });
    throw error;
  }
}

async function storeEffects(
  trx: Trx,
  ticket: string,
  effects: readonly Effect[],
  now: number,
): Promise<StoredEffect[]> {
  const stored: StoredEffect[] = [];
  for (const effect of effects) {
    switch (effect.kind) {
      case 'check':
      case 'cancel':
      case 'notice': {
        const carrier = effect.kind === 'notice' ? null : effect.order.carrier;
        await trx
          .insertInto('effects')
          .values({
            id: effect.id,
            ticket_id: ticket,
            kind: effect.kind,
            carrier,
            data: asJson(effect),
            due_at: new Date(now),
            holder: null,
            error: null,
          })
          .execute();
        stored.push({ id: effect.id, carrier, attempts: 0 });
        break;
      }
      case 'review':
        await trx
          .insertInto('reviews')
          .values({
            id: effect.id,
            ticket_id: ticket,
            message_id: effect.message,
            reason: effect.reason,
            order_id: effect.order?.id ?? null,
            numbers: [...effect.numbers],
            what: storable(effect.what),
            data: asJson({ order: effect.order }),
            opened_at: new Date(now),
            closed_by: null,
          })
          .execute();
        break;
      case 'close-review':
        await trx
          .updateTable('reviews')
          .set({ state: 'closed', closed_at: new Date(now), closed_by: 'porthalt' })
          .where('id', '=', effect.review)
          .where('state', '=', 'open')
          .execute();
        break;
      default:
        effect satisfies never;
    }
  }
  return stored;
}

const changes = (
  before: readonly Item[],
  after: readonly Item[],
): { number: string; from: string | null; to: string }[] =>
  after.flatMap((item, at) => {
    const from = before[at]?.state ?? null;
    return from === item.state ? [] : [{ number: item.number, from, to: item.state }];
  });
