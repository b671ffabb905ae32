/** Which words serve as verbs where they stand. */

import type { Concept } from './concepts.ts';
import { predicates } from './concepts.ts';
import type { Word } from './lexicon.ts';

export const has = (word: Word | undefined, ...kinds: readonly Concept[]): boolean =>
  word !== undefined && kinds.some((kind) => word.is.has(kind));

const VERBS: readonly Concept[] = [
  ...predicates,
  'take',
  'come',
  'otherVerb',
  'be',
  'have',
  'will',
  'can',
  'must',
  'wish',
  'let',
  'report',
  'decide',
  'askUs',
  'hedge',
  'undo',
  'correct',
];

export const NOUNS: readonly Concept[] = [
  'port',
  'cancellation',
  'order',
  'number',
  'cost',
  'carrier',
  'thing',
  'noun',
  'date',
  'list',
  'message',
];

/** Whether a word serves as a verb where it stands: "port" does not in "the port of 0101". */
export function isVerb(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word === undefined || !VERBS.some((kind) => word.is.has(kind))) return false;
  if (!NOUNS.some((kind) => word.is.has(kind))) return true;
  if (word.form === 'participle' || word.form === 'past') return true;
  let before = words[i - 1];
  if (before?.kind === 'line') before = words[i - 2];
  const after = words[i + 1];
  if (word.form === 'finite' && has(before, 'order') && !has(before, 'det')) return true;
  if (
    has(before, 'det', 'nth', 'losing', 'gaining', 'cancel', 'order', 'all', 'both') &&
    !has(before, 'please', 'we', 'you', 'they', 'not')
  )
    return false;
  if (has(before, 'port', 'prep', 'for', 'with', 'from') && !has(before, 'to')) return false;
  if (before !== undefined && !before.known && before.kind === 'word') return false;
  if (before?.kind === 'number') return true;
  if (
    has(after, 'prep', 'for') &&
    !has(before, 'to', 'not', 'please', 'can', 'must', 'will', 'we', 'you', 'they')
  )
    return false;
  if (has(after, 'order', 'port') || (has(after, 'date', 'cost') && before === undefined)) return false;
  return true;
}
