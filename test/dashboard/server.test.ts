import { createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actions } from '../../src/dashboard/actions.ts';
import { startDashboard } from '../../src/dashboard/server.tsx';
import { addReview } from './desk.ts';
import { addHostileRows, attack } from './hostile.ts';
import { authorization, password, type Started, start, user } from './start.ts';

const noActions: Actions = {
  answerReview: async () => {},
  recordCharge: async () => {},
  reply: async () => {},
  previewReply: async () => ({ to: '', subject: '', text: '' }),
};

let desk: Started;
beforeAll(async () => {
  desk = await start();
  await addHostileRows(desk.database.db);
});
afterAll(() => desk.close());
beforeEach(() => {
  desk.calls.length = 0;
});
afterEach(() => expect(desk.errors).toEqual([]));

const pages = [
  '/',
  '/tickets',
  '/tickets?q=555&item=awaiting&state=open',
  '/tickets/T-1001',
  '/tickets/T-1002',
  '/tickets/T-1003',
  '/tickets/T-6660',
  '/reviews',
  '/reviews?state=closed',
  '/reviews/T-1002-2',
  '/reviews/T-6660-9',
  '/reviews/m-6660-1',
  '/mailboxes',
  '/carriers',
  '/health',
];

describe('the login', () => {
  const guarded = [...pages, '/queues', '/queues/api/queues', '/metrics', '/messages/m-1.eml', '/nowhere'];

  it.each(guarded)('is asked for at %s', async (path) => {
    const answer = await fetch(desk.url + path, { redirect: 'manual' });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toMatch(/^Basic realm=/);
    expect(await answer.text()).toBe('Unauthorized');
  });

  it.each([
    ['a wrong password', `${user}:wrong`],
    ['a wrong user', `admin:${password}`],
    ['an empty password', `${user}:`],
    ['a password that only begins right', `${user}:${password}x`],
  ])('refuses %s', async (_what, pair) => {
    const headers = { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
    expect((await fetch(`${desk.url}/`, { headers })).status).toBe(401);
  });

  it('is asked for before a form is read', async () => {
    const answer = await fetch(`${desk.url}/reviews/T-1002-2`, {
      method: 'POST',
      body: new URLSearchParams({ kind: 'close' }),
      headers: { origin: desk.url },
    });
    expect(answer.status).toBe(401);
    expect(desk.calls).toEqual([]);
  });

  it('cannot be left out by empty settings', async () => {
    await expect(
      startDashboard({
        db: desk.database.db,
        actions: noActions,
        carriers: new Set(),
        queues: [],
        mailboxes: null,
        settings: {
          host: '127.0.0.1',
          port: 0,
          user,
          password: '',
          deskName: 'x',
          cutoff: 0,
          timezone: 'UTC',
          proxyHeader: null,
          proxies: [],
        },
        health: async () => ({ status: 'ok', parts: [] }),
        log: { info: () => {}, error: () => {} },
      }),
    ).rejects.toThrow('needs a user and a password');
  });
});

describe('starting', () => {
  it('says what to do when the port is taken', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    await expect(
      startDashboard({
        db: desk.database.db,
        actions: noActions,
        carriers: new Set(),
        queues: [],
        mailboxes: null,
        settings: {
          host: '127.0.0.1',
          port,
          user,
          password,
          deskName: 'x',
          cutoff: 0,
          timezone: 'UTC',
          proxyHeader: null,
          proxies: [],
        },
        health: async () => ({ status: 'ok', parts: [] }),
        log: { info: () => {}, error: () => {} },
      }),
    ).rejects.toThrow(/the port is taken.*DASHBOARD_PORT/);
    await new Promise((resolve) => other.close(resolve));
  });
});

