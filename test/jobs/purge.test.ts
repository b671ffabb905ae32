import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import type { Carrier } from '../../src/carriers/carrier.ts';
import { manualCarrier } from '../../src/carriers/manual.ts';
import { actions } from '../../src/jobs/actions.ts';
import { purge } from '../../src/jobs/purge.ts';
import { rawMail } from '../services/raw-mail.ts';
import { type JobDesk, openDesk } from './desk.ts';

let desk: JobDesk;
beforeAll(async () => {
  desk = await openDesk();
}, 120_000);
afterAll(() => desk.close());

const day = 86_400_000;
const retain = 90 * day;
const purgeNow = () => purge(desk.db, retain, desk.parts.now());

/** Everything in the database but the orders, which operations keep, as one text a row. */
async function everything(): Promise<string[]> {
  const { rows: tables } = await sql<{
    name: string;
  }>`select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'orders'`.execute(desk.db);
  const all: string[] = [];
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string; raw: string | null }>`select t::text as row,
      ${name === 'messages' ? sql`convert_from(raw, 'LATIN1')` : sql`null`} as raw from ${sql.table(name)} t`.execute(
      desk.db,
    );
    all.push(...rows.map(({ row, raw }) => `${name}: ${row} ${raw ?? ''}`));
  }
  return all;
}
const holding = async (words: RegExp): Promise<string[]> =>
  (await everything()).filter((row) => words.test(row)).map((row) => row.slice(0, 300));

/** The clock of the database stays; what was done is moved back instead. */
async function age(of: JobDesk, days: number): Promise<void> {
  const columns: Record<string, readonly string[]> = {
    messages: ['done_at', 'stored_at', 'purged_at'],
    tickets: ['closed_at', 'updated_at', 'purged_at'],
    notices: ['created_at'],
    effects: ['done_at'],
    reviews: ['closed_at'],
  };
  for (const [table, names] of Object.entries(columns)) {
    for (const name of names)
      await sql`update ${sql.table(table)} set ${sql.ref(name)} = ${sql.ref(name)} - ${days} * interval '1 day'`.execute(
        of.db,
      );
  }
}

// Words that no hexadecimal id can hold by chance.
const personal = /grace|hopper|bakery|hush|550 no such user/i;

/** Has people look at an order and cancel it, who fail and say so in words of their own. */
async function refusedByHand(from: string): Promise<void> {
  const { answerReview } = actions(desk.parts);
  const number = '+14155550109';
  const waiting = async () => (await desk.reviews()).find((review) => review.order_id === 'PO-9')?.id ?? '';
  const carriers = desk.parts.carriers as Map<string, Carrier>;
  carriers.set('acme', manualCarrier({ name: 'acme', contact: 'desk@acme.example' }));
  await desk.order({ id: 'PO-9', carrier: 'acme', contacts: [from], numbers: [number] });
  await desk.receive({ from, subject: 'Hush', text: 'Please cancel the port of 415-555-0109.' });
  const seen = { number, state: 'in_review', said: '', portDate: null, fees: [], risks: [] } as const;
  await answerReview(await waiting(), 'pia', { kind: 'status', cancels: 'number', numbers: [seen] });
  await desk.settle();
  const open = (await desk.reviews('manual-cancel')).at(-1)?.id ?? '';
  await answerReview(open, 'pia', { kind: 'cancel', outcome: 'refused', reason: 'Grace Hopper says so' });
  await desk.settle();
  expect(JSON.stringify(await desk.db.selectFrom('events').select('data').execute())).toContain(
    'Grace Hopper says so',
  );
}

