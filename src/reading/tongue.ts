import { languages } from './languages/all.ts';
import type { LanguageCode } from './languages/language.ts';
import { otherScripts, others } from './languages/others.ts';
import type { Lexicon, Lexicons } from './lexicon.ts';
import { lexiconsOf } from './lexicon.ts';

/** The languages that are read (rule 20), made ready at the first mail: a command that reads none need not wait for them. */
export const lexicons = (): Lexicons => {
  made ??= lexiconsOf(languages);
  return made;
};
let made: Lexicons | undefined;

/** Which language words are in: one that is read, or another. */
export type Tongue = {
  /** The language that is read best here. */
  readonly lex: Lexicon;
  /** True where the words are in a language that is not read. */
  readonly foreign: boolean;
  /** How many words of the read language were found. */
  readonly hits: number;
};

const NOWHERE: ReadonlySet<LanguageCode> = new Set();

/** The languages that are read and spoken in countries (ISO 3166-1 alpha-2). */
export const spokenIn = (countries: readonly string[]): ReadonlySet<LanguageCode> =>
  new Set(
    languages
      .filter((language) => language.countries?.split(' ').some((country) => countries.includes(country)))
      .map(({ code }) => code),
  );

/** How much of a text a table knows: verbs and the like that it finds, and the share of the text that any of it covers. */
export type Weight = { readonly heads: number; readonly known: number };

/** What weighs words in a language; `atMost` is quicker and never less than `exactly`. */
export type Scale = { readonly exactly: (lex: Lexicon) => Weight; readonly atMost: (lex: Lexicon) => Weight };

/** For each word of languages that are not read, which of them know it. */
const otherWords = new Map<string, number[]>();
for (const [nth, list] of others.entries())
  for (const word of new Set(list.split(' '))) otherWords.set(word, [...(otherWords.get(word) ?? []), nth]);

/**
 * Tells the language of a text by its common words (folded text, positions do not matter). `usual` is the language to
 * fall back on where the words do not tell, `home` what is spoken where the numbers are, which tips the balance; a text
 * without any known word is foreign only if it holds several words.
 */
export function tongueOf(
  folded: string,
  usual: Lexicon | null,
  scale: Scale,
  home: ReadonlySet<LanguageCode> = NOWHERE,
): Tongue {
  const words = folded.match(/[a-zßøæœłđıþð']+/g) ?? [];
  const bare = words.map((word) => (word.includes("'") ? word.replace(/^[a-z]{1,4}'/, '') : word));
  const { lex, hits } = bestOf(words, bare, usual, scale, home);
  const scripts = otherScripts.reduce((n, script) => n + (folded.match(script)?.length ?? 0), 0);
  const letters = words.reduce((n, word) => n + word.length, 0);
  const other = mostOther(words, bare);
  const foreign =
    scripts * 2 > letters + 4 ||
    (other > hits && other >= 1) ||
    (hits < 1 && words.length >= 3 && usual === null);
  return { lex, foreign, hits };
}

/** The language that knows most of the words; of equals the first. One that cannot win is not weighed exactly. */
function bestOf(
  words: readonly string[],
  bare: readonly string[],
  usual: Lexicon | null,
  scale: Scale,
  home: ReadonlySet<LanguageCode>,
) {
  const candidates = lexicons().all.map((lex, nth) => {
    const common = words.reduce(
      (n, word, i) => n + (lex.common.has(word) || lex.common.has(bare[i] ?? word) ? 1 : 0),
      lex === usual ? 0.5 : 0,
    );
    const local = home.has(lex.language.code) ? 1 : 0;
    return { lex, nth, common, local, most: local + scoreOf(common, scale.atMost(lex)) };
  });
  let best: { lex: Lexicon; nth: number; score: number; hits: number } | null = null;
  for (const { lex, nth, common, local, most } of candidates.sort(
    (a, b) => b.most - a.most || a.nth - b.nth,
  )) {
    if (best !== null && most < best.score) break;
    const weight = scale.exactly(lex);
    const score = local + scoreOf(common, weight);
    if (best === null || score > best.score || (score === best.score && nth < best.nth))
      best = { lex, nth, score, hits: common + weight.heads };
  }
  if (best === null) throw new Error('no language table');
  return best;
}

const scoreOf = (common: number, { heads, known }: Weight): number => common + heads + 2 * known;

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
