import { expect, it } from '@jest/globals';
import { type Failure, pauseAfter, usualBackoff } from '../../src/mail/backoff.ts';

/** The pauses after failures in a row, in seconds, with the mean jitter. */
function pauses(failures: readonly Partial<Failure>[]): number[] {
  let inARow = 0;
  return failures.map((failure) => {
    const step = pauseAfter({ kind: 'connection', age: 0, waitMs: 0, ...failure }, inARow, usualBackoff, 0.5);
    inARow = step.failures;
    return Math.round(step.pause / 100) / 10;
  });
}
const times = (count: number, failure: Partial<Failure>) => Array.from({ length: count }, () => failure);

it('waits longer after each failed connection, up to half a minute', () => {
  expect(pauses(times(9, {}))).toEqual([2, 3, 4.5, 6.8, 10.1, 15.2, 22.8, 30, 30]);
});

it('does not take a short connection for a recovery', () => {
  expect(pauses([{}, {}, { age: 4_000 }, { age: 4_000 }])).toEqual([2, 3, 4.5, 6.8]);
});

it('comes back soon after a connection that lived long', () => {
  expect(pauses([...times(5, {}), { age: 3_600_000 }, {}])).toEqual([2, 3, 4.5, 6.8, 10.1, 1, 3]);
});

it('repeats a refused login slowly, at most every five minutes', () => {
  expect(pauses(times(7, { kind: 'login' }))).toEqual([15, 30, 60, 120, 240, 300, 300]);
});

it('waits as long as a throttling server asks, within reason', () => {
  expect(
    pauses([
      { kind: 'throttled', waitMs: 92_000 },
      { kind: 'throttled', waitMs: 9_000_000 },
    ]),
  ).toEqual([92, 300]);
});

it('asks an account that is refused as a whole again ever more seldom', () => {
  expect(pauses(times(9, { kind: 'throttled' }))).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 300]);
  expect(pauses(times(3, { kind: 'unavailable' }))).toEqual([2, 4, 8]);
});

it('spreads the pauses of many pollers', () => {
  const at = (random: number) =>
    pauseAfter({ kind: 'connection', age: 0, waitMs: 0 }, 3, usualBackoff, random).pause;
  expect(at(1) / at(0)).toBeCloseTo(1.25 / 0.75);
});
