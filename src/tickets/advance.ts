/** The ticket core: what a ticket becomes by an event, and what is to be done then. Pure: values in, values out. */
import { applyCancelAnswer, applyCharge, applyLook, scheduleLooks } from './advance-carrier.ts';
import { applyMail } from './advance-mail.ts';
import { applyDecision } from './advance-review.ts';
import { change, type Draft, draft, enter, openReview } from './draft.ts';
import type { Effect, TicketEvent } from './event.ts';
import { announce } from './news.ts';
import type { Policy } from './policy.ts';
import { type Instant, type Item, isFinal, type Ticket } from './ticket.ts';

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
  apply(d, event);
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
      for (const item of d.ticket.items) {
        if (item.state === 'costly' && item.offer?.notices.includes(event.effect)) {
          change(d, item, { state: 'awaiting', since: d.now });
        }
      }
      return;
    case 'notice-failed':
      return openReview(d, 'mail-failed', {
        order: null,
        numbers: [],
        message: null,
        what: `A notice to the customer could not be delivered: ${event.why}`,
      });
    case 'review-answered':
      return applyDecision(d, event);
    case 'charged':
      return applyCharge(d, event);
    case 'tick':
      return applyTime(d);
    default:
      event satisfies never;
  }
}

/** Deadlines and reminders. Silence means the port continues (promise 6). */
function applyTime(d: Draft): void {
  for (const item of [...d.ticket.items]) {
    const offer = item.offer;
    if (offer === null || (item.state !== 'awaiting' && item.state !== 'costly')) continue;
    if (d.now >= offer.deadline) {
      enter(d, item, 'expired');
    } else if (item.nextAt !== null && d.now >= item.nextAt) {
      change(d, item, { nextAt: offer.deadline, offer: { ...offer, reminded: true } });
      if (item.state === 'awaiting') remind(d, item);
    }
  }
}

function remind(d: Draft, item: Item): void {
  const others = d.ticket.notes.filter((note) => note.name !== 'reminder');
  const numbers = d.ticket.notes.find((note) => note.name === 'reminder')?.numbers ?? [];
  d.ticket.notes = [...others, { name: 'reminder', message: null, numbers: [...numbers, item.number] }];
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
