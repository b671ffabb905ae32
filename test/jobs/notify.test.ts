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
  const robot = async (from: string, text: (nth: number) => string, mails: number): Promise<void> => {
    for (let nth = 0; nth < mails; nth++) {
      const last = desk.to(from).at(-1);
      await desk.receive(last === undefined ? { from, text: text(nth) } : desk.reply(last, from, text(nth)));
    }
  };
  const loops = async (from: string) => {
    const mails = await desk.db.selectFrom('messages').select('id').where('sender', '=', from).execute();
    return (await desk.reviews('too-many-mails')).filter(
      ({ message_id, ticket_id }) => ticket_id === null && mails.some(({ id }) => id === message_id),
    );
  };

  it('of a robot that says the same again is known at the fourth repetition, with one review', async () => {
    const from = 'loop@robot.example';
    await desk.order({ id: 'PO-10', contacts: [from], numbers: ['+14155550140'] });
    await robot(from, () => 'Please cancel the port of 415-555-0199.', 30);
    // A reply's words are without the subject, so the first mail is not quite like the others.
    expect(desk.to(from)).toHaveLength(4);
    const [review, ...more] = await loops(from);
    expect(more).toEqual([]);
    expect(review).toMatchObject({ state: 'open', data: { count: 26 } });
    expect(review?.what).toMatch(/looks like a loop/);
    expect(await desk.reviews('question')).toEqual([]);
  }, 60_000);

  it('of a robot that answers at once in other words is known by its speed', async () => {
    const from = 'fast@robot.example';
    await desk.order({ id: 'PO-11', contacts: [from], numbers: ['+14155550141'] });
    await robot(
      from,
      (nth) => `Your request ${'abcdefghijklmnopqrstuvwxyz'[nth]} has reached us, what is it about?`,
      20,
    );
    expect(desk.to(from).length).toBeLessThan(8);
    expect(await loops(from)).toHaveLength(1);
  }, 60_000);

  it('does not swallow a decision: it is carried out and confirmed', async () => {
    const from = 'mixed@robot.example';
    await desk.order({ id: 'PO-12', contacts: [from], numbers: ['+14155550142', '+14155550143'] });
    await robot(from, () => 'Please cancel the port of 415-555-0199.', 12);
    const before = desk.to(from).length;
    const last = desk.to(from).at(-1);
    if (last === undefined) throw new Error('no notice');
    await desk.receive(desk.reply(last, from, 'Please cancel the port of 415-555-0142.'));
    expect(desk.cancels('PO-12')).toEqual([['+14155550142']]);
    expect(desk.to(from)).toHaveLength(before + 1);
    expect(desk.to(from).at(-1)?.headers['X-Porthalt-Notice']).toBe('cancelled');
    // What was confirmed is not confirmed again to something that repeats itself.
    await robot(from, () => 'Please cancel the port of 415-555-0142.', 8);
    expect(desk.to(from).length).toBeLessThanOrEqual(before + 4);
  }, 60_000);

  it('leaves people alone who write several mails in a row, each about another number', async () => {
    const from = 'busy@office.example';
    const numbers = Array.from({ length: 8 }, (_, nth) => `+1415555017${nth}`);
    await desk.order({ id: 'PO-13', contacts: [from], numbers });
    for (const number of numbers) await desk.receive({ from, text: `Please cancel the port of ${number}.` });
    expect(Object.values(await desk.states('PO-13'))).toEqual(numbers.map(() => 'cancelled'));
    expect(desk.to(from)).toHaveLength(8);
    expect(await loops(from)).toEqual([]);
  });

  it('over many tickets ends at MAILS_PER_DAY, but for what a decision came to', async () => {
    const few = { ...desk.parts.settings, mailsPerDay: 3 };
    Object.assign(desk.parts, { settings: few });
    const from = 'many@robot.example';
    await desk.order({ id: 'PO-14', contacts: [from], numbers: ['+14155550144'] });
    for (let mail = 0; mail < 5; mail++)
      await desk.receive({ from, text: `Please cancel the port of 415-555-018${mail}.` });
    expect(desk.to(from)).toHaveLength(3);
    expect((await desk.reviews('too-many-mails')).at(-1)?.what).toMatch(/MAILS_PER_DAY/);
    await desk.receive({ from, text: 'Please cancel the port of 415-555-0144.' });
    expect(desk.cancels('PO-14')).toEqual([['+14155550144']]);
    expect(desk.to(from)).toHaveLength(4);
    expect(desk.to(from).at(-1)?.headers['X-Porthalt-Notice']).toBe('cancelled');
  });
});

describe('marked automatic mail in a known thread', () => {
  it.each([
    ['Precedence', 'bulk'],
    ['List-Id', '<tickets.helpdesk.example>'],
    ['X-Loop', 'helpdesk@helpdesk.example'],
    ['Auto-Submitted', 'auto-generated'],
  ])('with %s is answered by nobody; a person sees the words beside the mark', async (name, value) => {
    const from = `${name.toLowerCase()}@helpdesk.example`;
    const last = `01${60 + ['Precedence', 'List-Id', 'X-Loop', 'Auto-Submitted'].indexOf(name)}`;
    await desk.order({ id: `PO-${name}`, contacts: [from], numbers: [`+1415555${last}`] });
    desk.carrier.script(`+1415555${last}`, { state: 'submitted' });
    await desk.receive({ from, text: `Please cancel the port of 415-555-${last}.` });
    const [notice] = desk.to(from);
    if (notice === undefined) throw new Error('no notice');
    const reply = desk.reply(
      notice,
      from,
      'My colleague will look into the costs on Monday, what is the date?',
    );
    const id = await desk.receive({ ...reply, headers: { ...reply.headers, [name]: value } });
    expect(desk.to(from)).toHaveLength(1);
    expect(['human', 'ignore']).toContain((await desk.message(id)).outcome);
    expect(desk.cancels(`PO-${name}`)).toEqual([]);
  });
});
