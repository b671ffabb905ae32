import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';
import type { Database } from '../../src/database/open.ts';
import { type Envelope, type MailServer, startMailServer } from '../../src/sandbox/mail-server.ts';
import {
  clear,
  mail,
  mailboxAt,
  poll,
  settle,
  storedExactly,
  storedMails,
  type TestPoller,
} from '../mail/desk.ts';
import { testDatabase } from '../services/database.ts';
import { eventually } from '../services/temporary.ts';

let server: MailServer;
beforeEach(async () => {
  server = await startMailServer();
});
afterEach(() => server.stop());

describe('the embedded mail server', () => {
  let database: Database;
  const pollers: TestPoller[] = [];
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database?.close());
  afterEach(async () => {
    await Promise.all(pollers.splice(0).map((poller) => poller.stop()));
    await clear(database.db);
  });
  const start = (settings = {}) => {
    const poller = poll(database.db, mailboxAt(server.imapUrl), settings);
    pollers.push(poller);
    return poller;
  };

  it('hands out waiting and arriving mails byte for byte', async () => {
    const odd = Buffer.concat([Buffer.from(mail('odd')), Buffer.from([0xc3, 0xa9, 0xff, 0x0d, 0x0a])]);
    server.deliver(odd);
    const poller = start({ pollEvery: 3_600_000 });
    await eventually(() => poller.health().lastPollAt, 'the first look');
    server.deliver(mail('second'));
    const [first] = await storedExactly(database.db, ['odd', 'second']);
    expect(Buffer.from(first?.raw ?? []).equals(odd)).toBe(true);
    expect(poller.health()).toMatchObject({ ok: true, error: null });
  });

  it('lets mails be filed', async () => {
    for (const name of ['one', 'two', 'three']) server.deliver(mail(name));
    const poller = start();
    await storedExactly(database.db, ['one', 'three', 'two']);
    await settle(database.db, 'two', 'act');
    await settle(database.db, 'three', 'human');
    await eventually(() => server.folder('INBOX').length === 1, 'two mails to leave INBOX');
    expect(server.folder('INBOX').map(String)).toEqual([mail('one')]);
    expect(server.folder('Porthalt/Done').map(String)).toEqual([mail('two')]);
    expect(server.folder('Porthalt/Review').map(String)).toEqual([mail('three')]);
    server.deliver(mail('four'));
    await storedExactly(database.db, ['one', 'two', 'three', 'four']);
    expect(poller.health().error).toBeNull();
  });

  it('gives several hundred mails at a time', async () => {
    for (let n = 0; n < 300; n++) server.deliver(mail(`mail-${n}`));
    start();
    await eventually(async () => (await storedMails(database.db)).length === 300, 'all to be stored');
  });

  it('is a new mailbox after a restart, for whom has seen the old one', async () => {
    server.deliver(mail('one'));
    await storedExactlyBy(start(), ['one']);
    const before = await database.db.selectFrom('mailboxes').select('uidvalidity').executeTakeFirstOrThrow();
    await eventually(() => Date.now() / 1000 > (before.uidvalidity ?? 0) + 1, 'the next second');
    await server.stop();
    server = await startMailServer();
    server.deliver(mail('two'));
    await storedExactlyBy(start(), ['one', 'two']);
  });
  const storedExactlyBy = async (poller: TestPoller, names: string[]) => {
    await storedExactly(database.db, names);
    await poller.stop();
  };
});

describe('its SMTP side', () => {
  it('passes on what is sent, with the envelope', async () => {
    const sent: { raw: string; envelope: Envelope }[] = [];
    server.onMail((raw, envelope) => sent.push({ raw: String(raw), envelope }));
    const transport = createTransport(server.smtpUrl);
    await transport.sendMail({
      envelope: { from: 'desk@example.test', to: ['customer@example.com', 'other@example.com'] },
      raw: mail('notice'),
    });
    expect(sent).toEqual([
      {
        raw: mail('notice'),
        envelope: { from: 'desk@example.test', to: ['customer@example.com', 'other@example.com'] },
      },
    ]);
  });

  it('takes the empty sender of automatic answers', async () => {
    const senders: string[] = [];
    server.onMail((_raw, envelope) => senders.push(envelope.from));
    await createTransport(server.smtpUrl).sendMail({
      envelope: { from: '', to: ['customer@example.com'] },
      raw: mail('answer'),
    });
    expect(senders).toEqual(['']);
  });

  it('refuses for the time being what a listener does not want', async () => {
    server.onMail(() => {
      throw new Error('not now');
    });
    const sending = createTransport(server.smtpUrl).sendMail({
      envelope: { from: 'desk@example.test', to: ['customer@example.com'] },
      raw: mail('notice'),
    });
    await expect(sending).rejects.toMatchObject({ responseCode: 451 });
  });
});
