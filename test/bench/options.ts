/** What the benches are told on the command line. */
export const pairings = ['embedded', 'postgres', 'redis'] as const;
/** Where data and queue live: all embedded; PostgreSQL for both; PostgreSQL with the queue on Redis. */
export type Pairing = (typeof pairings)[number];

export type Options = {
  readonly mails: number;
  readonly pairings: readonly Pairing[];
  /** How many worker processes share the work; one figure for each. */
  readonly processes: readonly number[];
  /** Numbers of each order. */
  readonly numbers: number;
  /** Tickets that are in the database before the first mail. */
  readonly tickets: number;
  /** Calls that the carrier bears at once. */
  readonly concurrency: number;
  /** A folder for CPU profiles of the worker processes. */
  readonly profile: string | null;
};
