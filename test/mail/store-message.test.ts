import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Database } from '../../src/database/open.ts';
import { acquireLease, type Lease, LeaseLost, releaseLease } from '../../src/mail/lease.ts';
import { type FetchedMail, identifyRaw, storeMails } from '../../src/mail/store-message.ts';
import { testDatabase } from '../services/database.ts';
import { clear, nobody } from './desk.ts';

const identify = (text: string) => identifyRaw(Buffer.from(text, 'latin1'), nobody);

describe('the identity of a mail', () => {
  it.each([
    ['the plain form', 'Message-ID: <a@b>\r\n\r\nbody', '<a@b>'],
    ['any case and spacing', 'From: x\r\nmessage-id : \t<a@b> \r\n\r\n', '<a@b>'],
    ['bare line feeds', 'From: x\nMessage-Id:<a@b>\n\nbody', '<a@b>'],
    ['a folded header', 'Message-ID:\r\n <a@b>\r\nTo: y\r\n\r\n', '<a@b>'],
    ['an id broken over lines', 'Message-ID: <a-very-long-\r\n id@b>\r\n\r\n', '<a-very-long-id@b>'],
    ['words around it', 'Message-ID: x <a@b> (added by relay)\r\n\r\n', '<a@b>'],
    ['an id without brackets', 'Message-ID: a@b\r\n\r\n', 'a@b'],
    ['the first of two', 'Message-ID: <a@b>\r\nMessage-ID: <c@d>\r\n\r\n', '<a@b>'],
    ['a header without a body', 'Message-ID: <a@b>', '<a@b>'],
    ['bytes that the database cannot keep as text', 'Message-ID: <a\u0000@b>\r\n\r\n', '<a@b>'],
  ])('is its Message-ID in %s', (_name, raw, messageId) => {
    expect(identify(raw).messageId).toBe(messageId);
  });

  it.each([
    ['without one', 'From: x\r\n\r\nMessage-ID: <in-the@body>'],
    ['with an empty one', 'Message-ID:\r\nFrom: x\r\n\r\n'],
    ['with one that no line may hold', `Message-ID: <${'a'.repeat(2_000)}@b>\r\n\r\n`],
    ['with another header that ends alike', 'X-Message-ID: <a@b>\r\n\r\n'],
    ['with nothing at all', ''],
  ])('is its content %s', (_name, raw) => {
    const { messageId, contentHash } = identify(raw);
    expect(messageId).toBe(`<${contentHash}>`);
  });

  it('sees who sent a mail, so that mails of one sender can be taken in turn', () => {
    expect(identify('From: "Ada, of Example" <Ada@Example.com>\r\n\r\n').sender).toBe('ada@example.com');
    expect(identify('From:\r\n ada@example.com (Ada)\r\n\r\n').sender).toBe('ada@example.com');
    expect(identify('Subject: none\r\n\r\nFrom: ada@example.com').sender).toBe(null);
  });

  it('has one body hash for the same words by two ways', () => {
    const one = identify('Received: by a\r\nMessage-ID: <a@b>\r\n\r\nCancel it.\r\n');
    const two = identify('Received: by b\r\nMessage-ID: <a@b>\r\n\r\nCancel it.\r\n');
    expect(one.bodyHash).toBe(two.bodyHash);
    expect(one.contentHash).not.toBe(two.contentHash);
    expect(identify('\r\nCancel it.\r\n').bodyHash).toBe(one.bodyHash);
  });

  it('is found in any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const { messageId, sender } = identifyRaw(Buffer.from(bytes), nobody);
        expect(messageId.length).toBeGreaterThan(0);
        expect(`${messageId} ${sender}`).not.toContain('\u0000');
      }),
    );
  });
});

