import { describe, expect, it } from '@jest/globals';
import { parseDuration } from '../src/duration.ts';

describe('a duration', () => {
  it.each([
    ['0s', 0],
    ['90s', 90_000],
    ['15m', 900_000],
    [' 48h ', 172_800_000],
    ['3d', 259_200_000],
  ])('reads "%s" as %i ms', (text, ms) => {
    expect(parseDuration(text)).toBe(ms);
  });

  it.each(['', '5', 's', '-1s', '1.5h', '1h30m', '1w', '1 h', '9999999s', '٣d'])(
    'refuses "%s" and shows the form',
    (text) => {
      expect(() => parseDuration(text)).toThrow(/90s, 15m, 48h, 3d/);
    },
  );
});
