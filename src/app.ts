/** The composition root: settings become parts, parts are started by role, and one signal stops them all. */
import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { hostname } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Logger, pino } from 'pino';
import type { Carrier } from './carriers/carrier.ts';
import { buildCarriers } from './carriers/carriers.ts';
import { webhooks } from './carriers/webhooks.ts';
import type { Config } from './config.ts';
import type { Demo } from './dashboard/actions.ts';
import { openAlarms, tellBy } from './dashboard/alarms.ts';
import { collectFacts, defaultLimits, judgeHealth } from './dashboard/health.ts';
import { startHealth, type Watched } from './dashboard/health-routes.ts';
import type { Listening } from './dashboard/listen.ts';
import { startDashboard } from './dashboard/server.tsx';
import type { SignInSettings } from './dashboard/sign-in.ts';
import { type Database, openDatabase, prepareQueueTables } from './database/open.ts';
import { reason } from './error.ts';
import { actions } from './jobs/actions.ts';
import { runEffect } from './jobs/effect.ts';
import { runIntake } from './jobs/intake.ts';
import { openPace } from './jobs/pace.ts';
import type { Parts, SendMail } from './jobs/parts.ts';
import { keepPurging } from './jobs/purge.ts';
import { openQueues } from './jobs/queues.ts';
import { keepSweeping } from './jobs/sweep.ts';
import { openWaker } from './jobs/wake.ts';
import { watchWayOut } from './jobs/way-out.ts';
import { keepTelling } from './jobs/webhooks.ts';
import { type Poller, startPoller } from './mail/mailbox.ts';
import { accessTokens } from './mail/oauth2.ts';
import { openReader, readHere } from './mail/reader.ts';
import { openSmtp, type SmtpOptions } from './mail/smtp.ts';
import { mailOf } from './notices/envelope.ts';
import { loadTemplates } from './notices/render.ts';
import { openSecondReader } from './opinion/second-reader.ts';
import { policyOf } from './policy.ts';

export type Role = 'poller' | 'worker' | 'dashboard';
export const roles: readonly Role[] = ['poller', 'worker', 'dashboard'];

/** What the demo and tests put in place of the real thing. */
export type Overrides = {
  readonly carriers?: ReadonlyMap<string, Carrier>;
  readonly sendMail?: SendMail;
  readonly database?: Database;
  readonly log?: Logger;
  readonly demo?: Demo;
};

export type App = {
  readonly parts: Parts;
  /** Where the dashboard listens; null without that role. */
  readonly dashboardUrl: string | null;
  /** Stops taking new work, ends what is in hand within 30 s, and closes everything. */
  readonly stop: () => Promise<void>;
  /** Gives up what is in hand, for those who will not wait. */
  readonly abandon: () => void;
};

const templatesFolder = fileURLToPath(new URL('../templates', import.meta.url));

/** Where a process without a dashboard tells machines how it is, unless HEALTH_PORT says otherwise. */
const usualHealthPort = 8026;

/** ms between two questions to the mail server while no mail goes out. */
const askSmtpEvery = 60_000;

/** Work in hand has this long to end when the process stops, and what was given up this long to notice: 30 s at most. */
const graceful = 25_000;
const grace = 2_000;

