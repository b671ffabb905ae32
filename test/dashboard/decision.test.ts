import { describe, expect, it } from '@jest/globals';
import { decisionsOf, readDecision } from '../../src/dashboard/decision.ts';
import type { ReviewView } from '../../src/dashboard/load-review.ts';
import { decisionsFor } from '../../src/tickets/fitting.ts';

const order = {
  id: 'PO-1',
  carrier: 'manual',
  carrierOrderId: null,
  numbers: ['+12125550100', '+12125550101', '+12125550102'],
  country: 'US',
  timezone: 'America/New_York',
  requestedDate: null,
};
const review: ReviewView = {
  id: 'T-1-2',
  ticket: 'T-1',
  reason: 'manual-check',
  order: 'PO-1',
  carrier: 'manual',
  carrierOrderId: null,
  numbers: ['+12125550100', '+12125550101'],
  what: 'look it up',
  state: 'open',
  openedAt: new Date(0),
  closedAt: null,
  closedBy: null,
  owner: null,
  takenOverAt: null,
  snoozedUntil: null,
  customer: null,
  portDate: null,
  alike: 1,
  remarks: [],
  sender: null,
  subject: null,
  words: null,
  marks: [],
  message: null,
  others: [],
  orders: [order],
  decision: null,
  data: {},
};

const read = (form: Record<string, string>, of: ReviewView = review) =>
  readDecision(of, (name) => (form[name] === undefined ? [] : [form[name]]), 'pat');
const status = (form: Record<string, string>) => read({ kind: 'status', ...form });

describe('the carrier’s answer as entered by a person', () => {
  it('holds for every number asked about, and for no other', () => {
    expect(status({ 'all:state': 'submitted', cancels: 'order' }).decision).toEqual({
      kind: 'status',
      cancels: 'order',
      numbers: ['+12125550100', '+12125550101'].map((number) => ({
        number,
        state: 'submitted',
        said: 'found out by pat',
        portDate: null,
        fees: [],
        risks: [],
      })),
    });
  });

  it('can differ by number, and speak of the others of the order', () => {
    const { decision } = status({
      'all:state': 'draft',
      'of:+12125550101:state': 'ported',
      'of:+12125550102:state': 'cancelled',
    });
    expect(decision?.kind === 'status' && decision.numbers.map((one) => [one.number, one.state])).toEqual([
      ['+12125550100', 'draft'],
      ['+12125550101', 'ported'],
      ['+12125550102', 'cancelled'],
    ]);
  });

  it('takes costs and risks as written', () => {
    const { decision } = status({
      'all:state': 'submitted',
      'all:said': 'in porting team’s queue',
      'all:fee0.amount': '12,5',
      'all:fee0.currency': 'eur',
      'all:fee0.per': 'order',
      'all:fee0.firm': 'estimate',
      'all:fee0.for': 'admin',
      'all:fee1.firm': 'unknown',
      'all:risks': ' may port anyway \n\nline may drop\n',
    });
    expect(decision?.kind === 'status' && decision.numbers[0]).toEqual({
      number: '+12125550100',
      state: 'submitted',
      said: 'in porting team’s queue',
      portDate: null,
      fees: [
        { amount: '12.50', currency: 'EUR', per: 'order', firm: false, for: 'admin', chargedBy: 'manual' },
        {
          amount: null,
          currency: null,
          per: 'number',
          firm: false,
          for: 'cancellation',
          chargedBy: 'manual',
        },
      ],
      risks: ['may port anyway', 'line may drop'],
    });
  });

  it.each([
    ['2026-12-10T09:00', '2026-12-10T09:00:00-05:00'],
    ['2026-07-10T09:00', '2026-07-10T09:00:00-04:00'],
  ])('reads a port date of %s in the order’s time zone', (date, portDate) => {
    const { decision } = status({ 'all:state': 'port_date_set', 'all:date': date });
    expect(decision?.kind === 'status' && decision.numbers[0]?.portDate).toBe(portDate);
  });

  it.each([
    ['nothing', {}, 'Say how +12125550100 stands.'],
    ['a state that is none', { 'all:state': 'gone' }, 'Say how +12125550100 stands.'],
    [
      'a port date set without the date',
      { 'all:state': 'port_date_set' },
      'The port date of +12125550100 is missing.',
    ],
    [
      'a date that is none',
      { 'all:state': 'submitted', 'all:date': '2026-13-40T09:00' },
      'is no date and time',
    ],
    [
      'a cost without a state',
      { 'all:fee0.amount': '5', 'all:fee0.currency': 'USD' },
      'choose a state as well',
    ],
    ['an ambiguous amount', { 'all:state': 'draft', 'all:fee0.amount': '1,234' }, '"1,234" is no amount'],
    ['a negative amount', { 'all:state': 'draft', 'all:fee0.amount': '-5' }, '"-5" is no amount'],
    ['an amount without currency', { 'all:state': 'draft', 'all:fee0.amount': '5' }, 'is no currency code'],
    [
      'a currency that is none',
      { 'all:state': 'draft', 'all:fee0.amount': '5', 'all:fee0.currency': 'XQZ' },
      'is no currency code',
    ],
    [
      'a purpose without an amount',
      { 'all:state': 'draft', 'all:fee0.for': 'late' },
      'A cost has no amount.',
    ],
    [
      'an amount that is also unknown',
      { 'all:state': 'draft', 'all:fee0.amount': '5', 'all:fee0.firm': 'unknown' },
      'give one or the other',
    ],
  ])('is refused with %s', (_what, form, problem) => {
    const { decision, problems } = status(form as Record<string, string>);
    expect(decision).toBeNull();
    expect(problems?.join('\n')).toContain(problem);
  });

  it('cannot be entered once the order is gone', () => {
    const { problems } = read({ kind: 'status', 'all:state': 'draft' }, { ...review, orders: [] });
    expect(problems).toEqual(['The order of this review is no longer on record.']);
  });
});

