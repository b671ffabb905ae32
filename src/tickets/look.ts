/** Looks at the carrier: when one is due, and what its answers do to a ticket. */
import type { NumberAnswer, OrderAnswer } from './answer.ts';
import { cancelReady, declined } from './cancel.ts';
import { backoff, change, type Draft, enter, isWithdrawn, nextId, openReview, orderOf } from './draft.ts';
import { hearOthers } from './heard.ts';
import { askPerson, isNear, noAnswer, reviewIfOverdue } from './no-answer.ts';
import { type Judgement, judge, worse } from './policy.ts';
import { type Instant, type Item, inTransit, type TicketOrder } from './ticket.ts';
import { goOn } from './withdrawal.ts';

/** Usable looks that a cancellation in doubt is given before it counts as not carried out. */
const looksInDoubt = 3;
/** Looks in a row that show a port alive again before its cancellation counts as turned down. */
const looksDeclined = 2;
/** How soon the second of these is made, ms. */
const soon = 60_000;
/** How often a requested cancellation is looked at where its port date is near, ms. */
const nearPoll = 300_000;

const looksAtCarrier = (item: Item): boolean =>
  item.state === 'checking' ||
  item.state === 'cancelling' ||
  item.state === 'cancel-pending' ||
  item.state === 'undetermined';

/** Polled without haste: looked at along with others of its order, so that one mail can tell of all. */
const isPolled = (item: Item): boolean =>
  (item.state === 'cancel-pending' || item.state === 'undetermined') && item.nextAt !== null;

/** Makes one look per order for all its numbers that are due for one. */
export function scheduleLooks(d: Draft): void {
  for (const order of d.ticket.orders) {
    const idle = d.ticket.items.filter(
      (item) => item.order === order.id && looksAtCarrier(item) && item.expects === null,
    );
    const isDue = (item: Item): boolean => item.nextAt !== null && item.nextAt <= d.now;
    if (!idle.some(isDue)) continue;
    const looked = idle.filter((item) => isDue(item) || isPolled(item));
    const id = nextId(d);
    for (const item of looked) change(d, item, { expects: id, nextAt: waitedForUntil(d, item) });
    d.effects.push({ kind: 'check', id, order, numbers: looked.map((item) => item.number) });
  }
}

/** Until when the answer of a look that begins now is waited for before others are told without it. */
const waitedForUntil = (d: Draft, item: Item): Instant =>
  inTransit(item)
    ? Math.max(item.looksSince + d.policy.undeterminedAfter, d.now + d.policy.pendingPollEvery)
    : d.now + d.policy.ackAfter;

/** Takes the result of a look. Results that no item expects are stale and ignored. */
export function applyLook(d: Draft, effect: string, answer: OrderAnswer): void {
  const items = d.ticket.items.filter((item) => item.expects === effect);
  const order = orderOf(d, items[0]?.order ?? null);
  if (order !== null) takeAnswer(d, order, items, answer);
}

/** Takes a carrier's answer, or one that a person found out, for some numbers of an order. */
export function takeAnswer(d: Draft, order: TicketOrder, items: readonly Item[], answer: OrderAnswer): void {
  switch (answer.kind) {
    case 'unknown':
      for (const item of items)
        noAnswer(d, order, item, answer.why, answer.temporary, answer.retryAfter ?? null);
      return;
    case 'person': {
      const asked = items.some((item) => item.requested !== 'no');
      return askPerson(d, order, items, asked ? 'not-confirmed' : 'manual-check', answer.what);
    }
    case 'answer': {
      hearOthers(d, order, items, answer.numbers);
      const ready: Record<'api' | 'desk', Item[]> = { api: [], desk: [] };
      for (const item of items) {
        const said = answer.numbers.find((number) => number.number === item.number) ?? missing(item.number);
        const by = takeNumber(d, order, item, said);
        if (by !== null) ready[by].push(item);
      }
      cancelReady(
        d,
        withFoundId(d, order, answer.carrierOrderId),
        { api: asNow(d, ready.api), desk: asNow(d, ready.desk) },
        answer,
      );
      return;
    }
    default:
      answer satisfies never;
  }
}

/**
 * Keeps the carrier's id of an order that was found by number. A later search may meet older orders with the same numbers, or
 * pass over one that has ended: what was cancelled would never be confirmed.
 */
function withFoundId(d: Draft, order: TicketOrder, found: string | undefined): TicketOrder {
  if (found === undefined || order.carrierOrderId !== null) return order;
  const known = { ...order, carrierOrderId: found };
  d.ticket.orders = d.ticket.orders.map((one) => (one.id === order.id ? known : one));
  return known;
}

const asNow = (d: Draft, items: readonly Item[]): Item[] =>
  d.ticket.items.filter((now) =>
    items.some((item) => item.number === now.number && item.order === now.order),
  );

type Way = 'api' | 'desk' | null;

const missing = (number: string): NumberAnswer => ({
  number,
  state: 'unknown',
  said: 'the carrier does not list this number',
  portDate: null,
  fees: [],
  risks: [],
});

