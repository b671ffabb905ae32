import type { Concept, Language, LanguageCode } from './languages/language.ts';
import { concepts, parted } from './languages/language.ts';
import { openings } from './openings.ts';

/** A pattern of a language's table. Of the patterns of one concept the one that reaches furthest counts. */
export type Phrase = { readonly group: number; readonly pattern: RegExp };
type Group = { readonly code: LanguageCode; readonly concept: Concept };

/** What can begin with certain letters: the phrases told by these alone, and by more of them. */
type Branch = { readonly phrases: Phrase[]; readonly next: Map<string, Branch> };

/** The patterns of all languages, by what a match of them can begin with. */
export type Phrases = {
  /** Whether they are for text with its accents. */
  readonly accented: boolean;
  /** Each concept of each language. */
  readonly groups: readonly Group[];
  readonly root: Branch;
};

export type Found = Group & { readonly start: number; readonly text: string };

const PLAIN_LETTER = '[a-z0-9\u00df-\u024f\u0370-\u1fff]';
const ANY_LETTER = '[\\p{L}\\d]';
const plainLetter = new RegExp(PLAIN_LETTER);
const anyLetter = new RegExp(ANY_LETTER, 'u');

/** Compiles the plain or the accented patterns of languages; throws a SyntaxError on a broken one. */
export function phrases(languages: readonly Language[], accented: boolean): Phrases {
  const groups: Group[] = [];
  const root: Branch = { phrases: [], next: new Map() };
  for (const language of languages) {
    const numerals = Object.keys(language.numerals).sort((a, b) => b.length - a.length);
    for (const concept of concepts) {
      const sources = parted(language.phrases[concept] ?? '')
        .filter((phrase) => phrase.startsWith('!') === accented)
        .sort((a, b) => b.length - a.length)
        .map((phrase) => sourceOf(phrase, numerals, accented));
      groups.push({ code: language.code, concept });
      for (const source of sources) {
        const pattern = new RegExp(`(?:${source})`, accented ? 'yu' : 'y');
        const phrase = { group: groups.length - 1, pattern };
        for (const opening of openings(source)) branchOf(root, opening).phrases.push(phrase);
      }
    }
  }
  return { accented, groups, root };
}

function branchOf(root: Branch, opening: string): Branch {
  let branch = root;
  for (const c of opening) {
    const next = branch.next.get(c) ?? { phrases: [], next: new Map() };
    branch.next.set(c, next);
    branch = next;
  }
  return branch;
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
  if (looksAhead(source)) return source;
  return `${source}(?:(?<=')|(?!${accented ? ANY_LETTER : PLAIN_LETTER}))`;
}

/** Whether a pattern ends with a look ahead. */
function looksAhead(source: string): boolean {
  for (let end = source.length - 1; source[end] === ')'; end--) {
    let depth = 0;
    let open = end;
    for (; open >= 0; open--) {
      if (source[open] === ')') depth++;
      else if (source[open] === '(' && --depth === 0) break;
    }
    if (source.startsWith('(?=', open)) return true;
  }
  return false;
}

/** Whether no phrase can begin right behind a place's character. */
function isLetter(text: string, at: number, accented: boolean): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80)
    return (
      (code > 0x60 && code < 0x7b) || (code > 0x2f && code < 0x3a) || (accented && code > 0x40 && code < 0x5b)
    );
  if (!accented) return plainLetter.test(text.charAt(at));
  return anyLetter.test(isTrail(code) ? text.slice(at - 1, at + 1) : text.charAt(at));
}

const isTrail = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Whether a phrase can begin at a place: not within a word. */
export const canBegin = (text: string, at: number, accented: boolean): boolean =>
  !isTrail(text.charCodeAt(at)) && (at === 0 || !isLetter(text, at - 1, accented));

/** The phrases that can match at a place, told by what stands there. */
export function candidates(text: string, from: number, { root }: Phrases): readonly Phrase[] {
  let branch: Branch | undefined = root;
  let all = root.phrases;
  let blank = false;
  for (let at = from; at < text.length; at++) {
    const c = text.charAt(at);
    const space = c <= ' ' || (c > '\u007f' && /\s/.test(c));
    if (space && blank) continue;
    blank = space;
    branch = branch.next.get(space ? ' ' : c);
    if (branch === undefined) break;
    if (branch.phrases.length > 0) all = all.length === 0 ? branch.phrases : [...all, ...branch.phrases];
  }
  return all;
}

/** Every phrase in a text, of any language: from left to right, of one concept never two that overlap. */
export function findPhrases(text: string, phrases: Phrases): Found[] {
  const found: Found[] = [];
  const next = new Int32Array(phrases.groups.length);
  for (let start = 0; start < text.length; start++) {
    if (!canBegin(text, start, phrases.accented)) continue;
    const longest = new Map<number, string>();
    for (const { group, pattern } of candidates(text, start, phrases)) {
      if (start < (next[group] ?? 0)) continue;
      pattern.lastIndex = start;
      const match = pattern.exec(text)?.[0];
      if (match !== undefined && match.length >= (longest.get(group)?.length ?? 0)) longest.set(group, match);
    }
    for (const [group, match] of longest) {
      next[group] = start + Math.max(1, match.length);
      const of = phrases.groups[group];
      if (of !== undefined) found.push({ code: of.code, concept: of.concept, start, text: match });
    }
  }
  return found;
}

/** Whether words alone mean a concept. */
export function means(words: string, { code, concept }: Group, phrases: Phrases): boolean {
  return candidates(words, 0, phrases).some(({ group, pattern }) => {
    const of = phrases.groups[group];
    if (of?.concept !== concept || of.code !== code) return false;
    pattern.lastIndex = 0;
    return pattern.exec(words)?.[0] === words;
  });
}
