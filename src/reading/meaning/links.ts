/** The fifth step: what clauses owe to each other. Back-references, lists below, "and 0102 too", corrections, conditions. */

import { isVerb } from './clauses.ts';
import type { Concept } from './concepts.ts';
import type { Act, Frame } from './frames.ts';
import type { Word } from './lexicon.ts';
import { deniedAtEnd } from './objects.ts';

/** What a sender has, as far as links need it. */
export type Scope = {
  /** Numbers of the thread's order, else of the only order; of all orders where there is no thread and several. */
  readonly numbers: readonly string[];
  /** True where `numbers` are of several orders. */
  readonly several: boolean;
  readonly orders: number;
  /** Every number of the sender's, and how many orders they are on. */
  readonly every: readonly string[];
  readonly everyOrder: number;
  readonly awaiting: readonly string[];
  /** Every number of the sender's with the numbers of its order. */
  readonly siblings: (number: string) => readonly string[];
};

export type Listed = {
  readonly numbers: readonly string[];
  readonly unmatched: readonly string[];
  readonly kept: readonly string[];
  readonly doubt: string | null;
};

/** A passage's frames with the numbers that it answers inline (rule 1a); null for ordinary words. */
export type Passage = {
  readonly frames: readonly Frame[];
  readonly answers: { readonly numbers: readonly string[]; readonly unmatched: readonly string[] } | null;
  /** The subject of a new mail: it announces what the words below say. */
  readonly subject: boolean;
};

/** One thing that is said, with the numbers it is said of. */
export type Saying = {
  readonly act: Act;
  readonly frame: Frame;
  readonly numbers: readonly string[];
  readonly unmatched: readonly string[];
  readonly excepted: readonly string[];
  /** Numbers that the list itself says shall go on. */
  readonly kept: readonly string[];
  readonly doubt: string | null;
  /** Numbers that may be meant where it is in doubt. */
  readonly guess: readonly string[];
  /** Whether an object is given in any way; "please cancel" gives none. */
  readonly named: boolean;
  /** "The rest", to be known when everything else is. */
  readonly rest: 'rest' | 'other' | null;
  readonly condition: 'free' | 'other' | null;
  /** A yes or no with something in its sentence that decides nothing: it may answer something else. */
  readonly weak?: boolean;
  /** "Yes, and 0102 too": comes on top of what the yes takes. */
  readonly joins?: boolean;
  /** Said by the subject. */
  readonly heading?: boolean;
  /** A "but" goes on in its sentence with words that are not understood. */
  readonly reserved?: boolean;
};

const ACTING: ReadonlySet<Act> = new Set<Act>([
  'cancel',
  'spare',
  'keep',
  'bareKeep',
  'proceed',
  'continue',
  'yes',
  'no',
  'accept',
  'refuse',
  'reschedule',
  'hedge',
  'question',
  'unclear',
  'correct',
  'ok',
  'takeBack',
  'halt',
  'undo',
  'costQuestion',
  'bargain',
  'report',
]);
/** Answers: "it" in them is the cost or the offer. */
const ANSWERS: ReadonlySet<Act> = new Set<Act>(['yes', 'no', 'accept', 'refuse', 'ok']);
/** What a number by itself behind it corrects. */
const CORRECTING: ReadonlySet<Act> = new Set<Act>(['no', 'undo', 'correct']);
/** Acts that a row of numbers below may complete. */
const LISTING: ReadonlySet<Act> = new Set<Act>(['cancel', 'spare', 'keep', 'bareKeep']);

const has = (word: Word, ...kinds: readonly Concept[]): boolean => kinds.some((kind) => word.is.has(kind));

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

type Conditioned = Frame & { readonly condition: 'free' | 'other' | null };

