/** The third step: words into sentences, sentences into clauses, each with what joins it to the one before. */

import type { Concept } from './concepts.ts';
import { predicates } from './concepts.ts';
import type { Word } from './lexicon.ts';
import { deniedAtEnd } from './objects.ts';
import type { Tongue } from './tongue.ts';

/** What a clause is to the sentence that it stands in. */
export type Role = 'main' | 'condition' | 'reason' | 'time' | 'relative' | 'aside';

export type Clause = {
  readonly words: readonly Word[];
  readonly role: Role;
  /** Whether "and", "or" or "but" stands before it. */
  readonly join: 'and' | 'or' | 'but' | null;
  readonly sentence: number;
  /** A question mark ends the sentence. */
  readonly question: boolean;
  /** The first of its sentence, the last of it. */
  readonly first: boolean;
  readonly last: boolean;
  /** A colon stands behind it: what follows is its list. */
  readonly opens: boolean;
  /** Begins on a line of its own, with a bullet or with a number. */
  readonly row: boolean;
};

const has = (word: Word | undefined, ...kinds: readonly Concept[]): boolean =>
  word !== undefined && kinds.some((kind) => word.is.has(kind));

const VERBS: readonly Concept[] = [
  ...predicates,
  'take',
  'come',
  'otherVerb',
  'be',
  'have',
  'will',
  'can',
  'must',
  'wish',
  'let',
  'report',
  'decide',
  'askUs',
  'hedge',
  'undo',
  'correct',
];
const NOUNS: readonly Concept[] = [
  'port',
  'cancellation',
  'order',
  'number',
  'cost',
  'carrier',
  'thing',
  'noun',
  'date',
  'list',
  'message',
];

/** Whether a word serves as a verb where it stands: "port" does not in "the port of 0101". */
export function isVerb(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word === undefined || !VERBS.some((kind) => word.is.has(kind))) return false;
  if (!NOUNS.some((kind) => word.is.has(kind))) return true;
  if (word.form === 'participle' || word.form === 'past') return true;
  let before = words[i - 1];
  if (before?.kind === 'line') before = words[i - 2];
  const after = words[i + 1];
  if (word.form === 'finite' && has(before, 'order') && !has(before, 'det')) return true;
  if (
    has(before, 'det', 'nth', 'losing', 'gaining', 'cancel', 'order', 'all', 'both') &&
    !has(before, 'please', 'we', 'you', 'they', 'not')
  )
    return false;
  if (has(before, 'port', 'prep', 'for', 'with', 'from') && !has(before, 'to')) return false;
  if (before !== undefined && !before.known && before.kind === 'word') return false;
  if (before?.kind === 'number') return true;
  if (
    has(after, 'prep', 'for') &&
    !has(before, 'to', 'not', 'please', 'can', 'must', 'will', 'we', 'you', 'they')
  )
    return false;
  if (has(after, 'order', 'port') || (has(after, 'date', 'cost') && before === undefined)) return false;
  return true;
}

/** Words after which a sentence is not looked at any more: no person reads one so long. */
const ENDLESS = 1_000;

/** Cuts words into sentences. A line ends one unless the words run on. */
export function sentencesOf(words: readonly Word[], tongue: Tongue): (readonly Word[])[] {
  const short = new Set(tongue.abbreviations.split(/\s+/));
  const out: Word[][] = [];
  let now: Word[] = [];
  const close = () => {
    if (now.some((w) => w.kind === 'word' || w.kind === 'number')) out.push(now);
    now = [];
  };
  for (const [i, word] of words.entries()) {
    if (word.kind === 'blank') close();
    else if (word.kind === 'line') {
      if (now.length < ENDLESS && breaks(words, i, now)) close();
      else now.push(word);
    } else {
      now.push(word);
      if (word.kind === 'question' || (word.kind === 'stop' && !abbreviated(words, i, short))) close();
    }
  }
  close();
  return out;
}

