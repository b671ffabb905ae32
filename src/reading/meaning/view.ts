/** What the steps that read a clause look at. */

import type { Clause } from './clause.ts';
import type { Concept } from './concepts.ts';
import type { Word } from './lexicon.ts';
import type { Objects } from './objects.ts';
import type { Tongue } from './tongue.ts';

export const has = (word: Word | undefined, ...kinds: readonly Concept[]): boolean =>
  word !== undefined && kinds.some((kind) => word.is.has(kind));

export type View = {
  readonly clause: Clause;
  readonly words: readonly Word[];
  readonly objects: Objects;
  readonly tongue: Tongue;
  readonly any: (...kinds: readonly Concept[]) => boolean;
  /** Position of the first verb of a kind; -1 where there is none. */
  readonly verb: (...kinds: readonly Concept[]) => number;
  readonly noun: (...kinds: readonly Concept[]) => boolean;
};
