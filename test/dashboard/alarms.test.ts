import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openAlarms, tellBy } from '../../src/dashboard/alarms.ts';
import { collectFacts, judgeHealth } from '../../src/dashboard/health.ts';
import type { Database } from '../../src/database/open.ts';
import { watchWayOut } from '../../src/jobs/way-out.ts';
import { openSmtp } from '../../src/mail/smtp.ts';
import { testDatabase } from '../services/database.ts';
import { startMailSink } from '../services/mail-sink.ts';
import { freePort } from '../services/temporary.ts';

const log = { warn: () => {}, error: () => {}, info: () => {} } as never;

describe('alarms', () => {
  let database: Database;
  let hook: Server;
  let url = '';
  let answer = 200;
  let clock = Date.now();
  const posted: Record<string, string>[] = [];
  beforeAll(async () => {
    database = await testDatabase();
    hook = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        if (answer === 200) posted.push(JSON.parse(body) as Record<string, string>);
        response.writeHead(answer).end();
      });
    });
    await new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/hook`;
  });
  afterAll(async () => {
    hook.closeAllConnections();
    await new Promise((resolve) => hook.close(resolve));
    await database.close();
  });
  beforeEach(async () => {
    posted.length = 0;
    answer = 200;
    clock = Date.now();
    await database.db.deleteFrom('alarms').execute();
    await database.db.deleteFrom('smtp_health').execute();
    await database.db.deleteFrom('carrier_health').execute();
  });
  const now = () => new Date(clock);
  const health = async () =>
    judgeHealth(
      await collectFacts(database.db, { now: now(), startedAt: new Date(clock - 60_000), mailboxes: [] }),
    );
  const alarms = (also: Partial<Parameters<typeof tellBy>[0]> = {}) =>
    openAlarms({
      db: database.db,
      health,
      tell: tellBy({ deskName: 'Example Desk', mail: null, webhook: url, ...also }),
      log,
      now,
    });
  const told = () => posted.map((one) => `${one.alarm} ${one.state}`);
  const carrier = (failures: number) =>
    database.db
      .insertInto('carrier_health')
      .values({ carrier: 'telnyx', failures, error: '503' })
      .onConflict((conflict) => conflict.column('carrier').doUpdateSet({ failures }))
      .execute();

  it('tell of a mail server that is really dead, by webhook, on the second look', async () => {
    const port = await freePort();
    const smtp = openSmtp({ smtpUrl: `smtp://127.0.0.1:${port}`, allowPlaintext: false });
    if (smtp === null) throw new Error('not opened');
    const ends = new AbortController();
    const watched = watchWayOut(
      { ...smtp, probe: () => smtp.probe().finally(() => ends.abort()) },
      database.db,
      log,
    );
    await watched.keepAsking(10, ends.signal);
    await watchWayOut(smtp, database.db, log).send(
      {
        from: 'a@desk.example',
        to: 'b@desk.example',
        replyTo: 'a@desk.example',
        subject: 'x',
        text: 'x',
        html: 'x',
        messageId: '<x@desk.example>',
        inReplyTo: null,
        references: [],
        headers: {},
      },
      new AbortController().signal,
    );
    const mail = { send: smtp.send, from: 'porting@desk.example', to: ['ops@desk.example'] };
    const watch = alarms({ mail });
    await watch.look();
    expect(told()).toEqual([]);
    await watch.look();
    expect(told()).toEqual([`smtp:127.0.0.1:${port} raised`]);
    expect(posted[0]?.what).toContain('Nothing listens');
    await smtp.close();
  });

  it('are told once at the beginning, hourly while it lasts, and once when it is over', async () => {
    const watch = alarms();
    await carrier(5);
    for (let look = 0; look < 4; look++) await watch.look();
    expect(told()).toEqual(['carrier:telnyx raised']);
    clock += 59 * 60_000;
    await watch.look();
    expect(told()).toHaveLength(1);
    clock += 2 * 60_000;
    await watch.look();
    expect(told().at(-1)).toBe('carrier:telnyx lasts');
    await carrier(0);
    await watch.look();
    await watch.look();
    expect(told().slice(2)).toEqual(['carrier:telnyx over']);
  });

  it('are told by one of several processes', async () => {
    const both = [alarms(), alarms()];
    await carrier(5);
    for (let look = 0; look < 3; look++) await Promise.all(both.map((one) => one.look()));
    expect(told()).toEqual(['carrier:telnyx raised']);
  });

  it('are told again at the next look where nobody could be told', async () => {
    const watch = alarms();
    await carrier(5);
    answer = 500;
    for (let look = 0; look < 3; look++) await watch.look();
    expect(told()).toEqual([]);
    answer = 200;
    await watch.look();
    expect(told()).toHaveLength(1);
  });

  it('speak of a review near its port date, by mail', async () => {
    const sink = await startMailSink();
    const smtp = openSmtp({ smtpUrl: sink.url, allowPlaintext: false });
    if (smtp === null) throw new Error('not opened');
    await database.db
      .insertInto('orders')
      .values({
        id: 'PO-1',
        carrier: 'manual',
        carrier_order_id: null,
        customer: 'Example',
        contacts: ['a@example.com'],
        country: 'US',
        timezone: 'America/New_York',
        numbers: ['+14155550100'],
        requested_date: new Date(clock + 86_400_000).toISOString().slice(0, 10),
      })
      .execute();
    const row = { ticket_id: null, message_id: null, what: 'x', data: '{}', closed_by: null };
    await database.db
      .insertInto('reviews')
      .values({ ...row, id: 'R-1', reason: 'manual-check', order_id: 'PO-1', numbers: [], opened_at: now() })
      .execute();
    const mail = { send: smtp.send, from: 'porting@desk.example', to: ['ops@desk.example'] };
    const watch = alarms({ mail, webhook: null });
    await watch.look();
    await watch.look();
    const arrived = await sink.waitFor('the alarm', (one) => one.to === 'ops@desk.example');
    expect(arrived.subject).toMatch(/^\[Example Desk\] Alarm: reviews near their port date: 1 .*R-1$/);
    expect(arrived.headers.get('auto-submitted')).toBe('auto-generated');
    await smtp.close();
    await sink.close();
  });

  it('tell that the database is away, and that it is back, though nothing can be remembered', async () => {
    let error: string | null = 'connection refused';
    const facts = await collectFacts(database.db, { now: now(), startedAt: now(), mailboxes: [] });
    const watch = openAlarms({
      db: database.db,
      health: async () => judgeHealth({ ...facts, databaseError: error }),
      tell: tellBy({ deskName: 'Example Desk', mail: null, webhook: url }),
      log,
      now,
    });
    for (let look = 0; look < 3; look++) await watch.look();
    expect(told()).toEqual(['database raised']);
    error = null;
    await watch.look();
    expect(told().slice(1, 2)).toEqual(['database over']);
  });
});
