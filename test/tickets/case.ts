/** A ticket to tell stories with: says what happens in few words and remembers what the core wants done. */
import { advance } from '../../src/tickets/advance.ts';
import type { CancelAnswer, Fee, NumberAnswer, OrderAnswer, PortState } from '../../src/tickets/answer.ts';
import type {
  Effect,
  MailEvent,
  NoticeContent,
  ReviewDecision,
  TicketEvent,
} from '../../src/tickets/event.ts';
import type { Policy } from '../../src/tickets/policy.ts';
import {
  dueAt,
  type Item,
  type NoticeName,
  newTicket,
  type ReviewReason,
  type Ticket,
  type TicketOrder,
} from '../../src/tickets/ticket.ts';

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const policy: Policy = {
  afterPortDate: 'refuse',
  cutoff: 48 * HOUR,
  riskWindow: 48 * HOUR,
  decisionWithin: 3 * DAY,
  ackAfter: 2 * MINUTE,
  pendingPollEvery: 10 * MINUTE,
  retryFirst: 5 * SECOND,
  undeterminedAfter: 4 * HOUR,
  freshFor: MINUTE,
  fees: [],
  carriers: {},
};

export const A = '+14155550100';
export const B = '+14155550101';
export const C = '+14155550102';
/** On the second order. */
export const D = '+14155550110';

export const order: TicketOrder = {
  id: 'PO-1',
  carrier: 'acme',
  carrierOrderId: 'a-1',
  numbers: [A, B, C],
  country: 'US',
  timezone: 'America/New_York',
  requestedDate: null,
};
const other: TicketOrder = { ...order, id: 'PO-2', carrierOrderId: 'a-2', numbers: [D] };

const orderOf = (number: string): TicketOrder => (other.numbers.includes(number) ? other : order);

export const fee = (amount: string, part: Partial<Fee> = {}): Fee => ({
  amount,
  currency: 'USD',
  per: 'number',
  firm: true,
  for: 'late cancellation',
  chargedBy: 'the carrier',
  ...part,
});

type Said = PortState | ({ readonly state: PortState } & Partial<NumberAnswer>);

const answerOf = (number: string, said: Said): NumberAnswer => ({
  number,
  said: typeof said === 'string' ? said : said.state,
  portDate: null,
  fees: [],
  risks: [],
  ...(typeof said === 'string' ? { state: said } : said),
});

/** What a carrier says of an order's numbers. */
export const numbers = (of: Readonly<Record<string, Said>>): NumberAnswer[] =>
  Object.entries(of).map(([number, said]) => answerOf(number, said));

export const taken: CancelAnswer = { kind: 'requested', fees: [], refused: [] };

export class Case {
  ticket: Ticket;
  now = Date.parse('2026-11-25T15:00:00Z');
  readonly effects: Effect[] = [];
  private mails = 0;

  constructor(private readonly settings: Policy = policy) {
    this.ticket = newTicket('T-1001', 'a@customer.example', 'customer', this.now);
  }

  tell(event: TicketEvent): readonly Effect[] {
    const { ticket, effects } = advance(this.ticket, event, this.now, this.settings);
    this.ticket = ticket;
    this.effects.push(...effects);
    return effects;
  }

  /** The customer writes. `answers`: the notice his mail is a reply to. */
  mail(
    part: Omit<Partial<MailEvent>, 'cancel'> & { readonly cancel?: readonly string[] },
    ofOrder: Partial<TicketOrder> = {},
  ): void {
    this.mails += 1;
    this.tell({
      kind: 'mail',
      proof: 'dmarc',
      message: `m-${this.mails}`,
      from: 'a@customer.example',
      verdict: 'act',
      keep: [],
      unmatched: [],
      because: 'words',
      answers: [],
      subject: 'Port',
      messageId: `<${this.mails}@customer.example>`,
      references: [],
      ...part,
      cancel: (part.cancel ?? []).map((number) => ({
        number,
        order: { ...orderOf(number), ...ofOrder },
      })),
    });
  }

  private last<K extends Effect['kind']>(kind: K): Extract<Effect, { kind: K }> {
    const found = this.effects.findLast((effect) => effect.kind === kind);
    if (found === undefined) throw new Error(`no ${kind} so far`);
    return found as Extract<Effect, { kind: K }>;
  }

  /** The carrier answers the latest look, or that of an order. */
  carrier(of: Readonly<Record<string, Said>>, cancels: 'number' | 'order' = 'number'): void {
    this.look({ kind: 'answer', cancels, numbers: numbers(of) });
  }

  look(answer: OrderAnswer, effect = this.last('check').id): void {
    this.tell({ kind: 'checked', effect, answer });
  }

  cancelAnswer(answer: CancelAnswer | { kind: 'stale' }, effect = this.last('cancel').id): void {
    this.tell({ kind: 'cancel-answered', effect, answer });
  }

  /** The latest notice is delivered. @returns its id */
  sent(): string {
    const { id } = this.last('notice');
    this.tell({ kind: 'notice-sent', effect: id });
    return id;
  }

  decide(reason: ReviewReason, decision: ReviewDecision, mail: MailEvent | null = null): void {
    const review = this.ticket.reviews.find((open) => open.reason === reason);
    if (review === undefined) throw new Error(`no review ${reason}`);
    this.tell({ kind: 'review-answered', review: review.id, by: 'ops', decision, mail });
  }

  wait(ms: number): void {
    this.now += ms;
    this.tell({ kind: 'tick' });
  }

  /** Time goes by until the ticket is due. */
  untilDue(): void {
    const due = dueAt(this.ticket);
    if (due === null) throw new Error('nothing is due');
    this.wait(Math.max(due - this.now, 0));
  }

  item(number: string): Item {
    const found = this.ticket.items.find((item) => item.number === number);
    if (found === undefined) throw new Error(`${number} is not in the ticket`);
    return found;
  }

  state(number: string): Item['state'] {
    return this.item(number).state;
  }

  get cancels(): Extract<Effect, { kind: 'cancel' }>[] {
    return this.effects.filter((effect) => effect.kind === 'cancel');
  }

  get checks(): Extract<Effect, { kind: 'check' }>[] {
    return this.effects.filter((effect) => effect.kind === 'check');
  }

  get notices(): Extract<Effect, { kind: 'notice' }>[] {
    return this.effects.filter((effect) => effect.kind === 'notice');
  }

  /** The names of every notice so far, in order. */
  get said(): NoticeName[][] {
    return this.notices.map((notice) => [...notice.content.names]);
  }

  /** What the latest notice says of its numbers. */
  get told(): Record<string, NoticeName> {
    const content: NoticeContent = this.last('notice').content;
    return Object.fromEntries(content.items.map(({ name, item }) => [item.number, name]));
  }

  get reviews(): ReviewReason[] {
    return this.ticket.reviews.map((review) => review.reason);
  }
}
