import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  clip,
  cut,
  pieces,
  plain,
  relative,
  span,
  utc,
  visible,
  withoutPassword,
} from '../../src/dashboard/text.ts';

describe('hostile text', () => {
  it('shows what turns direction, hides or controls', () => {
    expect(visible('+1415\u202e0010-555\u202c')).toBe('+1415⟨U+202E⟩0010-555⟨U+202C⟩');
    expect(visible('a\u200bb\u0000c\u001b[2J')).toBe('a⟨U+200B⟩b⟨U+0000⟩c⟨U+001B⟩[2J');
  });

  it('leaves readable text of any script as it is', () => {
    for (const text of ['Grüße, Zoë', 'مرحبا بالعالم', '日本語', 'a\n\tb', '👩‍💻'.normalize()]) {
      expect(visible(text)).toBe(text);
    }
    expect(visible('one\r\ntwo')).toBe('one\ntwo');
  });

  it('is cut at a bound, never through a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), (text, length) => {
        const start = cut(text, length);
        expect(text.startsWith(start)).toBe(true);
        expect(start.length).toBeLessThanOrEqual(length);
        expect(() => encodeURIComponent(start)).not.toThrow();
        expect(clip(text, length).length).toBeLessThanOrEqual(length + 1);
      }),
    );
  });

  it('comes back from a form field as it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plain(text)).toMatch(/^[\w.!~*'()%+-]*$/);
        expect(decodeURIComponent(plain(text))).toBe(text);
      }),
    );
  });
});

describe('marked words', () => {
  it('are marked where the positions say', () => {
    expect(pieces('please cancel it', [[7, 13]])).toEqual([
      { text: 'please ', marked: false },
      { text: 'cancel', marked: true },
      { text: ' it', marked: false },
    ]);
  });

  it('are never lost or doubled, whatever the positions are', () => {
    const position = fc.oneof(fc.integer({ min: -5, max: 40 }), fc.constantFrom(Number.NaN, 1.5, Infinity));
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(fc.tuple(position, position)), (words, marks) => {
        const found = pieces(words, marks);
        expect(found.map((piece) => piece.text).join('')).toBe(words);
        expect(found.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });
});

describe('times', () => {
  const now = new Date('2026-11-25T12:00:00Z');

  it.each([
    [0, '0 s'],
    [59_999, '59 s'],
    [60_000, '1 min'],
    [61_000, '1 min'],
    [3_600_000, '1 h'],
    [3_900_000, '1 h 5 min'],
    [90_000_000, '1 d 1 h'],
    [86_460_000, '1 d'],
    [-90_000_000, '1 d 1 h'],
  ])('%d ms are %s', (ms, text) => {
    expect(span(ms)).toBe(text);
  });

  it('are told from now', () => {
    expect(relative(new Date('2026-11-25T11:57:00Z'), now)).toBe('3 min ago');
    expect(relative(new Date('2026-11-25T14:00:00Z'), now)).toBe('in 2 h');
    expect(relative(new Date('2026-11-25T11:59:58Z'), now)).toBe('just now');
    expect(relative(new Date(Number.NaN), now)).toBe('');
    expect(utc(now)).toBe('2026-11-25 12:00 UTC');
    expect(utc(new Date(Number.NaN))).toBe('unknown time');
  });
});

it('shows no password of a mailbox’s address', () => {
  expect(withoutPassword('imaps://desk%40x:s3:cret@mail.example:993/INBOX')).toBe(
    'imaps://desk%40x:…@mail.example:993/INBOX',
  );
  expect(withoutPassword('desk@mail.example/INBOX')).toBe('desk@mail.example/INBOX');
});
