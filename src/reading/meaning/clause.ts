/** A clause: what the steps after the cutting read. */

import type { Word } from './lexicon.ts';

/** What a clause is to the sentence that it stands in. */
export type Role = 'main' | 'condition' | 'reason' | 'time' | 'relative' | 'aside';

export type Clause = {
  readonly words: readonly Word[];
  readonly role: Role;
  /** Whether "and", "or" or "but" stands before it. */
  readonly join: 'and' | 'or' | 'but' | null;
  readonly sentence: number;
  /** A question mark ends the sentence. */
  readonly question: boolean;
  /** The first of its sentence, the last of it. */
  readonly first: boolean;
  readonly last: boolean;
  /** A colon stands behind it: what follows is its list. */
  readonly opens: boolean;
  /** Begins on a line of its own, with a bullet or with a number. */
  readonly row: boolean;
};
