import { describe, expect, it } from '@jest/globals';
import { readLetter } from '../../src/reading/read.ts';
import { inlineAnswers } from './phrasings/fresh-answers.ts';
import { letterOf, outcome, outcomeOf } from './phrasings/phrasing.ts';

describe('answers under the lines of a notice', () => {
  it.each(inlineAnswers)('$answers: $expected', ({ context, answers, expected }) => {
    const letter = letterOf('', {
      passages: answers.map(([quoted, text]) => ({ text, answers: quoted })),
      quoted: () => answers.map(([quoted]) => quoted ?? '').join('\n'),
    });
    expect(outcomeOf(readLetter(letter, context))).toEqual(outcome(expected, context));
  });
});
