/** What of a sentence belongs together: pieces without a verb join their neighbours. */

import type { Clause, Role } from './clause.ts';
import type { Concept } from './concepts.ts';
import type { Word } from './lexicon.ts';
import { deniedAtEnd } from './objects.ts';
import { has, isVerb } from './verbs.ts';

export type Piece = {
  words: Word[];
  role: Role;
  join: Clause['join'];
  by: 'start' | 'comma' | 'and' | 'colon' | 'dash' | 'aside' | 'word';
};

/** "Kunt u 0101 en 0102 annuleren": where the verb stands last, the list before it is one with it. */
export function spanned(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    const waits =
      last?.words.at(-1)?.kind === 'number' &&
      last.words.some((w) => has(w, ...AUXILIARY)) &&
      !last.words.some((w, i) => !has(w, ...AUXILIARY) && isVerb(last.words, i));
    const begins = piece.words.find((w) => !has(w, 'and', 'or', 'det', 'number', 'for'))?.kind === 'number';
    const number = piece.words.findIndex((w) => w.kind === 'number');
    const next = piece.words[number + 1];
    const says =
      next !== undefined && (has(next, 'be', 'have') || strangeVerb(piece.words, number + 1, next));
    if (
      last !== undefined &&
      waits &&
      begins &&
      !says &&
      (piece.by === 'and' || piece.by === 'comma') &&
      piece.join !== 'but'
    )
      last.words = [...last.words, ...comma(piece), ...piece.words];
    else out.push({ ...piece });
  }
  return out;
}

/** "Klappt es nicht, storniert ihr": a verb before its subject, and the next clause begins with its own: a condition. */
export function inverted(pieces: readonly Piece[], question: boolean): readonly Piece[] {
  const [first, second] = pieces;
  if (first === undefined || second === undefined || question || first.role !== 'main') return pieces;
  const [verb, subject] = first.words;
  const [next] = second.words;
  const turned =
    isVerb(first.words, 0) &&
    !has(verb, 'please', 'askUs', 'wish', 'thanks') &&
    (has(subject, 'det', 'it', 'them', 'we', 'they', 'number') || subject?.kind === 'number') &&
    !has(subject, 'you') &&
    second.by === 'comma' &&
    (isVerb(second.words, 0) || has(next, 'thereupon'));
  return turned ? [{ ...first, role: 'condition' }, ...pieces.slice(1)] : pieces;
}

/** Verbs that wait for another one. */
export const AUXILIARY: readonly Concept[] = ['please', 'askUs', 'can', 'must', 'will', 'wish'];

/** Pieces without a verb belong to their neighbours: entries of a list, a name behind a comma, what a sentence begins with. */
export function together(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  let front: Piece | null = null;
  for (const piece of pieces) {
    const own = verby(piece.words);
    const begins =
      piece.by === 'and' &&
      isVerb(piece.words, 1) &&
      front !== null &&
      !front.words.some((w) => has(w, 'please', 'be'));
    if (front !== null && ((front.by === 'word' && piece.by === 'comma') || begins)) {
      out.push(front);
      front = null;
    }
    if (front !== null) {
      // "After some talk: no": an answer stands for itself.
      const answer =
        piece.by === 'colon' && has(piece.words[0], 'yes', 'no', 'ok') && piece.words.length <= 2;
      // A denial in front bears on its own words: "None of us wants to row back, let it run".
      const denial =
        own &&
        piece.by === 'comma' &&
        front.words.length > 3 &&
        front.words.some((w) => has(w, 'not', 'never')) &&
        !front.words.some((w) => w.kind === 'number');
      const mine: Piece =
        !answer && !denial && (own || piece.by !== 'colon')
          ? {
              ...piece,
              words: [...front.words, ...comma(piece), ...piece.words],
              join: front.join,
              role: front.role === 'main' ? piece.role : front.role,
              by: front.by,
            }
          : piece;
      if (mine === piece) out.push(front);
      front = null;
      if (own || mine === piece) {
        out.push(mine);
        continue;
      }
      front = mine;
      continue;
    }
    const last = out.at(-1);
    if (own) {
      out.push(piece);
      continue;
    }
    if (last === undefined || piece.by === 'start') {
      front = piece;
      continue;
    }
    if (
      piece.by === 'word' ||
      piece.by === 'aside' ||
      (last.words.at(-1)?.kind === 'colon' && !numbersOnly(piece.words)) ||
      (last.role !== 'main' && piece.role === 'main' && piece.by === 'comma')
    ) {
      front = piece;
      continue;
    }
    last.words = [...last.words, ...comma(piece), ...piece.words];
  }
  if (front !== null) {
    const last = out.at(-1);
    if (last !== undefined && front.by !== 'word' && front.by !== 'start' && front.by !== 'colon')
      last.words = [...last.words, ...comma(front), ...front.words];
    else out.push(front);
  }
  return out;
}

