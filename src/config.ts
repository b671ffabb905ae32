/** The environment (and a .env file) as settings: everything wrong is reported at once, and no value is ever repeated. */
import { isIP } from 'node:net';
import { IANAZone } from 'luxon';
import {
  type CarrierSettings,
  carrierVariables,
  isCarrierVariable,
  parseCarrierSettings,
} from './carriers/settings.ts';
import { parseDuration } from './duration.ts';
import { type Environment, Variables } from './environment.ts';
import { reason } from './error.ts';
import { isLoopback, type MailboxSettings, parseImapUrls } from './mail/imap-url.ts';
import { type OAuth2Settings, oauth2FromEnvironment } from './mail/oauth2.ts';
import { parseSmtpUrl } from './mail/smtp-url.ts';
import type { SecondReaderSettings } from './opinion/second-reader.ts';
import type { May } from './reading/opinion.ts';

export type Config = {
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly redisUrl: string | null;
  readonly mailboxes: readonly MailboxSettings[];
  readonly filing: boolean;
  readonly folders: {
    readonly done: string;
    readonly review: string;
    readonly ignored: string;
    readonly failed: string;
  };
  readonly maxMailSize: number;
  readonly smtpUrl: string | null;
  /** For `?auth=oauth2` in SMTP_URL. */
  readonly smtpOAuth2: OAuth2Settings | null;
  readonly mailFrom: string | null;
  readonly allowPlaintext: boolean;
  readonly replySecrets: readonly string[];
  readonly trustedAuthserv: string | null;
  readonly senderPolicy: 'verified' | 'known';
  readonly deskName: string;
  /** IANA name. */
  readonly deskTimezone: string;
  readonly mailsPerDay: number;
  /** A language model that reads along; null: none. */
  readonly secondReader: SecondReaderSettings | null;
  readonly pollEvery: number;
  readonly ackAfter: number;
  readonly decisionWithin: number;
  readonly pendingPollEvery: number;
  readonly retryFirst: number;
  readonly undeterminedAfter: number;
  readonly afterPortDate: 'refuse' | 'notice';
  readonly cutoff: number;
  readonly riskWindow: number;
  readonly feesFile: string | null;
  readonly lease: number;
  readonly sweepEvery: number;
  readonly retain: number;
  readonly dashboard: {
    readonly host: string;
    readonly port: number;
    readonly user: string;
    readonly password: string | null;
    /** The header in which a proxy names who has signed in there; null: none. */
    readonly proxyHeader: string | null;
    /** Addresses of proxies that are believed. */
    readonly proxies: readonly string[];
  };
  readonly alerts: { readonly to: readonly string[]; readonly webhook: string | null };
  /** What another system is told of tickets; null: nothing. */
  readonly webhook: { readonly url: string; readonly secret: string } | null;
  /** Null: the usual port, and none where that is taken. */
  readonly healthPort: number | null;
  readonly carriers: CarrierSettings;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
};

/** Wrong settings, every one of them in `problems`. Exit code 2. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The settings need attention:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

/**
 * Every setting that is not a carrier's, with what it is for and, in parentheses, what holds where it is unset. The table in
 * docs/settings.md is made of this (`npm run docs`).
 */
