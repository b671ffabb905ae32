/** What tones a clause down: questions, denials, what was, what others say. */

import type { Act } from './frame.ts';
import type { Word } from './lexicon.ts';
import { chunksOf } from './strangers.ts';
import { isVerb } from './verbs.ts';
import type { View } from './view.ts';
import { has } from './view.ts';

/** Tones down what is not a request: questions, hedges, what was. */
export function shaded(view: View, at: number, act: Act, kind: 'verb' | 'noun' | 'state'): Act {
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

export function past(view: View, at: number): boolean {
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
export function asks(view: View): boolean {
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
export function negated(view: View, at: number): boolean {
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
