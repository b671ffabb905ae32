/** The case of a reply that lost every trace of what it answers: the ticket's id in its subject or in the quoted notice. */
import type { Db } from '../database/open.ts';
import { ordersById } from '../orders/store.ts';
import type { Message } from '../reading/message.ts';
import type { Item, Ticket } from '../tickets/ticket.ts';

/** A ticket that a mail names, and the notices that an answer to it can be about. */
export type Mentioned = { readonly ticket: Ticket; readonly notices: readonly string[] };

/** Ids that are looked up; a mail can name thousands. */
const most = 20;

/**
 * The one open ticket that a mail names, of whose every order the sender is a contact; null where there is none, or more
 * than one. Who he is must be proven already: anybody can write down an id.
 */
export async function mentionedTicket(db: Db, message: Message, sender: string): Promise<Mentioned | null> {
  const inSubject = await openTickets(db, idsIn(message.subject), sender);
  const body = `${message.text ?? ''}\n${message.html ?? ''}`.slice(0, 100_000);
  const found = inSubject.length > 0 ? inSubject : await openTickets(db, idsIn(body), sender);
  const [ticket, ...others] = found;
  if (ticket === undefined || others.length > 0) return null;
  return { ticket, notices: await currentNotices(db, ticket) };
}

const idsIn = (text: string): string[] =>
  [
    ...new Set((text.match(/\bT-[\da-z]{4,20}\b/gi) ?? []).map((id) => `T-${id.slice(2).toLowerCase()}`)),
  ].slice(0, most);

async function openTickets(db: Db, ids: readonly string[], sender: string): Promise<Ticket[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('tickets')
    .select('ticket')
    .where('id', 'in', ids)
    .where('state', '=', 'open')
    .execute();
  const own: Ticket[] = [];
  for (const { ticket } of rows) {
    const orders = await ordersById(
      db,
      ticket.orders.map(({ id }) => id),
    );
    const all = orders.length > 0 && orders.length === ticket.orders.length;
    if (all && orders.every(({ contacts }) => contacts.includes(sender))) own.push(ticket);
  }
  return own;
}

/**
 * The notices of the offers that are out. One whose terms have changed since a first notice about the number is none of
 * them: nobody can tell which of the two was answered (promise 2).
 */
async function currentNotices(db: Db, { id, items }: Ticket): Promise<string[]> {
  const offered = items.filter((item) => item.state === 'awaiting' && item.offer !== null);
  if (offered.length === 0) return [];
  const sent = await db
    .selectFrom('effects')
    .select(['id', 'data'])
    .where('ticket_id', '=', id)
    .where('kind', '=', 'notice')
    .execute();
  const showing = (item: Item): string[] =>
    sent.flatMap(({ id: notice, data }) =>
      data.kind === 'notice' &&
      data.content.items.some(
        (entry) =>
          entry.item.number === item.number &&
          entry.item.order === item.order &&
          (entry.name === 'costs' || entry.name === 'reminder'),
      )
        ? [notice]
        : [],
    );
  return offered.flatMap((item) => {
    const notices = item.offer?.notices ?? [];
    return showing(item).every((notice) => notices.includes(notice)) ? notices : [];
  });
}
