/** A customer who wants a number to go on porting after all: kept while nothing was asked of the carrier, else a person's task. */
import {
  askedAgain,
  change,
  closeReviewsOf,
  type Draft,
  dropFromNotes,
  enter,
  isWithdrawn,
  openReview,
  orderOf,
  withdrawn,
} from './draft.ts';
import type { MailEvent } from './event.ts';
import { isEnded } from './heard.ts';
import type { Item } from './ticket.ts';

type Asking = Pick<MailEvent, 'message'>;

/**
 * Withdraws the cancellation of numbers, on whichever orders of the ticket they are.
 * @returns the numbers that go on porting and of which no item has news: on no item of the ticket, or kept or too late before
 */
export function withdraw(d: Draft, mail: Asking, numbers: readonly string[]): string[] {
  const late: Item[] = [];
  const unchanged = numbers.filter((number) => {
    if (endedUnasked(d, mail, number)) return false;
    const items = d.ticket.items.filter((item) => item.number === number && item.order !== null);
    return items.map((item) => withdrawItem(d, item, late)).every((quiet) => quiet);
  });
  if (late.length > 0) tooLateToKeep(d, mail, late);
  return unchanged;
}

/** He wants a number to go on that the ticket does not have, and that has ended at the carrier all the same: a person's task. */
function endedUnasked(d: Draft, mail: Asking, number: string): boolean {
  if (d.ticket.items.some((item) => item.number === number && item.order !== null)) return false;
  const order = d.ticket.orders.find(({ id }) => isEnded(d.ticket, id, number));
  if (order === undefined) return false;
  openReview(d, 'withdrawn-late', {
    order,
    numbers: [number],
    message: mail.message,
    what: `The customer wants ${number} to go on porting, but the carrier's last answer shows that its port ends.`,
  });
  d.ticket.notes = [...d.ticket.notes, { name: 'handed-over', message: mail.message, numbers: [number] }];
  return true;
}

/** @returns whether there is nothing to tell about the item itself */
function withdrawItem(d: Draft, item: Item, late: Item[]): boolean {
  switch (item.state) {
    case 'named':
    case 'checking':
    case 'clear':
    case 'costly':
    case 'awaiting':
    case 'undetermined':
      // What may already have been asked of the carrier cannot be taken back by us alone.
      if (item.requested === 'no') enter(d, item, 'kept', { consent: null, offer: null, told: null });
      else late.push(item);
      return false;
    case 'cancelling':
    case 'cancel-pending':
    case 'cancelled':
    case 'already-cancelled':
      late.push(item);
      return false;
    case 'kept':
    case 'expired':
    case 'ported':
      change(d, item, { told: null });
      return false;
    case 'too-late':
    case 'not-found':
      return true;
    default:
      return item.state satisfies never;
  }
}

function tooLateToKeep(d: Draft, mail: Asking, late: readonly Item[]): void {
  for (const item of late) {
    if (item.state !== 'cancelled' && item.state !== 'already-cancelled')
      change(d, item, { reason: withdrawn });
  }
  for (const id of new Set(late.map((item) => item.order))) {
    const items = late.filter((item) => item.order === id);
    const numbers = items.map((item) => item.number);
    const states = [...new Set(items.map((item) => item.state))].join(', ');
    openReview(d, 'withdrawn-late', {
      order: orderOf(d, id),
      numbers,
      message: mail.message,
      what: `The customer wants ${numbers.join(', ')} to go on porting, but the cancellation has been asked for already (${states}).`,
    });
  }
  d.ticket.notes = [
    ...d.ticket.notes,
    { name: 'handed-over', message: mail.message, numbers: [...new Set(late.map((item) => item.number))] },
  ];
}

/** The customer asks again for what he took back. What he accepted before holds on only if this mail answers the notice too. */
export function askAgain(d: Draft, mail: Pick<MailEvent, 'message' | 'answers'>, item: Item): void {
  const notice = item.offer?.notices.find((id) => mail.answers.includes(id));
  const renewed = item.consent !== null && notice !== undefined;
  const consent = renewed ? { ...item.consent, message: mail.message, notice, at: d.now } : item.consent;
  const reason = renewed || consent === null ? null : askedAgain;
  closeReviewsOf(d, change(d, item, { told: null, consent, reason }));
}

/**
 * It turns out that a call led to nothing. A number that was withdrawn meanwhile is kept: the port goes on.
 * @returns the number as its cancellation goes on, without a consent that was withdrawn; null if it was kept
 */
export function goOn(d: Draft, item: Item): Item | null {
  if (item.reason === askedAgain) return change(d, item, { consent: null, reason: null });
  if (!isWithdrawn(item)) return item;
  keepAfterAll(d, item);
  return null;
}

/** A withdrawal came while the carrier was being asked, and nothing was cancelled. */
export function keepAfterAll(d: Draft, item: Item): void {
  enter(d, item, 'kept', { consent: null, offer: null, requested: 'no', told: null, reason: null });
  dropFromNotes(d, 'handed-over', item.number);
}

/** Whether a stored cancellation may still be carried out; not if one of its numbers was withdrawn meanwhile. */
export function stillWanted(ticket: { readonly items: readonly Item[] }, effect: string): boolean {
  return !ticket.items.some((item) => item.expects === effect && isWithdrawn(item));
}