/** Binds conditions to what stands in their sentence: what follows them, else what stands before (rule 11). */
function conditioned(frames: readonly Frame[]): Conditioned[] {
  const out: Conditioned[] = frames.map(governed).map((frame) => ({
    ...frame,
    condition: frame.act === 'cancel' && frame.clause.words.some((w) => has(w, 'free')) ? 'free' : null,
  }));
  for (const [i, frame] of out.entries()) {
    const { clause } = frame;
    const before = out[i - 1];
    const then = clause.words.slice(0, 2).some((w) => has(w, 'thereupon'));
    if (
      then &&
      before?.clause.sentence === clause.sentence &&
      before.act === 'none' &&
      !before.objects.digits &&
      before.clause.words.length > 2 &&
      DECIDING.has(frame.act) &&
      before.clause.role === 'main'
    )
      out[i] = { ...frame, condition: 'other' };
    // "Confirm by Friday, otherwise cancel".
    if (clause.words.slice(0, 3).some((w) => has(w, 'else')) && DECIDING.has(frame.act))
      out[i] = { ...frame, condition: 'other' };
    if (clause.role !== 'condition' && clause.role !== 'time') continue;
    if (
      clause.role === 'time' &&
      clause.words.some((w) => w.form === 'past' || w.form === 'participle' || has(w, 'past', 'have'))
    ) {
      out[i] = { ...frame, act: 'none', condition: null };
      continue;
    }
    const kind =
      clause.words.some((w) => has(w, 'free')) &&
      !clause.words.some((w) => w.kind === 'money') &&
      clause.role === 'condition'
        ? 'free'
        : 'other';
    const same = (j: number) => out[j]?.clause.sentence === clause.sentence && out[j]?.clause.role === 'main';
    const acts = (j: number) => DECIDING.has(out[j]?.act ?? 'none');
    const bind = (j: number) => {
      const bound = out[j];
      if (bound !== undefined) out[j] = { ...bound, condition: bound.condition === 'other' ? 'other' : kind };
    };
    let j = i + 1;
    const left = out[i - 1];
    const governs =
      left !== undefined &&
      left.clause.sentence === clause.sentence &&
      left.clause.role === 'main' &&
      !acts(i - 1) &&
      left.clause.words.some(
        (w, k) =>
          isVerb(left.clause.words, k) &&
          // "Let us know if …" is no condition of what follows; any other is, where something that decides does.
          (has(w, 'report', 'question') || !decidesLater(frames, i)),
      );
    out[i] = { ...frame, act: 'none', condition: null };
    // It belongs to the clause right before it, which decides nothing.
    if (governs) continue;
    const opens = clause.first || left?.clause.sentence !== clause.sentence || !acts(i - 1);
    if (opens) {
      while (out[j]?.clause.sentence === clause.sentence) {
        if (out[j]?.clause.join === 'but') break;
        if (!same(j)) {
          j++;
          continue;
        }
        if (acts(j)) bind(j);
        j++;
      }
    }
    if (!opens) {
      bind(i - 1);
      // "So it is agreed: unless you hear from me, cancel": where it may belong to what follows, it does.
      const next = out[j];
      if (next?.clause.sentence === clause.sentence && next.clause.join === null && next.act === 'cancel')
        bind(j);
    } else if (
      !frames.some((f, k) => k > i && f.clause.sentence === clause.sentence && DECIDING.has(f.act))
    ) {
      const before = out.findLastIndex(
        (f, k) =>
          k < i && f.clause.sentence === clause.sentence && f.clause.role === 'main' && DECIDING.has(f.act),
      );
      if (before >= 0) bind(before);
    }
  }
  return out;
}

const decidesLater = (frames: readonly Frame[], i: number): boolean =>
  frames.some((f, k) => k > i && f.clause.sentence === frames[i]?.clause.sentence && DECIDING.has(f.act));

/** What a clause owes to the one that governs it: "they told us, 0101 is cancelled", "I do not want that …", "…, then cancel". */
function governed(frame: Frame, i: number, all: readonly Frame[]): Frame {
  const before = all[i - 1];
  if (before === undefined || before.clause.sentence !== frame.clause.sentence) return frame;
  const words = before.clause.words;
  const any = (...kinds: readonly Concept[]) => words.some((w) => has(w, ...kinds));
  const asks = frame.clause.words.some((w) => has(w, 'please', 'askUs'));
  const that = frame.clause.words.slice(0, 2).some((w) => has(w, 'that'));
  if (
    frame.act === 'cancel' &&
    !asks &&
    before.act === 'none' &&
    any('report') &&
    ((!any('we') && !any('it')) || any('be'))
  )
    return { ...frame, act: 'report' };
  if (that && any('thanks') && frame.act === 'cancel') return { ...frame, act: 'report' };
  if (
    that &&
    any('not', 'never') &&
    !before.objects.digits &&
    (before.act === 'none' || before.act === 'no')
  ) {
    if (frame.act === 'cancel') return { ...frame, act: 'spare' };
    if (frame.act === 'keep') return { ...frame, act: 'cancel' };
  }
  return frame;
}

