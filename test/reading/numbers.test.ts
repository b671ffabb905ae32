import { describe, expect, it } from '@jest/globals';
import { findNumbers } from '../../src/reading/numbers/find.ts';
import type { ReadingContext } from '../../src/reading/reading.ts';
import { de, us, usTwoAreas } from './rows.ts';

const none: ReadingContext = { orders: [], thread: null, awaiting: [] };

/** What is found in a text: last digits of numbers on an order, `?…` for others, `!` for a doubt. */
function found(text: string, context: ReadingContext = us): string[] {
  return findNumbers(text, context)
    .filter((m) => !m.weak || m.numbers.length > 0)
    .map((m) =>
      [
        ...m.numbers.map((n) => n.slice(-4)),
        ...m.unmatched.map((n) => `?${n}`),
        ...(m.doubt === null ? [] : ['!']),
      ].join(' '),
    );
}

describe('a number is found in whatever way it is written', () => {
  it.each([
    ['+14155550101'],
    ['+1 415 555 0101'],
    ['1-415-555-0101'],
    ['(415) 555-0101'],
    ['(415)555-0101'],
    ['415.555.0101'],
    ['415 - 555 - 0101'],
    ['4155550101'],
    ['415/555-0101'],
    ['415-555-\n0101'],
    ['tel:+14155550101'],
    ['+1 (415) 555-0101 ext. 22'],
    ['415-555-0101 x204'],
    ['011 1 415 555 0101'],
    ['555-0101'],
    ['...0101'],
    ['xxx-xxx-0101'],
    ['ending in 01 01'.replace(' 01 01', ' 0101')],
  ])('%s', (text) => {
    expect(found(text)).toEqual(['0101']);
  });

  it('with letters for digits', () => {
    const toll = {
      orders: [{ id: 'A', country: 'US', numbers: ['+18335557663'] }],
      thread: 'A',
      awaiting: [],
    };
    expect(found('1-833-555-ROOF', toll)).toEqual(['7663']);
  });

  it('in German, with its trunk zero, its extensions and its country code', () => {
    expect(found('030 23125011, 030/23125-012, +49 (0)30 23125013', de)).toEqual(['5011', '5012', '5013']);
  });
});

describe('numbers in lists and ranges', () => {
  it('are found one by one', () => {
    expect(found('415-555-0100, 0101 and 02')).toEqual(['0100', '0101', '0102']);
  });

  it('are not mixed up with the numerals before them', () => {
    expect(found('1. 415-555-0100\n2. 415-555-0103')).toEqual(['0100', '0103']);
  });

  it.each([
    '415-555-0100 to 0102',
    '0100 - 0102',
    '0100 thru 0102',
    '+1 415 555 010[0-2]',
    '415-555-0100–0102',
  ])('name all between their ends: %s', (text) => {
    expect(found(text)).toEqual(['0100 0101 0102']);
  });

  it('name those on no order too', () => {
    expect(found('415-555-0102 to 0104')).toEqual(['0102 0103 ?+14155550104']);
  });

  it('are doubtful where partial numbers share no prefix', () => {
    expect(found('0100 to 0141', usTwoAreas)).toEqual(['!']);
  });
});

describe('what is no number of the sender', () => {
  it('is named in E.164 where it can be', () => {
    expect(found('415-555-0188 and +44 20 7946 0123')).toEqual(['?+14155550188', '?+442079460123']);
  });

  it.each(['415-555-0180', '(415) 555-0180', '020 7946 0180', '030 23125180'])(
    'is named in full as written where no order tells the country: %s',
    (text) => {
      expect(found(`Please cancel ${text}.`, none)).toEqual([`?${text}`]);
    },
  );

  it.each([
    'on March 14, 2026',
    'at 10:15',
    'for $85.00 per number',
    'our account is 0101',
    'account no. 88104772',
    'PIN 0102',
    'ticket 41550',
    'https://desk.example/orders/4155550101',
    'order4155550101@shop.example',
    '14 days',
  ])('is no number at all: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('orders and area codes', () => {
  it('an order is named by its id, written loosely', () => {
    expect(findNumbers('PO 1042', us).map((m) => m.kind)).toEqual(['order']);
  });

  it('an id of no order of his is doubtful', () => {
    expect(findNumbers('PO-1043', us)[0]?.doubt).toContain('none of the sender');
  });

  it.each(['(115) 555-0101', '415-55-0101', '+1 415 55 0101'])(
    'a number with a wrong or missing digit is not cut down to an ending that fits: %s',
    (written) => {
      expect(findNumbers(written, us).flatMap((mention) => mention.numbers)).toEqual([]);
    },
  );

  it('an area code names its numbers', () => {
    expect(found('the 212 numbers', usTwoAreas)).toEqual(['0140 0141']);
    expect(found('area code 212', usTwoAreas)).toEqual(['0140 0141']);
  });
});
