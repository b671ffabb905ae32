import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readMail } from '../../src/mail/read-mail.ts';
import { readLetter } from '../../src/reading/read.ts';
import type { ReadingContext } from '../../src/reading/reading.ts';
import { letterOf, outcomeOf, readWords, rowLanguages, rowsOf, us, usAwaiting, usTwoOrders } from './rows.ts';

/** Kept, so that what fails once fails again; a run of its own finds more with `FAST_CHECK_SEED`. */
const seed = Number(process.env.FAST_CHECK_SEED ?? 20_260_414);
const check = { seed, numRuns: 300 };

const all = rowLanguages.flatMap((language) => rowsOf(language));
const phrasing = fc.constantFrom(...all);
const context = fc.constantFrom<ReadingContext>(us, usAwaiting, usTwoOrders);

/** Mails made of words people use, in any order: what matters here is what can never happen. */
const word = fc.constantFrom(
  ...'please the a and but not if number port order fee 0100 0101 415-555-0102 415-555-0188 all both rest yes no ok keep leave stay with carrier thanks when can you we our on friday is it this them . , ? ! :'.split(
    ' ',
  ),
  '\n',
);
const cancelling = fc.constantFrom(
  'cancel',
  'stop',
  'withdraw',
  "don't cancel",
  'cancellation of',
  'call off',
);
const sentence = (words: fc.Arbitrary<string>) =>
  fc.array(words, { minLength: 1, maxLength: 25 }).map((list) => list.join(' '));
const anything = sentence(fc.oneof({ weight: 5, arbitrary: word }, { weight: 1, arbitrary: cancelling }));

const mail = (own: string, below: string): Uint8Array =>
  new TextEncoder().encode(
    [
      'From: Dana Whitfield <dana@shop.example>',
      'To: porting@desk.example',
      'Subject: Re: Your port order PO-1042',
      'Message-ID: <2@shop.example>',
      'In-Reply-To: <1@desk.example>',
      'Content-Type: text/plain; charset=utf-8',
      '',
      `${own}\n\n${below}`.replaceAll('\n', '\r\n'),
    ].join('\r\n'),
  );

const noise = fc.constantFrom(
  'Thanks,\n\nDana Whitfield\nOperations Manager\nBlue Fern Bakery\nTel: 415-555-0103\nFax: 415-555-0100',
  '-- \nDana Whitfield\n415-555-0103 | 415-555-0188',
  'On Tue, Mar 3, 2026 at 9:14 AM Porting Desk <porting@desk.example> wrote:\n\n> Please cancel 415-555-0100.\n> Reply CANCEL PORT to cancel 415-555-0103.',
  'Sent from my iPhone',
  '________________________________\nFrom: Porting Desk <porting@desk.example>\nSent: Tuesday, March 3, 2026 9:14 AM\nTo: Dana Whitfield\nSubject: Your port order PO-1042\n\nThe port of 415-555-0103 is confirmed. To cancel it reply to this mail.',
  '-- \nThis e-mail is confidential. If you are not the intended recipient, please notify us at 415-555-0103 and delete it.',
);

