import { describe, expect, it } from '@jest/globals';
import { readMail } from '../../src/mail/read-mail.ts';
import { buildMail, isPossible } from './build/build.ts';
import { developmentCases } from './cases/all.ts';

const sorted = (numbers: readonly string[] = []): string[] => [...numbers].sort();

describe('the development set', () => {
  it('has a name of its own for every case', () => {
    const names = developmentCases.map((c) => c.name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('uses numbers that can exist', () => {
    const numbers = developmentCases.flatMap((c) => c.orders.flatMap((order) => order.numbers));
    expect(numbers.filter((number) => !isPossible(number))).toEqual([]);
  });

  it('names in its labels only numbers of the orders, and in unmatched none of them', () => {
    const wrong = developmentCases.filter(({ expected, orders }) => {
      const known = new Set(orders.flatMap((order) => order.numbers));
      const named = [...(expected.cancel ?? []), ...(expected.keep ?? [])];
      return (
        named.some((number) => !known.has(number)) ||
        (expected.unmatched ?? []).some((number) => known.has(number)) ||
        named.length > 0 !== (expected.verdict === 'act')
      );
    });
    expect(wrong.map((c) => c.name)).toEqual([]);
  });
});

describe('a mail of the development set is read as its label says', () => {
  it.each(developmentCases.map((c) => [c.name, c] as const))('%s', async (_name, c) => {
    const context = { orders: c.orders, thread: c.thread, awaiting: c.awaiting ?? [] };
    const reading = await readMail(buildMail(c), context);
    expect({
      verdict: reading.verdict,
      cancel: sorted(reading.cancel),
      keep: sorted(reading.keep),
      unmatched: sorted(reading.unmatched),
    }).toEqual({
      verdict: c.expected.verdict,
      cancel: sorted(c.expected.cancel),
      keep: sorted(c.expected.keep),
      unmatched: sorted(c.expected.unmatched),
    });
  });
});