export const settings = {
  DATABASE_URL: 'PostgreSQL; unset: embedded under `DATA_DIR`',
  DATA_DIR: 'where the embedded database lies (./data)',
  REDIS_URL: 'Redis for the queue; unset: the queue lives in the database',
  IMAP_URL: 'the mailboxes, separated by spaces',
  SMTP_URL: 'where mail goes out; `?auth=oauth2` works here too',
  MAIL_FROM: 'the address that notices come from; its mailbox must take `+` tags',
  ALLOW_PLAINTEXT: '`1`: `imap://`, `smtp://` and `http://` without TLS also to other machines (0)',
  REPLY_SECRET: 'signs reply addresses; several, separated by spaces, for rotation: the first signs',
  TRUSTED_AUTHSERV_ID: 'the name in the `Authentication-Results` headers of your own mail server',
  SENDER_POLICY: "verified (default): a contact's mail must be vouched for; known: the address is enough",
  DESK_NAME: 'how notices are signed (Porting Desk)',
  DESK_TIMEZONE: 'the zone that the dashboard shows times in, such as Europe/Berlin (UTC)',
  MAILS_PER_DAY: 'mails to one correspondent within 24 hours (250)',
  READER_URL:
    'a server that speaks the OpenAI chat-completions form and reads along, such as http://127.0.0.1:11434/v1; unset: none',
  READER_MODEL: 'the model to ask there',
  READER_KEY: 'its key; unset: none is sent',
  READER_MAY:
    'what it may do besides agreeing, of object, propose and act, with commas between (object,propose)',
  READER_TIMEOUT: 'how long its answer is waited for (5s)',
  READER_AT_ONCE: 'questions to it at once (2)',
  MAILBOX_FILING: 'on (default) or off',
  MAILBOX_DONE: 'folder for answered mail (Porthalt/Done)',
  MAILBOX_REVIEW: 'folder for mail that waits for a person (Porthalt/Review)',
  MAILBOX_IGNORED: 'folder for automatic mail (Porthalt/Ignored)',
  MAILBOX_FAILED: 'folder for mail that could not be taken in (Porthalt/Failed)',
  MAX_MAIL_SIZE: 'bytes; bigger mails go to a person (31457280)',
  POLL_EVERY: 'how often each mailbox is looked through, besides IDLE (60s)',
  ACK_AFTER: 'when "received" goes out if there is no answer yet (2m)',
  DECISION_WITHIN: 'how long a customer may take to decide (3d)',
  PENDING_POLL_EVERY: 'how often a requested cancellation is looked up (10m)',
  RETRY_FIRST: 'first delay of the exponential back-off of carrier calls and mails (5s)',
  UNDETERMINED_AFTER: 'when the customer is told that the carrier has not answered (4h)',
  AFTER_PORT_DATE:
    'once the port date is set: refuse (default), or notice: costs and risks, outside `CUTOFF`',
  CUTOFF: 'this long before the port date nothing is cancelled any more (48h)',
  RISK_WINDOW: 'this close to the requested date a cancellation is risky (48h)',
  FEES_FILE: 'JSON file with the fees the carriers charge',
  LEASE: 'how long a poller or worker holds what it took (60s)',
  SWEEP_EVERY: 'how often the database is looked through for what is due (5s)',
  RETAIN: 'how long mails and personal data are kept after a ticket closed (90d)',
  DASHBOARD_HOST: 'where the dashboard listens (127.0.0.1)',
  DASHBOARD_PORT: 'its port (8025)',
  DASHBOARD_USER: 'its login (porthalt)',
  DASHBOARD_PASSWORD:
    'its password; without one only named users can sign in, and without those only health is served',
  DASHBOARD_PROXIES:
    'addresses of proxies in front of the dashboard, separated by spaces, that are believed about whom they pass on; unset: none, or with `DASHBOARD_PROXY_HEADER` those on this machine',
  DASHBOARD_PROXY_HEADER:
    'the header in which such a proxy names the user who signed in there (such as `Remote-User`); unset: none is believed',
  ALERT_TO: 'addresses that alarms are mailed to, separated by spaces',
  ALERT_WEBHOOK: 'https URL that alarms are posted to as JSON',
  WEBHOOK_URL: 'https URL that is told what happens to tickets, as JSON',
  WEBHOOK_SECRET: 'signs what is posted there; at least 16 characters',
  HEALTH_PORT:
    'where a process without the dashboard serves /healthz, /readyz and, with its login, /metrics, on `DASHBOARD_HOST`; unset: 8026, or none where that is taken',
  LOG_LEVEL: 'debug, info (default), warn or error',
  IMAP_OAUTH2_TOKEN_URL: 'where access tokens come from, for `?auth=oauth2` in `IMAP_URL` and `SMTP_URL`',
  IMAP_OAUTH2_CLIENT_ID: 'the application that asks for them',
  IMAP_OAUTH2_CLIENT_SECRET: 'its secret',
  IMAP_OAUTH2_REFRESH_TOKEN:
    'one for each mailbox with `?auth=oauth2`, separated by spaces; unset: client credentials',
  IMAP_OAUTH2_SCOPE: 'the scope to ask for',
} as const;

