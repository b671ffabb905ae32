import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OutgoingMail } from '../../src/mail/smtp.ts';
import type { CustomerMail } from '../services/raw-mail.ts';
import { type JobDesk, openDesk } from './desk.ts';

let desk: JobDesk;
beforeAll(async () => {
  desk = await openDesk();
}, 120_000);
afterAll(() => desk.close());

let count = 0;
/** An order whose cancellation costs, asked for and answered with the notice of the costs. */
async function asked() {
  const at = String(++count).padStart(2, '0');
  const ada = `ada${at}@bakery.example`;
  const number = `+141555501${at}`;
  await desk.order({ id: `PO-${at}`, contacts: [ada, `ben${at}@bakery.example`], numbers: [number] });
  desk.carrier.script(number, { state: 'submitted' });
  await desk.receive({ from: ada, text: `Please cancel the port of ${number}.` });
  return { order: `PO-${at}`, ada, ben: `ben${at}@bakery.example`, number, costs: lastTo(ada) };
}
function lastTo(address: string): OutgoingMail {
  const mail = desk.to(address).at(-1);
  if (mail === undefined) throw new Error('no notice');
  expect(mail.headers['X-Porthalt-Notice']).toBe('costs');
  return mail;
}
const ticketIn = ({ headers }: OutgoingMail): string => headers['X-Porthalt-Ticket'] ?? '';
/** What a provider leaves of a reply that drops the +tag and rewrites Message-IDs. */
const bare = (from: string, subject: string, text: string): CustomerMail => ({ from, subject, text });
const quote = ({ text }: OutgoingMail): string =>
  `\n\nOn Tuesday the desk wrote:\n${text.replace(/^/gm, '> ')}`;

describe('a decision whose reply address and Message-IDs were lost on the way', () => {
  it('counts where a verified contact’s subject names the ticket', async () => {
    const { order, ada, number, costs } = await asked();
    await desk.receive(bare(ada, `Re: [${ticketIn(costs)}]`, 'Yes, we accept the costs. Please cancel it.'));
    expect(desk.cancels(order)).toEqual([[number]]);
  });

  it('counts where only the quoted notice names it, from another contact of the order too', async () => {
    const { order, ben, number, costs } = await asked();
    expect(costs.text).toContain(ticketIn(costs));
    await desk.receive(
      bare(ben, 'Re: Our port', `Yes, we accept the costs. Please cancel it.${quote(costs)}`),
    );
    expect(desk.cancels(order)).toEqual([[number]]);
  });

  it('counts for nobody whom our server does not vouch for', async () => {
    const { order, ada, costs } = await asked();
    for (const verified of [false, 'unknown'] as const)
      await desk.receive({ ...bare(ada, `Re: [${ticketIn(costs)}]`, 'Yes, please cancel it.'), verified });
    await desk.receive(bare('mallory@evil.example', `Re: [${ticketIn(costs)}]`, 'Yes, please cancel it.'));
    expect(desk.cancels(order)).toEqual([]);
  });

  it('is asked anew where the terms have changed since the first notice', async () => {
    const { order, ada, number, costs } = await asked();
    const fee = {
      amount: '80.00',
      currency: 'USD',
      per: 'number',
      firm: true,
      for: 'late',
      chargedBy: 'the carrier',
    } as const;
    desk.carrier.script(number, { state: 'submitted', fees: [fee] });
    // Accepted, looked at again, found worse: a second notice with other terms.
    await desk.receive(desk.reply(costs, ada, 'Yes, we accept the costs. Please cancel it.'));
    const second = lastTo(ada);
    expect(second.messageId).not.toBe(costs.messageId);
    await desk.receive(bare(ada, `Re: [${ticketIn(second)}]`, 'Yes, fine. Please cancel it.'));
    expect(desk.cancels(order)).toEqual([]);
    await desk.receive(desk.reply(lastTo(ada), ada, 'Yes, please cancel it now.'));
    expect(desk.cancels(order)).toEqual([[number]]);
  });

  it('is asked anew where the mail names two tickets', async () => {
    const one = await asked();
    await desk.order({ id: 'PO-other', contacts: [one.ada], numbers: ['+14155550190'] });
    desk.carrier.script('+14155550190', { state: 'submitted' });
    await desk.receive({ from: one.ada, text: 'Please cancel the port of 415-555-0190.' });
    const other = lastTo(one.ada);
    const both = `Re: ${ticketIn(one.costs)} and ${ticketIn(other)}`;
    await desk.receive(bare(one.ada, both, 'Please cancel 415-555-0190.'));
    expect(desk.cancels('PO-other')).toEqual([]);
  });
});
