/** Everything around the program: database, queue, mailbox, mail server and carrier, each real and each to be broken. */

import { createHash } from 'node:crypto';
import { type Database, openDatabase } from '../../src/database/open.ts';
import { type PortOrder, upsertOrders } from '../../src/orders/store.ts';
import { type Dovecot, hasDovecot, startDovecot } from '../services/dovecot.ts';
import { type HttpCarrier, startHttpCarrier } from '../services/http-carrier.ts';
import { type MailSink, startMailSink } from '../services/mail-sink.ts';
import { hasPostgres, type PostgresService, startPostgres } from '../services/postgres.ts';
import { startProxy, type TcpProxy } from '../services/proxy.ts';
import { authserv, type CustomerMail, deskAddress, rawMail } from '../services/raw-mail.ts';
import { hasRedis, type RedisService, startRedis } from '../services/redis.ts';
import { freePort } from '../services/temporary.ts';
import { copyBuild, type Life, startProcess } from './processes.ts';

export const isPossible = hasDovecot && hasPostgres && hasRedis;

const user = 'desk';

/** A mail as it was put into the mailbox. */
export type Delivered = { readonly id: string; readonly contentHash: string };

export type World = {
  readonly dovecot: Dovecot;
  /** Between the program and Dovecot. */
  readonly proxy: TcpProxy;
  readonly postgres: PostgresService;
  readonly redis: RedisService;
  readonly sink: MailSink;
  readonly carrier: HttpCarrier;
  /** The database as the test looks at it. */
  readonly database: Database;
  readonly dashboard: string;
  readonly main: string;
  /** Settings of a process: short times, so that what is to happen happens while one watches. */
  readonly env: Readonly<Record<string, string>>;
  readonly delivered: readonly Delivered[];
  deliver(mail: CustomerMail): Delivered;
  deliverRaw(raw: string, id: string): Delivered;
  /** Names of the mails' files in a folder of the desk's mailbox. */
  mails(folder?: string): string[];
  /** All folders that the program files into. */
  readonly folders: readonly string[];
  loseUids(): void;
  addOrder(
    order: Pick<PortOrder, 'id' | 'contacts' | 'numbers'> & Partial<PortOrder>,
    numbers?: Parameters<HttpCarrier['add']>[1],
    cancels?: 'number' | 'order',
  ): Promise<void>;
  /** Starts a process that is not kept running. */
  start(roles: string, env?: Readonly<Record<string, string>>): Life;
  /** Kills what `start` has started and still runs. */
  endAll(): Promise<void>;
  remove(): Promise<void>;
};

export async function makeWorld(settings: Readonly<Record<string, string>> = {}): Promise<World> {
  const build = copyBuild();
  const [dovecot, postgres, redis, sink, carrier] = await Promise.all([
    startDovecot(),
    startPostgres(),
    startRedis(),
    startMailSink(),
    startHttpCarrier(),
  ]);
  const proxy = await startProxy(dovecot.port);
  const databaseUrl = await postgres.database();
  const database = await openDatabase({ url: databaseUrl, dataDir: null });
  const dashboardPort = await freePort();
  const delivered: Delivered[] = [];
  const lives: Life[] = [];
  let count = 0;
  const env = {
    DATABASE_URL: databaseUrl,
    REDIS_URL: redis.url,
    IMAP_URL: dovecot.url(user).replace(`:${dovecot.port}`, `:${proxy.port}`),
    SMTP_URL: sink.url,
    MAIL_FROM: deskAddress,
    REPLY_SECRET: 'a-secret-for-tests-only',
    TRUSTED_AUTHSERV_ID: authserv,
    CARRIER_HTTP_URL: carrier.url,
    CARRIER_HTTP_TOKEN: carrier.token,
    CARRIER_HTTP_TIMEOUT: '2s',
    CARRIER_HTTP_RATE: '50',
    CARRIER_HTTP_CONCURRENCY: '8',
    POLL_EVERY: '2s',
    ACK_AFTER: '3s',
    PENDING_POLL_EVERY: '1s',
    RETRY_FIRST: '1s',
    SWEEP_EVERY: '1s',
    LEASE: '5s',
    DECISION_WITHIN: '4h',
    MAILS_PER_DAY: '10000',
    DASHBOARD_PORT: `${dashboardPort}`,
    DASHBOARD_PASSWORD: 'a-password-for-tests',
    LOG_LEVEL: 'info',
    ...settings,
  };
  const deliverRaw = (raw: string, id: string): Delivered => {
    dovecot.deliver(user, raw);
    const one = { id, contentHash: createHash('sha256').update(raw).digest('hex') };
    delivered.push(one);
    return one;
  };
  const endAll = async (): Promise<void> => {
    for (const life of lives) {
      life.signal('SIGCONT');
      life.signal('SIGKILL');
    }
    await Promise.all(lives.splice(0).map((life) => life.ended));
  };
  return {
    dovecot,
    proxy,
    postgres,
    redis,
    sink,
    carrier,
    database,
    dashboard: `http://127.0.0.1:${dashboardPort}`,
    main: build.main,
    env,
    delivered,
    deliverRaw,
    deliver: (mail) => {
      const id = mail.id ?? `<${++count}.${Date.now()}@${mail.from.split('@')[1]}>`;
      return deliverRaw(rawMail(mail, id), id);
    },
    mails: (folder) => dovecot.mails(user, folder),
    folders: ['Porthalt/Done', 'Porthalt/Review', 'Porthalt/Ignored', 'Porthalt/Failed'],
    loseUids: () => dovecot.loseUids(user),
    addOrder: async (order, numbers = {}, cancels) => {
      const usual = Object.fromEntries(order.numbers.map((number) => [number, {}]));
      if ((order.carrier ?? 'http') === 'http')
        carrier.add(`C-${order.id}`, { ...usual, ...numbers }, cancels);
      await upsertOrders(database.db, [
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
    },
    start: (roles, more = {}) => {
      const life = startProcess(build.main, roles, { ...env, ...more });
      lives.push(life);
      return life;
    },
    endAll,
    remove: async () => {
      await endAll();
      await database.close();
      await sink.close();
      await carrier.close();
      await proxy.close();
      await dovecot.remove();
      await postgres.remove();
      await redis.remove();
      build.remove();
    },
  };
}
