import { describe, expect, it } from '@jest/globals';
import { toPerson, within } from '../../src/mail/read-mail.ts';
import { takeApart } from '../../src/reading/letter/own-words.ts';
import { withoutRepeats } from '../../src/reading/letter/repeats.ts';
import { message } from './message.ts';

const signs = [...'-_=*>|<:,.(["/# \t\n\u00a01a'];
const floods = signs.flatMap((one) => signs.map((other) => (one === other ? one : one + other)));

/** Where patterns look: rulers, lines above a quotation, header blocks, closings, numbers, styles. */
const mails = (flood: string) => [
  message({ subject: `Re: ${flood} x`, from: [{ address: 'dana@shop.example', name: `${flood} x` }] }),
  message({
    text: `Cancel 415-555-0102\n${flood} x\n\nThanks ${flood} x\n+1 ${flood}7\n---${flood}\nOn 3/3/26 ${flood} wrote:\n> y\nFrom: ${flood} x\nSent: z`,
  }),
  message({ html: `<style>p{color:${flood}x}</style><p style="font:${flood}x">Cancel</p><p>${flood} x</p>` }),
];

describe('a flood of signs', () => {
  it.each(signs)('with each other sign beside %j, 8,000 of them, runs no pattern away', (first) => {
    const slow = floods
      .filter((flood) => flood.startsWith(first))
      .filter((flood) => {
        const read = () => {
          for (const mail of mails(flood.repeat(8_000 / flood.length)))
            takeApart(mail, { thread: 'PO-1' }).quoted();
          return toPerson('taken apart');
        };
        return within(4_000, read).because !== 'taken apart';
      });
    expect(slow).toEqual([]);
  });

  it.each(['-', 'ab', '- -', '0102, '])('of %j is shortened, whatever stands around it', (unit) => {
    const short = withoutRepeats(`before ${unit.repeat(5_000)} after`);
    expect(short.length).toBeLessThan(160);
    expect(short.startsWith(`before ${unit}`)).toBe(true);
    expect(short.endsWith(' after')).toBe(true);
  });

  it('of words is no flood', () => {
    const list = Array.from({ length: 300 }, (_value, at) => `415-555-${String(at).padStart(4, '0')}`).join(
      ', ',
    );
    expect(withoutRepeats(list)).toBe(list);
  });
});
