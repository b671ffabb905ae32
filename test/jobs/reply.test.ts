import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addRemark, remarksAbout } from '../../src/dashboard/work.ts';
import { actions } from '../../src/jobs/actions.ts';
import { purge } from '../../src/jobs/purge.ts';
import { type JobDesk, openDesk } from './desk.ts';

let desk: JobDesk;
beforeAll(async () => {
  desk = await openDesk();
}, 120_000);
afterAll(() => desk.close());

const customer = 'ada@bakery.example';
let count = 0;
let ticket = '';
let question = '';

/** A customer asks what only a person can answer. */
beforeEach(async () => {
  const digit = count++;
  const from = `${digit}.${customer}`;
  await desk.order({ id: `PO-${digit}`, contacts: [from], numbers: [`+1415555010${digit}`] });
  const id = await desk.receive({
    from,
    subject: 'Fax line',
    text: 'What happens to my fax line if I cancel now? Please call me.',
  });
  const review = (await desk.reviews('question')).find((one) => one.message_id === id);
  ticket = review?.ticket_id ?? '';
  question = review?.id ?? '';
  expect(question).not.toBe('');
  desk.sent.length = 0;
});

const reply = async (text: string, more: { key?: string; closes?: string } = {}): Promise<void> => {
  const { key = 'click-0001', closes = null } = more;
  await actions(desk.parts).reply(ticket, 'pia', { text, key, closes });
  await desk.settle();
};
const events = async (kind: string) =>
  (
    await desk.db.selectFrom('events').select(['kind', 'data']).where('ticket_id', '=', ticket).execute()
  ).filter((event) => event.kind === kind);

describe('a reply from the desk', () => {
  it('goes into the customer’s thread as a person’s mail, signed and with a way back', async () => {
    await reply('Hello Ada,\r\n\r\nyour fax line <b>stays</b> as it is.\r\nRegards, Pia');
    expect(desk.sent).toHaveLength(1);
    const [mail] = desk.sent;
    expect(mail).toMatchObject({ to: expect.stringContaining(customer), subject: 'Re: Fax line' });
    expect(mail?.inReplyTo).toMatch(/^<.+>$/);
    expect(mail?.references).toContain(mail?.inReplyTo);
    expect(mail?.replyTo).toMatch(new RegExp(`^porting\\+${ticket}-\\d+\\.[a-z2-7]{16}@`));
    expect(mail?.text).toBe(
      `Hello Ada,\n\nyour fax line <b>stays</b> as it is.\nRegards, Pia\n\nPorting Desk · ${ticket}\n`,
    );
    expect(mail?.html).toContain('your fax line &#60;b&#62;stays&#60;/b&#62; as it is.<br>Regards, Pia');
    expect(mail?.headers).toMatchObject({ 'X-Porthalt-Ticket': ticket, 'X-Porthalt-Notice': 'reply' });
    expect(mail?.headers).not.toHaveProperty('Auto-Submitted');
    const [event] = await events('replied');
    expect(event?.data).toMatchObject({ by: 'pia', text: expect.stringContaining('your fax line') });
    const sent = await desk.db.selectFrom('notices').selectAll().where('ticket_id', '=', ticket).execute();
    expect(sent.filter((one) => one.names.includes('reply'))).toMatchObject([{ state: 'sent', sends: 1 }]);
  });

  it('is sent once, however often the button is pressed and from however many processes', async () => {
    const other = await openDesk({ share: desk.parts.database, holder: 'worker-2' });
    const again = { text: 'Once.', key: 'click-0002', closes: null };
    await Promise.all([desk, other, desk].map(({ parts }) => actions(parts).reply(ticket, 'pia', again)));
    await Promise.all([desk.settle(), other.settle()]);
    expect([...desk.sent, ...other.sent].map((mail) => mail.text.split('\n')[0])).toEqual(['Once.']);
    expect(await events('replied')).toHaveLength(1);
  });

  it('closes the question that it answers, and nothing where that is not possible', async () => {
    await reply('It stays.', { closes: question });
    expect((await desk.reviews()).find((one) => one.id === question)).toMatchObject({
      state: 'closed',
      closed_by: 'pia',
    });
    await expect(reply('It stays.', { key: 'click-0003', closes: question })).rejects.toThrow(
      'is closed already (by pia)',
    );
    await desk.settle();
    expect(desk.sent).toHaveLength(1);
  });

  it('tells a person when the mail server does not take it', async () => {
    desk.mailServer(() => ({ kind: 'rejected', why: '550 no such user' }));
    await reply('It stays.');
    desk.mailServer(() => ({ kind: 'sent', response: '250 ok' }));
    const failed = (await desk.reviews('mail-failed')).filter((one) => one.ticket_id === ticket);
    expect(failed).toMatchObject([{ state: 'open', what: expect.stringContaining('550 no such user') }]);
  });

  it('is no consent and no decision: the customer’s answer to it is read like any mail', async () => {
    await reply('Shall we cancel it?');
    const [mail] = desk.sent;
    if (mail === undefined) throw new Error('no reply went out');
    const number = `+1415555010${count - 1}`;
    await desk.receive(desk.reply(mail, mail.to, `Please cancel the port of ${number}.`));
    expect(await desk.states(`PO-${count - 1}`)).toEqual({ [number]: 'cancelled' });
  });

  it.each([
    ['nothing', '  \n ', 'says nothing yet'],
    ['far too much', 'x'.repeat(20_001), 'longer than 20000 characters'],
  ])('is refused where it says %s', async (_what, text, why) => {
    await expect(reply(text)).rejects.toThrow(why);
    await expect(actions(desk.parts).previewReply(ticket, text)).rejects.toThrow(why);
    expect(await events('replied')).toEqual([]);
  });

  it('cannot go to somebody whose address was erased', async () => {
    await desk.db
      .updateTable('tickets')
      .set({
        ticket: JSON.stringify({
          ...(
            await desk.db
              .selectFrom('tickets')
              .select('ticket')
              .where('id', '=', ticket)
              .executeTakeFirstOrThrow()
          ).ticket,
          requester: 'purged',
        }),
      })
      .where('id', '=', ticket)
      .execute();
    await expect(reply('Hello')).rejects.toThrow('was erased');
  });

  it('is forgotten with the rest when its time is over, as are notes for colleagues', async () => {
    await reply('It stays.', { closes: question });
    await addRemark(desk.db, { ticket }, 'pia', 'She called.');
    await purge(desk.db, 0, desk.parts.now() + 1_000);
    const [event] = await events('replied');
    expect(event?.data).not.toHaveProperty('text');
    expect(await remarksAbout(desk.db, { ticket }, 10)).toMatchObject([{ by: 'pia', text: '' }]);
  });

  it('is shown beforehand as it will go out', async () => {
    const shown = await actions(desk.parts).previewReply(ticket, 'It stays.');
    expect(desk.sent).toEqual([]);
    await reply('It stays.');
    const [mail] = desk.sent;
    const { to, subject, text, html, inReplyTo } = shown;
    expect(mail).toMatchObject({ to, subject, text, html, inReplyTo });
  });
});
