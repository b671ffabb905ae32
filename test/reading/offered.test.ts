import { describe, expect, it } from '@jest/globals';
import { loadTemplates } from '../../src/notices/render.ts';
import { answerWords } from '../../src/reading/languages/offered.ts';
import type { Letter } from '../../src/reading/letter/letter.ts';
import { readLetter } from '../../src/reading/read.ts';
import type { ReadingContext } from '../../src/reading/reading.ts';
import { templatesFolder } from '../notices/cases.ts';

const numbers: Readonly<Record<string, readonly [string, string]>> = {
  US: ['+14155550100', '+14155550101'],
  DE: ['+493012345601', '+493012345602'],
  FR: ['+33123456701', '+33123456702'],
  BR: ['+551133445501', '+551133445502'],
};

const letterOf = (text: string): Letter => ({
  subject: null,
  passages: [{ text, answers: null }],
  sheets: [],
  quoted: () => '',
  automatic: null,
  automaticWithOwnWords: false,
  unreadable: null,
  desk: [],
  guessed: null,
  otherwise: null,
  recalls: null,
});

const read = (text: string, context: ReadingContext) => {
  const { verdict, cancel, keep } = readLetter(letterOf(text), context);
  return { verdict, cancel, keep };
};

/** As people copy them: as they stand, as they would write them, in quotes. */
const ways: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => words.toLowerCase(),
  (words) => words.charAt(0) + words.slice(1).toLowerCase(),
  (words) => `"${words}"`,
];

const all = Object.entries(answerWords).flatMap(([language, words]) =>
  Object.entries(numbers).map(([country, both]) => ({ language, country, words, both })),
);

describe.each(all)(
  'the words offered in $language, of numbers in $country',
  ({ language, country, words, both }) => {
    const [one, other] = both;
    const context = (awaiting: readonly string[], more: Partial<ReadingContext> = {}): ReadingContext => ({
      orders: [{ id: 'PO-1', numbers: both, country }],
      thread: 'PO-1',
      awaiting,
      language,
      ...more,
    });

    it('decide about all that waits for a decision', () => {
      for (const way of ways) {
        expect(read(way(words.cancel), context(both))).toEqual({ verdict: 'act', cancel: both, keep: [] });
        expect(read(way(words.keep), context(both))).toEqual({ verdict: 'act', cancel: [], keep: both });
      }
    });

    it('decide number by number, also where nothing was asked', () => {
      for (const way of ways) {
        const text = `${way(words.cancel)} ${one}\n${way(words.keep)} ${other}`;
        for (const awaiting of [both, []])
          expect(read(text, context(awaiting))).toEqual({ verdict: 'act', cancel: [one], keep: [other] });
      }
    });

    it('confirm a proposal', () => {
      const proposed = { cancel: [one], keep: [other] };
      for (const way of ways.slice(0, 3))
        expect(read(way(words.yes), context([], { proposed }))).toEqual({
          verdict: 'act',
          cancel: [one],
          keep: [other],
        });
    });

    it('cancel and keep whatever language the answer is expected in', () => {
      const { language: _, ...untold } = context([one]);
      expect(read(words.cancel, untold).cancel).toEqual([one]);
      expect(read(words.keep, untold).keep).toEqual([one]);
    });
  },
);

describe('the words of the templates', () => {
  it('are those that the reading knows', () => {
    const { languages } = loadTemplates(templatesFolder);
    expect(Object.fromEntries([...languages].map(([name, { answers }]) => [name, answers]))).toEqual(
      answerWords,
    );
  });
});

describe('the language of an answer', () => {
  const language = (text: string, more: Partial<ReadingContext> = {}) => {
    const orders = [{ id: 'PO-1', numbers: ['+14155550100'], country: 'US' }];
    return readLetter(letterOf(text), { orders, thread: 'PO-1', awaiting: ['+14155550100'], ...more });
  };

  it('is sure where several of its words stand there', () => {
    expect(language('Bitte stornieren Sie die Portierung, danke.')).toMatchObject({
      language: 'de',
      languageSure: true,
    });
  });

  it('is not sure where only words of our notices do', () => {
    for (const { cancel, keep } of Object.values(answerWords)) {
      expect(language(cancel).languageSure).toBeUndefined();
      expect(language(`${keep} +14155550100`).languageSure).toBeUndefined();
    }
  });
});
