/** What a clause speaks of: numbers by their digits, sets, back-references, lists, and what is excepted from them. */

import type { Clause } from './clause.ts';
import type { Concept } from './concepts.ts';
import { predicates } from './concepts.ts';
import type { Word } from './lexicon.ts';
import type { Tongue } from './tongue.ts';

export type SetKind = 'all' | 'both' | 'rest' | 'other' | 'it' | 'them' | 'order';

export type Objects = {
  /** E.164 numbers on the sender's orders. */
  readonly numbers: readonly string[];
  readonly unmatched: readonly string[];
  readonly doubt: string | null;
  /** Numbers excepted from what is said: "all but 0101", "not 0102". */
  readonly excepted: readonly string[];
  readonly set: SetKind | null;
  /** A pronoun that may be one or many ("die", "ze"): the numbers that were named last. */
  readonly either: boolean;
  /** A count that stands with the set or the list. */
  readonly count: number | null;
  /** Digits name some of the numbers, not only an order's id or a set. */
  readonly digits: boolean;
  readonly order: boolean;
  readonly only: boolean;
  /** Every number that stands in the clause, object or not, those on no order behind "?": what "it" may refer to later. */
  readonly mentioned: readonly string[];
  readonly pointer: 'below' | 'above' | 'attached' | null;
};

const is = (word: Word | undefined, ...kinds: readonly Concept[]): boolean =>
  word !== undefined && kinds.some((kind) => word.is.has(kind));

/** Reads the objects of a clause. Numbers that hang on a strange noun by a preposition ("the voicemail on 0101") are left out. Pure. */
export function objectsOf(clause: Clause, tongue: Tongue): Objects {
  const { words } = clause;
  const numbers = new Set<string>();
  const unmatched = new Set<string>();
  const excepted = new Set<string>();
  let doubt: string | null = null;
  let excepting = false;
  let really = false;
  let order = false;
  let digits = false;
  let orderNumbers: readonly string[] = [];
  let or = false;
  let group = 0;
  const groupOf = new Map<string, number>();
  const at: number[] = [];
  for (const [i, word] of words.entries()) {
    if (
      is(word, 'but') &&
      !is(word, 'except') &&
      nextIsNumber(words, i) &&
      words.slice(0, i).some((w) => is(w, 'all', 'both'))
    ) {
      excepting = true;
      really = true;
      continue;
    } else if (
      is(word, 'but') &&
      !is(word, 'except') &&
      words.slice(0, i).some((w) => is(w, 'all')) &&
      !words.slice(i).some((w) => w.kind === 'number')
    )
      really = true;
    if (
      is(word, 'or') &&
      digits &&
      nextIsNumber(words, i) &&
      !words.slice(0, i).some((w) => is(w, 'not', 'never'))
    )
      or = true;
    if (is(word, 'except') || (is(word, 'not') && denied(words, i))) {
      if (is(word, 'except') && verbBetween(words, i)) continue;
      excepting = true;
      really ||= is(word, 'except');
      continue;
    }
    if (is(word, 'but') && i > 0) excepting = false;
    const mention = word.mention;
    if (mention === null) continue;
    if (mention.weak && (mention.numbers.length === 0 || !near(words, i))) continue;
    if ((mention.kind !== 'area' && oblique(words, i)) || replacedBy(words, i)) continue;
    if (digits && !listed(words, i)) group++;
    if (mention.kind === 'order') {
      order ||= mention.doubt === null;
      orderNumbers = [...orderNumbers, ...mention.numbers];
      if (mention.doubt !== null) doubt ??= mention.doubt;
      continue;
    }
    digits = true;
    if (mention.doubt !== null) doubt ??= mention.doubt;
    at[group] ??= i;
    for (const n of mention.numbers) {
      (excepting ? excepted : numbers).add(n);
      groupOf.set(n, group);
    }
    if (!excepting)
      for (const n of mention.unmatched) {
        unmatched.add(n);
        groupOf.set(n, group);
      }
  }
  // Of several lists with other words between them only the one next to the verb is meant.
  if (group > 0) {
    const verbs = words.flatMap((w, i) => (is(w, ...predicates) ? [i] : []));
    const far = (g: number) => Math.min(...verbs.map((v) => Math.abs(v - (at[g] ?? 0))), 99);
    const nearest = [...at.keys()].reduce((best, g) => (far(g) < far(best) ? g : best), 0);
    for (const set of [numbers, unmatched, excepted])
      for (const n of [...set]) if (groupOf.get(n) !== nearest) set.delete(n);
  }
  if (or && numbers.size + unmatched.size > 1) doubt ??= 'says one or another';
  if (really && excepted.size === 0) doubt ??= 'the exception is not understood';
  // "Do not cancel 0101 and 0102": nothing is left that they were excepted from.
  const bare = words.every((w) => !is(w, 'all', 'both', 'rest', 'it', 'them'));
  if (
    !really &&
    bare &&
    numbers.size + unmatched.size === 0 &&
    words.some((w) =>
      is(w, 'cancel', 'move', 'stay', 'keep', 'leave', 'proceed', 'continue', 'cancellation', 'port', 'let'),
    )
  ) {
    for (const n of excepted) numbers.add(n);
    excepted.clear();
  }
  if (
    numbers.size + unmatched.size === 0 &&
    order &&
    doubt === null &&
    !words.some((w) => is(w, 'it', 'them', 'rest', 'other'))
  )
    for (const n of orderNumbers) if (!excepted.has(n)) numbers.add(n);
  for (const n of excepted) numbers.delete(n);
  if (!digits && words.some((w) => is(w, 'nth'))) doubt ??= 'speaks of a place in a list';
  return {
    numbers: [...numbers],
    unmatched: [...unmatched],
    doubt,
    excepted: [...excepted],
    // "Nothing is to be moved except 0101", "our lines except 0101".
    set:
      setOf(words) ??
      (really && numbers.size === 0 && words.some((w) => is(w, 'never', 'number')) ? 'all' : null),
    either: words.some((w) => is(w, 'it') && is(w, 'them')),
    count: countOf(words, tongue),
    digits,
    order,
    only: words.some((w) => is(w, 'only')),
    mentioned: [
      ...new Set(
        words.flatMap((w) =>
          w.mention?.doubt === null && !w.mention.weak
            ? [...w.mention.numbers, ...w.mention.unmatched.map((n) => `?${n}`)]
            : [],
        ),
      ),
    ],
    pointer: words.some((w) => is(w, 'attached'))
      ? 'attached'
      : words.some((w) => is(w, 'below'))
        ? 'below'
        : words.some((w) => is(w, 'above'))
          ? 'above'
          : null,
  };
}

