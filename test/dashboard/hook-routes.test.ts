import { connect, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { basic } from '../../src/carriers/call.ts';
import { webhooks } from '../../src/carriers/webhooks.ts';
import { eventually } from '../services/temporary.ts';
import { type Started, start } from './start.ts';

const SECRET = 'a-secret-of-the-desk';
const sid = `KW${'0'.repeat(31)}1`;
const woken: string[][] = [];
const warnings: unknown[] = [];
let desk: Started;
const sockets: Socket[] = [];

beforeAll(async () => {
  desk = await start({
    fill: false,
    hooks: {
      webhooks: webhooks({
        telnyx: Buffer.alloc(32, 7).toString('base64'),
        bandwidth: { username: 'desk', password: SECRET },
        twilio: SECRET,
        sinch: null,
      }),
      wake: (carrier, orders) => void woken.push([carrier, ...orders]),
      log: { debug: () => {}, warn: (...args: unknown[]) => void warnings.push(args) },
      now: () => new Date(),
    },
  });
}, 120_000);
afterEach(() => {
  woken.length = 0;
  for (const socket of sockets.splice(0)) socket.destroy();
});
afterAll(() => desk.close());

const post = (path: string, body: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(desk.url + path, { method: 'POST', body, headers });
const trueOne = (): Promise<Response> => post(`/hooks/twilio/${SECRET}`, sid);

describe('the webhooks of the desk', () => {
  it('take a true message without a session, and answer nothing', async () => {
    const response = await trueOne();
    expect([response.status, await response.text()]).toEqual([204, '']);
    expect(woken).toEqual([['twilio', sid]]);
  });

  it('ask Bandwidth to log in, and take it then', async () => {
    const body = `<Notification><OrderType>portins</OrderType><OrderId>b-1</OrderId></Notification>`;
    const asked = await post('/hooks/bandwidth', body);
    expect(asked.status).toBe(401);
    expect(asked.headers.get('www-authenticate')).toMatch(/^Basic realm=/);
    expect(woken).toEqual([]);
    const headers = { authorization: basic('desk', SECRET) };
    expect((await post('/hooks/bandwidth', body, headers)).status).toBe(204);
    expect(woken).toEqual([['bandwidth', 'b-1']]);
  });

  it.each([
    ['a wrong secret', '/hooks/twilio/another-secret-of-it', {}, 403],
    ['no signature', '/hooks/telnyx', {}, 403],
    [
      'a signature of somebody else',
      '/hooks/telnyx',
      {
        'telnyx-timestamp': `${Math.floor(Date.now() / 1_000)}`,
        'telnyx-signature-ed25519': Buffer.alloc(64, 1).toString('base64'),
      },
      403,
    ],
    ['no secret at all', '/hooks/twilio', {}, 401],
    ['a carrier without a webhook', '/hooks/sinch', {}, 401],
  ])('do nothing about a message with %s', async (_what, path, headers, status) => {
    expect((await post(path, sid, headers as Record<string, string>)).status).toBe(status);
    expect(woken).toEqual([]);
  });

  it('say once, and not each time, that forged ones come', async () => {
    for (let n = 0; n < 20; n++) await post('/hooks/twilio/another-secret-of-it', sid);
    expect(warnings.length).toBeLessThanOrEqual(2);
  });

  it('refuse a body that is too long, with its length told or not', async () => {
    const long = 'x'.repeat(300_000);
    expect((await post(`/hooks/twilio/${SECRET}`, long)).status).toBe(413);
    const stream = new Blob([long]).stream();
    const request = { method: 'POST', body: stream, duplex: 'half' } as RequestInit;
    expect((await fetch(`${desk.url}/hooks/twilio/${SECRET}`, request)).status).toBe(413);
    expect(woken).toEqual([]);
  });

  it('are not there for other verbs', async () => {
    expect((await fetch(`${desk.url}/hooks/twilio/${SECRET}`)).status).toBe(401);
  });

  it('let a true message through a flood of forged ones and of bodies that never come', async () => {
    const { hostname, port } = new URL(desk.url);
    let closed = 0;
    // Admitted, but silent: the head says that a body comes.
    for (let n = 0; n < 150; n++) {
      const socket = connect(Number(port), hostname);
      socket.on('error', () => {});
      socket.on('close', () => closed++);
      socket.resume();
      socket.write(`POST /hooks/twilio/${SECRET} HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\nKW`);
      sockets.push(socket);
    }
    // The oldest make room, and do not wait for their time.
    await eventually(async () => closed >= 150 - 32, 'the oldest to be cut off', 8_000);
    const forged = Array.from({ length: 400 }, () => post('/hooks/telnyx', 'x'.repeat(10_000)));
    const started = performance.now();
    const [response, page] = await Promise.all([trueOne(), desk.get('/healthz')]);
    const took = performance.now() - started;
    expect([response.status, page.status]).toEqual([204, 200]);
    expect(took).toBeLessThan(5_000);
    const answers = await Promise.allSettled(forged);
    expect(answers.some((one) => one.status === 'fulfilled' && one.value.status === 204)).toBe(false);
    expect(woken).toEqual([['twilio', sid]]);
  });
});
