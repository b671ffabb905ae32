/** The second step: what each token means by its language's words. A language is made ready once, at its first mail. */

import { brands } from '../languages/brands.ts';
import { offered } from '../languages/offered.ts';
import { fold } from '../numbers/fold.ts';
import type { Concept, Form } from './concepts.ts';
import { concepts } from './concepts.ts';
import type { Place } from './notation.ts';
import { parsePattern } from './notation.ts';
import type { Token } from './tokens.ts';
import type { Tongue } from './tongue.ts';

/** A token with what it means here. */
export type Word = Token & {
  readonly is: ReadonlySet<Concept>;
  readonly form: Form | null;
  /** False for a word that no rule claims. */
  readonly known: boolean;
  /** True for a pronoun that hangs on the verb before it: patterns look past it. */
  readonly hung?: boolean;
};

type Sequence = { readonly places: readonly Place[]; readonly concept: Concept };

export type Entry = { readonly concepts: ReadonlySet<Concept>; readonly form: Form | null };

export type Lexicon = {
  readonly tongue: Tongue;
  readonly common: ReadonlySet<string>;
  readonly single: ReadonlyMap<string, Entry>;
  readonly forms: ReadonlyMap<string, readonly (readonly [lemma: string, form: Form])[]>;
  readonly longer: ReadonlyMap<string, readonly Sequence[]>;
};

/** A word as the language's lists hold it: folded, in one spelling. "=sí" is kept with its accents. */
export function spell(word: string, tongue: Tongue): string {
  if (word.startsWith('=')) return word;
  let out = fold(word);
  for (const [written, read] of tongue.spellings) out = out.replaceAll(written, read);
  return out;
}

/** Words that name a thing are no other verb, though they may be spelled like a form of one: Italian "data". */
const NOUNS: readonly Concept[] = ['date', 'order', 'cost', 'carrier', 'number', 'port', 'message'];

const FUNCTION: readonly Concept[] = [
  'except',
  'det',
  'prep',
  'for',
  'from',
  'with',
  'to',
  'and',
  'or',
  'but',
  'that',
  'it',
  'them',
  'not',
  'we',
  'you',
  'if',
  'relative',
  'because',
  'question',
];

/** What a particle is not, though it may be spelled like a verb's form: German "halt", Dutch "hoor". */
const INFLECTED: readonly Concept[] = ['otherVerb', 'report', 'keep', 'take', 'come'];

/** Makes a language ready. @throws Error naming the pattern that is not written as it should be */
export function lexiconOf(tongue: Tongue): Lexicon {
  const single = new Map<string, { concepts: Set<Concept>; form: Form | null }>();
  const forms = new Map<string, (readonly [string, Form])[]>();
  const longer = new Map<string, Sequence[]>();
  const lemmas = new Set<string>();
  const inflected = (lemma: string) => {
    const all = tongue.inflect(lemma);
    if (!lemmas.has(lemma)) {
      lemmas.add(lemma);
      for (const [spelling, form] of all) {
        const key = spell(spelling, tongue);
        const known = forms.get(key) ?? [];
        if (!known.some(([l, f]) => l === lemma && f === form)) forms.set(key, [...known, [lemma, form]]);
      }
    }
    return all;
  };
  const literal = new Map<string, Set<Concept>>();
  const add = (word: string, concept: Concept, form: Form | null) => {
    if (form === null) literal.set(word, (literal.get(word) ?? new Set()).add(concept));
    const entry = single.get(word);
    if (entry === undefined) single.set(word, { concepts: new Set([concept]), form });
    else {
      entry.concepts.add(concept);
      entry.form ??= form;
    }
  };
  for (const concept of concepts) {
    const shared = concept === 'brand' ? brands.always : (offered[concept] ?? '');
    for (const pattern of `${tongue.words[concept] ?? ''},${shared}`.split(',')) {
      const written = pattern.trim().replace(/\s+/g, ' ');
      if (written === '') continue;
      const places = parsePattern(written);
      for (const lemma of lemmasOf(places)) inflected(lemma);
      for (const alone of singles(places)) {
        if ('word' in alone) add(spell(alone.word, tongue), concept, null);
        else if ('lemma' in alone)
          for (const [spelling, form] of inflected(alone.lemma)) add(spell(spelling, tongue), concept, form);
      }
      if (singles(places).length > 0 && !longerToo(places)) continue;
      for (const key of new Set(firstKeys(places, tongue)))
        longer.set(key, [...(longer.get(key) ?? []), { places, concept }]);
    }
  }
  // A function word is no verb, though it may be spelled like a form of one: Spanish "para", "como", "de".
  for (const [word, written] of literal) {
    if (NOUNS.some((concept) => written.has(concept))) single.get(word)?.concepts.delete('otherVerb');
    if (written.has('filler'))
      for (const verb of INFLECTED) if (!written.has(verb)) single.get(word)?.concepts.delete(verb);
    if (!FUNCTION.some((concept) => written.has(concept))) continue;
    single.set(word, { concepts: written, form: null });
  }
  return { tongue, common: new Set(tongue.common.trim().split(/\s+/)), single, forms, longer };
}

/** What a pattern can be by a single word. */
function singles(places: readonly Place[]): readonly Place[] {
  const [first, ...rest] = places;
  if (first === undefined || !rest.every((p) => 'choice' in p && p.choice.some((c) => c.length === 0)))
    return [];
  if ('choice' in first) return first.choice.flatMap(singles);
  return 'word' in first || 'lemma' in first ? [first] : [];
}

/** Whether it can be more than a single word too. */
const longerToo = ([first, second]: readonly Place[]): boolean =>
  second !== undefined ||
  (first !== undefined && 'choice' in first && first.choice.some((c) => c.length > 1 || longerToo(c)));

const lemmasOf = (places: readonly Place[]): string[] =>
  places.flatMap((p) => ('lemma' in p ? [p.lemma] : 'choice' in p ? p.choice.flatMap(lemmasOf) : []));

/** What a match can begin with. */
function firstKeys(places: readonly Place[], tongue: Tongue): string[] {
  const [first, ...rest] = places;
  if (first === undefined || 'gap' in first) return [];
  if ('word' in first) return [`w:${spell(first.word, tongue)}`];
  if ('lemma' in first) return [`l:${first.lemma}`];
  if ('concept' in first) return [`c:${first.concept}`];
  return first.choice.flatMap((c) => firstKeys([...c, ...rest], tongue));
}
