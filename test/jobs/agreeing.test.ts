import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OutgoingMail } from '../../src/mail/smtp.ts';
import { type JobDesk, openDesk } from './desk.ts';

let desk: JobDesk;
beforeAll(async () => {
  desk = await openDesk();
}, 120_000);
afterAll(() => desk.close());

const fee = {
  amount: '25.00',
  currency: 'USD',
  per: 'number',
  firm: true,
  for: 'late cancellation',
  chargedBy: 'the carrier',
} as const;

let orders = 0;
/** A customer with an order of four numbers, who has written something that is nearly clear. */
async function proposed(text = 'Please cancel 0100 and 0109.') {
  orders += 1;
  const id = `PO-${orders}`;
  const from = `ada${orders}@bakery.example`;
  const numbers = [0, 1, 2, 3].map((n) => `+1${410 + orders}555010${n}`);
  await desk.order({ id, contacts: [from], numbers });
  await desk.receive({ from, text });
  const number = (n: number): string => numbers[n] ?? '';
  const last = (): OutgoingMail => desk.to(from).at(-1) as OutgoingMail;
  const names = (): string => String(last().headers['X-Porthalt-Notice']);
  return { id, from, number, notice: last(), last, names };
}
const answer = (notice: OutgoingMail, from: string, text: string) =>
  desk.receive(desk.reply(notice, from, text));
const checks = (order: string): number =>
  desk.carrier.calls.filter((call) => call.what === 'status' && call.order === order).length;

describe('what we understood', () => {
  it('is said first, and nothing is looked at or cancelled for it', async () => {
    const { id, number, notice, names } = await proposed();
    expect(names()).toContain('clarify');
    expect(notice.text).toMatch(new RegExp(`To be cancelled:[\\s\\S]*\\${number(0)}[\\s\\S]*answer YES`));
    expect([checks(id), desk.cancels(id)]).toEqual([0, []]);
    expect(await desk.states(id)).toEqual({});
  });

  it.each(['YES', 'Right.', 'Exactly!', 'That is correct, thank you.'])(
    'is done once the customer answers %s',
    async (words) => {
      const { id, from, number, notice } = await proposed();
      const mail = await answer(notice, from, words);
      expect(await desk.message(mail)).toMatchObject({ outcome: 'act', reading: { cancel: [number(0)] } });
      expect(desk.cancels(id)).toEqual([[number(0)]]);
      expect(await desk.states(id)).toEqual({ [number(0)]: 'cancelled' });
    },
  );

  it('is done by a yes that only the signed address ties to the notice', async () => {
    const { id, from, number, notice } = await proposed();
    await desk.receive({ from, to: notice.replyTo, subject: 'Port', text: 'Yes' });
    expect(desk.cancels(id)).toEqual([[number(0)]]);
  });

  it('is done by a yes that nothing but the signed address vouches for', async () => {
    const { id, from, number, notice } = await proposed();
    await desk.receive({ ...desk.reply(notice, from, 'Yes'), verified: 'unknown' });
    expect(desk.cancels(id)).toEqual([[number(0)]]);
  });

  it('is done by a yes that only References tie to the notice', async () => {
    const { id, from, number, notice } = await proposed();
    await desk.receive({ ...desk.reply(notice, from, 'Yes'), to: 'porting@desk.example' });
    expect(desk.cancels(id)).toEqual([[number(0)]]);
  });

  it('is asked openly after a no', async () => {
    const { id, from, notice, last } = await proposed();
    await answer(notice, from, 'No.');
    expect(last().text).toContain('Please tell us which numbers you mean');
    expect(last().text).not.toContain('YES');
    expect(desk.cancels(id)).toEqual([]);
  });

  it('gives way to what the customer names after a no', async () => {
    const { id, from, number, notice } = await proposed();
    await answer(notice, from, 'No, please cancel only 0101.');
    expect(desk.cancels(id)).toEqual([[number(1)]]);
  });

  it('is nothing to a yes that answers no notice', async () => {
    const { id, from } = await proposed();
    await desk.receive({ from, subject: 'Port', text: 'Yes' });
    expect([checks(id), desk.cancels(id)]).toEqual([0, []]);
  });

  it('is asked again where the case has moved on, and done by a yes to that', async () => {
    const { id, from, number, notice, last, names } = await proposed();
    await answer(notice, from, 'No, please cancel only 0101.');
    const late = await answer(notice, from, 'Yes');
    expect(await desk.message(late)).toMatchObject({ outcome: 'clarify', reading: { cancel: [] } });
    expect(desk.cancels(id)).toEqual([[number(1)]]);
    expect(names()).toContain('clarify');
    expect(last().text).toContain(number(0));
    await answer(last(), from, 'Yes');
    expect(desk.cancels(id)).toEqual([[number(1)], [number(0)]]);
  });

  it('is not taken for the latest by a yes to an earlier one', async () => {
    const { id, from, number, notice, last } = await proposed();
    await answer(notice, from, 'Hmm, please cancel 0102 and 0109.');
    const second = last();
    expect(second.text).toContain(number(2));
    await answer(notice, from, 'Yes');
    expect(desk.cancels(id)).toEqual([]);
    expect(last().text).toContain(number(0));
    await answer(second, from, 'Yes');
    expect(desk.cancels(id)).toEqual([]);
  });

  it('costs nothing unasked: a yes leads to the costs, and those are decided by themselves', async () => {
    const { id, from, number, notice, last, names } = await proposed();
    desk.carrier.script(number(0), { fees: [fee] });
    await answer(notice, from, 'Yes');
    expect(names()).toContain('costs');
    expect(desk.cancels(id)).toEqual([]);
    await answer(last(), from, 'CANCEL PORT');
    expect(desk.cancels(id)).toEqual([[number(0)]]);
  });
});

describe('a question beside a request', () => {
  it('goes to a person while the request is done', async () => {
    orders += 1;
    const from = `bea${orders}@bakery.example`;
    const numbers = [`+1${410 + orders}5550100`];
    await desk.order({ id: `PO-${orders}`, contacts: [from], numbers });
    const mail = await desk.receive({ from, text: 'Please cancel our port. When do we hear from you?' });
    expect(await desk.message(mail)).toMatchObject({ outcome: 'act' });
    expect(desk.cancels(`PO-${orders}`)).toEqual([numbers]);
    const review = (await desk.reviews('question')).find(({ message_id }) => message_id === mail);
    expect(review?.what).toContain('“When do we hear from you?”');
    expect(review?.state).toBe('open');
  });
});
