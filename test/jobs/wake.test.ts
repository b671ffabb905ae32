import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { type App, startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { openWaker } from '../../src/jobs/wake.ts';
import { upsertOrders } from '../../src/orders/store.ts';
import { TELNYX_ID } from '../carriers/benches.ts';
import { type FakeServer, startServer } from '../carriers/servers/server.ts';
import { telnyxServer } from '../carriers/servers/telnyx.ts';
import { World } from '../carriers/servers/world.ts';
import { rawMail } from '../services/raw-mail.ts';
import { eventually, temporaryFolder } from '../services/temporary.ts';
import { type JobDesk, openDesk } from './desk.ts';

const NUMBER = '+14155550130';

describe('a desk whose carrier tells of a change', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const world = new World([NUMBER]);
  const folder = temporaryFolder('wake');
  let app: App;
  let telnyx: FakeServer;

  beforeAll(async () => {
    world.set('in_review');
    world.pendingLooks = 1;
    telnyx = await startServer(telnyxServer(world, TELNYX_ID, 'key-of-the-desk'));
    const config = readConfig({
      DATA_DIR: folder.path,
      SENDER_POLICY: 'known',
      DASHBOARD_PORT: '0',
      CARRIER_TELNYX_API_KEY: 'key-of-the-desk',
      CARRIER_TELNYX_URL: `${telnyx.url}/v2`,
      CARRIER_TELNYX_WEBHOOK_KEY: publicKey
        .export({ format: 'der', type: 'spki' })
        .subarray(-32)
        .toString('base64'),
    });
    app = await startApp(config, new Set(['worker', 'dashboard']), {
      log: pino({ level: process.env.TEST_LOG ?? 'silent' }),
      sendMail: async () => ({ kind: 'sent', response: '250 ok' }),
    });
  }, 120_000);
  afterAll(async () => {
    await app?.stop();
    await telnyx?.close();
    folder.remove();
  });

  const state = async (): Promise<string | undefined> =>
    (await app.parts.database.db.selectFrom('items').select('state').execute())[0]?.state;
  const post = (key: typeof privateKey, id: string): Promise<Response> => {
    const body = JSON.stringify({
      data: { event_type: 'porting_order.status_changed', payload: { id, status: { value: 'cancelled' } } },
    });
    const at = `${Math.floor(Date.now() / 1_000)}`;
    const signature = sign(null, Buffer.from(`${at}|${body}`), key).toString('base64');
    const headers = { 'telnyx-timestamp': at, 'telnyx-signature-ed25519': signature };
    return fetch(`${app.dashboardUrl}/hooks/telnyx`, { method: 'POST', body, headers });
  };

  it('looks at once, and not for forged words or orders of others', async () => {
    const { db } = app.parts.database;
    await upsertOrders(db, [
      {
        id: 'PO-1',
        carrier: 'telnyx',
        carrierOrderId: TELNYX_ID,
        customer: 'Example',
        contacts: ['ada@bakery.example'],
        country: 'US',
        timezone: 'America/New_York',
        numbers: [NUMBER],
        requestedDate: null,
      },
    ]);
    const raw = rawMail(
      { from: 'ada@bakery.example', text: 'Please cancel the port of 415-555-0130.' },
      '<1@bakery.example>',
    );
    await db
      .insertInto('messages')
      .values({
        id: 'm-1',
        message_id: '<1@bakery.example>',
        content_hash: createHash('sha256').update(raw).digest('hex'),
        body_hash: null,
        sender: 'ada@bakery.example',
        size: raw.length,
        raw: Buffer.from(raw),
        received_at: new Date(),
        outcome: null,
        subject: 'Port',
        ticket_id: null,
        error: null,
      })
      .execute();
    await app.parts.queues.addIntakes([{ id: 'm-1', attempts: 0, vouched: true }]);
    await eventually(async () => (await state()) === 'cancel-pending', 'the request', 20_000);
    await eventually(() => world.order === 'cancel_pending' && telnyx.calls.length >= 3, 'the look after it');

    // Polls are ten minutes apart: whatever looks now was told to.
    const before = telnyx.calls.length;
    const other = generateKeyPairSync('ed25519').privateKey;
    expect((await post(other, TELNYX_ID)).status).toBe(403);
    expect((await post(privateKey, '00000000-0000-4000-8000-00000000ffff')).status).toBe(204);
    const began = performance.now();
    expect((await post(privateKey, TELNYX_ID)).status).toBe(204);
    await eventually(async () => (await state()) === 'cancelled', 'the end', 10_000);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(telnyx.calls.length - before).toBe(1);
    expect(telnyx.cancels()).toHaveLength(1);
  });
});

describe('a waker', () => {
  let desk: JobDesk;
  beforeAll(async () => {
    desk = await openDesk();
  }, 120_000);
  afterAll(() => desk.close());

  const looks = async (): Promise<number> =>
    (await desk.db.selectFrom('effects').select('id').where('kind', '=', 'check').execute()).length;
  const pending = async (order: string, number: string): Promise<void> => {
    desk.carrier.script(number, { cancel: { does: 'pend', looks: 1_000 } });
    await desk.order({ id: order, contacts: ['ben@garage.example'], numbers: [number] });
    await desk.receive({ from: 'ben@garage.example', text: `Please cancel the port of ${number}.` });
    expect(await desk.states(order)).toEqual({ [number]: 'cancel-pending' });
  };

  it('makes one look of many words, and another for a word that comes while that look is on its way', async () => {
    await pending('PO-7', '+14155550140');
    const stop = new AbortController();
    const wake = openWaker({ ...desk.parts, signal: stop.signal });
    const before = await looks();
    for (let n = 0; n < 200; n++) wake('sandbox', ['C-PO-7', 'C-PO-7', 'unknown']);
    wake('telnyx', ['C-PO-7']);
    await eventually(async () => (await looks()) === before + 1, 'the look');
    // Its answer may be older than this word.
    wake('sandbox', ['C-PO-7']);
    await eventually(() => desk.runOnce(), 'the answer');
    await eventually(async () => (await looks()) >= before + 2, 'the look after it', 15_000);
    stop.abort();
  }, 30_000);

  it('finds the ticket of an order whose id was found by a look', async () => {
    await pending('PO-8', '+14155550141');
    await desk.db.updateTable('orders').set({ carrier_order_id: null }).where('id', '=', 'PO-8').execute();
    const stop = new AbortController();
    const wake = openWaker({ ...desk.parts, signal: stop.signal });
    const before = await looks();
    wake('sandbox', ['C-PO-8']);
    await eventually(async () => (await looks()) === before + 1, 'the look');
    stop.abort();
  });

  it('does nothing once the desk stops', async () => {
    await desk.settle();
    const stopped = new AbortController();
    const live = new AbortController();
    const first = openWaker({ ...desk.parts, signal: stopped.signal });
    first('sandbox', ['C-PO-7']);
    stopped.abort();
    const before = await looks();
    openWaker({ ...desk.parts, signal: live.signal })('sandbox', ['C-PO-8']);
    await eventually(async () => (await looks()) > before, 'the look of the one that runs');
    expect(await looks()).toBe(before + 1);
    live.abort();
  });
});
