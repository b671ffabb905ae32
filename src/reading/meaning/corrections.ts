/** What is said last counts: corrections, and "the rest" (rules 7 and 13). */

import type { Saying, Scope } from './sayings.ts';
import { isKeeping, isRequest } from './tally.ts';

/** "Sorry, I meant 0101, not 0100"; "scratch that": what is said last counts (rule 13). */
export function corrected(given: readonly Saying[]): Saying[] {
  // What is taken back later in the same mail was not asked.
  const back = given.findLastIndex((s) => s.act === 'takeBack');
  const said = given.filter(
    (s, i) => i > back || !isRequest(s) || s.frame.clause.sentence === given[back]?.frame.clause.sentence,
  );
  const out: Saying[] = [];
  let replacing = false;
  for (const [nth, s] of said.entries()) {
    if (s.act === 'undo') {
      if (said[nth + 1]?.act === 'correct') continue;
      const i = out.findLastIndex((p) => isRequest(p) || isKeeping(p));
      if (i >= 0) out.splice(i, 1);
      continue;
    }
    if (s.act === 'correct' && s.numbers.length + s.unmatched.length === 0) {
      replacing = true;
      continue;
    }
    if (s.act === 'no' && !s.named && out.some(isRequest)) {
      const next = said[nth + 1];
      if (next?.act === 'correct') continue;
      if (next !== undefined && isRequest(next) && next.named && next.numbers.length > 0) replacing = true;
      out.push(s);
      continue;
    }
    if (replacing && isRequest(s) && s.named && s.numbers.length + s.unmatched.length > 0) {
      const last = out.findLastIndex(isRequest);
      const before = out[last];
      if (before !== undefined) {
        if (before.numbers.length + before.unmatched.length === s.numbers.length + s.unmatched.length)
          out.splice(last, 1);
        else out[last] = { ...before, doubt: 'does not say which number the correction replaces' };
      }
      replacing = false;
    }
    if (s.act !== 'correct') {
      out.push(s);
      continue;
    }
    const i = out.findLastIndex((p) => isRequest(p) || isKeeping(p));
    const last = out[i];
    if (last === undefined || s.numbers.length + s.unmatched.length === 0) continue;
    const replaced =
      s.excepted.length > 0
        ? s.excepted
        : last.numbers.length === s.numbers.length + s.unmatched.length
          ? last.numbers
          : null;
    if (replaced === null) {
      out[i] = { ...last, doubt: 'does not say which number the correction replaces', guess: s.numbers };
      continue;
    }
    for (let j = 0; j < out.length; j++) {
      const p = out[j];
      if (p !== undefined && isRequest(p) === isRequest(last))
        out[j] = {
          ...p,
          numbers: p.numbers.filter((n) => !replaced.includes(n)),
          unmatched: p === last && s.excepted.length === 0 ? [] : p.unmatched,
        };
    }
    out.push({ ...s, act: last.act, excepted: [], named: true, condition: last.condition, doubt: s.doubt });
  }
  return out.filter(
    (s) =>
      !(
        isRequest(s) &&
        s.named &&
        s.numbers.length + s.unmatched.length + s.excepted.length + s.kept.length === 0 &&
        s.doubt === null &&
        s.rest === null
      ),
  );
}

/** "The rest": everything of the orders spoken of that nothing else is said of (rule 7). */
export function resolved(sayings: readonly Saying[], scope: Scope): Saying[] {
  return sayings.map((s) => {
    if (s.rest === null) return s;
    const elsewhere = sayings.filter((o) => o !== s && o.rest === null && (isRequest(o) || isKeeping(o)));
    const taken = new Set([
      ...s.excepted,
      ...elsewhere.flatMap((o) => [...o.numbers, ...o.excepted, ...o.kept]),
    ]);
    const all = new Set(
      scope.several
        ? [...taken].flatMap((n) => scope.siblings(n))
        : scope.awaiting.length > 0 &&
            [...taken].every((n) => scope.awaiting.includes(n)) &&
            scope.awaiting.length > taken.size
          ? scope.awaiting
          : scope.numbers,
    );
    const left = [...all].filter((n) => !taken.has(n));
    const count =
      s.frame.objects.count ??
      (s.rest === 'other' && !s.frame.clause.words.some((w) => w.is.has('them')) ? 1 : null);
    const covered =
      left.length === 0 && elsewhere.some((o) => isRequest(o) === isRequest(s) && o.numbers.length > 0);
    if (covered) return { ...s, rest: null, act: 'none' };
    if (taken.size === 0 || left.length === 0)
      return { ...s, rest: null, doubt: s.doubt ?? 'speaks of the rest, of which is not said' };
    if (count !== null && count !== left.length)
      return {
        ...s,
        rest: null,
        doubt: s.doubt ?? `speaks of ${count} others, ${left.length} are left`,
        guess: left,
      };
    return { ...s, rest: null, numbers: [...s.numbers, ...left] };
  });
}
