import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { deliverOne, readOff, signatureOf, toldOf } from '../../src/jobs/webhooks.ts';
import { type JobDesk, openDesk } from './desk.ts';

let desk: JobDesk;
let url = '';
let status = 200;
const got: { body: Record<string, unknown>; raw: string; signature: string }[] = [];
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const raw = Buffer.concat(chunks).toString('utf8');
    const signature = String(request.headers['porthalt-signature']);
    got.push({ body: JSON.parse(raw) as Record<string, unknown>, raw, signature });
    response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end('ok');
  });
});
const secret = 'a-secret-of-many-letters';
const never = new AbortController().signal;

beforeAll(async () => {
  desk = await openDesk();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  await readOff(desk.db);
}, 120_000);
afterAll(async () => {
  server.close();
  await desk.close();
});
beforeEach(() => {
  got.length = 0;
  status = 200;
});

const deliver = () => deliverOne({ db: desk.db, settings: { url, secret }, log: desk.parts.log }, never);
/** Lets all be told. */
async function told(): Promise<string[]> {
  await readOff(desk.db);
  while (await deliver());
  return got.map(({ body }) => String(body.type));
}

describe('another system', () => {
  it('is told of a ticket from its first mail to its cancellation, signed', async () => {
    await desk.order({ id: 'PO-1', contacts: ['ada@bakery.example'], numbers: ['+14155550100'] });
    await desk.receive({ from: 'ada@bakery.example', text: 'Please cancel the port of 415-555-0100.' });
    desk.wait(3_600_000);
    await desk.settle();
    expect(await told()).toEqual(['ticket.opened', 'ticket.cancelled']);
    const [opened, cancelled] = got;
    expect(opened?.body).toMatchObject({
      ticket: expect.stringMatching(/^T-\d+$/),
      numbers: [{ number: '+14155550100', state: 'checking' }],
    });
    expect(cancelled?.body).toMatchObject({ numbers: [{ number: '+14155550100', state: 'cancelled' }] });
    const seconds = Number(/^t=(\d+),/.exec(cancelled?.signature ?? '')?.[1]);
    expect(cancelled?.signature).toBe(signatureOf(secret, seconds, cancelled?.raw ?? ''));
    expect(opened?.raw).not.toContain('bakery');
    expect(await told()).toHaveLength(2);
  });

  it('is told when a person is needed, also outside any ticket', async () => {
    const mail = { from: 'ada@bakery.example', text: 'Please cancel the port of 415-555-0100.' };
    await desk.receive({ ...mail, verified: false });
    expect(await told()).toEqual(['review.opened']);
    expect(got[0]?.body).toMatchObject({ ticket: null, reason: 'unverified-sender' });
  });

  it.each([500, 302, 401])('that answers %i is told again later, the same', async (answer) => {
    await desk.receive({
      from: 'ada@bakery.example',
      text: `What does it cost (${answer})? Please call me.`,
    });
    status = answer;
    const first = await told();
    expect(first).toContain('review.opened');
    expect(await told()).toHaveLength(first.length);
    status = 200;
    await sql`update webhook_deliveries set due_at = now()`.execute(desk.db);
    await told();
    const ids = got.map(({ body }) => body.id);
    expect(ids.slice(first.length)).toEqual(ids.slice(0, first.length));
    const left = await sql<{ n: number }>`select count(*)::int as n from webhook_deliveries`.execute(desk.db);
    expect(left.rows[0]?.n).toBe(0);
  });

  it('is told of nothing before the transaction that did it has ended, and of nothing too little then', async () => {
    const review = (id: string) => sql`insert into reviews (id, reason, numbers, what, data, opened_at)
      values (${id}, 'broken-mail', '{}', 'x', '{}', now())`;
    let end = (): void => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    let begun = (): void => {};
    const open = new Promise<void>((resolve) => {
      begun = resolve;
    });
    // The first to begin is the last to end.
    const slow = desk.db.transaction().execute(async (trx) => {
      await review('slow').execute(trx);
      begun();
      await ended;
    });
    await open;
    if (desk.parts.database.kind === 'server') {
      await review('quick').execute(desk.db);
      expect(await told()).toEqual([]);
    }
    end();
    await slow;
    await told();
    const ids = got.map(({ body }) => body.review);
    expect(ids).toEqual(desk.parts.database.kind === 'server' ? ['slow', 'quick'] : ['slow']);
  });
});

describe('an event', () => {
  const of = (kind: string, from: string | null, to: string, first = false) =>
    toldOf({
      ticket: 'T-1',
      at: new Date(0),
      kind,
      changes: [{ number: '+1', from, to }],
      first,
    }).map(({ type }) => type);

  it.each([
    ['mail', null, 'checking', true, ['ticket.opened']],
    ['mail', 'awaiting', 'checking', false, ['ticket.decided']],
    ['mail', 'awaiting', 'kept', false, ['ticket.decided']],
    ['tick', 'awaiting', 'expired', false, ['ticket.decided']],
    ['checked', 'costly', 'awaiting', false, []],
    ['checked', 'cancel-pending', 'cancelled', false, ['ticket.cancelled']],
    ['checked', 'checking', 'too-late', false, ['ticket.too-late']],
    ['checked', 'checking', 'costly', false, []],
  ] as const)('%s that moves a number from %s to %s', (kind, from, to, first, types) => {
    expect(of(kind, from, to, first)).toEqual(types);
  });
});
