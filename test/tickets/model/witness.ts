/** Watches a ticket and holds it to the promises, from its own books: it believes nothing that the core writes down for itself. */
import type { Fee, NumberAnswer, PortState } from '../../../src/tickets/answer.ts';
import type { Effect, MailEvent, TicketEvent } from '../../../src/tickets/event.ts';
import type { Policy } from '../../../src/tickets/policy.ts';
import type {
  Item,
  ItemState,
  NoticeName,
  ReviewReason,
  Terms,
  Ticket,
  TicketOrder,
} from '../../../src/tickets/ticket.ts';
import { keyOf } from './carrier.ts';
import { must } from './must.ts';
import { Proposals } from './proposals.ts';

const finals: ReadonlySet<ItemState> = new Set<ItemState>([
  'cancelled',
  'kept',
  'expired',
  'too-late',
  'ported',
  'already-cancelled',
  'not-found',
]);
const moving: ReadonlySet<ItemState> = new Set<ItemState>(['named', 'checking', 'clear', 'cancelling']);

const saidOfTheMail: ReadonlySet<ItemState> = new Set<ItemState>([
  'too-late',
  'cancelling',
  'cancel-pending',
  'cancelled',
  'already-cancelled',
]);

const toldAsGoingOn: ReadonlySet<ItemState> = new Set<ItemState>([
  'costly',
  'awaiting',
  'kept',
  'expired',
  'too-late',
]);

const nothingToPropose: ReadonlySet<ItemState> = new Set<ItemState>([
  'cancelling',
  'cancel-pending',
  'cancelled',
  'already-cancelled',
  'ported',
]);

/** Reviews whose answers say nothing about how a number stands. */
export const aside: ReadonlySet<ReviewReason> = new Set<ReviewReason>([
  'charged-more',
  'ported-anyway',
  'mail-failed',
  'question',
]);

type Shown = { readonly terms: Terms; readonly deadline: number };
type Look = {
  readonly answer: NumberAnswer | null;
  readonly cancels: 'number' | 'order';
  readonly all: readonly NumberAnswer[];
  readonly at: number;
};
type Wish = {
  asked: boolean;
  keptSince: boolean;
  accepted: Terms[];
  told: NoticeName | null;
  /** A person ended it without a word to the customer. */
  byHand: boolean;
};

export class Witness {
  private readonly wishes = new Map<string, Wish>();
  private readonly shown = new Map<string, Map<string, Shown>>();
  private readonly looks = new Map<string, Look>();
  private readonly carriedOut = new Set<string>();
  /** Taken by the carrier and turned down afterwards: asking again is asking for the first time. */
  private readonly dropped = new Set<string>();
  /** Looks in a row that show a port alive after one showed its cancellation pending. */
  private readonly fallen = new Map<string, number>();
  private readonly ids = new Set<string>();
  private readonly keys = new Map<string, { of: string; refused: boolean }>();
  private readonly attempts = new Map<string, string>();
  /** The carrier's last word on each number, asked about or not. */
  private readonly heard = new Map<string, PortState>();
  private readonly proposals = new Proposals();
  /** Whether the mail that is being taken asks for what it names. */
  private counted = true;
  private readonly calls = new Map<string, Extract<Effect, { kind: 'cancel' }>>();

  constructor(private readonly policy: Policy) {}

  private wish(order: string | null, number: string): Wish {
    const key = keyOf(order, number);
    const known = this.wishes.get(key);
    if (known !== undefined) return known;
    const fresh: Wish = { asked: false, keptSince: false, accepted: [], told: null, byHand: false };
    this.wishes.set(key, fresh);
    return fresh;
  }

  /** Asked for and not taken back: a whole order that takes it along, for it fell back meanwhile, harms nobody. */
  isWanted(order: string, number: string): boolean {
    return this.proposals.isNamed(order, number) && !this.wish(order, number).keptSince;
  }

  /** A cancellation that the carrier, or a person for us, carried out. */
  noteCarriedOut(order: string, numbers: readonly string[]): void {
    for (const number of numbers) {
      this.carriedOut.add(keyOf(order, number));
      this.dropped.delete(keyOf(order, number));
    }
  }

  noteDropped(order: string, number: string): void {
    this.dropped.add(keyOf(order, number));
  }

