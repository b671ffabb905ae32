import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import type { Database } from '../../src/database/open.ts';
import { testDatabase } from '../services/database.ts';
import { type Dovecot, hasDovecot, startDovecot } from '../services/dovecot.ts';
import { startProxy, type TcpProxy } from '../services/proxy.ts';
import { eventually } from '../services/temporary.ts';
import {
  clear,
  mail,
  mailboxAt,
  settle,
  poll as startPoll,
  storedExactly,
  storedMails,
  type TestPoller,
} from './desk.ts';

let database: Database;
beforeAll(async () => {
  if (hasDovecot) database = await testDatabase();
});
afterAll(() => database?.close());

(!hasDovecot ? describe.skip : describe)('the poller at a real Dovecot', () => {
  let dovecot: Dovecot;
  let proxy: TcpProxy;
  const pollers: TestPoller[] = [];
  let users = 0;
  /** A mailbox of its own for each test. */
  let user = '';

  beforeAll(async () => {
    dovecot = await startDovecot();
    proxy = await startProxy(dovecot.port);
  });
  afterAll(async () => {
    await proxy?.close();
    await dovecot?.remove();
  });
  beforeEach(() => {
    user = `desk${++users}@example.test`;
  });
  afterEach(async () => {
    await Promise.all(pollers.splice(0).map((poller) => poller.stop()));
    proxy.answer(null);
    proxy.cut();
    await clear(database.db);
  });
  const poll: typeof startPoll = (...options) => {
    const poller = startPoll(...options);
    pollers.push(poller);
    return poller;
  };
  const direct = () => mailboxAt(dovecot.url(user));
  const proxied = () => mailboxAt(dovecot.url(user).replace(`:${dovecot.port}`, `:${proxy.port}`));
  const idling = (poller: TestPoller) => eventually(() => poller.health().lastPollAt, 'the first look');
  const ended = (...names: string[]) => Promise.all(names.map((name) => settle(database.db, name, 'act')));

  it('stores what waits, byte for byte, and queues each mail once', async () => {
    dovecot.deliver(user, mail('one'));
    dovecot.deliver(user, mail('two'));
    const poller = poll(database.db, direct());
    const rows = await storedExactly(database.db, ['one', 'two']);
    expect(rows.map((row) => Buffer.from(row.raw ?? []).toString())).toEqual([mail('one'), mail('two')]);
    await eventually(() => poller.queued.length === 2, 'both to be queued');
    expect([...poller.queued].sort()).toEqual(rows.map((row) => row.id).sort());
  });

  it('sees a mail that arrives while it idles, long before the next scheduled look', async () => {
    dovecot.deliver(user, mail('first'));
    await idling(poll(database.db, direct(), { pollEvery: 3_600_000 }));
    dovecot.deliver(user, mail('second'));
    await storedExactly(database.db, ['first', 'second']);
  });

  it('speaks TLS and refuses a certificate nobody vouches for', async () => {
    dovecot.deliver(user, mail('one'));
    const url = `imaps://${encodeURIComponent(user)}:${dovecot.password}@localhost:${dovecot.tlsPort}`;
    const distrustful = poll(database.db, mailboxAt(url));
    const error = await eventually(() => distrustful.health().error, 'the refusal');
    expect(error).toMatch(/self-signed certificate/);
    expect(await storedMails(database.db)).toEqual([]);
    await distrustful.stop();
    poll(database.db, mailboxAt(url), { tls: { ca: readFileSync(dovecot.certificate) } });
    await storedExactly(database.db, ['one']);
  });

  it('reads a folder other than INBOX when the URL names one', async () => {
    dovecot.deliver(user, mail('inbox'));
    dovecot.deliver(user, mail('elsewhere'), 'Desk/Incoming');
    const poller = poll(database.db, mailboxAt(`${dovecot.url(user)}/Desk/Incoming`));
    await storedExactly(database.db, ['elsewhere']);
    expect(poller.health().mailbox).toBe(`${user}@127.0.0.1/Desk/Incoming`);
  });

  describe('filing', () => {
    it('moves a mail by its outcome, only once it has one, into folders it makes and subscribes', async () => {
      for (const name of ['asked', 'person', 'stranger', 'robot', 'again', 'broken', 'unread']) {
        dovecot.deliver(user, mail(name));
      }
      const poller = poll(database.db, direct());
      await eventually(() => poller.health().waiting === 7, 'all to be stored');
      await settle(database.db, 'asked', 'clarify');
      await settle(database.db, 'person', 'human');
      await settle(database.db, 'stranger', 'untrusted');
      await settle(database.db, 'robot', 'ignore');
      await settle(database.db, 'again', 'duplicate');
      await settle(database.db, 'broken', 'failed');
      await eventually(() => dovecot.mails(user).length === 1, 'six mails to leave INBOX');
      const count = (folder: string) => dovecot.mails(user, folder).length;
      expect({
        done: count('Porthalt/Done'),
        review: count('Porthalt/Review'),
        ignored: count('Porthalt/Ignored'),
        failed: count('Porthalt/Failed'),
      }).toEqual({ done: 1, review: 2, ignored: 2, failed: 1 });
      expect(dovecot.subscriptions(user)).toEqual(
        expect.arrayContaining(['Porthalt/Done', 'Porthalt/Review', 'Porthalt/Ignored', 'Porthalt/Failed']),
      );
      await eventually(() => poller.health().waiting === 1, 'the count of what waits');
      const places = await database.db.selectFrom('message_places').selectAll().execute();
      expect(places.filter((place) => place.filed_at !== null)).toHaveLength(6);
    });

    it('leaves every mail where it is when it is off, and reads on from its bookmark', async () => {
      dovecot.deliver(user, mail('one'));
      const first = poll(database.db, direct(), { filing: false });
      await storedExactly(database.db, ['one']);
      await ended('one');
      first.wake();
      await eventually(() => first.health().waiting === 0, 'nothing to wait');
      await first.stop();
      dovecot.deliver(user, mail('two'));
      const second = poll(database.db, direct(), { filing: false });
      await storedExactly(database.db, ['one', 'two']);
      await idling(second);
      expect(second.queued).toHaveLength(1);
      expect(dovecot.mails(user)).toHaveLength(2);
      expect(dovecot.folders(user)).toEqual([]);
      const row = await database.db.selectFrom('mailboxes').selectAll().executeTakeFirstOrThrow();
      expect(row.last_uid).toBe(2);
    });

    it('files what a dead poller had stored', async () => {
      dovecot.deliver(user, mail('one'));
      const first = poll(database.db, direct());
      await storedExactly(database.db, ['one']);
      await first.stop();
      await ended('one');
      poll(database.db, direct());
      await eventually(() => dovecot.mails(user).length === 0, 'the mail to be filed');
      expect(dovecot.mails(user, 'Porthalt/Done')).toHaveLength(1);
    });

    it('takes a mail that a person moved away for filed', async () => {
      dovecot.deliver(user, mail('one'));
      const poller = poll(database.db, proxied(), { pollEvery: 100 });
      await storedExactly(database.db, ['one']);
      proxy.answer((line) =>
        line.includes('UID SEARCH') ? `* SEARCH\r\n${line.split(' ')[0]} OK done\r\n` : null,
      );
      const place = await eventually(
        () =>
          database.db
            .selectFrom('message_places')
            .selectAll()
            .where('filed_at', 'is not', null)
            .executeTakeFirst(),
        'the place to be closed',
      );
      expect(place.filed_to).toBeNull();
      expect(poller.health().error).toBeNull();
    });

    it('tells when the server refuses to move, goes on reading, and moves once it may', async () => {
      dovecot.deliver(user, mail('one'));
      const poller = poll(database.db, proxied());
      await storedExactly(database.db, ['one']);
      proxy.answer((line) =>
        line.includes('UID MOVE') ? `${line.split(' ')[0]} NO [OVERQUOTA] Quota exceeded\r\n` : null,
      );
      await ended('one');
      await eventually(() => poller.health().error?.includes('refused to move'), 'the refusal to show');
      expect(poller.health().ok).toBe(false);
      dovecot.deliver(user, mail('two'));
      await storedExactly(database.db, ['one', 'two']);
      expect(dovecot.mails(user)).toHaveLength(2);
      proxy.answer(null);
      proxy.cut();
      await eventually(() => dovecot.mails(user, 'Porthalt/Done').length === 1, 'the mail to be filed');
      await eventually(() => poller.health().ok, 'health to recover');
    });
  });

  describe('identity', () => {
    it('stores the same mail once though it lies there twice, and files both', async () => {
      dovecot.deliver(user, mail('same'));
      dovecot.deliver(user, mail('same'));
      const poller = poll(database.db, direct());
      await eventually(() => poller.health().waiting === 2, 'both places');
      expect(await storedMails(database.db)).toHaveLength(1);
      expect(poller.queued).toHaveLength(1);
      await ended('same');
      await eventually(() => dovecot.mails(user, 'Porthalt/Done').length === 2, 'both to be filed');
    });

    it('stores a second mail under a Message-ID that was used before', async () => {
      dovecot.deliver(user, mail('same', 'Please cancel the first number.'));
      await idling(poll(database.db, direct()));
      dovecot.deliver(user, mail('same', 'Please cancel the second number.'));
      const rows = await eventually(async () => {
        const all = await storedMails(database.db);
        return all.length === 2 ? all : null;
      }, 'both mails');
      expect(new Set(rows.map((row) => row.body_hash)).size).toBe(2);
    });

    it('reads all anew when UIDVALIDITY changes, and finds every mail known', async () => {
      for (const name of ['one', 'two', 'three']) dovecot.deliver(user, mail(name));
      const poller = poll(database.db, direct());
      await eventually(() => poller.health().waiting === 3, 'all to be stored');
      const before = await database.db.selectFrom('message_places').selectAll().execute();
      await dovecot.stop();
      dovecot.loseUids(user);
      // UIDVALIDITY is the time in seconds, so a change needs the second to be over.
      await eventually(() => Date.now() / 1000 > (before[0]?.uidvalidity ?? 0) + 1, 'the next second');
      await dovecot.start();
      const places = await eventually(async () => {
        const all = await database.db.selectFrom('message_places').selectAll().execute();
        return all.length === 3 && all.every((place) => place.uidvalidity !== before[0]?.uidvalidity)
          ? all
          : null;
      }, 'new places');
      expect(new Set(places.map((place) => place.message_id))).toEqual(
        new Set(before.map((place) => place.message_id)),
      );
      expect(await storedMails(database.db)).toHaveLength(3);
      expect(poller.queued).toHaveLength(3);
      await ended('one', 'two', 'three');
      await eventually(() => dovecot.mails(user, 'Porthalt/Done').length === 3, 'all to be filed');
    });

    it('finds its way without a UIDVALIDITY', async () => {
      dovecot.deliver(user, mail('one'));
      const zero = await startProxy(dovecot.port);
      zero.rewrite((text) => text.replace(/UIDVALIDITY \d+/, 'UIDVALIDITY 0'));
      try {
        const mailbox = mailboxAt(dovecot.url(user).replace(`:${dovecot.port}`, `:${zero.port}`));
        const first = poll(database.db, mailbox);
        await storedExactly(database.db, ['one']);
        await first.stop();
        dovecot.deliver(user, mail('two'));
        const second = poll(database.db, mailbox);
        await storedExactly(database.db, ['one', 'two']);
        await idling(second);
        expect(second.queued).toHaveLength(1);
        await ended('one', 'two');
        await eventually(() => dovecot.mails(user, 'Porthalt/Done').length === 2, 'both to be filed');
      } finally {
        await Promise.all(pollers.splice(0).map((poller) => poller.stop()));
        await zero.close();
      }
    });
  });

  describe('odd mails', () => {
    it('keeps the beginning of a mail over the size limit and goes on with the others', async () => {
      const big = mail('big', 'A long story. '.repeat(100_000));
      dovecot.deliver(user, big);
      dovecot.deliver(user, mail('small'));
      poll(database.db, direct());
      const [row, other] = await storedExactly(database.db, ['big', 'small']);
      expect(row?.size).toBe(big.length);
      expect(Buffer.from(row?.raw ?? []).toString()).toBe(big.slice(0, 262_144));
      expect(row?.error).toMatch(/1\.4 MB; up to 1\.0 MB/);
      expect(other?.error).toBeNull();
    });

    it('stores what is hardly a mail at all', async () => {
      const odd: Record<string, Buffer> = {
        empty: Buffer.from('\r\n'),
        bytes: Buffer.from([0xff, 0xfe, 0x80, 0x0d, 0x0a, 0x0d, 0x0a, 0xc3, 0x28]),
        headless: Buffer.from('no header here, only words without end'),
        unclosed: Buffer.from('Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n--x\r\n--x'),
      };
      for (const raw of Object.values(odd)) dovecot.deliver(user, raw);
      dovecot.deliver(user, mail('fine'));
      const poller = poll(database.db, direct());
      await eventually(() => poller.health().waiting === 5, 'all to be stored');
      const rows = await storedMails(database.db);
      expect(rows).toHaveLength(5);
      for (const row of rows.filter(({ message_id }) => !message_id.includes('fine'))) {
        expect(row.message_id).toBe(`<${row.content_hash}>`);
      }
    });

    it('records a mail that the server will not give after three tries, behind all the others', async () => {
      dovecot.deliver(user, mail('poison'));
      dovecot.deliver(user, mail('one'));
      dovecot.deliver(user, mail('two'));
      let refusals = 0;
      proxy.answer((line) => {
        const names = /UID FETCH (\S+) .*BODY\.PEEK\[\]/.exec(line)?.[1];
        if (names === undefined || !/(^|,)1\b/.test(names)) return null;
        refusals++;
        return `${line.split(' ')[0]} NO I will not give that\r\n`;
      });
      const poller = poll(database.db, proxied(), { pollEvery: 50 });
      const rows = await eventually(async () => {
        const all = await storedMails(database.db);
        return all.length === 3 ? all : null;
      }, 'all three to be recorded');
      const poison = rows.find((row) => row.raw === null);
      expect(poison).toMatchObject({ state: 'received', outcome: null });
      expect(poison?.error).toMatch(/UID 1\) could not be fetched or stored in several tries/);
      expect(rows.filter((row) => row.raw !== null).map((row) => row.message_id)).toEqual([
        '<one@example.com>',
        '<two@example.com>',
      ]);
      // Once with the others, three times alone.
      expect(refusals).toBe(4);
      expect(poller.queued.at(-1)).toBe(poison?.id);
      expect(poller.logged.some(({ level, msg }) => level === 50 && msg.includes('cannot be fetched'))).toBe(
        true,
      );
    });

    it('records a mail that the database will not take, and stores the others', async () => {
      await sql`alter table messages add constraint picky check (message_id <> '<poison@example.com>')`.execute(
        database.db,
      );
      try {
        for (const name of ['one', 'poison', 'two']) dovecot.deliver(user, mail(name));
        poll(database.db, direct(), { pollEvery: 50 });
        await eventually(
          async () => (await storedMails(database.db)).length === 3,
          'all three to be recorded',
        );
        const rows = await storedMails(database.db);
        expect(rows.filter((row) => row.raw === null).map((row) => row.state)).toEqual(['received']);
        expect(rows.map((row) => row.message_id)).toEqual(
          expect.arrayContaining(['<one@example.com>', '<two@example.com>']),
        );
      } finally {
        await sql`alter table messages drop constraint picky`.execute(database.db);
      }
    });

    it('is not stopped by a mail that kills the connection', async () => {
      dovecot.deliver(user, mail('deadly'));
      dovecot.deliver(user, mail('one'));
      proxy.answer((line) => (/UID FETCH (1|1,2) .*BODY\.PEEK\[\]/.test(line) ? 'cut' : null));
      poll(database.db, proxied(), { pollEvery: 50 });
      await eventually(async () => (await storedMails(database.db)).length === 2, 'both to be recorded');
      const rows = await storedMails(database.db);
      expect(rows.filter((row) => row.raw === null)).toHaveLength(1);
    });

    it('fetches a big mailbox in batches and stores every mail of it', async () => {
      const names = Array.from({ length: 230 }, (_, n) => `mail-${String(n).padStart(3, '0')}`);
      for (const name of names) dovecot.deliver(user, mail(name));
      poll(database.db, direct());
      await storedExactly(database.db, names);
      await Promise.all(names.map((name) => settle(database.db, name, 'act')));
      await eventually(() => dovecot.mails(user).length === 0, 'all to be filed');
      expect(dovecot.mails(user, 'Porthalt/Done')).toHaveLength(230);
    });
  });

  describe('trouble', () => {
    it('survives a restart of the server', async () => {
      dovecot.deliver(user, mail('before'));
      const poller = poll(database.db, direct());
      await idling(poller);
      await dovecot.stop();
      await eventually(() => poller.health().error !== null, 'the loss to be noticed');
      expect(poller.health().ok).toBe(false);
      dovecot.deliver(user, mail('meanwhile'));
      await dovecot.start();
      await storedExactly(database.db, ['before', 'meanwhile']);
      await eventually(() => poller.health().ok, 'health to recover');
    });

    it('notices a connection that is open but silent', async () => {
      const poller = poll(database.db, proxied(), {
        pollEvery: 200,
        timings: { connect: 5_000, command: 500, socket: 20_000, idle: 10_000 },
      });
      await idling(poller);
      proxy.freeze();
      const error = await eventually(() => poller.health().error, 'the silence to be noticed');
      expect(error).toMatch(/did not answer/);
      dovecot.deliver(user, mail('behind'));
      proxy.thaw();
      await storedExactly(database.db, ['behind']);
    });

    it('waits when a throttling server asks it to', async () => {
      const poller = poll(database.db, proxied(), { pollEvery: 50 });
      await idling(poller);
      proxy.answer((line) =>
        line.includes('UID SEARCH')
          ? `${line.split(' ')[0]} BAD Request is throttled. Suggested Backoff Time: 30 milliseconds\r\n`
          : null,
      );
      await eventually(
        () => poller.health().error?.includes('asks us to slow down'),
        'the throttling to show',
      );
      expect(poller.logged.some(({ kind }) => kind === 'throttled')).toBe(true);
      proxy.answer(null);
      await eventually(() => poller.health().ok, 'health to recover');
    });

    it.each([
      'NO [OVERQUOTA] Account exceeded command or bandwidth limits.',
      'NO [LIMIT] Slow down',
      'NO [INUSE] Mailbox in use',
      'NO [UNAVAILABLE] Backend down',
      'NO [THROTTLED] Later',
      'NO Too many simultaneous connections',
      'cut',
    ])('waits "%s" out: no mail pays for it, and health says so', async (answer) => {
      for (const name of ['one', 'two', 'three', 'four']) dovecot.deliver(user, mail(name));
      let refusals = 0;
      proxy.answer((line) => {
        if (!/UID FETCH \S+ .*BODY\.PEEK\[\]/.test(line)) return null;
        refusals++;
        return answer === 'cut' ? 'cut' : `${line.split(' ')[0]} ${answer}\r\n`;
      });
      const poller = poll(database.db, proxied(), {
        pollEvery: 50,
        backoff: { first: 20, cap: 100, firstLogin: 50, capLogin: 60, survival: 60_000 },
      });
      await eventually(() => refusals >= 12, 'a dozen refusals');
      expect(await storedMails(database.db)).toEqual([]);
      expect(poller.health().ok).toBe(false);
      const row = await database.db.selectFrom('mailboxes').select('error').executeTakeFirst();
      expect(row?.error).toMatch(answer === 'cut' ? /closed|connection/i : /for now: /);
      proxy.answer(null);
      const rows = await storedExactly(database.db, ['four', 'one', 'three', 'two']);
      expect(rows.every((stored) => stored.raw !== null)).toBe(true);
    });

    it('asks again for what was recorded without its content, and closes its review when it comes', async () => {
      dovecot.deliver(user, mail('one'));
      proxy.answer((line) =>
        /UID FETCH \S+ .*BODY\.PEEK\[\]/.test(line) ? `${line.split(' ')[0]} NO Broken\r\n` : null,
      );
      const poller = poll(database.db, proxied(), { pollEvery: 50, refetchAfter: 50 });
      const record = await eventually(
        async () => (await storedMails(database.db)).find(({ raw }) => raw === null),
        'the record without content',
      );
      const { id } = record;
      // As intake gives a broken mail to a person.
      await database.db.transaction().execute(async (trx) => {
        await trx
          .updateTable('messages')
          .set({ state: 'failed', outcome: 'failed', done_at: new Date() })
          .where('id', '=', id)
          .execute();
        await trx
          .insertInto('reviews')
          .values({
            id: `${id}-broken`,
            message_id: id,
            reason: 'broken-mail',
            numbers: [],
            what: 'It could not be taken in.',
            data: '{}',
            opened_at: new Date(),
          })
          .execute();
      });
      await eventually(() => poller.health().error?.includes('without their content'), 'health to tell');
      // Nobody would find it in another folder.
      expect(dovecot.mails(user)).toHaveLength(1);
      proxy.answer(null);
      const came = await eventually(
        async () => (await storedMails(database.db)).find(({ raw }) => raw !== null),
        'its content',
      );
      await eventually(() => poller.health().ok, 'health to recover');
      expect(came).toMatchObject({ message_id: '<one@example.com>', state: 'received' });
      expect(poller.queued).toEqual([id, came.id]);
      const review = await database.db
        .selectFrom('reviews')
        .selectAll()
        .where('message_id', '=', id)
        .executeTakeFirst();
      expect(review).toMatchObject({ state: 'closed', closed_by: 'porthalt' });
      expect(review?.what).toContain(came.id);
      await settle(database.db, 'one', 'act');
      await eventually(() => dovecot.mails(user, 'Porthalt/Done').length === 1, 'the mail to be filed');
    });

    it('leaves one without content to the person who closed its review', async () => {
      dovecot.deliver(user, mail('one'));
      proxy.answer((line) =>
        /UID FETCH \S+ .*BODY\.PEEK\[\]/.test(line) ? `${line.split(' ')[0]} NO Broken\r\n` : null,
      );
      poll(database.db, proxied(), { pollEvery: 50, refetchAfter: 50 });
      const { id } = await eventually(
        async () => (await storedMails(database.db)).find(({ raw }) => raw === null),
        'the record without content',
      );
      await database.db
        .updateTable('messages')
        .set({ state: 'failed', outcome: 'failed', done_at: new Date() })
        .where('id', '=', id)
        .execute();
      proxy.answer(null);
      await eventually(() => dovecot.mails(user, 'Porthalt/Failed').length === 1, 'the mail to be filed');
      expect(await storedMails(database.db)).toHaveLength(1);
    });

    it('comes back after a BYE and tells what the server said', async () => {
      const poller = poll(database.db, proxied());
      await idling(poller);
      let said = false;
      proxy.answer((line) => {
        if (said || !line.includes('NOOP')) return null;
        said = true;
        return '* BYE Maintenance, back soon\r\n';
      });
      poller.wake();
      await eventually(
        () => poller.logged.some(({ reason }) => reason?.includes('Maintenance, back soon')),
        'the goodbye to be noticed',
      );
      dovecot.deliver(user, mail('one'));
      await storedExactly(database.db, ['one']);
    });

    it('does not take a refused search for an empty mailbox', async () => {
      dovecot.deliver(user, mail('one'));
      const poller = poll(database.db, proxied(), { pollEvery: 100 });
      await storedExactly(database.db, ['one']);
      proxy.answer((line) => (line.includes('UID SEARCH') ? `${line.split(' ')[0]} NO Not now\r\n` : null));
      await eventually(() => poller.health().error?.includes('refused to search'), 'the refusal to show');
      const places = await database.db.selectFrom('message_places').selectAll().execute();
      expect(places.map((place) => place.filed_at)).toEqual([null]);
      proxy.answer(null);
      await eventually(() => poller.health().ok, 'health to recover');
    });

    it('tells of a wrong password without repeating it, and tries again slowly', async () => {
      const poller = poll(database.db, mailboxAt(`imap://desk:wrong-secret@127.0.0.1:${dovecot.port}`));
      const error = await eventually(() => poller.health().error, 'the refusal');
      expect(error).toMatch(/refused the login.*Check user and password/);
      await eventually(() => poller.logged.filter(({ reason }) => reason).length >= 3, 'three tries');
      expect(JSON.stringify([poller.logged, poller.health()])).not.toContain('wrong-secret');
      const row = await database.db.selectFrom('mailboxes').selectAll().executeTakeFirstOrThrow();
      expect(row).toMatchObject({ error, holder: poller.holder });
    });

    it('keeps mails whose job could not be queued: they are stored', async () => {
      dovecot.deliver(user, mail('one'));
      const poller = poll(database.db, direct(), {}, async () => {
        throw new Error('the queue is away');
      });
      await storedExactly(database.db, ['one']);
      await idling(poller);
      expect(poller.health().error).toBeNull();
    });
  });

  describe('two pollers', () => {
    it('let one work while the other stands by and takes over when it stops', async () => {
      const first = poll(database.db, direct());
      await idling(first);
      const second = poll(database.db, direct());
      dovecot.deliver(user, mail('one'));
      await storedExactly(database.db, ['one']);
      expect([first.health().role, second.health().role]).toEqual(['active', 'standby']);
      expect(second.health()).toMatchObject({ ok: true, connected: false });
      await first.stop();
      dovecot.deliver(user, mail('two'));
      await storedExactly(database.db, ['one', 'two']);
      expect(second.health().role).toBe('active');
      expect([first.queued.length, second.queued.length]).toEqual([1, 1]);
    });

    it('makes one that lost its lease stop at once and stand by', async () => {
      const first = poll(database.db, direct());
      await idling(first);
      await database.db
        .updateTable('mailboxes')
        .set((row) => ({
          fence: row('fence', '+', 1),
          holder: 'somebody else',
          lease_until: new Date(Date.now() + 3_600_000),
        }))
        .execute();
      await eventually(
        () => first.health().role === 'standby' && !first.health().connected,
        'it to stand by',
      );
      dovecot.deliver(user, mail('one'));
      expect(await storedMails(database.db)).toEqual([]);
    });
  });
});

