/** Cancellations: whether the carrier may be asked for them, and what its answers do to a ticket. */
import type { CancelAnswer, NumberAnswer, OrderAnswer } from './answer.ts';
import { compareCharge } from './charge.ts';
import { backoff, change, type Draft, enter, lookAgain, nextId, openReview, orderOf } from './draft.ts';
import { askPerson, noAnswer } from './no-answer.ts';
import type { Item, TicketOrder } from './ticket.ts';
import { goOn } from './withdrawal.ts';

/** Times that a carrier may turn a cancellation down before a person is asked, and again after each answer of the person. */
const refusalsBearable = 3;

/** The numbers that may be cancelled right now: by the carrier's interface, or only by its people. */
export type Ready = Record<'api' | 'desk', readonly Item[]>;

/** Asks the carrier to cancel; a whole order only if every number still alive on it was named and may be cancelled (promise 3). */
export function cancelReady(
  d: Draft,
  order: TicketOrder,
  { api, desk }: Ready,
  answer: Extract<OrderAnswer, { kind: 'answer' }>,
): void {
  const ready = [...api, ...desk];
  if (ready.length === 0) return;
  const whole = answer.cancels === 'order';
  if (whole && !wholeIsReady(d, order, ready, answer)) return;
  // A whole order goes one way.
  const byPeople = whole && desk.length > 0 ? ready : desk;
  const byInterface = whole && desk.length > 0 ? [] : api;
  const what =
    'Only people at the carrier can cancel this now; its interface does not. Ask them, then say here what they answered.';
  if (byPeople.length > 0) askPerson(d, order, byPeople, 'manual-cancel', what);
  if (byInterface.length > 0) call(d, order, byInterface);
}

const gone: ReadonlySet<NumberAnswer['state']> = new Set<NumberAnswer['state']>([
  'cancelled',
  'ported',
  'cancel_pending',
]);

/** Whether a whole order may be cancelled. If not, its ready numbers wait for the others named, or for a person. */
function wholeIsReady(
  d: Draft,
  order: TicketOrder,
  ready: readonly Item[],
  answer: Extract<OrderAnswer, { kind: 'answer' }>,
): boolean {
  const numbers = ready.map((item) => item.number);
  const siblings = new Set([
    ...answer.numbers.filter((number) => !gone.has(number.state)).map((number) => number.number),
    ...order.numbers.filter((number) => !answer.numbers.some((said) => said.number === number)),
  ]);
  for (const number of numbers) siblings.delete(number);
  if (siblings.size === 0) return true;
  const named = d.ticket.items.filter((item) => item.order === order.id && siblings.has(item.number));
  if (named.length === siblings.size && named.every(mayBeReadySoon)) {
    lookTogether(d, ready, named);
    return false;
  }
  const what = `The carrier cancels order ${order.id} only as a whole; ${siblings.size} of its numbers were not named or may not be cancelled yet.`;
  for (const item of ready) enter(d, item, 'undetermined', { reason: 'whole-order' });
  openReview(d, 'whole-order', { order, numbers, message: ready[0]?.askedBy ?? null, what });
  return false;
}

const mayBeReadySoon = (item: Item): boolean =>
  item.state === 'checking' ||
  (item.state === 'cancelling' && item.requested === 'doubt') ||
  (item.state === 'undetermined' && item.reason === 'whole-order');

/** Named at different times, looked at apart: one look for all, as soon as the last of them may be looked at. */
function lookTogether(d: Draft, ready: readonly Item[], others: readonly Item[]): void {
  const nextAt = Math.max(d.now, ...others.map((item) => (item.expects === null ? (item.nextAt ?? 0) : 0)));
  for (const item of others) {
    if (item.state === 'undetermined') lookAgain(d, item, { nextAt });
    else change(d, item, { expects: null, nextAt });
  }
  for (const item of ready) enter(d, item, 'checking', { nextAt });
}

function call(d: Draft, order: TicketOrder, ready: readonly Item[]): void {
  const id = nextId(d);
  const numbers = ready.map((item) => item.number);
  const positions = ready.map((item) =>
    d.ticket.items.findIndex((other) => other.number === item.number && other.order === item.order),
  );
  // The same for the same numbers until one of them is turned down: refusals are never counted back.
  const refusals = ready.reduce((sum, item) => sum + item.refusals, 0);
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
    case 'doubt':
      for (const item of items) {
        const row = { looks: 0, looksSince: d.now, nextAt: d.now + d.policy.retryFirst };
        change(d, item, { requested: 'doubt', requestedAt: d.now, expects: null, fallen: null, ...row });
      }
      return;
    case 'later':
      return lookLater(d, order, items, answer.why, answer.retryAfter ?? null);
    case 'stale':
      return lookLater(d, order, items, 'The look before the cancellation was too long ago.', null);
    case 'person': {
      const wanted = items.flatMap((item) => goOn(d, item) ?? []);
      return askPerson(d, order, wanted, 'manual-cancel', answer.what);
    }
    default:
      answer satisfies never;
  }
}

/** Nothing was asked of the carrier. Back to looking: what is true now may not be true when it can be asked. */
function lookLater(
  d: Draft,
  order: TicketOrder,
  items: readonly Item[],
  why: string,
  retryAfter: number | null,
): void {
  for (const item of items.flatMap((called) => goOn(d, called) ?? []))
    noAnswer(d, order, enter(d, item, 'checking'), why, true, retryAfter);
}

/** The carrier took the request: looked at once, confirmed only by its status. */
function requested(d: Draft, item: Item): void {
  const row = { looks: 0, looksSince: d.now, nextAt: d.now };
  change(d, item, { requested: 'yes', requestedAt: d.now, expects: null, fallen: null, ...row });
}

/** A refusal leads to a fresh look; after several, to a person. A withdrawn number is kept. */
export function refuse(d: Draft, order: TicketOrder, called: Item, reason: string): void {
  const refusals = called.refusals + 1;
  const item = goOn(d, change(d, called, { refusals }));
  if (item === null) return;
  const inRow = refusals % refusalsBearable;
  if (inRow !== 0) {
    lookAgain(d, item, { refusals, nextAt: d.now + (inRow === 1 ? 0 : backoff(d, inRow)) });
    return;
  }
  askAboutRefusal(d, order, item, `The carrier turns the cancellation of ${item.number} down: ${reason}`);
}

/** The carrier took the request and turned it down afterwards: a person's at once, it is not asked for again by itself. */
export function declined(d: Draft, order: TicketOrder, asked: Item, said: string): void {
  const item = goOn(d, change(d, asked, { refusals: asked.refusals + 1 }));
  if (item === null) return;
  const what = `The carrier took the cancellation of ${item.number} and turned it down afterwards; it now says: ${said}`;
  askAboutRefusal(d, order, item, what);
}

function askAboutRefusal(d: Draft, order: TicketOrder, item: Item, what: string): void {
  enter(d, item, 'undetermined', { requested: 'no', fallen: null, reason: 'refused' });
  openReview(d, 'refused', { order, numbers: [item.number], message: item.askedBy, what });
}
