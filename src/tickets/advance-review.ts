/** What a person's decision in a review does to a ticket. */
import { refuse, takeAnswer } from './advance-carrier.ts';
import { takeRequests } from './advance-mail.ts';
import { change, closeReview, type Draft, enter, lookAgain, orderOf } from './draft.ts';
import type { TicketEvent } from './event.ts';
import type { Item } from './ticket.ts';

/** Applies a decision to the numbers of its review and closes the review. A review that is not open any more changes nothing. */
export function applyDecision(d: Draft, event: Extract<TicketEvent, { kind: 'review-answered' }>): void {
  const review = d.ticket.reviews.find((open) => open.id === event.review);
  if (review === undefined) return;
  closeReview(d, review.id);
  const order = orderOf(d, review.order);
  const items = d.ticket.items.filter(
    (item) => item.order === review.order && review.numbers.includes(item.number),
  );
  const waiting = items.filter((item) => item.state === 'undetermined' || item.state === 'cancel-pending');
  const { decision } = event;
  switch (decision.kind) {
    case 'status':
      if (order !== null)
        takeAnswer(d, order, waiting, {
          kind: 'answer',
          cancels: decision.cancels,
          numbers: decision.numbers,
        });
      return;
    case 'cancel':
      if (order === null) return;
      for (const item of waiting) {
        if (decision.outcome === 'refused') refuse(d, order, item, decision.reason);
        else askedByPerson(d, item);
      }
      return;
    case 'retry':
      // A request that the carrier already has is watched, not made again.
      for (const item of waiting) {
        if (item.requested === 'no') lookAgain(d, item, { told: 'received', refusals: 0 });
        else change(d, item, { nextAt: d.now, expects: null });
      }
      return;
    case 'reading':
      if (event.mail !== null)
        takeRequests(d, { ...event.mail, cancel: decision.cancel, keep: decision.keep });
      return;
    case 'take-over':
    case 'close':
      for (const item of waiting) if (item.state === 'undetermined') enter(d, item, 'kept', { told: 'kept' });
      return;
    default:
      decision satisfies never;
  }
}

/** A person asked the carrier: from now on it is watched like a request of ours. */
function askedByPerson(d: Draft, item: Item): void {
  enter(d, item, 'cancel-pending', {
    requested: 'yes',
    requestedAt: d.now,
    looks: 0,
    nextAt: d.now + d.policy.pendingPollEvery,
  });
}
