import type { ReadingContext, Verdict } from './reading.ts';
import type { Statement } from './statements.ts';
import { restOf } from './statements.ts';
import { minus, NOTHING } from './targets.ts';

/** What all statements together amount to (rules 7, 11–17). */
export type Decision = {
  readonly verdict: Verdict;
  readonly cancel: readonly string[];
  readonly keep: readonly string[];
  readonly unmatched: readonly string[];
  readonly why: string;
  /** The statements that decided, for marking their words. */
  readonly by: readonly Statement[];
};

type Tally = {
  cancel: Map<string, Statement>;
  keep: Map<string, Statement>;
  unmatched: Set<string>;
  doubts: { why: string; by: Statement }[];
  human: { why: string; by: Statement }[];
};

/** Decides. Pure; the order of `context.orders` makes no difference. */
export function decide(said: readonly Statement[], context: ReadingContext): Decision {
  const answering = context.awaiting.length > 0;
  const statements = settle(correct(refrained(said, answering)), context);
  const tally: Tally = { cancel: new Map(), keep: new Map(), unmatched: new Set(), doubts: [], human: [] };
  const requests = statements.filter((s) => s.intent === 'cancel' || s.intent === 'stay');
  const explicit = requests.some(
    (s) =>
      s.target.named && s.target.numbers.length + s.target.unmatched.length > 0 && s.condition !== 'other',
  );
  for (const s of statements) {
    if (s.intent === 'cancel' || s.intent === 'stay')
      request(s, statements, tally, context, explicit, answering);
    else if (s.intent === 'keep' || s.intent === 'spare' || s.intent === 'bareKeep')
      keeping(s, statements, tally, context, answering);
    else if (s.intent === 'proceed' && s.target.named && requests.some((r) => r.target.named)) {
      // "Cancel 0102 and go ahead with 0103".
      if (!answering) keeping(s, statements, tally, context, answering);
      else if (explicit) tally.doubts.push({ why: 'does not say with what to go ahead', by: s });
    } else if (s.intent === 'confirmation' && !answering) {
      if (requests.length === 0) tally.doubts.push({ why: 'asks to confirm a cancellation', by: s });
    } else if (s.intent === 'unclear')
      tally.human.push({ why: 'words of cancelling that ask for nothing', by: s });
  }
  if (answering) return answer(statements, tally, context);
  return plain(statements, tally, context);
}

/**
 * "Don't" turns what was asked for right before it: a request is taken back, in an answer it says no. One that could
 * mean several requests, or the port itself, is asked about.
 */
function refrained(said: readonly Statement[], answering: boolean): Statement[] {
  const out: Statement[] = [];
  for (const [i, s] of said.entries()) {
    const requests = out.filter((p) => p.intent === 'cancel' || p.intent === 'stay');
    // "Cancel both. On second thought, no."; a no behind a request that nothing follows.
    const no =
      s.intent === 'no' &&
      !s.target.named &&
      requests.length > 0 &&
      (s.corrects !== null || (i === said.length - 1 && (answering || s.end - s.start <= 10)));
    if (s.intent !== 'refrain' && !no) {
      // "Don't, please, cancel it".
      const before = said[i - 1];
      const denied = s.intent === 'cancel' && before?.intent === 'refrain' && before.sentence === s.sentence;
      out.push(denied ? { ...s, intent: 'spare' } : s);
      continue;
    }
    const last = out.findLast((p) => ACTING.has(p.intent));
    if (last === undefined || last.intent === 'spare') out.push({ ...s, intent: answering ? 'no' : 'spare' });
    else if (
      requests.length === 1 &&
      requests[0] === last &&
      (s.intent === 'refrain' || s.corrects !== null)
    ) {
      out[out.indexOf(last)] = { ...last, intent: 'none', target: NOTHING };
      out.push({ ...s, intent: 'withdraw' });
    } else {
      const doubt = 'does not say what is not to be done';
      out[out.indexOf(last)] = { ...last, target: { ...last.target, named: true, doubt } };
    }
  }
  return out;
}

