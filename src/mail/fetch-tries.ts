/** Mails that could not be fetched: how often that was their own fault, and not the server's or the line's. */

/** Refusals of one mail, asked for alone, after which it is recorded without its content. */
const refusalsBearable = 3;
/** Times that the line was cut while one mail was fetched, where no other mail has come since to tell whose fault it is. */
const cutsBearable = 20;

type Tries = { refusals: number; cuts: number; readonly fetchedBefore: number };

/** By UID. It outlives the connection, not a change of UIDVALIDITY. */
export class FetchTries {
  readonly #tries = new Map<number, Tries>();
  #fetched = 0;

  /** Whether the mail failed before, with others or alone: it is to be fetched alone, behind the others. */
  has(uid: number): boolean {
    return this.#tries.has(uid);
  }

  /** True when it is to be recorded without its content. */
  isHopeless(uid: number): boolean {
    const tries = this.#tries.get(uid);
    return tries !== undefined && (tries.refusals >= refusalsBearable || tries.cuts >= cutsBearable);
  }

  /** So that what failed least comes first: a mail that cuts every line must not keep the others from showing that they come. */
  failuresOf(uid: number): number {
    const { refusals = 0, cuts = 0 } = this.#tries.get(uid) ?? {};
    return refusals + cuts;
  }

  /** It came. */
  fetched(uid: number): void {
    this.#fetched++;
    this.#tries.delete(uid);
  }

  /** It failed together with others: nothing is known about it yet. */
  failedTogether(uid: number): void {
    if (!this.#tries.has(uid)) this.#begin(uid);
  }

  /** The server, or the database, refused this very mail. */
  refused(uid: number): void {
    this.#begin(uid).refusals++;
  }

  /** The line was cut while it was fetched alone. It is its own fault only where others came since it first failed. */
  cut(uid: number): void {
    const tries = this.#begin(uid);
    tries.cuts++;
    if (this.#fetched > tries.fetchedBefore) tries.refusals++;
  }

  /** Forgets all but these. */
  keepOnly(uids: ReadonlySet<number>): void {
    for (const uid of [...this.#tries.keys()]) if (!uids.has(uid)) this.#tries.delete(uid);
  }

  clear(): void {
    this.#tries.clear();
  }

  #begin(uid: number): Tries {
    const tries = this.#tries.get(uid) ?? { refusals: 0, cuts: 0, fetchedBefore: this.#fetched };
    this.#tries.set(uid, tries);
    return tries;
  }
}
