/** What each token means by its language’s words. */

import { brands } from '../languages/brands.ts';
import { fold } from '../numbers/fold.ts';
import type { Concept, Form } from './concepts.ts';
import { predicates } from './concepts.ts';
import type { Entry, Lexicon, Word } from './lexicon.ts';
import { spell } from './lexicon.ts';
import { keysOf, match } from './match.ts';
import type { Token } from './tokens.ts';

const EMPTY: ReadonlySet<Concept> = new Set();

/** The desk's own name: where the port leads to. */
const DESK: ReadonlySet<Concept> = new Set<Concept>(['gaining']);

/** A verb that only stands in longer patterns. */
const OTHER: ReadonlySet<Concept> = new Set<Concept>(['otherVerb']);

const FILLER: ReadonlySet<Concept> = new Set<Concept>(['filler']);

/** What each token of a text means; `desk` holds the names of the desk itself. Pure. */
export function understandWords(
  tokens: readonly Token[],
  lexicon: Lexicon,
  desk: readonly string[] = [],
): Word[] {
  const words = tokens.flatMap((token) =>
    token.kind === 'word' && desk.includes(token.text)
      ? [{ ...token, is: DESK, form: null, known: true }]
      : wordsOf(token, lexicon),
  );
  const found: { at: readonly number[]; concept: Concept; form: Form | null; weight: number }[] = [];
  for (let i = 0; i < words.length; i++) {
    for (const key of keysOf(words[i], lexicon)) {
      for (const { places, concept } of lexicon.longer.get(key) ?? []) {
        const taken = match(places, words, i, lexicon, []);
        if (taken === null || taken.length < 2) continue;
        const at = taken.filter((t) => t.claims).map((t) => t.at);
        const form = taken.find((t) => t.form !== null)?.form ?? null;
        found.push({
          at,
          concept,
          form,
          weight: taken.length - (taken.length - at.length) * 0.1 - span(at) * 0.01,
        });
      }
    }
  }
  found.sort((a, b) => b.weight - a.weight || a.at.length - b.at.length || span(a.at) - span(b.at));
  const claimed = new Map<number, readonly number[]>();
  const out = words.map((word, i) => (isYes(words, i) ? { ...word, is: YES } : pronoun(words, i)));
  for (const sign of found) {
    const same = claimed.get(sign.at[0] ?? -1);
    const again = same !== undefined && same.join() === sign.at.join();
    if (!again && sign.at.some((i) => claimed.has(i))) continue;
    for (const [nth, i] of sign.at.entries()) {
      claimed.set(i, sign.at);
      const word = out[i];
      if (word === undefined) continue;
      // "Absolutely not": denies a verb beside it as well as answering.
      const denies = sign.concept === 'no' && sign.at.some((j) => words[j]?.is.has('not') === true);
      const meant: readonly Concept[] = denies ? ['no', 'not'] : [sign.concept];
      const is = nth === 0 ? new Set<Concept>(again ? [...word.is, ...meant] : meant) : EMPTY;
      // A digit within a longer pattern counts nothing: "sup 1".
      const kind = nth > 0 && word.kind === 'digits' ? 'word' : word.kind;
      out[i] = { ...word, kind, is, form: nth === 0 ? sign.form : null, known: true };
    }
  }
  return out;
}

const VERBAL: readonly Concept[] = [
  ...predicates,
  'otherVerb',
  'be',
  'have',
  'can',
  'must',
  'will',
  'wish',
  'let',
  'decide',
  'report',
  'not',
  'please',
];

const THINGS: readonly Concept[] = [
  'port',
  'number',
  'det',
  'date',
  'order',
  'carrier',
  'cost',
  'thing',
  'message',
  'cancellation',
  'losing',
];

const JOINS: readonly Concept[] = [
  'prep',
  'with',
  'for',
  'from',
  'to',
  'and',
  'or',
  'but',
  'if',
  'because',
  'filler',
];

/** "La cancelen", "la línea": an article is a pronoun only where a verb or nothing follows. */
function pronoun(words: readonly Word[], i: number): Word {
  const word = words[i];
  if (word === undefined) throw new Error('no such word');
  if (!word.is.has('det') || !(word.is.has('it') || word.is.has('them'))) return word;
  const after = words[i + 1];
  const noun =
    after !== undefined &&
    (after.kind === 'number' ||
      after.kind === 'digits' ||
      after.kind === 'money' ||
      (after.kind === 'word' &&
        !VERBAL.some((kind) => after.is.has(kind)) &&
        !JOINS.some((kind) => after.is.has(kind))) ||
      THINGS.some((kind) => after.is.has(kind)));
  const is = new Set(word.is);
  if (noun) {
    is.delete('it');
    is.delete('them');
  } else is.delete('det');
  return { ...word, is };
}

/** "Si, cancelen": the same word means "if" and "yes"; before a comma or an end it is a yes. */
function isYes(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word === undefined || !word.is.has('yes') || !word.is.has('if')) return false;
  const after = words[i + 1];
  return (
    after === undefined ||
    ['comma', 'stop', 'line', 'blank', 'dash'].includes(after.kind) ||
    after.is.has('please')
  );
}

const YES: ReadonlySet<Concept> = new Set<Concept>(['yes']);

const span = (at: readonly number[]): number => (at.at(-1) ?? 0) - (at[0] ?? 0);

const CAPITAL_BRANDS: ReadonlySet<string> = new Set(
  brands.capital.split(',').map((name) => fold(name.trim())),
);

const BRAND: ReadonlySet<Concept> = new Set<Concept>(['brand']);

