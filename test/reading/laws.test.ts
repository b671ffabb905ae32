import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { ReadingContext } from '../../src/reading/reading.ts';
import { order, readWords } from './rows.ts';

/**
 * The laws of reading: a request stays what it is among background sentences; a number belongs to its own verb; agreement has
 * an object; ordinary words decide nothing. Built from word material (`laws/material.json`), a language each.
 */
type Material = Readonly<
  Record<
    'requests' | 'requests2' | 'background' | 'others' | 'keeps' | 'yes' | 'no' | 'otherAccept' | 'nothing',
    readonly string[]
  >
>;

const material = JSON.parse(readFileSync(new URL('./laws/material.json', import.meta.url), 'utf8')) as Record<
  string,
  Material
>;

const situations: Readonly<
  Record<
    string,
    { order: ReturnType<typeof order>; show: (number: string) => string; and: string; but: string }
  >
> = {
  en: {
    order: order('PO-1042', 'US', '+1415555', ['0100', '0101', '0102', '0103']),
    show: (n) => `415-555-${n.slice(-4)}`,
    and: ' and ',
    but: ', but ',
  },
  de: {
    order: order('PO-1042', 'DE', '+49307700', ['7110', '7111', '7112', '7113']),
    show: (n) => `030 7700 ${n.slice(-4)}`,
    and: ' und ',
    but: ', aber ',
  },
  fr: {
    order: order('PO-1042', 'FR', '+3315550', ['0110', '0111', '0112', '0113']),
    show: (n) => `01 55 50 ${n.slice(-4, -2)} ${n.slice(-2)}`,
    and: ' et ',
    but: ', mais ',
  },
  es: {
    order: order('PO-1042', 'ES', '+3491555', ['0110', '0111', '0112', '0113']),
    show: (n) => `91 555 ${n.slice(-4, -2)} ${n.slice(-2)}`,
    and: ' y ',
    but: ', pero ',
  },
  pt: {
    order: order('PO-1042', 'PT', '+35121555', ['0110', '0111', '0112', '0113']),
    show: (n) => `21 555 ${n.slice(-4)}`,
    and: ' e ',
    but: ', mas ',
  },
  it: {
    order: order('PO-1042', 'IT', '+3902555', ['0110', '0111', '0112', '0113']),
    show: (n) => `02 555 ${n.slice(-4)}`,
    and: ' e ',
    but: ', ma ',
  },
  nl: {
    order: order('PO-1042', 'NL', '+3120555', ['0110', '0111', '0112', '0113']),
    show: (n) => `020 555 ${n.slice(-4)}`,
    and: ' en ',
    but: ', maar ',
  },
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const ended = (text: string): string => (/[.!?…:]\s*$/.test(text) ? text : `${text}.`);

type Trial = {
  readonly words: string;
  readonly awaited: number;
  readonly cancel: readonly number[];
  readonly keep: readonly number[];
  readonly act: boolean;
};

/** Every trial of a language; each request meets each background sentence and each other verb in turn. */
function trials(language: string): Trial[] {
  const words = material[language];
  const situation = situations[language];
  if (words === undefined || situation === undefined) throw new Error(`no material for ${language}`);
  const { numbers } = situation.order;
  const fill = (text: string) =>
    text
      .replaceAll('{a}', situation.show(numbers[0] ?? ''))
      .replaceAll('{b}', situation.show(numbers[1] ?? ''));
  const request = (n: number) => fill(words.requests[n % words.requests.length] ?? '');
  const one = { awaited: 0, cancel: [0], keep: [], act: true };
  const out: Trial[] = [];
  for (const [n] of words.requests.entries()) out.push({ ...one, words: ended(capital(request(n))) });
  for (const text of words.requests2) out.push({ ...one, cancel: [0, 1], words: ended(capital(fill(text))) });
  for (const [n, text] of words.background.entries()) {
    out.push({ ...one, words: `${ended(text)} ${ended(capital(request(n)))}` });
    out.push({ ...one, words: `${ended(capital(request(n + 3)))} ${ended(text)}` });
    out.push({
      ...one,
      words: `${ended(text)}\n\n${ended(capital(request(n + 5)))} ${ended(words.background[(n + 7) % words.background.length] ?? '')}`,
    });
    out.push({ awaited: 2, cancel: [], keep: [], act: false, words: ended(text) });
    const yes = words.yes[n % words.yes.length] ?? '';
    const no = words.no[n % words.no.length] ?? '';
    out.push({
      awaited: 2,
      cancel: [0, 1],
      keep: [],
      act: true,
      words: `${ended(capital(fill(yes)))} ${ended(text)}`,
    });
    out.push({
      awaited: 2,
      cancel: [],
      keep: [0, 1],
      act: true,
      words: `${ended(capital(fill(no)))} ${ended(text)}`,
    });
  }
  for (const [n, text] of words.others.entries()) {
    const other = fill(text);
    const asked = request(n);
    out.push({ ...one, words: `${asked.replace(/\.$/, '')}${situation.and}${other}.` });
    out.push({ ...one, words: `${capital(other)}${situation.and}${asked}.` });
    out.push({ ...one, words: `${ended(capital(asked))} ${ended(capital(other))}` });
    out.push({ ...one, words: `${ended(capital(other))} ${ended(capital(asked))}` });
    out.push({ ...one, words: `${asked.replace(/\.$/, '')}${situation.but}${other}.` });
  }
  for (const [n, text] of words.keeps.entries())
    out.push({ ...one, keep: [1], words: `${ended(capital(request(n)))} ${ended(capital(fill(text)))}` });
  for (const text of words.otherAccept)
    out.push({ awaited: 2, cancel: [], keep: [], act: false, words: ended(capital(fill(text))) });
  for (const text of words.nothing)
    out.push({ awaited: 0, cancel: [], keep: [], act: false, words: ended(fill(text)) });
  return out;
}

describe('the laws of reading', () => {
  it.each(Object.keys(situations))(
    'hold in %s: nothing is cancelled wrongly, and nearly all is read right',
    (language) => {
      const situation = situations[language];
      if (situation === undefined) throw new Error(language);
      const { numbers } = situation.order;
      const wrong: string[] = [];
      let right = 0;
      const all = trials(language);
      for (const { words, awaited, cancel, keep, act } of all) {
        const context: ReadingContext = {
          orders: [situation.order],
          thread: 'PO-1042',
          awaiting: numbers.slice(0, awaited),
        };
        const read = readWords(words, context);
        const wanted = (places: readonly number[]) =>
          places
            .map((n) => numbers[n])
            .sort()
            .join();
        if (read.cancel.some((number) => !cancel.includes(numbers.indexOf(number)))) wrong.push(words);
        else if (
          !act
            ? read.cancel.length === 0
            : read.verdict === 'act' &&
              [...read.cancel].sort().join() === wanted(cancel) &&
              [...read.keep].sort().join() === wanted(keep)
        )
          right += 1;
      }
      expect(wrong).toEqual([]);
      expect((100 * right) / all.length).toBeGreaterThanOrEqual(95);
    },
  );
});