const DECIDING: ReadonlySet<Act> = new Set<Act>([
  'cancel',
  'spare',
  'keep',
  'bareKeep',
  'proceed',
  'continue',
  'yes',
  'no',
  'accept',
]);

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

/** Whether a clause goes on with the one before: in its sentence, or by a word that says so. */
const continues = (frame: Frame, previous: Saying): boolean =>
  frame.clause.sentence === previous.frame.clause.sentence ||
  frame.clause.join !== null ||
  frame.clause.words.some((w) => has(w, 'also', 'and', 'not'));

/** "The same goes for 0102, that is my brother's": what stands behind the number's comma adds nothing. */
function likewise(frame: Frame): boolean {
  const { words } = frame.clause;
  const also = words.findIndex((w) => has(w, 'also'));
  const number = words.findLastIndex((w) => w.kind === 'number');
  const end = words.findIndex((w, i) => i > number && w.kind === 'comma');
  const said = words.slice(
    words.findLastIndex((w, i) => i < also && w.kind === 'comma') + 1,
    end === -1 ? undefined : end,
  );
  return (
    also >= 0 &&
    (end === -1 || also < end) &&
    said.every(
      (w) =>
        w.kind !== 'word' ||
        has(w, 'also', 'and', 'but', 'det', 'number', 'for', 'filler', 'please') ||
        (w.known && w.is.size === 0),
    )
  );
}

/** Only numbers and what joins them. */
const elliptic = (frame: Frame): boolean =>
  !frame.unread &&
  frame.clause.words.every(
    (w) =>
      w.kind !== 'word' ||
      has(
        w,
        'and',
        'or',
        'but',
        'also',
        'det',
        'number',
        'not',
        'for',
        'filler',
        'please',
        'only',
        'except',
        'both',
      ),
  );

/** A line of its own that is a number and nothing else. */
const bareRow = (frame: Frame | undefined, sentence: number): boolean =>
  frame !== undefined &&
  frame.clause.sentence !== sentence &&
  frame.clause.row &&
  frame.clause.last &&
  frame.clause.words.every((w) => w.kind !== 'word' || has(w, 'number', 'det'));

/** The rows of numbers below a clause that announces them. */
function rowsBelow(frames: readonly Conditioned[], at: number, announced: boolean): Conditioned[] {
  const out: Conditioned[] = [];
  const own = frames[at]?.clause.sentence;
  const behind = frames.findIndex((f, k) => k > at && f.clause.sentence !== own);
  const opened = frames.some((f, k) => k >= at && f.clause.sentence === own && f.clause.opens);
  if (!announced && !opened) return out;
  const next = frames[at + 1];
  const inline = next !== undefined && next.clause.sentence === own && elliptic(next) && next.objects.digits;
  const from = opened && behind > 0 && !inline ? behind : at + 1;
  for (const frame of frames.slice(from)) {
    const listed = frame.clause.sentence === own && elliptic(frame) && frame.objects.digits;
    if (frame.act !== 'none' || !frame.objects.digits || (!frame.clause.first && !listed)) {
      // The second clause of a row's own line: a remark beside the number.
      if (
        out.length > 0 &&
        frame.act === 'none' &&
        !frame.objects.digits &&
        !frame.clause.first &&
        frame.clause.sentence === out.at(-1)?.clause.sentence
      )
        continue;
      break;
    }
    const [first] = frame.clause.words.filter((w) => w.kind === 'word' || w.kind === 'number');
    const leads = first?.kind === 'number' || frame.clause.row || elliptic(frame);
    if (!leads) break;
    out.push(frame);
  }
  return out;
}

type Target = Pick<
  Saying,
  'numbers' | 'unmatched' | 'excepted' | 'kept' | 'doubt' | 'guess' | 'named' | 'rest'
>;

function targetOf(
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
function pickedOut(frame: Frame, groups: readonly (readonly string[])[]): string | null {
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
