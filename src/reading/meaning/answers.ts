/** Answers to a notice of costs and risks (rules 15 and 16). */

import type { ReadingContext } from '../reading.ts';
import type { Act } from './frame.ts';
import type { Saying } from './sayings.ts';
import type { Decision, Tally } from './tally.ts';
import { clashing, isKeeping, isRequest, result, touches } from './tally.ts';

/** In an answer a bare yes, no, proceed or acceptance becomes a request or its opposite, unless something explicit stands beside it. */
export function answered(sayings: readonly Saying[], context: ReadingContext): Saying[] {
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
export function answer(sayings: readonly Saying[], tally: Tally, context: ReadingContext): Decision {
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
