/** Mail by somebody who may not decide: nothing happens to any port, a person looks, the contacts on record are told. */

import { createHash } from 'node:crypto';
import { asJson } from '../database/json.ts';
import { doubtInWords, type Sender } from '../mail/sender.ts';
import { ordersOfContact, ordersWithNumbers, type PortOrder } from '../orders/store.ts';
import type { Message } from '../reading/message.ts';
import type { Reading } from '../reading/reading.ts';
import type { Effect } from '../tickets/event.ts';
import type { StoredEffect, Trx } from '../tickets/store.ts';
import type { Parts } from './parts.ts';

/** Opens a review where orders of ours are concerned or the sender is in doubt, and tells each contact at most once a day. */
export async function reportUntrusted(
  parts: Parts,
  trx: Trx,
  mail: { id: string; message: Message },
  sender: Exclude<Sender, { kind: 'trusted' }>,
  reading: Reading,
): Promise<StoredEffect[]> {
  const concerned = await ordersConcerned(trx, sender, reading);
  if (concerned.length === 0 && sender.kind === 'stranger' && sender.authenticated) return [];
  await trx
    .insertInto('reviews')
    .values({
      id: `${mail.id}-sender`,
      ticket_id: null,
      message_id: mail.id,
      reason: 'unverified-sender',
      order_id: concerned[0]?.id ?? null,
      numbers: [...reading.unmatched],
      what:
        sender.kind === 'unverified'
          ? doubtInWords[sender.why]
          : 'The sender is no contact of the orders that the mail speaks of.',
      data: asJson({ orders: concerned.map((order) => order.id) }),
      opened_at: new Date(parts.now()),
      closed_by: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const effects: StoredEffect[] = [];
  for (const [contact, orders] of contactsOf(concerned)) {
    const effect = await warn(parts, trx, contact, orders);
    if (effect !== null) effects.push(effect);
  }
  return effects;
}

async function ordersConcerned(trx: Trx, sender: Sender, reading: Reading): Promise<PortOrder[]> {
  const own =
    sender.kind === 'unverified' && sender.address !== null ? await ordersOfContact(trx, sender.address) : [];
  const named = await ordersWithNumbers(
    trx,
    [...reading.unmatched, ...reading.cancel].filter((number) => number.startsWith('+')),
  );
  return [...own, ...named.filter((order) => !own.some((other) => other.id === order.id))].slice(0, 20);
}

function contactsOf(orders: readonly PortOrder[]): Map<string, PortOrder[]> {
  const contacts = new Map<string, PortOrder[]>();
  for (const order of orders) {
    for (const contact of order.contacts) contacts.set(contact, [...(contacts.get(contact) ?? []), order]);
  }
  return contacts;
}

/** The effect's id holds contact and day, so that a second mail on the same day finds it taken. */
async function warn(
  parts: Parts,
  trx: Trx,
  contact: string,
  orders: readonly PortOrder[],
): Promise<StoredEffect | null> {
  const day = new Date(parts.now()).toISOString().slice(0, 10).replaceAll('-', '');
  const id = `W-${createHash('sha256').update(contact).digest('hex').slice(0, 16)}-${day}`;
  const effect: Extract<Effect, { kind: 'notice' }> = {
    kind: 'notice',
    id,
    to: contact,
    thread: { subject: '', messageId: null, references: [] },
    content: {
      names: ['handed-over'],
      items: [],
      notes: [{ name: 'handed-over', message: null, numbers: [] }],
      orders: orders.map(
        ({ id: order, carrier, carrierOrderId, numbers, country, timezone, requestedDate }) => ({
          id: order,
          carrier,
          carrierOrderId,
          numbers,
          country,
          timezone,
          requestedDate,
        }),
      ),
    },
  };
  const added = await trx
    .insertInto('effects')
    .values({
      id,
      ticket_id: null,
      kind: 'notice',
      carrier: null,
      data: asJson(effect),
      due_at: new Date(parts.now()),
      holder: null,
      error: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return added === undefined ? null : { id, carrier: null, attempts: 0 };
}
