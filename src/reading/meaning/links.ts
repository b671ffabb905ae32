/** The fifth step: what clauses owe to each other. Back-references, lists below, "and 0102 too", corrections, conditions. */

import type { Conditioned } from './conditions.ts';
import { conditioned } from './conditions.ts';
import type { Act, Frame } from './frame.ts';
import { deniedAtEnd } from './objects.ts';
import { bareRow, continues, elliptic, likewise, rowsBelow } from './rows.ts';
import type { Listed, Passage, Saying, Scope } from './sayings.ts';
import { ACTING, CORRECTING, has, LISTING } from './sayings.ts';
import type { Target } from './targets.ts';
import { pickedOut, targetOf } from './targets.ts';

/** Links frames into sayings, in order. `list` reads what the sender points to. Pure. */
export function link(
  passages: readonly Passage[],
  scope: Scope,
  list: (pointer: 'below' | 'attached', frame: Frame) => Listed,
): Saying[] {
  const out: Saying[] = [];
  for (const passage of passages) {
    const made = linkPassage(conditioned(passage.frames), passage.answers, scope, list, out);
    out.push(...(passage.subject ? made.map((saying) => ({ ...saying, heading: true })) : made));
  }
  // What the words ask for themselves counts, not the order that the subject files them under.
  const asked = out.some((s) => s.heading !== true && s.act === 'cancel' && s.named);
  return asked ? out.filter((s) => s.heading !== true || s.frame.objects.digits) : out;
}