/** Opens and starts everything that the roles need. @throws when a server that is needed cannot be reached */
export async function startApp(
  config: Config,
  wanted: ReadonlySet<Role>,
  overrides: Overrides = {},
): Promise<App> {
  const log = overrides.log ?? pino({ level: config.logLevel, base: null });
  const policy = policyOf(config);
  const templates = loadTemplates(templatesFolder);
  const database =
    overrides.database ?? (await openDatabase({ url: config.databaseUrl, dataDir: config.dataDir }));
  if (config.redisUrl === null) await prepareQueueTables(database);
  const stopping = new AbortController();
  const giveUp = new AbortController();
  // Every call in hand listens.
  setMaxListeners(0, stopping.signal, giveUp.signal);
  const carriers =
    overrides.carriers ??
    buildCarriers(config.carriers, {
      paceOf: (name) => openPace(database.db, name, limitsOf(config, name).rate),
    });
  const queues = openQueues({
    redisUrl: config.redisUrl,
    database,
    carriers: new Map([...carriers.keys()].map((name) => [name, limitsOf(config, name).concurrency])),
    intakeConcurrency: 4,
    notifyConcurrency: 4,
    onError: calmly(log),
  });
  const pollers: Poller[] = [];
  const mail = overrides.sendMail === undefined ? openSmtp(config, smtpOptions(config)) : null;
  const reader = wanted.has('worker') ? openReader() : readHere;
  const wayOut = mail === null ? null : watchWayOut(mail, database.db, log);
  const noMail: SendMail = async () => ({
    kind: 'later',
    why: 'SMTP_URL is not set.',
    alarm: true,
    server: true,
    unsent: true,
  });
  const parts: Parts = {
    database,
    queues,
    carriers,
    policy,
    settings: {
      mailFrom: config.mailFrom ?? 'porting@localhost',
      replySecrets: config.replySecrets,
      senderPolicy: config.senderPolicy,
      trustedAuthserv: config.trustedAuthserv,
      lease: config.lease,
      retryFirst: config.retryFirst,
      mailsPerDay: config.mailsPerDay,
      deskName: config.deskName,
    },
    composeMail: mailOf({
      templates,
      mailFrom: config.mailFrom ?? 'porting@localhost',
      deskName: config.deskName,
      replySecrets: config.replySecrets,
      pendingPollEvery: config.pendingPollEvery,
    }),
    reader,
    secondReader: config.secondReader === null ? null : openSecondReader(config.secondReader),
    sendMail: overrides.sendMail ?? wayOut?.send ?? noMail,
    log,
    now: Date.now,
    holder: `${hostname()}-${process.pid}-${Math.random().toString(36).slice(2, 8)}`,
    signal: stopping.signal,
    giveUp: giveUp.signal,
    onOutcome: () => {
      for (const poller of pollers) poller.wake();
    },
  };
  const loops: Promise<void>[] = [];
  let server: Listening | null = null;
  const stop = async (): Promise<void> => {
    stopping.abort();
    const deadline = setTimeout(() => giveUp.abort(), graceful);
    const tooLate = aborted(giveUp.signal, grace);
    const inTime = (work: Promise<unknown>): Promise<unknown> => Promise.race([work, tooLate]);
    // All at once: a mail server that says nothing must not keep the workers taking new jobs.
    await inTime(
      Promise.all([server?.close(), queues.rest(), ...pollers.map((poller) => poller.done), ...loops]),
    );
    await inTime(queues.close());
    await mail?.close();
    await inTime(reader.close());
    if (overrides.database === undefined) await inTime(database.close());
    clearTimeout(deadline);
  };
  const watched = watch(parts, config);
  try {
    // First, for it is what may fail: its port can be in use.
    server = await openServer(parts, config, watched, wanted.has('dashboard'), overrides.demo ?? null);
  } catch (error) {
    await stop();
    throw error;
  }
  if (wanted.has('worker')) {
    queues.work({ intake: (id) => runIntake(parts, id), effect: (id) => runEffect(parts, id) });
    if (wayOut !== null) loops.push(wayOut.keepAsking(askSmtpEvery, stopping.signal));
    if (config.webhook !== null)
      loops.push(keepTelling({ db: database.db, settings: config.webhook, log }, stopping.signal));
    const alarms = alarmsOf(parts, config, watched.health);
    if (alarms !== null) loops.push(alarms.keepLooking(stopping.signal));
    loops.push(keepSweeping(parts, config.sweepEvery), keepPurging(parts, config.retain));
  }
  if (wanted.has('poller')) pollers.push(...startPollers(parts, config));
  return {
    parts,
    dashboardUrl: wanted.has('dashboard') ? (server?.url ?? null) : null,
    abandon: () => giveUp.abort(),
    stop,
  };
}

/** A mail must be done before its claim could be taken for abandoned. */
export function smtpOptions(config: Config): SmtpOptions {
  return {
    timeout: Math.min(45_000, config.lease * 0.75),
    ...(config.smtpOAuth2 === null ? {} : { accessToken: accessTokens(config.smtpOAuth2) }),
  };
}