/** Applies corrections to what was said before (rule 13). */
function correct(said: readonly Statement[]): Statement[] {
  const out: Statement[] = [];
  const drop = (numbers: readonly string[]) => {
    for (let i = 0; i < out.length; i++) {
      const s = out[i];
      if (s === undefined || s.intent === 'keep' || s.intent === 'spare') continue;
      if (s.target.numbers.some((n) => numbers.includes(n)))
        out[i] = { ...s, target: { ...s.target, numbers: minus(s.target.numbers, numbers) } };
    }
  };
  for (const s of said) {
    const last = out.findLast((p) => ACTING.has(p.intent));
    if (s.intent === 'correct') {
      const names = s.target.numbers.length + s.target.unmatched.length > 0;
      if (!names && s.target.replaced.length === 0) continue;
      if (last === undefined) {
        out.push({ ...s, intent: 'none' });
        continue;
      }
      if (s.target.replaced.length > 0) drop(s.target.replaced);
      else if (
        last.target.numbers.length + last.target.unmatched.length === 0 &&
        last.target.doubt === null
      ) {
        // What it replaces was put aside already.
      } else if (
        last.target.numbers.length + last.target.unmatched.length ===
          s.target.numbers.length + s.target.unmatched.length ||
        last.target.numbers.length + last.target.unmatched.length === 1
      ) {
        const i = out.indexOf(last);
        out[i] = { ...last, target: { ...last.target, numbers: [], unmatched: [], doubt: null } };
      } else {
        out.push({
          ...s,
          intent: last.intent,
          target: { ...s.target, doubt: 'does not say which number the correction replaces' },
        });
        continue;
      }
      if (names) out.push({ ...s, intent: last.intent, condition: last.condition });
      continue;
    }
    if (s.target.replaced.length > 0) drop(s.target.replaced);
    if (
      s.corrects === 'replaces' &&
      s.intent === last?.intent &&
      s.target.named &&
      last.target.numbers.length === s.target.numbers.length + s.target.unmatched.length &&
      last.target.rest === null
    ) {
      drop(last.target.numbers);
    }
    if (s.corrects !== null && ACTING.has(s.intent)) {
      const other = (p: Statement) =>
        (s.intent === 'cancel' || s.intent === 'stay') !== (p.intent === 'cancel' || p.intent === 'stay');
      for (let i = 0; i < out.length; i++) {
        const p = out[i];
        if (p !== undefined && ACTING.has(p.intent) && other(p))
          out[i] = {
            ...p,
            target: {
              ...p.target,
              numbers: minus(p.target.numbers, s.target.numbers),
              excepted: minus(p.target.excepted, s.target.numbers),
            },
          };
      }
    }
    out.push(s);
  }
  return out;
}

const ACTING: ReadonlySet<Statement['intent']> = new Set([
  'cancel',
  'stay',
  'keep',
  'spare',
  'bareKeep',
] as const);

/** Resolves "the rest" once everything else is known. */
function settle(statements: readonly Statement[], context: ReadingContext): Statement[] {
  return statements.map((s) => {
    if (s.target.rest === null) return s;
    const rest = restOf(s, statements, context);
    return {
      ...s,
      target: {
        ...s.target,
        rest: null,
        named: true,
        numbers: [...s.target.numbers, ...rest.numbers],
        doubt: s.target.doubt ?? rest.doubt,
      },
    };
  });
}

function request(
  s: Statement,
  all: readonly Statement[],
  tally: Tally,
  context: ReadingContext,
  explicit: boolean,
  answering: boolean,
): void {
  const { target } = s;
  // "Please cancel my port" beside named numbers says no more than they do; so does the reason "we stay with our carrier".
  if (
    !target.named &&
    (explicit || (s.intent === 'stay' && all.some((o) => o !== s && o.intent === 'cancel')))
  )
    return;
  if (
    target.doubt !== null &&
    s.intent === 'stay' &&
    all.some(
      (o) => o !== s && o.intent === 'cancel' && o.target.doubt === null && o.target.numbers.length > 0,
    ) &&
    target.unmatched.length === 0
  )
    return;
  const awaited = target.numbers.filter((n) => context.awaiting.includes(n));
  if (
    s.condition === 'other' ||
    (s.condition === 'free' && (awaited.length > 0 || (answering && target.numbers.length === 0)))
  ) {
    tally.human.push({ why: 'a condition', by: s });
    return;
  }
  for (const n of target.unmatched) tally.unmatched.add(n);
  if (target.doubt !== null) {
    tally.doubts.push({ why: target.doubt, by: s });
    return;
  }
  for (const n of target.numbers) tally.cancel.set(n, s);
  for (const n of target.excepted) tally.keep.set(n, s);
}

