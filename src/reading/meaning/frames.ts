/** The fourth step: what each clause says. A clause that is not understood whole decides nothing. */

import type { Clause } from './clause.ts';
import type { Concept } from './concepts.ts';
import type { Act, Frame } from './frame.ts';
import type { Word } from './lexicon.ts';
import type { Objects } from './objects.ts';
import { objectsOf } from './objects.ts';
import { predicateAct } from './predicates.ts';
import { asks, negated } from './shades.ts';
import type { Tongue } from './tongue.ts';
import { isVerb } from './verbs.ts';
import type { View } from './view.ts';
import { has } from './view.ts';

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
