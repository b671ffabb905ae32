/** What the sender's words leave room for: the bounds within which a second reader may understand them. */

import type { Mention } from '../numbers/mention.ts';
import type { NumberPlan } from '../numbers/plan.ts';
import type { Grounds } from '../reading.ts';
import type { Concept } from './concepts.ts';
import type { Frame } from './frame.ts';

/** Words for a set of numbers, by whatever they are told. */
const SETS: readonly Concept[] = [
  'all',
  'both',
  'rest',
  'other',
  'nth',
  'thisOrder',
  'latter',
  'former',
  'except',
  'only',
  'them',
  'carrier',
  'losing',
  'brand',
];
/** Words that turn, bind or doubt what is said. */
const TURNS: readonly Concept[] = [
  'not',
  'never',
  'no',
  'if',
  'else',
  'until',
  'hedge',
  'except',
  'insteadOf',
  'but',
  'or',
  'question',
  'takeBack',
  'reschedule',
  'refuse',
];

/** `meant` is all that is in scope where a word for a set stands, or no number at all. */
export function groundsOf(
  words: string,
  frames: readonly Frame[],
  mentions: readonly Mention[],
  plan: NumberPlan,
): Grounds {
  const written = [...new Set(mentions.flatMap((m) => m.numbers))].filter((n) => plan.all.has(n));
  const has = (kinds: readonly Concept[]): boolean =>
    frames.some(({ clause }) => clause.words.some(({ is }) => kinds.some((kind) => is.has(kind))));
  const sets = written.length === 0 || has(SETS);
  return {
    written: written.sort(),
    meant: sets ? [...new Set([...plan.scope, ...written])].sort() : [],
    plain: !has(TURNS) && !words.includes('?') && mentions.every(({ doubt }) => doubt === null),
  };
}