  noteUndone(order: string, number: string): void {
    this.carriedOut.delete(keyOf(order, number));
  }

  /** Books what an event says, before the core sees it. */
  hear(before: Ticket, event: TicketEvent, now: number): void {
    this.counted = event.kind !== 'mail' || this.proposals.counts(event);
    if (event.kind === 'mail' && event.verdict === 'act' && this.counted) {
      // A yes to what was proposed accepts no costs.
      this.hearMail(before, event.agrees == null ? event : { ...event, answers: [] }, now);
    } else if (event.kind === 'mail') this.hearProposed(before, event);
    this.proposals.hear(event);
    if (event.kind === 'mail') for (const number of event.unmatched) this.wish(null, number).told = null;
    if (event.kind === 'checked') {
      for (const item of before.items.filter((one) => one.expects === event.effect)) {
        if (item.order === null) continue;
        const said = event.answer.kind === 'answer' ? event.answer.numbers : [];
        this.looks.set(keyOf(item.order, item.number), {
          answer: said.find((one) => one.number === item.number) ?? null,
          cancels: event.answer.kind === 'answer' ? event.answer.cancels : 'order',
          all: said,
          at: now,
        });
        this.hearLook(item, said);
      }
    }
    if (event.kind === 'checked' && event.answer.kind === 'answer') {
      const order = before.items.find((one) => one.expects === event.effect)?.order ?? null;
      if (order !== null) this.hearAll(before, order, event.answer.numbers, event.answer.cancels, now);
    }
    if (event.kind === 'cancel-answered') this.hearCancel(before, event);
    if (event.kind === 'review-answered') this.hearReview(before, event, now);
  }

  /** What the carrier says of numbers that it was not asked about counts as well, where it is final. */
  private hearAll(
    before: Ticket,
    order: string,
    all: readonly NumberAnswer[],
    cancels: Look['cancels'],
    now: number,
  ): void {
    for (const answer of all) {
      const key = keyOf(order, answer.number);
      if (answer.state !== 'unknown') this.heard.set(key, answer.state);
      const item = before.items.find((one) => one.order === order && one.number === answer.number);
      if (item === undefined || !toldAsGoingOn.has(item.state)) continue;
      if (answer.state === 'cancelled' || answer.state === 'ported')
        this.looks.set(key, { answer, cancels, all, at: now });
    }
  }

  /** Counts how often in a row a port is alive whose cancellation was shown as pending. */
  private hearLook(item: Item, said: readonly NumberAnswer[]): void {
    const key = keyOf(item.order, item.number);
    const state = said.find((one) => one.number === item.number)?.state ?? 'unknown';
    if (state === 'unknown') return;
    const before = this.fallen.get(key);
    if (state === 'cancel_pending') this.fallen.set(key, 0);
    else if (item.requested === 'yes' && before !== undefined) this.fallen.set(key, before + 1);
    if (this.fallen.get(key) === 2) this.forgetAttempts(item.order ?? '', item.number);
  }

  private hearMail(before: Ticket, mail: MailEvent, now: number): void {
    for (const number of mail.keep) {
      for (const item of before.items.filter((one) => one.number === number && one.order !== null)) {
        const wish = this.wish(item.order, number);
        Object.assign(wish, { asked: false, keptSince: true, accepted: [], byHand: false });
        // Where it is too late for either, it is said of the mail.
        if (!saidOfTheMail.has(item.state)) wish.told = null;
      }
    }
    for (const { number, order } of mail.cancel) {
      if (mail.keep.includes(number)) continue;
      const wish = this.wish(order.id, number);
      Object.assign(wish, { asked: true, keptSince: false, told: null, byHand: false });
      for (const notice of mail.answers) {
        const shown = this.shown.get(notice)?.get(keyOf(order.id, number));
        if (shown !== undefined && now < shown.deadline) wish.accepted.push(shown.terms);
      }
    }
  }

