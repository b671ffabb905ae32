/**
 * What we understood of an unclear mail and say to the customer, so that one word confirms it. A yes binds to the notice
 * that said it, as consent does, and only as long as nothing has moved the case since.
 */
import { change, type Draft } from './draft.ts';
import type { Asked, MailEvent } from './event.ts';
import { isEnded } from './heard.ts';
import type { ItemState, Meant, Note, Placed, Proposal, Ticket, TicketOrder } from './ticket.ts';

/** Proposals that a ticket remembers, so that a yes to an old one is known as such. */
const mostRemembered = 20;

/** What the notice that a mail answers first of all has proposed; null where it proposed nothing. */
export function proposalIn(ticket: Pick<Ticket, 'proposals'>, answers: readonly string[]): Proposal | null {
  const [notice] = answers;
  return ticket.proposals?.find((proposal) => proposal.notice === notice) ?? null;
}

/** Whether a yes to the notice still does what it proposed. */
export const stands = (ticket: Pick<Ticket, 'proposals'>, notice: string): boolean =>
  ticket.proposals?.some((proposal) => proposal.notice === notice && !proposal.over) ?? false;

/**
 * A mail as the ticket takes it: a yes to what stands no more, or not to exactly that notice, is asked again. A yes to
 * another ticket's notice was held against that ticket before.
 */
export function asAgreed(ticket: Ticket, mail: MailEvent): MailEvent {
  const notice = mail.agrees ?? null;
  if (notice === null) return mail;
  const ours = notice.startsWith(`${ticket.id}-`);
  if (!ours || (mail.answers[0] === notice && stands(ticket, notice))) return mail;
  return {
    ...mail,
    verdict: 'clarify',
    cancel: [],
    keep: [],
    agrees: null,
    proposal: askedAgain(ticket, mail),
  };
}

function askedAgain(ticket: Ticket, mail: MailEvent): NonNullable<MailEvent['proposal']> {
  const orderOf = (id: string): TicketOrder | undefined =>
    [...mail.cancel.map(({ order }) => order), ...ticket.orders].find((order) => order.id === id);
  const kept = ticket.proposals?.find(({ notice }) => notice === mail.agrees)?.keep ?? [];
  return {
    cancel: mail.cancel,
    keep: kept.flatMap(({ number, order: id }) => {
      const order = orderOf(id);
      return order !== undefined && mail.keep.includes(number) ? [{ number, order }] : [];
    }),
  };
}

/** Ends what was proposed: all of it, said or still to be said, or what one notice proposed. */
export function endProposals(d: Draft, notice: string | null = null): void {
  const { ticket } = d;
  if (notice === null) ticket.notes = ticket.notes.map(({ proposal: _, ...note }): Note => note);
  if (ticket.proposals?.some((one) => !one.over))
    ticket.proposals = ticket.proposals.map((one) =>
      notice === null || one.notice === notice ? { ...one, over: true } : one,
    );
}

/**
 * What the notice shall propose. How a number stands that has ended or is being cancelled is said instead: to propose it
 * would contradict what the carrier has told.
 */
export function proposalOf(d: Draft, mail: MailEvent): Pick<Note, 'proposal'> {
  if (mail.proposal == null) return {};
  const open = (asked: readonly Asked[]): readonly Asked[] =>
    asked.filter(({ number, order }) => {
      const item = d.ticket.items.find((one) => one.number === number && one.order === order.id);
      if (item === undefined || !settled.has(item.state)) return true;
      change(d, item, { told: null });
      return false;
    });
  const cancel = open(mail.proposal.cancel);
  const keep = open(mail.proposal.keep);
  if (cancel.length === 0) return {};
  const orders = [...cancel, ...keep].map(({ order }) => order);
  const distinct = orders.filter((order, at) => orders.findIndex(({ id }) => id === order.id) === at);
  return { proposal: { cancel: cancel.map(placed), keep: keep.map(placed), orders: distinct } };
}

/** Leaves out of what is still to be proposed how a number cannot be meant any more: it has ended, or is being cancelled, since. */
export function trimProposals(d: Draft): void {
  const open = (placed: readonly Placed[]): Placed[] =>
    placed.filter(
      ({ number, order }) =>
        !d.ticket.items.some(
          (item) => item.number === number && item.order === order && settled.has(item.state),
        ),
    );
  d.ticket.notes = d.ticket.notes.map(({ proposal, ...note }): Note => {
    const cancel = open(proposal?.cancel ?? []);
    if (proposal === undefined || cancel.length === 0) return note;
    const keep = open(proposal.keep).filter(({ number, order }) => !isEnded(d.ticket, order, number));
    return { ...note, proposal: { ...proposal, cancel, keep } };
  });
}

const placed = ({ number, order }: Asked): Placed => ({ number, order: order.id });

/** Nothing can be proposed for a number in one of these. */
const settled: ReadonlySet<ItemState> = new Set<ItemState>([
  'cancelling',
  'cancel-pending',
  'cancelled',
  'already-cancelled',
  'ported',
]);

const proposed = (ticket: Pick<Ticket, 'notes'>): Note['proposal'] =>
  ticket.notes.findLast((note) => note.proposal !== undefined)?.proposal;

/** The orders that the next notice speaks of: the ticket's, and those of what it proposes. */
export function withProposed(ticket: Pick<Ticket, 'notes' | 'orders'>): readonly TicketOrder[] {
  const others = proposed(ticket)?.orders.filter(({ id }) => !ticket.orders.some((one) => one.id === id));
  return [...ticket.orders, ...(others ?? [])];
}

/** Remembers what a notice proposes, so that the answer to it is known. */
export function noteProposed(d: Draft, notice: string): void {
  const meant: Meant | undefined = proposed(d.ticket);
  if (meant === undefined) return;
  const { cancel, keep } = meant;
  d.ticket.proposals = [...(d.ticket.proposals ?? []), { notice, cancel, keep, over: false }].slice(
    -mostRemembered,
  );
}
