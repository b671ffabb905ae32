import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Fee, NumberAnswer, PortState } from '../../src/tickets/answer.ts';
import {
  businessDaysBefore,
  type CarrierPolicy,
  judge,
  type Policy,
  startOfDay,
  worse,
} from '../../src/tickets/policy.ts';
import type { Terms, TicketOrder } from '../../src/tickets/ticket.ts';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-11-25T15:00:00Z');

const policy: Policy = {
  afterPortDate: 'notice',
  cutoff: 48 * HOUR,
  riskWindow: 48 * HOUR,
  decisionWithin: 3 * DAY,
  ackAfter: 120 * SECOND,
  pendingPollEvery: 600 * SECOND,
  retryFirst: 5 * SECOND,
  undeterminedAfter: 4 * HOUR,
  freshFor: 60 * SECOND,
  fees: [],
  carriers: {},
};

const order: TicketOrder = {
  id: 'PO-1042',
  carrier: 'acme',
  carrierOrderId: 'a-1',
  numbers: ['+14155550100'],
  country: 'US',
  timezone: 'America/New_York',
  requestedDate: null,
};

const fee = (part: Partial<Fee> = {}): Fee => ({
  amount: '25.00',
  currency: 'USD',
  per: 'number',
  firm: true,
  for: 'late cancellation',
  chargedBy: 'the carrier',
  ...part,
});
const unknownFee = fee({ amount: null, currency: null, firm: false, for: 'cancellation' });

const said = (state: PortState, part: Partial<NumberAnswer> = {}): NumberAnswer => ({
  number: '+14155550100',
  state,
  said: state,
  portDate: null,
  fees: [],
  risks: [],
  ...part,
});
const ahead = (ms: number): string => new Date(NOW + ms).toISOString();
const at = (answer: NumberAnswer, settings: Partial<Policy> = {}, of: Partial<TicketOrder> = {}) =>
  judge(answer, { ...order, ...of }, { ...policy, ...settings }, NOW);
const carrier = (settings: CarrierPolicy): Partial<Policy> => ({ carriers: { acme: settings } });

describe('a state without a port date', () => {
  const rows: readonly [PortState, ReturnType<typeof at>['kind']][] = [
    ['draft', 'clear'],
    ['in_review', 'clear'],
    ['submitted', 'costly'],
    ['exception', 'costly'],
    ['port_date_set', 'undetermined'],
    ['ported', 'ported'],
    ['cancelled', 'already-cancelled'],
    ['cancel_pending', 'cancel-pending'],
    ['unknown', 'undetermined'],
  ];
  for (const afterPortDate of ['refuse', 'notice'] as const) {
    it.each(rows)(`reads %s as %s (AFTER_PORT_DATE=${afterPortDate})`, (state, kind) => {
      expect(at(said(state), { afterPortDate }).kind).toBe(kind);
    });
  }

  it('costs something nobody knows once the losing carrier has the order', () => {
    expect(at(said('submitted'))).toMatchObject({
      terms: { fees: [unknownFee], risks: [{ code: 'submitted', text: null }] },
      desk: false,
      decideBy: NOW + 3 * DAY,
    });
  });

  it('is free where the carrier does not charge in it', () => {
    const free = carrier({ freeStates: ['submitted'] });
    expect(at(said('submitted'), free).kind).toBe('clear');
    expect(at(said('exception'), free).kind).toBe('costly');
  });

  it('is free for the carrier named, not for others', () => {
    const free = { carriers: { other: { freeStates: ['submitted'] } } } as const;
    expect(at(said('submitted'), free).kind).toBe('costly');
  });

  it('costs what the carrier states, and is a risk where it states one', () => {
    expect(at(said('draft', { fees: [fee()] }))).toMatchObject({ kind: 'costly', terms: { fees: [fee()] } });
    expect(at(said('draft', { risks: ['The line may be dropped.'] }))).toMatchObject({
      kind: 'costly',
      terms: { fees: [], risks: [{ code: 'stated', text: 'The line may be dropped.' }] },
    });
  });

  it('is for the people at the carrier where its interface does not cancel', () => {
    expect(at(said('draft', { by: 'desk' }))).toMatchObject({ kind: 'clear', desk: true });
    expect(at(said('submitted', { by: 'desk' }))).toMatchObject({ kind: 'costly', desk: true });
    expect(at(said('draft', { by: 'api' }))).toMatchObject({ kind: 'clear', desk: false });
  });
});

