/** Which tickets a mail's numbers belong to: numbers of an open ticket go there, the rest to the ticket at hand, an open one of the same order, or a new one. */

import type { Trx } from '../database/tickets.ts';
import type { MailEvent } from '../tickets/event.ts';
import type { Ticket } from '../tickets/ticket.ts';

export type Share = {
  /** Null: a new ticket. */
  readonly ticket: string | null;
  readonly cancel: MailEvent['cancel'];
  readonly keep: readonly string[];
};

type Entry = { readonly number: string; readonly order: string | null };

/**
 * Splits a mail among tickets; the first share is the one that answers for the mail as a whole. A ticket's notices tell of
 * all its numbers, so orders about which different people decide are never put into one (promise 9).
 * @param peopleOf names those who may decide about an order
 */
export async function splitByTicket(
  trx: Trx,
  mail: {
    thread: Ticket | null;
    cancel: MailEvent['cancel'];
    keep: readonly Entry[];
  },
  peopleOf: (order: string | null) => string,
): Promise<Share[]> {
  const cancelled = mail.cancel.map(({ number, order }) => ({ number, order: order.id }));
  const named: Entry[] = [...cancelled, ...mail.keep];
  const owners = await openOwners(trx, named);
  const ownerOf = ({ number, order }: Entry): string | null => owners.get(`${order} ${number}`) ?? null;
  const ofOrders = named.filter((entry) => entry.order !== null);
  const groups = [...new Set(ofOrders.map((entry) => peopleOf(entry.order)))];
  const threadGroup = mail.thread === null ? null : groupOf(mail.thread, peopleOf, groups[0] ?? null);

  const shares = new Map<string, { cancel: MailEvent['cancel'][number][]; keep: string[] }>();
  const share = (key: string) => {
    const existing = shares.get(key) ?? { cancel: [], keep: [] };
    shares.set(key, existing);
    return existing;
  };
  const homes = new Map<string, string>();
  for (const group of groups) {
    const own = ofOrders.filter((entry) => peopleOf(entry.order) === group);
    const home =
      (mail.thread !== null && threadGroup === group ? mail.thread.id : null) ??
      own.map(ownerOf).find((ticket) => ticket !== null) ??
      (await openOnOrders(
        trx,
        cancelled.filter((entry) => peopleOf(entry.order) === group).map((entry) => entry.order),
      ));
    homes.set(group, home ?? `${fresh}${group}`);
  }
  const first = mail.thread?.id ?? homes.get(groups[0] ?? '') ?? fresh;
  share(first);
  const placeOf = (entry: Entry): string =>
    ownerOf(entry) ?? (entry.order === null ? first : (homes.get(peopleOf(entry.order)) ?? first));
  for (const entry of mail.cancel)
    share(placeOf({ number: entry.number, order: entry.order.id })).cancel.push(entry);
  for (const entry of mail.keep) share(placeOf(entry)).keep.push(entry.number);
  return [...shares].map(([key, { cancel, keep }]) => ({
    ticket: key.startsWith(fresh) ? null : key,
    cancel,
    keep,
  }));
}

/** Begins the key of a ticket that is still to be made; ids of tickets begin with a letter. */
const fresh = '+';

/** The people of a ticket's orders; null where they differ. A ticket without orders takes those that come first. */
function groupOf(
  ticket: Ticket,
  peopleOf: (order: string | null) => string,
  first: string | null,
): string | null {
  const groups = new Set(ticket.orders.map((order) => peopleOf(order.id)));
  if (groups.size === 0) return first;
  return groups.size === 1 ? ([...groups][0] ?? null) : null;
}

/** An open ticket with other numbers of one of the orders: a carrier may have to take them together. */
async function openOnOrders(trx: Trx, named: readonly string[]): Promise<string | null> {
  const orders = [...new Set(named)];
  if (orders.length === 0) return null;
  const row = await trx
    .selectFrom('items')
    .select('ticket_id')
    .where('open', '=', true)
    .where('order_id', 'in', orders)
    .orderBy('ticket_id')
    .limit(1)
    .executeTakeFirst();
  return row?.ticket_id ?? null;
}

async function openOwners(trx: Trx, named: readonly Entry[]): Promise<Map<string, string>> {
  const numbers = [...new Set(named.map((entry) => entry.number))];
  if (numbers.length === 0) return new Map();
  const rows = await trx
    .selectFrom('items')
    .select(['ticket_id', 'number', 'order_id'])
    .where('open', '=', true)
    .where('number', 'in', numbers)
    .orderBy('ticket_id')
    .execute();
  const wanted = new Set(named.map((entry) => `${entry.order} ${entry.number}`));
  return new Map(
    rows
      .map((row): [string, string] => [`${row.order_id} ${row.number}`, row.ticket_id])
      .filter(([key]) => wanted.has(key)),
  );
}