describe('whatever stands in a mail', () => {
  it('is read the same twice, and whatever the order of the orders', () => {
    fc.assert(
      fc.property(anything, context, (words, given) => {
        const once = readWords(words, given);
        expect(readWords(words, given)).toEqual(once);
        const turned = { ...given, orders: [...given.orders].reverse() };
        expect(outcomeOf(readWords(words, turned))).toEqual(outcomeOf(once));
      }),
      check,
    );
  });

  it('never cancels a number that is on no order, nor one that it keeps, nor anything without `act`', () => {
    fc.assert(
      fc.property(anything, context, (words, given) => {
        const { verdict, cancel, keep, unmatched } = readWords(words, given);
        const known = new Set(given.orders.flatMap((order) => order.numbers));
        expect([...cancel, ...keep].filter((number) => !known.has(number))).toEqual([]);
        expect(unmatched.filter((number) => known.has(number))).toEqual([]);
        expect(cancel.filter((number) => keep.includes(number))).toEqual([]);
        if (verdict !== 'act') expect([...cancel, ...keep]).toEqual([]);
        if (verdict === 'act') expect(cancel.length + keep.length).toBeGreaterThan(0);
        if (verdict === 'human' || verdict === 'ignore') expect(unmatched).toEqual([]);
      }),
      check,
    );
  });

  it('cancels nothing while nothing is awaited and no word of it asks for that', () => {
    const harmless = fc.constantFrom(
      ...'please the a and but number order fee 0100 0101 415-555-0102 all both rest yes ok thanks when you we our friday is it this them proceed approved fine sure . , ! :'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(sentence(harmless), (words) => {
        expect(readWords(words, us).cancel).toEqual([]);
      }),
      check,
    );
  });

  it('takes nothing from characters that make no words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), context, (words, given) => {
        expect(readWords(words, given).cancel).toEqual([]);
      }),
      check,
    );
  });
});

describe('what is not the sender’s own', () => {
  it.each([
    'Please cancel 415-555-0101.',
    'Cancel 0101 and keep porting 0102.',
    'What would it cost to cancel 0101?',
  ])('changes nothing below “%s”', async (own) => {
    await fc.assert(
      fc.asyncProperty(fc.array(noise, { minLength: 1, maxLength: 1 }), async (below) => {
        const alone = await readMail(mail(own, ''), us);
        expect(outcomeOf(await readMail(mail(own, below.join('\n\n')), us))).toEqual(outcomeOf(alone));
      }),
      { seed, numRuns: 20 },
    );
  });

  it('is not read from an attachment that nobody points to', () => {
    const sheets = [
      { filename: 'a.csv', kind: 'table', rows: [['number'], ['415-555-0103']], text: '' },
    ] as const;
    fc.assert(
      fc.property(phrasing, ({ words, context: given }) => {
        fc.pre(!/attach|list|sheet|file|anhang|adjunt|joint/i.test(words));
        expect(readLetter(letterOf(words, { sheets }), given)).toEqual(readWords(words, given));
      }),
      check,
    );
  });
});

describe('small words that turn a mail round', () => {
  const numbers = fc.uniqueArray(fc.constantFrom('0100', '0101', '0102', '415-555-0103'), {
    minLength: 1,
    maxLength: 3,
  });
  const negations = [
    ['Please cancel', 'Please do not cancel'],
    ['Please cancel', "Please don't cancel"],
    ['We want to cancel', 'We do not want to cancel'],
    ['You should cancel', 'You should not cancel'],
    ['Please stop the port of', 'Please never stop the port of'],
    ['Please go ahead and cancel', "Please don't go ahead and cancel"],
  ] as const;

  it('a negation is never lost', () => {
    fc.assert(
      fc.property(
        numbers,
        fc.constantFrom(...negations),
        fc.constantFrom(us, usAwaiting),
        (list, [yes, no], given) => {
          const said = (verb: string) => readWords(`${verb} ${list.join(', ')}.`, given);
          expect(said(yes).cancel.length).toBe(list.length);
          expect(said(no).cancel).toEqual([]);
        },
      ),
      check,
    );
  });

  it('a foreign condition is never lost', () => {
    const conditions = [
      'If the new line works, ',
      'Unless you call me, ',
      'In case it fails, ',
      'Once we have moved, ',
    ];
    fc.assert(
      fc.property(numbers, fc.constantFrom(...conditions), (list, condition) => {
        expect(readWords(`${condition}please cancel ${list.join(', ')}.`, us).verdict).toBe('human');
      }),
      check,
    );
  });

  it('a contradiction is never resolved by the program', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        const [number] = list;
        const words = `Please cancel ${list.join(', ')}. ${number} must be ported on the 24th.`;
        expect(readWords(words, us).verdict).toBe('clarify');
      }),
      check,
    );
  });
});
