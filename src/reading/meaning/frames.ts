/** The fourth step: what each clause says. A clause that is not understood whole decides nothing. */

import type { Clause } from './clauses.ts';
import { isVerb } from './clauses.ts';
import type { Concept } from './concepts.ts';
import type { Word } from './lexicon.ts';
import type { Objects } from './objects.ts';
import { objectsOf } from './objects.ts';
import type { Tongue } from './tongue.ts';

/** What a clause does. */
export type Act =
  /** Asks to end a port. */
  | 'cancel'
  /** Asks not to end it. */
  | 'spare'
  /** Says that a port goes on. */
  | 'keep'
  /** "Keep 0102", with neither carrier nor port beside it. */
  | 'bareKeep'
  | 'yes'
  | 'no'
  | 'ok'
  | 'proceed'
  | 'continue'
  /** The cost is accepted. */
  | 'accept'
  /** The cost is too high. */
  | 'refuse'
  | 'takeBack'
  /** "Do not go ahead with it": with the port, or with what was offered. */
  | 'halt'
  | 'reschedule'
  | 'correct'
  | 'undo'
  /** Asks whether or what. */
  | 'question'
  | 'costQuestion'
  /** Asks for other terms. */
  | 'bargain'
  /** Not decided yet. */
  | 'hedge'
  /** Tells what was or is. */
  | 'report'
  /** Words of porting that are not understood whole. */
  | 'unclear'
  | 'none';

export type Frame = {
  readonly act: Act;
  readonly clause: Clause;
  readonly objects: Objects;
  /** Names the port or the order itself as its object. */
  readonly port: boolean;
  /** Whether a word that no rule claims stands in it. */
  readonly unread: boolean;
  /** Asks to end a port without a word for it, by what stays or does not move, and not plainly enough to act on alone. */
  readonly roundabout: boolean;
  readonly start: number;
  readonly end: number;
};

const has = (word: Word | undefined, ...kinds: readonly Concept[]): boolean =>
  word !== undefined && kinds.some((kind) => word.is.has(kind));

/** What a clause says. Pure. */
export function frameOf(
  clause: Clause,
  tongue: Tongue,
  quotations: readonly (readonly [from: number, to: number])[] = [],
): Frame {
  const { words } = clause;
  const objects = objectsOf(clause, tongue);
  const [first] = words;
  const last = words.at(-1);
  const said = actOf(clause, objects, tongue);
  const act: Act = WISHES.has(said) && quoted(words, quotations) ? 'report' : said;
  return {
    act,
    roundabout: (act === 'cancel' || act === 'halt') && !plainly(words, objects),
    clause,
    objects,
    port: words.some((w, i) => has(w, 'port', 'order') && !isVerb(words, i)),
    unread: words.some((w) => !w.known || has(w, 'otherVerb', 'thing', 'noun')),
    start: first?.start ?? 0,
    end: last?.end ?? 0,
  };
}

/** What somebody else is quoted with is not the sender's wish. */
const WISHES: ReadonlySet<Act> = new Set<Act>([
  'cancel',
  'spare',
  'keep',
  'bareKeep',
  'halt',
  'accept',
  'proceed',
  'yes',
]);

/** Whether a clause's words stand between quotation marks. */
const quoted = (
  words: readonly Word[],
  quotations: readonly (readonly [from: number, to: number])[],
): boolean => {
  const said = words.filter((w) => w.kind === 'word' || w.kind === 'number');
  return quotations.some(
    ([from, to]) => said.filter((w) => w.start > from && w.end <= to).length * 2 > said.length,
  );
};

/** Where somebody is quoted with four words or more. */
export function quotationsOf(words: readonly Word[]): (readonly [from: number, to: number])[] {
  const out: (readonly [number, number])[] = [];
  let open = -1;
  for (const [i, word] of words.entries()) {
    if (word.kind === 'blank') open = -1;
    if (word.text !== '"') continue;
    const start = words[open];
    if (open === -1 || start === undefined) {
      open = i;
      continue;
    }
    if (words.slice(open, i).filter((w) => w.kind === 'word').length >= 4) out.push([start.start, word.end]);
    open = -1;
  }
  return out;
}

