/** Plays everything around the core: the customer, the jobs, the clock and the people at the desk. */
import { isDeepStrictEqual } from 'node:util';
import { advance } from '../../../src/tickets/advance.ts';
import type { Effect, MailEvent, ReviewDecision, TicketEvent } from '../../../src/tickets/event.ts';
import type { Policy } from '../../../src/tickets/policy.ts';
import {
  dueAt,
  isFinal,
  type Meant,
  newTicket,
  type OpenReview,
  type Placed,
  type Ticket,
} from '../../../src/tickets/ticket.ts';
import { stillWanted } from '../../../src/tickets/withdrawal.ts';
import { Carriers, orders, places } from './carrier.ts';
import { must } from './must.ts';
import type { Step } from './steps.ts';
import { aside, Witness } from './witness.ts';

type Doable = Extract<Effect, { kind: 'check' | 'cancel' | 'notice' }>;

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export const basePolicy: Policy = {
  afterPortDate: 'notice',
  cutoff: 2 * DAY,
  riskWindow: 2 * DAY,
  decisionWithin: 3 * DAY,
  ackAfter: 2 * MINUTE,
  pendingPollEvery: 10 * MINUTE,
  retryFirst: 5 * SECOND,
  undeterminedAfter: 4 * HOUR,
  freshFor: MINUTE,
  fees: [],
  carriers: {},
};

const waits = [0, SECOND, 5 * SECOND, 20 * SECOND, 2 * MINUTE, 10 * MINUTE, HOUR, 4 * HOUR, DAY, 3 * DAY];

export class Desk {
  ticket: Ticket;
  now = Date.parse('2026-11-25T09:00:00Z');
  readonly carriers: Carriers;
  private readonly witness: Witness;
  private pending: Doable[] = [];
  /** Results that are known and not told to the ticket yet. */
  private inFlight: TicketEvent[] = [];
  private told: TicketEvent[] = [];
  private readonly sent: string[] = [];
  /** The notices that proposed something, with what they did. */
  private readonly proposing: { readonly id: string; readonly proposal: Meant }[] = [];
  private readonly openReviews = new Set<string>();
  private mails = 0;
  private events = 0;

  constructor(
    private readonly policy: Policy,
    first: readonly number[],
  ) {
    this.carriers = new Carriers(first);
    this.witness = new Witness(policy);
    this.ticket = newTicket('T-1001', 'a@customer.example', 'customer', this.now);
  }

  step(step: Step): void {
    switch (step.do) {
      case 'mail':
        return this.tell(this.mail(step));
      case 'yes': {
        const mail = this.yes(step);
        return mail === null ? undefined : this.tell(mail);
      }
      case 'run':
        this.start(step.pick, step.how);
        return this.deliver(this.inFlight.length - 1, step.twice);
      case 'start':
        return this.start(step.pick, step.how);
      case 'deliver':
        return this.deliver(step.pick, false);
      case 'again':
        return this.again(step.pick);
      case 'wait':
        return this.wait(step.how);
      case 'review':
        return this.decide(step);
      case 'carrier':
        this.carriers.change(step.port, step.what, this.now);
        for (const { place, dropped } of this.carriers.ports)
          if (dropped) this.witness.noteDropped(place.order.id, place.number);
        return;
      case 'woken':
        return this.tell({ kind: 'woken', order: orders[step.order % orders.length]?.id ?? '' });
      case 'charge': {
        const order = orders[step.order % orders.length];
        if (order === undefined || !this.ticket.orders.some((one) => one.id === order.id)) return;
        const fee = {
          currency: 'USD',
          per: 'number',
          firm: true,
          for: 'x',
          chargedBy: 'the carrier',
        } as const;
        return this.tell({
          kind: 'charged',
          order: order.id,
          numbers: order.numbers.slice(0, 1 + (step.amount % 3)),
          fees: [{ ...fee, amount: `${10 * step.amount}.00` }],
          by: 'person',
        });
      }
      default:
        step satisfies never;
    }
  }

