/** What is done while a carrier gives no usable answer: looked again, and after a while a person is asked (promise 8). */
import { backoff, change, type Draft, enter, openReview } from './draft.ts';
import type { Item, ReviewReason, TicketOrder } from './ticket.ts';

/** Looks that an answer we do not understand is given before a person is asked. */
const looksUnclear = 3;
/** How often an undetermined number is looked at while a person has the review. */
const undeterminedPoll = 1_800_000;
/** A requested cancellation that is not confirmed within this is shown to a person. */
const confirmedWithin = 86_400_000;
/** So close to the port date there is no day to lose: the port may go through before anybody looks. */
const nearDate = 48 * 3_600_000;
const confirmedWithinNear = 900_000;

/** No usable answer for a number. `retryAfter`, ms, is heeded up to the moment when the customer is told. */
export function noAnswer(
  d: Draft,
  order: TicketOrder,
  item: Item,
  why: string,
  temporary: boolean,
  retryAfter: number | null,
): void {
  const waited = d.now - item.looksSince;
  // Of a cancellation in doubt only usable looks are counted, so the time that went by gives the pace.
  const inDoubt = item.requested === 'doubt';
  const looks = inDoubt ? item.looks : item.looks + 1;
  const pace = inDoubt
    ? Math.min(Math.max(waited, d.policy.retryFirst), undeterminedPoll)
    : backoff(d, looks);
  const asked = Math.min(retryAfter ?? 0, d.policy.undeterminedAfter);
  if (item.state === 'cancel-pending') {
    const nextAt = d.now + Math.max(d.policy.pendingPollEvery, asked);
    reviewIfOverdue(d, order, change(d, item, { expects: null, looks, nextAt }));
  } else if (item.state === 'undetermined') {
    change(d, item, { expects: null, looks, nextAt: d.now + undeterminedPoll });
  } else if (isOverdue(d, waited, inDoubt, looks) || (!temporary && looks >= looksUnclear)) {
    enter(d, item, 'undetermined', { looks, nextAt: d.now + undeterminedPoll, reason: 'no-answer' });
    openReview(d, 'no-answer', { order, numbers: [item.number], message: item.askedBy, what: why });
  } else {
    change(d, item, { expects: null, looks, nextAt: d.now + Math.max(pace, asked) });
  }
}

/** One look that failed after a long sleep of ours is not a silent carrier. */
const isOverdue = (d: Draft, waited: number, inDoubt: boolean, looks: number): boolean =>
  waited >= d.policy.undeterminedAfter && (inDoubt || looks >= 2);

/** A look has been on its way for too long: the customer is told and a person is asked, but its answer is still taken. */
export function lookOverdue(d: Draft, order: TicketOrder, item: Item): void {
  if (item.state !== 'checking' && item.state !== 'cancelling') {
    change(d, item, { nextAt: null });
    return;
  }
  enter(d, item, 'undetermined', { expects: item.expects, reason: 'no-answer' });
  openReview(d, 'no-answer', {
    order,
    numbers: [item.number],
    message: item.askedBy,
    what: 'The carrier has not been heard yet.',
  });
}

/** Leaves numbers of one order to a person; nothing else moves them on until the review is answered. */
export function askPerson(
  d: Draft,
  order: TicketOrder,
  items: readonly Item[],
  reason: ReviewReason,
  what: string,
): void {
  for (const item of items) {
    if (item.state === 'cancel-pending') change(d, item, { expects: null, nextAt: null });
    else if (item.requested === 'yes') enter(d, item, 'cancel-pending');
    else enter(d, item, 'undetermined', { reason });
  }
  const first = items[0];
  if (first !== undefined) {
    openReview(d, reason, { order, numbers: items.map((item) => item.number), message: first.askedBy, what });
  }
}

/** Whether the port date, as last seen or accepted, is within 48 hours or has passed. */
export function isNear(d: Draft, item: Item): boolean {
  const date = item.seen?.portDate ?? item.consent?.terms.portDate ?? null;
  return date !== null && Date.parse(date) - d.now <= nearDate;
}

/** Shows a person a request that the carrier has not confirmed for long; again a day after the person left it at that. */
export function reviewIfOverdue(d: Draft, order: TicketOrder, item: Item): void {
  const since = item.requestedAt ?? item.since;
  const patience = Math.max(d.policy.undeterminedAfter, 12 * d.policy.pendingPollEvery, confirmedWithin);
  // What a person left at that is left alone for a day, however near the date.
  const left = item.looksSince > since;
  const bearable = isNear(d, item) && !left ? confirmedWithinNear : patience;
  if (d.now - Math.max(since, item.looksSince) < bearable) return;
  openReview(d, 'not-confirmed', {
    order,
    numbers: [item.number],
    message: item.askedBy,
    what: `The cancellation of ${item.number} was asked for at ${new Date(since).toISOString()} and is not confirmed yet.`,
  });
}
