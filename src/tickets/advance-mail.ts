/** What a customer's mail does to a ticket. */
import { change, type Draft, enter, lookAgain, openReview, orderOf } from './draft.ts';
import type { MailEvent } from './event.ts';
import type { Item, TicketOrder } from './ticket.ts';

/** Takes a mail of a trusted sender into the ticket: requests, decisions, withdrawals, or a note that asks back. */
export function applyMail(d: Draft, mail: MailEvent): void {
  d.ticket.requester = mail.from;
  d.ticket.thread = { subject: mail.subject, messageId: mail.messageId, references: mail.references };
  d.ticket.holdUntil = d.now + d.policy.ackAfter;
  for (const number of mail.unmatched) notOnAnyOrder(d, mail, number);
  switch (mail.verdict) {
    case 'clarify':
      d.ticket.notes = [
        ...d.ticket.notes,
        { name: 'clarify', message: mail.message, numbers: mail.unmatched },
      ];
      d.ticket.closeAt = d.now + d.policy.decisionWithin;
      return;
    case 'human':
      handOver(d, mail, mail.because);
      return;
    case 'act':
      d.ticket.closeAt = null;
      takeRequests(d, mail);
      return;
    default:
      mail.verdict satisfies never;
  }
}

/** The requests and withdrawals of a mail whose reading is certain. */
export function takeRequests(
  d: Draft,
  mail: Pick<MailEvent, 'message' | 'cancel' | 'keep' | 'answers'>,
): void {
  const keep = new Set(mail.keep);
  for (const { number, order } of mail.cancel) {
    // The reading never says both; should it, the port goes on.
    if (!keep.has(number)) request(d, mail, number, order);
  }
  const kept = [...keep].filter((number) => withdraw(d, mail, number));
  if (kept.length > 0 && mail.cancel.length === 0 && !kept.some((number) => changed(d, number))) {
    d.ticket.notes = [...d.ticket.notes, { name: 'kept', message: mail.message, numbers: kept }];
  }
}

type Asking = Pick<MailEvent, 'message' | 'answers'>;

function request(d: Draft, mail: Asking, number: string, order: TicketOrder): void {
  if (!d.ticket.orders.some((known) => known.id === order.id)) d.ticket.orders = [...d.ticket.orders, order];
  const item = d.ticket.items.find((other) => other.number === number && other.order === order.id);
  if (item === undefined) {
    d.ticket.items.push(newItem(number, order.id, mail.message, d.now));
    lookAtSiblings(d, order.id);
    return;
  }
  switch (item.state) {
    case 'costly':
    case 'awaiting':
      return decide(d, mail, item);
    case 'kept':
    case 'expired':
    case 'too-late':
    case 'ported':
    case 'already-cancelled':
    case 'not-found':
      // Asked again: looked at again, with nothing left of an earlier consent.
      lookAgain(d, item, {
        askedBy: mail.message,
        askedAt: d.now,
        offer: null,
        consent: null,
        refusals: 0,
        requestedAt: null,
      });
      lookAtSiblings(d, order.id);
      return;
    case 'undetermined':
    case 'named':
    case 'checking':
    case 'clear':
    case 'cancelling':
    case 'cancel-pending':
    case 'cancelled':
      // Under way, or done: said once more, nothing else.
      change(d, item, { told: null });
      return;
    default:
      item.state satisfies never;
  }
}

/**
 * The customer names a number whose costs/risks notice is out. It is consent only where the mail answers that notice
 * (promise 2); otherwise the notice is sent once more.
 */
function decide(d: Draft, mail: Asking, item: Item): void {
  const offer = item.offer;
  const notice = offer?.notices.find((id) => mail.answers.includes(id));
  if (offer === null || notice === undefined) {
    change(d, item, { told: null });
    return;
  }
  lookAgain(d, item, {
    told: null,
    consent: { message: mail.message, notice, at: d.now, terms: offer.terms },
  });
  lookAtSiblings(d, item.order);
}

/** A carrier that cancels whole orders may do what it could not for fewer numbers, now that another is named. */
function lookAtSiblings(d: Draft, order: string | null): void {
  for (const item of [...d.ticket.items]) {
    if (item.order === order && item.state === 'undetermined' && item.reason === 'whole-order') {
      lookAgain(d, item, { told: 'received' });
    }
  }
}

/** @returns whether the number is one of the ticket's that goes on porting now, or none of its numbers at all */
function withdraw(d: Draft, mail: Asking, number: string): boolean {
  const items = d.ticket.items.filter((item) => item.number === number && item.order !== null);
  for (const item of items) {
    switch (item.state) {
      case 'named':
      case 'checking':
      case 'clear':
      case 'costly':
      case 'awaiting':
      case 'undetermined':
        // What may already have been asked of the carrier cannot be taken back by us alone.
        if (item.requested === 'no') enter(d, item, 'kept', { consent: null, offer: null });
        else tooLateToKeep(d, mail, item);
        break;
      case 'cancelling':
      case 'cancel-pending':
        tooLateToKeep(d, mail, item);
        return false;
      case 'cancelled':
      case 'already-cancelled':
        tooLateToKeep(d, mail, item);
        return false;
      case 'kept':
      case 'expired':
        change(d, item, { told: null });
        break;
      case 'too-late':
      case 'ported':
      case 'not-found':
        break;
      default:
        item.state satisfies never;
    }
  }
  return true;
}

const changed = (d: Draft, number: string): boolean =>
  d.ticket.items.some((item) => item.number === number && item.told === null);

function tooLateToKeep(d: Draft, mail: Asking, item: Item): void {
  openReview(d, 'withdrawn-late', {
    order: orderOf(d, item.order),
    numbers: [item.number],
    message: mail.message,
    what: `The customer wants ${item.number} to go on porting, but its cancellation has been asked for already (${item.state}).`,
  });
  d.ticket.notes = [
    ...d.ticket.notes,
    { name: 'handed-over', message: mail.message, numbers: [item.number] },
  ];
}

function handOver(d: Draft, mail: MailEvent, why: string): void {
  openReview(d, 'question', {
    order: d.ticket.orders[0] ?? null,
    numbers: [],
    message: mail.message,
    what: why,
  });
  d.ticket.notes = [...d.ticket.notes, { name: 'handed-over', message: mail.message, numbers: [] }];
}

function notOnAnyOrder(d: Draft, mail: Asking, number: string): void {
  const item = d.ticket.items.find((other) => other.number === number && other.order === null);
  if (item !== undefined) change(d, item, { told: null });
  else
    d.ticket.items.push({ ...newItem(number, null, mail.message, d.now), state: 'not-found', nextAt: null });
}

function newItem(number: string, order: string | null, message: string, now: number): Item {
  return {
    number,
    order,
    state: 'checking',
    since: now,
    askedBy: message,
    askedAt: now,
    expects: null,
    nextAt: now,
    looks: 0,
    looksSince: now,
    refusals: 0,
    requestedAt: null,
    requested: 'no',
    seen: null,
    offer: null,
    consent: null,
    reason: null,
    told: null,
  };
}
