import { describe, expect, it } from '@jest/globals';
import { fold, normalise } from '../../src/reading/fold.ts';
import { languages } from '../../src/reading/languages/all.ts';
import { openings } from '../../src/reading/openings.ts';
import { canBegin, candidates, type Phrase, phrases } from '../../src/reading/phrases.ts';
import { developmentCases } from './cases/all.ts';

describe('a pattern can begin with', () => {
  it.each<[string, string, string[]]>([
    ['its letters', 'stop', ['stop']],
    ['so many of them as are looked at', 'cancellation', ['cancella']],
    ['each of its alternatives', '(?:stop|halt) it', ['stop it', 'halt it']],
    ['what stands behind a part that may be missing', '(?:the\\s+)?port', ['the port', 'port']],
    ['one of the signs of a class', 's[io]', ['si', 'so']],
    ['one blank, however wide the space', 'do\\s+not', ['do not']],
    ['what is known of it up to a repeated part', 'ab(?:cd)*e', ['abe', 'abcd']],
    ['the letters around a look at what stands beside', '(?<=x)no(?!t)(?=w)', ['no']],
    ['anything, where that is what it says', '.+ is', ['']],
    ['anything behind letters', 'un.+ed', ['un']],
    ['a letter or digit, where it says no more', 's\\d?', ['s']],
  ])('%s', (_what, source, expected) => {
    expect(openings(source).sort()).toEqual(expected.sort());
  });
});

/** The words of every second case, folded as the reading does. */
const texts = developmentCases
  .filter((_case, nth) => nth % 2 === 0)
  .map(({ words }) => fold(normalise(words ?? '')).slice(0, 600))
  .filter((text) => text !== '');

describe.each(languages)('no phrase of the table of $code', (language) => {
  it.each([false, true])('is missed by asking for its beginnings alone (accented: %s)', (accented) => {
    const table = phrases([language], accented);
    const all = new Set<Phrase>();
    const walk = ({ phrases, next }: typeof table.root): void => {
      for (const phrase of phrases) all.add(phrase);
      for (const branch of next.values()) walk(branch);
    };
    walk(table.root);
    let found = 0;
    for (const text of texts) {
      for (let start = 0; start < text.length; start++) {
        if (!canBegin(text, start, accented)) continue;
        const here = new Set(candidates(text, start, table));
        for (const phrase of all) {
          phrase.pattern.lastIndex = start;
          if (!phrase.pattern.test(text)) continue;
          found++;
          if (!here.has(phrase))
            throw new Error(`${phrase.pattern.source} is missed in "${text.slice(start, start + 80)}"`);
        }
      }
    }
    if (!accented) expect(found).toBeGreaterThan(100);
  });
});