/** Whether a wish is said by its own word, or by a number that stays with a carrier or does not move, all of it understood. */
function plainly(words: readonly Word[], objects: Objects): boolean {
  const any = (...kinds: readonly Concept[]) => words.some((w) => has(w, ...kinds));
  if (any('cancel', 'cancellation', 'off')) return true;
  const strange = words.filter((w) => w.kind === 'word' && !w.known && !w.capital).length;
  const whole =
    objects.set === 'all' || objects.set === 'both' || objects.set === 'order' || objects.set === 'rest';
  if (objects.digits) return strange <= (any('losing', 'brand') ? 4 : 2);
  if (any('losing', 'brand') && !whole) return strange <= 2 && !any('they');
  if (whole) return any('we') && !any('they') && strange === 0;
  return strange === 0 && !any('they') && (any('port', 'number') || objects.set !== null);
}

type View = {
  readonly clause: Clause;
  readonly words: readonly Word[];
  readonly objects: Objects;
  readonly tongue: Tongue;
  readonly any: (...kinds: readonly Concept[]) => boolean;
  /** Position of the first verb of a kind; -1 where there is none. */
  readonly verb: (...kinds: readonly Concept[]) => number;
  readonly noun: (...kinds: readonly Concept[]) => boolean;
};

function actOf(clause: Clause, objects: Objects, tongue: Tongue): Act {
  const { words } = clause;
  const view: View = {
    clause,
    words,
    objects,
    tongue,
    any: (...kinds) => words.some((w) => has(w, ...kinds)),
    verb: (...kinds) => words.findIndex((w, i) => has(w, ...kinds) && isVerb(words, i)),
    noun: (...kinds) => words.some((w, i) => has(w, ...kinds) && !isVerb(words, i)),
  };
  if (view.any('takeBack')) return asks(view) ? 'question' : 'takeBack';
  if (view.any('everybody')) return 'none';
  if (view.any('bargain')) return 'bargain';
  const decided = predicateAct(view);
  if (decided !== null) return decided;
  if (view.any('correct')) return 'correct';
  if (has(words[0], 'undo') || has(words[1], 'undo')) return 'undo';
  const opens = (kind: Concept) =>
    words.some(
      (w, i) =>
        has(w, kind) &&
        (words.length <= 5 ||
          words
            .slice(0, i)
            .every(
              (v) =>
                v.kind !== 'word' ||
                has(v, 'and', 'but', 'please', 'filler', 'we', 'be', 'it', 'thanks', 'no', 'yes', 'ok'),
            )),
    );
  if (opens('yes') && !negated(view, words.length))
    return clause.question && clause.last ? 'question' : view.noun('port') ? 'keep' : 'yes';
  if (opens('no')) {
    if (!objects.digits) return 'no';
    // "No, 0102" corrects; "no to 0101" and "0102 no" deny.
    const at = words.findIndex((w) => has(w, 'no'));
    const next = words.slice(at + 1).find((w) => w.kind === 'word' || w.kind === 'number');
    return next !== undefined &&
      (next.kind === 'number' || has(next, 'det', 'thanks', 'number', 'filler', 'correct'))
      ? 'correct'
      : 'spare';
  }
  // "Don't.", "Please do not.": a denial that takes up what was said.
  if (
    view.any('not') &&
    !objects.digits &&
    words.every(
      (w) =>
        w.kind !== 'word' ||
        has(w, 'not', 'never', 'please', 'filler', 'will', 'and', 'but', 'undo', 'thanks', 'hedge', 'we'),
    ) &&
    !asks(view)
  )
    return 'no';
  if (view.any('ok')) return negated(view, words.length) ? 'none' : 'ok';
  if (
    view.any('hedge') &&
    (view.noun('port', 'cancellation') ||
      objects.digits ||
      words.every((w) => w.known && !has(w, 'otherVerb', 'thing')))
  )
    return 'hedge';
  if (asks(view)) return view.any('cost', 'free') ? 'costQuestion' : 'question';
  // "And please put a forwarding on 0101 when it is with you": something else is wanted of it.
  if (objects.digits && view.any('please', 'askUs') && view.any('gaining')) return 'unclear';
  return 'none';
}

