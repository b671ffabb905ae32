/** The last step: all sayings together, by the rules of the contract (reading.md), to a verdict. */

import type { ReadingContext, Verdict } from '../reading.ts';
import { agreement, namesOnly } from './agreement.ts';
import type { Act, Frame } from './frames.ts';
import type { Saying, Scope } from './links.ts';

export type Decision = {
  readonly verdict: Verdict;
  readonly cancel: readonly string[];
  readonly keep: readonly string[];
  readonly unmatched: readonly string[];
  readonly why: string;
  readonly by: readonly Saying[];
  readonly proposal: { readonly cancel: readonly string[]; readonly keep: readonly string[] } | null;
};

type Tally = {
  readonly cancel: Map<string, Saying>;
  readonly keep: Map<string, Saying>;
  readonly unmatched: Set<string>;
  readonly doubts: { why: string; by: Saying }[];
  readonly human: { why: string; by: Saying }[];
};

/** Decides. `frames`: all that is written, also what decides nothing. Pure; the order of `context.orders` makes no difference. */
export function decide(
  said: readonly Saying[],
  context: ReadingContext,
  scope: Scope,
  frames: readonly Frame[] = [],
): Decision {
  const meant = resolved(corrected(said), scope);
  const sayings =
    context.proposed == null
      ? meant
      : meant.map((s) => (namesOnly(s) ? { ...s, act: 'cancel' as Act, excepted: [] } : s));
  const answering = context.awaiting.length > 0;
  const agreed = agreement(sayings, context, frames);
  if (agreed !== null) return agreed;
  const tally: Tally = { cancel: new Map(), keep: new Map(), unmatched: new Set(), doubts: [], human: [] };
  const effective = answering
    ? answered(sayings, context)
    : sayings.map((s) =>
        s.act === 'halt'
          ? {
              ...s,
              act: (sayings.some((o) => isRequest(o) && o.frame.start < s.frame.start)
                ? 'spare'
                : 'cancel') as Act,
            }
          : GOES_ON.has(s.act) &&
              (!s.frame.unread ||
                ((s.act === 'proceed' || s.act === 'continue') &&
                  (s.frame.objects.digits ||
                    s.frame.objects.set === 'rest' ||
                    s.frame.objects.set === 'other'))) &&
              s.frame.objects.set !== 'all' &&
              s.named &&
              ((s.numbers.length > 0 && s.doubt === null) ||
                s.frame.objects.set === 'rest' ||
                s.frame.objects.set === 'other')
            ? { ...s, act: 'keep' as Act }
            : s,
      );
  const requests = effective.filter((s) => s.act === 'cancel');
  const explicit = requests.some(
    (s) =>
      s.named && s.doubt === null && s.condition !== 'other' && s.numbers.length + s.unmatched.length > 0,
  );
  const plainly = new Set(
    requests.flatMap((s) =>
      s.named && s.doubt === null && s.condition === null ? [...s.numbers, ...s.unmatched] : [],
    ),
  );
  // "Stopping three numbers": announces what is named elsewhere in the mail.
  const announces = (s: Saying) =>
    explicit &&
    s.doubt !== null &&
    s.numbers.length + s.unmatched.length === 0 &&
    !s.frame.objects.digits &&
    s.frame.objects.excepted.length === 0 &&
    (s.frame.objects.set === null || s.frame.objects.set === 'them') &&
    s.frame.objects.pointer === null &&
    s.frame.objects.count !== null &&
    s.frame.objects.count === plainly.size;
  const direct = new Set(
    requests.filter((s) => !s.frame.roundabout && s.doubt === null).flatMap((s) => s.numbers),
  );
  // What is only implied is asked for, unless it is said plainly elsewhere.
  const implied = (s: Saying): Saying =>
    s.frame.roundabout && s.doubt === null && s.condition === null && !s.numbers.every((n) => direct.has(n))
      ? { ...s, doubt: 'is only implied', guess: s.numbers }
      : s;
  for (const s of requests.filter((r) => !announces(r)).map(implied))
    request(
      s,
      tally,
      context,
      explicit,
      answering,
      requests.some((r) => r.named && r.numbers.some((n) => context.awaiting.includes(n))),
    );
  for (const s of effective)
    if (s.act === 'keep' || s.act === 'spare' || s.act === 'bareKeep') keeping(s, tally, requests, answering);
  return answering ? answer(effective, tally, context) : plain(effective, tally);
}

