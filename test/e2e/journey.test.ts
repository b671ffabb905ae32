import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabaseUrl } from '../services/database.ts';
import { type Dovecot, hasDovecot, startDovecot } from '../services/dovecot.ts';
import { hasPostgres } from '../services/postgres.ts';
import { hasRedis, type RedisService, startRedis } from '../services/redis.ts';
import { eventually } from '../services/temporary.ts';
import { addOrder, type Desk, startDesk } from './desk.ts';

const fee = {
  amount: '25.00',
  currency: 'USD',
  per: 'number' as const,
  firm: true,
  for: 'late cancellation',
};
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

let dovecot: Dovecot;
let redis: RedisService;

/**
 * The whole journey runs on what a desk of any size has, PostgreSQL and Redis; what holds the contracts on all three.
 * `JOURNEY=all` runs everything on each, as CI does.
 */
const pairings = [
  { name: 'everything embedded', possible: hasDovecot, whole: false, env: async () => ({}) },
  {
    name: 'PostgreSQL only',
    possible: hasDovecot && hasPostgres,
    whole: false,
    env: async () => ({ DATABASE_URL: (await testDatabaseUrl()) ?? '' }),
  },
  {
    name: 'PostgreSQL and Redis',
    possible: hasDovecot && hasPostgres && hasRedis,
    whole: true,
    env: async () => ({ DATABASE_URL: (await testDatabaseUrl()) ?? '', REDIS_URL: redis.url }),
  },
];

beforeAll(async () => {
  if (hasDovecot) dovecot = await startDovecot();
  if (hasRedis) redis = await startRedis();
}, 120_000);

afterAll(async () => {
  await dovecot?.remove();
  await redis?.remove();
});