/** The decision table over what stands in a clause. Null where no predicate of porting does. */
function predicateAct(view: View): Act | null {
  const { any, verb, noun } = view;
  const cancel = verb('cancel');
  // Motion says something of a port only beside a number, or towards the desk.
  const ported = view.objects.digits || noun('number') || any('gaining', 'rest', 'other', 'both');
  const come = view.words.findIndex((w, i) => has(w, 'come') && w.form !== 'past' && isVerb(view.words, i));
  const move = verb('move') >= 0 || !ported ? verb('move') : come;
  const stay = verb('stay');
  const keep = verb('keep');
  const leave = verb('leave');
  const go = verb('proceed', 'continue');
  const later = verb('reschedule');
  if (later >= 0)
    return strange(view, later, 'any')
      ? null
      : past(view, later) || (any('have') && !any('must', 'wish', 'please'))
        ? 'report'
        : 'reschedule';

  if (cancel >= 0 && !noun('cancellation')) {
    if (any('refuse')) return 'refuse';
    const doing = view.words[cancel]?.form === 'gerund';
    if (
      doing &&
      (has(view.words[cancel - 1], 'prep', 'for') ||
        (cancel === 0 && (any('be', 'will') || has(view.words[1], 'cost', 'otherVerb'))))
    )
      return 'unclear';
    const pointed = view.objects.pointer === 'attached' && !any('thing');
    if (!pointed && strange(view, cancel, 'object'))
      return any('date') && !any('port')
        ? 'reschedule'
        : view.noun('cost') && !view.objects.digits && !noun('port')
          ? 'bargain'
          : 'none';
    if (any('askUs') && view.words.some((w) => w.kind === 'money')) return 'bargain';
    return shaded(view, cancel, negated(view, cancel) ? 'spare' : 'cancel', 'verb');
  }
  if (noun('cancellation')) {
    if (verb('leave', 'cancel') >= 0 || (any('no') && !any('yes'))) return 'spare';
    const yes = verb('proceed', 'continue', 'accept', 'wish', 'decide', 'must');
    const no = negated(view, view.words.length);
    if (strange(view, view.words.length, 'any')) return null;
    // "Ask me before cancelling 0101".
    if (
      view.words.some(
        (w, i) =>
          has(w, 'cancellation') && w.form === 'gerund' && has(view.words[i - 1], 'until', 'because', 'prep'),
      )
    )
      return 'unclear';
    if (yes < 0 && any('please') && verb('otherVerb', 'report') >= 0)
      return view.objects.digits ? 'unclear' : null;
    if (yes >= 0 || any('please', 'yes'))
      return asks(view) ? 'question' : no ? 'spare' : shaded(view, Math.max(yes, 0), 'cancel', 'noun');
    if (asks(view)) return any('cost') ? 'costQuestion' : 'question';
    if (heading(view)) return no ? 'spare' : 'cancel';
    return view.objects.digits ? 'unclear' : null;
  }
  if (any('off')) {
    const taken = takenOff(view);
    if (taken !== null) return taken;
  }
  const losing = any('losing') || named(view);
  if (keep >= 0 || leave >= 0 || stay >= 0) return remaining(view, keep, leave, stay, losing, move);
  if (
    verb('let') >= 0 &&
    (move >= 0 || go >= 0 || noun('port')) &&
    !strange(view, Math.max(move, go, verb('let')), 'any')
  )
    return shaded(view, 0, negated(view, view.words.length) ? 'cancel' : 'keep', 'verb');
  if (move >= 0) return moving(view, move);
  if (go >= 0) {
    if (losing && !noun('port') && view.words[go]?.is.has('continue') === true && !any('gaining'))
      return strange(view, go, 'subject')
        ? null
        : negated(view, go)
          ? 'unclear'
          : shaded(view, go, 'cancel', 'state');
    if (view.objects.digits && !noun('port', 'order') && negated(view, view.words.length)) return 'halt';
    if (noun('port', 'order'))
      return shaded(view, go, negated(view, view.words.length) ? 'cancel' : 'keep', 'verb');
    if (strange(view, go, 'any')) return null;
    if (asks(view) && !any('please')) return 'question';
    if (negated(view, view.words.length))
      return view.objects.set === 'it' || view.objects.set === 'them' ? 'halt' : 'no';
    if (view.words.some((w) => !w.known || has(w, 'thing', 'otherVerb'))) return 'continue';
    return view.words[go]?.is.has('continue') ? 'continue' : 'proceed';
  }
  const wanted = verb('wish', 'decide');
  if (wanted >= 0 && noun('port') && !any('cost', 'date')) {
    if (strange(view, wanted, 'any')) return null;
    return shaded(view, wanted, negated(view, view.words.length) ? 'cancel' : 'keep', 'noun');
  }
  if (verb('refuse') >= 0)
    return negated(view, verb('refuse')) ? null : asks(view) ? 'costQuestion' : 'refuse';
  if (verb('accept') >= 0) return accepting(view, verb('accept'));
  if (heading(view) && noun('port') && !any('cost', 'date', 'not') && view.clause.row) return 'keep';
  return null;
}

