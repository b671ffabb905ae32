/** Whether a pattern of the small notation fits words. */

import type { Concept, Form } from './concepts.ts';
import type { Lexicon, Word } from './lexicon.ts';
import { spell } from './lexicon.ts';
import type { Place } from './notation.ts';
import type { Token } from './tokens.ts';
import type { Tongue } from './tongue.ts';

const GAP = 12;

export function keysOf(word: Word | undefined, lexicon: Lexicon): string[] {
  if (word === undefined) return [];
  const lemmas = lexicon.forms.get(word.text) ?? [];
  return [
    `w:${word.text}`,
    `w:=${word.exact}`,
    ...new Set(lemmas.map(([lemma]) => `l:${lemma}`)),
    ...[...word.is].map((c) => `c:${c}`),
    ...(word.kind === 'number' ? ['c:number'] : word.kind === 'money' ? ['c:cost'] : []),
  ];
}

type Taken = { readonly at: number; readonly claims: boolean; readonly form: Form | null };

/** The words that a pattern takes from `i` on, or null. Words of a kind (`<order>`) are looked at, not claimed, unless they stand first. */
export function match(
  places: readonly Place[],
  words: readonly Word[],
  i: number,
  lexicon: Lexicon,
  taken: readonly Taken[],
): readonly Taken[] | null {
  const [place, ...rest] = places;
  if (place === undefined) return taken;
  if ('choice' in place) {
    for (const option of place.choice) {
      const found = match([...option, ...rest], words, i, lexicon, taken);
      if (found !== null) return found;
    }
    return null;
  }
  if ('gap' in place) {
    for (let skip = 0; skip <= GAP; skip++) {
      const found = match(rest, words, i + skip, lexicon, taken);
      if (found !== null) return found;
      const word = words[i + skip];
      if (word === undefined || ENDS.has(word.kind)) return null;
    }
    return null;
  }
  let at = i;
  while (taken.length > 0 && (words[at]?.kind === 'line' || words[at]?.hung === true)) at++;
  const word = words[at];
  if (word === undefined) return null;
  const form =
    'lemma' in place
      ? (lexicon.forms.get(word.text) ?? []).find(([lemma]) => lemma === place.lemma)?.[1]
      : null;
  if (form === undefined || !fits(place, word, lexicon.tongue)) return null;
  return match(rest, words, at + 1, lexicon, [
    ...taken,
    { at, claims: taken.length === 0 || !('concept' in place), form },
  ]);
}

const ENDS: ReadonlySet<Token['kind']> = new Set([
  'stop',
  'question',
  'blank',
  'colon',
  'cell',
  'bullet',
] as const);

function fits(place: Place, word: Word, tongue: Tongue): boolean {
  if ('word' in place)
    return place.word.startsWith('=')
      ? `=${word.exact}` === place.word
      : word.text === spell(place.word, tongue);
  if (!('concept' in place)) return true;
  if (place.concept === 'number') return word.kind === 'number' || word.is.has('number');
  if (place.concept === 'cost') return word.kind === 'money' || word.is.has('cost');
  if (place.concept === 'name') return word.capital;
  return word.is.has(place.concept as Concept);
}
