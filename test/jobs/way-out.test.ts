import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { collectFacts, judgeHealth } from '../../src/dashboard/health.ts';
import type { Database } from '../../src/database/open.ts';
import { watchWayOut } from '../../src/jobs/way-out.ts';
import { openSmtp, type Smtp } from '../../src/mail/smtp.ts';
import { testDatabase } from '../services/database.ts';
import { eventually, freePort } from '../services/temporary.ts';

const mail = {
  from: 'porting@desk.example',
  to: 'ada@bakery.example',
  replyTo: 'porting@desk.example',
  subject: 'A notice',
  text: 'text',
  html: '<p>text</p>',
  messageId: '<one@desk.example>',
  inReplyTo: null,
  references: [],
  headers: {},
};

describe('the way out for mail', () => {
  let database: Database;
  let port = 0;
  let smtp: Smtp;
  let server: SMTPServer | null = null;
  const logged: { level: string; fields: object; text: string }[] = [];
  const log = {
    warn: (fields: object, text: string) => void logged.push({ level: 'warn', fields, text }),
    info: (fields: object, text: string) => void logged.push({ level: 'info', fields, text }),
  } as never;
  beforeAll(async () => {
    database = await testDatabase();
    port = await freePort();
    const opened = openSmtp({ smtpUrl: `smtp://127.0.0.1:${port}`, allowPlaintext: false });
    if (opened === null) throw new Error('not opened');
    smtp = opened;
  });
  afterAll(async () => {
    await smtp.close();
    await new Promise<void>((resolve) => (server === null ? resolve() : server.close(() => resolve())));
    await database.close();
  });
  const part = async () => {
    const now = new Date();
    const facts = await collectFacts(database.db, { now, startedAt: now, mailboxes: [] });
    return judgeHealth(facts).parts.find((one) => one.name === `smtp:127.0.0.1:${port}`);
  };

  it('shows in health and log with the reason while nothing listens, and is said to be back', async () => {
    const ends = new AbortController();
    const watched = watchWayOut(smtp, database.db, log);
    // Nobody sends a mail: the server is asked all the same.
    const asking = watched.keepAsking(50, ends.signal);
    const failing = await eventually(async () => (await part()) ?? false, 'health to tell');
    expect(failing).toMatchObject({
      status: 'degraded',
      detail: expect.stringContaining(`Nothing listens at 127.0.0.1:${port}`),
    });
    expect(logged).toEqual([
      {
        level: 'warn',
        fields: { server: `127.0.0.1:${port}`, reason: expect.stringContaining('Nothing listens') },
        text: 'no mail goes out: the mail server fails',
      },
    ]);
    server = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], logger: false });
    await new Promise<void>((resolve) => void server?.listen(port, '127.0.0.1', () => resolve()));
    await eventually(async () => (await part())?.status === 'ok', 'health to tell that it is back');
    ends.abort();
    await asking;
    expect(logged.at(-1)?.text).toBe('mail goes out again');
  });

  it('does not count as failing for a mail that the server refuses for now', async () => {
    const refusing: Smtp = {
      server: 'mx.example:25',
      send: async () => ({ kind: 'later', why: '450 greylisted', alarm: false, server: false, unsent: true }),
      probe: async () => ({ ok: true, message: '' }),
      close: async () => {},
    };
    await watchWayOut(refusing, database.db, log).send(mail, new AbortController().signal);
    const row = await database.db
      .selectFrom('smtp_health')
      .selectAll()
      .where('server', '=', 'mx.example:25')
      .executeTakeFirst();
    expect(row).toMatchObject({ failures: 0, error: null });
  });

  it('is forgotten where no worker has written of it for a quarter of an hour', async () => {
    await database.db
      .insertInto('smtp_health')
      .values({
        server: 'former.example:25',
        failed_at: new Date(Date.now() - 16 * 60_000),
        failures: 9,
        error: 'x',
      })
      .execute();
    const now = new Date();
    const facts = await collectFacts(database.db, { now, startedAt: now, mailboxes: [] });
    expect(facts.smtp.map((one) => one.server)).not.toContain('former.example:25');
  });
});
