/** What many ask for at the same moment is asked of the database at once: one round trip and one commit for all. */

import { isAway } from './away.ts';

export type Batching<One> = {
  /** How many go together at most. */
  readonly most: number;
  /** Two that share a key never go together: the later one waits for the next batch. */
  readonly keysOf?: (one: One) => readonly string[];
};

type Waiting<One, Result> = {
  readonly one: One;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Collects what is asked for while a batch is under way, or in the same turn of the event loop, and runs it together. Where
 * a batch fails, each of it is tried alone, so that no one's fault is another's, unless the database is away.
 * @param run gives one result for each, in order; what it is given once more, after a failure, must do no harm
 */
export function inBatches<One, Result>(
  run: (some: readonly One[]) => Promise<readonly Result[]>,
  { most, keysOf = () => [] }: Batching<One>,
): (one: One) => Promise<Result> {
  let waiting: Waiting<One, Result>[] = [];
  let busy = false;

  const runTogether = async (some: readonly Waiting<One, Result>[]): Promise<void> => {
    const results = await run(some.map(({ one }) => one));
    if (results.length !== some.length) throw new Error('A batch must give one result for each.');
    for (const [at, result] of results.entries()) some[at]?.resolve(result);
  };

  const runSome = async (some: readonly Waiting<One, Result>[]): Promise<void> => {
    try {
      await runTogether(some);
    } catch (error) {
      // One that cannot be asked at all need not be asked again for each.
      if (some.length === 1 || isAway(error)) {
        for (const { reject } of some) reject(error);
        return;
      }
      for (const each of some) await runTogether([each]).catch(each.reject);
    }
  };

  const next = (): readonly Waiting<One, Result>[] => {
    const taken: Waiting<One, Result>[] = [];
    const left: Waiting<One, Result>[] = [];
    const keys = new Set<string>();
    for (const each of waiting) {
      const own = keysOf(each.one);
      if (taken.length >= most || own.some((key) => keys.has(key))) left.push(each);
      else taken.push(each);
      // Also of one that is left, so that nobody overtakes it.
      for (const key of own) keys.add(key);
    }
    waiting = left;
    return taken;
  };

  const begin = (): void => {
    // After everything that this turn of the loop brings: what arrives together goes together.
    setImmediate(async () => {
      await runSome(next());
      busy = waiting.length > 0;
      if (busy) begin();
    });
  };

  return (one) =>
    new Promise((resolve, reject) => {
      waiting.push({ one, resolve, reject });
      if (busy) return;
      busy = true;
      begin();
    });
}
