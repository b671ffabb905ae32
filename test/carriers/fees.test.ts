import { describe, expect, it } from '@jest/globals';
import { parseFees } from '../../src/carriers/fees.ts';

const LINE = {
  carrier: 'telnyx',
  amount: '25.00',
  currency: 'USD',
  per: 'number',
  firm: true,
  for: 'late cancellation',
};
const problems = (...lines: unknown[]): readonly string[] => {
  const table = parseFees(JSON.stringify(lines));
  return table.ok ? [] : table.problems;
};

describe('the fee table', () => {
  it('is read with its windows and defaults', () => {
    const table = parseFees(
      JSON.stringify([
        LINE,
        { ...LINE, carrier: '*', states: ['submitted'], within: '5d', beyond: '48h', chargedBy: 'Acme' },
      ]),
    );
    const fee = { amount: '25.00', currency: 'USD', per: 'number', firm: true, for: 'late cancellation' };
    expect(table).toEqual({
      ok: true,
      rules: [
        {
          carrier: 'telnyx',
          states: null,
          within: null,
          beyond: null,
          fee: { ...fee, chargedBy: 'the carrier' },
        },
        {
          carrier: '*',
          states: ['submitted'],
          within: 432_000_000,
          beyond: 172_800_000,
          fee: { ...fee, chargedBy: 'Acme' },
        },
      ],
    });
  });

  it.each([
    ['an amount as a number', { ...LINE, amount: 25 }, 'amount'],
    ['a fraction finer than the currency', { ...LINE, amount: '25', currency: 'JPY', for: 'x' }, null],
    ['a cent of yen', { ...LINE, amount: '25.5', currency: 'JPY' }, 'amount'],
    ['a sign', { ...LINE, amount: '-25' }, 'amount'],
    ['no currency', { ...LINE, currency: null }, 'currency'],
    ['an unknown currency', { ...LINE, currency: 'usd' }, 'currency'],
    ['a currency without amount', { ...LINE, amount: null, firm: false }, 'currency'],
    ['a firm unknown', { ...LINE, amount: null, currency: null }, 'firm'],
    ['an unknown state', { ...LINE, states: ['ported'] }, 'states'],
    ['a bad duration', { ...LINE, within: '48' }, 'within'],
    ['an empty window', { ...LINE, within: '1d', beyond: '2d' }, 'beyond'],
    ['a field that is none', { ...LINE, price: '1' }, 'price'],
  ])('judges %s', (_what, line, field) => {
    const found = problems({ ...LINE }, line);
    if (field === null) expect(found).toEqual([]);
    else expect(found.some((text) => text.startsWith('line 2') && text.includes(field))).toBe(true);
  });

  it('reports every wrong line', () => {
    expect(problems({ ...LINE, per: 'line' }, LINE, { ...LINE, for: '' })).toHaveLength(2);
    expect(parseFees('{')).toMatchObject({ ok: false });
    expect(parseFees('{}')).toMatchObject({ ok: false });
  });
});