/** @returns how the number may be cancelled right now; null when it may not */
function takeNumber(d: Draft, order: TicketOrder, item: Item, said: NumberAnswer): Way {
  const judgement = judge(said, order, d.policy, d.now);
  if (said.state === 'unknown') {
    const why = judgement.kind === 'undetermined' ? judgement.why : said.said;
    noAnswer(d, order, item, why, false, null);
    return null;
  }
  const seen = { ...judgement.terms, at: d.now, said: said.said };
  const known = change(d, item, { seen, expects: null, nextAt: null });
  return known.requested === 'no'
    ? takeFresh(d, order, known, judgement)
    : followRequest(d, order, known, judgement, said);
}

/** A number that we have not asked the carrier to cancel. */
function takeFresh(d: Draft, order: TicketOrder, item: Item, judgement: Judgement): Way {
  switch (judgement.kind) {
    case 'already-cancelled':
    case 'ported':
    case 'too-late':
      enter(d, item, judgement.kind, { consent: null, offer: null });
      return null;
    case 'cancel-pending':
      // Somebody asked already; it is not asked for twice.
      enter(d, item, 'cancel-pending', {
        requested: 'yes',
        requestedAt: d.now,
        fallen: 0,
        looks: 0,
        looksSince: d.now,
        nextAt: d.now + d.policy.pendingPollEvery,
      });
      return null;
    case 'clear':
      return judgement.desk ? 'desk' : 'api';
    case 'costly':
      if (item.consent !== null && !worse(item.consent.terms, judgement.terms))
        return judgement.desk ? 'desk' : 'api';
      offer(d, item, judgement);
      return null;
    case 'undetermined':
      noAnswer(d, order, item, judgement.why, false, null);
      return null;
    default:
      judgement satisfies never;
      return null;
  }
}

function offer(d: Draft, item: Item, judgement: Extract<Judgement, { kind: 'costly' }>): void {
  const deadline = judgement.decideBy;
  // The reminder comes when a third of the time is left.
  const reminder = d.now + Math.floor(((deadline - d.now) * 2) / 3);
  enter(d, item, 'costly', {
    consent: null,
    offer: { notices: [], terms: judgement.terms, deadline, reminded: false },
    nextAt: reminder,
    looks: 0,
    told: null,
  });
}

/** A number whose cancellation we asked for, or may have: it is only watched, never asked for twice. */
function followRequest(
  d: Draft,
  order: TicketOrder,
  item: Item,
  judgement: Judgement,
  said: NumberAnswer,
): Way {
  switch (judgement.kind) {
    case 'already-cancelled':
      enter(d, item, 'cancelled');
      return null;
    case 'ported':
      enter(d, item, 'ported');
      // Where the customer took the cancellation back, that is what he wants.
      if (!isWithdrawn(item))
        openReview(d, 'ported-anyway', {
          order,
          numbers: [item.number],
          message: item.askedBy,
          what: `${item.number} was ported although its cancellation had been asked for.`,
        });
      return null;
    case 'cancel-pending':
      watch(d, order, change(d, item, { requested: 'yes', fallen: 0 }));
      return null;
    case 'clear':
    case 'costly':
    case 'too-late':
    case 'undetermined':
      if (item.requested === 'yes') {
        followAlive(d, order, item, said);
        return null;
      }
      return notDoneYet(d, order, item, judgement);
    default:
      judgement satisfies never;
      return null;
  }
}

/**
 * The carrier has our request and shows the port alive. Before it showed the cancellation pending its books may be behind;
 * after that, twice in a row or with its own word for it, it has turned the cancellation down.
 */
function followAlive(d: Draft, order: TicketOrder, item: Item, said: NumberAnswer): void {
  const before = item.fallen ?? null;
  if (before === null && said.declined !== true) return watch(d, order, item);
  const fallen = (before ?? 0) + (before !== null && said.declined === true ? looksDeclined : 1);
  const counted = change(d, item, { fallen });
  if (fallen >= looksDeclined) return declined(d, order, counted, said.said);
  watch(d, order, counted, Math.min(d.policy.pendingPollEvery, Math.max(d.policy.retryFirst, soon)));
}

/** The carrier was called, we do not know whether it heard, and it shows nothing of it. */
function notDoneYet(d: Draft, order: TicketOrder, item: Item, judgement: Judgement): Way {
  const looks = item.looks + 1;
  if (looks < looksInDoubt) {
    change(d, item, { looks, nextAt: d.now + backoff(d, looks) });
    return null;
  }
  const wanted = goOn(d, item);
  if (wanted === null) return null;
  const fresh = change(d, wanted, { requested: 'no', looks: 0, looksSince: d.now });
  return takeFresh(d, order, fresh, judgement);
}

/** Requested, not final: said so once, looked at until it is. */
function watch(d: Draft, order: TicketOrder, item: Item, every = d.policy.pendingPollEvery): void {
  const pace = isNear(d, item) ? Math.min(every, nearPoll) : every;
  const next = { nextAt: d.now + pace, looks: 0 };
  const watched =
    item.state === 'cancel-pending' ? change(d, item, next) : enter(d, item, 'cancel-pending', next);
  reviewIfOverdue(d, order, watched);
}