/** Keep, leave and stay: what they mean hangs on the carrier or the port beside them. */
function remaining(
  view: View,
  keep: number,
  leave: number,
  stay: number,
  losing: boolean,
  move: number,
): Act | null {
  const { any, noun } = view;
  const at = Math.max(keep, leave, stay);
  if (move >= 0 && keep >= 0 && move > keep) return moving(view, move);
  if (strange(view, at, keep >= 0 || leave >= 0 ? 'object' : 'subject')) return null;
  const no = negated(view, at);
  if (losing && !any('gaining')) {
    const object = view.objects.digits || view.objects.set !== null || noun('number', 'port');
    if (leave >= 0 && !object) return null;
    if (no) return 'unclear';
    return shaded(view, at, 'cancel', 'state');
  }
  if (noun('port', 'order') || any('gaining'))
    return no ? shaded(view, at, 'cancel', 'verb') : shaded(view, at, 'keep', 'state');
  if (no) return 'unclear';
  return shaded(view, at, 'bareKeep', 'state');
}

function moving(view: View, move: number): Act | null {
  const { any } = view;
  if (strange(view, move, 'any')) return null;
  // "The number must not go to that other carrier": somebody else's port.
  if (!any('gaining') && towards(view)) return null;
  const no = negated(view, view.words.length);
  if (
    (any('until', 'date') ||
      (no && view.words.some((w) => w.kind === 'digits') && view.objects.count === null)) &&
    (no || any('until'))
  )
    return no ? 'reschedule' : shaded(view, move, 'keep', 'verb');
  if (no && any('can') && !any('please')) return 'unclear';
  if (
    no &&
    view.words[move]?.is.has('come') &&
    !view.words[move]?.is.has('move') &&
    (past(view, move) || somebody(view, move))
  )
    return null;
  if (no) return shaded(view, move, any('wish') && any('cancel') ? 'spare' : 'cancel', 'state');
  const object = view.objects.digits || view.objects.set !== null || view.noun('port', 'number', 'order');
  if (!object && view.words.some((w) => w.kind === 'word' && !w.known)) return null;
  if (view.objects.set !== 'rest' && view.objects.set !== 'other' && !any('please', 'askUs')) {
    if (!view.objects.digits && foreign(view)) return null;
    // "The tenant takes 0101 along": somebody else does it.
    if (view.objects.digits && view.verb('must') < 0 && somebody(view, move)) return null;
  }
  return shaded(view, move, 'keep', 'verb');
}

/** Agreement: strict, since only one that is understood whole may cost money. */
function accepting(view: View, at: number): Act | null {
  const { any, noun, words } = view;
  if (asks(view)) return 'costQuestion';
  if (past(view, at)) return 'report';
  if (noun('port') || view.verb('move') >= 0)
    return any('cost') ? 'unclear' : negated(view, words.length) ? 'cancel' : 'keep';
  if (words.some((w) => !w.known || has(w, 'noun', 'thing', 'otherVerb'))) return 'none';
  return negated(view, words.length) ? 'refuse' : 'accept';
}

/** "Cancellation: 0101", "Porting to be cancelled for": a heading or row rather than a sentence. */
const heading = (view: View): boolean =>
  view.clause.opens || view.clause.row || view.clause.words.length <= 6;

/** A carrier's name: one that is known, or a capitalised word of no rule's behind "with" or "at". */
function named(view: View): boolean {
  const { words } = view;
  return words.some((w, i) => {
    let j = i - 1;
    while (has(words[j], 'det', 'carrier') || (has(w, 'brand') && words[j]?.known === false)) j--;
    const before = words[j];
    if (has(w, 'brand')) return has(before, 'with', 'prep', 'for', 'to');
    if (!has(before, 'with') || w.kind !== 'word' || !w.capital) return false;
    // Where every noun is written with a capital, only one without an article can be a name.
    return view.tongue.capitalNouns ? !w.known && !has(words[i - 1], 'det') : !w.known || w.is.size === 0;
  });
}

