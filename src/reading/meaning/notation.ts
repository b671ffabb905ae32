/** The small notation in which a language's folder writes its words, and what it is made into. */

import type { Form } from './concepts.ts';

/** One place of a pattern: a word, any form of a verb, any word of a kind, a gap of a few words, or a choice of sequences. */
export type Place =
  | { readonly word: string }
  | { readonly lemma: string }
  | { readonly concept: string }
  | { readonly gap: true }
  | { readonly choice: readonly (readonly Place[])[] };

/** A verb's forms by their spelling (folded). */
export type Inflect = (lemma: string) => readonly (readonly [spelling: string, form: Form])[];

/**
 * What a pattern stands for. `[x]` is optional, `(a|b c)` a choice, `<order>` any word of that kind, `cancel:v` a verb in
 * all its forms, `ab|sagen:v` a verb whose prefix may stand apart, `~` a gap of up to twelve words.
 * @throws Error for a bracket without its other half
 */
export function parsePattern(pattern: string): readonly Place[] {
  const { choices, at } = choice(pattern, 0);
  if (at < pattern.length) throw new Error(`“${pattern}”: “${pattern[at]}” has no other half`);
  const [only] = choices;
  return choices.length === 1 && only !== undefined ? only : [{ choice: choices }];
}

type Parsed = { readonly choices: readonly (readonly Place[])[]; readonly at: number };

function choice(pattern: string, from: number): Parsed {
  const choices: (readonly Place[])[] = [];
  let at = from;
  for (;;) {
    const part = sequence(pattern, at);
    choices.push(part.places);
    at = part.at;
    if (pattern[at] !== '|') return { choices, at };
    at += 1;
  }
}

function sequence(pattern: string, from: number): { readonly places: readonly Place[]; readonly at: number } {
  const places: Place[] = [];
  let at = from;
  while (at < pattern.length) {
    const sign = pattern[at];
    if (sign === ' ') at += 1;
    else if (sign === '(' || sign === '[') {
      const inner = choice(pattern, at + 1);
      if (pattern[inner.at] !== (sign === '(' ? ')' : ']'))
        throw new Error(`“${pattern}”: “${sign}” has no other half`);
      places.push({ choice: sign === '(' ? inner.choices : [...inner.choices, []] });
      at = inner.at + 1;
    } else if (sign === ')' || sign === ']' || sign === '|') break;
    else {
      const word = /^(?:\p{L}+\|\p{L}+:v|<\w+>|[^\s()[\]|]+)/u.exec(pattern.slice(at))?.[0] ?? '';
      places.push(placeOf(word));
      at += word.length;
    }
  }
  return { places, at };
}

function placeOf(word: string): Place {
  if (word === '~') return { gap: true };
  const kind = /^<(\w+)>$/.exec(word)?.[1];
  if (kind !== undefined) return { concept: kind };
  const verb = /^(?:(\p{L}+)\|)?(\S+):v$/u.exec(word);
  if (verb === null) return { word };
  const [, prefix, stem = ''] = verb;
  if (prefix === undefined) return { lemma: stem };
  return {
    choice: [
      [{ lemma: `${prefix}|${stem}` }],
      [{ lemma: stem }, { word: prefix }],
      [{ lemma: stem }, { gap: true }, { word: prefix }],
    ],
  };
}