describe('fees', () => {
  const rule = { carrier: 'acme', states: null, within: null, beyond: null, fee: fee({ amount: '40.00' }) };

  it('come from the table where the carrier tells none', () => {
    expect(at(said('in_review'), { fees: [rule] })).toMatchObject({
      kind: 'costly',
      terms: { fees: [fee({ amount: '40.00' })] },
    });
    expect(at(said('submitted'), { fees: [rule] })).toMatchObject({ terms: { fees: [rule.fee] } });
  });

  it('come from the carrier where it tells any, also where the table says otherwise', () => {
    expect(at(said('in_review', { fees: [fee()] }), { fees: [rule] })).toMatchObject({
      terms: { fees: [fee()] },
    });
  });

  it('are none where they are certainly zero', () => {
    const zero = fee({ amount: '0.00' });
    expect(at(said('in_review', { fees: [zero] }), { fees: [rule] }).kind).toBe('clear');
    // The losing carrier has it: that is still a risk, but no unknown cost.
    expect(at(said('submitted', { fees: [zero] }))).toMatchObject({ kind: 'costly', terms: { fees: [] } });
    expect(at(said('submitted', { fees: [zero] }), carrier({ freeStates: ['submitted'] })).kind).toBe(
      'clear',
    );
    expect(at(said('port_date_set', { fees: [zero], portDate: ahead(9 * DAY) })).terms.fees).toEqual([]);
  });

  it('are possible where zero is only an estimate', () => {
    const maybe = fee({ amount: '0.00', firm: false });
    expect(at(said('in_review', { fees: [maybe] }))).toMatchObject({
      kind: 'costly',
      terms: { fees: [maybe] },
    });
  });

  it('of the table depend on the time to the port date', () => {
    const late = { ...rule, within: 5 * DAY };
    const fees = (ms: number) =>
      at(said('port_date_set', { portDate: ahead(ms) }), { fees: [late] }).terms.fees;
    expect(fees(5 * DAY)).toEqual([late.fee]);
    expect(fees(5 * DAY + SECOND)).toEqual([unknownFee]);
  });
});

