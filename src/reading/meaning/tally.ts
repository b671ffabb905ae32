/** What each saying adds: numbers to cancel and to keep, doubts, what needs a person. */

import type { ReadingContext, Verdict } from '../reading.ts';
import type { Saying } from './sayings.ts';

export type Decision = {
  readonly verdict: Verdict;
  readonly cancel: readonly string[];
  readonly keep: readonly string[];
  readonly unmatched: readonly string[];
  readonly why: string;
  readonly by: readonly Saying[];
  readonly proposal: { readonly cancel: readonly string[]; readonly keep: readonly string[] } | null;
};

export type Tally = {
  readonly cancel: Map<string, Saying>;
  readonly keep: Map<string, Saying>;
  readonly unmatched: Set<string>;
  readonly doubts: { why: string; by: Saying }[];
  readonly human: { why: string; by: Saying }[];
};

export const isRequest = (s: Saying): boolean => s.act === 'cancel';

export const isKeeping = (s: Saying): boolean =>
  s.act === 'keep' || s.act === 'spare' || s.act === 'bareKeep';

export function request(
  s: Saying,
  tally: Tally,
  context: ReadingContext,
  explicit: boolean,
  answering: boolean,
  awaitedNamed: boolean,
): void {
  if (!s.named && explicit && !(answering && s.numbers.length > 0 && !awaitedNamed)) return;
  const awaited = s.numbers.filter((n) => context.awaiting.includes(n));
  if (
    s.condition === 'other' ||
    (s.condition === 'free' && (awaited.length > 0 || (answering && s.numbers.length === 0)))
  ) {
    tally.human.push({ why: 'a condition', by: s });
    return;
  }
  for (const n of s.unmatched) tally.unmatched.add(n);
  for (const n of s.kept) tally.keep.set(n, s);
  if (s.doubt !== null) {
    tally.doubts.push({ why: s.doubt, by: s });
    return;
  }
  for (const n of s.numbers) tally.cancel.set(n, s);
  for (const n of s.excepted) tally.keep.set(n, s);
}

export function keeping(s: Saying, tally: Tally, requests: readonly Saying[], answering: boolean): void {
  if (s.condition === 'other') {
    if (requests.length === 0) tally.human.push({ why: 'a condition', by: s });
    return;
  }
  if (s.doubt !== null && (s.frame.objects.set === 'rest' || s.frame.objects.set === 'other')) {
    tally.doubts.push({ why: s.doubt, by: s });
    return;
  }
  if (s.act === 'bareKeep') {
    // Beside a request for the same number it gives the reason; for another it says that this one goes on.
    if (s.doubt !== null || !s.named) return;
    if (requests.length === 0 && !answering)
      tally.doubts.push({ why: 'says to keep, with neither carrier nor port beside it', by: s });
    else for (const n of s.numbers) if (!tally.cancel.has(n)) tally.keep.set(n, s);
    return;
  }
  if (s.doubt !== null) {
    if (s.named && (requests.length > 0 || answering)) tally.doubts.push({ why: s.doubt, by: s });
    return;
  }
  if (!s.named && requests.length > 0) {
    // "Cancel and keep port".
    if (answering && s.act === 'keep' && requests.every((r) => !r.frame.objects.digits))
      tally.doubts.push({ why: 'both to cancel and to go on', by: s });
    return;
  }
  if (s.excepted.length > 0 && !s.excepted.every((n) => tally.cancel.has(n))) {
    if (s.act === 'spare') for (const n of s.excepted) tally.cancel.set(n, s);
    else tally.doubts.push({ why: 'does not say what becomes of the exception', by: s });
  }
  for (const n of s.numbers) tally.keep.set(n, s);
}

export const touches = (s: Saying, numbers: readonly string[]): boolean =>
  s.numbers.length === 0 || s.numbers.some((n) => numbers.includes(n));

/** A new date, a doubt or a question for the very numbers that are to be cancelled. */
export function clashing(
  sayings: readonly Saying[],
  requests: readonly Saying[],
  clear: readonly string[],
): { why: string; by: Saying } | undefined {
  for (const s of sayings) {
    const together = requests.some((r) => r.frame.clause.sentence === s.frame.clause.sentence);
    if (
      s.act === 'reschedule' &&
      (s.numbers.length > 0 && s.named ? s.numbers.some((n) => clear.includes(n)) : together)
    )
      return { why: 'wants another date', by: s };
    if (s.act === 'hedge' && (s.named ? s.numbers.some((n) => clear.includes(n)) : together))
      return { why: 'is not decided', by: s };
  }
  return undefined;
}

export function result(
  verdict: Verdict,
  tally: Tally,
  why: string,
  by: readonly (Saying | undefined)[],
): Decision {
  const act = verdict === 'act';
  const decided = by.filter((s) => s !== undefined);
  const sorted = (numbers: Iterable<string>) => [...new Set(numbers)].sort();
  const guessed = decided
    .filter((s) => s.act === 'cancel' || s.act === 'hedge' || s.act === 'question' || s.act === 'unclear')
    .flatMap((s) => [...s.numbers, ...s.guess]);
  const cancel = sorted(
    [...tally.cancel.keys(), ...guessed].filter((n) => !tally.keep.has(n) || tally.cancel.has(n)),
  );
  const keep = sorted([...tally.keep.keys()].filter((n) => !cancel.includes(n)));
  return {
    verdict,
    cancel: act ? sorted(tally.cancel.keys()) : [],
    keep: act ? sorted(tally.keep.keys()) : [],
    unmatched: act || verdict === 'clarify' ? sorted(tally.unmatched) : [],
    why,
    by: [...new Set(decided)],
    proposal: act || cancel.length === 0 ? null : { cancel, keep },
  };
}
