/** Gives a mail to the tickets that it concerns. */

import {
  applyEvent,
  lockTicket,
  makeTicket,
  NumberTaken,
  type StoredEffect,
  type Taking,
  type Trx,
} from '../database/tickets.ts';
import type { Decidable } from '../mail/decidable.ts';
import type { PortOrder } from '../orders/store.ts';
import type { MailEvent } from '../tickets/event.ts';
import type { Ticket, TicketOrder } from '../tickets/ticket.ts';
import { languageAfter, type Spoken } from './language.ts';
import type { Parts } from './parts.ts';
import { type Share, splitByTicket } from './split.ts';

/** A mail as it is to be taken; `keep` with the order that has the number. */
export type ForTickets = {
  readonly event: Omit<MailEvent, 'cancel' | 'keep' | 'language'>;
  readonly spoken: Spoken;
  readonly cancel: MailEvent['cancel'];
  readonly keep: readonly { readonly number: string; readonly order: string | null }[];
  /** The ticket that the mail answers, where its sender may join it. */
  readonly thread: Ticket | null;
  /** The orders that the mail may be about: there is no way to one that its sender may not decide about. */
  readonly decidable: Decidable;
};

/**
 * Applies a mail to every ticket concerned, within the transaction.
 * @returns what is to be done, and the ticket that answers for the mail as a whole
 * @throws NumberTaken when another mail opens a ticket for the same number at this moment
 */
export async function applyMailToTickets(
  parts: Parts,
  trx: Trx,
  mail: ForTickets,
  taking: Taking,
): Promise<{ effects: StoredEffect[]; ticket: string }> {
  const now = parts.now();
  const shares = await splitByTicket(trx, mail, (order) => peopleOf(mail, order));
  const effects: StoredEffect[] = [];
  let first: string | null = null;
  for (const share of shares) {
    const before = share.ticket === null ? null : await lockTicket(trx, share.ticket);
    const { event, customer } = forTicket(mail, share, before, first === null);
    const ticket = before ?? (await makeTicket(trx, event.from, customer, now));
    effects.push(...(await applyEvent(trx, ticket, event, mail.event.message, now, parts.policy, taking)));
    first ??= ticket.id;
  }
  return { effects, ticket: first ?? '' };
}

/** A share of a mail as the event of its ticket, and whose ticket that is where it is new. */
function forTicket(
  mail: ForTickets,
  share: Share,
  before: Ticket | null,
  first: boolean,
): { event: MailEvent; customer: string | null } {
  const about = [...share.cancel.map((entry) => entry.order.id), ...keptOrders(mail, share.keep)];
  const { orders } = mail.decidable;
  const own = orders.find((order) => order.id === about[0]) ?? orders[0];
  const concerned = new Set([...about, ...(before?.orders ?? []).map((order) => order.id)]);
  const language = languageAfter(
    mail.spoken,
    before,
    concerned.size === 0 ? orders : orders.filter((order) => concerned.has(order.id)),
  );
  return {
    customer: own?.customer ?? null,
    event: {
      ...mail.event,
      from: answerTo(mail, before, about),
      ...(language === undefined ? {} : { language }),
      cancel: share.cancel,
      keep: share.keep,
      unmatched: first ? mail.event.unmatched : [],
      ...(first ? {} : { question: null }),
    },
  };
}

/**
 * The mail as the event of a new ticket of its own, where it can be: all that it names is on orders about which the same
 * people decide, and it answers no ticket. Whether one of these orders has a ticket is for the database to say.
 */
export function asOpening(
  mail: ForTickets,
): { event: MailEvent; customer: string | null; orders: string[] } | null {
  const orders = new Set(mail.cancel.map((entry) => entry.order.id));
  for (const { order } of mail.keep) {
    if (order === null) return null;
    orders.add(order);
  }
  const people = new Set([...orders].map((order) => peopleOf(mail, order)));
  if (mail.thread !== null || mail.cancel.length === 0 || people.size !== 1) return null;
  const share = { ticket: null, cancel: mail.cancel, keep: mail.keep.map((entry) => entry.number) };
  return { ...forTicket(mail, share, null, true), orders: [...orders] };
}

/** Those who decide about an order, as one text. */
const peopleOf = ({ decidable }: ForTickets, order: string | null): string =>
  [...(decidable.orders.find(({ id }) => id === order)?.contacts ?? [])].sort().join(' ');

const keptOrders = (mail: ForTickets, numbers: readonly string[]): string[] =>
  mail.keep.flatMap((entry) => (entry.order !== null && numbers.includes(entry.number) ? [entry.order] : []));

/** Who is told: the sender, if all that the ticket holds is his to know; else who was told before, or a contact on record. */
function answerTo(mail: ForTickets, ticket: Ticket | null, about: readonly string[]): string {
  const { from } = mail.event;
  const all = [...(ticket?.orders ?? []).map((order) => order.id), ...about];
  const known = mail.decidable.orders.filter((order) => order.contacts.includes(from));
  if (all.every((id) => known.some((order) => order.id === id))) return from;
  // A ticket that was purged has forgotten whom it told.
  if (ticket?.requester.includes('@')) return ticket.requester;
  return mail.decidable.orders.find((order) => all.includes(order.id))?.contacts[0] ?? from;
}

/** An order as tickets hold it: without customer and contacts. */
export const asTicketOrder = (order: PortOrder): TicketOrder => ({
  id: order.id,
  carrier: order.carrier,
  carrierOrderId: order.carrierOrderId,
  numbers: order.numbers,
  country: order.country,
  timezone: order.timezone,
  requestedDate: order.requestedDate,
});

/** Two mails may race for one number: the loser starts over and joins the winner's ticket. */
export async function retryWhenTaken<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof NumberTaken) || attempt >= 5) throw error;
    }
  }
}