describe.each(pairings)('the journey of a mail, on $name', ({ possible, whole, env }) => {
  let desk: Desk;
  const always = possible ? it : it.skip;
  const full = possible && (whole || process.env.JOURNEY === 'all') ? it : it.skip;

  beforeAll(async () => {
    if (possible) desk = await startDesk(dovecot, await env());
  }, 60_000);
  afterAll(async () => {
    await desk?.stop();
  }, 60_000);

  always('cancels what is free and confirms it only when the carrier does', async () => {
    await addOrder(desk, {
      id: 'PO-1',
      contacts: ['ada@bakery.example'],
      numbers: ['+14155550100', '+14155550101'],
    });
    desk.carrier.add('C-PO-1', { '+14155550100': { onCancel: { pending: 2 } }, '+14155550101': {} });
    desk.write({ from: 'ada@bakery.example', text: 'Please cancel the port of 415-555-0100.' });
    const requested = await desk.sink.waitFor(
      'the request',
      (mail) => mail.to === 'ada@bakery.example' && mail.notices.includes('cancel-requested'),
    );
    expect(requested.text).toContain('+14155550100');
    await desk.sink.waitFor(
      'the confirmation',
      (mail) => mail.to === 'ada@bakery.example' && mail.notices.includes('cancelled'),
    );
    expect(await desk.states('PO-1')).toEqual({ '+14155550100': 'cancelled' });
    expect(
      desk.carrier.cancels.filter((call) => call.order === 'C-PO-1').map((call) => call.numbers),
    ).toEqual([['+14155550100']]);
    expect(desk.carrier.orders.get('C-PO-1')?.numbers.get('+14155550101')?.status).toBe('in_review');
  });

  always('asks before anything costs, and cancels once the customer accepts', async () => {
    await addOrder(desk, { id: 'PO-2', contacts: ['ben@garage.example'], numbers: ['+14155550110'] });
    desk.carrier.add('C-PO-2', { '+14155550110': { status: 'submitted', fees: [fee] } });
    desk.write({ from: 'ben@garage.example', text: 'Please cancel the port of 415-555-0110.' });
    const costs = await desk.sink.waitFor(
      'the costs',
      (mail) => mail.to === 'ben@garage.example' && mail.notices.includes('costs'),
    );
    expect(costs.text).toContain('25.00');
    expect(desk.carrier.cancels.some((call) => call.order === 'C-PO-2')).toBe(false);
    desk.answer(costs, 'ben@garage.example', 'Yes, go ahead, we accept the fee.');
    await desk.sink.waitFor(
      'the confirmation',
      (mail) => mail.to === 'ben@garage.example' && mail.notices.includes('cancelled'),
    );
    expect(desk.carrier.cancels.filter((call) => call.order === 'C-PO-2')).toHaveLength(1);
  });

  full('lets the port go on when the customer declines', async () => {
    await addOrder(desk, { id: 'PO-3', contacts: ['cleo@clinic.example'], numbers: ['+14155550120'] });
    desk.carrier.add('C-PO-3', { '+14155550120': { status: 'submitted', fees: [fee] } });
    desk.write({ from: 'cleo@clinic.example', text: 'Please cancel the port of 415-555-0120.' });
    const costs = await desk.sink.waitFor(
      'the costs',
      (mail) => mail.to === 'cleo@clinic.example' && mail.notices.includes('costs'),
    );
    desk.answer(costs, 'cleo@clinic.example', 'KEEP PORT');
    await desk.sink.waitFor(
      'the answer',
      (mail) => mail.to === 'cleo@clinic.example' && mail.notices.includes('kept'),
    );
    expect(desk.carrier.cancels.some((call) => call.order === 'C-PO-3')).toBe(false);
  });

  full('tells several outcomes of one mail in one mail', async () => {
    await addOrder(desk, {
      id: 'PO-4',
      contacts: ['dora@studio.example'],
      numbers: ['+14155550130', '+14155550131', '+14155550132'],
    });
    desk.carrier.add('C-PO-4', {
      '+14155550130': {},
      '+14155550131': { status: 'port_date_set', portDate: inDays(6) },
      '+14155550132': { status: 'submitted', fees: [fee] },
    });
    desk.write({ from: 'dora@studio.example', text: 'Please cancel all three numbers of order PO-4.' });
    const mixed = await desk.sink.waitFor('the answer', (mail) => mail.to === 'dora@studio.example');
    expect([...mixed.notices].sort()).toEqual(['cancelled', 'costs', 'too-late']);
  });

  full('never tells a whole-order carrier to cancel fewer numbers than the order has', async () => {
    await addOrder(desk, {
      id: 'PO-5',
      contacts: ['emil@books.example'],
      numbers: ['+14155550140', '+14155550141'],
    });
    desk.carrier.add('C-PO-5', { '+14155550140': {}, '+14155550141': {} }, 'order');
    desk.write({ from: 'emil@books.example', text: 'Please cancel the port of 415-555-0140.' });
    await desk.sink.waitFor(
      'the answer',
      (mail) => mail.to === 'emil@books.example' && mail.notices.includes('undetermined'),
    );
    expect(desk.carrier.cancels.some((call) => call.order === 'C-PO-5')).toBe(false);
    desk.write({ from: 'emil@books.example', text: 'Then please cancel 415-555-0141 as well.' });
    await desk.sink.waitFor(
      'the confirmation',
      (mail) => mail.to === 'emil@books.example' && mail.notices.includes('cancelled'),
    );
    expect(
      desk.carrier.cancels.filter((call) => call.order === 'C-PO-5').map((call) => [...call.numbers].sort()),
    ).toEqual([['+14155550140', '+14155550141']]);
  });

  full('acts on nobody who may not decide, and tells the contact', async () => {
    await addOrder(desk, { id: 'PO-6', contacts: ['fay@florist.example'], numbers: ['+14155550150'] });
    desk.carrier.add('C-PO-6', { '+14155550150': {} });
    desk.write({
      from: 'fay@florist.example',
      text: 'Please cancel the port of 415-555-0150.',
      verified: false,
    });
    desk.write({ from: 'mallory@elsewhere.example', text: 'Please cancel the port of 415-555-0150.' });
    desk.write({ from: 'nobody@elsewhere.example', text: 'Please cancel the port of 415-555-0199.' });
    await desk.sink.waitFor(
      'the warning',
      (mail) => mail.to === 'fay@florist.example' && mail.notices.includes('handed-over'),
    );
    const stranger = await desk.sink.waitFor(
      'the answer to the stranger',
      (mail) => mail.to === 'mallory@elsewhere.example',
    );
    const nobody = await desk.sink.waitFor(
      'the answer to the other',
      (mail) => mail.to === 'nobody@elsewhere.example',
    );
    const neutral = (text: string): string =>
      text.replace(/T-\d+|555-01\d\d|55501\d\d|\b\d{1,2}:\d\d(:\d\d)?|(\d{4})/g, '#');
    expect(neutral(stranger.text)).toBe(neutral(nobody.text));
    expect(desk.carrier.looks.some((look) => look.order === 'C-PO-6')).toBe(false);
  });

  full('answers no robot', async () => {
    await addOrder(desk, { id: 'PO-7', contacts: ['gus@gym.example'], numbers: ['+14155550160'] });
    desk.carrier.add('C-PO-7', { '+14155550160': {} });
    const id = desk.write({
      from: 'gus@gym.example',
      subject: 'Automatic reply: Your port',
      text: 'I am away. Please cancel 415-555-0160.',
      headers: { 'Auto-Submitted': 'auto-replied' },
    });
    const { db } = desk.app.parts.database;
    const message = await eventually(
      async () => {
        const row = await db
          .selectFrom('messages')
          .selectAll()
          .where('message_id', '=', id)
          .executeTakeFirst();
        return row?.outcome ? row : null;
      },
      'the outcome',
      20_000,
    );
    expect(message.outcome).toBe('ignore');
    expect(desk.sink.mails.some((mail) => mail.to === 'gus@gym.example')).toBe(false);
  });

  always('files every mail out of the inbox once it has an outcome', async () => {
    const { db } = desk.app.parts.database;
    await eventually(
      async () => {
        const rows = await db
          .selectFrom('message_places')
          .select('filed_to')
          .where('filed_at', 'is', null)
          .execute();
        return rows.length === 0;
      },
      'all mails to be filed',
      20_000,
    );
    const places = await db
      .selectFrom('message_places')
      .innerJoin('messages', 'messages.id', 'message_places.message_id')
      .select(['messages.outcome', 'message_places.filed_to'])
      .execute();
    for (const place of places) {
      const wanted = {
        act: 'Done',
        clarify: 'Done',
        human: 'Review',
        ignore: 'Ignored',
        untrusted: 'Review',
        duplicate: 'Ignored',
        failed: 'Failed',
      }[place.outcome ?? 'failed'];
      expect(place.filed_to).toMatch(new RegExp(`${wanted}$`));
    }
  });
});
