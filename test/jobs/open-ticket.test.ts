import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { runIntake } from '../../src/jobs/intake.ts';
import type { Parts } from '../../src/jobs/parts.ts';
import { rawMail } from '../services/raw-mail.ts';
import { type JobDesk, openDesk } from './desk.ts';

let desk: JobDesk;
beforeAll(async () => {
  desk = await openDesk();
}, 120_000);
afterAll(() => desk.close());

/** Parts of desks whose readings come to an end together, once so many mails are read. */
function together(count: number): (parts: Parts) => Parts {
  let free: () => void = () => {};
  let asked = 0;
  const all = new Promise<void>((resolve) => {
    free = resolve;
  });
  return (parts) => ({
    ...parts,
    reader: {
      ...parts.reader,
      read: async (...question) => {
        const reading = await parts.reader.read(...question);
        if (++asked === count) free();
        await all;
        return reading;
      },
    },
  });
}

const store = (from: string, last: string, id = 1): Promise<string> =>
  desk.store(
    rawMail({ from, text: `Please cancel the port of 415-555-${last}.` }, `<${id}@${from.split('@')[1]}>`),
  );
const ticketsOf = (order: string) =>
  desk.db.selectFrom('items').select(['ticket_id', 'number']).where('order_id', '=', order).execute();
