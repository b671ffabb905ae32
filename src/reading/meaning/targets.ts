/** Which numbers a clause speaks of: by digits, lists, sets and back-references (rules 6 to 8). */

import type { Act, Frame } from './frame.ts';
import type { Listed, Passage, Saying, Scope } from './sayings.ts';
import { ANSWERS, has, LISTING } from './sayings.ts';

export type Target = Pick<
  Saying,
  'numbers' | 'unmatched' | 'excepted' | 'kept' | 'doubt' | 'guess' | 'named' | 'rest'
>;

export function targetOf(
  frame: Frame,
  rows: readonly Frame[],
  groups: readonly (readonly string[])[],
  answers: Passage['answers'],
  scope: Scope,
  list: (pointer: 'below' | 'attached', frame: Frame) => Listed,
  act: Act,
  inSentence: readonly string[] | null,
): Target {
  const { objects } = frame;
  const base: Target = {
    numbers: [],
    unmatched: [],
    excepted: objects.excepted,
    kept: [],
    doubt: objects.doubt,
    guess: [],
    named: true,
    rest: null,
  };
  const announced = (numbers: readonly string[], unmatched: readonly string[]): string | null =>
    objects.count !== null && objects.count !== new Set([...numbers, ...unmatched]).size
      ? `${objects.count} are announced, ${new Set([...numbers, ...unmatched]).size} named`
      : null;
  if (rows.length > 0) {
    const numbers = [...new Set([...objects.numbers, ...rows.flatMap((r) => r.objects.numbers)])].filter(
      (n) => !objects.excepted.includes(n),
    );
    const unmatched = [...new Set([...objects.unmatched, ...rows.flatMap((r) => r.objects.unmatched)])];
    const doubt =
      rows.map((r) => r.objects.doubt).find((d) => d !== null) ??
      objects.doubt ??
      announced(numbers, unmatched);
    return { ...base, numbers, unmatched, doubt, guess: numbers };
  }
  if (objects.numbers.length + objects.unmatched.length > 0 || (objects.digits && objects.doubt !== null)) {
    if (objects.set === 'rest' || (objects.set === 'other' && joinedSet(frame)))
      return { ...base, numbers: objects.numbers, unmatched: objects.unmatched, rest: objects.set };
    if (
      !objects.digits &&
      objects.order &&
      (objects.set === 'both' || objects.set === 'all') &&
      scope.several &&
      (objects.count ?? (objects.set === 'both' ? 2 : 0)) === scope.orders
    )
      return { ...base, numbers: scope.numbers };
    if (!objects.digits && objects.order && announced(objects.numbers, objects.unmatched) !== null)
      return { ...base, named: false, doubt: announced(objects.numbers, objects.unmatched) };
    // "All numbers, with the sole proviso of 0123": one that all are said beside is no list of them.
    const partly =
      act === 'cancel' &&
      objects.set === 'all' &&
      objects.excepted.length === 0 &&
      objects.count === null &&
      objects.numbers.length + objects.unmatched.length === 1 &&
      !scope.several &&
      scope.numbers.length > 1 &&
      frame.unread;
    const doubt =
      objects.doubt ??
      (partly ? 'says all and one' : null) ??
      (objects.set === 'all' || objects.set === 'both' || objects.count !== null
        ? counted(frame, announced)
        : null);
    return { ...base, numbers: objects.numbers, unmatched: objects.unmatched, doubt, guess: objects.numbers };
  }
  if (objects.doubt !== null && objects.excepted.length === 0) return { ...base };
  if (objects.pointer !== null && objects.pointer !== 'above' && act !== 'question') {
    const found = list(objects.pointer, frame);
    const count = found.numbers.length + found.unmatched.length;
    const doubt =
      found.doubt ??
      (objects.count !== null && objects.count !== count
        ? `${objects.count} are announced, the list has ${count}`
        : null);
    return {
      ...base,
      ...found,
      excepted: objects.excepted,
      numbers: found.numbers.filter((n) => !objects.excepted.includes(n)),
      doubt,
    };
  }
  if (objects.set === 'rest' || objects.set === 'other') return { ...base, rest: objects.set };
  if (objects.set === 'order')
    return scope.several
      ? { ...base, doubt: 'does not say which order' }
      : objects.count !== null && objects.count !== scope.numbers.length
        ? { ...base, doubt: `speaks of ${objects.count}, the order has ${scope.numbers.length}` }
        : { ...base, numbers: scope.numbers.filter((n) => !objects.excepted.includes(n)) };
  const offered = frame.clause.words.some((w) => has(w, 'cancellation')) && scope.awaiting.length > 0;
  if (
    (ANSWERS.has(act) || offered) &&
    (objects.set === 'it' || objects.set === 'them') &&
    objects.count === null
  )
    return scope.awaiting.length > 0
      ? { ...base, numbers: scope.awaiting, named: false }
      : { ...base, named: false };
  if (answers !== null && objects.set === 'it' && answers.numbers.length > 1)
    return { ...base, doubt: 'speaks of one of several numbers', guess: answers.numbers };
  if (
    answers !== null &&
    (objects.set === 'both' || objects.set === 'all') &&
    (objects.set === 'all' ? objects.count === null : true) &&
    (objects.set !== 'both' || answers.numbers.length + answers.unmatched.length === 2)
  )
    return { ...base, ...answers };
  if (
    answers !== null &&
    (objects.set === null ||
      objects.set === 'it' ||
      objects.set === 'them' ||
      answers.numbers.length === objects.count)
  )
    return { ...base, ...answers, named: true };
  if (objects.set === 'it' || objects.set === 'them' || objects.pointer === 'above')
    return referred(base, objects.count, objects.set, groups, scope, frame);
  if (objects.set === 'all' || objects.set === 'both') return wholeSet(base, frame, groups, scope);
  if (objects.excepted.length > 0)
    return {
      ...base,
      numbers: [],
      doubt: act === 'cancel' ? 'says which is excepted, not what is meant' : null,
    };
  // No object: the only number there is, those that are awaited, or what the same sentence has just named.
  const same = groups.at(-1);
  const own = frame.clause.words.some((w) => has(w, 'number'));
  if (inSentence !== null && inSentence.length > 0 && !frame.port && !own)
    return {
      ...base,
      ...parted(inSentence),
    };
  if (
    objects.count !== null &&
    LISTING.has(act) &&
    objects.count !== (scope.awaiting.length > 0 ? scope.awaiting : scope.numbers).length
  )
    return { ...base, doubt: `speaks of ${objects.count}, of which is not said` };
  if (
    objects.count !== null &&
    objects.count === scope.numbers.length &&
    own &&
    !scope.several &&
    scope.awaiting.length === 0 &&
    frame.port &&
    !frame.clause.words.some((w) => has(w, 'order'))
  )
    return { ...base, numbers: scope.numbers };
  if (scope.awaiting.length > 0) return { ...base, numbers: scope.awaiting, named: false };
  if (scope.numbers.length === 1) return { ...base, numbers: scope.numbers, named: frame.port };
  return {
    ...base,
    doubt: 'does not say which number',
    named: describedOnly(frame),
    guess: (same ?? []).filter((n) => !n.startsWith('?')),
  };
}