/** What stands behind a colon. */
export function behindColon(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex((w) => w.kind === 'colon');
  return at === -1 ? [] : words.slice(at + 1).filter((w) => w.kind !== 'bullet' && w.kind !== 'stop');
}

export const numbersOnly = (words: readonly Word[]): boolean =>
  words.length > 0 &&
  words.every(
    (w) =>
      w.kind === 'number' ||
      w.is.has('and') ||
      w.is.has('det') ||
      w.is.has('number') ||
      w.kind === 'comma' ||
      w.kind === 'sign',
  );

/** A mark between joined pieces, so that what is joined by a comma is still seen as such. */
function comma(piece: Piece): Word[] {
  const [first] = piece.words;
  if (first === undefined || (piece.by !== 'comma' && piece.by !== 'dash')) return [];
  return [
    {
      ...first,
      kind: 'comma',
      text: ',',
      exact: ',',
      start: first.start,
      end: first.start,
      mention: null,
      capital: false,
      is: NOTHING,
      form: null,
      known: true,
    },
  ];
}

const NOTHING: ReadonlySet<Concept> = new Set();

/** Whether a piece says something of its own: it has a verb, or an unknown word where a verb would stand. */
export function verby(words: readonly Word[]): boolean {
  if (words.some((_, i) => isVerb(words, i))) return true;
  if (words.some((w) => has(w, 'yes', 'no', 'ok', 'thanks', 'takeBack'))) return true;
  const asked = words.findIndex((w) => has(w, 'please'));
  if (
    asked >= 0 &&
    words.slice(asked).some((w) => w.kind === 'number' || has(w, 'it', 'them')) &&
    words.length > 2
  )
    return true;
  if (deniedAtEnd(words)) return true;
  // "Don't, let it move": a denial of its own.
  if (
    words.some((w) => has(w, 'not', 'never')) &&
    !words.some((w) => w.kind === 'number') &&
    words.length <= 6
  )
    return true;
  return words.some((word, i) => strangeVerb(words, i, word));
}

/** A word that no table holds in a verb's place: right behind "and", "please", a pronoun or a number. */
export function strangeVerb(words: readonly Word[], i: number, word: Word): boolean {
  if (word.kind !== 'word' || word.is.size > 0 || word.known || word.capital) return false;
  const before = words[i - 1];
  const rest = words.slice(i + 1);
  const object = rest.some((w) => w.kind === 'number' || has(w, 'it', 'them'));
  if (has(before, 'please')) return object;
  if (has(before, 'we', 'you', 'they', 'it', 'them', 'can', 'must', 'will', 'to')) return true;
  if (before?.kind === 'number') return true;
  const opens =
    i === 0 ||
    (i === 1 && has(before, 'and', 'or', 'but')) ||
    (i === 2 && has(words[0], 'and', 'or', 'but') && has(before, 'also', 'filler'));
  // "and divert 0101": the number is its object; "and reception 0101" cannot be told from it.
  return opens && object;
}