/** A carrier's name behind "to" or the like, which is not the desk's. */
const towards = ({ words }: View): boolean =>
  words.some((w, i) => {
    const before = has(words[i - 1], 'det') ? words[i - 2] : words[i - 1];
    return has(w, 'brand') && has(before, 'to', 'for') && !has(before, 'from', 'with');
  });

/** "Take 0101 off the order", "0101 must come out of the port", "0101 off the list please": by a verb of taking, or by none. */
function takenOff(view: View): Act | null {
  const { words, objects, any, verb } = view;
  const off = words.findIndex((w) => has(w, 'off'));
  const take = verb('take');
  const other = words.some((w, i) => has(w, ...OTHERS) && isVerb(words, i) && !has(w, 'take'));
  const strangers = words.some((w) => w.kind === 'word' && !w.known && !w.capital);
  if (other || (take < 0 && strangers)) return null;
  if (!objects.digits && objects.set === null) return null;
  if (take >= 0 && strange(view, take, 'object')) return null;
  const at = take >= 0 ? take : off;
  const directed =
    any('please', 'askUs') || verb('wish', 'must', 'let') >= 0 || (take >= 0 && words[take]?.form === 'base');
  if (!directed) return past(view, at) || any('be', 'have') ? 'report' : null;
  return shaded(view, at, negated(view, words.length) ? 'spare' : 'cancel', 'verb');
}
/** Verbs that say something else of what they stand with. */
const OTHERS: readonly Concept[] = ['otherVerb', 'move', 'keep', 'stay', 'proceed', 'continue', 'reschedule'];

/** Tones down what is not a request: questions, hedges, what was. */
function shaded(view: View, at: number, act: Act, kind: 'verb' | 'noun' | 'state'): Act {
  const { any, clause } = view;
  if (any('hedge')) return 'hedge';
  // "Tell me whether 0101 can be cancelled": what is asked stands before the verb.
  if (view.words.slice(0, at).some((w, i) => has(w, 'question') && !has(view.words[i - 1], 'for', 'prep')))
    return any('cost', 'free') ? 'costQuestion' : 'question';
  if (asks(view) && !any('askUs') && !(any('please') && !any('question')))
    return any('cost', 'free') ? 'costQuestion' : 'question';
  const report = view.verb('report');
  const quoted = view.words.slice(0, at).some((w) => w.text === '"');
  const mine = view.words.slice(0, Math.max(0, report)).some((w) => has(w, 'we', 'please'));
  const told =
    act === 'cancel' &&
    report >= 0 &&
    report < at &&
    !any('askUs') &&
    (any('they', 'you', 'past') || quoted || !mine);
  // "I should have kept it".
  if (
    any('have') &&
    any('must', 'will') &&
    view.verb('wish') < 0 &&
    (view.words[at]?.form === 'participle' || view.words[at]?.form === 'past')
  )
    return 'report';
  if (act === 'cancel' && kind === 'verb' && governedByOthers(view, at)) return 'unclear';
  // "I had asked you to": what was asked once is told.
  const directed = view.words.some((w) => has(w, 'please', 'askUs') && w.form !== 'past');
  if (act === 'cancel' && !directed && any('please', 'askUs')) return 'report';
  if ((directed || view.verb('wish', 'must', 'decide') >= 0) && !any('past') && !told) return act;
  if (past(view, at) || told) return 'report';
  const word = view.words[at];
  const form = word?.form ?? null;
  if (
    act === 'keep' &&
    kind === 'verb' &&
    any('be') &&
    (form === 'participle' || form === 'past') &&
    !any('can', 'will')
  )
    return 'report';
  if (view.tongue.verbLast && act === 'cancel' && kind === 'verb' && form === null && any('have'))
    return 'report';
  if (act === 'cancel' && kind === 'verb') {
    if (any('be') && (form === 'participle' || form === 'past') && !any('can')) {
      // "0101 is taken off the order": by whoever orders it.
      const ordered = any('off') && view.objects.digits && !any('have', 'they', 'carrier', 'brand');
      return clause.row || (ordered && view.words.every((w) => !has(w, 'be') || w.form !== 'past'))
        ? act
        : 'report';
    }
    if (any('they') && form !== 'participle' && !any('let', 'you')) return 'report';
    if (any('can') && any('not')) return 'report';
    if (
      (form === 'participle' || form === 'past') &&
      !any('can') &&
      !clause.row &&
      !clause.opens &&
      clause.words.length > 3 &&
      view.objects.mentioned.length === 0 &&
      view.objects.set === null
    )
      return 'report';
  }
  return act;
}