function startPollers(parts: Parts, config: Config): Poller[] {
  return config.mailboxes.map((mailbox) =>
    startPoller({
      mailbox,
      db: parts.database.db,
      settings: {
        pollEvery: config.pollEvery,
        lease: config.lease,
        filing: config.filing,
        folders: config.folders,
        maxSize: config.maxMailSize,
        vouching: parts.settings,
      },
      enqueueIntake: ({ id, vouched }) => parts.queues.addIntakes([{ id, attempts: 0, vouched }]),
      log: parts.log,
      signal: parts.signal,
      holder: parts.holder,
    }),
  );
}

/** What health, metrics and alarms look at. */
function watch(parts: Parts, config: Config): Watched {
  const startedAt = new Date();
  const mailboxes = config.mailboxes.length === 0 ? null : config.mailboxes.map((mailbox) => mailbox.id);
  const { db } = parts.database;
  return {
    db,
    queues: [...parts.queues.all],
    mailboxes,
    health: async () =>
      judgeHealth(
        await collectFacts(db, { now: new Date(), startedAt, mailboxes, pingQueue: parts.queues.ping }),
        { ...defaultLimits, pollEvery: config.pollEvery },
      ),
  };
}

/** Null where nobody is to be told. */
function alarmsOf(parts: Parts, config: Config, health: Watched['health']) {
  const { to, webhook } = config.alerts;
  if (to.length === 0 && webhook === null) return null;
  const from = config.mailFrom ?? 'porting@localhost';
  const mail = to.length === 0 ? null : { send: parts.sendMail, from, to };
  const tell = tellBy({ deskName: config.deskName, mail, webhook });
  return openAlarms({ db: parts.database.db, health, tell, log: parts.log });
}

/** The dashboard, or for a process without one the server that tells machines how it is. */
async function openServer(
  parts: Parts,
  config: Config,
  watched: Watched,
  dashboard: boolean,
  demo: Demo | null,
): Promise<Listening | null> {
  const { password } = config.dashboard;
  // Without a password nobody gets in: a random one that nobody knows keeps health open and the rest shut.
  const settings = {
    ...config.dashboard,
    password: password ?? randomUUID(),
    deskName: config.deskName,
    cutoff: config.cutoff,
    timezone: config.deskTimezone,
  };
  if (!dashboard) return openHealth(parts, config.healthPort, watched, settings);
  if (password === null) {
    parts.log.warn('DASHBOARD_PASSWORD is not set: only named users can sign in (porthalt users add)');
  }
  return startDashboard({
    ...watched,
    actions: actions(parts),
    carriers: new Set(parts.carriers.keys()),
    settings,
    log: parts.log,
    hooks: {
      webhooks: webhooks(config.carriers.webhooks),
      wake: openWaker(parts),
      log: parts.log,
      now: () => new Date(parts.now()),
    },
    ...(demo === null ? {} : { demo }),
  });
}

/** Where nobody chose the port, several processes on one machine are no fault: the first has it. */
async function openHealth(
  parts: Parts,
  chosen: number | null,
  watched: Watched,
  settings: { host: string } & SignInSettings,
): Promise<Listening | null> {
  try {
    const health = await startHealth(watched, { ...settings, port: chosen ?? usualHealthPort });
    parts.log.info({ health: health.url }, 'health and metrics are served');
    return health;
  } catch (error) {
    if (chosen !== null) throw error;
    parts.log.warn({ reason: reason(error) }, 'this process serves no health');
    return null;
  }
}

function limitsOf(config: Config, carrier: string): { concurrency: number; rate: number } {
  const limits = config.carriers.limits[carrier];
  return { concurrency: limits?.concurrency ?? 4, rate: limits?.rate ?? 10 };
}

/** A server that is away makes many errors: each message is logged once a minute. */
function calmly(log: Logger): (error: Error) => void {
  const last = new Map<string, number>();
  return (error) => {
    const now = Date.now();
    if (now - (last.get(error.message) ?? 0) < 60_000) return;
    if (last.size > 100) last.clear();
    last.set(error.message, now);
    log.warn({ error: error.message }, 'the queue reports an error');
  };
}

/** Resolves `after` ms after the signal. */
function aborted(signal: AbortSignal, after: number): Promise<void> {
  return new Promise((resolve) => {
    const later = (): void => void setTimeout(resolve, after).unref();
    if (signal.aborted) later();
    else signal.addEventListener('abort', later, { once: true });
  });
}
