/** The ticket core: what a ticket becomes by an event, and what is to be done then. Pure: values in, values out. */
import { applyMail } from './advance-mail.ts';
import { applyDecision } from './advance-review.ts';
import { applyCancelAnswer } from './cancel.ts';
import { applyCharge } from './charge.ts';
import { change, type Draft, decidesItems, draft, enter, nextId, orderOf } from './draft.ts';
import type { Effect, Reply, TicketEvent } from './event.ts';
import { applyLook, scheduleLooks } from './look.ts';
import { announce } from './news.ts';
import { lookOverdue } from './no-answer.ts';
import type { Policy } from './policy.ts';
import { endProposals } from './proposal.ts';
import { type Instant, type Item, isFinal, type Ticket } from './ticket.ts';
import { applyFailure } from './undelivered.ts';
import { wake } from './wake.ts';

/**
 * Advances a ticket by one event. The effects are to be stored with the ticket in one transaction and carried out
 * afterwards; an event about an effect that is no longer expected changes nothing.
 */
export function advance(
  ticket: Ticket,
  event: TicketEvent,
  now: Instant,
  policy: Policy,
): { ticket: Ticket; effects: readonly Effect[] } {
  const d = draft(ticket, now, policy);
  // A deadline counts even where nobody looked at the clock: an answer after it is a new request.
  expireOffers(d);
  apply(d, event);
  leaveNoneBehind(d);
  scheduleLooks(d);
  announce(d);
  settle(d);
  return { ticket: d.ticket, effects: d.effects };
}

function apply(d: Draft, event: TicketEvent): void {
  switch (event.kind) {
    case 'mail':
      return applyMail(d, event);
    case 'checked':
      return applyLook(d, event.effect, event.answer);
    case 'cancel-answered':
      return applyCancelAnswer(d, event.effect, event.answer);
    case 'notice-sent':
      for (const item of offered(d, event.effect)) {
        if (item.state === 'costly') change(d, item, { state: 'awaiting', since: d.now });
      }
      return;
    case 'notice-failed':
      return applyFailure(d, event);
    case 'review-answered':
      return applyDecision(d, event);
    case 'charged':
      return applyCharge(d, event);
    case 'woken':
      return wake(d, event.order);
    case 'replied':
      return sendReply(d, event);
    case 'tick':
      return applyTime(d);
    default:
      event satisfies never;
  }
}

/** What a person writes changes nothing but what the customer has read. */
function sendReply(d: Draft, { by, text, key }: Reply): void {
  endProposals(d);
  const content = { names: [], items: [], notes: [], orders: [] };
  const { requester: to, thread, language } = d.ticket;
  d.effects.push({ kind: 'notice', id: nextId(d), to, thread, language, content, reply: { by, text, key } });
}

const offered = (d: Draft, notice: string): Item[] =>
  d.ticket.items.filter((item) => item.offer?.notices.includes(notice));

/** Silence means the port continues (promise 6). */
function expireOffers(d: Draft): void {
  for (const item of [...d.ticket.items]) {
    const waits = item.state === 'awaiting' || item.state === 'costly';
    if (waits && item.offer !== null && d.now >= item.offer.deadline) enter(d, item, 'expired');
  }
}

/** Reminders, and looks that take too long. */
function applyTime(d: Draft): void {
  for (const item of [...d.ticket.items]) {
    if (item.nextAt === null || d.now < item.nextAt) continue;
    const order = orderOf(d, item.order);
    if (item.expects !== null && order !== null) {
      lookOverdue(d, order, item);
    } else if (item.offer !== null && (item.state === 'awaiting' || item.state === 'costly')) {
      change(d, item, { nextAt: item.offer.deadline, offer: { ...item.offer, reminded: true } });
      if (item.state === 'awaiting') remind(d, item);
    }
  }
}

function remind(d: Draft, item: Item): void {
  const others = d.ticket.notes.filter((note) => note.name !== 'reminder');
  const numbers = d.ticket.notes.find((note) => note.name === 'reminder')?.numbers ?? [];
  d.ticket.notes = [...others, { name: 'reminder', message: null, numbers: [...numbers, item.number] }];
}

/** A number whose last review is gone, and for which nothing else is due, is looked at by itself again. */
function leaveNoneBehind(d: Draft): void {
  for (const item of [...d.ticket.items]) {
    if (item.state !== 'undetermined' && item.state !== 'cancel-pending') continue;
    const asked = d.ticket.reviews.some(
      (open) => decidesItems(open.reason) && open.order === item.order && open.numbers.includes(item.number),
    );
    if (item.expects === null && item.nextAt === null && !asked)
      change(d, item, { nextAt: d.now + d.policy.pendingPollEvery });
  }
}

/** Closes a ticket in which nothing is open, and opens it again when something is. */
function settle(d: Draft): void {
  const { ticket } = d;
  if (ticket.closeAt !== null && d.now >= ticket.closeAt) ticket.closeAt = null;
  const open =
    ticket.items.some((item) => !isFinal(item)) ||
    ticket.notes.length > 0 ||
    ticket.reviews.length > 0 ||
    ticket.closeAt !== null;
  ticket.state = open ? 'open' : 'closed';
}