/**
 * Whether something that is not understood stands between the sender's wish and the verb: "we would hate to cancel",
 * "the option to cancel", "Verizon threatened to cancel". Names before "please" and the like do not count.
 */
function governedByOthers(view: View, at: number): boolean {
  const { words, tongue } = view;
  const cut = words.findLastIndex((w, i) => i < at && (w.kind === 'comma' || w.kind === 'colon'));
  const start = words.findLastIndex(
    (w, i) =>
      i < at &&
      i > cut &&
      (has(w, 'please', 'askUs') || (has(w, 'wish', 'must', 'decide') && isVerb(words, i))),
  );
  const chunks = chunksOf(words);
  if (tongue.verbLast)
    return chunks.some(
      (c) => c.prep === null && c.from < at && c.words.some((w) => has(w, 'carrier', 'losing', 'brand')),
    );
  if (view.objects.pointer === 'attached') return false;
  const verbs = words.slice(Math.max(start, cut) + 1, at).some(
    (w, i) =>
      has(w, 'otherVerb') &&
      isVerb(words, Math.max(start, cut) + 1 + i) &&
      // "Both numbers shown there": it describes them.
      !(participle(w) && has(words[Math.max(start, cut) + i], 'number', 'order', 'port')) &&
      !words.slice(0, at).some((v) => has(v, 'askUs')),
  );
  const nouns = chunks.some(
    (c) =>
      c.prep === null &&
      c.from > Math.max(start, cut) &&
      c.from < at &&
      !c.words.some(
        (w) => w.kind === 'number' || has(w, 'port', 'number', 'order', 'it', 'them', 'all', 'both', 'rest'),
      ) &&
      c.words.some(
        (w) => w.kind === 'word' && (!w.known || has(w, 'thing', 'carrier', 'losing', 'brand', 'list')),
      ),
  );
  const passive =
    words.slice(0, at).some((w) => has(w, 'be')) &&
    (words[at]?.form === 'participle' || words[at]?.form === 'past');
  return verbs || (nouns && !passive);
}

const participle = (word: Word): boolean => word.form === 'participle' || word.form === 'past';

function past(view: View, at: number): boolean {
  const { any, words } = view;
  if (any('past')) return true;
  const form = words[at]?.form ?? null;
  if (form !== 'past' && form !== 'participle') return false;
  if (any('please', 'askUs', 'let') || view.verb('must', 'wish', 'will') >= 0) return false;
  if (any('have')) return true;
  const before = words.slice(0, at);
  return (
    form === 'past' && before.some((w) => has(w, 'we', 'you', 'they')) && !before.some((w) => has(w, 'be'))
  );
}

/** A question and no request: the sentence ends in a question mark here, or a word asks. */
function asks(view: View): boolean {
  const { any, clause, words } = view;
  if (any('askUs')) return false;
  if (
    words.some(
      (w, i) =>
        has(w, 'question') &&
        !has(words[i - 1], 'for', 'prep') &&
        (i <= 3 || (words[i + 1]?.is.size === 0 && words[i + 1]?.known === true)),
    )
  )
    return true;
  if (!clause.question) return false;
  return clause.last || (clause.first && has(clause.words[0], 'can', 'be', 'have', 'will', 'must'));
}