  /** How a number stands that ended, or is being cancelled, may be said once more where a mail seems to mean it. */
  private hearProposed(before: Ticket, { verdict, cancel, keep, proposal }: MailEvent): void {
    const meant = verdict === 'act' ? cancel : (proposal?.cancel ?? []);
    const kept = (proposal?.keep ?? []).map(({ number }) => number).concat(verdict === 'act' ? keep : []);
    for (const item of before.items) {
      const said = meant.some(({ number, order }) => number === item.number && order.id === item.order);
      if ((said || kept.includes(item.number)) && nothingToPropose.has(item.state))
        this.wish(item.order, item.number).told = null;
    }
  }

  private hearCancel(before: Ticket, event: Extract<TicketEvent, { kind: 'cancel-answered' }>): void {
    const call = this.calls.get(event.effect);
    const expected = before.items.some((item) => item.expects === event.effect);
    if (call === undefined || !expected) return;
    const { answer } = event;
    // What was shown before this call says nothing about it.
    for (const number of call.numbers) this.fallen.delete(keyOf(call.order.id, number));
    const turnedDown =
      answer.kind === 'refused' || (answer.kind === 'requested' && answer.refused.length > 0);
    if (turnedDown) {
      const booked = this.keys.get(call.key);
      if (booked !== undefined) booked.refused = true;
      const numbers = answer.kind === 'refused' ? call.numbers : turnedDownOf(answer);
      for (const number of numbers) this.forgetAttempts(call.order.id, number);
    }
  }

  private hearReview(
    before: Ticket,
    event: Extract<TicketEvent, { kind: 'review-answered' }>,
    now: number,
  ): void {
    const review = before.reviews.find((one) => one.id === event.review);
    if (review === undefined) return;
    const { decision } = event;
    if (decision.kind === 'reading' && event.mail !== null)
      this.hearMail(before, { ...event.mail, cancel: decision.cancel, keep: decision.keep }, now);
    if (review.order === null || aside.has(review.reason)) return;
    for (const number of review.numbers) {
      const item = before.items.find((one) => one.order === review.order && one.number === number);
      if (item?.state !== 'undetermined' && item?.state !== 'cancel-pending') continue;
      const wish = this.wish(review.order, number);
      if (decision.kind === 'status')
        this.looks.set(keyOf(review.order, number), {
          answer: decision.numbers.find((one) => one.number === number) ?? null,
          cancels: decision.cancels,
          all: decision.numbers,
          at: now,
        });
      if (decision.kind === 'status') {
        this.hearLook(item, decision.numbers);
        this.hearAll(before, review.order, decision.numbers, decision.cancels, now);
      }
      if (decision.kind === 'cancel') {
        this.fallen.delete(keyOf(review.order, number));
        if (decision.outcome === 'refused') this.forgetAttempts(review.order, number);
      }
      if (decision.kind === 'close' || decision.kind === 'take-over') wish.byHand = true;
    }
  }

  /** A refusal makes every later call for the number a new one. */
  private forgetAttempts(order: string, number: string): void {
    for (const of of [...this.attempts.keys()])
      if (of.startsWith(`${order}|`) && of.includes(number)) this.attempts.delete(of);
  }

  /** Checks what the core made of an event. */
  judge(before: Ticket, event: TicketEvent, after: Ticket, effects: readonly Effect[], now: number): void {
    for (const effect of effects) {
      must(!this.ids.has(effect.id), `effect id ${effect.id} is used twice`);
      this.ids.add(effect.id);
      must(effect.id.startsWith(`${after.id}-`), `effect id ${effect.id} names its ticket`);
      if (effect.kind === 'cancel') this.judgeCancel(after, effect, now);
      if (effect.kind === 'notice') this.judgeNotice(after, effect, now);
    }
    this.proposals.judge(event, this.counted, after, effects);
    if (event.kind === 'mail' && event.verdict === 'act' && event.question != null && this.counted)
      must(
        effects.some((effect) => effect.kind === 'review' && effect.reason === 'question'),
        'a question beside a request is a person’s',
      );
    must(
      effects.filter((effect) => effect.kind === 'notice').length <= 1,
      'an event leads to one notice at most',
    );
    after.items.forEach((item, at) => {
      const old = before.items[at] ?? null;
      must(
        old === null || (old.number === item.number && old.order === item.order),
        'items keep their places',
      );
      this.judgeMove(old, item, event, now);
      this.judgeTurnedDown(item, after);
    });
    must(after.items.length >= before.items.length, 'no item is lost');
  }

