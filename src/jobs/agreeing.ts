/** An answer to what we proposed: what the reading is told of it, and whether it is a yes that still counts. */
import { lockTicket, type Trx } from '../database/tickets.ts';
import type { ParsedMail } from '../mail/reader.ts';
import type { PortOrder } from '../orders/store.ts';
import type { Reading, ReadingContext } from '../reading/reading.ts';
import { asAgreed } from '../tickets/proposal.ts';
import type { Placed, Proposal, Ticket } from '../tickets/ticket.ts';
import type { Parts } from './parts.ts';
import type { ForTickets } from './to-tickets.ts';

/** What a proposal says of the orders that the sender may decide about; null where nothing of it is to be cancelled. */
export function proposedTo(
  orders: readonly PortOrder[],
  proposal: Proposal | null,
): NonNullable<ReadingContext['proposed']> | null {
  const own = (placed: readonly Placed[]): string[] =>
    placed.flatMap(({ number, order: id }) =>
      orders.some((order) => order.id === id && order.numbers.includes(number)) ? [number] : [],
    );
  const cancel = own(proposal?.cancel ?? []);
  return cancel.length === 0 ? null : { cancel, keep: own(proposal?.keep ?? []) };
}

/** Whether it takes what we proposed to read a mail so: words that say as much by themselves are no yes to it. */
export async function saysYes(
  parts: Parts,
  mail: ParsedMail,
  context: ReadingContext,
  read: Reading,
): Promise<boolean> {
  if (read.verdict !== 'act' || context.proposed == null) return false;
  // Only a trusted sender has orders that a proposal can name.
  const alone = await parts.reader.read(mail, { ...context, proposed: null }, true);
  const same = (one: readonly string[], other: readonly string[]): boolean =>
    one.length === other.length && one.every((number) => other.includes(number));
  return !(alone.verdict === 'act' && same(alone.cancel, read.cancel) && same(alone.keep, read.keep));
}

/** A yes to what we proposed is held against the ticket as it is now, before its numbers go to whatever tickets they are in. */
export async function heldAgainst(
  trx: Trx,
  { agrees, thread }: { readonly agrees: Proposal | null; readonly thread: Ticket | null },
  mail: ForTickets,
): Promise<ForTickets> {
  if (agrees === null || thread === null) return mail;
  const ticket = (await lockTicket(trx, thread.id)) ?? thread;
  const keep = mail.keep.map(({ number }) => number);
  const { cancel, keep: kept, ...event } = asAgreed(ticket, { ...mail.event, cancel: mail.cancel, keep });
  return { ...mail, event, cancel, keep: mail.keep.filter(({ number }) => kept.includes(number)) };
}