function keeping(
  s: Statement,
  all: readonly Statement[],
  tally: Tally,
  context: ReadingContext,
  answering: boolean,
): void {
  const { target } = s;
  const cancels = all.some((o) => (o.intent === 'cancel' || o.intent === 'stay') && o.condition !== 'other');
  if (s.condition === 'other') {
    // "Cancel it if it is free, otherwise leave it" adds nothing to the one condition that counts.
    if (!all.some((o) => o.condition === 'free' && (o.intent === 'cancel' || o.intent === 'stay')))
      tally.human.push({ why: 'a condition', by: s });
    return;
  }
  if (s.condition === 'free' && cancels) return;
  if (s.intent === 'bareKeep' && !answering && !cancels) {
    tally.doubts.push({ why: 'says to keep, with neither carrier nor port beside it', by: s });
    return;
  }
  if (s.intent === 'bareKeep' && !target.named && cancels) return;
  if (!target.named) {
    if (answering || !cancels) return;
    // "The port goes on" beside a request for some numbers: of which is not said.
    if (s.intent === 'keep' && target.numbers.length !== 1)
      tally.doubts.push({ why: 'says that the port goes on, not which', by: s });
    return;
  }
  if (target.doubt !== null) {
    // "The fax line stays" beside numbers named by their digits takes nothing from them.
    if (
      s.intent === 'bareKeep' &&
      target.unmatched.length === 0 &&
      !all.some((o) => o.intent === 'cancel' && (o.target.whole || !o.target.named))
    )
      return;
    if (cancels || answering) tally.doubts.push({ why: target.doubt, by: s });
    return;
  }
  if (target.excepted.length > 0) {
    // "Port all but X": X's fate must be said elsewhere (rule 7).
    const fated = target.excepted.every((n) =>
      all.some((o) => (o.intent === 'cancel' || o.intent === 'stay') && o.target.numbers.includes(n)),
    );
    if (!fated && s.intent === 'spare') for (const n of target.excepted) tally.cancel.set(n, s);
    else if (!fated) tally.doubts.push({ why: 'does not say what becomes of the exception', by: s });
  }
  if (target.only && s.intent === 'keep' && !cancels && !answering)
    tally.doubts.push({ why: 'says which go on, not what becomes of the others', by: s });
  for (const n of target.numbers) tally.keep.set(n, s);
  void context;
}

function plain(statements: readonly Statement[], tally: Tally, context: ReadingContext): Decision {
  void context;
  const wishes = statements.filter((s) => s.intent === 'cancel' || s.intent === 'stay');
  const clear = tally.cancel.size > 0;
  const cleared = [...tally.cancel.keys()];
  // Another wish or condition for the very numbers that are to be cancelled needs a person.
  const clash = tally.human.find(({ by }) => touches(by, cleared)) ?? otherWish(statements, cleared);
  if (clash !== undefined && clear)
    return result('human', tally, `${clash.why} about the same numbers`, [clash.by]);
  const [doubt] = tally.doubts;
  if (doubt !== undefined && !(tally.human.length > 0 && wishes.every((s) => s.condition === 'other')))
    return result('clarify', tally, doubt.why, [doubt.by]);
  const both = cleared.find((n) => tally.keep.has(n));
  if (both !== undefined)
    return result('clarify', tally, `${both} both to be cancelled and to go on`, [
      tally.cancel.get(both),
      tally.keep.get(both),
    ]);
  if (clear) return result('act', tally, 'asks to cancel', [...tally.cancel.values()]);
  if (tally.unmatched.size > 0)
    return result('clarify', tally, 'names only numbers that are on no order', wishes);
  const [person] = tally.human;
  if (person !== undefined) return result('human', tally, person.why, [person.by]);
  const hold = statements.find((s) => s.intent === 'hold');
  if (hold !== undefined)
    return result('clarify', tally, 'says to hold, neither to cancel nor to go on', [hold]);
  return nothing(statements, tally);
}