describe('a port date', () => {
  const scheduled = (ms: number, state: PortState = 'port_date_set') => said(state, { portDate: ahead(ms) });

  it('is too late by default, however far ahead', () => {
    expect(at(scheduled(90 * DAY), { afterPortDate: 'refuse' }).kind).toBe('too-late');
  });

  it('counts in every state before the end', () => {
    for (const state of ['draft', 'in_review', 'submitted', 'exception'] as const) {
      expect(at(scheduled(9 * DAY, state), { afterPortDate: 'refuse' }).kind).toBe('too-late');
      expect(at(scheduled(9 * DAY, state))).toMatchObject({
        kind: 'costly',
        terms: { fees: [unknownFee], risks: [{ code: 'port-date-set', text: null }] },
      });
    }
    for (const [state, kind] of [
      ['ported', 'ported'],
      ['cancelled', 'already-cancelled'],
      ['cancel_pending', 'cancel-pending'],
      ['unknown', 'undetermined'],
    ] as const) {
      expect(at(scheduled(9 * DAY, state), { afterPortDate: 'refuse' }).kind).toBe(kind);
    }
  });

  it('is never free, even where the carrier charges nothing for a submitted order', () => {
    expect(at(scheduled(9 * DAY, 'submitted'), carrier({ freeStates: ['submitted'] })).kind).toBe('costly');
  });

  it('is too late at 48 hours, and a notice a second before', () => {
    expect(at(scheduled(48 * HOUR - SECOND)).kind).toBe('too-late');
    expect(at(scheduled(48 * HOUR)).kind).toBe('too-late');
    expect(at(scheduled(48 * HOUR + SECOND))).toMatchObject({ kind: 'costly', decideBy: NOW + SECOND });
  });

  it('is read with its offset', () => {
    // 10:00 in New York on the 27th is exactly 48 hours after 15:00 UTC on the 25th.
    expect(at(said('port_date_set', { portDate: '2026-11-27T10:00:00-05:00' })).kind).toBe('too-late');
    expect(at(said('port_date_set', { portDate: '2026-11-27T10:00:01-05:00' })).kind).toBe('costly');
  });

  it('has the longer of the two cut-offs', () => {
    expect(at(scheduled(60 * HOUR), carrier({ cutoff: 72 * HOUR })).kind).toBe('too-late');
    expect(at(scheduled(60 * HOUR), carrier({ cutoff: 24 * HOUR })).kind).toBe('costly');
    expect(at(scheduled(40 * HOUR), carrier({ cutoff: 24 * HOUR })).kind).toBe('too-late');
  });

  it('ends the time to decide at the cut-off', () => {
    expect(at(scheduled(4 * DAY))).toMatchObject({ decideBy: NOW + 2 * DAY });
    expect(at(scheduled(30 * DAY))).toMatchObject({ decideBy: NOW + 3 * DAY });
  });

  it('that has passed, or is not told, or cannot be read, decides nothing', () => {
    for (const afterPortDate of ['refuse', 'notice'] as const) {
      expect(at(scheduled(0), { afterPortDate }).kind).toBe('undetermined');
      expect(at(scheduled(-DAY), { afterPortDate }).kind).toBe('undetermined');
      expect(at(said('port_date_set'), { afterPortDate }).kind).toBe('undetermined');
      expect(at(said('submitted', { portDate: 'soon' }), { afterPortDate }).kind).toBe('undetermined');
    }
  });

  it('is for the people at the carrier within its business days', () => {
    // Port date on a Tuesday, 11:30 in New York: two business days before is the Friday before.
    const answer = said('port_date_set', { portDate: '2026-12-01T11:30:00-05:00' });
    const desk = (now: string) =>
      judge(answer, order, { ...policy, ...carrier({ deskDays: 2 }) }, Date.parse(now));
    expect(desk('2026-11-27T11:29:59-05:00')).toMatchObject({ kind: 'costly', desk: false });
    expect(desk('2026-11-27T11:30:00-05:00')).toMatchObject({ kind: 'costly', desk: true });
  });
});

describe('the requested date', () => {
  const risks = (now: string, timezone = 'America/New_York') =>
    judge(said('in_review'), { ...order, timezone, requestedDate: '2026-12-01' }, policy, Date.parse(now))
      .terms.risks;
  const near = [{ code: 'near-date', text: null }];

  it('is a risk within the window before the day begins where the order is', () => {
    expect(risks('2026-11-28T23:59:59-05:00')).toEqual([]);
    expect(risks('2026-11-29T00:00:00-05:00')).toEqual(near);
    expect(risks('2026-11-28T23:59:59+01:00', 'Europe/Berlin')).toEqual([]);
    expect(risks('2026-11-29T00:00:00+01:00', 'Europe/Berlin')).toEqual(near);
  });

  it('is still one after the day has come', () => {
    expect(risks('2026-12-03T00:00:00Z')).toEqual(near);
  });

  it('does not count beside a confirmed port date', () => {
    const answer = said('port_date_set', { portDate: ahead(9 * DAY) });
    expect(at(answer, {}, { requestedDate: '2026-11-26' }).terms.risks).toEqual([
      { code: 'port-date-set', text: null },
    ]);
  });
});

