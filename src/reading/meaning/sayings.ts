/** What is said in a mail, with the numbers that it is said of. */

import type { Concept } from './concepts.ts';
import type { Act, Frame } from './frame.ts';
import type { Word } from './lexicon.ts';

/** What a sender has, as far as links need it. */
export type Scope = {
  /** Numbers of the thread's order, else of the only order; of all orders where there is no thread and several. */
  readonly numbers: readonly string[];
  /** True where `numbers` are of several orders. */
  readonly several: boolean;
  readonly orders: number;
  /** Every number of the sender's, and how many orders they are on. */
  readonly every: readonly string[];
  readonly everyOrder: number;
  readonly awaiting: readonly string[];
  /** Every number of the sender's with the numbers of its order. */
  readonly siblings: (number: string) => readonly string[];
};

export type Listed = {
  readonly numbers: readonly string[];
  readonly unmatched: readonly string[];
  readonly kept: readonly string[];
  readonly doubt: string | null;
};

/** A passage's frames with the numbers that it answers inline (rule 1a); null for ordinary words. */
export type Passage = {
  readonly frames: readonly Frame[];
  readonly answers: { readonly numbers: readonly string[]; readonly unmatched: readonly string[] } | null;
  /** The subject of a new mail: it announces what the words below say. */
  readonly subject: boolean;
};

/** One thing that is said, with the numbers it is said of. */
export type Saying = {
  readonly act: Act;
  readonly frame: Frame;
  readonly numbers: readonly string[];
  readonly unmatched: readonly string[];
  readonly excepted: readonly string[];
  /** Numbers that the list itself says shall go on. */
  readonly kept: readonly string[];
  readonly doubt: string | null;
  /** Numbers that may be meant where it is in doubt. */
  readonly guess: readonly string[];
  /** Whether an object is given in any way; "please cancel" gives none. */
  readonly named: boolean;
  /** "The rest", to be known when everything else is. */
  readonly rest: 'rest' | 'other' | null;
  readonly condition: 'free' | 'other' | null;
  /** A yes or no with something in its sentence that decides nothing: it may answer something else. */
  readonly weak?: boolean;
  /** "Yes, and 0102 too": comes on top of what the yes takes. */
  readonly joins?: boolean;
  /** Said by the subject. */
  readonly heading?: boolean;
  /** A "but" goes on in its sentence with words that are not understood. */
  readonly reserved?: boolean;
};

export const ACTING: ReadonlySet<Act> = new Set<Act>([
  'cancel',
  'spare',
  'keep',
  'bareKeep',
  'proceed',
  'continue',
  'yes',
  'no',
  'accept',
  'refuse',
  'reschedule',
  'hedge',
  'question',
  'unclear',
  'correct',
  'ok',
  'takeBack',
  'halt',
  'undo',
  'costQuestion',
  'bargain',
  'report',
]);

/** Answers: "it" in them is the cost or the offer. */
export const ANSWERS: ReadonlySet<Act> = new Set<Act>(['yes', 'no', 'accept', 'refuse', 'ok']);

/** What a number by itself behind it corrects. */
export const CORRECTING: ReadonlySet<Act> = new Set<Act>(['no', 'undo', 'correct']);

/** Acts that a row of numbers below may complete. */
export const LISTING: ReadonlySet<Act> = new Set<Act>(['cancel', 'spare', 'keep', 'bareKeep']);

export const has = (word: Word, ...kinds: readonly Concept[]): boolean =>
  kinds.some((kind) => word.is.has(kind));

export const DECIDING: ReadonlySet<Act> = new Set<Act>([
  'cancel',
  'spare',
  'keep',
  'bareKeep',
  'proceed',
  'continue',
  'yes',
  'no',
  'accept',
]);
