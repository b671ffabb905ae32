import { describe, expect, it } from '@jest/globals';
import {
  checkPassword,
  isPassword,
  isSame,
  keepPassword,
  readablePassword,
} from '../../src/people/secret.ts';

describe('a password', () => {
  it('is kept so that it cannot be read, and differently each time', async () => {
    const kept = [await keepPassword('correct horse battery'), await keepPassword('correct horse battery')];
    expect(kept[0]).toMatch(/^scrypt\$15\$8\$1\$[\w-]{22}\$[\w-]{43}$/);
    expect(kept[0]).not.toBe(kept[1]);
    for (const one of kept) expect(await isPassword('correct horse battery', one)).toBe(true);
  });

  it('is no other one', async () => {
    const kept = await keepPassword('correct horse battery');
    for (const other of ['', 'correct horse batter', 'correct horse battery ', 'x'.repeat(100_000)])
      expect(await isPassword(other, kept)).toBe(false);
  });

  it('is the same however its accents are written', async () => {
    expect(await isPassword('caf\u00e9 latte doppio', await keepPassword('cafe\u0301 latte doppio'))).toBe(
      true,
    );
  });

  it('of nobody is none, and is looked at as long as that of somebody', async () => {
    const kept = await keepPassword('correct horse battery');
    const time = async (of: string | null): Promise<number> => {
      const begin = performance.now();
      expect(await isPassword('guess guess guess', of)).toBe(false);
      return performance.now() - begin;
    };
    await time(kept);
    expect(await time(null)).toBeGreaterThan((await time(kept)) / 4);
    // The key of which nobody knows the password opens nothing either.
    expect(await isPassword('', null)).toBe(false);
  });

  it.each(['', 'garbage', 'scrypt$15$8$1$x$y', 'scrypt$99$8$1$AAAAAAAAAAAAAAAAAAAAAA$A'])(
    'that is kept as %j opens nothing',
    async (kept) => {
      expect(await isPassword('anything at all', kept)).toBe(false);
    },
  );

  it('is refused where it is short or endless', () => {
    expect(() => checkPassword('elevensigns')).toThrow('at least 12 characters');
    expect(() => checkPassword('x'.repeat(257))).toThrow('at most 256');
    checkPassword(readablePassword());
  });

  it('that is made is never the same, and has no signs that look alike', () => {
    const made = new Set(Array.from({ length: 200 }, readablePassword));
    expect(made.size).toBe(200);
    for (const one of made) expect(one).toMatch(/^(?:[^\Wilo01]{4}-){3}[^\Wilo01]{4}$/);
  });
});

it('compares secrets of any lengths', () => {
  expect(isSame('a', 'a')).toBe(true);
  expect(isSame('a', 'ab')).toBe(false);
  expect(isSame('', '')).toBe(true);
});