function nothing(statements: readonly Statement[], tally: Tally): Decision {
  for (const [intent, why] of WHY) {
    const s = statements.find((o) => o.intent === intent);
    if (s !== undefined)
      return result(
        intent === 'hint' &&
          s.target.numbers.length > 0 &&
          !statements.some(
            (o) =>
              o.intent === 'question' ||
              o.intent === 'reschedule' ||
              o.intent === 'other' ||
              o.intent === 'keep' ||
              o.intent === 'withdraw',
          )
          ? 'clarify'
          : 'human',
        tally,
        why,
        [s],
      );
  }
  return result('human', tally, 'asks for no cancellation', statements.slice(0, 1));
}

const WHY: readonly (readonly [Statement['intent'], string])[] = [
  ['withdraw', 'takes back an earlier wish'],
  ['reschedule', 'wants another date'],
  ['other', 'wants something else, not a port cancelled'],
  ['question', 'asks, and requests nothing'],
  ['costQuestion', 'asks about the cost'],
  ['hedge', 'is not decided'],
  ['keep', 'wants the port to go on'],
  ['spare', 'does not want it cancelled'],
  ['report', 'tells of a cancellation, asks for none'],
  ['everybody', 'speaks to the program or about others'],
  ['hint', 'gives reasons, but no request'],
];