type Name = keyof typeof settings;

function mayOf(value: string): ReadonlySet<May> {
  const all: readonly May[] = ['object', 'propose', 'act'];
  const named = value.split(',').map((one) => one.trim().toLowerCase());
  const known = all.filter((one) => named.includes(one));
  if (known.length !== new Set(named).size)
    throw new Error('must be some of object, propose, act, with commas between.');
  return new Set(known);
}

/** A timer of Node's holds no more than 24 days; a setting that drives one stays far below. */
const day = 86_400_000;
const longest = 3_650 * day;

/**
 * Reads settings. With `roles`, what a start in these roles cannot do without is checked too.
 * @throws ConfigError that names every wrong or missing setting
 */
export function readConfig(environment: Environment, roles: ReadonlySet<string> = new Set()): Config {
  const problems = [...unknownNames(environment)];
  const wrong = new Set<string>();
  const variables = new Variables(environment);
  const raw = (name: Name): string | null => variables.text(name);
  const attempt = <T>(name: Name, read: (value: string) => T, fallback: T): T => {
    const value = raw(name);
    if (value === null) return fallback;
    try {
      return read(value);
    } catch (error) {
      const message = reason(error);
      problems.push(message.includes(name) ? message : `${name}: ${message}`);
      wrong.add(name);
      return fallback;
    }
  };
  const duration = (name: Name, fallback: string, least = 0, most = longest): number =>
    attempt(
      name,
      (value) => {
        const read = durationOf(value);
        if (read === null) throw new Error('must be a duration such as 90s, 15m, 48h or 3d.');
        if (read < least || read > most) {
          throw new Error(`must be a duration from ${least / 1_000}s to ${most / day}d.`);
        }
        return read;
      },
      parseDuration(fallback),
    );
  const oneOf = <T extends string>(name: Name, values: readonly [T, ...T[]]): T =>
    attempt(
      name,
      (value) => {
        const match = values.find((one) => one === value.toLowerCase());
        if (match === undefined) throw new Error(`must be one of ${values.join(', ')}.`);
        return match;
      },
      values[0],
    );
  const whole = (name: Name, fallback: number, least: number, most: number): number =>
    attempt(
      name,
      (value) => {
        if (!/^\d{1,12}$/.test(value) || Number(value) < least || Number(value) > most) {
          throw new Error(`must be a whole number from ${least} to ${most}.`);
        }
        return Number(value);
      },
      fallback,
    );
  const url = (name: Name, schemes: readonly string[], form: string): string | null =>
    attempt(
      name,
      (value) => {
        const read = URL.canParse(value) ? new URL(value) : null;
        // Where a bare / ? or # cuts the password short, the rest of it would be taken for the database's name.
        if (
          read === null ||
          !schemes.includes(read.protocol) ||
          /@/.test(`${read.pathname}${read.search}${read.hash}`)
        ) {
          throw new Error(
            `must look like ${form}; / ? # @ % in user name or password are written %2F %3F %23 %40 %25.`,
          );
        }
        return value;
      },
      null,
    );

  const allowPlaintext = attempt(
    'ALLOW_PLAINTEXT',
    (value) => {
      if (value !== '0' && value !== '1') throw new Error('must be 1 or 0.');
      return value === '1';
    },
    false,
  );
  const mailboxes = attempt(
    'IMAP_URL',
    (value) =>
      parseImapUrls(value, { allowPlaintext, oauth2: (nth) => oauth2FromEnvironment(environment, nth) }),
    [],
  );
  const smtp = attempt('SMTP_URL', (value) => parseSmtpUrl(value, { allowPlaintext }), null);
  const smtpOAuth2 = attempt(
    'SMTP_URL',
    () => (smtp?.oauth2 === true ? oauth2FromEnvironment(environment, 0) : null),
    null,
  );
  const { settings: carriers, problems: carrierProblems } = parseCarrierSettings(environment);
  problems.push(...carrierProblems);

  const secondReader = (): SecondReaderSettings | null => {
    const address = variables.url('READER_URL');
    const model = raw('READER_MODEL');
    const key = variables.secret('READER_KEY');
    problems.push(...variables.problems);
    const may = attempt('READER_MAY', mayOf, new Set<May>(['object', 'propose']));
    const timeout = duration('READER_TIMEOUT', '5s', 100, 30_000);
    const atOnce = whole('READER_AT_ONCE', 2, 1, 100);
    if (raw('READER_URL') === null) {
      if (model !== null || key !== null)
        problems.push('READER_URL: set it too, or remove the other READER_ settings');
      return null;
    }
    if (model === null) problems.push('READER_MODEL: say which model is to be asked');
    return address === null || model === null ? null : { url: address, model, key, may, timeout, atOnce };
  };

  const config: Config = {
    databaseUrl: url(
      'DATABASE_URL',
      ['postgres:', 'postgresql:'],
      'postgres://user:password@host:5432/database',
    ),
    dataDir: raw('DATA_DIR') ?? './data',
    redisUrl: url('REDIS_URL', ['redis:', 'rediss:'], 'redis://host:6379'),
    mailboxes,
    filing: oneOf('MAILBOX_FILING', ['on', 'off']) === 'on',
    folders: {
      done: raw('MAILBOX_DONE') ?? 'Porthalt/Done',
      review: raw('MAILBOX_REVIEW') ?? 'Porthalt/Review',
      ignored: raw('MAILBOX_IGNORED') ?? 'Porthalt/Ignored',
      failed: raw('MAILBOX_FAILED') ?? 'Porthalt/Failed',
    },
    maxMailSize: whole('MAX_MAIL_SIZE', 31_457_280, 10_000, 200_000_000),
    smtpUrl: smtp === null ? null : raw('SMTP_URL'),
    smtpOAuth2,
    mailFrom: attempt('MAIL_FROM', mailAddress, null),
    allowPlaintext,
    replySecrets: attempt('REPLY_SECRET', (value) => value.split(/\s+/), []),
    trustedAuthserv: raw('TRUSTED_AUTHSERV_ID'),
    senderPolicy: oneOf('SENDER_POLICY', ['verified', 'known']),
    deskName: raw('DESK_NAME') ?? 'Porting Desk',
    deskTimezone: attempt('DESK_TIMEZONE', zoneName, 'UTC'),
    mailsPerDay: whole('MAILS_PER_DAY', 250, 1, 100_000),
    secondReader: secondReader(),
    pollEvery: duration('POLL_EVERY', '60s', 1_000, day),
    ackAfter: duration('ACK_AFTER', '2m'),
    decisionWithin: duration('DECISION_WITHIN', '3d', 1_000),
    pendingPollEvery: duration('PENDING_POLL_EVERY', '10m', 1_000),
    retryFirst: duration('RETRY_FIRST', '5s', 1_000, day),
    undeterminedAfter: duration('UNDETERMINED_AFTER', '4h'),
    afterPortDate: oneOf('AFTER_PORT_DATE', ['refuse', 'notice']),
    cutoff: duration('CUTOFF', '48h'),
    riskWindow: duration('RISK_WINDOW', '48h'),
    feesFile: raw('FEES_FILE'),
    lease: duration('LEASE', '60s', 1_000, day),
    sweepEvery: duration('SWEEP_EVERY', '5s', 1_000, day),
    retain: duration('RETAIN', '90d'),
    dashboard: {
      host: raw('DASHBOARD_HOST') ?? '127.0.0.1',
      port: whole('DASHBOARD_PORT', 8025, 0, 65_535),
      user: raw('DASHBOARD_USER') ?? 'porthalt',
      password: raw('DASHBOARD_PASSWORD'),
      proxyHeader: attempt('DASHBOARD_PROXY_HEADER', headerName, null),
      proxies: attempt(
        'DASHBOARD_PROXIES',
        addresses,
        raw('DASHBOARD_PROXY_HEADER') === null ? [] : thisMachine,
      ),
    },
    alerts: {
      to: attempt(
        'ALERT_TO',
        (value) =>
          value
            .split(/[\s,]+/)
            .filter((one) => one !== '')
            .map(mailAddress),
        [],
      ),
      webhook: attempt('ALERT_WEBHOOK', (value) => webhookOf(value, allowPlaintext), null),
    },
    webhook: webhookFrom(
      attempt('WEBHOOK_URL', (value) => webhookOf(value, allowPlaintext), null),
      raw('WEBHOOK_SECRET'),
    ),
    healthPort: raw('HEALTH_PORT') === null ? null : whole('HEALTH_PORT', 8026, 0, 65_535),
    carriers,
    logLevel: oneOf('LOG_LEVEL', ['info', 'debug', 'warn', 'error']),
  };
  problems.push(
    ...foldersThatAreRead(config),
    ...inTheClear(config),
    ...weakSecrets(config),
    ...unsigned(variables, config),
    ...missing(config, roles, wrong),
  );
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

/** What would send a password and customers' mails over a network unencrypted. */
function inTheClear({ databaseUrl, redisUrl, allowPlaintext }: Config): string[] {
  if (allowPlaintext) return [];
  const problems: string[] = [];
  if (databaseUrl !== null) {
    const { hostname, searchParams } = new URL(databaseUrl);
    // A `host` in the query is the one that counts; a path is a socket on this machine.
    const host = searchParams.get('host') ?? hostname;
    const encrypted = /^(?:require|verify-ca|verify-full)$/.test(searchParams.get('sslmode') ?? '');
    if (!encrypted && !staysHere(host)) {
      problems.push(
        'DATABASE_URL: another machine would be spoken to in the clear. Add ?sslmode=verify-full, or set ALLOW_PLAINTEXT=1 in a network of your own.',
      );
    }
  }
  if (redisUrl?.startsWith('redis:') === true && !staysHere(new URL(redisUrl).hostname)) {
    problems.push(
      'REDIS_URL: another machine would be spoken to in the clear. Use rediss://, or set ALLOW_PLAINTEXT=1 in a network of your own.',
    );
  }
  return problems;
}

const staysHere = (host: string): boolean =>
  host === '' || host.startsWith('/') || isLoopback(host.replace(/^\[(.*)\]$/, '$1').toLowerCase());

/** Secrets that were once printed in our own docker-compose.yml: everybody has them. */
const publicSecrets = new Set(['change-this-before-anybody-writes', 'change-me']);

function weakSecrets({ replySecrets, dashboard }: Config): string[] {
  const problems: string[] = [];
  const advice = '"openssl rand -hex 24" makes a good one.';
  if (replySecrets.some((secret) => publicSecrets.has(secret) || secret.length < 16))
    problems.push(`REPLY_SECRET: needs at least 16 characters that nobody can guess; ${advice}`);
  if (dashboard.password !== null && publicSecrets.has(dashboard.password))
    problems.push(`DASHBOARD_PASSWORD: is the one that everybody can read in the examples; ${advice}`);
  return problems;
}

const webhookFrom = (url: string | null, secret: string | null): Config['webhook'] =>
  url === null || secret === null ? null : { url, secret };

/** Whoever is told has to be able to tell who tells. */
function unsigned(variables: Variables, { webhook }: Config): string[] {
  if (webhook !== null && webhook.secret.length < 16)
    return [
      'WEBHOOK_SECRET: needs at least 16 characters that nobody can guess; "openssl rand -hex 24" makes a good one.',
    ];
  return variables.text('WEBHOOK_URL') !== null && variables.text('WEBHOOK_SECRET') === null
    ? ['WEBHOOK_SECRET: is needed with WEBHOOK_URL, so that its receiver can tell who posts.']
    : [];
}

function zoneName(value: string): string {
  if (!IANAZone.isValidZone(value)) throw new Error('must be a time zone such as America/New_York or UTC.');
  return value;
}

/** Where a proxy is whose address nobody gave. */
const thisMachine = ['127.0.0.1', '::1'];

function headerName(value: string): string {
  if (!/^[A-Za-z][\w-]{0,60}$/.test(value))
    throw new Error('must be the name of a header, such as Remote-User.');
  return value;
}

function addresses(value: string): string[] {
  const all = value.split(/[\s,]+/).filter((one) => one !== '');
  if (all.some((one) => isIP(one) === 0)) throw new Error('must be IP addresses, separated by spaces.');
  return all;
}

/** Mail that is filed into a folder that is read would come back for ever. */
function foldersThatAreRead({ mailboxes, folders }: Config): string[] {
  const plain = (folder: string): string => folder.replace(/^inbox$/i, 'INBOX');
  const read = new Set(['INBOX', ...mailboxes.map((mailbox) => plain(mailbox.folder.join('/')))]);
  return Object.entries(folders).flatMap(([outcome, folder]) =>
    read.has(plain(folder))
      ? [`MAILBOX_${outcome.toUpperCase()}: must be another folder than the one that mail is read from.`]
      : [],
  );
}

/** What a start in these roles needs and does not have. A setting that is wrong is not called missing too. */
function missing(config: Config, roles: ReadonlySet<string>, wrong: ReadonlySet<string>): string[] {
  const mail = roles.has('poller') || roles.has('worker');
  const needs: [name: Name, needed: boolean, what: string][] = [
    [
      'IMAP_URL',
      roles.has('poller') && config.mailboxes.length === 0,
      'set the mailbox to read, such as imaps://porting%40example.com:password@mail.example.com:993.',
    ],
    [
      'SMTP_URL',
      roles.has('worker') && config.smtpUrl === null,
      'set where mail goes out, such as smtps://porting%40example.com:password@mail.example.com:465.',
    ],
    [
      'MAIL_FROM',
      mail && config.mailFrom === null,
      'set the address that notices come from, such as porting@example.com.',
    ],
    [
      'REPLY_SECRET',
      mail && config.replySecrets.length === 0,
      'set a secret of at least 16 random characters that signs reply addresses ("openssl rand -hex 24" makes one).',
    ],
    [
      'DASHBOARD_PASSWORD',
      roles.has('dashboard') && roles.size === 1 && config.dashboard.password === null,
      "set a password; the dashboard shows customers' mail.",
    ],
  ];
  return needs.flatMap(([name, needed, what]) => (needed && !wrong.has(name) ? [`${name}: ${what}`] : []));
}

function durationOf(value: string): number | null {
  try {
    return parseDuration(value);
  } catch {
    return null;
  }
}

/** Alarms name carriers and servers: they leave this machine encrypted only. */
function webhookOf(value: string, allowPlaintext: boolean): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  const plain = url?.protocol === 'http:' && (allowPlaintext || isLoopback(url.hostname));
  if (url?.protocol !== 'https:' && !plain)
    throw new Error('must be an https:// URL; http:// only to this machine, or with ALLOW_PLAINTEXT=1.');
  return value;
}

