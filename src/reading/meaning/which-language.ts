/** Which language words are in: one that is read, or another (rule 20). */

import { otherScripts, others } from '../languages/others.ts';
import type { LanguageCode } from './tongue.ts';

/** A language as far as telling it goes. */
export type Spoken = {
  readonly code: LanguageCode;
  readonly common: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
};

export type Told = {
  /** The language that is read best here. */
  readonly code: LanguageCode;
  /** True where the words are in a language that is not read. */
  readonly foreign: boolean;
  /** How many common words of it were found. */
  readonly hits: number;
};

/** For each word of languages that are not read, which of them know it. */
const otherWords = new Map<string, number[]>();
for (const [nth, list] of others.entries())
  for (const word of new Set(list.split(' '))) otherWords.set(word, [...(otherWords.get(word) ?? []), nth]);

/**
 * Tells the language of folded text by its common words. `usual` is the language to fall back on where the words do not
 * tell; `home` the countries of the orders, which tip the balance, less than the usual language does. Pure.
 */
export function whichLanguage(
  folded: string,
  spoken: readonly Spoken[],
  usual: LanguageCode | null,
  home: readonly string[],
): Told {
  const words = folded.match(/[a-zßøæœłđıþð']+/g) ?? [];
  const bare = words.map((word) => (word.includes("'") ? word.replace(/^[a-z]{1,4}'/, '') : word));
  const left = words.map((word) => word.replace(/'.*$/, ''));
  const atHome = usual === null ? 1 : 0.25;
  let best: { code: LanguageCode; score: number; hits: number } | null = null;
  for (const { code, common, countries } of spoken) {
    const hits = words.reduce(
      (n, word, i) =>
        n + (common.has(word) || common.has(bare[i] ?? word) || common.has(left[i] ?? word) ? 1 : 0),
      0,
    );
    const score = hits + (code === usual ? 0.5 : 0) + (home.some((c) => countries.has(c)) ? atHome : 0);
    if (best === null || score > best.score) best = { code, score, hits };
  }
  if (best === null) throw new Error('no language is set up');
  const scripts = otherScripts.reduce((n, script) => n + (folded.match(script)?.length ?? 0), 0);
  const letters = words.reduce((n, word) => n + word.length, 0);
  const other = mostOther(words, bare);
  const foreign =
    scripts * 2 > letters + 4 || (other > best.hits && other >= 1) || (best.hits < 1 && words.length >= 3);
  return { code: best.code, foreign, hits: best.hits };
}

/** How many of the words the language knows best that is not read. */
function mostOther(words: readonly string[], bare: readonly string[]): number {
  const counts = new Uint16Array(others.length);
  for (const [i, word] of words.entries()) {
    const whole = otherWords.get(word) ?? [];
    const stem = bare[i] ?? word;
    const more = stem === word ? [] : (otherWords.get(stem) ?? []).filter((nth) => !whole.includes(nth));
    for (const nth of [...whole, ...more]) counts[nth] = (counts[nth] ?? 0) + 1;
  }
  return Math.max(0, ...counts);
}
