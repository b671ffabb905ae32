/** The third step: words into sentences, sentences into clauses, each with what joins it to the one before. */

import type { Clause, Role } from './clause.ts';
import type { Word } from './lexicon.ts';
import type { Piece } from './pieces.ts';
import {
  AUXILIARY,
  behindColon,
  inverted,
  numbersOnly,
  spanned,
  strangeVerb,
  together,
  verby,
} from './pieces.ts';
import type { Tongue } from './tongue.ts';
import { has, isVerb, NOUNS } from './verbs.ts';

/** Cuts a sentence into its clauses. */
export function clausesOf(sentence: readonly Word[], nth: number, tongue: Tongue): Clause[] {
  const question = sentence.at(-1)?.kind === 'question';
  const pieces = tongue.verbLast ? inverted(spanned(cut(sentence)), question) : cut(sentence);
  const joined = tabled(sentence) ?? together(pieces);
  return joined
    .filter(({ words }) => words.some((w) => w.kind === 'word' || w.kind === 'number' || w.kind === 'money'))
    .map((piece, i, all) => ({
      words: piece.words,
      role: piece.role,
      join: piece.join,
      sentence: nth,
      question,
      first: i === 0,
      // "Is it cancelled or not?"
      last:
        i === all.length - 1 ||
        (i === all.length - 2 && all[i + 1]?.join === 'or' && (all[i + 1]?.words.length ?? 9) <= 3),
      opens:
        piece.words.at(-1)?.kind === 'colon' ||
        numbersOnly(behindColon(piece.words)) ||
        (i === all.length - 1 && sentence.at(-1)?.kind === 'colon'),
      row: i === 0 && (sentence[0]?.kind === 'bullet' || sentence[0]?.kind === 'number'),
    }));
}

/** A row of a table: its number and the cell that says what becomes of it; null for what is no such row. */
function tabled(sentence: readonly Word[]): Piece[] | null {
  if (!sentence.some((w) => w.kind === 'cell')) return null;
  const cells: Word[][] = [[]];
  for (const word of sentence) {
    if (word.kind === 'cell') cells.push([]);
    else if (word.kind !== 'line') cells.at(-1)?.push(word);
  }
  const number = cells.find(
    (cell) => cell.some((w) => w.kind === 'number') && !cell.some((_, i) => isVerb(cell, i)),
  );
  const fate = cells.filter(
    (cell) =>
      cell.length > 0 &&
      cell.length <= 4 &&
      cell.some((w) =>
        has(w, 'cancel', 'cancellation', 'move', 'port', 'keep', 'stay', 'continue', 'proceed'),
      ) &&
      cell.every((w) => w.known),
  );
  const [only] = fate;
  if (number === undefined || only === undefined || fate.length > 1) return null;
  return [{ words: [...number, ...only], role: 'main', join: null, by: 'start' }];
}

