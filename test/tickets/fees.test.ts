import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Fee } from '../../src/tickets/answer.ts';
import { type FeeRule, feesFor, minorUnits, totals } from '../../src/tickets/fees.ts';

const NOW = Date.parse('2026-11-02T12:00:00Z');
const HOUR = 3_600_000;
const fee = (
  amount: string | null,
  currency: string | null,
  per: 'number' | 'order' = 'number',
  firm = true,
): Fee => ({
  amount,
  currency,
  per,
  firm,
  for: 'cancellation',
  chargedBy: 'the carrier',
});
const rule = (part: Partial<FeeRule>, name: string): FeeRule => ({
  carrier: '*',
  states: null,
  within: null,
  beyond: null,
  ...part,
  fee: { ...fee('1.00', 'USD'), for: name },
});

describe('the fees of a case', () => {
  const rules = [
    rule({}, 'always'),
    rule({ carrier: 'telnyx' }, 'telnyx'),
    rule({ states: ['submitted', 'port_date_set'] }, 'submitted'),
    rule({ within: 48 * HOUR }, 'late'),
    rule({ beyond: 48 * HOUR }, 'early'),
    rule({ beyond: 48 * HOUR, within: 96 * HOUR }, 'between'),
  ];
  const names = (carrier: string, state: 'draft' | 'submitted' | 'port_date_set', ahead: number | null) =>
    feesFor(rules, { carrier, state, portDate: ahead === null ? null : NOW + ahead, now: NOW }).map(
      (one) => one.for,
    );

  it('come from every rule that fits', () => {
    expect(names('telnyx', 'draft', null)).toEqual(['always', 'telnyx']);
    expect(names('acme', 'submitted', null)).toEqual(['always', 'submitted']);
    expect(names('acme', 'port_date_set', 48 * HOUR)).toEqual(['always', 'submitted', 'late']);
    expect(names('acme', 'port_date_set', 48 * HOUR + 1)).toEqual([
      'always',
      'submitted',
      'early',
      'between',
    ]);
    expect(names('acme', 'draft', 97 * HOUR)).toEqual(['always', 'early']);
    expect(names('acme', 'draft', -HOUR)).toEqual(['always', 'late']);
  });
});

describe('the total of fees', () => {
  it('is exact, by currency, by number and by order', () => {
    const fees = [
      fee('0.10', 'USD'),
      fee('0.2', 'USD', 'order', false),
      fee('500', 'JPY'),
      fee('1.005', 'KWD'),
      fee(null, null),
    ];
    expect(totals(fees, 3)).toEqual([
      { currency: 'USD', amount: '0.50', firm: false },
      { currency: 'JPY', amount: '1500', firm: true },
      { currency: 'KWD', amount: '3.015', firm: true },
    ]);
  });

  it('is nothing where no amount is known', () => {
    expect(totals([fee(null, null)], 2)).toEqual([]);
  });

  it('adds cents as whole numbers do', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(10_000_000), { minLength: 1 }),
        fc.integer({ min: 1, max: 10_000 }),
        (cents, count) => {
          const fees = cents.map((one) =>
            fee(`${Math.floor(one / 100)}.${`${one % 100}`.padStart(2, '0')}`, 'USD'),
          );
          const sum = cents.reduce((total, one) => total + BigInt(one), 0n) * BigInt(count);
          const [total] = totals(fees, count);
          return total !== undefined && BigInt(total.amount.replace('.', '')) === sum;
        },
      ),
    );
  });

  it.each(['', '1.', '.5', '1,00', '1e3', '0x1', '1.001', '-1', ' 1', '١'])(
    'does not take "%s" for an amount',
    (text) => {
      expect(() => minorUnits(text, 'USD')).toThrow(RangeError);
    },
  );
});