describe('the start of a day', () => {
  it.each([
    // Before, on and after the change to and from summer time.
    ['2026-03-07', 'America/New_York', '2026-03-07T05:00:00Z'],
    ['2026-03-08', 'America/New_York', '2026-03-08T05:00:00Z'],
    ['2026-03-09', 'America/New_York', '2026-03-09T04:00:00Z'],
    ['2026-11-01', 'America/New_York', '2026-11-01T04:00:00Z'],
    ['2026-11-02', 'America/New_York', '2026-11-02T05:00:00Z'],
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00Z'],
    ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00Z'],
    ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00Z'],
    ['2026-10-26', 'Europe/Berlin', '2026-10-25T23:00:00Z'],
    // Half an hour of summer time.
    ['2026-04-05', 'Australia/Lord_Howe', '2026-04-04T13:00:00Z'],
    ['2026-04-06', 'Australia/Lord_Howe', '2026-04-05T13:30:00Z'],
    ['2026-10-04', 'Australia/Lord_Howe', '2026-10-03T13:30:00Z'],
    ['2026-10-05', 'Australia/Lord_Howe', '2026-10-04T13:00:00Z'],
    ['2026-12-01', 'Pacific/Kiritimati', '2026-11-30T10:00:00Z'],
    ['2026-12-01', 'Asia/Kathmandu', '2026-11-30T18:15:00Z'],
    ['2026-12-01', 'UTC', '2026-12-01T00:00:00Z'],
  ])('%s in %s is %s', (day, zone, utc) => {
    expect(new Date(startOfDay(day, zone)).toISOString()).toBe(new Date(utc).toISOString());
  });

  it('is midnight on every clock that shows one that day', () => {
    const zones = ['America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'Europe/London', 'Asia/Tokyo'];
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.nat(4_000), (timezone, days) => {
        const day = new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10);
        const shown = new Intl.DateTimeFormat('sv-SE', {
          timeZone: timezone,
          dateStyle: 'short',
          timeStyle: 'medium',
        });
        expect(shown.format(startOfDay(day, timezone))).toBe(`${day} 00:00:00`);
      }),
      { numRuns: 300 },
    );
  });
});

describe('business days before a date', () => {
  const earlier = (date: string, days: number, timezone?: string) =>
    new Date(businessDaysBefore(Date.parse(date), days, timezone)).toISOString();

  it.each([
    ['2026-12-03T15:00:00Z', 2, '2026-12-01T15:00:00.000Z'],
    ['2026-12-01T15:00:00Z', 1, '2026-11-30T15:00:00.000Z'],
    // Over a weekend.
    ['2026-11-30T15:00:00Z', 1, '2026-11-27T15:00:00.000Z'],
    ['2026-12-01T15:00:00Z', 2, '2026-11-27T15:00:00.000Z'],
    ['2026-11-29T15:00:00Z', 1, '2026-11-27T15:00:00.000Z'],
    ['2026-11-28T15:00:00Z', 1, '2026-11-27T15:00:00.000Z'],
    ['2026-12-04T15:00:00Z', 5, '2026-11-27T15:00:00.000Z'],
    ['2026-12-04T15:00:00Z', 0, '2026-12-04T15:00:00.000Z'],
  ])('%s less %i is %s', (date, days, result) => {
    expect(earlier(date, days)).toBe(result);
  });

  it('are days where the order is', () => {
    // Monday evening in New York is Tuesday in UTC: a day before it is the Friday, not the Monday.
    expect(earlier('2026-11-30T20:00:00-05:00', 1, 'America/New_York')).toBe('2026-11-28T01:00:00.000Z');
    expect(earlier('2026-11-30T08:00:00+14:00', 1, 'Pacific/Kiritimati')).toBe('2026-11-26T18:00:00.000Z');
  });

  it('keep the time of day over a change of the clocks', () => {
    // Clocks go back on 1 November 2026 in New York: Monday 11:30 -05:00 less one is Friday 11:30 -04:00.
    expect(earlier('2026-11-02T11:30:00-05:00', 1, 'America/New_York')).toBe('2026-10-30T15:30:00.000Z');
  });
});

