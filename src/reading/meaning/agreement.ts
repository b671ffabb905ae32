/** An answer to what we proposed (rule 21): a plain yes takes it as it is, a no asks again, and whoever names numbers is read as usual. */

import type { ReadingContext } from '../reading.ts';
import type { Concept } from './concepts.ts';
import type { Act, Frame } from './frame.ts';
import type { Lexicon, Word } from './lexicon.ts';
import type { Saying } from './sayings.ts';
import type { Decision } from './tally.ts';
import { tokenise } from './tokens.ts';
import { understandWords } from './words.ts';

type Proposed = NonNullable<ReadingContext['proposed']>;

/** What an answer says that holds nothing but a yes or a no, and in which language. */
export type Bare = { readonly said: 'yes' | 'no'; readonly language: string };

/** Words of a bare answer. */
const longest = 6;
/** Says yes where it is all that is said; elsewhere it may mean something else. */
const yesAlone: ReadonlySet<string> = new Set(['right', 'perfect', 'indeed', 'quite']);

/** A bare answer in any of the languages, the likeliest first: too short to tell which it is in. Null for anything more. */
export function bareAnswer(text: string, lexicons: Iterable<Lexicon>): Bare | null {
  if (text.length > 80) return null;
  for (const lexicon of lexicons) {
    const words = understandWords(tokenise(text, [], lexicon.tongue), lexicon).filter(
      ({ kind }) => kind !== 'stop' && kind !== 'comma' && kind !== 'line' && kind !== 'blank',
    );
    const said = words.length <= longest ? saidBy(words) : null;
    if (said !== null) return { said, language: lexicon.tongue.code };
  }
  return null;
}

function saidBy(words: readonly Word[]): Bare['said'] | null {
  let said: Bare['said'] | null = null;
  for (const word of words) {
    const yes = word.is.has('yes') || yesAlone.has(word.text);
    const no = word.is.has('no');
    const polite =
      word.is.has('thanks') || word.is.has('please') || word.is.has('filler') || word.is.has('ok');
    // The later words of a phrase ("ja genau") mean nothing of their own.
    if (word.kind === 'word' && word.known && word.is.size === 0 && said !== null) continue;
    if (word.kind !== 'word' || (yes && no) || !(yes || no || polite)) return null;
    if (!yes && !no) continue;
    if (said !== null && said !== (yes ? 'yes' : 'no')) return null;
    said = yes ? 'yes' : 'no';
  }
  return said;
}

/** What follows from a bare answer. */
export function bareDecision(bare: Bare, proposed: Proposed): Decision {
  return bare.said === 'yes'
    ? decision('act', proposed.cancel, proposed.keep, [], 'says that we understood', [])
    : decision('clarify', [], [], [], 'says no to what we understood', []);
}

/** Null where a mail is no answer to what was proposed, or where its own words say what is to be done. */
export function agreement(
  said: readonly Saying[],
  { proposed }: ReadingContext,
  frames: readonly Frame[],
): Decision | null {
  if (proposed === undefined || proposed === null) return null;
  const first =
    said.find((s) => isYes(s) || s.act === 'no' || isRequest(s) || isKeeping(s)) ??
    said.find((s) => s.act === 'ok');
  if (first === undefined || (!isYes(first) && (isRequest(first) || isKeeping(first)))) return null;
  const requests = said.filter((s) => isRequest(s) && s.named && s.numbers.length + s.unmatched.length > 0);
  if (first.act === 'no') {
    return requests.length > 0
      ? null
      : decision('clarify', [], [], [], 'says no to what we understood', [first]);
  }
  const asked = requests.flatMap(({ numbers }) => numbers);
  // Who names some of the numbers says himself what is to be done.
  if (asked.some((n) => proposed.cancel.includes(n)) && !proposed.cancel.every((n) => asked.includes(n)))
    return null;
  const joining = joined(first, proposed);
  if (!isYes(first) || joining === null || !isPlain(first, said, frames))
    return decision('clarify', [], [], [], 'does not say plainly whether we understood', [first]);
  const cancel = [...proposed.cancel, ...joining, ...asked];
  return decision(
    'act',
    cancel,
    proposed.keep.filter((n) => !cancel.includes(n)),
    requests.flatMap(({ unmatched }) => unmatched),
    'says that we understood',
    [first, ...requests],
  );
}

/** "No, only 0101": names what is meant instead. */
export const namesOnly = (s: Saying): boolean =>
  (s.act === 'spare' || s.act === 'no') &&
  s.named &&
  s.numbers.length > 0 &&
  has(s, 'only') &&
  has(s, 'no') &&
  !has(s, 'not', 'never', 'move', 'keep');

/** Further numbers that a yes takes along ("yes, and 0103 too"); null where those it names are not what was proposed. */
function joined(first: Saying, { cancel }: Proposed): readonly string[] | null {
  if (has(first, 'both') && cancel.length === 2) return [];
  if (!first.named || isRequest(first)) return [];
  if (first.doubt !== null || first.numbers.length === 0) return null;
  if (has(first, 'also')) return first.numbers.some((n) => cancel.includes(n)) ? null : first.numbers;
  const same = first.numbers.length === cancel.length && cancel.every((n) => first.numbers.includes(n));
  return same ? [] : null;
}

/** Whether nothing in the mail takes a part of the yes back, or binds it to something. */
function isPlain(first: Saying, said: readonly Saying[], frames: readonly Frame[]): boolean {
  return (
    first.condition === null &&
    !has(first, ...TURNS) &&
    frames.every(({ clause }) => clause.join !== 'but' && !clause.words.some(({ is }) => is.has('but'))) &&
    said.every(
      (s) =>
        s === first ||
        (!CHANGES.has(s.act) && s.condition === null && (!isRequest(s) || !s.named || s.doubt === null)),
    )
  );
}

/** Words beside a yes that make it something else. */
const TURNS: readonly Concept[] = [
  'not',
  'never',
  'no',
  'but',
  'except',
  'only',
  'insteadOf',
  'rest',
  'other',
  'until',
  'if',
  'hedge',
  'date',
  'report',
];

const CHANGES: ReadonlySet<Act> = new Set<Act>([
  'no',
  'keep',
  'bareKeep',
  'spare',
  'halt',
  'refuse',
  'correct',
  'undo',
  'hedge',
  'takeBack',
  'reschedule',
  'bargain',
]);

/** "Yes", and "yes, go ahead and cancel", which names nothing. */
const isYes = (s: Saying): boolean =>
  s.act === 'yes' || (isRequest(s) && has(s, 'yes') && s.numbers.length + s.unmatched.length === 0);
const isRequest = (s: Saying): boolean => s.act === 'cancel';
const isKeeping = (s: Saying): boolean => s.act === 'keep' || s.act === 'spare' || s.act === 'bareKeep';

const has = (s: Saying, ...kinds: readonly Concept[]): boolean =>
  s.frame.clause.words.some((word) => kinds.some((kind) => word.is.has(kind)));

function decision(
  verdict: Decision['verdict'],
  cancel: readonly string[],
  keep: readonly string[],
  unmatched: readonly string[],
  why: string,
  by: readonly Saying[],
): Decision {
  const sorted = (numbers: readonly string[]): string[] => [...new Set(numbers)].sort();
  return {
    verdict,
    cancel: sorted(cancel),
    keep: sorted(keep),
    unmatched: sorted(unmatched),
    why,
    by,
    proposal: null,
  };
}