function cut(sentence: readonly Word[]): Piece[] {
  const out: Piece[] = [];
  let now: Piece = { words: [], role: 'main', join: null, by: 'start' };
  let depth = 0;
  const next = (by: Piece['by'], role: Role = 'main', join: Clause['join'] = null) => {
    if (now.words.length > 0) out.push(now);
    now = { words: [], role, join, by };
  };
  for (const [i, word] of sentence.entries()) {
    const following = sentence[i + 1];
    if (word.kind === 'open' || word.kind === 'close') {
      const inside = word.kind === 'open' ? insideOf(sentence, i) : [];
      if (word.kind === 'open' && verby(inside)) {
        depth++;
        next('aside', 'aside');
      } else if (word.kind === 'open') next('comma', now.role === 'aside' ? 'aside' : 'main');
      else if (word.kind === 'close') {
        if (depth > 0) depth--;
        next('comma');
      }
      continue;
    }
    if (word.kind === 'comma' || word.kind === 'cell') next('comma', now.role === 'aside' ? 'aside' : 'main');
    else if (word.kind === 'dash' && hyphen(sentence, i)) continue;
    else if (word.kind === 'dash') next('dash');
    else if (word.kind === 'colon') {
      now.words.push(word);
      next('colon');
    } else if (word.kind === 'line' || word.kind === 'bullet') continue;
    else if (has(word, 'if') && (!has(word, 'filler') || starts(sentence, i))) {
      next('word', 'condition');
      now.words.push(word);
    } else if (
      has(word, 'because') &&
      (!has(word, 'prep', 'as') || clauseFollows(sentence, i)) &&
      (!has(word, 'it') || starts(sentence, i))
    ) {
      next('word', 'reason');
      now.words.push(word);
    } else if (has(word, 'when')) {
      next('word', 'time');
      now.words.push(word);
    } else if (has(word, 'relative') && (following === undefined || !has(following, 'and')) && i > 0) {
      next('word', 'relative');
      now.words.push(word);
    } else if (has(word, 'that') && !has(word, 'relative') && described(sentence, i) && verby(now.words)) {
      // "The order that we placed".
      next('word', 'relative');
      now.words.push(word);
    } else if (has(word, 'but') && (now.by === 'comma' || now.by === 'start') && numberAlone(now.words)) {
      // "…, 0102 however not": the contrast stands behind what it is about.
      now.join = 'but';
      now.words.push(word);
    } else if (
      (has(word, 'and', 'or') &&
        (!has(word, 'filler') ||
          starts(sentence, i) ||
          has(following, 'please', 'we', 'askUs') ||
          (has(following, 'cancel') && following?.form === 'base' && saysSomething(now.words)))) ||
      (has(word, 'but') && (!has(word, 'filler') || starts(sentence, i)))
    ) {
      const join = has(word, 'but') ? 'but' : has(word, 'or') ? 'or' : 'and';
      const role = now.role;
      next('and', join === 'but' ? 'main' : role, join);
      now.words.push(word);
    } else {
      if (has(word, 'please', 'askUs') && now.role !== 'main' && now.role !== 'relative' && verby(now.words))
        next('comma');
      now.words.push(word);
    }
  }
  next('start');
  return out;
}

/** Whether a verb of its own stands in a piece, beyond those that wait for one. */
const saysSomething = (words: readonly Word[]): boolean =>
  words.some((w, i) => (isVerb(words, i) && !has(w, ...AUXILIARY)) || strangeVerb(words, i, w));

/** Whether a "that" describes the noun before it, by what somebody does with it. */
const described = (words: readonly Word[], i: number): boolean => {
  const before = words[i - 1];
  return (
    (before?.kind === 'number' || (has(before, ...NOUNS) && !isVerb(words, i - 1))) &&
    has(words[i + 1], 'we', 'you', 'they')
  );
};

const numberAlone = (words: readonly Word[]): boolean =>
  words.some((w) => w.kind === 'number') &&
  words.every((w) => w.kind === 'number' || has(w, 'det', 'number', 'for'));

/** "De 010-nummers": a dash that joins a number and its noun. */
const hyphen = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.kind === 'number' &&
  words[i - 1]?.end === words[i]?.start &&
  words[i]?.end === words[i + 1]?.start &&
  has(words[i + 1], 'number', 'port', 'order');

/** Whether a clause may begin here: a word that is also a mere particle joins clauses only there. */
function starts(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  return before === undefined || before.kind !== 'word' || has(before, 'and', 'or', 'but', 'that');
}

/** "Before you cancel", not "before Friday": a verb stands within the next few words. */
const clauseFollows = (words: readonly Word[], i: number): boolean =>
  [i + 1, i + 2, i + 3].some(
    (j) => isVerb(words, j) && !words.slice(i + 1, j).some((w) => w.kind !== 'word' && w.kind !== 'number'),
  ) || has(words[i + 1], 'we', 'you', 'they');

function insideOf(words: readonly Word[], open: number): Word[] {
  const close = words.findIndex((w, j) => j > open && w.kind === 'close');
  return words.slice(open + 1, close === -1 ? undefined : close);
}
