import { describe, expect, it } from '@jest/globals';
import { statementsIn } from '../../src/reading/read.ts';
import type { Statement } from '../../src/reading/statements.ts';
import { letterOf } from './phrasings/phrasing.ts';
import { de, us } from './phrasings/situations.ts';

/** Statements in short: what is wanted, of which numbers, on what condition. Those that say nothing are left out. */
function said(words: string, context = us): string[] {
  const found = statementsIn(letterOf(words), context, [{ text: words, answers: null }], words);
  if (!Array.isArray(found)) throw new Error(found.because);
  return found
    .filter((s: Statement) => s.intent !== 'none')
    .map(({ intent, target, condition }: Statement) =>
      [
        intent,
        ...target.numbers.map((n) => n.slice(-4)),
        ...(condition === null ? [] : [`(${condition})`]),
      ].join(' '),
    );
}

describe('a sentence is read clause by clause', () => {
  it.each([
    ['Cancel 0100, port 0101 and leave 0102 with AT&T.', ['cancel 0100', 'keep 0101', 'stay 0102']],
    ['0100 - cancel\n0101 - port', ['cancel 0100', 'keep 0101']],
    ['Please cancel 0100 but do not cancel 0101.', ['cancel 0100', 'spare 0101']],
    ['Cancel 0100, not 0101.', ['cancel 0100', 'spare 0101']],
    ['If it is free, cancel 0100.', ['cancel 0100 (free)']],
    ['If it rains, cancel 0100.', ['cancel 0100 (other)']],
    ['Cancel 0100 unless it ported already.', ['cancel 0100 (other)']],
    ['Can we still cancel 0100?', ['question 0100']],
    ['Can you cancel 0100?', ['cancel 0100']],
    ['We are thinking about cancelling 0100.', ['hedge 0100']],
    ['You cancelled 0100 last week.', ['report 0100']],
    ['Move 0100 to next Friday.', ['reschedule 0100']],
  ])('%s', (words, expected) => {
    expect(said(words)).toEqual(expected);
  });

  it('with its verbs at the end, in German', () => {
    expect(said('Bitte die 010 stornieren, die 011 aber nicht stornieren.', de)).toEqual([
      'cancel 5010',
      'spare 5011',
    ]);
    expect(said('Die 010 soll nicht portiert werden.', de)).toEqual(['cancel 5010']);
  });

  it('and lists below a sentence belong to it', () => {
    expect(said('Please cancel:\n- 415-555-0100\n- 415-555-0102')).toEqual(['cancel 0100 0102']);
    expect(
      said('Please cancel these:\n\n415-555-0100\n415-555-0102\n\nPlease port these:\n\n415-555-0101'),
    ).toEqual(['cancel 0100 0102', 'keep 0101']);
  });
});