  /** A cancellation that was taken and turned down afterwards is a person's at the second look that shows it. */
  private judgeTurnedDown(item: Item, after: Ticket): void {
    const key = keyOf(item.order, item.number);
    if ((this.fallen.get(key) ?? 0) < 2) return;
    this.fallen.delete(key);
    const known = after.reviews.some(
      (one) => one.reason === 'refused' && one.order === item.order && one.numbers.includes(item.number),
    );
    must(
      known || item.state === 'kept' || finals.has(item.state),
      `${key} was turned down, and nobody is told`,
    );
  }

  private judgeMove(old: Item | null, item: Item, event: TicketEvent, now: number): void {
    if (old !== null && old.state === item.state) return;
    const look = this.looks.get(keyOf(item.order, item.number));
    const wish = this.wish(item.order, item.number);
    if (item.state === 'kept')
      must(wish.keptSince || wish.byHand, `${item.number} is kept, but nobody said so`);
    if (item.state === 'expired') {
      must(item.offer !== null && item.offer.deadline <= now, `${item.number} expires before its deadline`);
    }
    if (item.state === 'cancelled' || item.state === 'already-cancelled')
      must(
        look?.answer?.state === 'cancelled',
        `${item.number} is called ${item.state} without the carrier's word`,
      );
    if (item.state === 'ported') must(look?.answer?.state === 'ported', `${item.number} is called ported`);
    if (item.state === 'too-late')
      must(
        look?.answer?.state === 'port_date_set' || (look?.answer ?? null)?.portDate != null,
        `${item.number} is too late without a port date`,
      );
    // Promise 8: what is unknown decides nothing.
    if (event.kind === 'checked' && old?.expects === event.effect && (look?.answer ?? null) === null) {
      must(!finals.has(item.state) && item.state !== 'costly', `${item.number}: an unknown answer decides`);
    }
    if (finals.has(item.state)) Object.assign(wish, { asked: false, accepted: [] });
  }

  private judgeCancel(after: Ticket, effect: Extract<Effect, { kind: 'cancel' }>, now: number): void {
    const { order } = effect;
    must(effect.numbers.length > 0, 'a cancellation names numbers');
    must(effect.checkedAt === now, 'a cancellation follows its look at once');
    for (const number of effect.numbers) {
      const key = keyOf(order.id, number);
      const wish = this.wish(order.id, number);
      const item = after.items.find((one) => one.order === order.id && one.number === number);
      must(item?.expects === effect.id && item.state === 'cancelling', `${key} waits for its cancellation`);
      must(wish.asked, `promise 1: ${key} is cancelled without words`);
      must(order.numbers.includes(number), `${key} is on the order`);
      must(
        !this.carriedOut.has(key) || this.dropped.has(key),
        `promise 5: ${key} is cancelled a second time`,
      );
      const look = this.looks.get(key);
      must(
        look !== undefined && look.at === now && look.answer !== null,
        `${key} is cancelled without a look`,
      );
      this.judgeTerms(key, look.answer, order, wish);
      if (look.cancels === 'order') this.judgeWhole(order, effect.numbers, look);
    }
    this.judgeKey(effect);
    this.calls.set(effect.id, effect);
  }

  private judgeTerms(key: string, answer: NumberAnswer, order: TicketOrder, wish: Wish): void {
    const live: readonly PortState[] = ['draft', 'in_review', 'submitted', 'exception', 'port_date_set'];
    must(live.includes(answer.state), `${key} is cancelled while ${answer.state}`);
    const terms = termsOf(answer, this.policy, order.carrier);
    if (terms.portDate !== null)
      must(this.policy.afterPortDate === 'notice', `${key} is cancelled although its port date is set`);
    if (terms.fees.length === 0 && terms.risks.length === 0) return;
    must(
      wish.accepted.some((shown) => covers(shown, terms)),
      `promise 2: ${key} is cancelled without consent to ${JSON.stringify(terms)}`,
    );
  }

  private judgeWhole(order: TicketOrder, numbers: readonly string[], look: Look): void {
    const still = look.all.filter((one) => !['cancelled', 'cancel_pending', 'ported'].includes(one.state));
    const unheard = order.numbers.filter((number) => !look.all.some((one) => one.number === number));
    for (const sibling of [...still.map((one) => one.number), ...unheard])
      must(numbers.includes(sibling), `promise 3: ${sibling} would be harmed`);
  }