function mailAddress(value: string): string {
  const address = /<([^<>\s]+)>\s*$/.exec(value)?.[1] ?? value;
  if (!/^[^\s@<>()[\]\\,;:"]{1,64}@[^\s@<>()[\]\\,;:"]{1,190}$/.test(address))
    throw new Error('must be a mail address, such as porting@example.com.');
  return address;
}

const prefixes = ['CARRIER_', 'DASHBOARD_', 'MAILBOX_', 'IMAP_OAUTH2_'];

/** Names that are nearly ours, or carry one of our prefixes, are taken for mistakes. */
function unknownNames(environment: Environment): string[] {
  const known = [...Object.keys(settings), ...carrierVariables];
  return Object.keys(environment).flatMap((name) => {
    if (known.includes(name) || isCarrierVariable(name, environment)) return [];
    const nearest = known
      .map((candidate) => ({ candidate, distance: editDistance(name.toUpperCase(), candidate) }))
      .sort((a, b) => a.distance - b.distance)[0];
    const near = nearest !== undefined && name.length >= 7 && nearest.distance <= 2;
    if (!near && !prefixes.some((prefix) => name.startsWith(prefix))) return [];
    const hint = nearest !== undefined && nearest.distance <= 6 ? ` Did you mean ${nearest.candidate}?` : '';
    return [`${name}: there is no such setting.${hint}`];
  });
}

/** Levenshtein's distance. */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 6) return 99;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 99;
}
