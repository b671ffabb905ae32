/** A ticket while it is being advanced: the one place that changes items, numbers effects and opens reviews. */
import type { Effect } from './event.ts';
import type { Policy } from './policy.ts';
import {
  type Instant,
  type Item,
  type ItemState,
  isFinal,
  type NoticeName,
  type OpenReview,
  type ReviewReason,
  type Ticket,
  type TicketOrder,
} from './ticket.ts';

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

/** `reason` of an item whose cancellation the customer took back when the carrier may have been asked already. */
export const withdrawn = 'withdrawn';

/** `reason` of one that he then asked for again: what he accepted before he took it back holds for the call that is out, no further. */
export const askedAgain = 'asked-again';

/** True while a cancellation that the customer took back may still be carried out: it is not to be asked for again. */
export const isWithdrawn = (item: Item): boolean => item.reason === withdrawn;

const isLasting = (reason: string | null): boolean => reason === withdrawn || reason === askedAgain;

/** Moves an item into a state: timers and expectations end, and reviews that asked how it stands are closed. */
export function enter(d: Draft, item: Item, state: ItemState, patch: Partial<Item> = {}): Item {
  const why = state === 'undetermined' ? (patch.reason ?? item.reason) : null;
  const changed = change(d, item, {
    state,
    since: d.now,
    expects: null,
    nextAt: null,
    ...patch,
    reason: isLasting(item.reason) && !isFinal({ ...item, state }) ? item.reason : why,
  });
  closeReviewsOf(d, changed);
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

/** Opens a review, unless one for the same reason and numbers is open. It takes the place of those that asked how they stand. */
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
  // Who took a number over finds out himself how it stands.
  if (asksHowItStands(reason) && about.numbers.every((number) => isTakenOver(d, order, number))) return;
  const replaced = asksHowItStands(reason)
    ? d.ticket.reviews.filter(
        (review) =>
          review.takenOver !== true &&
          asksHowItStands(review.reason) &&
          review.order === order &&
          review.numbers.every((number) => about.numbers.includes(number)),
      )
    : [];
  for (const review of replaced) closeByItself(d, review.id);
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

const asksHowItStands = (reason: ReviewReason): boolean =>
  settledByAnswer.has(reason) || reason === 'not-confirmed';

/** True while a person finds out by hand how a number stands. */
export const isTakenOver = (d: Draft, order: string | null, number: string): boolean =>
  d.ticket.reviews.some(
    (review) =>
      review.takenOver === true &&
      decidesItems(review.reason) &&
      review.order === order &&
      review.numbers.includes(number),
  );

/** True for a review whose answer decides about its numbers. */
export const decidesItems = (reason: ReviewReason): boolean =>
  asksHowItStands(reason) || reason === 'withdrawn-late';

/** Whether a review still has to be answered for one of its numbers. */
function waitsFor(reason: ReviewReason, item: Item): boolean {
  if (settledByAnswer.has(reason)) return item.state === 'undetermined';
  if (reason === 'not-confirmed') return item.state === 'undetermined' || item.state === 'cancel-pending';
  if (reason !== 'withdrawn-late') return true;
  return isWithdrawn(item) || item.state === 'cancelled' || item.state === 'already-cancelled';
}

/** Closes the reviews about an item that nothing waits for any more. */
export function closeReviewsOf(d: Draft, item: Item): void {
  for (const review of [...d.ticket.reviews]) {
    if (review.takenOver === true) continue;
    if (review.order !== item.order || !review.numbers.includes(item.number)) continue;
    const about = d.ticket.items.filter(
      (other) => other.order === review.order && review.numbers.includes(other.number),
    );
    if (!about.some((other) => waitsFor(review.reason, other))) closeByItself(d, review.id);
  }
}

function closeByItself(d: Draft, review: string): void {
  closeReview(d, review);
  d.effects.push({ kind: 'close-review', id: nextId(d), review });
}

export function closeReview(d: Draft, id: string): void {
  d.ticket.reviews = d.ticket.reviews.filter((review) => review.id !== id);
}

/** Leaves a review open in the name of the person who goes on by hand. */
export function takeOver(d: Draft, id: string): void {
  d.ticket.reviews = d.ticket.reviews.map((review) =>
    review.id === id ? { ...review, takenOver: true as const } : review,
  );
}

/** Leaves a number out of what is still to be said under a name. */
export function dropFromNotes(d: Draft, name: NoticeName, number: string): void {
  d.ticket.notes = d.ticket.notes.flatMap((note) => {
    if (note.name !== name || !note.numbers.includes(number)) return [note];
    const numbers = note.numbers.filter((other) => other !== number);
    return numbers.length === 0 ? [] : [{ ...note, numbers }];
  });
}

export function orderOf(d: Draft, id: string | null): TicketOrder | null {
  return d.ticket.orders.find((order) => order.id === id) ?? null;
}

/** Exponential back-off from RETRY_FIRST, at most half an hour. */
export const backoff = (d: Draft, attempt: number): number =>
  Math.min(d.policy.retryFirst * 2 ** Math.min(Math.max(attempt - 1, 0), 20), 1_800_000);
