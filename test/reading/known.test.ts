import { describe, expect, it } from '@jest/globals';
import { takeApart } from '../../src/reading/letter/own-words.ts';
import { readLetter } from '../../src/reading/read.ts';
import type { Reading, ReadingContext } from '../../src/reading/reading.ts';
import { message } from './message.ts';

const numbers = ['+14155550100', '+14155550101', '+14155550102', '+14155550103'];
const base: ReadingContext = {
  orders: [{ id: 'PO-7', numbers, country: 'US' }],
  thread: 'PO-7',
  awaiting: [],
};

const notice = `Hello Dana,

you asked us to cancel the ports of these numbers of order PO-7:

- +1 415 555 0101: can still be cancelled, at no cost
- +1 415 555 0103: the carrier charges 50.00 USD for it

Shall we go ahead? Answer CANCEL PORT to accept the cost, or KEEP PORT to let the port go on.

Kind regards
Your porting desk`;
const earlier =
  'Please cancel the ports of 415-555-0101 and 415-555-0103, the shop on the corner is staying where it is.';
const known = [notice, earlier];

function read(text: string, context: Partial<ReadingContext> = {}): Reading {
  const whole = { ...base, known, ...context };
  return readLetter(takeApart(message({ text }), whole), whole);
}

/** Wrapped anew to lines of some characters. */
const wrapped = (text: string, width: number): string =>
  text.replaceAll(new RegExp(`(.{1,${width}})(?: +|$)`, 'gm'), '$1\n');

const bare = `${notice}\n\n${earlier}`;
const sentences = bare.split(/\n+/);

describe('words that stand in a known text are history', () => {
  it.each([
    ['as they stood', bare],
    ['wrapped anew', wrapped(bare, 44)],
    ['in one long line', sentences.join(' ')],
    ['out of order', `${earlier}\n\n${notice}`],
    ['line by line from the end', [...sentences].reverse().join('\n')],
    ['shortened', sentences.filter((_line, i) => i !== 1 && i !== 4).join('\n')],
    ['in capitals, without accents', bare.toUpperCase()],
    ['with a mark before each line that no client uses', bare.replace(/^/gm, '~ ')],
    ['with a head between that says nothing to a program', `${notice}\n\n+++ older +++\n\n${earlier}`],
  ])('%s', (_how, history) => {
    expect(read(`Thank you, that was quick!\n\n${history}`)).toMatchObject({ verdict: 'human', cancel: [] });
  });

  it('so that without knowing them the mail asks again for what was asked long ago', () => {
    expect(read(`Thank you, that was quick!\n\n${earlier}`, { known: [] }).cancel).not.toEqual([]);
  });

  it('and why they do not count is said', () => {
    expect(read(`Thank you!\n\n${bare}`).because).toContain('stood in an earlier mail');
  });

  it('also above his own words and around them', () => {
    const own = 'Cancel 415-555-0102 as well, please.';
    for (const text of [`${bare}\n\n${own}`, `${notice}\n\n${own}\n\n${earlier}`])
      expect(read(text)).toMatchObject({ verdict: 'act', cancel: ['+14155550102'], keep: [] });
  });

  it('and nothing of his own is left where all of them are', () => {
    expect(read(bare)).toMatchObject({ verdict: 'human', cancel: [] });
    expect(read(bare, { awaiting: ['+14155550103'] })).toMatchObject({ verdict: 'clarify', cancel: [] });
  });
});

describe('what he types afresh is his, whatever stood before', () => {
  it.each([
    'Please cancel 415-555-0101.',
    'Please cancel the ports of 415-555-0101 and 415-555-0103.',
    'We are staying where we are, so please cancel the ports of 415-555-0101 and 415-555-0103.',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ verdict: 'act' });
    expect(read(text).because).not.toContain('earlier mail');
  });

  it('a short answer that he gave before', () => {
    const awaiting = ['+14155550103'];
    for (const answer of ['YES', 'CANCEL PORT', 'Yes, please cancel it.']) {
      const context = { awaiting, known: [notice, answer, earlier] };
      expect(read(`${answer}\n\n${bare}`, context)).toMatchObject({ verdict: 'act', cancel: awaiting });
      expect(read(answer, context)).toMatchObject({ verdict: 'act', cancel: awaiting });
    }
  });

  it('an exception whose words stood elsewhere stays with what it is taken from', () => {
    const once = 'except 415-555-0103, which goes on porting just as it was agreed with the people upstairs.';
    const reading = read(`Please cancel all numbers of PO-7,\n${once}`, {
      known: [`We keep everything ${once}`],
    });
    expect(reading.cancel).not.toContain('+14155550103');
  });

  it('a sentence with one word more or less than before', () => {
    const now =
      'Please cancel the ports of 415-555-0101 and 415-555-0103, the shop on the corner stays as it is.';
    const context = { known: [now.replace('Please cancel', 'Please do not cancel')] };
    expect(read(now, context)).toMatchObject({ verdict: 'act', keep: [] });
  });
});
