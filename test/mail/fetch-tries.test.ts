import { expect, it } from '@jest/globals';
import { FetchTries } from '../../src/mail/fetch-tries.ts';

it('holds against a mail what the server refuses about it alone, three times', () => {
  const tries = new FetchTries();
  tries.failedTogether(7);
  expect([tries.has(7), tries.isHopeless(7)]).toEqual([true, false]);
  for (let refusal = 1; refusal <= 3; refusal++) {
    expect(tries.isHopeless(7)).toBe(false);
    tries.refused(7);
  }
  expect(tries.isHopeless(7)).toBe(true);
  tries.fetched(7);
  expect(tries.has(7)).toBe(false);
});

it('holds a cut line against a mail only where others came since, or after very many', () => {
  const tries = new FetchTries();
  for (let cut = 1; cut <= 19; cut++) tries.cut(7);
  expect(tries.isHopeless(7)).toBe(false);
  tries.cut(7);
  expect(tries.isHopeless(7)).toBe(true);
  tries.cut(8);
  tries.fetched(9);
  for (let cut = 1; cut <= 3; cut++) tries.cut(8);
  expect(tries.isHopeless(8)).toBe(true);
});

it('does not count what failed before a mail came as its own fault', () => {
  const tries = new FetchTries();
  tries.fetched(1);
  for (let cut = 1; cut <= 5; cut++) tries.cut(7);
  expect(tries.isHopeless(7)).toBe(false);
  expect(tries.failuresOf(7)).toBe(5);
  expect(tries.failuresOf(8)).toBe(0);
  tries.keepOnly(new Set());
  expect(tries.has(7)).toBe(false);
});