  /** Lets everybody do their work until the ticket is closed. */
  finish(): void {
    this.tell({ kind: 'tick' });
    for (let round = 0; round < 600; round++) {
      this.carriers.settle(this.now);
      while (this.inFlight.length > 0) this.deliver(0, false);
      if (this.pending.length > 0) {
        const effect = this.pending[0];
        if (effect?.kind === 'check')
          for (const port of this.carriers.ports)
            if (port.state === 'cancel_pending' && port.place.order.id === effect.order.id && round % 3 === 0)
              port.state = 'cancelled';
        this.start(0, 0);
        continue;
      }
      const review = this.ticket.reviews[0];
      if (review !== undefined) {
        this.answer(review, this.honest(review), null);
        continue;
      }
      if (this.ticket.state === 'closed') {
        must(
          this.carriers.ports.every(
            ({ harmed, place }) => !harmed || this.witness.isWanted(place.order.id, place.number),
          ),
          'promise 3: a number that nobody named was cancelled',
        );
        must(
          this.carriers.ports.every((port) => port.cancels <= 1),
          'promise 5: a number was cancelled twice at the carrier',
        );
        return;
      }
      const due = dueAt(this.ticket);
      must(due !== null, 'an open ticket with nothing due and nothing to do');
      this.now = Math.max(this.now, due);
      this.tell({ kind: 'tick' });
    }
    const open = this.ticket.items.filter((item) => !isFinal(item));
    const states = open.map((item) => `${item.state}/${item.requested}/${item.reason}/${item.order}`);
    throw new Error(
      `broken: no end: ${states.join(', ')}; ${JSON.stringify(this.ticket.reviews.map((one) => one.reason))}`,
    );
  }

  private honest(review: OpenReview): ReviewDecision {
    if (review.takenOver === true) return { kind: 'close' };
    const order = orders.find((one) => one.id === review.order);
    switch (review.reason) {
      case 'manual-cancel':
        return { kind: 'cancel', outcome: 'requested', reason: '' };
      case 'manual-check':
      case 'not-confirmed': {
        if (order === undefined) return { kind: 'close' };
        for (const port of this.carriers.ports)
          if (port.place.order.id === order.id && port.state === 'cancel_pending') port.state = 'cancelled';
        const { cancels, numbers } = this.carriers.truth(order);
        // A request of which the carrier shows nothing is one that it turned down.
        const lost = this.ticket.items.some(
          (item) =>
            item.order === order.id && item.requested === 'yes' && review.numbers.includes(item.number),
        );
        const live = numbers.some(
          (one) => review.numbers.includes(one.number) && one.state !== 'cancelled' && one.state !== 'ported',
        );
        if (lost && live) return { kind: 'take-over' };
        return { kind: 'status', cancels, numbers };
      }
      default:
        return { kind: 'close' };
    }
  }

  private mail(step: Extract<Step, { do: 'mail' }>): MailEvent {
    const act = step.verdict === 'act';
    const answers =
      step.answers === 'none'
        ? []
        : step.answers === 'all'
          ? this.sent
          : this.sent.slice(step.answers === 'latest' ? -1 : 0, step.answers === 'latest' ? undefined : 1);
    this.mails += 1;
    const all = new Set(step.cancel);
    const unmatched = ['+14155550199', '0102'].slice(0, step.verdict === 'human' ? 0 : step.unmatched);
    return {
      kind: 'mail',
      proof: 'dmarc',
      message: `m-${this.mails}`,
      from: 'a@customer.example',
      verdict: step.verdict,
      cancel: act ? places.filter((_, at) => all.has(at)) : [],
      keep: act ? [...new Set(step.keep.flatMap((at) => places[at]?.number ?? []))] : [],
      unmatched,
      because: 'so it says',
      ...(step.verdict === 'clarify'
        ? {
            proposal: {
              cancel: places.filter((_, at) => all.has(at)),
              keep: places.filter((_, at) => step.keep.includes(at) && !all.has(at)),
            },
          }
        : {}),
      ...(act && step.question === true ? { question: 'When?' } : {}),
      answers: [...answers],
      subject: 'Re: port',
      messageId: `<${this.mails}@customer.example>`,
      references: [],
    };
  }

