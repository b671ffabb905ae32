import { describe, expect, it } from '@jest/globals';
import type { ReadingContext } from '../../src/reading/reading.ts';
import { readWords } from './rows.ts';

const context: ReadingContext = {
  orders: [{ id: 'PO-1', numbers: ['+14155550100', '+14155550101'], country: 'US' }],
  thread: 'PO-1',
  awaiting: [],
};
const question = (words: string) => {
  const reading = readWords(words, context);
  expect(reading.verdict).toBe('act');
  return reading.question ?? null;
};

describe('beside a clear request', () => {
  it.each([
    ['Please cancel 0100. When will it be done?', 'When will it be done?'],
    ['Cancel 0100. Why is 0101 delayed?', 'Why is 0101 delayed?'],
    ['Cancel 0100 please. Also, what are your opening hours?', 'Also, what are your opening hours?'],
    ['Cancel 0100. And please move 0101 to Friday.', 'And please move 0101 to Friday.'],
    ['Bitte 0100 stornieren. Wann ist das erledigt?', 'Wann ist das erledigt?'],
    ['Veuillez annuler 0100. Combien cela coûte-t-il ?', 'Combien cela coûte-t-il ?'],
  ])('a question is found: %s', (words, asked) => {
    expect(question(words)).toBe(asked);
  });

  it.each([
    'Please cancel 0100.',
    'Could you please cancel 0100? Thanks',
    'Please cancel 0100. Can you confirm?',
    'Please cancel 0100. Please let me know when it is done.',
    'Bitte stornieren Sie 0100. Bitte bestätigen Sie kurz.',
  ])('none is seen where there is none: %s', (words) => {
    expect(question(words)).toBeNull();
  });
});
