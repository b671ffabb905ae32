import { describe, expect, it } from '@jest/globals';
import { markedLines } from '../../src/reading/letter/marks.ts';
import { takeApart } from '../../src/reading/letter/own-words.ts';
import { readLetter } from '../../src/reading/read.ts';
import type { Reading, ReadingContext } from '../../src/reading/reading.ts';
import { message } from './message.ts';

const numbers = ['+14155550100', '+14155550101', '+14155550102'];
const context: ReadingContext = {
  orders: [{ id: 'PO-7', numbers, country: 'US' }],
  thread: 'PO-7',
  awaiting: [],
};
const read = (text: string): Reading => readLetter(takeApart(message({ text }), context), context);
const depths = (text: string): number[] => markedLines(text.split('\n')).map((line) => line.depth);

describe('a mark before a line', () => {
  it('quotes it', () => {
    expect(depths('one\n> two\n>> three\n> > four\nDW> five')).toEqual([0, 1, 2, 2, 1]);
  });

  it('is a mailbox’s own before a line that begins with From, and the line is the sender’s', () => {
    expect(depths('Cancel all.\n\n>From these only 0102 goes on.\n\nDana')).toEqual([0, 0, 0, 0, 0]);
    expect(depths('Hello,\n> From: Desk\n> text')).toEqual([0, 1, 1]);
    expect(depths('> older\n>From here on\n> older')).toEqual([1, 1, 1]);
  });

  it('closes the bracket of an address or a link that a program broke', () => {
    expect(depths('Desk <porting@desk.example\n> wrote:')).toEqual([0, 0]);
    expect(depths('see <https://shop.example/a-long-way\n> for the rest')).toEqual([0, 0]);
    expect(depths('Desk\n<\nmailto:porting@desk.example\n> wrote:')).toEqual([0, 0, 0, 0]);
    expect(depths('fewer than < 5\n> quoted\n> quoted')).toEqual([0, 1, 1]);
    expect(depths('Desk <porting@desk.example>\n> quoted\n> quoted')).toEqual([0, 1, 1]);
  });

  it('may be a bar before several lines, but not the edge of a table', () => {
    expect(depths('ok\n| one\n|\n| two')).toEqual([0, 1, 1, 1]);
    expect(depths('| 0100 | cancel |\n| 0101 | keep |')).toEqual([0, 0]);
    expect(depths('one | two\n| three')).toEqual([0, 0]);
  });
});

describe('the only marked line of a mail', () => {
  it.each([
    'Please cancel all numbers of PO-7\n> except 415-555-0102, that one goes on porting.\n\nDana',
    'Please cancel all numbers of PO-7.\n\n>From these only 415-555-0102 should go on porting.\n\nDana',
    'Bitte storniert die Portierung aller Nummern von PO-7,\n> außer der 415-555-0102, die soll wechseln.',
  ])('is never lost as an exception: %s', (text) => {
    expect(read(text).cancel).not.toContain('+14155550102');
  });

  it('is no request, and takes none back that does not speak of it', () => {
    expect(read('Thank you!\n\n> Please cancel 415-555-0102.')).toMatchObject({
      verdict: 'human',
      cancel: [],
    });
    expect(read('Please cancel 415-555-0101.\n\n> we have it, thank you')).toMatchObject({
      verdict: 'act',
      cancel: ['+14155550101'],
    });
  });

  it('is quoted for sure where it asks, stands first or under an attribution', () => {
    for (const text of [
      'Hello,\n> Shall we cancel 415-555-0101?\nYes.',
      '> 415-555-0101 it is\nYes, cancel it.',
      'Cancel it.\n\nOn 3/3/2026 9:14 AM, Desk Team wrote:\n> 415-555-0101 it is',
    ])
      expect(takeApart(message({ text }), context).otherwise).toBeNull();
  });
});
