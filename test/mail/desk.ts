/** A desk's mailbox under test: pollers on a shared database, what they queued, and questions to the tables. */
import type { Kysely } from 'kysely';
import { pino } from 'pino';
import { readConfig } from '../../src/config.ts';
import type { Outcome, Schema } from '../../src/database/schema.ts';
import { type MailboxSettings, parseImapUrls } from '../../src/mail/imap-url.ts';
import { type Poller, type PollerSettings, startPoller } from '../../src/mail/mailbox.ts';
import type { QueuedMail } from '../../src/mail/scan.ts';
import type { Vouching } from '../../src/mail/vouched.ts';
import { eventually } from '../services/temporary.ts';

/** A desk that knows neither its receiver nor a secret. */
export const nobody: Vouching = {
  senderPolicy: 'verified',
  trustedAuthserv: null,
  mailFrom: 'desk@example.test',
  replySecrets: [],
};

/** Short times, so that failures are seen and over soon. */
export const quickSettings: PollerSettings = {
  pollEvery: 60_000,
  lease: 2_000,
  filing: true,
  folders: readConfig({}).folders,
  maxSize: 1_000_000,
  vouching: nobody,
  timings: { connect: 5_000, command: 5_000, socket: 20_000, idle: 10_000 },
  backoff: { first: 20, cap: 100, firstLogin: 50, capLogin: 400, survival: 60_000 },
};

export function mailboxAt(url: string): MailboxSettings {
  const [mailbox] = parseImapUrls(url, {
    allowPlaintext: false,
    oauth2: () => {
      throw new Error('no OAuth2 here');
    },
  });
  if (!mailbox) throw new Error('no mailbox');
  return mailbox;
}

export type TestPoller = Poller & {
  readonly holder: string;
  readonly queued: string[];
  readonly logged: { msg: string; reason?: string; kind?: string; level: number }[];
  stop(): Promise<void>;
};

let holders = 0;

export function poll(
  db: Kysely<Schema>,
  mailbox: MailboxSettings,
  settings: Partial<PollerSettings> = {},
  enqueueIntake?: (mail: QueuedMail) => Promise<void>,
): TestPoller {
  const stop = new AbortController();
  const queued: string[] = [];
  const logged: TestPoller['logged'] = [];
  const holder = `poller-${++holders}`;
  const poller = startPoller({
    mailbox,
    db,
    settings: { ...quickSettings, ...settings },
    enqueueIntake:
      enqueueIntake ??
      (async ({ id }) => {
        queued.push(id);
      }),
    log: pino({ level: 'info' }, { write: (line: string) => void logged.push(JSON.parse(line)) }),
    signal: stop.signal,
    holder,
  });
  return {
    ...poller,
    holder,
    queued,
    logged,
    async stop() {
      stop.abort();
      await poller.done;
    },
  };
}

/** A small complete mail. */
export const mail = (name: string, body = `Please cancel number ${name}.`): string =>
  [
    'From: Customer <customer@example.com>',
    'To: desk@example.test',
    `Message-ID: <${name}@example.com>`,
    `Subject: About ${name}`,
    '',
    body,
    '',
  ].join('\r\n');

export const storedMails = (db: Kysely<Schema>) =>
  db.selectFrom('messages').selectAll().orderBy('message_id').execute();

/** Waits until exactly the named mails are stored (as by `mail(name)`). */
export const storedExactly = (db: Kysely<Schema>, names: readonly string[]) =>
  eventually(
    async () => {
      const rows = await storedMails(db);
      const ids = rows.map((row) => row.message_id).join();
      return ids ===
        [...names]
          .sort()
          .map((name) => `<${name}@example.com>`)
          .join()
        ? rows
        : null;
    },
    `the mails ${names.join(', ')} to be stored`,
  );

/** Gives mails the outcome that reading them would. */
export const settle = (db: Kysely<Schema>, name: string, outcome: Outcome) =>
  db
    .updateTable('messages')
    .set({ state: outcome === 'failed' ? 'failed' : 'done', outcome, done_at: new Date() })
    .where('message_id', '=', `<${name}@example.com>`)
    .execute();

/** Empties the tables that pollers write. */
export async function clear(db: Kysely<Schema>): Promise<void> {
  await db.deleteFrom('reviews').execute();
  await db.deleteFrom('message_places').execute();
  await db.deleteFrom('messages').execute();
  await db.deleteFrom('mailboxes').execute();
}