describe('storing', () => {
  let database: Database;
  let lease: Lease;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database?.close());
  afterEach(() => clear(database.db));
  const hold = async (mailbox = 'desk@host/INBOX', holder = 'me') => {
    const taken = await acquireLease(database.db, mailbox, holder, 60_000);
    if (!taken) throw new Error('the mailbox is held');
    lease = taken;
    return taken;
  };
  const mail = (uid: number, text: string): FetchedMail => ({
    uid,
    raw: Buffer.from(text, 'latin1'),
    size: text.length,
    receivedAt: new Date('2026-06-01T10:00:00Z'),
    problem: null,
  });
  const places = () =>
    database.db
      .selectFrom('message_places')
      .select(['mailbox_id', 'uidvalidity', 'uid', 'message_id'])
      .orderBy('uid')
      .execute();

  it('keeps every byte and gives each mail a place', async () => {
    await hold();
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    const stored = await storeMails(
      database.db,
      lease,
      7,
      [{ ...mail(1, ''), raw: bytes, size: 256 }, mail(2, 'Message-ID: <two@x>\r\n\r\n')],
      nobody,
    );
    expect(stored.map(({ uid, added }) => [uid, added])).toEqual([
      [1, true],
      [2, true],
    ]);
    const rows = await database.db.selectFrom('messages').selectAll().orderBy('size', 'desc').execute();
    expect(Buffer.from(rows[0]?.raw ?? []).equals(bytes)).toBe(true);
    expect(rows[1]).toMatchObject({
      message_id: '<two@x>',
      state: 'received',
      received_at: new Date('2026-06-01T10:00:00Z'),
    });
    expect((await places()).map(({ uidvalidity, uid }) => [uidvalidity, uid])).toEqual([
      [7, 1],
      [7, 2],
    ]);
  });

  it('stores a mail whose header has bytes that no text may hold', async () => {
    await hold();
    const raw = 'From: <an\u0000n@x.example>\r\nMessage-ID: <\u0000a@b>\r\n\r\n\u0000';
    await storeMails(database.db, lease, 7, [mail(1, raw)], nobody);
    const row = await database.db.selectFrom('messages').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ message_id: '<a@b>', sender: 'ann@x.example' });
    expect(Buffer.from(row.raw ?? []).toString('latin1')).toBe(raw);
  });

  it('stores nothing twice: a known mail gets a further place and is not new', async () => {
    await hold();
    const [first] = await storeMails(database.db, lease, 7, [mail(1, 'same')], nobody);
    const again = await storeMails(
      database.db,
      lease,
      7,
      [mail(1, 'same'), mail(5, 'same'), mail(6, 'other'), mail(8, 'other')],
      nobody,
    );
    expect(again.map(({ uid, added }) => [uid, added])).toEqual(
      expect.arrayContaining([
        [1, false],
        [5, false],
      ]),
    );
    expect(again.filter(({ added }) => added)).toHaveLength(1);
    expect(new Set((await places()).slice(0, 2).map((place) => place.message_id))).toEqual(
      new Set([first?.id]),
    );
    expect(await database.db.selectFrom('messages').select('id').execute()).toHaveLength(2);
  });

  it('tells mails apart that share a Message-ID', async () => {
    await hold();
    const stored = await storeMails(
      database.db,
      lease,
      7,
      [mail(1, 'Message-ID: <a@b>\r\n\r\none'), mail(2, 'Message-ID: <a@b>\r\n\r\ntwo')],
      nobody,
    );
    expect(new Set(stored.map(({ id }) => id)).size).toBe(2);
  });

  it('records a mail without content by its place, once', async () => {
    await hold();
    const lost = { ...mail(3, ''), raw: null, problem: 'The server would not give it.' };
    const [one] = await storeMails(database.db, lease, 7, [lost], nobody);
    const [two] = await storeMails(database.db, lease, 7, [lost], nobody);
    expect(two).toEqual({ ...one, added: false });
    expect(await database.db.selectFrom('messages').select(['raw', 'error']).execute()).toEqual([
      { raw: null, error: 'The server would not give it.' },
    ]);
  });

  it('keeps the places of two mailboxes apart though the mail is one', async () => {
    await hold('one@host/INBOX');
    const [one] = await storeMails(database.db, lease, 7, [mail(1, 'same')], nobody);
    await hold('two@host/INBOX');
    const [two] = await storeMails(database.db, lease, 7, [mail(1, 'same')], nobody);
    expect(two).toEqual({ ...one, added: false });
    expect(await places()).toHaveLength(2);
  });

  it.each([
    [
      'another holds the mailbox',
      async () => {
        await database.db
          .updateTable('mailboxes')
          .set({ lease_until: new Date(0) })
          .execute();
        await acquireLease(database.db, 'desk@host/INBOX', 'other', 60_000);
      },
    ],
    [
      'the lease has run out',
      () =>
        database.db
          .updateTable('mailboxes')
          .set({ lease_until: new Date(0) })
          .execute(),
    ],
    ['the lease was given back', () => releaseLease(database.db, lease)],
    ['the same holder took it anew', () => acquireLease(database.db, 'desk@host/INBOX', 'me', 60_000)],
  ])('writes nothing once %s', async (_name, lose) => {
    await hold();
    await lose();
    await expect(storeMails(database.db, lease, 7, [mail(1, 'late')], nobody)).rejects.toThrow(LeaseLost);
    expect(await database.db.selectFrom('messages').select('id').execute()).toEqual([]);
    expect(await places()).toEqual([]);
  });
});