/** Whether a number follows, with nothing but articles and the like before it. */
function nextIsNumber(words: readonly Word[], i: number): boolean {
  let j = i + 1;
  while (is(words[j], 'det', 'number', 'for', 'filler', 'also') && words[j]?.kind !== 'number') j++;
  return words[j]?.kind === 'number';
}

/** "Without our word 0101 is not cancelled": what is excepted there is no number. */
function verbBetween(words: readonly Word[], i: number): boolean {
  const number = words.findIndex((w, j) => j > i && w.kind === 'number');
  return (
    number > i &&
    words.slice(i + 1, number).some((w) => is(w, 'will', 'be', 'have', 'can', 'must', ...predicates))
  );
}

/** "not 0102", "not the second one": a denial of what it stands before. */
function denied(words: readonly Word[], i: number): boolean {
  let j = i + 1;
  while (is(words[j], 'det', 'filler', 'for', 'number', 'also') && words[j]?.kind !== 'number') j++;
  return words[j]?.kind === 'number';
}

/** "0102, though, by no means": numbers with a denial behind them and no verb. */
export function deniedAtEnd(words: readonly Word[]): boolean {
  const said = words.filter((w) => w.kind === 'word' || w.kind === 'number');
  const number = said.findLastIndex((w) => w.kind === 'number');
  const no = said.findIndex((w, i) => i > number && is(w, 'not', 'never', 'no'));
  return (
    number >= 0 &&
    no > number &&
    said.every(
      (w) =>
        w.kind === 'number' ||
        is(w, 'not', 'never', 'no', 'and', 'but', 'det', 'number', 'filler', 'for', 'instead') ||
        (w.known && w.is.size === 0),
    )
  );
}

/** A weak mention counts only right beside a word of porting or another number. */
function near(words: readonly Word[], i: number): boolean {
  const around = [words[i - 1], words[i - 2], words[i + 1]];
  if (words.every((w) => w.kind !== 'word' || is(w, 'filler', 'det', 'correct'))) return true;
  return around.some(
    (w) =>
      w?.kind === 'number' ||
      is(w, 'cancel', 'number', 'port', 'keep', 'move', 'and', 'or', 'both', 'det', 'correct', 'not'),
  );
}

/** Whether a further number goes on with a list: "and", a comma or the number before stands before it. */
function listed(words: readonly Word[], i: number): boolean {
  let j = i - 1;
  while (
    is(
      words[j],
      'det',
      'number',
      'for',
      'filler',
      'also',
      'please',
      'all',
      'both',
      'not',
      'only',
      'except',
      'from',
      'losing',
      'gaining',
      'order',
      'port',
    ) &&
    words[j]?.kind !== 'number'
  )
    j--;
  const before = words[j];
  return (
    before === undefined ||
    before.kind !== 'word' ||
    is(before, 'and', 'or', 'but', 'cancel', 'move', 'keep', 'stay')
  );
}