/** Said of numbers where nothing is awaited: their port is welcome. */
const GOES_ON: ReadonlySet<Act> = new Set<Act>(['proceed', 'continue', 'ok', 'yes', 'accept']);

const isRequest = (s: Saying): boolean => s.act === 'cancel';
const isKeeping = (s: Saying): boolean => s.act === 'keep' || s.act === 'spare' || s.act === 'bareKeep';

/** "Sorry, I meant 0101, not 0100"; "scratch that": what is said last counts (rule 13). */
function corrected(given: readonly Saying[]): Saying[] {
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
function resolved(sayings: readonly Saying[], scope: Scope): Saying[] {
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

function request(
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

function keeping(s: Saying, tally: Tally, requests: readonly Saying[], answering: boolean): void {
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

function plain(sayings: readonly Saying[], tally: Tally): Decision {
  const requests = sayings.filter(isRequest);
  const clear = [...tally.cancel.keys()];
  const find = (...acts: readonly Act[]) => sayings.find((s) => acts.includes(s.act));
  if (clear.length > 0) {
    const clash = tally.human.find(({ by }) => touches(by, clear)) ?? clashing(sayings, requests, clear);
    if (clash !== undefined) return result('human', tally, `${clash.why} about the same numbers`, [clash.by]);
  }
  // "Cancel 0101. Hmm, no."
  const no = sayings.findLast(
    (s) =>
      s.act === 'no' &&
      !s.named &&
      (!s.frame.unread || s.frame.clause.words.length <= 4) &&
      requests.some((r) => r.frame.start < s.frame.start),
  );
  if (no !== undefined && !requests.some((r) => r.frame.start > no.frame.start))
    return result('human', tally, 'takes back what it asks', [no]);
  const back = sayings.find(
    (s) =>
      s.act === 'takeBack' &&
      !requests.some(
        (r) => r.frame.clause.sentence === s.frame.clause.sentence && r.frame.start < s.frame.start,
      ),
  );
  if (back !== undefined && requests.length > 0) {
    const later = requests.some((s) => s.frame.start > back.frame.start);
    if (!later) return result('human', tally, 'takes back what it asks', [back]);
  }
  if (back !== undefined && requests.length === 0)
    return result('human', tally, 'takes back an earlier wish', [back]);
  const [doubt] = tally.doubts;
  if (doubt !== undefined) return result('clarify', tally, doubt.why, [doubt.by]);
  const both = clear.find((n) => tally.keep.has(n));
  if (both !== undefined)
    return result('clarify', tally, `${both} both to be cancelled and to go on`, [
      tally.cancel.get(both),
      tally.keep.get(both),
    ]);
  const denies = (s: Saying) =>
    s.frame.clause.words.some((w) => w.is.has('move')) &&
    s.frame.clause.words.some((w) => w.is.has('not') || w.is.has('never') || w.is.has('no'));
  const unclear = sayings.find(
    (s) => s.act === 'unclear' && !denies(s) && s.numbers.some((n) => clear.includes(n)),
  );
  if (unclear !== undefined)
    return result('clarify', tally, 'says something more of the same number that is not understood', [
      unclear,
    ]);
  if (clear.length > 0) return result('act', tally, 'asks to cancel', [...tally.cancel.values()]);
  if (tally.unmatched.size > 0)
    return result('clarify', tally, 'names only numbers that are on no order', requests);
  const [person] = tally.human;
  if (person !== undefined) return result('human', tally, person.why, [person.by]);
  for (const [act, verdict, why] of WHY) {
    const s = find(act);
    if (s !== undefined) return result(verdict, tally, why, [s]);
  }
  return result('human', tally, 'asks for no cancellation', []);
}

const WHY: readonly (readonly [Act, Verdict, string])[] = [
  ['takeBack', 'human', 'takes back an earlier wish'],
  ['reschedule', 'human', 'wants another date'],
  ['question', 'human', 'asks, and requests nothing'],
  ['costQuestion', 'human', 'asks about the cost'],
  ['bargain', 'human', 'asks for other terms'],
  ['hedge', 'human', 'is not decided'],
  ['spare', 'human', 'does not want it cancelled'],
  ['keep', 'human', 'wants the port to go on'],
  ['unclear', 'human', 'words of porting that are not understood whole'],
  ['report', 'human', 'tells of a cancellation, asks for none'],
];

const touches = (s: Saying, numbers: readonly string[]): boolean =>
  s.numbers.length === 0 || s.numbers.some((n) => numbers.includes(n));

/** A new date, a doubt or a question for the very numbers that are to be cancelled. */
function clashing(
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

/** In an answer a bare yes, no, proceed or acceptance becomes a request or its opposite, unless something explicit stands beside it. */
function answered(sayings: readonly Saying[], context: ReadingContext): Saying[] {
  const explicit = sayings.filter(
    (s) =>
      (isRequest(s) || s.act === 'keep' || s.act === 'spare') && s.condition !== 'other' && s.joins !== true,
  );
  const firm = sayings.some(
    (s) => s.act === 'accept' || s.act === 'proceed' || s.act === 'yes' || s.act === 'refuse',
  );
  return sayings.map((s) => {
    const named = s.numbers.length > 0 && s.named;
    const target = named || s.doubt !== null ? {} : { numbers: context.awaiting };
    if (s.act === 'takeBack' && !explicit.some(isRequest))
      return { ...s, act: 'keep', numbers: named ? s.numbers : context.awaiting, doubt: null };
    if (s.act === 'accept')
      return explicit.some((e) => !isRequest(e) && touches(e, s.numbers))
        ? { ...s, act: 'none' }
        : { ...s, act: 'cancel', ...target };
    if (s.act === 'yes' || s.act === 'proceed') {
      if (
        s.act === 'proceed' &&
        (s.frame.objects.set === 'rest' || s.frame.objects.set === 'other' || subject(s)) &&
        named
      )
        return { ...s, act: 'keep' };
      if (explicit.length > 0 && !named) return { ...s, act: 'none' };
      if (s.act === 'yes' && named && explicit.length > 0) return { ...s, act: 'none' };
      if (
        s.act === 'yes' &&
        sayings.some((o) => o.act === 'continue' || o.act === 'bareKeep' || (o.act === 'no' && !o.named))
      )
        return { ...s, act: 'unclear' };
      if (s.act === 'yes' && weak(s, sayings)) return { ...s, act: 'unclear' };
      return { ...s, act: 'cancel', ...target };
    }
    if (s.act === 'no') {
      if (named && s.frame.objects.digits) return { ...s, act: 'keep' };
      // "No, cancel them"; "cancel both. No.": it can be taken either way.
      if (explicit.some((e) => isRequest(e) && !e.frame.objects.digits) && !s.frame.unread)
        return { ...s, act: 'keep', ...target, named: true };
      if (explicit.length > 0 || firm) return { ...s, act: 'none' };
      if (weak(s, sayings)) return { ...s, act: 'unclear' };
      return { ...s, act: 'keep', ...target };
    }
    if (s.act === 'halt') return { ...s, act: 'keep', ...target };
    if (
      s.act === 'continue' &&
      named &&
      (s.frame.objects.digits || s.frame.objects.set === 'rest' || s.frame.objects.set === 'other')
    )
      return { ...s, act: 'keep' };
    // "Leave it" (rule 15).
    if (
      s.act === 'bareKeep' &&
      !s.frame.objects.digits &&
      s.frame.clause.words.some((w) => w.is.has('leave')) &&
      !explicit.some(isRequest)
    )
      return { ...s, act: 'keep', numbers: context.awaiting, doubt: null };
    if (s.act === 'bareKeep') return explicit.some(isRequest) || named ? s : { ...s, act: 'unclear' };
    return s;
  });
}

/** "0100 may complete": the number stands before the verb. */
function subject(s: Saying): boolean {
  const { words } = s.frame.clause;
  const verb = words.findIndex((w) => w.is.has('proceed'));
  return words.slice(0, Math.max(0, verb)).some((w) => w.kind === 'number');
}

/** A yes or no with more in its sentence than is understood: it may answer something else. */
function weak(s: Saying, sayings: readonly Saying[]): boolean {
  if (
    sayings.some(
      (o) =>
        o !== s &&
        (o.act === 'report' || o.act === 'hedge') &&
        o.frame.clause.sentence === s.frame.clause.sentence,
    )
  )
    return true;
  return s.weak === true || s.frame.unread || (!s.frame.clause.last && !s.frame.clause.first);
}

/** An answer to a notice (rules 15 and 16). */
function answer(sayings: readonly Saying[], tally: Tally, context: ReadingContext): Decision {
  const find = (...acts: readonly Act[]) => sayings.find((s) => acts.includes(s.act));
  const cancelled = [...tally.cancel.keys()];
  const spare = (s: Saying) =>
    s.condition === 'free' &&
    s.named &&
    s.numbers.length > 0 &&
    !s.numbers.some((n) => context.awaiting.includes(n));
  const condition = sayings.find(
    (s) =>
      s.condition !== null &&
      !spare(s) &&
      (s.condition === 'other' || isRequest(s)) &&
      (isRequest(s) || isKeeping(s) || s.act === 'accept' || s.act === 'yes'),
  );
  if (condition !== undefined) return result('human', tally, 'a new condition', [condition]);
  const reserved = sayings.find((s) => isRequest(s) && !s.frame.objects.digits && s.reserved === true);
  if (reserved !== undefined)
    return result('human', tally, 'agrees, with something more that is not understood', [reserved]);
  const bargain = find('bargain');
  if (bargain !== undefined) return result('human', tally, 'asks for other terms', [bargain]);
  if (tally.human[0] !== undefined) return result('human', tally, tally.human[0].why, [tally.human[0].by]);
  const clash = cancelled.length > 0 ? clashing(sayings, sayings.filter(isRequest), cancelled) : undefined;
  if (clash !== undefined) return result('human', tally, clash.why, [clash.by]);
  const [doubt] = tally.doubts;
  if (doubt !== undefined) return result('clarify', tally, doubt.why, [doubt.by]);
  const both = cancelled.find((n) => tally.keep.has(n));
  if (both !== undefined)
    return result('clarify', tally, `${both} both to be cancelled and to go on`, [
      tally.cancel.get(both),
      tally.keep.get(both),
    ]);
  if (tally.cancel.size + tally.keep.size > 0) {
    const unclear = sayings.find(
      (s) =>
        s.act === 'unclear' &&
        !s.frame.unread &&
        s.numbers.some((n) => context.awaiting.includes(n) && s.named),
    );
    if (unclear !== undefined) return result('clarify', tally, 'says more that is not understood', [unclear]);
    return result(
      'act',
      tally,
      tally.cancel.size > 0 ? 'decides to cancel' : 'decides to go on with the port',
      [...tally.cancel.values(), ...tally.keep.values()],
    );
  }
  if (tally.unmatched.size > 0)
    return result('clarify', tally, 'names only numbers that are on no order', sayings.filter(isRequest));
  const asked = find('costQuestion', 'question', 'hedge', 'reschedule');
  if (asked !== undefined) return result('human', tally, 'asks, or wants time', [asked]);
  const vague = find('unclear', 'refuse', 'continue', 'ok', 'bareKeep');
  if (vague !== undefined) return result('clarify', tally, 'an answer that can be taken either way', [vague]);
  return result('human', tally, 'decides nothing', []);
}

function result(verdict: Verdict, tally: Tally, why: string, by: readonly (Saying | undefined)[]): Decision {
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