/** "No. 0101", "z. B.": a point that ends no sentence. */
function abbreviated(words: readonly Word[], i: number, short: ReadonlySet<string>): boolean {
  const stop = words[i];
  const before = words[i - 1];
  const after = words[i + 1];
  if (stop?.text !== '.' || before === undefined || before.end !== stop.start) return false;
  if (before.kind === 'digits')
    return after !== undefined && after.kind === 'word' && !after.capital && after.start - stop.end === 1;
  if (before.kind !== 'word') return false;
  if (has(before, 'no')) return after?.kind === 'number' || after?.kind === 'digits';
  if (short.has(before.text)) return after !== undefined && after.kind !== 'line' && after.kind !== 'blank';
  if (before.is.has('number')) return after?.kind === 'number' && before.text.length <= 3;
  return before.text.length === 1 && after?.kind === 'word' && !has(before, 'we');
}

const WRAPPED = 58;

function breaks(words: readonly Word[], i: number, now: readonly Word[]): boolean {
  const before = words[i - 1];
  const after = words[i + 1];
  if (before === undefined || after === undefined) return true;
  if (after.kind === 'bullet') return true;
  if (now.some((w) => w.kind === 'cell')) return true;
  if (lineOf(words, i + 1).some((w) => w.kind === 'cell')) return true;
  // Rows that each begin with a number.
  if (after.kind === 'number' && lineStart(words, i)?.kind === 'number' && !ENTRY.includes(before.kind))
    return true;
  if (before.kind === 'comma' || before.kind === 'dash' || before.kind === 'open')
    return after.kind === 'number' && says(now) && says(lineOf(words, i + 1));
  if (before.kind === 'colon') return false;
  if (has(before, 'det', 'prep', 'to', 'not', 'for', 'from', 'with', 'that', 'can', 'must', 'will'))
    return false;
  if (has(before, 'and', 'or', 'please', 'number'))
    return says(now) && after.kind === 'number' && says(lineOf(words, i + 1));
  if (after.kind === 'number') return says(lineOf(words, i + 1)) || (now[0]?.kind === 'number' && says(now));
  const column = words[i]?.column ?? 0;
  if (now[0]?.kind === 'number' && now.length === 1) return false;
  if (column + after.text.length + 1 >= WRAPPED && column <= 110) return false;
  if (has(after, 'and', 'or') && !says(lineOf(words, i + 1))) return false;
  return column < 40 || after.capital || !says(now) || says(lineOf(words, i + 1));
}

/** What an entry of a list ends with where the next line goes on with it. */
const ENTRY: readonly Word['kind'][] = ['comma', 'dash', 'open', 'colon'];

/** What the line that ends at `i` begins with. */
function lineStart(words: readonly Word[], i: number): Word | undefined {
  let from = i - 1;
  while (from >= 0 && words[from]?.kind !== 'line' && words[from]?.kind !== 'blank') from--;
  return words[from + 1];
}

function lineOf(words: readonly Word[], from: number): Word[] {
  let end = from;
  while (end < words.length && words[end]?.kind !== 'line' && words[end]?.kind !== 'blank') end++;
  return words.slice(from, end);
}

const says = (words: readonly Word[]): boolean =>
  words.some((_, j) => isVerb(words, j) || ((words[j]?.is.has('port') ?? false) && words.length <= 6));

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

type Piece = {
  words: Word[];
  role: Role;
  join: Clause['join'];
  by: 'start' | 'comma' | 'and' | 'colon' | 'dash' | 'aside' | 'word';
};

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

/** "Kunt u 0101 en 0102 annuleren": where the verb stands last, the list before it is one with it. */
function spanned(pieces: readonly Piece[]): Piece[] {
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
function inverted(pieces: readonly Piece[], question: boolean): readonly Piece[] {
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
const AUXILIARY: readonly Concept[] = ['please', 'askUs', 'can', 'must', 'will', 'wish'];

/** Pieces without a verb belong to their neighbours: entries of a list, a name behind a comma, what a sentence begins with. */
function together(pieces: readonly Piece[]): Piece[] {
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
function behindColon(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex((w) => w.kind === 'colon');
  return at === -1 ? [] : words.slice(at + 1).filter((w) => w.kind !== 'bullet' && w.kind !== 'stop');
}

const numbersOnly = (words: readonly Word[]): boolean =>
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
function verby(words: readonly Word[]): boolean {
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
function strangeVerb(words: readonly Word[], i: number, word: Word): boolean {
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
