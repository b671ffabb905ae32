import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { collectFacts, type HealthFacts, judgeHealth } from '../../src/dashboard/health.ts';
import { ago, now } from './desk.ts';
import { authorization, type Started, start } from './start.ts';

const fine: HealthFacts = {
  now,
  startedAt: ago(600),
  databaseError: null,
  queueError: null,
  smtp: [],
  lastReadMail: null,
  lastDoneEffect: null,
  mailboxes: [{ id: 'a', lastPollAt: ago(1), error: null, errorSince: null, waiting: 0 }],
  oldestUnreadMail: null,
  oldestDueEffect: null,
  carriers: [{ name: 'telnyx', okAt: ago(5), failedAt: null, failures: 0, error: null }],
  openReviews: 0,
  oldestReview: null,
};
const judged = (facts: Partial<HealthFacts>) => {
  const { status, parts } = judgeHealth({ ...fine, ...facts });
  return {
    status,
    bad: parts.filter((part) => part.status !== 'ok').map((part) => [part.name, part.status]),
  };
};
const mailbox = (id: string, minutes: number | null, error: string | null = null) => ({
  id,
  lastPollAt: minutes === null ? null : ago(minutes),
  error,
  errorSince: null,
  waiting: null,
});

describe('the judgement', () => {
  it('is ok when everything is', () => {
    expect(judged({})).toEqual({ status: 'ok', bad: [] });
  });

  it('is down without a database, and says nothing about the rest', () => {
    expect(judgeHealth({ ...fine, databaseError: 'connection refused' })).toEqual({
      status: 'down',
      parts: [{ name: 'database', status: 'down', detail: 'does not answer: connection refused' }],
    });
  });

  it.each([
    ['a step that waits two minutes', { oldestDueEffect: ago(2) }, 'ok', []],
    ['a step that waits three minutes', { oldestDueEffect: ago(3) }, 'degraded', [['work', 'degraded']]],
    ['a step that nobody takes for eleven minutes', { oldestDueEffect: ago(11) }, 'down', [['work', 'down']]],
    [
      'a mail that nobody reads for eleven minutes',
      { oldestUnreadMail: ago(11) },
      'down',
      [['mail', 'down']],
    ],
    [
      'a backlog of hours right after the start',
      { oldestUnreadMail: ago(500), oldestDueEffect: ago(500), startedAt: ago(1) },
      'ok',
      [],
    ],
  ] as const)('of %s', (_what, facts, status, bad) => {
    expect(judged(facts)).toEqual({ status, bad });
  });

  it.each([
    ['polled in time', [mailbox('a', 2)], 'ok', []],
    ['polled late', [mailbox('a', 4)], 'degraded', [['mailbox:a', 'degraded']]],
    ['polled in time with an error', [mailbox('a', 1, 'busy')], 'degraded', [['mailbox:a', 'degraded']]],
    ['silent for ten minutes', [mailbox('a', 10)], 'down', [['mailbox:a', 'down']]],
    ['never polled since the start ten hours ago', [mailbox('a', null)], 'down', [['mailbox:a', 'down']]],
    [
      'silent, beside one that works',
      [mailbox('a', 10), mailbox('b', 1)],
      'degraded',
      [['mailbox:a', 'down']],
    ],
    [
      'silent, all of them',
      [mailbox('a', 10), mailbox('b', 11)],
      'down',
      [
        ['mailbox:a', 'down'],
        ['mailbox:b', 'down'],
      ],
    ],
  ] as const)('of a mailbox %s', (_what, mailboxes, status, bad) => {
    expect(judged({ mailboxes: [...mailboxes] })).toEqual({ status, bad });
  });

  it('is busy, and not broken, while a backlog is worked through', () => {
    const backlog = { oldestUnreadMail: ago(30), oldestDueEffect: ago(30) };
    expect(judged({ ...backlog, lastReadMail: ago(0.1), lastDoneEffect: ago(1) })).toEqual({
      status: 'busy',
      bad: [
        ['mail', 'busy'],
        ['work', 'busy'],
      ],
    });
    expect(judged({ ...backlog, lastReadMail: ago(5), lastDoneEffect: ago(5) }).status).toBe('down');
  });

  it.each([
    ['just now', ago(1), 'degraded'],
    ['eleven minutes ago', ago(11), 'down'],
  ] as const)('of a mail server that began to fail %s', (_when, failingSince, status) => {
    const smtp = [{ server: 'mx.example:465', okAt: ago(20), failingSince, error: 'Nothing listens' }];
    expect(judged({ smtp })).toEqual({ status, bad: [['smtp:mx.example:465', status]] });
  });

  it('is down without a queue, and says why', () => {
    expect(judged({ queueError: 'connection refused' })).toEqual({
      status: 'down',
      bad: [['queue', 'down']],
    });
  });

  it('waits longer where polls are rarer', () => {
    const facts = { ...fine, mailboxes: [mailbox('a', 10)] };
    const limits = { pollEvery: 300_000, workLate: 1, workDown: 2, reviewLate: 3, carrierFailures: 4 };
    expect(judgeHealth(facts, limits).status).toBe('ok');
  });

  it('is never down for a carrier or a review: retries and people see to them', () => {
    const carriers = [{ name: 'telnyx', okAt: ago(500), failedAt: ago(1), failures: 99, error: '503' }];
    expect(judged({ carriers, openReviews: 7, oldestReview: ago(10_000) })).toEqual({
      status: 'degraded',
      bad: [
        ['carrier:telnyx', 'degraded'],
        ['reviews', 'degraded'],
      ],
    });
  });

  it('shows no password', () => {
    const report = judgeHealth({ ...fine, mailboxes: [mailbox('imaps://d:hunter2@mail.example/INBOX', 1)] });
    expect(JSON.stringify(report)).not.toContain('hunter2');
  });
});