  private judgeKey(effect: Extract<Effect, { kind: 'cancel' }>): void {
    const of = `${effect.order.id}|${[...effect.numbers].sort().join(',')}`;
    const booked = this.keys.get(effect.key);
    must(booked === undefined || booked.of === of, `key ${effect.key} stands for two cancellations`);
    must(booked === undefined || !booked.refused, `key ${effect.key} is used again after a refusal`);
    const attempt = this.attempts.get(of);
    must(
      attempt === undefined || attempt === effect.key,
      `the key of ${of} changes from ${attempt} to ${effect.key}`,
    );
    this.keys.set(effect.key, { of, refused: false });
    this.attempts.set(of, effect.key);
  }

  private judgeNotice(after: Ticket, effect: Extract<Effect, { kind: 'notice' }>, now: number): void {
    const { content } = effect;
    must(content.names.length > 0, 'a notice says something');
    const about = new Set<string>();
    const shown = new Map<string, Shown>();
    for (const { name, item } of content.items) {
      const key = keyOf(item.order, item.number);
      must(!about.has(key), `${key} is in one notice twice`);
      about.add(key);
      must(content.names.includes(name), `${name} is among the names of its notice`);
      if (name === 'costs' || name === 'reminder') {
        must(item.offer?.notices.includes(effect.id) === true, `${key}: the offer knows its notice`);
        must(item.offer.deadline > now, `${key}: the time to decide is over before the notice is sent`);
        shown.set(key, { terms: item.offer.terms, deadline: item.offer.deadline });
      }
      this.judgeWord(key, name, item);
      const wish = this.wish(item.order, item.number);
      if (name !== 'reminder') {
        must(wish.told !== name, `${key} is told ${name} twice`);
        must(name !== 'received' || wish.told === null, `${key} is told received after ${wish.told}`);
        wish.told = name;
      }
    }
    this.judgeOthers(content);
    for (const note of content.notes)
      must(content.names.includes(note.name), `${note.name} is among the names of its notice`);
    must(after.notes.length === 0, 'notes are said once');
    this.shown.set(effect.id, shown);
  }

  /** No notice says of a number what contradicts the carrier's last answer. */
  private judgeOthers(content: Extract<Effect, { kind: 'notice' }>['content']): void {
    for (const order of content.orders)
      for (const number of order.numbers) {
        const state = this.heard.get(keyOf(order.id, number));
        if (state !== 'cancelled' && state !== 'cancel_pending' && state !== 'ported') continue;
        must(
          content.ended?.some((one) => one.order === order.id && one.number === number) === true,
          `${number} may be called going on, the carrier says ${state}`,
        );
      }
    for (const { name, item } of content.items) {
      const state = this.heard.get(keyOf(item.order, item.number));
      if (name === 'kept' || name === 'expired' || name === 'costs' || name === 'reminder')
        must(
          state !== 'cancelled' && state !== 'ported',
          `${item.number} is told ${name}, the carrier says ${state}`,
        );
    }
  }

  private judgeWord(key: string, name: NoticeName, item: Item): void {
    const said = this.looks.get(key)?.answer ?? null;
    switch (name) {
      case 'cancelled':
        return must(
          said?.state === 'cancelled',
          `promise 7: ${key} is told cancelled, the carrier says ${said?.state}`,
        );
      case 'cancel-requested':
        return must(
          this.carriedOut.has(key) || said?.state === 'cancel_pending',
          `${key} is told requested, and nobody asked`,
        );
      case 'too-late':
        return must(
          said?.state === 'ported' || (said !== null && said.portDate !== null),
          `${key} is told too late, the carrier says ${said?.state}`,
        );
      case 'kept':
        return must(this.wish(item.order, item.number).keptSince, `${key} is told kept`);
      case 'costs':
      case 'reminder':
        return must(
          item.state === 'costly' || item.state === 'awaiting',
          `${key} is told ${name} while ${item.state}`,
        );
      case 'not-found':
        return must(item.order === null, `${key} is told not found`);
      case 'expired':
      case 'undetermined':
        return must(item.state === name, `${key} is told ${name} while ${item.state}`);
      case 'received':
        return must(moving.has(item.state), `${key} is told received while ${item.state}`);
      case 'clarify':
      case 'handed-over':
        return must(false, `${name} is said of a mail, not of ${key}`);
      default:
        name satisfies never;
    }
  }