/** An answer to a notice (rules 15 and 16). */
function answer(statements: readonly Statement[], tally: Tally, context: ReadingContext): Decision {
  const { awaiting } = context;
  const find = (...intents: readonly Statement['intent'][]) =>
    statements.filter((s) => intents.includes(s.intent));
  const cost = find('costQuestion', 'bargain')[0] ?? find('cancel', 'yes', 'proceed').find((s) => s.bargains);
  if (cost !== undefined) return result('human', tally, 'asks about the cost or risk', [cost]);
  const cancels = find('cancel', 'stay').filter((s) => s.condition !== 'other');
  const keeps = find('keep', 'spare', 'bareKeep').filter((s) => s.condition !== 'other');
  const yes = find('yes', 'accept', 'proceed').filter((s) => s.condition === null && !s.unread);
  const no = find('no').filter((s) => s.condition === null && !s.unread);
  const unread = find('yes', 'no', 'proceed').filter((s) => s.unread);
  const conditional = find(
    'yes',
    'accept',
    'proceed',
    'no',
    'cancel',
    'keep',
    'spare',
    'bareKeep',
    'none',
    'continue',
    'ok',
  ).find(
    (s) =>
      s.condition !== null && (s.condition === 'other' || s.intent !== 'keep') && relevant(s, statements),
  );
  const generic = (list: readonly Statement[]) => list.filter((s) => !s.target.named);
  const namedIn = (list: readonly Statement[]) => list.filter((s) => s.target.named);

  for (const s of namedIn([...yes, ...no])) {
    const into = s.intent === 'no' ? tally.keep : tally.cancel;
    for (const n of s.target.unmatched) tally.unmatched.add(n);
    if (s.target.doubt !== null) tally.doubts.push({ why: s.target.doubt, by: s });
    else for (const n of s.target.numbers) into.set(n, s);
    if (s.target.excepted.length > 0 && s.target.doubt === null) {
      if (s.intent === 'no') tally.doubts.push({ why: 'says no, with an exception', by: s });
      else for (const n of s.target.excepted) tally.keep.set(n, s);
    }
  }
  // "No, only 0101": the number stands apart from the no, and could be meant either way.
  const apart = find('none').find((s) => s.target.only && s.target.numbers.length > 0);
  if (apart !== undefined && no.length > 0)
    tally.doubts.push({ why: 'says no, and names a number', by: apart });
  for (const s of namedIn(find('withdraw')))
    if (s.target.doubt === null) for (const n of s.target.numbers) tally.keep.set(n, s);
  const keepAll = [...generic(keeps), ...generic(find('withdraw'))];
  const bareYes = generic(yes);
  const bareNo = generic(no);
  const genericCancel = generic(cancels);
  const namedCancel = [...tally.cancel.keys()];
  const namedKeep = [...tally.keep.keys()];

  if (conditional !== undefined) {
    const others =
      namedCancel.length > 0 &&
      conditional.target.named &&
      !conditional.target.numbers.some((n) => namedCancel.includes(n));
    if (!others) return result('human', tally, 'a new condition', [conditional]);
  }
  if (tally.human.length > 0 && namedCancel.length + namedKeep.length === 0)
    return result(
      'human',
      tally,
      tally.human[0]?.why ?? 'a condition',
      tally.human.map((h) => h.by),
    );

  const sure = [...cancels, ...keeps, ...bareYes, ...bareNo, ...namedIn(yes), ...namedIn(no)];
  const [later] = find('later');
  if (later !== undefined && (sure.length === 0 || !later.target.named) && namedIn(sure).length === 0)
    return result('human', tally, 'wants more time', [later]);

  // What is said of "the port" or with a bare yes or no goes for all awaiting numbers that are not named otherwise.
  const wantsAll = genericCancel.length > 0;
  const keepsAll = keepAll.length > 0;
  if (wantsAll && keepsAll) {
    const corrected = keepAll.some((s) => s.corrects !== null);
    if (!corrected)
      return result('clarify', tally, 'both to cancel and to go on', [...genericCancel, ...keepAll]);
  }
  if (keepsAll) {
    if (bareYes.some((s) => s.intent === 'accept'))
      return result('clarify', tally, 'accepts the cost and keeps the port', [...bareYes, ...keepAll]);
    const left = minus(awaiting, namedCancel);
    for (const n of left) tally.keep.set(n, keepAll[0] as Statement);
  } else if (wantsAll) {
    const genericDoubt = genericCancel.find((s) => s.target.doubt !== null);
    if (genericDoubt !== undefined)
      tally.doubts.push({ why: genericDoubt.target.doubt ?? '', by: genericDoubt });
    const contradicts = bareNo.length > 0 && namedKeep.length === 0;
    if (contradicts) return result('clarify', tally, 'says no and to cancel', [...bareNo, ...genericCancel]);
    const onlyNamed = namedCancel.filter((n) => awaiting.includes(n));
    if (onlyNamed.length === 0)
      for (const n of minus(awaiting, namedKeep)) tally.cancel.set(n, genericCancel[0] as Statement);
  } else if (bareYes.length > 0 && bareNo.length > 0) {
    return result('clarify', tally, 'says both yes and no', [...bareYes, ...bareNo]);
  } else if (bareYes.length > 0) {
    const touched = namedCancel.some((n) => awaiting.includes(n));
    const [first] = bareYes;
    const vague = find('continue', 'asPlanned').filter((s) => !s.target.named);
    if (
      vague.length > 0 &&
      !bareYes.some((s) => s.intent === 'accept') &&
      namedCancel.length + namedKeep.length === 0
    )
      return result('clarify', tally, 'does not say what is to go on', vague);
    const keptHere = namedKeep.filter((n) => awaiting.includes(n));
    const agreesToKeep =
      keptHere.length > 0 && bareYes.every((s) => s.intent === 'yes') && !keeps.some((s) => s.contrast);
    if (!touched && !agreesToKeep && first !== undefined)
      for (const n of minus(awaiting, namedKeep)) tally.cancel.set(n, first);
  } else if (bareNo.length > 0) {
    const [first] = bareNo;
    const touched = namedKeep.some((n) => awaiting.includes(n));
    if (!touched && first !== undefined)
      for (const n of minus(awaiting, namedCancel)) tally.keep.set(n, first);
  }

  // "Yes, it is too expensive."
  const [dear] = find('tooDear');
  if (
    dear !== undefined &&
    yes.length > 0 &&
    yes.every((s) => s.intent === 'yes' && s.start < dear.start) &&
    cancels.length === 0
  )
    tally.doubts.push({ why: 'says yes, and that it is too expensive', by: dear });
  const [doubt] = tally.doubts;
  if (doubt !== undefined) return result('clarify', tally, doubt.why, [doubt.by]);
  const cleared = [...tally.cancel.keys()];
  const both = cleared.find((n) => tally.keep.has(n));
  if (both !== undefined)
    return result('clarify', tally, `${both} both to be cancelled and to go on`, [
      tally.cancel.get(both),
      tally.keep.get(both),
    ]);
  const clash =
    tally.human.find(({ by }) => touches(by, cleared)) ??
    (cleared.length > 0 ? otherWish(statements, cleared) : undefined);
  if (clash !== undefined && cleared.length > 0)
    return result('human', tally, `${clash.why} about the same numbers`, [clash.by]);
  if (cleared.length + tally.keep.size > 0)
    return result('act', tally, 'decides', [...tally.cancel.values(), ...tally.keep.values()]);
  if (tally.unmatched.size > 0)
    return result('clarify', tally, 'names only numbers that are on no order', cancels);
  if (later !== undefined) return result('human', tally, 'wants more time', [later]);
  if (unread.length > 0)
    return result('clarify', tally, 'says more than yes or no, which is not understood', unread);
  const [question] = find('question', 'hedge', 'reschedule', 'other', 'report');
  if (question !== undefined)
    return result(
      'human',
      tally,
      WHY.find(([i]) => i === question.intent)?.[1] ?? 'asks, and decides nothing',
      [question],
    );
  const naming = find('none', 'confirmation').filter(
    (s) =>
      s.intent === 'confirmation' ||
      (s.target.named && (s.target.numbers.length > 0 || s.target.doubt !== null)),
  );
  const unsure = find('continue', 'asPlanned', 'ok', 'tooDear', 'hold', 'hint');
  if (unsure.length + naming.length > 0)
    return result('clarify', tally, 'an answer that could mean either', [...unsure, ...naming]);
  return nothing(statements, tally);
}

