/** What one clause says, and of what. */

import type { Clause } from './clause.ts';
import type { Objects } from './objects.ts';

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
