/** How a port stands in the world that the local servers tell of. */

export type Situation =
  | 'draft'
  | 'in_review'
  | 'submitted'
  | 'exception'
  | 'port_date_set'
  | 'ported'
  | 'cancel_pending'
  | 'cancelled'
  /** A word that is in no description. */
  | 'unlisted'
  /** No status at all. */
  | 'missing'
  /** A set port date without the date. */
  | 'no_date'
  /** A set port date that has passed. */
  | 'past_date';

/** The clock of every test. */
export const NOW = new Date('2026-11-02T12:00:00Z');
const PORT_DATE = '2026-12-01T15:00:00Z';
const PAST_DATE = '2026-11-01T15:00:00Z';

export class World {
  readonly states: Map<string, Situation>;
  /** How many look-ups see a cancellation pending before it is done. */
  pendingLooks = 1;
  /** A word in place of the listed ones. */
  word = 'limbo';
  /** Overrides the port date. */
  portDate: string = PORT_DATE;
  deleted = false;
  /** Older orders with the same numbers, all over: what lists by number show beside the order. */
  ended = 0;
  /** Rows a page of a list has at most; null: as many as are asked for. */
  pageSize: number | null = null;
  /** Lists are empty, each as its carrier says so. */
  empty = false;
  #looks = new Map<string, number>();

  constructor(readonly numbers: readonly string[]) {
    this.states = new Map(numbers.map((number) => [number, 'submitted']));
  }

  set(situation: Situation, ...numbers: string[]): void {
    for (const number of numbers.length > 0 ? numbers : this.numbers) this.states.set(number, situation);
  }

  at(number: string): Situation {
    return this.states.get(number) ?? 'missing';
  }

  /** The whole order's situation, where the carrier knows nothing finer. */
  get order(): Situation {
    return this.at(this.numbers[0] ?? '');
  }

  /** One look-up goes by. */
  look(): void {
    for (const [number, left] of this.#looks) {
      if (left > 0) this.#looks.set(number, left - 1);
      else if (this.at(number) === 'cancel_pending') this.states.set(number, 'cancelled');
    }
  }

  cancel(...numbers: string[]): void {
    for (const number of numbers.length > 0 ? numbers : this.numbers) {
      if (this.at(number) === 'draft') this.deleted = true;
      this.states.set(number, this.at(number) === 'draft' ? 'cancelled' : 'cancel_pending');
      this.#looks.set(number, this.pendingLooks);
    }
  }

  /** The date that goes with a situation. */
  dateOf(situation: Situation): string | null {
    if (situation === 'past_date') return PAST_DATE;
    return situation === 'port_date_set' || situation === 'ported' ? this.portDate : null;
  }
}