/** Whether a denial bears on the verb at a place. Denials of single numbers ("not 0102") do not. */
function negated(view: View, at: number): boolean {
  const { words, tongue } = view;
  let n = 0;
  for (const [i, word] of words.entries()) {
    const noun = has(word, 'no') && has(words[i + 1], 'cancellation', 'port', 'cost', 'cancel');
    if (!has(word, 'not', 'never') && !noun) continue;
    if (tongue.negation === 'before' && i > at && !has(word, 'never')) continue;
    let j = i + 1;
    while (has(words[j], 'det', 'filler') && words[j]?.kind !== 'number') j++;
    if (words[j]?.kind === 'number' && has(word, 'not') && view.objects.excepted.length > 0) continue;
    if (has(words[i + 1], 'only', 'all')) continue;
    n++;
  }
  return n > 0;
}

/** A stretch of words between prepositions, commas and verbs. */
type Chunk = { readonly prep: Word | null; readonly words: readonly Word[]; readonly from: number };

/**
 * Whether what a verb is said of is something else than a port, a number or an order: "cancel the meeting", "the choir stays".
 * `object`: what stands behind it (or before it, in the passive); `subject`: what stands before; `any`: nothing of porting anywhere.
 */
function strange(view: View, at: number, where: 'object' | 'subject' | 'any'): boolean {
  const { words, tongue } = view;
  const chunks = chunksOf(words);
  const bare = chunks.filter((c) => c.prep === null);
  const ours = (c: Chunk) =>
    c.words.some(
      (w) =>
        w.kind === 'number' ||
        has(
          w,
          'port',
          'number',
          'order',
          'cancellation',
          'it',
          'them',
          'all',
          'both',
          'rest',
          'other',
          'list',
          'below',
          'above',
          'attached',
        ),
    );
  const theirs = (c: Chunk) =>
    c.words.some((w) => has(w, 'losing', 'brand')) && !c.words.some((w) => w.kind === 'number');
  const unknown = (c: Chunk) =>
    (where === 'object' && has(words[at], 'cancel') && theirs(c)) ||
    c.words.some(
      (w) =>
        w.kind === 'word' &&
        ((!w.known && (w.capital || !tongue.capitalNouns)) || has(w, 'thing', 'noun', 'date', 'message')),
    );
  const other = (c: Chunk) =>
    c.words.some(
      (w, i) =>
        has(w, 'thing') &&
        (!c.words.some((v) => v.kind === 'number') || c.words.slice(i).some((v) => v.kind === 'number')),
    );
  const from = chunks.find(
    (c) =>
      has(c.prep ?? undefined, 'from') &&
      unknown(c) &&
      !c.words.some((w) => w.kind === 'number' || has(w, 'port', 'order')),
  );
  if (
    where === 'object' &&
    chunks.some(
      (c, i) => i > 0 && has(c.prep ?? undefined, 'as') && unknown(c) && (tongue.verbLast || c.from > at),
    )
  )
    return true;
  // "Stop calling 0101".
  const next = words[at + 1];
  if (where === 'object' && !tongue.verbLast && has(next, 'otherVerb') && isVerb(words, at + 1)) return true;
  if (
    where === 'object' &&
    tongue.doingEnding !== '' &&
    next !== undefined &&
    !next.known &&
    next.text.endsWith(tongue.doingEnding)
  )
    return true;
  if (from !== undefined && where === 'object') return true;
  if (
    where === 'object' &&
    has(words[at], 'remove') &&
    chunks.some(
      (c, i) =>
        i > 0 &&
        c.prep !== null &&
        has(c.prep, 'for', 'from') &&
        unknown(c) &&
        !ours(c) &&
        (chunks[i - 1]?.words.some((w) => w.kind === 'number') ?? false),
    )
  )
    return true;
  const passive = words.slice(0, at).some((w) => has(w, 'be')) || (tongue.verbLast && at > 0);
  const behind = where === 'object' && !passive;
  const looked =
    where === 'any' || tongue.verbLast ? bare : bare.filter((c) => (behind ? c.from > at : c.from < at));
  const domain = looked.filter(ours);
  const foreign = looked.filter((c) => unknown(c) && !ours(c));
  if (where === 'any' || where === 'subject') return domain.length === 0 && foreign.length > 0;
  const pause = behind ? words.findIndex((w, i) => i > at && w.kind === 'comma') : -1;
  const inReach = looked.filter((c) => pause === -1 || c.from < pause);
  if (
    behind &&
    chunks.some(
      (c, i) =>
        has(c.prep ?? undefined, 'for') &&
        c.from > at &&
        unknown(c) &&
        !c.words.some((w) => w.kind === 'number' || has(w, 'port', 'number', 'order', 'it', 'them')) &&
        (chunks[i - 1]?.words.some((w) => has(w, 'port')) ?? false),
    )
  )
    return true;
  // "The one with the engineer": a pronoun that a thing explains.
  if (
    where === 'object' &&
    chunks.some((c, i) => {
      const head = chunks[i - 1];
      return (
        has(c.prep ?? undefined, 'for', 'with') &&
        c.words.some((w) => has(w, 'thing')) &&
        !c.words.some((w) => w.kind === 'number') &&
        head?.words.every((w) => has(w, 'it', 'them', 'det')) === true
      );
    })
  )
    return true;
  const [near] = inReach.filter((c) => unknown(c) || ours(c));
  if (near === undefined) return false;
  if (other(near)) return true;
  if (!ours(near)) return !(behind && followedByNumber(words, near));
  return headless(near, tongue);
}