  /** The customer says yes to one of our proposals: the reading then names what that one proposed, and what he adds. */
  private yes(step: Extract<Step, { do: 'yes' }>): MailEvent | null {
    const notice = this.proposing.at(-1 - step.back);
    if (notice === undefined || !this.sent.includes(notice.id)) return null;
    const others = this.sent.filter((id) => id !== notice.id).reverse();
    const thread = { alone: [notice.id], all: [notice.id, ...others], behind: [...others, notice.id] };
    const placed = ({ number, order }: Placed) =>
      places.find((place) => place.number === number && place.order.id === order) ?? [];
    const cancel = notice.proposal.cancel.flatMap(placed);
    const more = places.filter((place, at) => step.more.includes(at) && !cancel.includes(place));
    const mail = this.mail({
      do: 'mail',
      verdict: 'act',
      cancel: [],
      keep: [],
      unmatched: 0,
      answers: 'none',
    });
    const keep = notice.proposal.keep.map(({ number }) => number);
    const asked = [...cancel, ...more];
    return {
      ...mail,
      cancel: asked,
      keep: keep.filter((number) => !asked.some((one) => one.number === number)),
      agrees: notice.id,
      answers: thread[step.thread],
    };
  }

  /** A job takes an effect up and gets a result. */
  private start(pick: number, how: number): void {
    const at = this.pending.length === 0 ? 0 : pick % this.pending.length;
    const [effect] = this.pending.splice(at, 1);
    if (effect === undefined) return;
    switch (effect.kind) {
      case 'check':
        this.inFlight.push({
          kind: 'checked',
          effect: effect.id,
          answer: this.carriers.status(effect.order, how),
        });
        return;
      case 'cancel': {
        const wanted = stillWanted(this.ticket, effect.id);
        if (!wanted || this.now - effect.checkedAt > this.policy.freshFor || how === 11) {
          this.inFlight.push({ kind: 'cancel-answered', effect: effect.id, answer: { kind: 'stale' } });
          return;
        }
        const before = new Map(this.carriers.ports.map((port) => [port, port.cancels]));
        const answer = this.carriers.cancel(effect.order, effect.numbers, how);
        for (const [port, times] of before)
          if (port.cancels > times) this.witness.noteCarriedOut(port.place.order.id, [port.place.number]);
        if (answer.kind === 'requested') {
          const refused = answer.refused.map((one) => one.number);
          this.witness.noteCarriedOut(
            effect.order.id,
            effect.numbers.filter((number) => !refused.includes(number)),
          );
        }
        this.inFlight.push({ kind: 'cancel-answered', effect: effect.id, answer });
        return;
      }
      case 'notice':
        if (how === 6 || how === 7)
          this.inFlight.push({ kind: 'notice-failed', effect: effect.id, why: '550 no such user' });
        else {
          this.sent.push(effect.id);
          this.inFlight.push({ kind: 'notice-sent', effect: effect.id });
        }
        return;
      default:
        effect satisfies never;
    }
  }

  private deliver(pick: number, twice: boolean): void {
    if (this.inFlight.length === 0) return;
    const [event] = this.inFlight.splice(Math.max(pick, 0) % this.inFlight.length, 1);
    if (event === undefined) return;
    this.tell(event);
    if (event.kind !== 'notice-failed') this.told.push(event);
    if (twice) this.again(this.told.length - 1);
  }

  /** A result that was told already changes nothing: time goes by, no more. */
  private again(pick: number): void {
    const event = this.told[pick % Math.max(this.told.length, 1)];
    if (event === undefined) return;
    const tick = advance(this.ticket, { kind: 'tick' }, this.now, this.policy);
    const repeated = advance(this.ticket, event, this.now, this.policy);
    must(isDeepStrictEqual(tick, repeated), `a repeated ${event.kind} changes something`);
    this.tell(event);
  }

  private wait(how: number): void {
    const due = dueAt(this.ticket);
    if (how >= waits.length) this.now = Math.max(this.now, due ?? this.now);
    else this.now += waits[how] ?? 0;
    this.tell({ kind: 'tick' });
    const next = dueAt(this.ticket);
    must(next === null || next > this.now, `due again at once: ${next} at ${this.now}`);
  }