describe('the facts', () => {
  let desk: Started;
  beforeAll(async () => {
    desk = await start();
  });
  afterAll(() => desk.close().catch(() => {}));

  it('prove consumption: a step that someone holds does not wait, one with a lease run out does', async () => {
    const { db } = desk.database;
    const read = () => collectFacts(db, { now, startedAt: ago(600), mailboxes: null });
    expect((await read()).oldestDueEffect).toEqual(ago(3));
    await db
      .updateTable('effects')
      .set({ state: 'started', holder: 'w', lease_until: ago(-1) })
      .execute();
    expect((await read()).oldestDueEffect).toBeNull();
    await db
      .updateTable('effects')
      .set({ lease_until: ago(2) })
      .execute();
    expect((await read()).oldestDueEffect).toEqual(ago(2));
    await db
      .updateTable('effects')
      .set({ state: 'pending', holder: null, lease_until: null, due_at: ago(-9) })
      .execute();
    expect((await read()).oldestDueEffect).toBeNull();
  });

  it('speak of the configured mailboxes: a new one shows, a former one does not', async () => {
    const facts = await collectFacts(desk.database.db, {
      now,
      startedAt: ago(600),
      mailboxes: ['porting@desk.example/INBOX', 'new@desk.example/INBOX'],
    });
    expect(facts.mailboxes.map((one) => [one.id, one.lastPollAt])).toEqual([
      ['porting@desk.example/INBOX', ago(0.4)],
      ['new@desk.example/INBOX', null],
    ]);
    expect(facts.openReviews).toBe(3);
    expect(facts.oldestReview).toEqual(ago(300));
  });

  it('say why the database does not answer, and the checks and pages stand up to it', async () => {
    await desk.queue.close();
    await desk.database.close();
    const facts = await collectFacts(desk.database.db, { now, startedAt: ago(600), mailboxes: null });
    expect(facts.databaseError).toMatch(/closed|after calling end/);
    const alive = await fetch(`${desk.url}/healthz`);
    expect([alive.status, await alive.json()]).toEqual([503, { status: 'down' }]);
    const ready = await fetch(`${desk.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { status: 'down', parts: [{ name: 'database', status: 'down' }] },
    ]);
    const told = await fetch(`${desk.url}/health`, { headers: { authorization } });
    expect(told.status).toBe(200);
    expect(await told.text()).toMatch(/does not answer: .*(closed|after calling end)/);
    const page = await fetch(`${desk.url}/`, { headers: { authorization } });
    expect(page.status).toBe(500);
    expect(desk.errors).toHaveLength(1);
    expect(await page.text()).not.toMatch(/select|at .*\.ts/);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});