function wordsOf(token: Token, lexicon: Lexicon): Word[] {
  if (token.kind === 'word' && token.capital && CAPITAL_BRANDS.has(token.text))
    return [{ ...token, is: BRAND, form: null, known: true }];
  if (token.kind !== 'word') return [{ ...token, is: EMPTY, form: null, known: true }];
  return wordOf({ ...token, text: spell(token.text, lexicon.tongue) }, lexicon);
}

function wordOf(token: Token, lexicon: Lexicon): Word[] {
  if (token.text.startsWith('-')) {
    const meaning = lexicon.tongue.enclitics[token.text.slice(1)] ?? '';
    const is = meaning === '' ? FILLER : new Set<Concept>([meaning]);
    return [{ ...token, is, form: null, known: true, hung: true }];
  }
  const entry = lexicon.single.get(`=${token.exact}`) ?? lexicon.single.get(token.text);
  if (entry !== undefined) {
    // "Die Anrufe": written with a capital it is a noun, though it is spelled like a form of "anrufen".
    if (
      lexicon.tongue.capitalNouns &&
      token.capital &&
      entry.concepts.size === 1 &&
      entry.concepts.has('otherVerb')
    )
      return [{ ...token, is: EMPTY, form: null, known: false }];
    return [{ ...token, is: entry.concepts, form: entry.form, known: true }];
  }
  const { adverbEnding } = lexicon.tongue;
  if (adverbEnding !== '' && token.text.length > adverbEnding.length + 3 && token.text.endsWith(adverbEnding))
    return [{ ...token, is: FILLER, form: null, known: true }];
  const hung = enclitic(token, lexicon);
  if (hung !== null) return hung;
  const whole = lexicon.tongue.compounds ? compound(token.text, lexicon) : null;
  if (whole !== null) return [{ ...token, is: whole.concepts, form: null, known: true }];
  const slip = mistyped(token.text, lexicon);
  if (slip !== null) return [{ ...token, is: slip.concepts, form: slip.form, known: true }];
  const verb = lexicon.forms.get(token.text)?.[0];
  return verb === undefined
    ? [{ ...token, is: EMPTY, form: null, known: false }]
    : [{ ...token, is: OTHER, form: verb[1], known: true }];
}

/** "annullarlo": the verb, and the pronoun that hangs on it. */
function enclitic(token: Token, lexicon: Lexicon): Word[] | null {
  for (const [tail, meaning] of Object.entries(lexicon.tongue.enclitics)) {
    if (!token.text.endsWith(tail) || token.text.length - tail.length < 4) continue;
    const stem = token.text.slice(0, -tail.length);
    for (const form of [stem, `${stem}e`, `${stem}r`, `${stem}s`]) {
      const entry = lexicon.single.get(form);
      const lemma = lexicon.forms.has(form);
      if (entry?.form == null && !lemma) continue;
      const cut = token.end - tail.length;
      const verb = {
        ...token,
        text: form,
        end: cut,
        is: entry?.concepts ?? EMPTY,
        form: entry?.form ?? null,
        known: true,
      };
      const pronoun = {
        ...token,
        text: tail,
        start: cut,
        is: new Set<Concept>(meaning === '' ? ['filler'] : [meaning]),
        form: null,
        known: true,
        hung: true,
      };
      return [verb, pronoun];
    }
  }
  return null;
}

/** What a compound may take over from its last part: "Portierungsauftrag" is an order. Never a cost: a basic fee is another. */
const INHERITED: readonly Concept[] = ['port', 'order', 'number', 'carrier', 'thing', 'message', 'date'];

function compound(text: string, lexicon: Lexicon): Entry | null {
  for (let cut = 3; cut <= text.length - 4; cut++) {
    const entry = lexicon.single.get(text.slice(cut));
    if (entry === undefined) continue;
    const taken = INHERITED.filter((concept) => entry.concepts.has(concept));
    if (taken.length > 0) return { concepts: new Set(taken), form: null };
  }
  return null;
}

/** A word of seven letters or more with one letter wrong, missing or too many, or two changed round (law 8); never a negation. */
function mistyped(text: string, lexicon: Lexicon): Entry | null {
  if (text.length < 6 || lexicon.forms.has(text)) return null;
  const kin = kinOf(lexicon);
  for (let i = 0; i < text.length; i++) {
    const shorter = text.slice(0, i) + text.slice(i + 1);
    const candidates = kin.get(shorter);
    const hit = candidates?.find((word) => near(word, text));
    const entry = hit === undefined ? undefined : lexicon.single.get(hit);
    if (entry !== undefined) return entry;
  }
  for (const word of kin.get(text) ?? []) {
    const entry = lexicon.single.get(word);
    if (entry !== undefined && near(word, text)) return entry;
  }
  return null;
}

const near = (a: string, b: string): boolean => a[0] === b[0] && Math.abs(a.length - b.length) <= 1;

const kinds = new WeakMap<Lexicon, Map<string, string[]>>();

function kinOf(lexicon: Lexicon): Map<string, string[]> {
  const made = kinds.get(lexicon);
  if (made !== undefined) return made;
  const kin = new Map<string, string[]>();
  const forgiven = new Set(
    lexicon.tongue.forgiven
      .trim()
      .split(/\s+/)
      .map((word) => spell(word, lexicon.tongue)),
  );
  for (const word of lexicon.single.keys()) {
    if (word.length < 6 || !forgiven.has(word)) continue;
    for (let i = 0; i <= word.length; i++) {
      const key = i === word.length ? word : word.slice(0, i) + word.slice(i + 1);
      kin.set(key, [...(kin.get(key) ?? []), word]);
    }
  }
  kinds.set(lexicon, kin);
  return kin;
}
