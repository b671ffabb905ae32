/** What a person's decision in a review does to a ticket. */
import { takeRequests } from './advance-mail.ts';
import { refuse } from './cancel.ts';
import {
  change,
  closeReview,
  type Draft,
  decidesItems,
  enter,
  isWithdrawn,
  lookAgain,
  orderOf,
  takeOver,
} from './draft.ts';
import type { ReviewDecision, TicketEvent } from './event.ts';
import { takeAnswer } from './look.ts';
import { endProposals } from './proposal.ts';
import type { Item, OpenReview, TicketOrder } from './ticket.ts';
import { keepAfterAll } from './withdrawal.ts';

/** How long a person who left a number at that is left alone. */
const leftAlone = 86_400_000;

/**
 * Applies a decision to the numbers of its review and closes the review, or leaves it open in the name of who takes it over.
 * A review that is not open any more changes nothing.
 */
export function applyDecision(d: Draft, event: Extract<TicketEvent, { kind: 'review-answered' }>): void {
  const review = d.ticket.reviews.find((open) => open.id === event.review);
  if (review === undefined) return;
  const { decision } = event;
  if (decision.kind === 'take-over') takeOver(d, review.id);
  else closeReview(d, review.id);
  if (decision.kind === 'reading') {
    endProposals(d);
    if (event.mail !== null) takeRequests(d, { ...event.mail, cancel: decision.cancel, keep: decision.keep });
  } else if (decidesItems(review.reason)) {
    const order = orderOf(d, review.order);
    if (order !== null) decideItems(d, order, waitingOf(d, review), decision, review.takenOver === true);
  }
}

/** The numbers of a review that a person's answer can move. */
const waitingOf = (d: Draft, review: OpenReview): Item[] =>
  d.ticket.items.filter(
    (item) =>
      item.order === review.order &&
      review.numbers.includes(item.number) &&
      (item.state === 'undetermined' || item.state === 'cancel-pending'),
  );

function decideItems(
  d: Draft,
  order: TicketOrder,
  waiting: readonly Item[],
  decision: Exclude<ReviewDecision, { kind: 'reading' }>,
  takenOver: boolean,
): void {
  switch (decision.kind) {
    case 'status': {
      const stopped = new Set(['cancelled', 'cancel_pending', 'unknown']);
      const goesOn = (item: Item): boolean =>
        isWithdrawn(item) &&
        decision.numbers.some((said) => said.number === item.number && !stopped.has(said.state));
      for (const item of waiting) if (goesOn(item)) keepAfterAll(d, item);
      const { cancels, numbers } = decision;
      const others = waiting.filter((item) => !goesOn(item));
      return takeAnswer(d, order, others, { kind: 'answer', cancels, numbers });
    }
    case 'cancel':
      for (const item of waiting) {
        if (decision.outcome === 'refused') refuse(d, order, item, decision.reason);
        else askedByPerson(d, item);
      }
      return;
    case 'retry':
      // A request that the carrier already has is watched, not made again.
      for (const item of waiting) {
        if (item.requested === 'no') lookAgain(d, item);
        else change(d, item, { nextAt: d.now, expects: null });
      }
      return;
    case 'take-over':
      // What the carrier was asked is still watched; who took it over speaks with the customer about the rest.
      for (const item of waiting) {
        if (item.state === 'undetermined')
          change(d, item, { expects: null, nextAt: null, told: 'undetermined' });
      }
      return;
    case 'close':
      for (const item of waiting) {
        if (item.state === 'undetermined' || takenOver) enter(d, item, 'kept', { told: 'kept' });
        // What was asked of the carrier is still watched; the person is not asked again soon.
        else change(d, item, { looksSince: d.now, nextAt: item.nextAt ?? d.now + leftAlone });
      }
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
    fallen: null,
    looks: 0,
    looksSince: d.now,
    nextAt: d.now + d.policy.pendingPollEvery,
  });
}