function relevant(s: Statement, all: readonly Statement[]): boolean {
  if (s.intent !== 'none') return true;
  // A condition by itself is one of the decision before it.
  return all.some((o) => o !== s && ['yes', 'accept', 'proceed', 'cancel', 'ok'].includes(o.intent));
}

function touches(s: Statement, numbers: readonly string[]): boolean {
  if (!s.target.named || s.target.numbers.length === 0) return true;
  return s.target.numbers.some((n) => numbers.includes(n));
}

/** A new date or a condition for numbers that are also to be cancelled. */
function otherWish(
  statements: readonly Statement[],
  cancelled: readonly string[],
): { why: string; by: Statement } | undefined {
  const acting = statements.filter((s) => s.intent === 'cancel' || s.intent === 'stay');
  for (const s of statements) {
    const sameSentence = acting.some((a) => a.sentence === s.sentence);
    if (s.intent === 'reschedule') {
      const same = s.target.named
        ? s.target.numbers.some((n) => cancelled.includes(n))
        : sameSentence || acting.every((a) => !a.target.named);
      if (same) return { why: 'wants another date', by: s };
    }
    if (s.intent === 'none' && s.condition === 'other' && s.target.numbers.length === 0)
      return { why: 'a condition', by: s };
  }
  return undefined;
}

function result(
  verdict: Verdict,
  tally: Tally,
  why: string,
  by: readonly (Statement | undefined)[],
): Decision {
  const act = verdict === 'act';
  return {
    verdict,
    cancel: act ? [...tally.cancel.keys()].sort() : [],
    keep: act ? [...tally.keep.keys()].sort() : [],
    unmatched: verdict === 'act' || verdict === 'clarify' ? [...tally.unmatched].sort() : [],
    why,
    by: [...new Set(by.filter((s) => s !== undefined))],
  };
}