/** "the voicemail on 0101", "divert it to 0101": a number that a preposition ties to something else. */
function oblique(words: readonly Word[], i: number): boolean {
  let j = i - 1;
  while (
    words[j] !== undefined &&
    (is(words[j], 'det', 'number', 'filler', 'all', 'both', 'losing', 'gaining') ||
      (words[j]?.kind === 'number' && j < i) ||
      is(words[j], 'and', 'or') ||
      words[j]?.kind === 'comma' ||
      words[j]?.kind === 'line')
  ) {
    if (words[j]?.kind === 'comma' && !is(words[j - 1], 'number') && words[j - 1]?.kind !== 'number')
      return false;
    j--;
  }
  const prep = words[j];
  if (!is(prep, 'prep', 'to', 'with', 'for', 'from'))
    return is(prep, 'as') && is(words[j - 1], 'order', 'thing', 'noun');
  let k = j - 1;
  while (
    is(words[k], 'filler', 'please', 'also', 'det') ||
    (words[k]?.kind === 'word' && words[k]?.known === true && words[k]?.is.size === 0)
  )
    k--;
  if (words[k]?.text === '"') {
    const from = words.findLastIndex((w, j) => j < k && w.text === '"');
    const inside = words.slice(from + 1, k);
    // 'The item "Fax to mail" for 0101'.
    if (
      from >= 0 &&
      !inside.some((w) => w.kind === 'number' || is(w, 'port', 'number', 'order', 'cancellation'))
    )
      return true;
    while (k > 0 && (words[k]?.kind === 'sign' || !words[k]?.known)) k--;
  }
  const head = words[k];
  if (head === undefined) return false;
  if (head.kind === 'comma') return false;
  if (head.kind !== 'word') return is(prep, 'to', 'with') && head.kind === 'number';
  if (!head.known || is(head, 'noun', 'thing', 'otherVerb')) return true;
  if (is(prep, 'to', 'with'))
    return !is(head, 'port', 'cancellation', 'continue', 'proceed', 'number', 'yes', 'no');
  return false;
}

/** "Instead of 0101": a number that is not meant. */
function replacedBy(words: readonly Word[], i: number): boolean {
  let j = i - 1;
  while (
    is(words[j], 'det', 'number', 'filler', 'for') ||
    words[j]?.kind === 'number' ||
    (words[j]?.kind === 'word' && words[j]?.known === true && words[j]?.is.size === 0) ||
    (j < i - 1 && is(words[j], 'and'))
  )
    j--;
  return is(words[j], 'insteadOf');
}

function setOf(words: readonly Word[]): SetKind | null {
  if (words.some((w) => is(w, 'thisOrder'))) return 'order';
  const order: readonly SetKind[] = ['rest', 'other', 'both', 'all', 'them', 'it'];
  for (const kind of order)
    if (words.some((w) => is(w, kind) && !(kind === 'them' && is(w, 'it')))) return kind;
  return null;
}

/** "all three", "the two numbers": a count that is no number. */
function countOf(words: readonly Word[], tongue: Tongue): number | null {
  for (const [i, word] of words.entries()) {
    const spelled = tongue.numerals[word.text] ?? null;
    const value =
      spelled ?? (word.kind === 'digits' && /^\d{1,3}$/.test(word.text) ? Number(word.text) : null);
    if (value === null) continue;
    if (
      is(words[i - 1], 'cancel', 'keep', 'move') &&
      (words[i + 1] === undefined ||
        words[i + 1]?.kind !== 'word' ||
        is(words[i + 1], 'and', 'please', 'for'))
    )
      return value;
    if (value < 2) continue;
    if (words.slice(Math.max(0, i - 3), i).some((w) => is(w, 'rest'))) return value;
    if (
      is(words[i + 1], 'for') &&
      (is(words[i + 2], 'them', 'all', 'number') || is(words[i + 3], 'them', 'all', 'number'))
    )
      return value;
    // "Tutti e tre": words of a longer pattern stand between.
    const before =
      words[i - 1]?.known === true && words[i - 1]?.kind === 'word' && words[i - 1]?.is.size === 0
        ? words[i - 2]
        : words[i - 1];
    const after = words[i + 1];
    if (
      is(after, 'number', 'port', 'all', 'rest', 'other', 'below', 'above', 'them') ||
      is(before, 'all', 'rest', 'other', 'them') ||
      is(word, 'all', 'rest', 'other', 'them')
    )
      return value;
    if (spelled !== null && is(before, 'det', 'below', 'above')) return value;
    if (is(before, 'and') && is(words[i - 2], 'all')) return value;
  }
  return null;
}
