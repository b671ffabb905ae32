import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { base32 } from '../../src/mail/reply-address.ts';
import type { OutgoingMail } from '../../src/mail/smtp.ts';
import { type JobDesk, openDesk } from './desk.ts';

let desk: JobDesk;
beforeAll(async () => {
  desk = await openDesk();
}, 120_000);
afterAll(() => desk.close());

let count = 0;
/** An order of a customer of her own, whose cancellation costs; she has asked for it and got the notice of the costs. */
async function asked() {
  const at = String(++count).padStart(2, '0');
  const order = `PO-${at}`;
  const ada = `ada${at}@bakery.example`;
  const [number, other] = [`+141555501${at}`, `+141555502${at}`];
  await desk.order({ id: order, contacts: [ada], numbers: [number, other] });
  desk.carrier.script(number, { state: 'submitted' });
  await desk.receive({ from: ada, text: `Please cancel the port of ${number}.` });
  const costs = lastTo(ada);
  expect(costs.headers['X-Porthalt-Notice']).toBe('costs');
  return { order, ada, number, other, costs };
}

function lastTo(address: string): OutgoingMail {
  const mail = desk.to(address).at(-1);
  if (mail === undefined) throw new Error('no notice');
  return mail;
}

/** What a customer whose server nobody can check answers to a notice. */
const unchecked = (notice: OutgoingMail, from: string, text: string) =>
  ({ ...desk.reply(notice, from, text), verified: 'unknown' }) as const;

/** Mallory's own signed address: he asked about a number on no order of his. */
async function strangersAddress(): Promise<OutgoingMail> {
  const mallory = `mallory${++count}@evil.example`;
  await desk.receive({ from: mallory, text: 'Please cancel the port of 415-555-0199.' });
  return lastTo(mallory);
}

describe('a stranger with a signed address of his own', () => {
  it.each([
    ['could not be checked', 'unknown'],
    ['is said to be forged', false],
  ] as const)('cancels nothing in the name of a contact whose mail %s', async (_what, verified) => {
    const own = await strangersAddress();
    const { order, ada, other } = await asked();
    const id = await desk.receive({
      ...desk.reply(own, ada, `Please cancel the port of ${other}.`),
      verified,
    });
    expect((await desk.message(id)).outcome).toBe('untrusted');
    expect(desk.cancels(order)).toEqual([]);
    expect(await desk.reviews('unverified-sender')).toContainEqual(
      expect.objectContaining({ message_id: id }),
    );
  });
});

describe('the signed address of a notice', () => {
  it('lets its recipient decide where no server vouches for her, and the history says why she was believed', async () => {
    const { order, ada, number, costs } = await asked();
    const id = await desk.receive(unchecked(costs, ada, 'Yes, go ahead with the cancellation, we accept.'));
    expect(desk.cancels(order)).toEqual([[number]]);
    const event = await desk.db
      .selectFrom('events')
      .select('data')
      .where('kind', '=', 'mail')
      .where('cause', '=', id)
      .executeTakeFirstOrThrow();
    expect(event.data).toMatchObject({ proof: 'reply-address' });
  });

  it('vouches against no explicit fail of our receiver', async () => {
    const { order, ada, costs } = await asked();
    const id = await desk.receive({
      ...unchecked(costs, ada, 'Yes, go ahead with the cancellation, we accept.'),
      verified: false,
    });
    expect((await desk.message(id)).outcome).toBe('untrusted');
    expect(desk.cancels(order)).toEqual([]);
  });

  it('reaches no other order of the recipient', async () => {
    const { ada, costs, order } = await asked();
    await desk.order({ id: `${order}-B`, contacts: [ada], numbers: ['+14155550150'] });
    await desk.receive(unchecked(costs, ada, 'Please cancel the port of +14155550150 too.'));
    expect(desk.cancels(`${order}-B`)).toEqual([]);
  });

  it('vouches for no other contact of the order', async () => {
    const { ada, costs, order, number, other } = await asked();
    const ben = 'ben@bakery.example';
    await desk.order({ id: order, contacts: [ada, ben], numbers: [number, other] });
    const id = await desk.receive(unchecked(costs, ben, 'Yes, go ahead with the cancellation, we accept.'));
    expect((await desk.message(id)).outcome).toBe('untrusted');
    expect(desk.cancels(order)).toEqual([]);
  });

  it('accepts no costs once somebody else has used it; the costs are asked about anew', async () => {
    const { ada, costs, order, number } = await asked();
    await desk.receive(desk.reply(costs, 'accountant@elsewhere.example', 'What does this cost?'));
    await desk.receive(unchecked(costs, ada, 'Yes, go ahead with the cancellation, we accept.'));
    expect(desk.cancels(order)).toEqual([]);
    const again = lastTo(ada);
    expect(again.headers['X-Porthalt-Notice']).toBe('costs');
    expect(again.replyTo).not.toBe(costs.replyTo);
    await desk.receive(unchecked(again, ada, 'Yes, go ahead with the cancellation, we accept.'));
    expect(desk.cancels(order)).toEqual([[number]]);
  });

  it('ends with the ticket and the time to decide', async () => {
    const { ada, costs, order, number } = await asked();
    await desk.receive(desk.reply(costs, ada, 'KEEP PORT'));
    expect(await desk.states(order)).toEqual({ [number]: 'kept' });
    desk.carrier.script(number, {});
    desk.wait(desk.policy.decisionWithin + 60_000);
    const id = await desk.receive(unchecked(costs, ada, `Please cancel the port of ${number}.`));
    expect((await desk.message(id)).outcome).toBe('untrusted');
    expect(desk.cancels(order)).toEqual([]);
  });

  it('of before the recipient was signed finds the case for a verified contact, and proves nobody', async () => {
    const { ada, costs, order, number } = await asked();
    const old = oldFormat(costs.replyTo);
    const bare = (verified: true | 'unknown') => ({
      from: ada,
      to: old,
      subject: 'Re: your notice',
      text: 'Yes, go ahead with the cancellation, we accept.',
      verified,
    });
    const id = await desk.receive(bare('unknown'));
    expect((await desk.message(id)).outcome).toBe('untrusted');
    expect(desk.cancels(order)).toEqual([]);
    await desk.receive(bare(true));
    expect(desk.cancels(order)).toEqual([[number]]);
  });
});

/** The same address as it was signed before the recipient was part of it. */
function oldFormat(address: string): string {
  const [, local = '', of = '', domain = ''] = /^(.+)\+(T-[^.]+)\.[a-z2-7]+(@.+)$/.exec(address) ?? [];
  const digest = createHmac('sha256', 'a-secret-for-tests-only')
    .update(`reply-address:${of.toLowerCase()}`)
    .digest();
  return `${local}+${of}.${base32(digest.subarray(0, 10))}${domain}`;
}
