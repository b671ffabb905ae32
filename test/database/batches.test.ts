import { describe, expect, it } from '@jest/globals';
import { inBatches } from '../../src/database/batches.ts';

/** Runs that are ended by hand. */
function held() {
  const runs: { some: readonly string[]; end: () => void; fail: (error: Error) => void }[] = [];
  let begun: () => void = () => {};
  const run = (some: readonly string[]): Promise<string[]> =>
    new Promise((resolve, reject) => {
      runs.push({ some, end: () => resolve(some.map((one) => `${one}!`)), fail: reject });
      begun();
    });
  /** Resolves when so many runs have begun. */
  const begins = async (count: number): Promise<void> => {
    while (runs.length < count)
      await new Promise<void>((resolve) => {
        begun = resolve;
      });
  };
  return { runs, run, begins };
}

describe('what many ask for', () => {
  it('goes together where it comes together, and each gets his own answer', async () => {
    const { runs, run, begins } = held();
    const ask = inBatches(run, { most: 10 });
    const answers = Promise.all(['a', 'b', 'c'].map(ask));
    await begins(1);
    runs[0]?.end();
    expect(await answers).toEqual(['a!', 'b!', 'c!']);
    expect(runs.map(({ some }) => some)).toEqual([['a', 'b', 'c']]);
  });

  it('waits for what is under way, and then goes together, no more than allowed', async () => {
    const { runs, run, begins } = held();
    const ask = inBatches(run, { most: 2 });
    const first = ask('a');
    await begins(1);
    const others = Promise.all(['b', 'c', 'd'].map(ask));
    for (let at = 0; at < 3; at++) {
      await begins(at + 1);
      runs[at]?.end();
    }
    expect(await Promise.all([first, others])).toEqual(['a!', ['b!', 'c!', 'd!']]);
    expect(runs.map(({ some }) => some)).toEqual([['a'], ['b', 'c'], ['d']]);
  });

  it('never goes together with another of the same key, and is never overtaken by one', async () => {
    const { runs, run, begins } = held();
    const ask = inBatches(run, { most: 10, keysOf: (one: string) => one.slice(1).split('') });
    const all = Promise.all(['1x', '2xy', '3y', '4z'].map(ask));
    for (let at = 0; at < 3; at++) {
      await begins(at + 1);
      runs[at]?.end();
    }
    await all;
    expect(runs.map(({ some }) => some)).toEqual([['1x', '4z'], ['2xy'], ['3y']]);
  });

  it('is tried alone where it failed together, so that only the one at fault fails', async () => {
    const tried: string[][] = [];
    const ask = inBatches(
      async (some: readonly string[]) => {
        tried.push([...some]);
        if (some.includes('bad')) throw new Error('bad');
        return some;
      },
      { most: 10 },
    );
    const ends = await Promise.allSettled(['a', 'bad', 'c'].map(ask));
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(tried).toEqual([['a', 'bad', 'c'], ['a'], ['bad'], ['c']]);
  });

  it('fails at once where the database is away, for it would be away for each', async () => {
    let tries = 0;
    const ask = inBatches(
      async (): Promise<string[]> => {
        tries++;
        throw Object.assign(new Error('no'), { code: 'ECONNREFUSED' });
      },
      { most: 10 },
    );
    const ends = await Promise.allSettled(['a', 'b'].map(ask));
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(tries).toBe(1);
  });
});
