/** A ticket while it is being advanced: the one place that changes items, numbers effects and opens reviews. */
import type { Effect } from './event.ts';
import type { Policy } from './policy.ts';
import type { Instant, Item, ItemState, OpenReview, ReviewReason, Ticket, TicketOrder } from './ticket.ts';
import { inTransit } from './ticket.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export type Draft = {
  readonly ticket: Mutable<Ticket> & { items: Item[]; reviews: OpenReview[] };
  readonly effects: Effect[];
  readonly now: Instant;
  readonly policy: Policy;
};

export function draft(ticket: Ticket, now: Instant, policy: Policy): Draft {
  return {
    ticket: { ...ticket, items: [...ticket.items], reviews: [...ticket.reviews], updatedAt: now },
    effects: [],
    now,
    policy,
  };
}

/** The id of the next effect: `<ticket>-<n>`. */
export function nextId(d: Draft): string {
  d.ticket.effects += 1;
  return `${d.ticket.id}-${d.ticket.effects}`;
}

const position = (d: Draft, item: Item): number =>
  d.ticket.items.findIndex((other) => other.number === item.number && other.order === item.order);

/** Changes an item in place and returns its new value. */
export function change(d: Draft, item: Item, patch: Partial<Item>): Item {
  const at = position(d, item);
  const current = d.ticket.items[at];
  if (current === undefined) throw new Error(`${item.number} is not in ${d.ticket.id}`);
  const changed = { ...current, ...patch };
  d.ticket.items[at] = changed;
  return changed;
}

/** Moves an item into a state: timers and expectations end; what the customer was told counts no more, unless both states are on the way. */
export function enter(d: Draft, item: Item, state: ItemState, patch: Partial<Item> = {}): Item {
  const moved: Item = { ...item, state };
  const told = inTransit(item) && inTransit(moved) ? item.told : null;
  const reason = state === 'undetermined' ? item.reason : null;
  const changed = change(d, item, {
    state,
    since: d.now,
    expects: null,
    nextAt: null,
    told,
    reason,
    ...patch,
  });
  if (state !== 'undetermined') closeReviewsOf(d, changed);
  return changed;
}

/** Starts a new row of looks at the carrier, now. */
export function lookAgain(d: Draft, item: Item, patch: Partial<Item> = {}): Item {
  return enter(d, item, 'checking', {
    looks: 0,
    looksSince: d.now,
    nextAt: d.now,
    requested: 'no',
    ...patch,
  });
}

/** Opens a review, unless one for the same reason and numbers is open. */
export function openReview(
  d: Draft,
  reason: ReviewReason,
  about: { order: TicketOrder | null; numbers: readonly string[]; message: string | null; what: string },
): void {
  const order = about.order?.id ?? null;
  const same = (review: OpenReview): boolean =>
    review.reason === reason &&
    review.order === order &&
    review.numbers.length === about.numbers.length &&
    about.numbers.every((number) => review.numbers.includes(number)) &&
    // Two questions are two tasks, even if both name no number.
    reason !== 'question';
  if (d.ticket.reviews.some(same)) return;
  const id = nextId(d);
  d.ticket.reviews.push({ id, reason, order, numbers: about.numbers });
  d.effects.push({ kind: 'review', id, reason, ...about });
}

const settledByAnswer: ReadonlySet<ReviewReason> = new Set<ReviewReason>([
  'whole-order',
  'no-answer',
  'manual-check',
  'manual-cancel',
  'refused',
]);

/** Closes reviews that asked about an item's fate once nothing about it is undetermined any more. */
function closeReviewsOf(d: Draft, item: Item): void {
  const waits = (number: string, order: string | null): boolean =>
    d.ticket.items.some(
      (other) => other.number === number && other.order === order && other.state === 'undetermined',
    );
  for (const review of [...d.ticket.reviews]) {
    if (
      !settledByAnswer.has(review.reason) ||
      review.order !== item.order ||
      !review.numbers.includes(item.number)
    )
      continue;
    if (review.numbers.some((number) => waits(number, review.order))) continue;
    closeReview(d, review.id);
    d.effects.push({ kind: 'close-review', id: nextId(d), review: review.id });
  }
}

export function closeReview(d: Draft, id: string): void {
  d.ticket.reviews = d.ticket.reviews.filter((review) => review.id !== id);
}

export function orderOf(d: Draft, id: string | null): TicketOrder | null {
  return d.ticket.orders.find((order) => order.id === id) ?? null;
}

/** Exponential back-off from RETRY_FIRST, at most half an hour. */
export const backoff = (d: Draft, attempt: number): number =>
  Math.min(d.policy.retryFirst * 2 ** Math.min(Math.max(attempt - 1, 0), 20), 1_800_000);