  /** What holds whenever a ticket rests: nothing is stuck, nothing is left unsaid. */
  rest(ticket: Ticket, pending: ReadonlySet<string>): void {
    const held = ticket.holdUntil !== null;
    for (const item of ticket.items) {
      const key = keyOf(item.order, item.number);
      const wish = this.wish(item.order, item.number);
      must(item.expects === null || pending.has(item.expects), `${key} waits for an effect that is gone`);
      if (finals.has(item.state)) {
        must(item.expects === null, `${key} is final and waits for ${item.expects}`);
        const busy = ticket.items.some((one) => moving.has(one.state) || one.expects !== null);
        must(
          wish.told !== null || wish.byHand || (held && busy),
          `${key} is ${item.state}, and the customer does not know`,
        );
        continue;
      }
      must(
        item.expects !== null ||
          item.nextAt !== null ||
          ticket.reviews.some(
            (one) => !aside.has(one.reason) && one.order === item.order && one.numbers.includes(item.number),
          ),
        `${key} is ${item.state} and waits for nothing`,
      );
      if (item.state === 'costly' || item.state === 'awaiting')
        must(
          item.offer !== null && item.nextAt !== null,
          `${key} is ${item.state} without an offer or a deadline`,
        );
    }
    const idle =
      ticket.items.every((item) => finals.has(item.state)) &&
      ticket.notes.length === 0 &&
      ticket.reviews.length === 0 &&
      ticket.closeAt === null;
    must((ticket.state === 'closed') === idle, `${ticket.id} is ${ticket.state}, idle: ${idle}`);
  }
}

const turnedDownOf = (answer: { readonly kind: string; readonly refused?: readonly { number: string }[] }) =>
  (answer.refused ?? []).map((one) => one.number);

/** What cancelling costs and risks by a carrier's answer; the model has no table of fees and no requested dates. */
function termsOf(answer: NumberAnswer, policy: Policy, carrier: string): Terms {
  const scheduled = answer.state === 'port_date_set' || answer.portDate !== null;
  const free = policy.carriers[carrier]?.freeStates?.includes(answer.state) ?? false;
  const losing = !scheduled && !free && (answer.state === 'submitted' || answer.state === 'exception');
  const unknown: Fee = {
    amount: null,
    currency: null,
    per: 'number',
    firm: false,
    for: 'cancellation',
    chargedBy: 'the carrier',
  };
  return {
    state: answer.state,
    portDate: answer.portDate,
    fees:
      answer.fees.length === 0 && (scheduled || losing)
        ? [unknown]
        : answer.fees.filter((fee) => !(fee.firm && Number(fee.amount) === 0)),
    risks: [
      ...(scheduled ? [{ code: 'port-date-set' as const, text: null }] : []),
      ...(losing ? [{ code: 'submitted' as const, text: null }] : []),
      ...answer.risks.map((text) => ({ code: 'stated' as const, text })),
    ],
  };
}

const ranks: Record<PortState, number> = {
  draft: 0,
  in_review: 1,
  exception: 2,
  submitted: 2,
  port_date_set: 3,
  cancel_pending: 9,
  cancelled: 9,
  ported: 9,
  unknown: 9,
};

/** Whether what was shown is no better than what is now; one fee a number is enough for the model. */
function covers(shown: Terms, now: Terms): boolean {
  const [was] = shown.fees;
  const [is] = now.fees;
  const fee =
    is === undefined ||
    (was !== undefined &&
      (was.amount === null || is.amount === null
        ? was.amount === is.amount
        : Number(is.amount) <= Number(was.amount) && (is.firm || !was.firm)));
  const date =
    now.portDate === null ||
    (shown.portDate !== null && Date.parse(now.portDate) >= Date.parse(shown.portDate));
  const risks = now.risks.every((risk) =>
    shown.risks.some((one) => one.code === risk.code && one.text === risk.text),
  );
  return ranks[now.state] <= ranks[shown.state] && fee && date && risks;
}
