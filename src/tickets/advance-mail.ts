/** What a customer's mail does to a ticket. */
import { change, type Draft, isTakenOver, isWithdrawn, lookAgain, openReview } from './draft.ts';
import type { MailEvent } from './event.ts';
import { asAgreed, endProposals, proposalOf } from './proposal.ts';
import type { Item, TicketOrder } from './ticket.ts';
import { askAgain, withdraw } from './withdrawal.ts';

/** Takes a mail of a trusted sender into the ticket: requests, decisions, withdrawals, or a note that asks back. */
export function applyMail(d: Draft, written: MailEvent): void {
  const mail = asAgreed(d.ticket, written);
  endProposals(d);
  if (mail.quiet === true && mail.verdict !== 'act') return openQuestion(d, mail, mail.because);
  d.ticket.requester = mail.from;
  d.ticket.language = mail.language ?? d.ticket.language;
  d.ticket.thread = { subject: mail.subject, messageId: mail.messageId, references: mail.references };
  d.ticket.holdUntil = d.now + d.policy.ackAfter;
  if (mail.quiet !== true) for (const number of mail.unmatched) notOnAnyOrder(d, mail, number);
  switch (mail.verdict) {
    case 'clarify':
      d.ticket.notes = [
        ...d.ticket.notes,
        { name: 'clarify', message: mail.message, numbers: mail.unmatched, ...proposalOf(d, mail) },
      ];
      d.ticket.closeAt = d.now + d.policy.decisionWithin;
      return;
    case 'human':
      return handOver(d, mail, mail.because);
    case 'act':
      d.ticket.closeAt = null;
      // A yes to what we understood accepts no costs, whatever notices it answers (promise 2).
      takeRequests(d, mail.agrees == null ? mail : { ...mail, answers: [] });
      if (mail.question != null) handOver(d, mail, besideRequest(mail, mail.question));
      return;
    default:
      mail.verdict satisfies never;
  }
}

/** The requests and withdrawals of a mail whose reading is certain. */
export function takeRequests(
  d: Draft,
  mail: Pick<MailEvent, 'message' | 'cancel' | 'keep' | 'answers' | 'quiet'>,
): void {
  const keep = new Set(mail.keep);
  for (const { number, order } of mail.cancel) {
    // The reading never says both; should it, the port goes on.
    if (!keep.has(number)) request(d, mail, number, order);
  }
  const unchanged = withdraw(d, mail, [...keep]);
  if (mail.quiet !== true && unchanged.length > 0 && mail.cancel.every(({ number }) => keep.has(number)))
    d.ticket.notes = [...d.ticket.notes, { name: 'kept', message: mail.message, numbers: unchanged }];
}

type Asking = Pick<MailEvent, 'message' | 'answers' | 'quiet'>;

function request(d: Draft, mail: Asking, number: string, order: TicketOrder): void {
  d.ticket.orders = d.ticket.orders.some((known) => known.id === order.id)
    ? // As it is on record now: it may have got its carrier's id, or further numbers, since it was copied.
      d.ticket.orders.map((known) => (known.id === order.id ? withKnownId(order, known) : known))
    : [...d.ticket.orders, order];
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
      // Asked again: looked at again, with nothing left of an earlier consent. What was asked of the carrier stays asked.
      lookAgain(d, item, {
        askedBy: mail.message,
        askedAt: d.now,
        offer: null,
        consent: null,
        told: null,
        requested: item.requested,
        requestedAt: item.requested === 'no' ? null : item.requestedAt,
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
      // Under way, or done: said once more. A withdrawal of it is taken back.
      if (isWithdrawn(item)) askAgain(d, mail, item);
      else if (mail.quiet !== true) change(d, item, { told: null });
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
    // A notice that waits to be sent is not followed by a second one.
    const onItsWay = item.state === 'costly' && offer !== null && offer.notices.length > 0;
    if (!onItsWay && mail.quiet !== true) change(d, item, { told: null });
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
    const waits = item.state === 'undetermined' && item.reason === 'whole-order';
    if (item.order === order && waits && !isTakenOver(d, order, item.number)) {
      lookAgain(d, item);
    }
  }
}

function openQuestion(d: Draft, mail: MailEvent, what: string): void {
  openReview(d, 'question', { order: d.ticket.orders[0] ?? null, numbers: [], message: mail.message, what });
}

/** Gives a person the mail, and tells the customer so, where he may be answered. */
function handOver(d: Draft, mail: MailEvent, what: string): void {
  openQuestion(d, mail, what);
  if (mail.quiet !== true)
    d.ticket.notes = [...d.ticket.notes, { name: 'handed-over', message: mail.message, numbers: [] }];
}

/** For the person who answers a question: what else the mail says is no longer his. */
const besideRequest = ({ cancel, keep }: MailEvent, question: string): string => {
  const settled = [
    ...(cancel.length > 0 ? [`cancel ${cancel.map(({ number }) => number).join(', ')}`] : []),
    ...(keep.length > 0 ? [`let ${keep.join(', ')} go on`] : []),
  ];
  return `Only the question is left to answer: “${question}”. The rest of the mail (${settled.join('; ')}) is being done by itself.`;
};

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

/** An id found by number holds on as long as the order names no other and is still the same carrier's. */
const withKnownId = (order: TicketOrder, known: TicketOrder): TicketOrder =>
  order.carrierOrderId === null && order.carrier === known.carrier
    ? { ...order, carrierOrderId: known.carrierOrderId }
    : order;
