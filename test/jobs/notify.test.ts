import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OutgoingMail } from '../../src/mail/smtp.ts';
import { rawMail } from '../services/raw-mail.ts';
import { type JobDesk, openDesk } from './desk.ts';

let desk: JobDesk;
beforeAll(async () => {
  desk = await openDesk();
}, 120_000);
afterAll(() => desk.close());

const noticesTo = (address: string) =>
  desk.db.selectFrom('notices').selectAll().where('recipient', '=', address).execute();

describe('a notice', () => {
  it('that the mail server puts off goes out later under the same Message-ID, and its sends are counted', async () => {
    await desk.order({ id: 'PO-1', contacts: ['ada@bakery.example'], numbers: ['+14155550100'] });
    const tried: OutgoingMail[] = [];
    desk.mailServer((mail) => {
      tried.push(mail);
      return tried.length < 3
        ? { kind: 'later', why: '451 try again', alarm: false }
        : { kind: 'sent', response: '250 ok' };
    });
    await desk.store(
      rawMail(
        { from: 'ada@bakery.example', text: 'Please cancel the port of 415-555-0100.' },
        '<1@bakery.example>',
      ),
    );
    for (let round = 0; round < 8; round++) {
      await desk.runOnce();
      // It is written an hour later, were it written anew.
      desk.wait(tried.length === 1 ? 3_600_000 : 0);
    }
    expect(tried).toHaveLength(3);
    expect(new Set(tried.map((mail) => mail.messageId)).size).toBe(1);
    expect(new Set(tried.map((mail) => mail.text)).size).toBe(1);
    expect(await noticesTo('ada@bakery.example')).toMatchObject([
      { state: 'sent', sends: 3, message_id: tried[0]?.messageId },
    ]);
    desk.mailServer(() => ({ kind: 'sent', response: '250 ok' }));
  });

  it('counts only sends that may have arrived: none while the server cannot be reached', async () => {
    await desk.order({ id: 'PO-7', contacts: ['gus@mill.example'], numbers: ['+14155550117'] });
    let tries = 0;
    desk.mailServer(() => {
      tries += 1;
      return tries <= 3
        ? { kind: 'later', why: 'Nothing listens', alarm: false, server: true, unsent: true }
        : { kind: 'sent', response: '250 ok' };
    });
    await desk.store(
      rawMail(
        { from: 'gus@mill.example', text: 'Please cancel the port of 415-555-0117.' },
        '<7@mill.example>',
      ),
    );
    for (let round = 0; round < 8; round++) {
      await desk.runOnce();
      desk.wait(3_600);
    }
    expect(tries).toBeGreaterThan(3);
    expect((await noticesTo('gus@mill.example'))[0]).toMatchObject({ state: 'sent', sends: 1 });
  });

  it('waits longer each time it is put off, and is given up after three days', async () => {
    await desk.order({ id: 'PO-2', contacts: ['ben@garage.example'], numbers: ['+14155550110'] });
    desk.mailServer(() => ({ kind: 'later', why: '451 try again', alarm: false }));
    await desk.store(
      rawMail(
        { from: 'ben@garage.example', text: 'Please cancel the port of 415-555-0110.' },
        '<2@garage.example>',
      ),
    );
    for (let round = 0; round < 4; round++) await desk.runOnce();
    const waits: number[] = [];
    for (let round = 0; round < 3; round++) {
      await desk.runOnce();
      const effect = await desk.db
        .selectFrom('effects')
        .selectAll()
        .where('kind', '=', 'notice')
        .where('state', '=', 'pending')
        .executeTakeFirstOrThrow();
      waits.push(effect.due_at.getTime() - Date.now());
    }
    expect(waits[1]).toBeGreaterThan((waits[0] ?? 0) * 1.5);
    expect(waits[2]).toBeGreaterThan((waits[1] ?? 0) * 1.5);
    desk.wait(3 * 86_400_000 + 60_000);
    await desk.settle();
    expect(await noticesTo('ben@garage.example')).toMatchObject([{ state: 'rejected' }]);
    expect((await desk.reviews('mail-failed')).at(-1)?.what).toContain('given up after three days');
    desk.mailServer(() => ({ kind: 'sent', response: '250 ok' }));
  });

  it('that the mail server turns down is a person’s task, and nobody’s consent', async () => {
    await desk.order({ id: 'PO-3', contacts: ['cy@clinic.example'], numbers: ['+14155550120'] });
    desk.carrier.script('+14155550120', { state: 'submitted' });
    desk.mailServer(() => ({ kind: 'rejected', why: '550 no such user' }));
    await desk.receive({ from: 'cy@clinic.example', text: 'Please cancel the port of 415-555-0120.' });
    expect((await desk.reviews('mail-failed')).at(-1)?.what).toContain('550 no such user');
    expect(await desk.states('PO-3')).toEqual({ '+14155550120': 'costly' });
    desk.mailServer(() => ({ kind: 'sent', response: '250 ok' }));
    expect(desk.cancels('PO-3')).toEqual([]);
  });

  it('to an address that no mail can go to is a person’s task too, and not tried for ever', async () => {
    await desk.order({ id: 'PO-4', contacts: ['odd(address)@studio.example'], numbers: ['+14155550130'] });
    const item = { id: 'W-odd', to: 'odd(address)@studio.example' };
    await desk.db
      .insertInto('effects')
      .values({
        id: item.id,
        ticket_id: null,
        kind: 'notice',
        carrier: null,
        data: JSON.stringify({
          kind: 'notice',
          ...item,
          thread: { subject: '', messageId: null, references: [] },
          content: {
            names: ['handed-over'],
            items: [],
            notes: [{ name: 'handed-over', message: null, numbers: [] }],
            orders: [],
          },
        }),
        due_at: new Date(),
        holder: null,
        error: null,
      })
      .execute();
    await desk.settle();
    const effect = await desk.db
      .selectFrom('effects')
      .select('state')
      .where('id', '=', 'W-odd')
      .executeTakeFirstOrThrow();
    expect(effect.state).toBe('done');
  });
});

