/** A whole desk under test: a real mailbox, a mail sink, a carrier over HTTP, and the app on one of the three pairings. */

import { pino } from 'pino';
import { type App, type Role, startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { type PortOrder, upsertOrders } from '../../src/orders/store.ts';
import type { Dovecot } from '../services/dovecot.ts';
import { type HttpCarrier, startHttpCarrier } from '../services/http-carrier.ts';
import { type MailSink, type SunkMail, startMailSink } from '../services/mail-sink.ts';
import { authserv, type CustomerMail, deskAddress, rawMail } from '../services/raw-mail.ts';
import { eventually, temporaryFolder } from '../services/temporary.ts';

export type Desk = {
  readonly app: App;
  readonly carrier: HttpCarrier;
  readonly sink: MailSink;
  /** Delivers a mail; @returns its Message-ID */
  write(mail: CustomerMail): string;
  /** Answers a notice as a mail program does: Reply-To, In-Reply-To, the notice quoted below. */
  answer(notice: SunkMail, from: string, text: string): string;
  /** The states of an order's numbers, by number. */
  states(order: string): Promise<Record<string, string>>;
  waitForStates(order: string, states: Record<string, string>, timeout?: number): Promise<void>;
  stop(): Promise<void>;
};

let count = 0;

/** Starts a desk. `env` holds the pairing (DATABASE_URL, REDIS_URL) and whatever a test wants otherwise. */
export async function startDesk(
  dovecot: Dovecot,
  env: Record<string, string>,
  roles: readonly Role[] = ['poller', 'worker'],
): Promise<Desk> {
  const carrier = await startHttpCarrier();
  const sink = await startMailSink();
  const folder = temporaryFolder('desk');
  const user = `desk${++count}-${process.pid}`;
  const read = readConfig({
    DATA_DIR: folder.path,
    IMAP_URL: dovecot.url(user),
    SMTP_URL: sink.url,
    MAIL_FROM: deskAddress,
    REPLY_SECRET: 'a-secret-for-tests-only',
    TRUSTED_AUTHSERV_ID: authserv,
    CARRIER_HTTP_URL: carrier.url,
    CARRIER_HTTP_TOKEN: carrier.token,
    CARRIER_HTTP_TIMEOUT: '2s',
    POLL_EVERY: '2s',
    ACK_AFTER: '5s',
    RETRY_FIRST: '1s',
    LEASE: '5s',
    ...env,
  });
  // Shorter than a desk may set them.
  const config = { ...read, pendingPollEvery: 300, sweepEvery: 300 };
  const app = await startApp(config, new Set(roles), {
    log: pino({ level: process.env.TEST_LOG ?? 'silent' }),
  });
  const { db } = app.parts.database;
  const states = async (order: string): Promise<Record<string, string>> => {
    const rows = await db
      .selectFrom('items')
      .select(['number', 'state'])
      .where('order_id', '=', order)
      .execute();
    return Object.fromEntries(rows.map((row) => [row.number, row.state]));
  };
  const write = (mail: CustomerMail): string => {
    const id = `<${++count}.${Date.now()}@${mail.from.split('@')[1]}>`;
    dovecot.deliver(user, rawMail(mail, id));
    return id;
  };
  return {
    app,
    carrier,
    sink,
    write,
    answer: (notice, from, text) =>
      write({
        from,
        to: notice.replyTo,
        subject: `Re: ${notice.subject.replace(/^re:\s*/i, '')}`,
        text: `${text}\n\nOn the day, ${deskAddress} wrote:\n${notice.text.replace(/^/gm, '> ')}`,
        headers: { 'In-Reply-To': notice.messageId, References: notice.messageId },
      }),
    states,
    waitForStates: async (order, wanted, timeout = 30_000) => {
      let last: Record<string, string> = {};
      await eventually(
        async () => {
          last = await states(order);
          return Object.entries(wanted).every(([number, state]) => last[number] === state);
        },
        `${order} to be ${JSON.stringify(wanted)}`,
        timeout,
      ).catch((error: unknown) => {
        throw new Error(`${order} is ${JSON.stringify(last)}, not ${JSON.stringify(wanted)}`, {
          cause: error,
        });
      });
    },
    stop: async () => {
      await app.stop();
      await sink.close();
      await carrier.close();
      folder.remove();
    },
  };
}

/** Imports an order on the http carrier, with its numbers there. */
export async function addOrder(
  desk: Desk,
  order: Pick<PortOrder, 'id' | 'contacts' | 'numbers'> & Partial<PortOrder>,
): Promise<void> {
  await upsertOrders(desk.app.parts.database.db, [
    {
      carrier: 'http',
      carrierOrderId: `C-${order.id}`,
      customer: 'Example',
      country: 'US',
      timezone: 'America/New_York',
      requestedDate: null,
      ...order,
    },
  ]);
}