  private decide(step: Extract<Step, { do: 'review' }>): void {
    const review = this.ticket.reviews[step.pick % Math.max(this.ticket.reviews.length, 1)];
    if (review === undefined) return;
    const order = orders.find((one) => one.id === review.order);
    const mail = this.mail({
      do: 'mail',
      verdict: 'act',
      cancel: step.cancel,
      keep: step.keep,
      unmatched: 0,
      answers: step.option % 2 === 0 ? 'none' : 'latest',
    });
    switch (step.decision) {
      case 'status': {
        const truth = order === undefined ? null : this.carriers.truth(order);
        const numbers = (truth?.numbers ?? []).slice(step.option % 3 === 2 ? 1 : 0);
        return this.answer(review, { kind: 'status', cancels: truth?.cancels ?? 'number', numbers }, null);
      }
      case 'requested':
        return this.answer(review, { kind: 'cancel', outcome: 'requested', reason: '' }, null);
      case 'refused':
        return this.answer(review, { kind: 'cancel', outcome: 'refused', reason: 'they said no' }, null);
      case 'reading':
        return this.answer(
          review,
          { kind: 'reading', cancel: mail.cancel, keep: mail.keep },
          step.option % 5 === 4 ? null : mail,
        );
      default:
        return this.answer(review, { kind: step.decision }, null);
    }
  }

  private answer(review: OpenReview, decision: ReviewDecision, mail: MailEvent | null): void {
    const waiting = this.ticket.items.filter(
      (item) =>
        item.order !== null &&
        item.order === review.order &&
        review.numbers.includes(item.number) &&
        (item.state === 'undetermined' || item.state === 'cancel-pending'),
    );
    for (const { order, number } of waiting) {
      if (order === null || decision.kind !== 'cancel' || aside.has(review.reason)) continue;
      const port = this.carriers.port(order, number);
      if (decision.outcome === 'requested') {
        if (!['cancelled', 'cancel_pending', 'ported'].includes(port.state)) port.state = 'cancel_pending';
        this.witness.noteCarriedOut(order, [number]);
      } else {
        // Whatever was asked before, the carrier has dropped it.
        if (port.state === 'cancel_pending') Object.assign(port, { state: 'in_review', cancels: 0 });
        if (port.state !== 'cancelled') this.witness.noteUndone(order, number);
      }
    }
    if (decision.kind !== 'take-over') this.openReviews.delete(review.id);
    this.tell({ kind: 'review-answered', review: review.id, by: 'person', decision, mail });
    // The same click a second time, or by somebody else.
    const event = { kind: 'review-answered' as const, review: review.id, by: 'other', decision, mail };
    const tick = advance(this.ticket, { kind: 'tick' }, this.now, this.policy);
    must(
      isDeepStrictEqual(tick, advance(this.ticket, event, this.now, this.policy)),
      'an answer to a closed review changes something',
    );
  }

  private tell(event: TicketEvent): void {
    const before = freeze(this.ticket);
    freeze(event);
    this.witness.hear(before, event, this.now);
    const { ticket, effects } = advance(before, event, this.now, this.policy);
    this.events += 1;
    // Dear to check, and true everywhere if it is true here and there.
    if (this.events % 8 === 0) {
      const copy: unknown = JSON.parse(JSON.stringify({ ticket, effects }));
      must(isDeepStrictEqual(copy, { ticket, effects }), 'a ticket survives its storage');
      const again = advance(JSON.parse(JSON.stringify(before)), event, this.now, this.policy);
      must(isDeepStrictEqual(again, { ticket, effects }), 'the same event leads to the same');
    }
    for (const effect of effects) {
      if (effect.kind === 'review') this.openReviews.add(effect.id);
      else if (effect.kind === 'close-review')
        must(this.openReviews.delete(effect.review), `${effect.review} is closed, but it is not open`);
      else this.pending.push(effect);
      if (effect.kind !== 'notice') continue;
      for (const { proposal } of effect.content.notes)
        if (proposal !== undefined) this.proposing.push({ id: effect.id, proposal });
    }
    this.witness.judge(before, event, ticket, effects, this.now);
    this.ticket = ticket;
    must(
      isDeepStrictEqual([...this.openReviews].sort(), ticket.reviews.map((one) => one.id).sort()),
      'the ticket knows which reviews are open',
    );
    const awaited = new Set([
      ...this.pending.map((effect) => effect.id),
      ...this.inFlight.flatMap((one) => ('effect' in one ? [one.effect] : [])),
    ]);
    this.witness.rest(this.ticket, awaited);
  }
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
}