describe('every page', () => {
  it.each(pages)('%s forbids scripts, inline styles, framing and caching', async (path) => {
    const answer = await desk.get(path);
    expect(answer.status).toBe(200);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src|unsafe/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'self'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('set-cookie')).toBeNull();
    const page = await answer.text();
    expect(page).toMatch(/^<!doctype html><html lang="en">/);
    expect(page).not.toMatch(/\sstyle=|<style|<script|\son\w+="/i);
  });

  it.each(pages)('%s lets nothing hostile through', async (path) => {
    const page = await (await desk.get(path)).text();
    expect(page).not.toContain('<script');
    expect(page).not.toContain('<img');
    expect(page).not.toContain('<svg/onload');
    expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\u0001\u001b]/);
    expect(page).not.toContain('hunter2');
    expect(page.length).toBeLessThan(300_000);
  });

  it('shows a hostile ticket as text', async () => {
    const page = await (await desk.get('/tickets/T-6660')).text();
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain('⟨U+202E⟩');
    expect(page).toContain('Second reader: <bdi>objects</bdi>');
  });

  it.each([
    '/tickets/T-9999',
    '/reviews/none',
    '/tickets/%00',
    '/reviews/%3Cscript%3E',
    '/messages/none.eml',
    '/notices/none.html',
  ])('answers %s with not found', async (path) => {
    expect((await desk.get(path)).status).toBe(404);
  });

  it('keeps its security headers on errors', async () => {
    const answer = await desk.get('/nowhere');
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});

describe('a mail and a notice', () => {
  it('hands a mail over as a file, never as a page', async () => {
    const answer = await desk.get('/messages/m-1.eml');
    expect(answer.headers.get('content-type')).toBe('application/octet-stream');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="m-1.eml"');
    expect(await answer.text()).toMatch(/^From: dana@harbour\.example\r\n/);
  });

  it('shows a notice’s HTML in a sandbox that allows nothing', async () => {
    const answer = await desk.get('/notices/T-1001-2.html');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/(^|; )sandbox(;|$)/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(await answer.text()).toContain('costs USD 25.00');
  });
});

describe('a ticket’s page', () => {
  it('marks the deciding words', async () => {
    const page = await (await desk.get('/tickets/T-1001')).text();
    expect(page).toContain('<mark>please cancel the port of 415-555-0100 and 0101</mark>, and');
    expect(page).toContain('<mark>Keep 0102 going</mark>');
  });

  it('tells its story as a conversation, oldest first, each mail and notice once', async () => {
    const page = await (await desk.get('/tickets/T-1001')).text();
    const titles = [...page.matchAll(/<h3><bdi>([^<]+)<\/bdi><\/h3>/g)].map((match) => match[1]);
    expect(titles).toEqual([
      'Customer’s mail',
      'Carrier’s answer',
      'Notice sent',
      'Customer’s mail',
      'Cancellation at the carrier',
      'Carrier’s answer',
      'Notice sent',
      'Charge recorded',
    ]);
  });

  it('shows what waits and why', async () => {
    const page = await (await desk.get('/tickets/T-1002')).text();
    expect(page).toContain('451 4.7.1 Greylisted, try again later');
    expect(page).toContain('href="/reviews/T-1002-2"');
  });

  it('shows a mail that has no event of its own', async () => {
    const page = await (await desk.get('/tickets/T-1003')).text();
    expect(page).toContain('<mark>What happens</mark> to my fax line');
  });
});

