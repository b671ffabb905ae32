/** Which tickets a mail's numbers belong to: numbers of an open ticket go there, the rest to the ticket at hand, an open one of the same order, or a new one. */
import type { MailEvent } from '../tickets/event.ts';
import type { Trx } from '../tickets/store.ts';
import type { Ticket } from '../tickets/ticket.ts';

export type Share = {
  /** Null: a new ticket. */
  readonly ticket: string | null;
  readonly cancel: MailEvent['cancel'];
  readonly keep: readonly string[];
};

/** Splits a mail among tickets; the first share is the one that answers for the mail as a whole. */
export async function splitByTicket(
  trx: Trx,
  mail: {
    thread: Ticket | null;
    cancel: MailEvent['cancel'];
    keep: readonly { number: string; order: string | null }[];
  },
): Promise<Share[]> {
  const named = [...mail.cancel.map(({ number, order }) => ({ number, order: order.id })), ...mail.keep];
  const owners = await openOwners(trx, named);
  const ownerOf = (number: string, order: string | null): string | null =>
    owners.get(`${order} ${number}`) ?? null;
  const home = mail.thread?.id ?? [...owners.values()][0] ?? (await openOnOrders(trx, mail.cancel));
  const shares = new Map<string | null, { cancel: MailEvent['cancel'][number][]; keep: string[] }>([
    [home, { cancel: [], keep: [] }],
  ]);
  const share = (ticket: string | null) => {
    const existing = shares.get(ticket) ?? { cancel: [], keep: [] };
    shares.set(ticket, existing);
    return existing;
  };
  for (const entry of mail.cancel) share(ownerOf(entry.number, entry.order.id) ?? home).cancel.push(entry);
  for (const { number, order } of mail.keep) share(ownerOf(number, order) ?? home).keep.push(number);
  return [...shares].map(([ticket, { cancel, keep }]) => ({ ticket, cancel, keep }));
}

/** An open ticket with other numbers of one of the orders: a carrier may have to take them together. */
async function openOnOrders(trx: Trx, cancel: MailEvent['cancel']): Promise<string | null> {
  const orders = [...new Set(cancel.map((entry) => entry.order.id))];
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

async function openOwners(
  trx: Trx,
  named: readonly { number: string; order: string | null }[],
): Promise<Map<string, string>> {
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
