/** What a carrier's answers do to a ticket: looks, cancellations, charges. */
import type { CancelAnswer, Fee, NumberAnswer, OrderAnswer } from './answer.ts';
import { backoff, change, type Draft, enter, lookAgain, nextId, openReview, orderOf } from './draft.ts';
import type { TicketEvent } from './event.ts';
import { type Judgement, judge, worse } from './policy.ts';
import type { Item, ReviewReason, TicketOrder } from './ticket.ts';

/** Looks that a cancellation in doubt is given before it counts as not carried out. */
const looksInDoubt = 3;
/** Looks that an answer we do not understand is given before a person is asked. */
const looksUnclear = 3;
/** Times that a carrier may turn a cancellation down before a person is asked. */
const refusalsBearable = 3;
/** How often an undetermined number is looked at while a person has the review. */
const undeterminedPoll = 1_800_000;

const looksAtCarrier = (item: Item): boolean =>
  item.state === 'checking' ||
  item.state === 'cancelling' ||
  item.state === 'cancel-pending' ||
  item.state === 'undetermined';

/** Makes one look per order for all its numbers that are due for one. */
export function scheduleLooks(d: Draft): void {
  for (const order of d.ticket.orders) {
    const due = d.ticket.items.filter(
      (item) =>
        item.order === order.id &&
        looksAtCarrier(item) &&
        item.expects === null &&
        item.nextAt !== null &&
        item.nextAt <= d.now,
    );
    if (due.length === 0) continue;
    const id = nextId(d);
    for (const item of due) change(d, item, { expects: id, nextAt: null });
    d.effects.push({ kind: 'check', id, order, numbers: due.map((item) => item.number) });
  }
}

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
    case 'person':
      askPerson(
        d,
        order,
        items,
        items.some((item) => item.requested !== 'no') ? 'not-confirmed' : 'manual-check',
        answer.what,
      );
      return;
    case 'answer': {
      const ready: Record<'api' | 'desk', Item[]> = { api: [], desk: [] };
      for (const item of items) {
        const said = answer.numbers.find((number) => number.number === item.number) ?? missing(item.number);
        const by = takeNumber(d, order, item, said);
        if (by !== null) ready[by].push(item);
      }
      cancelReady(d, order, ready, answer);
      return;
    }
    default:
      answer satisfies never;
  }
}

type Ready = 'api' | 'desk' | null;

const missing = (number: string): NumberAnswer => ({
  number,
  state: 'unknown',
  said: 'the carrier does not list this number',
  portDate: null,
  fees: [],
  risks: [],
});

/** @returns how the number may be cancelled right now; null when it may not */
function takeNumber(d: Draft, order: TicketOrder, item: Item, said: NumberAnswer): Ready {
  const judgement = judge(said, order, d.policy, d.now);
  const seen = { ...judgement.terms, at: d.now, said: said.said };
  if (said.state === 'unknown') {
    noAnswer(
      d,
      order,
      change(d, item, { seen }),
      judgement.kind === 'undetermined' ? judgement.why : said.said,
      false,
      null,
    );
    return null;
  }
  const known = change(d, item, { seen, expects: null });
  return known.requested === 'no'
    ? takeFresh(d, order, known, judgement)
    : followRequest(d, order, known, judgement);
}

/** A number that we have not asked the carrier to cancel. */
function takeFresh(d: Draft, order: TicketOrder, item: Item, judgement: Judgement): Ready {
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
  });
}

/** A number whose cancellation we asked for, or may have: it is only watched, never asked for twice. */
function followRequest(d: Draft, order: TicketOrder, item: Item, judgement: Judgement): Ready {
  switch (judgement.kind) {
    case 'already-cancelled':
      enter(d, item, 'cancelled');
      return null;
    case 'ported':
      enter(d, item, 'ported');
      openReview(d, 'ported-anyway', {
        order,
        numbers: [item.number],
        message: item.askedBy,
        what: `${item.number} was ported although its cancellation had been asked for.`,
      });
      return null;
    case 'cancel-pending':
      watch(d, order, change(d, item, { requested: 'yes' }));
      return null;
    case 'clear':
    case 'costly':
    case 'too-late':
    case 'undetermined':
      if (item.requested === 'yes') {
        watch(d, order, item);
        return null;
      }
      return notDoneYet(d, order, item, judgement);
    default:
      judgement satisfies never;
      return null;
  }
}

/** The carrier was called, we do not know whether it heard, and it shows nothing of it. */
function notDoneYet(d: Draft, order: TicketOrder, item: Item, judgement: Judgement): Ready {
  const looks = item.looks + 1;
  if (looks >= looksInDoubt) {
    const fresh = change(d, item, { requested: 'no', looks: 0, looksSince: d.now });
    return takeFresh(d, order, fresh, judgement);
  }
  change(d, item, { looks, nextAt: d.now + backoff(d, looks) });
  return null;
}

