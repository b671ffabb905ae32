/** Labelled rows, a language a file: a situation, what must come out, and the words (tabs between, `\n` for a line's end). */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Letter } from '../../src/reading/letter/letter.ts';
import { readLetter } from '../../src/reading/read.ts';
import type { Reading, ReadingContext } from '../../src/reading/reading.ts';

export type Row = { readonly words: string; readonly expected: string; readonly context: ReadingContext };

const dir = fileURLToPath(new URL('./rows/', import.meta.url));
const situations = JSON.parse(readFileSync(`${dir}situations.json`, 'utf8')) as Record<
  string,
  ReadingContext
>;

/** The languages that have rows. */
export const rowLanguages: readonly string[] = readdirSync(dir)
  .filter((file) => file.endsWith('.tsv'))
  .map((file) => file.slice(0, -4));

/** The rows of a language. Throws for a situation that is not described. */
export function rowsOf(language: string): Row[] {
  return readFileSync(`${dir}${language}.tsv`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [situation = '', expected = '', words = ''] = line
        .split('\t')
        .map((cell) =>
          cell.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === 't' ? '\t' : sign)),
        );
      const context = situations[situation];
      if (context === undefined) throw new Error(`no situation “${situation}”`);
      return { words, expected, context };
    });
}

/** A mail of these words alone, an answer in a thread. */
export function letterOf(words: string, parts: Partial<Letter> = {}): Letter {
  return {
    automatic: null,
    automaticWithOwnWords: false,
    unreadable: null,
    subject: null,
    passages: [{ text: words, answers: null }],
    recalls: null,
    otherwise: null,
    guessed: null,
    quoted: () => '',
    sheets: [],
    desk: [],
    ...parts,
  };
}

/** The reading of plain words. */
export const readWords = (words: string, context: ReadingContext): Reading =>
  readLetter(letterOf(words), context);

export type Outcome = Pick<Reading, 'verdict' | 'cancel' | 'keep' | 'unmatched'>;

/**
 * What `expected` stands for: `clarify` or `human`, else signed endings: `-0100` to cancel, `+0101` to keep, `?…` unmatched
 * as written. Throws where an ending fits no number of the context or several.
 */
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
export const outcomeOf = ({ verdict, cancel, keep, unmatched }: Reading): Outcome => ({
  verdict,
  cancel: [...cancel].sort(),
  keep: [...keep].sort(),
  unmatched: [...unmatched].sort(),
});

/** An order of numbers that share their first digits (E.164). */
export const order = (id: string, country: string, stem: string, ends: readonly string[]) => ({
  id,
  country,
  numbers: ends.map((end) => stem + end),
});

const american = order('PO-1042', 'US', '+1415555', ['0100', '0101', '0102', '0103']);
const german = order('PO-2001', 'DE', '+4930231250', ['10', '11', '12', '13']);
const second = order('PO-1055', 'US', '+1212555', ['0140', '0141']);

const inThread = (one: typeof american, awaiting: readonly string[] = []): ReadingContext => ({
  orders: [one],
  thread: one.id,
  awaiting: one.numbers.filter((number) => awaiting.some((end) => number.endsWith(end))),
});

/** In the thread of an order with 415-555-0100 to 0103. */
export const us = inThread(american);
/** The same, 0100 and 0101 awaiting a decision. */
export const usAwaiting = inThread(american, ['0100', '0101']);
/** That order and one with 212-555-0140 and 0141, no thread. */
export const usTwoOrders: ReadingContext = { orders: [american, second], thread: null, awaiting: [] };
/** In the thread of an order with 030 23125010 to 13. */
export const de = inThread(german);
/** In the thread of an order with 911 555 012 to 015. */
export const es = inThread(order('PO-4001', 'ES', '+34911555', ['012', '013', '014', '015']));
/** In the thread of an order with numbers of two area codes. */
export const usTwoAreas = inThread({
  id: 'PO-1060',
  country: 'US',
  numbers: ['+14155550100', '+14155550101', '+12125550140', '+12125550141'],
});
