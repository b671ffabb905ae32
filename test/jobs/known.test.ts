import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { knownTexts } from '../../src/jobs/known.ts';
import { type JobDesk, openDesk } from './desk.ts';

let desk: JobDesk;
beforeAll(async () => {
  desk = await openDesk();
}, 120_000);
afterAll(() => desk.close());

let count = 0;
/** An order whose customer asked for the cancellation of its number and then went on with the port. */
async function kept() {
  const at = String(++count).padStart(2, '0');
  const [order, number, ada] = [`PO-${at}`, `+141555502${at}`, `ada${at}@bakery.example`];
  await desk.order({ id: order, contacts: [ada], numbers: [number] });
  desk.carrier.script(number, { state: 'submitted' });
  const request = `Please cancel the port of ${number}, the bakery is going to stay with the carrier that it has now.`;
  await desk.receive({ from: ada, text: request });
  const notice = desk.to(ada).at(-1);
  if (notice === undefined) throw new Error('no notice');
  await desk.receive(desk.reply(notice, ada, 'KEEP PORT'));
  expect(await desk.states(order)).toEqual({ [number]: 'kept' });
  return { order, number, ada, request, notice };
}

describe('history that no mark tells', () => {
  it('is known by the notices and mails of the case, and asks for nothing again', async () => {
    const { order, number, ada, request, notice } = await kept();
    const history = `${notice.text}\n\n${request}`;
    const id = await desk.receive(desk.reply(notice, ada, `Thank you, that was quick!\n\n${history}`));
    expect(await desk.states(order)).toEqual({ [number]: 'kept' });
    const { reading, outcome } = await desk.message(id);
    expect(outcome).toBe('human');
    expect(reading?.because).toContain('stood in an earlier mail');
  });

  it('counts as new where only somebody whose sender is doubted wrote it before', async () => {
    const at = String(++count).padStart(2, '0');
    const [order, number, ada] = [`PO-${at}`, `+141555502${at}`, `ada${at}@bakery.example`];
    await desk.order({ id: order, contacts: [ada], numbers: [number] });
    desk.carrier.script(number, { state: 'submitted' });
    const text = `Please cancel the port of ${number}, the bakery is going to stay with the carrier that it has now.`;
    const forged = await desk.receive({ from: ada, text, verified: false });
    expect((await desk.message(forged)).outcome).toBe('untrusted');
    await desk.receive({ from: ada, text: `Good morning! ${text}` });
    expect(await desk.states(order)).toEqual({ [number]: 'awaiting' });
  });

  it('is looked up for the sender and for the case, the mail itself left out', async () => {
    const { ada, notice, request } = await kept();
    const { id } = await desk.db
      .selectFrom('messages')
      .select('id')
      .where('sender', '=', ada)
      .orderBy('position', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    const texts = await knownTexts(desk.db, { id, sender: ada, ticket: null });
    expect(texts).toContain(notice.text);
    expect(texts.join('\n')).toContain(request);
    expect(texts).not.toContain('KEEP PORT');
    const { ticket_id: ticket } = await desk.message(id);
    const colleague = { id: 'm-none', sender: 'bob@bakery.example', ticket };
    expect(await knownTexts(desk.db, colleague)).toContain('KEEP PORT');
    expect(await knownTexts(desk.db, { ...colleague, ticket: null })).toEqual([]);
  });
});