/** Whether somebody or something else is spoken of beside the verb. */
const foreign = (view: View): boolean =>
  chunksOf(view.words).some(
    (c) =>
      c.prep === null &&
      c.words.some((w) => w.kind === 'word' && !w.known && (w.capital || !view.tongue.capitalNouns)),
  );

/** Whether a stranger stands as the subject before a verb: a stretch without a number, its word known to no rule. */
const somebody = (view: View, at: number): boolean =>
  chunksOf(view.words).some(
    (c) =>
      c.prep === null &&
      c.from < at &&
      !c.words.some(
        (w) => w.kind === 'number' || has(w, 'number', 'port', 'it', 'them', 'rest', 'other', 'all', 'both'),
      ) &&
      c.words.some(
        (w) =>
          w.kind === 'word' && (has(w, 'thing') || (!w.known && (w.capital || !view.tongue.capitalNouns))),
      ),
  );

/** "cancel the lobby phone, 0101": an unknown thing that a number explains. */
function followedByNumber(words: readonly Word[], chunk: Chunk): boolean {
  let i = chunk.from + chunk.words.length;
  while (
    words[i] !== undefined &&
    (words[i]?.kind === 'comma' ||
      words[i]?.kind === 'line' ||
      words[i]?.kind === 'sign' ||
      words[i]?.kind === 'colon')
  )
    i++;
  return words[i]?.kind === 'number';
}

/** "the port request form", "0101's voicemail": where the last word of a stretch is its head, that word must be ours. */
function headless(chunk: Chunk, tongue: Tongue): boolean {
  if (tongue.head !== 'last') return false;
  const content = chunk.words.filter(
    (w) => w.kind === 'number' || (w.kind === 'word' && !has(w, 'det', 'filler')),
  );
  const last = content.at(-1);
  const domain = content.findLastIndex(
    (w) => w.kind === 'number' || has(w, 'port', 'number', 'order', 'it', 'them', 'all', 'both'),
  );
  return (
    last !== undefined &&
    last.kind === 'word' &&
    (!last.known || has(last, 'thing', 'noun', 'message', 'date')) &&
    domain < content.length - 1
  );
}

const PARTS: readonly Concept[] = ['prep', 'as', 'for', 'from', 'with', 'to'];

function chunksOf(words: readonly Word[]): Chunk[] {
  const out: Chunk[] = [];
  let prep: Word | null = null;
  let now: Word[] = [];
  let from = 0;
  const close = (next: number) => {
    if (now.length > 0) out.push({ prep, words: now, from });
    now = [];
    prep = null;
    from = next;
  };
  for (const [i, word] of words.entries()) {
    if (
      word.kind === 'comma' ||
      word.kind === 'colon' ||
      word.kind === 'dash' ||
      word.kind === 'sign' ||
      word.kind === 'line'
    )
      close(i + 1);
    else if (PARTS.some((p) => word.is.has(p)) && !isVerb(words, i)) {
      close(i + 1);
      prep = word;
    } else if (
      isVerb(words, i) ||
      has(
        word,
        'not',
        'please',
        'we',
        'you',
        'they',
        'and',
        'or',
        'but',
        'that',
        'relative',
        'if',
        'because',
        'when',
        'except',
      )
    )
      close(i + 1);
    else {
      if (now.length === 0) from = i;
      now.push(word);
    }
  }
  close(words.length);
  return out;
}
