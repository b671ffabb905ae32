import { describe, expect, it } from '@jest/globals';
import { within } from '../../src/mail/read-mail.ts';
import type { Reading } from '../../src/reading/reading.ts';

const some: Reading = {
  verdict: 'clarify',
  cancel: [],
  keep: [],
  unmatched: [],
  because: 'asked',
  words: 'Cancel?',
  marks: [],
};

describe('a reading', () => {
  it('is given back as it is when it is done in time', () => {
    expect(within(1_000, () => some)).toBe(some);
  });

  it.each<[string, () => Reading]>([
    [
      'loop',
      () => {
        for (;;);
      },
    ],
    ['regular expression', () => (/^(?:a+)+$/.test(`${'a'.repeat(60)}b`) ? some : some)],
  ])('that is caught in an endless %s ends with a person', (_what, read) => {
    const reading = within(50, read);
    expect(reading).toMatchObject({ verdict: 'human', cancel: [], because: 'reading it took too long' });
    expect(within(1_000, () => some)).toBe(some);
  });

  it('that fails ends with a person, who is told why', () => {
    const reading = within(1_000, () => {
      throw new Error('no such table');
    });
    expect(reading).toMatchObject({ verdict: 'human', because: 'cannot be read: no such table' });
  });
});