/** Requested, not final: said so once, looked at until it is. */
function watch(d: Draft, order: TicketOrder, item: Item): void {
  const next = { nextAt: d.now + d.policy.pendingPollEvery, looks: 0 };
  if (item.state === 'cancel-pending') change(d, item, { ...next, expects: null });
  else enter(d, item, 'cancel-pending', next);
  reviewIfOverdue(d, order, item);
}

function reviewIfOverdue(d: Draft, order: TicketOrder, item: Item): void {
  const since = item.requestedAt ?? item.since;
  if (d.now - since < Math.max(d.policy.undeterminedAfter, 12 * d.policy.pendingPollEvery, 86_400_000))
    return;
  openReview(d, 'not-confirmed', {
    order,
    numbers: [item.number],
    message: item.askedBy,
    what: `The cancellation of ${item.number} was asked for at ${new Date(since).toISOString()} and is not confirmed yet.`,
  });
}

/** No usable answer: looked again later, and after a while a person is asked (promise 8). */
function noAnswer(
  d: Draft,
  order: TicketOrder,
  item: Item,
  why: string,
  temporary: boolean,
  retryAfter: number | null,
): void {
  const looks = item.looks + 1;
  const overdue =
    d.now - item.looksSince >= d.policy.undeterminedAfter || (!temporary && looks >= looksUnclear);
  if (item.state === 'cancel-pending') {
    change(d, item, {
      expects: null,
      looks,
      nextAt: d.now + Math.max(d.policy.pendingPollEvery, retryAfter ?? 0),
    });
    reviewIfOverdue(d, order, item);
  } else if (item.state === 'undetermined') {
    change(d, item, { expects: null, looks, nextAt: d.now + undeterminedPoll });
  } else if (overdue) {
    enter(d, item, 'undetermined', { looks, nextAt: d.now + undeterminedPoll, reason: 'no-answer' });
    openReview(d, 'no-answer', { order, numbers: [item.number], message: item.askedBy, what: why });
  } else {
    change(d, item, { expects: null, looks, nextAt: d.now + Math.max(backoff(d, looks), retryAfter ?? 0) });
  }
}

