/** The last step: all sayings together, by the rules of the contract (reading.md), to a verdict. */

import type { ReadingContext, Verdict } from '../reading.ts';
import { agreement, namesOnly } from './agreement.ts';
import { answer, answered } from './answers.ts';
import { corrected, resolved } from './corrections.ts';
import type { Act, Frame } from './frame.ts';
import type { Saying, Scope } from './sayings.ts';
import type { Decision, Tally } from './tally.ts';
import { clashing, isRequest, keeping, request, result, touches } from './tally.ts';

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