describe('terms are worse than those accepted', () => {
  const terms = (part: Partial<Terms> = {}): Terms => ({
    state: 'submitted',
    portDate: null,
    fees: [fee()],
    risks: [{ code: 'submitted', text: null }],
    ...part,
  });
  const isWorse = (now: Partial<Terms>, then: Partial<Terms> = {}) => worse(terms(then), terms(now));

  it('not if nothing has changed', () => {
    expect(isWorse({})).toBe(false);
    expect(isWorse({ fees: [unknownFee] }, { fees: [unknownFee] })).toBe(false);
  });

  it.each<[string, Partial<Terms>]>([
    ['a higher amount', { fees: [fee({ amount: '25.01' })] }],
    ['another currency, though fewer of it', { fees: [fee({ amount: '1.00', currency: 'EUR' })] }],
    ['a cost per order instead of per number', { fees: [fee({ per: 'order' })] }],
    ['a certain cost that becomes an estimate', { fees: [fee({ firm: false })] }],
    ['a known cost that becomes unknown', { fees: [unknownFee] }],
    ['a further cost', { fees: [fee(), fee({ amount: '1.00' })] }],
    [
      'a new risk',
      {
        risks: [
          { code: 'submitted', text: null },
          { code: 'near-date', text: null },
        ],
      },
    ],
    ['a risk in other words', { risks: [{ code: 'stated', text: 'The line may be dropped.' }] }],
    ['a port date', { portDate: ahead(9 * DAY) }],
    ['a port that is further along', { state: 'port_date_set' }],
    ['a date that cannot be read', { portDate: 'soon' }],
  ])('by %s', (_, now) => {
    expect(isWorse(now)).toBe(true);
  });

  it('by an amount where none was known', () => {
    expect(isWorse({ fees: [fee({ amount: '0.01' })] }, { fees: [unknownFee] })).toBe(true);
  });

  it.each<[string, Partial<Terms>]>([
    ['a lower amount', { fees: [fee({ amount: '24.99' })] }],
    ['the same amount written otherwise', { fees: [fee({ amount: '25' })] }],
    ['no cost', { fees: [] }],
    ['no risk', { risks: [] }],
    ['a port that went back', { state: 'in_review' }],
    ['an exception at the losing carrier', { state: 'exception' }],
  ])('not by %s', (_, now) => {
    expect(isWorse(now)).toBe(false);
  });

  it('not by an estimate that becomes certain', () => {
    expect(isWorse({ fees: [fee()] }, { fees: [fee({ firm: false })] })).toBe(false);
  });

  it('by a nearer port date, not by a later one or by none', () => {
    const then = { state: 'port_date_set', portDate: '2026-12-10T10:00:00-05:00' } as const;
    expect(isWorse({ ...then, portDate: '2026-12-10T09:59:59-05:00' }, then)).toBe(true);
    expect(isWorse({ ...then, portDate: '2026-12-10T15:00:00Z' }, then)).toBe(false);
    expect(isWorse({ ...then, portDate: '2026-12-11T10:00:00-05:00' }, then)).toBe(false);
    expect(isWorse({ state: 'submitted', portDate: null }, then)).toBe(false);
  });

  const anyFee = fc.record({
    amount: fc.constantFrom('5.00', '10.00', '25.00', '40.00'),
    currency: fc.constantFrom('USD', 'EUR'),
    per: fc.constantFrom('number' as const, 'order' as const),
    firm: fc.boolean(),
    for: fc.constant('late cancellation'),
    chargedBy: fc.constant('the carrier'),
  });

  it('whatever the order of the fees', () => {
    fc.assert(
      fc.property(
        fc
          .array(anyFee, { maxLength: 5 })
          .chain((fees) =>
            fc.tuple(fc.constant(fees), fc.shuffledSubarray(fees, { minLength: fees.length })),
          ),
        ([fees, shuffled]) => {
          expect(isWorse({ fees: shuffled }, { fees })).toBe(false);
        },
      ),
    );
  });

  it('exactly where no pairing of the fees covers all', () => {
    fc.assert(
      fc.property(fc.array(anyFee, { maxLength: 4 }), fc.array(anyFee, { maxLength: 4 }), (then, now) => {
        expect(isWorse({ fees: now }, { fees: then })).toBe(!pairs(then, now));
      }),
      { numRuns: 2_000 },
    );
  });
});

/** Tries every pairing. */
function pairs(then: readonly Fee[], now: readonly Fee[]): boolean {
  const [first, ...rest] = now;
  if (first === undefined) return true;
  return then.some(
    (old, at) =>
      old.per === first.per &&
      old.currency === first.currency &&
      Number(first.amount) <= Number(old.amount) &&
      (first.firm || !old.firm) &&
      pairs([...then.slice(0, at), ...then.slice(at + 1)], rest),
  );
}
