import { describe, expect, it } from '@jest/globals';
import { inflectGerman } from '../../../src/reading/languages/de/inflect.ts';
import { inflectEnglish } from '../../../src/reading/languages/en/inflect.ts';
import { tongues } from '../../../src/reading/languages/index.ts';
import { lexiconOf } from '../../../src/reading/meaning/lexicon.ts';
import { parsePattern } from '../../../src/reading/meaning/notation.ts';
import { tokenise } from '../../../src/reading/meaning/tokens.ts';
import { findNumbers } from '../../../src/reading/numbers/find.ts';
import { numberPlan } from '../../../src/reading/numbers/plan.ts';
import { framesOf, lexiconFor } from '../../../src/reading/read.ts';
import { us } from '../rows.ts';

const english = tongues.find((tongue) => tongue.code === 'en');
if (english === undefined) throw new Error('English is not set up');

const acts = (text: string): string[] =>
  (framesOf(text, 0, findNumbers(text, us, numberPlan(us)), lexiconFor('en')) ?? []).map(({ act, objects }) =>
    [act, ...objects.numbers.map((number) => number.slice(-4))].join(' '),
  );

describe('the notation', () => {
  it('knows words, choices, options, kinds, verbs and gaps', () => {
    expect(parsePattern('take:v ~ off [of] (the|this) <order>')).toEqual([
      { lemma: 'take' },
      { gap: true },
      { word: 'off' },
      { choice: [[{ word: 'of' }], []] },
      { choice: [[{ word: 'the' }], [{ word: 'this' }]] },
      { concept: 'order' },
    ]);
  });

  it('refuses a bracket without its other half', () => {
    expect(() => parsePattern('take (off')).toThrow('no other half');
    expect(() => parsePattern('take) off')).toThrow('no other half');
  });
});

describe('every language', () => {
  it.each(tongues.map((tongue) => [tongue.code, tongue] as const))(
    '%s can be made ready',
    (_code, tongue) => {
      expect(lexiconOf(tongue).single.size).toBeGreaterThan(500);
    },
  );

  it('inflects its verbs', () => {
    expect(inflectEnglish('stop')).toContainEqual(['stopped', 'past']);
    expect(inflectEnglish('withdraw')).toContainEqual(['withdrawn', 'participle']);
    expect(inflectGerman('zurück|ziehen')).toContainEqual(['zurückzuziehen', 'base']);
    expect(inflectGerman('stornieren')).toContainEqual(['storniert', 'participle']);
  });
});

describe('tokens', () => {
  it('part a denial from its verb and keep their places', () => {
    const text = "Don't port it.";
    const tokens = tokenise(text, [], english);
    expect(tokens.map((token) => token.text)).toEqual(['do', "n't", 'port', 'it', '.']);
    expect(tokens.map((token) => text.slice(token.start, token.end))).toEqual([
      'Do',
      "n't",
      'port',
      'it',
      '.',
    ]);
  });
});

describe('clauses and frames', () => {
  it.each([
    ['Cancel 0101 and activate 0100.', ['cancel 0101', 'none 0100']],
    ['0100 is live, cancel 0101.', ['none 0100', 'cancel 0101']],
    ['Point 0101 at 0100 and cancel 0102.', ['none 0101', 'cancel 0102']],
    ['Please do not port 0101.', ['cancel 0101']],
    ['0101 stays with Pennine Tel.', ['cancel 0101']],
    ['The choir stays in Dublin.', ['none']],
    ['Please keep 0101 in the port order.', ['keep 0101']],
    ['Can we still cancel 0101?', ['question 0101']],
    ['Could you cancel 0101?', ['cancel 0101']],
    ['Please stop the welcome message on 0101.', ['none']],
    ['We accept the fee.', ['accept']],
    ['We accept the fee for porting 0101.', ['unclear 0101']],
  ])('%s', (text, expected) => {
    expect(acts(text)).toEqual(expected);
  });
});