/** "The Geelong numbers": said of some numbers, by words that tell no digits. */
const describedOnly = (frame: Frame): boolean =>
  frame.clause.words.some(
    (w, i, all) => has(w, 'number') && [all[i - 1], all[i + 1]].some((v) => v?.kind === 'word' && !v.known),
  );

/** "0101 and the other two": a set that "and" joins to digits. */
function joinedSet(frame: Frame): boolean {
  const { words } = frame.clause;
  return words.some(
    (w, i) => has(w, 'other') && words.slice(Math.max(0, i - 3), i).some((v) => has(v, 'and')),
  );
}

/** "All three: 0101, 0102" is in doubt; "all numbers on this list" beside digits adds nothing. */
function counted(
  frame: Frame,
  announced: (numbers: readonly string[], unmatched: readonly string[]) => string | null,
): string | null {
  const { objects } = frame;
  return announced(objects.numbers, objects.unmatched);
}

/** A group of numbers as it is kept ("?" before what is on no order), parted. */
const parted = (group: readonly string[]): { readonly numbers: string[]; readonly unmatched: string[] } => ({
  numbers: group.filter((n) => !n.startsWith('?')),
  unmatched: group.filter((n) => n.startsWith('?')).map((n) => n.slice(1)),
});

/** "The latter", "the former": one of the numbers that were named last. */
export function pickedOut(frame: Frame, groups: readonly (readonly string[])[]): string | null {
  const { words } = frame.clause;
  const group = groups.findLast((g) => g.length > 1);
  if (group === undefined) return null;
  if (words.some((w) => has(w, 'latter'))) return group.at(-1) ?? null;
  return words.some((w) => has(w, 'former')) ? (group[0] ?? null) : null;
}