describe('what is kept long enough', () => {
  it('leaves nothing personal behind, while the history stays', async () => {
    await desk.order({
      id: 'PO-1',
      customer: 'Hopper Bakery',
      contacts: ['grace@bakery.example'],
      numbers: ['+14155550100', '+14155550101', '+14155550102'],
    });
    desk.carrier.script('+14155550101', { state: 'submitted' });
    const from = 'grace@bakery.example';
    await desk.receive({
      from,
      subject: 'Hush hush',
      text: 'Please cancel the ports of 415-555-0100 and 415-555-0101. Grace Hopper',
    });
    const costs = desk.to(from).at(-1);
    if (costs === undefined) throw new Error('no notice');
    desk.mailServer(() => ({ kind: 'rejected', why: '550 no such user grace@bakery.example' }));
    await desk.receive(desk.reply(costs, from, 'KEEP PORT'));
    desk.mailServer(() => ({ kind: 'sent', response: '250 ok for grace@bakery.example' }));
    await refusedByHand(from);
    // A question, a mail that nobody vouches for, and a broken one.
    await desk.receive({ from, subject: 'Hush', text: 'Is our hush order all right?' });
    const forged = await desk.receive({
      from,
      subject: 'Hush',
      text: 'Please cancel the port of 415-555-0102.',
      verified: false,
    });
    await desk.store(`From: ${from}\r\nSubject: hush\r\n\r\nlarge`, 90_000_000);
    await desk.settle();
    for (const review of (await desk.reviews()).filter(({ state }) => state === 'open')) {
      const order = {
        id: 'PO-1',
        carrier: 'sandbox',
        carrierOrderId: null,
        numbers: ['+14155550102'],
        country: 'US',
        timezone: 'UTC',
        requestedDate: null,
      };
      await actions(desk.parts).answerReview(
        review.id,
        'pia',
        review.message_id === forged
          ? { kind: 'reading', cancel: [{ number: '+14155550102', order }], keep: [] }
          : { kind: 'close' },
      );
      await desk.settle();
    }
    for (const review of await desk.reviews())
      if (review.state === 'open')
        await actions(desk.parts).answerReview(review.id, 'pia', { kind: 'close' });
    await desk.settle();
    const tickets = await desk.db.selectFrom('tickets').select('state').execute();
    expect(new Set(tickets.map((ticket) => ticket.state))).toEqual(new Set(['closed']));
    const before = await desk.db
      .selectFrom('events')
      .select(['ticket_id', 'kind', 'cause'])
      .orderBy('id')
      .execute();
    expect((await holding(personal)).length).toBeGreaterThan(10);

    expect(await purgeNow()).toEqual({ messages: 0, tickets: 0 });
    await age(desk, 91);
    const purged = await purgeNow();
    expect(purged.tickets).toBe(tickets.length);
    expect(purged.messages).toBe(6);

    // A Message-ID stays: by it a mail that turns up again is known and not taken for a new one.
    const ids = /<[^>]*@bakery\.example>/g;
    const left = (await everything()).map((row) => row.replace(ids, '')).filter((row) => personal.test(row));
    expect(left).toEqual([]);
    expect(
      await desk.db.selectFrom('events').select(['ticket_id', 'kind', 'cause']).orderBy('id').execute(),
    ).toEqual(before);
    expect(await desk.states('PO-1')).toEqual({
      '+14155550100': 'cancelled',
      '+14155550101': 'kept',
      '+14155550102': 'cancelled',
    });
    expect(await purgeNow()).toEqual({ messages: 0, tickets: 0 });
  });

  it('can come to life again, and is purged again', async () => {
    const notice = desk.to('grace@bakery.example').at(-1);
    if (notice === undefined) throw new Error('no notice');
    await desk.receive(
      desk.reply(notice, 'grace@bakery.example', 'Please cancel the port of 415-555-0101 after all. Grace'),
    );
    const open = await desk.db.selectFrom('tickets').selectAll().where('state', '=', 'open').execute();
    expect(open).toMatchObject([{ requester: 'grace@bakery.example' }]);
    expect(desk.to('grace@bakery.example').at(-1)?.headers['X-Porthalt-Notice']).toBe('costs');
    await age(desk, 91);
    expect(await purgeNow()).toEqual({ messages: 0, tickets: 0 });
    desk.wait(4 * day);
    await desk.settle();
    await age(desk, 100);
    expect(await purgeNow()).toEqual({ messages: 1, tickets: 1 });
    const left = (await everything()).map((row) => row.replace(/<[^>]*@bakery\.example>/g, ''));
    expect(left.filter((row) => /ada@|lovelace/i.test(row))).toEqual([]);
  });
});

describe('what is still needed', () => {
  it('stays: open tickets, open reviews and their mails', async () => {
    await desk.order({ id: 'PO-2', contacts: ['ben@garage.example'], numbers: ['+14155550110'] });
    desk.carrier.script('+14155550110', { state: 'submitted' });
    const request = await desk.receive({
      from: 'ben@garage.example',
      text: 'Please cancel the port of 415-555-0110.',
    });
    const forged = await desk.receive({
      from: 'ben@garage.example',
      text: 'Cancel 415-555-0110 now.',
      verified: false,
    });
    await age(desk, 400);
    await purgeNow();
    for (const id of [request, forged])
      expect(await desk.message(id)).toMatchObject({ sender: 'ben@garage.example', purged_at: null });
    expect((await desk.message(forged)).raw).not.toBeNull();
    const [ticket] = await desk.db.selectFrom('tickets').selectAll().where('state', '=', 'open').execute();
    expect(ticket).toMatchObject({ requester: 'ben@garage.example', purged_at: null });
    expect(
      (await desk.reviews('unverified-sender')).find((review) => review.message_id === forged)?.what,
    ).not.toBe('');
  });

  it('is a notice that has not gone out yet', async () => {
    const other = await openDesk();
    await other.order({ id: 'PO-3', contacts: ['cy@clinic.example'], numbers: ['+14155550120'] });
    other.carrier.script('+14155550120', { state: 'ported' });
    other.mailServer(() => ({ kind: 'later', why: '451', alarm: false }));
    await other.store(
      rawMail(
        { from: 'cy@clinic.example', text: 'Please cancel the port of 415-555-0120.' },
        '<1@clinic.example>',
      ),
    );
    for (let round = 0; round < 4; round++) await other.runOnce();
    const [ticket] = await other.db.selectFrom('tickets').select('state').execute();
    expect(ticket?.state).toBe('closed');
    await age(other, 100);
    expect((await purge(other.db, retain, Date.now())).tickets).toBe(0);
    other.mailServer(() => ({ kind: 'sent', response: '250 ok' }));
    await other.runOnce();
    expect(other.to('cy@clinic.example')).toHaveLength(1);
    expect((await purge(other.db, retain, Date.now())).tickets).toBe(0);
    await age(other, 100);
    expect((await purge(other.db, retain, Date.now())).tickets).toBe(1);
    await other.close();
  });
});

describe('very many', () => {
  it('go in batches', async () => {
    await sql`insert into messages (id, message_id, content_hash, size, received_at, state, outcome, sender, done_at)
      select 'x-' || n, '<' || n || '@x.example>', n::text, 1, now(), 'done', 'ignore', 'someone@x.example', now() - interval '200 days'
      from generate_series(1, 1200) n`.execute(desk.db);
    expect((await purgeNow()).messages).toBeGreaterThanOrEqual(1200);
    expect(await holding(/someone@x/)).toEqual([]);
  });
});
