import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { idsOnly } from '../../src/dashboard/board.ts';

describe('what of a job is shown', () => {
  it('is its ids', () => {
    const data = { id: 'T-1002-1', attempt: 3, last: false, none: null };
    expect(idsOnly(data)).toEqual(data);
    expect(idsOnly(['m-1', 'm-2'])).toEqual(['m-1', 'm-2']);
  });

  it('is never a sentence, an address or a number to call', () => {
    expect(
      idsOnly({ text: 'please cancel', to: 'a@example.com', number: '+14155550100', deep: { text: 'x' } }),
    ).toEqual({
      text: '…',
      to: '…',
      number: '…',
      deep: '…',
    });
    fc.assert(
      fc.property(fc.anything(), (data) => {
        for (const text of stringsIn(idsOnly(data))) expect(text).toMatch(/^([\w.-]{1,80}|…)$/);
      }),
    );
  });
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => [name, ...stringsIn(one)]);
}