function askPerson(
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

const gone: ReadonlySet<NumberAnswer['state']> = new Set<NumberAnswer['state']>([
  'cancelled',
  'ported',
  'cancel_pending',
]);

/** Asks the carrier to cancel; a whole order only if every number still alive on it was named (promise 3). */
function cancelReady(
  d: Draft,
  order: TicketOrder,
  { api, desk }: Record<'api' | 'desk', readonly Item[]>,
  answer: Extract<OrderAnswer, { kind: 'answer' }>,
): void {
  const ready = [...api, ...desk];
  if (ready.length === 0) return;
  const numbers = ready.map((item) => item.number);
  if (answer.cancels === 'order') {
    const siblings = new Set([
      ...answer.numbers.filter((number) => !gone.has(number.state)).map((number) => number.number),
      ...order.numbers.filter((number) => !answer.numbers.some((said) => said.number === number)),
    ]);
    for (const number of numbers) siblings.delete(number);
    if (siblings.size > 0) {
      const what = `The carrier cancels order ${order.id} only as a whole; ${siblings.size} of its numbers were not named.`;
      for (const item of ready) enter(d, item, 'undetermined', { reason: 'whole-order' });
      openReview(d, 'whole-order', { order, numbers, message: ready[0]?.askedBy ?? null, what });
      return;
    }
  }
  if (desk.length > 0) {
    const what =
      'Only people at the carrier can cancel this now; its interface does not. Ask them, then say here what they answered.';
    askPerson(d, order, desk, 'manual-cancel', what);
  }
  if (api.length > 0) call(d, order, api);
}

function call(d: Draft, order: TicketOrder, ready: readonly Item[]): void {
  const id = nextId(d);
  const numbers = ready.map((item) => item.number);
  const positions = ready.map((item) =>
    d.ticket.items.findIndex((other) => other.number === item.number && other.order === item.order),
  );
  const refusals = Math.max(...ready.map((item) => item.refusals));
  const key = `${d.ticket.id}.${order.id}.${positions.join('-')}.${refusals}`;
  for (const item of ready) enter(d, item, 'cancelling', { expects: id });
  const allowed = Object.fromEntries(ready.map((item) => [item.number, item.consent?.terms ?? null]));
  d.effects.push({ kind: 'cancel', id, order, numbers, key, checkedAt: d.now, allowed });
}

/** Takes what a cancel call led to. A 2xx means asked for, nothing more (promise 7). */
export function applyCancelAnswer(d: Draft, effect: string, answer: CancelAnswer | { kind: 'stale' }): void {
  const items = d.ticket.items.filter((item) => item.expects === effect);
  const order = orderOf(d, items[0]?.order ?? null);
  if (order === null) return;
  switch (answer.kind) {
    case 'requested':
      for (const item of items) {
        const refused = answer.refused.find((number) => number.number === item.number);
        if (refused) refuse(d, order, item, refused.reason);
        else {
          requested(d, item);
          const fees = answer.fees.filter((entry) => entry.number === item.number).map((entry) => entry.fee);
          compareCharge(d, order, [item], fees);
        }
      }
      return;
    case 'refused':
      for (const item of items) refuse(d, order, item, answer.reason);
      return;
    case 'later':
      // Back to looking: what is true now may not be true when the carrier can be reached again.
      for (const item of items) {
        noAnswer(
          d,
          order,
          change(d, item, { state: 'checking', since: d.now }),
          answer.why,
          true,
          answer.retryAfter ?? null,
        );
      }
      return;
    case 'doubt':
      for (const item of items) {
        change(d, item, {
          requested: 'doubt',
          requestedAt: d.now,
          expects: null,
          looks: 0,
          looksSince: d.now,
          nextAt: d.now + d.policy.retryFirst,
        });
      }
      return;
    case 'person':
      askPerson(d, order, items, 'manual-cancel', answer.what);
      return;
    case 'stale':
      for (const item of items) lookAgain(d, item);
      return;
    default:
      answer satisfies never;
  }
}

/** The carrier took the request: looked at once, confirmed only by its status. */
export function requested(d: Draft, item: Item): void {
  change(d, item, {
    requested: 'yes',
    requestedAt: d.now,
    expects: null,
    looks: 0,
    looksSince: d.now,
    nextAt: d.now,
  });
}

/** A refusal leads to a fresh look; after several, to a person. */
export function refuse(d: Draft, order: TicketOrder, item: Item, reason: string): void {
  const refusals = item.refusals + 1;
  if (refusals < refusalsBearable) {
    const delay = refusals === 1 ? 0 : backoff(d, refusals);
    lookAgain(d, item, { refusals, nextAt: d.now + delay });
    return;
  }
  enter(d, item, 'undetermined', { refusals, reason: 'refused' });
  openReview(d, 'refused', {
    order,
    numbers: [item.number],
    message: item.askedBy,
    what: `The carrier turns the cancellation of ${item.number} down: ${reason}`,
  });
}

/** Compares what was charged with what was accepted. */
export function applyCharge(d: Draft, event: Extract<TicketEvent, { kind: 'charged' }>): void {
  const order = orderOf(d, event.order);
  const items = d.ticket.items.filter(
    (item) => item.order === event.order && event.numbers.includes(item.number),
  );
  if (order !== null) compareCharge(d, order, items, event.fees);
}

/** More than was accepted is a review, never a surprise to the customer. */
function compareCharge(d: Draft, order: TicketOrder, items: readonly Item[], fees: readonly Fee[]): void {
  const charged = sums(fees, items.length);
  if (charged.size === 0) return;
  const accepted = items.flatMap((item) => (item.consent?.terms.fees ?? []).map((fee) => ({ ...fee, item })));
  // An accepted "not known beforehand, passed on at cost" covers any amount.
  if (items.length > 0 && items.every((item) => item.consent?.terms.fees.some((fee) => fee.amount === null)))
    return;
  const perOrder = new Set<string>();
  const limits = new Map<string, number>();
  for (const fee of accepted) {
    if (fee.amount === null || fee.currency === null) continue;
    const key = `${fee.for}|${fee.amount}|${fee.currency}`;
    if (fee.per === 'order' && perOrder.has(key)) continue;
    perOrder.add(key);
    limits.set(fee.currency, (limits.get(fee.currency) ?? 0) + cents(fee.amount));
  }
  const over = [...charged].filter(([currency, sum]) => sum > (limits.get(currency) ?? 0));
  if (over.length === 0) return;
  openReview(d, 'charged-more', {
    order,
    numbers: items.map((item) => item.number),
    message: items[0]?.askedBy ?? null,
    what: `The carrier charges ${over.map(([currency, sum]) => `${(sum / 10_000).toFixed(2)} ${currency}`).join(', ')}; accepted: ${
      [...limits].map(([currency, sum]) => `${(sum / 10_000).toFixed(2)} ${currency}`).join(', ') || 'nothing'
    }.`,
  });
}

function sums(fees: readonly Fee[], numbers: number): Map<string, number> {
  const totals = new Map<string, number>();
  for (const fee of fees) {
    if (fee.amount === null || fee.currency === null) continue;
    const amount = cents(fee.amount) * (fee.per === 'number' ? numbers : 1);
    if (amount > 0) totals.set(fee.currency, (totals.get(fee.currency) ?? 0) + amount);
  }
  return totals;
}

/** Ten-thousandths, so that any currency's decimals are exact integers. */
const cents = (amount: string): number => Math.round(Number(amount) * 10_000);