describe('the result of a cancellation', () => {
  const cancel = { ...review, reason: 'manual-cancel' };

  it('is what the person says', () => {
    expect(read({ kind: 'cancel', outcome: 'requested' }, cancel).decision).toEqual({
      kind: 'cancel',
      outcome: 'requested',
      reason: '',
    });
    expect(
      read({ kind: 'cancel', outcome: 'refused', reason: ' inside the window ' }, cancel).decision,
    ).toEqual({
      kind: 'cancel',
      outcome: 'refused',
      reason: 'inside the window',
    });
  });

  it.each([
    [{ kind: 'cancel' }, 'Say whether the carrier took the request.'],
    [{ kind: 'cancel', outcome: 'cancelled' }, 'Say whether the carrier took the request.'],
    [{ kind: 'cancel', outcome: 'refused' }, 'Say why the carrier refused'],
  ])('is refused as %j', (form, problem) => {
    const { decision, problems } = read(form as unknown as Record<string, string>, cancel);
    expect(decision).toBeNull();
    expect(problems?.join()).toContain(problem);
  });
});

describe('a reading', () => {
  const question = { ...review, reason: 'question' };

  it('must mark something', () => {
    expect(read({ kind: 'reading' }, question).problems).toEqual([
      'Mark at least one number to cancel or to keep.',
    ]);
  });

  it('cannot both cancel and keep a number that is on two orders', () => {
    const twice = { ...question, orders: [order, { ...order, id: 'PO-2' }] };
    const form = { kind: 'reading', 'say:PO-1:+12125550100': 'cancel', 'say:PO-2:+12125550100': 'keep' };
    expect(read(form, twice).problems).toEqual(['+12125550100 is marked both to cancel and to keep.']);
  });
});

describe('the decisions', () => {
  it('can always be to close', () => {
    const without = Object.entries(decisionsFor).filter(([, kinds]) => !kinds.includes('close'));
    expect(without).toEqual([]);
    expect(decisionsOf({ ...review, reason: 'of another version' })).toEqual(['close']);
  });

  it('are refused where the review does not offer them', () => {
    for (const kind of ['status', 'cancel', 'reading', 'retry', 'take-over', 'constructor', '']) {
      const answer = read(
        { kind, 'all:state': 'draft', outcome: 'requested' },
        { ...review, reason: 'charged-more' },
      );
      const problems = ['This decision is not open to this review.'];
      expect({ kind, ...answer }).toEqual({ kind, decision: null, problems });
    }
  });
});
