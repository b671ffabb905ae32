/** Plain letters with the reading they must get, written short: how the same thing is said in many ways. */

import type { Letter } from '../../../src/reading/letter/letter.ts';
import { readLetter } from '../../../src/reading/read.ts';
import type { Reading, ReadingContext } from '../../../src/reading/reading.ts';

/**
 * Words and how they are to be read: `clarify` or `human`, else signed endings: `-0100` to cancel, `+0101` to keep; `?…` is
 * unmatched, as written.
 */
export type Phrasing = readonly [words: string, expected: string];

/** Phrasings in one situation. */
export type Group = {
  readonly rule: string;
  readonly context: ReadingContext;
  readonly phrasings: readonly Phrasing[];
};

/** A mail of these words alone, an answer in a thread. */
export function letterOf(words: string, parts: Partial<Letter> = {}): Letter {
  return {
    automatic: null,
    automaticWithOwnWords: false,
    unreadable: null,
    subject: null,
    passages: [{ text: words, answers: null }],
    quoted: () => '',
    sheets: [],
    ...parts,
  };
}

/** The reading of plain words. */
export function readWords(words: string, context: ReadingContext): Reading {
  return readLetter(letterOf(words), context);
}

type Outcome = Pick<Reading, 'verdict' | 'cancel' | 'keep' | 'unmatched'>;

/** What `expected` stands for. Throws where an ending fits no number of the context or several. */
export function outcome(expected: string, context: ReadingContext): Outcome {
  const parts = expected.split(' ');
  const all = context.orders.flatMap((order) => order.numbers);
  const numbers = (sign: string) =>
    parts
      .filter((part) => part.startsWith(sign) && part.length > 1)
      .map((part) => {
        const fits = all.filter((number) => number.endsWith(part.slice(1)));
        const [number] = fits;
        if (number === undefined || fits.length > 1) throw new Error(`${part} fits ${fits.length} numbers`);
        return number;
      })
      .sort();
  const verdict = parts.includes('clarify') ? 'clarify' : parts.includes('human') ? 'human' : 'act';
  const unmatched = parts.filter((part) => part.startsWith('?')).map((part) => part.slice(1));
  return { verdict, cancel: numbers('-'), keep: numbers('+'), unmatched: unmatched.sort() };
}

/** The same of a reading, for comparing. */
export function outcomeOf({ verdict, cancel, keep, unmatched }: Reading): Outcome {
  return { verdict, cancel: [...cancel].sort(), keep: [...keep].sort(), unmatched: [...unmatched].sort() };
}
