/** The decision table over what stands in a clause: which word of porting it turns on. */

import type { Concept } from './concepts.ts';
import type { Act } from './frame.ts';
import { asks, negated, past, shaded } from './shades.ts';
import { foreign, named, somebody, strange, towards } from './strangers.ts';
import { isVerb } from './verbs.ts';
import type { View } from './view.ts';
import { has } from './view.ts';

/** The decision table over what stands in a clause. Null where no predicate of porting does. */
export function predicateAct(view: View): Act | null {
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
