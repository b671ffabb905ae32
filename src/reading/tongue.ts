import { languages } from './languages/all.ts';
import { otherScripts, others } from './languages/others.ts';
import type { Lexicon } from './lexicon.ts';
import { lexicon } from './lexicon.ts';

/** The languages that are read (rule 20), made ready at the first mail: a command that reads none need not wait for them. */
export const lexicons = (): readonly Lexicon[] => {
  made ??= languages.map(lexicon);
  return made;
};
let made: readonly Lexicon[] | undefined;

/** Which language words are in: one that is read, or another. */
export type Tongue = {
  /** The language that is read best here. */
  readonly lex: Lexicon;
  /** True where the words are in a language that is not read. */
  readonly foreign: boolean;
  /** How many words of the read language were found. */
  readonly hits: number;
};

/** How much of a text a table knows: verbs and the like that it finds, and the share of the text that any of it covers. */
export type Weight = { readonly heads: number; readonly known: number };

const otherWords = others.map((list) => new Set(list.split(' ')));

/**
 * Tells the language of a text by its common words (folded text, positions do not matter). `usual` is the language to
 * fall back on where the words do not tell; a text without any known word is foreign only if it holds several words.
 */
export function tongueOf(
  folded: string,
  usual: Lexicon | null,
  significant: (lex: Lexicon) => Weight,
): Tongue {
  const words = folded.match(/[a-zßøæœłđıþð']+/g) ?? [];
  const scripts = otherScripts.reduce((n, script) => n + (folded.match(script)?.length ?? 0), 0);
  const bare = words.map((word) => (word.includes("'") ? word.replace(/^[a-z]{1,4}'/, '') : word));
  const count = (list: ReadonlySet<string>) =>
    words.reduce((n, word, i) => n + (list.has(word) || list.has(bare[i] ?? word) ? 1 : 0), 0);
  let best: { lex: Lexicon; score: number; hits: number } | null = null;
  for (const lex of lexicons()) {
    const { heads, known } = significant(lex);
    const hits = count(lex.common) + heads + (lex === usual ? 0.5 : 0);
    const score = hits + 2 * known;
    if (best === null || score > best.score) best = { lex, score, hits };
  }
  const lex = best?.lex ?? lexicons()[0];
  if (lex === undefined) throw new Error('no language table');
  const hits = best?.hits ?? 0;
  const letters = words.reduce((n, word) => n + word.length, 0);
  const other = Math.max(0, ...otherWords.map(count));
  const foreign =
    scripts * 2 > letters + 4 ||
    (other > hits && other >= 1) ||
    (hits < 1 && words.length >= 3 && usual === null);
  return { lex, foreign, hits };
}