function referred(
  base: Target,
  count: number | null,
  set: string | null,
  groups: readonly (readonly string[])[],
  scope: Scope,
  frame: Frame,
): Target {
  const last = groups.at(-1);
  if (last === undefined) {
    if (scope.awaiting.length > 0)
      return count === null || count === scope.awaiting.length
        ? { ...base, numbers: scope.awaiting, named: false }
        : { ...base, doubt: `${count} are spoken of, ${scope.awaiting.length} are awaited` };
    if (scope.numbers.length === 1) return { ...base, numbers: scope.numbers, named: false };
    if (set === 'them' && count === scope.numbers.length && !scope.several)
      return { ...base, numbers: scope.numbers };
    return { ...base, doubt: 'does not say which number', named: false };
  }
  const one = pickedOut(frame, groups);
  if (one !== null) return { ...base, ...parted([one]) };
  if (set === 'it') {
    if (last.length === 1 || frame.port || frame.objects.either)
      return count === null || count === last.length
        ? { ...base, ...parted(last) }
        : { ...base, doubt: `speaks of ${count}, of which is not said`, guess: parted(last).numbers };
    return { ...base, doubt: 'speaks of one of several numbers', guess: parted(last).numbers };
  }
  const wanted = count ?? (last.length > 1 ? last.length : null);
  const gathered: string[] = [];
  for (const group of [...groups].reverse()) {
    for (const n of group) if (!gathered.includes(n)) gathered.push(n);
    if (wanted !== null && gathered.length >= wanted) break;
  }
  if (wanted !== null && gathered.length !== wanted)
    return scope.awaiting.length === wanted
      ? { ...base, numbers: scope.awaiting }
      : scope.numbers.length === wanted && !scope.several
        ? { ...base, numbers: scope.numbers }
        : { ...base, doubt: `speaks of ${wanted}, of which is not said`, guess: parted(gathered).numbers };
  return { ...base, ...parted(gathered) };
}

/** "All", "both", "everything": of what is awaited, of the order, or of what was just listed (rules 6 and 15). */
function wholeSet(base: Target, frame: Frame, groups: readonly (readonly string[])[], scope: Scope): Target {
  const { objects } = frame;
  const count = objects.count ?? (objects.set === 'both' ? 2 : null);
  const less = (numbers: readonly string[]) => numbers.filter((n) => !objects.excepted.includes(n));
  const order = frame.clause.words.some((w) => has(w, 'order'));
  if (objects.excepted.length === 0 && count !== null) {
    const last = groups.at(-1);
    if (last !== undefined && last.length === count) return { ...base, ...parted(last) };
    const all = [...new Set(groups.flat())];
    if (all.length === count) return { ...base, ...parted(all) };
  }
  if (scope.awaiting.length > 0 && !order && (count === null || count === scope.awaiting.length))
    return { ...base, numbers: less(scope.awaiting) };
  if (order && scope.everyOrder > 1 && count === scope.everyOrder && objects.set === 'both')
    return { ...base, numbers: less(scope.every) };
  if (scope.several) {
    if (order && count === scope.orders) return { ...base, numbers: scope.numbers };
    if (count !== null && count === scope.numbers.length && order) return { ...base, numbers: scope.numbers };
    return { ...base, doubt: 'says all, with several orders' };
  }
  if (objects.excepted.length > 0) {
    const left = less(scope.numbers);
    if (count !== null && count !== left.length && count !== scope.numbers.length)
      return { ...base, doubt: 'a count that does not agree' };
    return { ...base, numbers: left };
  }
  if (count !== null && count !== scope.numbers.length)
    return { ...base, doubt: `speaks of ${count}, the order has ${scope.numbers.length}` };
  return { ...base, numbers: scope.numbers };
}
