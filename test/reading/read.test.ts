import { describe, expect, it } from '@jest/globals';
import { readLetter } from '../../src/reading/read.ts';
import { es, letterOf, outcome, outcomeOf, readWords, us, usAwaiting } from './rows.ts';

describe('a letter is read before its words', () => {
  it('is ignored where it is automatic', () => {
    const reading = readLetter(
      letterOf('Please cancel 0101', { automatic: 'Auto-Submitted: auto-replied' }),
      us,
    );
    expect(reading.verdict).toBe('ignore');
  });

  it('goes to a person where a person wrote beside an automatic mark', () => {
    const letter = letterOf('Please cancel 0101', {
      automatic: 'Precedence: bulk',
      automaticWithOwnWords: true,
    });
    expect(readLetter(letter, us).verdict).toBe('human');
  });

  it('goes to a person where it cannot be read', () => {
    expect(readLetter(letterOf('', { passages: [], unreadable: 'encrypted' }), usAwaiting).verdict).toBe(
      'human',
    );
  });

  it('is asked about where it is empty and a decision is awaited, else goes to a person', () => {
    const empty = letterOf('', { passages: [] });
    expect([readLetter(empty, usAwaiting).verdict, readLetter(empty, us).verdict]).toEqual([
      'clarify',
      'human',
    ]);
  });

  it('goes to a person where it is longer than a program should read', () => {
    expect(readWords(`Please cancel 0101. ${'More and more words. '.repeat(2_000)}`, us).verdict).toBe(
      'human',
    );
  });

  it('goes to a person where a sentence never ends', () => {
    expect(readWords('no, '.repeat(5_000), usAwaiting).verdict).toBe('human');
  });

  it('counts its subject where there is one', () => {
    const reading = readLetter(letterOf('Thank you', { subject: 'Please cancel 415-555-0101' }), us);
    expect(reading.cancel).toEqual(['+14155550101']);
  });
});

describe('inline answers speak of the quoted lines above them', () => {
  const inline = (answers: readonly (readonly [quoted: string, answer: string])[]) =>
    outcomeOf(
      readLetter(
        letterOf('', { passages: answers.map(([quoted, text]) => ({ text, answers: quoted })) }),
        us,
      ),
    );

  it('each of its own', () => {
    const answers = [
      ['415-555-0100', 'cancel this one'],
      ['415-555-0101\n415-555-0102', 'keep these'],
    ] as const;
    expect(inline(answers)).toEqual(outcome('-0100 +0101 +0102', us));
  });

  it('and are asked about where their count does not fit', () => {
    expect(inline([['415-555-0100\n415-555-0101', 'cancel all three']])).toEqual(outcome('clarify', us));
  });
});

describe('the sender points to text that is not his own', () => {
  const quoted = () => 'Numbers:\n415-555-0101\n415-555-0188';

  it('in so many words, then its numbers are named', () => {
    const reading = readLetter(letterOf('Please cancel the numbers below.', { quoted }), us);
    expect(outcomeOf(reading)).toEqual(outcome('-0101 ?+14155550188', us));
  });

  it('and without such words it names nothing', () => {
    expect(outcomeOf(readLetter(letterOf('Please cancel my port.', { quoted }), us))).toEqual(
      outcome('clarify', us),
    );
  });

  it('and where nothing stands there he is asked', () => {
    expect(readLetter(letterOf('Please cancel the numbers below.'), us).verdict).toBe('clarify');
  });
});

describe('what decided is marked', () => {
  it('by the stretch of words it stands in', () => {
    const reading = readWords('Hello!\n\nPlease cancel 0101. Thank you.', us);
    expect(reading.marks.map(([from, to]) => reading.words.slice(from, to))).toEqual(['Please cancel 0101.']);
    expect(reading.because).toContain('Please cancel 0101.');
  });

  it('in the words as they were written', () => {
    const reading = readWords('Buenos días. Cancelen el 911 555 013.', es);
    expect(reading.marks.map(([from, to]) => reading.words.slice(from, to))).toEqual([
      'Cancelen el 911 555 013.',
    ]);
  });
});