describe('a loop of mails', () => {
  it('within one ticket ends, and a person is asked', async () => {
    await desk.order({ id: 'PO-10', contacts: ['loop@robot.example'], numbers: ['+14155550140'] });
    for (let mail = 0; mail < 34; mail++) {
      const last = desk.to('loop@robot.example').at(-1);
      const text = 'Please cancel the port of 415-555-0199.';
      await desk.receive(
        last === undefined
          ? { from: 'loop@robot.example', text }
          : { ...desk.reply(last, 'loop@robot.example', text) },
      );
    }
    expect(desk.to('loop@robot.example')).toHaveLength(30);
    expect((await desk.reviews('too-many-mails')).at(-1)?.what).toMatch(/looks like a loop/);
    desk.wait(86_400_000 + 60_000);
    await desk.db
      .updateTable('notices')
      .set({ created_at: new Date(Date.now() - 90_000_000) })
      .where('recipient', '=', 'loop@robot.example')
      .execute();
    const last = desk.to('loop@robot.example').at(-1);
    if (last === undefined) throw new Error('no notice');
    await desk.receive(desk.reply(last, 'loop@robot.example', 'Please cancel the port of 415-555-0140.'));
    expect(desk.to('loop@robot.example').length).toBeGreaterThan(30);
  }, 60_000);

  it('over many tickets ends at MAILS_PER_DAY', async () => {
    const few = { ...desk.parts.settings, mailsPerDay: 3 };
    Object.assign(desk.parts, { settings: few });
    for (let mail = 0; mail < 5; mail++)
      await desk.receive({
        from: 'many@robot.example',
        text: `Please cancel the port of 415-555-018${mail}.`,
      });
    expect(desk.to('many@robot.example')).toHaveLength(3);
    expect((await desk.reviews('too-many-mails')).at(-1)?.what).toMatch(/MAILS_PER_DAY/);
  });
});
