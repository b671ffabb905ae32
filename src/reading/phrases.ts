import type { Concept, Language } from './languages/language.ts';
import { concepts, parted } from './languages/language.ts';
import { OPENING, openings } from './openings.ts';

/** A pattern of a language's table. Of the patterns of one group the one that reaches furthest counts. */
type Phrase = { readonly group: number; readonly pattern: RegExp };

/** A language's patterns, by what a match of them can begin with. */
export type Phrases = {
  /** The concept of each group. */
  readonly groups: readonly Concept[];
  readonly byOpening: ReadonlyMap<string, readonly Phrase[]>;
};

/** A text made ready for finding phrases in it, whatever the language. */
export type Place = {
  readonly text: string;
  /** Where a phrase can begin. */
  readonly starts: readonly number[];
  /** What stands there, by length: from nothing to OPENING characters, a run of white space as one blank. */
  readonly openings: readonly (readonly string[])[];
};

export type Found = { readonly concept: Concept; readonly start: number; readonly text: string };

const NONE: readonly Phrase[] = [];
const PATTERNS_AT_ONCE = 40;
const PLAIN_LETTER = '[a-z0-9\u00df-\u024f\u0370-\u1fff]';
const ANY_LETTER = '[\\p{L}\\d]';

/** Compiles the plain or the accented patterns of a language; throws a SyntaxError on a broken one. */
export function phrases(language: Language, accented: boolean): Phrases {
  const numerals = Object.keys(language.numerals).sort((a, b) => b.length - a.length);
  const groups: Concept[] = [];
  const byOpening = new Map<string, Phrase[]>();
  for (const concept of concepts) {
    const sources = parted(language.phrases[concept] ?? '')
      .filter((phrase) => phrase.startsWith('!') === accented)
      .sort((a, b) => b.length - a.length)
      .map((phrase) => sourceOf(phrase, numerals, accented));
    for (const [nth, source] of sources.entries()) {
      if (nth % PATTERNS_AT_ONCE === 0) groups.push(concept);
      const phrase = {
        group: groups.length - 1,
        pattern: new RegExp(`(?:${source})`, accented ? 'yu' : 'y'),
      };
      for (const opening of openings(source)) {
        const known = byOpening.get(opening);
        if (known === undefined) byOpening.set(opening, [phrase]);
        else known.push(phrase);
      }
    }
  }
  return { groups, byOpening };
}

/** The regular expression of an entry of a table (see languages/language.ts). */
function sourceOf(phrase: string, numerals: readonly string[], accented: boolean): string {
  const source = phrase
    .replace(/^!/, '')
    .replace(/\((?!\?)/g, '(?:')
    .replaceAll('~', '(?:[^\\s.,;:!?()]+ ){0,3}')
    .replaceAll('#', `(?:${numerals.join('|')}|\\d{1,2})`)
    .replace(/ (?=[*?+{])/g, '\\s')
    .replace(/ /g, '\\s+');
  // Where a pattern looks ahead it has said itself what must follow.
  if (/\(\?=[^)]*\)+$/.test(source)) return source;
  return `${source}(?:(?<=')|(?!${accented ? ANY_LETTER : PLAIN_LETTER}))`;
}

/** Where phrases can begin in a text: not within a word. `accented` as in `phrases`. */
export function placeOf(text: string, accented: boolean): Place {
  const letter = new RegExp(accented ? ANY_LETTER : PLAIN_LETTER, 'u');
  const starts: number[] = [];
  const openings: string[][] = [];
  let within = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const trail = code >= 0xdc00 && code <= 0xdfff;
    if (!within && !trail) {
      starts.push(at);
      openings.push(beginnings(text, at));
    }
    within = code > 0x60 && code < 0x7b ? true : letter.test(charAt(text, at, trail));
  }
  return { text, starts, openings };
}

/** What a text begins with from a place on, shortest first. */
function beginnings(text: string, from: number): string[] {
  const all = [''];
  let opening = '';
  for (let at = from; at < text.length && opening.length < OPENING; at++) {
    const c = text.charAt(at);
    const blank = c <= ' ' || (c > '\u007f' && /\s/.test(c));
    if (blank && opening.endsWith(' ')) continue;
    opening += blank ? ' ' : c;
    all.push(opening);
  }
  return all;
}

const charAt = (text: string, at: number, trail: boolean): string =>
  trail ? String.fromCodePoint(text.codePointAt(at - 1) ?? 0) : text.charAt(at);

/** Every phrase in a text: from left to right, of a group never two that overlap. */
export function findPhrases(place: Place, { groups, byOpening }: Phrases): Found[] {
  const found: Found[] = [];
  const next = new Int32Array(groups.length);
  const longest: (string | undefined)[] = [];
  for (const [nth, start] of place.starts.entries()) {
    const touched: number[] = [];
    for (const opening of place.openings[nth] ?? []) {
      for (const { group, pattern } of byOpening.get(opening) ?? NONE) {
        if (start < (next[group] ?? 0)) continue;
        pattern.lastIndex = start;
        const match = pattern.exec(place.text)?.[0];
        if (match === undefined) continue;
        const best = longest[group];
        if (best === undefined) touched.push(group);
        if (best === undefined || match.length > best.length) longest[group] = match;
      }
    }
    for (const group of touched) {
      const text = longest[group] ?? '';
      longest[group] = undefined;
      next[group] = start + Math.max(1, text.length);
      const concept = groups[group];
      if (concept !== undefined) found.push({ concept, start, text });
    }
  }
  return found;
}

/** Whether words alone mean a concept. */
export function means(words: string, concept: Concept, { groups, byOpening }: Phrases): boolean {
  for (const opening of beginnings(words, 0)) {
    for (const { group, pattern } of byOpening.get(opening) ?? NONE) {
      if (groups[group] !== concept) continue;
      pattern.lastIndex = 0;
      if (pattern.exec(words)?.[0] === words) return true;
    }
  }
  return false;
}