const outcome = (id: string) =>
  desk.db
    .selectFrom('messages')
    .select(['state', 'outcome', 'subject'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();

describe('mails that open a ticket', () => {
  it('do so in one statement where they come together', async () => {
    const mails: string[] = [];
    for (const [at, name] of ['bakery', 'garage', 'clinic'].entries()) {
      await desk.order({
        id: `PO-${name}`,
        contacts: [`ada@${name}.example`],
        numbers: [`+1415555010${at}`],
      });
      mails.push(await store(`ada@${name}.example`, `010${at}`));
    }
    const parts = together(3)(desk.parts);
    await Promise.all(mails.map((id) => runIntake(parts, id)));
    const { rows } = await sql<{ tickets: number; transactions: number }>`
      select count(*)::int as tickets, count(distinct t.xmin::text)::int as transactions
      from tickets t join messages m on m.ticket_id = t.id and m.xmin = t.xmin`.execute(desk.db);
    expect(rows).toEqual([{ tickets: 3, transactions: 1 }]);
    expect(await outcome(mails[0] ?? '')).toEqual({ state: 'done', outcome: 'act', subject: 'Our port' });
  });

  it('are read in the context that was guessed before they were parsed', async () => {
    await desk.order({ id: 'PO-guess', contacts: ['ada@guess.example'], numbers: ['+14155550170'] });
    const contexts: unknown[] = [];
    const { reader } = desk.parts;
    const parts: Parts = {
      ...desk.parts,
      reader: {
        ...reader,
        parse: (raw, guess) => {
          contexts.push(guess);
          return reader.parse(raw);
        },
        read: (mail, context, trusted) => {
          contexts.push(context);
          return reader.read(mail, context, trusted);
        },
      },
    };
    await runIntake(parts, await store('ada@guess.example', '0170'));
    expect(contexts).toHaveLength(2);
    expect(contexts[0]).toMatchObject({ orders: [{ id: 'PO-guess' }] });
    expect(contexts[0]).toStrictEqual(contexts[1]);
  });

  it('about one order open one, whoever of its contacts writes', async () => {
    await desk.order({
      id: 'PO-two',
      contacts: ['ada@two.example', 'ben@two.example'],
      numbers: ['+14155550110', '+14155550111'],
    });
    const mails = [await store('ada@two.example', '0110'), await store('ben@two.example', '0111', 2)];
    const parts = together(2)(desk.parts);
    await Promise.all(mails.map((id) => runIntake(parts, id)));
    const items = await ticketsOf('PO-two');
    expect(items).toHaveLength(2);
    expect(new Set(items.map((item) => item.ticket_id)).size).toBe(1);
  });

  it('of several desks about one number open one', async () => {
    await desk.order({
      id: 'PO-race',
      contacts: ['ada@race.example', 'ben@race.example'],
      numbers: ['+14155550120'],
    });
    const other = await openDesk({ share: desk.parts.database, holder: 'worker-2' });
    // Of a database handle of its own: nothing puts the two into one batch.
    const elsewhere = {
      ...other.parts,
      database: { ...other.parts.database, db: other.db.withoutPlugins() },
    };
    const mails = [await store('ada@race.example', '0120'), await store('ben@race.example', '0120', 2)];
    const of = together(2);
    await Promise.all([runIntake(of(desk.parts), mails[0] ?? ''), runIntake(of(elsewhere), mails[1] ?? '')]);
    expect(await ticketsOf('PO-race')).toHaveLength(1);
    for (const id of mails) expect(await outcome(id)).toMatchObject({ state: 'done', outcome: 'act' });
  });

  it('leave a mail alone that has got its outcome elsewhere meanwhile', async () => {
    await desk.order({ id: 'PO-late', contacts: ['ada@late.example'], numbers: ['+14155550130'] });
    const id = await store('ada@late.example', '0130');
    const parts = {
      ...desk.parts,
      reader: {
        ...desk.parts.reader,
        read: async (...asked: Parameters<typeof desk.parts.reader.read>) => {
          await sql`update messages set state = 'done', outcome = 'ignore' where id = ${id}`.execute(desk.db);
          return desk.parts.reader.read(...asked);
        },
      },
    };
    await runIntake(parts, id);
    expect(await ticketsOf('PO-late')).toEqual([]);
    expect(await outcome(id)).toMatchObject({ outcome: 'ignore' });
  });
});

describe('a copy of a mail that was answered before its order had the number', () => {
  it.each([
    [
      'under another Message-ID',
      (raw: string) => raw.replace(/^Message-ID: <(.*)>/m, 'Message-ID: <again-$1>'),
    ],
    [
      'with another trace and without its Date',
      (raw: string) => raw.replace(/^Date:.*\r\n/m, '').replace('Return-Path', 'X-Trace: b\r\nReturn-Path'),
    ],
  ])('opens no ticket when it comes %s', async (how, altered) => {
    const [at, name] = how.startsWith('under') ? [0, 'early'] : [1, 'earlier'];
    const order = { id: `PO-${name}`, contacts: [`ada@${name}.example`] };
    const number = `+1415555014${at}`;
    await desk.order({ ...order, numbers: [`+1415555015${at}`] });
    const raw = rawMail(
      { from: order.contacts[0] ?? '', text: `Please cancel the port of ${number}.` },
      `<1@${name}.example>`,
    );
    const first = await desk.store(raw);
    await desk.settle();
    expect(['clarify', 'human']).toContain((await outcome(first)).outcome);
    await sql`update messages set received_at = received_at - interval '2 hours' where id = ${first}`.execute(
      desk.db,
    );
    await desk.order({ ...order, numbers: [`+1415555015${at}`, number] });
    const copy = await desk.store(altered(raw));
    await desk.settle();
    expect(await outcome(copy)).toMatchObject({ outcome: 'duplicate' });
    expect((await ticketsOf(order.id)).map((item) => item.number)).not.toContain(number);
  });
});

describe('a program that answers at once', () => {
  it('is known by its seventh mail, though that would open a ticket', async () => {
    await desk.order({ id: 'PO-fast', contacts: ['robot@fast.example'], numbers: ['+14155550160'] });
    for (const at of [1, 2, 3, 4, 5, 6]) {
      const text = `Thank you for your message, which has been passed on to room ${at}.`;
      await desk.store(rawMail({ from: 'robot@fast.example', text }, `<${at}@fast.example>`));
      await desk.settle();
    }
    const id = await store('robot@fast.example', '0160', 7);
    await desk.settle();
    const event = await desk.db
      .selectFrom('events')
      .select('data')
      .where('cause', '=', id)
      .where('kind', '=', 'mail')
      .executeTakeFirstOrThrow();
    expect(event.data.quiet).toBe(true);
  });
});