describe('posting a form', () => {
  const close = { kind: 'close' };

  it.each([
    ['from another site', { origin: 'https://evil.example' }],
    ['from another port of this host', { origin: 'http://127.0.0.1:1' }],
    ['without an origin', {}],
    ['from a sandboxed frame', { origin: 'null' }],
    ['marked cross-site by the browser', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['marked same-site by the browser', { 'sec-fetch-site': 'same-site' }],
  ])('is refused %s', async (_what, headers) => {
    const answer = await desk.post('/reviews/T-1002-2', close, headers as Record<string, string>);
    expect(answer.status).toBe(403);
    expect(desk.calls).toEqual([]);
  });

  it('is taken from a page of ours, also behind a proxy that ends TLS', async () => {
    const host = new URL(desk.url).host;
    const answer = await desk.post('/reviews/T-1002-2', close, { origin: `https://${host}` });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/tickets/T-1002');
    expect(desk.calls).toEqual([{ name: 'answerReview', args: ['T-1002-2', user, { kind: 'close' }] }]);
  });

  it('is refused when it is too large', async () => {
    const answer = await desk.post('/reviews/T-1002-2', { kind: 'close', reason: 'x'.repeat(300_000) });
    expect(answer.status).toBe(413);
    expect(desk.calls).toEqual([]);
  });

  it('tells the person why it could not be done, and keeps what was typed', async () => {
    desk.failNext(`The ticket has moved on ${attack}`);
    const answer = await desk.post('/reviews/T-1002-2', {
      kind: 'status',
      'all:state': 'submitted',
      'all:said': 'as told by phone',
    });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('The ticket has moved on &quot;');
    expect(page).not.toContain('<script');
    expect(page).toContain('value="as told by phone"');
    expect(page).toMatch(/<option value="submitted" selected=""/);
  });

  it('is not offered a decision that does not fit the review', async () => {
    const answer = await desk.post('/reviews/T-1003-4', { kind: 'status', 'all:state': 'cancelled' });
    expect(answer.status).toBe(422);
    expect(desk.calls).toEqual([]);
  });

  it('changes nothing in a review that is closed already', async () => {
    const answer = await desk.post('/reviews/T-1001-9', close);
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('operations has closed this review already');
    expect(desk.calls).toEqual([]);
  });

  it('goes back to the reviews where there is no ticket', async () => {
    await addReview(desk.database.db, {
      id: 'm-9-1',
      ticket: null,
      reason: 'broken-mail',
      what: 'It could not be taken apart.',
      minutesAgo: 1,
    });
    const answer = await desk.post('/reviews/m-9-1', close);
    expect(answer.headers.get('location')).toBe('/reviews');
  });

  it('turns a reading into numbers with their orders', async () => {
    await desk.post('/reviews/m-5-1', {
      sure: 'yes',
      kind: 'reading',
      'say:PO-1042:+14155550100': 'cancel',
      'say:PO-1042:+14155550102': 'keep',
      'say:PO-1042:+19995550100': 'cancel',
      'say:PO-1077:+442079460123': 'cancel',
    });
    expect(desk.calls).toEqual([
      {
        name: 'answerReview',
        args: [
          'm-5-1',
          user,
          {
            kind: 'reading',
            cancel: [
              {
                number: '+14155550100',
                order: {
                  id: 'PO-1042',
                  carrier: 'telnyx',
                  carrierOrderId: 'eb5e4b2a-7f0c',
                  numbers: ['+14155550100', '+14155550101', '+14155550102'],
                  country: 'US',
                  timezone: 'America/New_York',
                  requestedDate: '2026-12-04',
                },
              },
            ],
            keep: ['+14155550102'],
          },
        ],
      },
    ]);
  });

  it('records a charge on numbers of the ticket only', async () => {
    const answer = await desk.post('/tickets/T-1001/charges', {
      order: 'PO-1042',
      numbers: ['+14155550100', '+14155550102'],
      'fee0.amount': '25',
      'fee0.currency': 'usd',
      'fee0.per': 'number',
      'fee0.for': 'late cancellation',
    });
    expect(answer.status).toBe(303);
    const fee = {
      amount: '25.00',
      currency: 'USD',
      per: 'number',
      firm: true,
      for: 'late cancellation',
      chargedBy: 'telnyx',
    };
    // 0102 is on the order but not in this ticket.
    expect(desk.calls).toEqual([
      { name: 'recordCharge', args: ['T-1001', 'PO-1042', ['+14155550100'], [fee], user] },
    ]);
  });

  it.each(['us', 'Our desk', 'the provider'])(
    'refuses a charge made by %s: what the desk itself charges is never passed on',
    async (by) => {
      const answer = await desk.post('/tickets/T-1001/charges', {
        order: 'PO-1042',
        numbers: '+14155550100',
        'fee0.amount': '25.00',
        'fee0.currency': 'USD',
        'fee0.by': by,
      });
      expect([answer.status, await answer.text()]).toEqual([
        422,
        expect.stringContaining('cannot be who charges it'),
      ]);
    },
  );

  it('says what is missing in a charge', async () => {
    const answer = await desk.post('/tickets/T-1001/charges', { order: 'PO-1042', 'fee0.amount': '1,234' });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('Say for which numbers it was charged.');
    expect(page).toContain('is no amount');
    expect(page).toContain('is no currency code');
    expect(desk.calls).toEqual([]);
  });
});

describe('the queues', () => {
  it('can be looked at', async () => {
    const page = await desk.get('/queues');
    expect(page.status).toBe(200);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    const text = await page.text();
    expect(text).toContain('<base href="/queues/"');
    expect(text).not.toMatch(/googleapis|\sstyle=|<style/);
    expect((await desk.get('/queues/api/queues')).status).toBe(200);
  });

  it.each(['PUT', 'POST', 'DELETE', 'PATCH'])('are not changed by %s', async (method) => {
    await desk.queue.add('check', { id: 'T-1' }, { jobId: 'effect-T-1' });
    const answer = await fetch(`${desk.url}/queues/api/queues/carrier-telnyx/effect-T-1/clean`, {
      method,
      headers: { authorization, origin: desk.url },
    });
    expect(answer.status).toBe(405);
    expect(await desk.queue.getJob('effect-T-1')).toBeDefined();
  });

  it('never show a mail that got into a job', async () => {
    await desk.queue.add('check', {
      id: 'T-2',
      body: 'Dear desk, please cancel',
      from: { address: 'dana@harbour.example' },
    });
    const text = await (await desk.get('/queues/api/queues?activeQueue=carrier-telnyx&status=latest')).text();
    expect(text).toContain('T-2');
    expect(text).not.toContain('Dear desk');
    expect(text).not.toContain('dana@');
  });
});

describe('health and metrics', () => {
  it('says that it lives, to everybody', async () => {
    const answer = await fetch(`${desk.url}/healthz`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ status: 'ok' });
  });

  it('says which part does not work, but no name or address', async () => {
    const answer = await fetch(`${desk.url}/readyz`);
    const text = await answer.text();
    expect(JSON.parse(text).parts).toContainEqual({ name: 'database', status: 'ok' });
    expect(JSON.parse(text).parts).toContainEqual({ name: 'mailbox', status: 'down' });
    expect(text).not.toMatch(/desk\.example|telnyx|detail/);
  });

  it('leaves out a mailbox that is no longer set, which its page says', async () => {
    const mailboxes = ['porting@desk.example/INBOX'];
    const fewer = await start({ mailboxes });
    try {
      const text = await (await fewer.get('/metrics')).text();
      expect(text).toContain('mailbox="porting@desk.example/INBOX"');
      expect(text).not.toContain('mailbox="ports-eu@desk.example/INBOX"');
      const page = await (await fewer.get('/mailboxes')).text();
      expect(page).toMatch(/ports-eu@desk\.example.*no longer set/s);
      expect(page).not.toContain('login refused');
    } finally {
      await fewer.close();
    }
  });

  it('does not load the list of tickets again while somebody types a search', async () => {
    expect(await (await desk.get('/tickets')).text()).not.toContain('http-equiv="refresh"');
  });

  it('counts what is in the database and the queues', async () => {
    const answer = await desk.get('/metrics');
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
    const text = await answer.text();
    expect(text).toContain('porthalt_tickets{state="open"} 3');
    expect(text).toContain('porthalt_items{state="cancelled"} 2');
    expect(text).toContain('porthalt_reviews_open{reason="question"} 1');
    expect(text).toMatch(/porthalt_review_oldest_age_seconds 18000/);
    expect(text).toContain('porthalt_effects_due{kind="notice"} 1');
    expect(text).toContain('porthalt_effect_oldest_age_seconds 180');
    expect(text).toContain('porthalt_notices{state="sent"} 3');
    expect(text).toContain('porthalt_carrier_failures{carrier="bandwidth"} 14');
    expect(text).toContain('porthalt_mailbox_poll_age_seconds{mailbox="porting@desk.example/INBOX"} 24');
    expect(text).toMatch(/porthalt_queue_jobs\{queue="carrier-telnyx",state="waiting"\} [1-9]/);
    expect(text).toContain('process_resident_memory_bytes');
    expect(text).not.toContain('hunter2');
  });
});
