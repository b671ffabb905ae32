import type { Concept, Language, LanguageCode } from './languages/language.ts';
import { concepts, parted } from './languages/language.ts';
import { OPENING, openings } from './openings.ts';

/** A pattern of a language's table. Of the patterns of one group the one that reaches furthest counts. */
type Phrase = { readonly group: number; readonly pattern: RegExp };
type Group = { readonly code: LanguageCode; readonly concept: Concept };

/** The patterns of all languages, by what a match of them can begin with. */
export type Phrases = {
  readonly groups: readonly Group[];
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

export type Found = Group & { readonly start: number; readonly text: string };

const NONE: readonly Phrase[] = [];
const PATTERNS_AT_ONCE = 40;
const PLAIN_LETTER = '[a-z0-9\u00df-\u024f\u0370-\u1fff]';
const ANY_LETTER = '[\\p{L}\\d]';

/** Compiles the plain or the accented patterns of languages; throws a SyntaxError on a broken one. */
export function phrases(languages: readonly Language[], accented: boolean): Phrases {
  const groups: Group[] = [];
  const byOpening = new Map<string, Phrase[]>();
  for (const language of languages) {
    const numerals = Object.keys(language.numerals).sort((a, b) => b.length - a.length);
    for (const concept of concepts) {
      const sources = parted(language.phrases[concept] ?? '')
        .filter((phrase) => phrase.startsWith('!') === accented)
        .sort((a, b) => b.length - a.length)
        .map((phrase) => sourceOf(phrase, numerals, accented));
      for (const [nth, source] of sources.entries()) {
        if (nth % PATTERNS_AT_ONCE === 0) groups.push({ code: language.code, concept });
        const pattern = new RegExp(`(?:${source})`, accented ? 'yu' : 'y');
        const phrase = { group: groups.length - 1, pattern };
        for (const opening of openings(source)) {
          const known = byOpening.get(opening);
          if (known === undefined) byOpening.set(opening, [phrase]);
          else known.push(phrase);
        }
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

/** Every phrase in a text, of any language: from left to right, of a group never two that overlap. */
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
      const of = groups[group];
      if (of !== undefined) found.push({ code: of.code, concept: of.concept, start, text });
    }
  }
  return found;
}

/** Whether words alone mean a concept. */
export function means(words: string, { code, concept }: Group, { groups, byOpening }: Phrases): boolean {
  for (const opening of beginnings(words, 0)) {
    for (const { group, pattern } of byOpening.get(opening) ?? NONE) {
      if (groups[group]?.concept !== concept || groups[group]?.code !== code) continue;
      pattern.lastIndex = 0;
      if (pattern.exec(words)?.[0] === words) return true;
    }
  }
  return false;
}