(!hasDovecot ? describe.skip : describe)('the poller at an unusual server', () => {
  let dovecot: Dovecot;
  afterEach(async () => {
    await dovecot?.remove();
    await clear(database.db);
  });

  it('makes its folders below the personal namespace, with its delimiter', async () => {
    dovecot = await startDovecot({ namespace: { prefix: 'INBOX.', separator: '.' } });
    dovecot.deliver('desk', mail('one'));
    const poller = startPoll(database.db, mailboxAt(dovecot.url('desk')));
    await storedExactly(database.db, ['one']);
    await settle(database.db, 'one', 'ignore');
    await eventually(() => dovecot.mails('desk', 'Porthalt/Ignored').length === 1, 'the mail to be filed');
    await poller.stop();
    expect(dovecot.subscriptions('desk')).toContain('INBOX.Porthalt.Ignored');
  });

  it.each([
    ['with UIDPLUS', 'IMAP4rev1 LITERAL+ IDLE NAMESPACE UIDPLUS'],
    ['without UIDPLUS', 'IMAP4rev1 LITERAL+ IDLE NAMESPACE'],
  ])('copies and expunges where it has no MOVE, %s', async (_name, capability) => {
    dovecot = await startDovecot({ capability });
    dovecot.deliver('desk', mail('one'));
    dovecot.deliver('desk', mail('two'));
    const poller = startPoll(database.db, mailboxAt(dovecot.url('desk')));
    await storedExactly(database.db, ['one', 'two']);
    await settle(database.db, 'one', 'act');
    await eventually(() => dovecot.mails('desk').length === 1, 'one mail to leave INBOX');
    expect(dovecot.mails('desk', 'Porthalt/Done')).toHaveLength(1);
    const filed = () =>
      database.db
        .selectFrom('message_places')
        .select('filed_to')
        .where('filed_at', 'is not', null)
        .executeTakeFirst();
    expect(await eventually(filed, 'the move to be noted')).toEqual({ filed_to: 'Porthalt/Done' });
    await poller.stop();
  });
});
