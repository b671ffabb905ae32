import { describe, expect, it } from '@jest/globals';
import type { ReadingContext } from '../../src/reading/reading.ts';
import { readWords } from './rows.ts';

const [a, b, c, d] = ['+14155550100', '+14155550101', '+14155550102', '+14155550103'] as const;
const context: ReadingContext = {
  orders: [{ id: 'PO-1', numbers: [a, b, c, d], country: 'US' }],
  thread: 'PO-1',
  awaiting: [],
  proposed: { cancel: [a, b], keep: [c] },
};
const read = (words: string, more: Partial<ReadingContext> = {}) => {
  const { verdict, cancel, keep } = readWords(words, { ...context, ...more });
  return { verdict, cancel, keep };
};

describe('an answer to what was proposed', () => {
  it.each([
    'YES',
    'yes please',
    'Right',
    'That is right.',
    'Exactly!',
    'Ok, yes',
    'Yes, go ahead',
    'Yes, both of them',
    'Yes, 0100 and 0101',
    'Yes, please cancel them',
    'Yes please go ahead and cancel',
    'Yes, that is what I meant. Thanks for checking!',
    'ja genau',
    'Ja',
    'Stimmt.',
    'oui',
    'Exactement',
    'Sí',
    'Exacto',
    'Sim, exatamente',
    'Sì, esatto',
    'Ja, klopt',
  ])('takes it as it is: %s', (words) => {
    expect(read(words)).toEqual({ verdict: 'act', cancel: [a, b], keep: [c] });
  });

  it.each([
    'No',
    'Nein.',
    'Non',
    'Não',
    'Nee',
    'Not quite',
    'ok',
    'Yes and no',
    'Yes but not 0101',
    'Yes, except 0101',
    'Yes, only 0101',
    'Yes, 0100',
    'Yes, all four',
    'Yes - and the others as well',
    'Yes, but call me first',
    'Yes, but only after Friday',
    'Yes. But not today.',
    'Yes if it is free',
    'Yes but I changed my mind',
    'Yes, but keep 0101',
    'Ja, aber nicht 0101',
  ])('is asked about: %s', (words) => {
    expect(read(words)).toEqual({ verdict: 'clarify', cancel: [], keep: [] });
  });

  it.each([
    ['No, only 0101', [b], []],
    ['No, please cancel only 0101', [b], []],
    ['Yes, cancel 0100', [a], []],
    ['Yes, cancel 0100 and keep 0102', [a], [c]],
    ['Yes, and 0103 too', [a, b, d], [c]],
    ['Yes, also cancel 0103', [a, b, d], [c]],
    ['CANCEL PORT +14155550101\nKEEP PORT +14155550103', [b], [d]],
  ])('says itself what is to be done: %s', (words, cancel, keep) => {
    expect(read(words)).toEqual({ verdict: 'act', cancel, keep });
  });

  it('decides nothing about costs that are awaited', () => {
    expect(read('Yes', { awaiting: [d] })).toEqual({ verdict: 'act', cancel: [a, b], keep: [c] });
  });

  it('is no answer where nothing was proposed', () => {
    expect(read('Yes', { proposed: null }).verdict).toBe('human');
    expect(read('ja genau', { proposed: null }).verdict).toBe('human');
  });
});