function linkPassage(
  frames: readonly Conditioned[],
  answers: Passage['answers'],
  scope: Scope,
  list: (pointer: 'below' | 'attached', frame: Frame) => Listed,
  earlier: readonly Saying[],
): Saying[] {
  const out: Saying[] = [];
  const groups: (readonly string[])[] =
    answers === null ? earlier.filter((s) => s.numbers.length > 0).map((s) => s.numbers) : [];
  const used = new Set<number>();
  /** Groups that are a whole order: "it" may mean one. */
  const whole = new Set<readonly string[]>();
  /** The numbers of the order that was named last by its id. */
  let orderNamed: readonly string[] | null = null;
  let sentenceNamed = -1;
  let sentence = -1;
  let vague: number | null = null;
  let tainted = false;
  let spokenOf: readonly string[] | null = null;
  for (let i = 0; i < frames.length; i++) {
    const frame = frames[i];
    if (frame === undefined || used.has(i)) continue;
    const { objects, clause } = frame;
    if (clause.sentence !== sentence) spokenOf = null;
    sentence = clause.sentence;
    const said = objects.mentioned;
    let act = frame.act;
    if (clause.role === 'reason' || (clause.role === 'relative' && act !== 'cancel'))
      act = weakened(act, frame);
    const previous = out.at(-1);
    const before = frames[i - 1];
    // "No, 0102", "sorry, wrong number, it is 0101".
    if (
      act === 'none' &&
      objects.digits &&
      !frame.unread &&
      before !== undefined &&
      CORRECTING.has(before.act) &&
      before.objects.digits === false &&
      out.some((s) => LISTING.has(s.act))
    ) {
      out.push({
        act: 'correct',
        frame,
        condition: null,
        numbers: objects.numbers,
        unmatched: objects.unmatched,
        excepted: objects.excepted,
        kept: [],
        doubt: objects.doubt,
        guess: objects.numbers,
        named: true,
        rest: null,
      });
      continue;
    }
    // "Everything except 0103": says more exactly what was said before.
    if (
      act === 'none' &&
      objects.excepted.length > 0 &&
      objects.numbers.length === 0 &&
      previous !== undefined &&
      LISTING.has(previous.act) &&
      clause.words.some((w) => has(w, 'except'))
    ) {
      out[out.length - 1] = {
        ...previous,
        numbers: previous.numbers.filter((n) => !objects.excepted.includes(n)),
        excepted: [...previous.excepted, ...objects.excepted],
      };
      continue;
    }
    // "And 0102 too", "not 0103": a clause without a verb of its own takes over the one before.
    const denies = (act === 'none' || act === 'spare' || act === 'no') && deniedAtEnd(clause.words);
    if (
      (denies || (act === 'none' && (elliptic(frame) || likewise(frame)))) &&
      objects.digits &&
      previous !== undefined &&
      (LISTING.has(previous.act) || (previous.act === 'yes' && likewise(frame) && !denies)) &&
      answers === null &&
      continues(frame, previous)
    ) {
      const joins = previous.act === 'yes';
      const flips =
        denies || (objects.numbers.length + objects.unmatched.length === 0 && objects.excepted.length > 0);
      const flipped: Act = previous.act === 'cancel' ? 'spare' : 'cancel';
      if (flips && previous.act !== 'cancel' && !denies) continue;
      out.push({
        ...previous,
        ...(joins ? { joins } : {}),
        act: flips ? flipped : joins ? 'cancel' : previous.act,
        frame,
        numbers: flips ? [...objects.numbers, ...objects.excepted] : objects.numbers,
        unmatched: objects.unmatched,
        excepted: flips ? [] : objects.excepted,
        kept: [],
        doubt: objects.doubt,
        guess: [],
        named: true,
        rest: null,
      });
      if (said.length > 0) groups.push(said);
      continue;
    }
    if (!ACTING.has(act)) {
      if (objects.order && !objects.digits && objects.numbers.length > 0) {
        orderNamed = objects.numbers;
        sentenceNamed = clause.sentence;
      }
      if (said.length > 0) groups.push(said);
      if (said.length > 0) spokenOf = said;
      if (objects.count !== null && objects.count !== said.length) vague = objects.count;
      if (said.length === 0 && objects.set === 'order' && !scope.several) {
        groups.push(scope.numbers);
        whole.add(scope.numbers);
      }
      if (said.length === 0 && (objects.set === 'it' || objects.set === 'them'))
        spokenOf = groups.at(-1) ?? null;
      const one = said.length === 0 ? pickedOut(frame, groups) : null;
      if (one !== null) groups.push([one]);
      const things = clause.words.some((w) => has(w, 'thing'));
      if (said.length > 0)
        tainted = things || objects.numbers.length + objects.unmatched.length + objects.excepted.length === 0;
      else tainted ||= things;
      continue;
    }
    let rows: readonly Conditioned[] = [];
    const goesOn =
      objects.digits && clause.words.at(-1)?.kind === 'number' && bareRow(frames[i + 1], clause.sentence);
    if (LISTING.has(act) && goesOn) {
      rows = rowsBelow(frames, i, true);
      for (const row of rows) used.add(frames.indexOf(row));
    } else if (LISTING.has(act) && (!objects.digits || clause.opens) && (clause.opens || spokenOf === null)) {
      rows = rowsBelow(
        frames,
        i,
        clause.opens || objects.set === 'them' || objects.pointer === 'below' || objects.set === null,
      );
      for (const row of rows) used.add(frames.indexOf(row));
    }
    // "The attached list of numbers whose port we want cancelled".
    let pointing =
      clause.role === 'relative' &&
      !objects.digits &&
      before?.clause.sentence === clause.sentence &&
      before.objects.pointer !== null
        ? { ...frame, objects: before.objects }
        : frame;
    // "Here is the list. Please cancel the numbers in it": what was pointed to right before.
    const shown = frames.findLast(
      (f, k) =>
        k < i &&
        clause.sentence - f.clause.sentence <= 2 &&
        (f.objects.pointer === 'attached' || f.objects.pointer === 'below') &&
        f.clause.words.some((w) => has(w, 'list', 'number')),
    );
    if (
      shown !== undefined &&
      LISTING.has(act) &&
      rows.length === 0 &&
      !objects.digits &&
      objects.pointer === null &&
      objects.order === false &&
      (objects.set === null || objects.set === 'them') &&
      clause.words.every((w) => !has(w, 'thing'))
    )
      pointing = { ...pointing, objects: { ...objects, set: null, pointer: shown.objects.pointer } };
    const last = groups.at(-1);
    // "…, except 0103, which goes on": what a relative clause speaks of stands right before it.
    const behind = before?.clause.sentence === clause.sentence ? before.objects : null;
    const byName =
      behind === null || objects.digits || behind.set === 'rest'
        ? []
        : behind.excepted.length > 0
          ? behind.excepted
          : behind.numbers;
    const ofOrder =
      orderNamed !== null &&
      !objects.digits &&
      !objects.order &&
      objects.pointer === null &&
      (objects.set === 'order' || (objects.set === 'all' && frame.clause.sentence === sentenceNamed))
        ? orderNamed
        : null;
    if (objects.order && !objects.digits && objects.numbers.length > 0) {
      orderNamed = objects.numbers;
      sentenceNamed = clause.sentence;
    }
    const found =
      ofOrder !== null
        ? {
            ...targetOf(pointing, rows, [], answers, scope, list, act, spokenOf),
            numbers: ofOrder.filter((n) => !objects.excepted.includes(n)),
            doubt: null,
            named: true,
          }
        : clause.role === 'relative' && byName.length > 0
          ? targetOf(pointing, rows, [byName], answers, scope, list, act, byName)
          : objects.set === 'it' && !objects.digits && last !== undefined && whole.has(last)
            ? {
                ...targetOf(pointing, rows, [], answers, scope, list, act, spokenOf),
                numbers: last,
                doubt: null,
                named: true,
              }
            : targetOf(pointing, rows, groups, answers, scope, list, act, spokenOf);
    const byReference =
      !objects.digits && rows.length === 0 && (objects.set === 'it' || objects.set === 'them');
    const other =
      byReference &&
      LISTING.has(act) &&
      (tainted && !frame.port && !clause.words.some((w) => has(w, 'off'))
        ? 'may speak of something else'
        : vague !== null && objects.set === 'them' && found.numbers.length !== vague
          ? `speaks of ${vague}, of which is not said`
          : null);
    const target: Target =
      other === false || other === null
        ? found
        : { ...found, numbers: [], doubt: other, guess: found.numbers };
    tainted = false;
    if (said.length > 0) spokenOf = target.numbers.length > 0 ? target.numbers : said;
    const either = clause.join === 'or' && LISTING.has(act);
    if (either && out.length > 0 && out.at(-1)?.frame.clause.sentence === clause.sentence) {
      const last = out.pop();
      if (last !== undefined) out.push({ ...last, doubt: last.doubt ?? 'says one thing or another' });
    }
    const inherited =
      either && before !== undefined && (before.act === 'hedge' || before.act === 'question')
        ? before.act
        : act;
    const company =
      (act === 'yes' || act === 'no') &&
      frames.some(
        (f, j) =>
          j !== i &&
          f.clause.sentence === clause.sentence &&
          f.clause.role !== 'condition' &&
          (f.act === 'none' ||
            f.act === 'report' ||
            f.act === 'question' ||
            f.act === 'refuse' ||
            f.act === 'ok') &&
          f.clause.words.some(
            (w) => !w.known || has(w, 'otherVerb', 'report', 'be', 'have', 'thing', 'let'),
          ) &&
          !f.clause.words.some((w) => has(w, 'thanks')),
      );
    const reserved = frames.some(
      (f, j) =>
        j > i &&
        f.clause.sentence === clause.sentence &&
        f.clause.join === 'but' &&
        (f.act === 'question' ||
          f.act === 'costQuestion' ||
          (f.act === 'none' && f.clause.words.filter((w) => w.kind === 'word' && !w.known).length > 1)),
    );
    out.push({
      ...(company ? { weak: true } : {}),
      ...(reserved ? { reserved } : {}),
      act: inherited,
      frame,
      condition: frame.condition,
      ...target,
      doubt:
        target.doubt ??
        (either &&
        inherited === act &&
        before?.clause.sentence === clause.sentence &&
        (before.act !== 'none' || before.objects.digits)
          ? 'says one thing or another'
          : null),
    });
    const group = [...target.numbers, ...target.unmatched.map((n) => `?${n}`)];
    if (group.length > 0) groups.push(group);
    if (group.length > 1 && (objects.set === 'order' || (objects.order && !objects.digits))) whole.add(group);
    if (objects.excepted.length > 0) groups.push(objects.excepted);
    if (target.rest !== null) groups.push(restSoFar(out, scope));
  }
  return out.map((saying) => saying);
}

/** What "the rest" comes to by what was said until here; what follows may still change it. */
function restSoFar(said: readonly Saying[], scope: Scope): readonly string[] {
  const taken = said.flatMap((s) => [...s.numbers, ...s.excepted]);
  return scope.numbers.filter((n) => !taken.includes(n));
}

/** In a reason or a relative clause only what is said of numbers by their digits counts, and a carrier that keeps them. */
function weakened(act: Act, frame: Frame): Act {
  // "Before you cancel 0101": only what denies the port or keeps it elsewhere speaks for itself here.
  if (frame.clause.words.some((w) => has(w, 'cancel', 'cancellation'))) return 'none';
  if (act === 'cancel')
    return frame.objects.digits || frame.objects.set !== null || frame.port ? 'cancel' : 'none';
  if ((act === 'keep' || act === 'spare') && frame.objects.digits) return act;
  return 'none';
}
