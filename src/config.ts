/** The environment (and a .env file) as settings: everything wrong is reported at once, and no value is ever repeated. */
import {
  type CarrierSettings,
  carrierVariables,
  isCarrierVariable,
  parseCarrierSettings,
} from './carriers/settings.ts';
import { parseDuration } from './duration.ts';
import { type MailboxSettings, parseImapUrls } from './mail/imap-url.ts';
import { type OAuth2Settings, oauth2FromEnvironment } from './mail/oauth2.ts';
import { parseSmtpUrl } from './mail/smtp-url.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

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
  readonly mailsPerDay: number;
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
  };
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

/** Every setting that is not a carrier's, with what it is for: the README's table is checked against this. */
export const settings = {
  DATABASE_URL: 'PostgreSQL; unset: embedded under DATA_DIR',
  DATA_DIR: 'where the embedded database lies (./data)',
  REDIS_URL: 'Redis for the queue; unset: the queue lives in the database',
  IMAP_URL: 'the mailboxes, separated by spaces',
  SMTP_URL: 'where mail goes out',
  MAIL_FROM: 'the address that notices come from',
  ALLOW_PLAINTEXT: '1: imap:// and smtp:// without TLS also to other machines',
  REPLY_SECRET: 'signs reply addresses; several for rotation, the first signs',
  TRUSTED_AUTHSERV_ID: 'the name in the Authentication-Results header of your own mail server',
  SENDER_POLICY: 'verified (default) or known',
  DESK_NAME: 'how notices are signed (Porting Desk)',
  MAILS_PER_DAY: 'mails to one correspondent within 24 hours (250)',
  MAILBOX_FILING: 'on (default) or off',
  MAILBOX_DONE: 'folder for answered mail (Porthalt/Done)',
  MAILBOX_REVIEW: 'folder for mail that waits for a person (Porthalt/Review)',
  MAILBOX_IGNORED: 'folder for automatic mail (Porthalt/Ignored)',
  MAILBOX_FAILED: 'folder for mail that could not be taken in (Porthalt/Failed)',
  MAX_MAIL_SIZE: 'bytes; bigger mails go to a person (31457280)',
  POLL_EVERY: 'how often each mailbox is looked through (60s)',
  ACK_AFTER: 'when "received" goes out if there is no answer yet (2m)',
  DECISION_WITHIN: 'how long a customer may take to decide (3d)',
  PENDING_POLL_EVERY: 'how often a requested cancellation is looked up (10m)',
  RETRY_FIRST: 'first delay of the back-off of carrier calls and mails (5s)',
  UNDETERMINED_AFTER: 'when the customer is told that the carrier has not answered (4h)',
  AFTER_PORT_DATE: 'refuse (default) or notice',
  CUTOFF: 'this long before the port date nothing is cancelled any more (48h)',
  RISK_WINDOW: 'this close to the requested date a cancellation is risky (48h)',
  FEES_FILE: 'JSON file with the fees the carriers charge',
  LEASE: 'how long a poller or worker holds what it took (60s)',
  SWEEP_EVERY: 'how often the database is looked through for what is due (5s)',
  RETAIN: 'how long mails and personal data are kept after a ticket closed (90d)',
  DASHBOARD_HOST: 'where the dashboard listens (127.0.0.1)',
  DASHBOARD_PORT: 'its port (8025)',
  DASHBOARD_USER: 'its login (porthalt)',
  DASHBOARD_PASSWORD: 'its password; required for the dashboard',
  LOG_LEVEL: 'debug, info (default), warn or error',
} as const;

type Name = keyof typeof settings;

/**
 * Reads settings. What a command cannot do without is checked by `requireFor`.
 * @throws ConfigError that names every wrong setting
 */
export function readConfig(environment: Environment): Config {
  const problems = [...unknownNames(environment)];
  const raw = (name: Name): string | null => {
    const value = environment[name]?.trim();
    return value === undefined || value === '' ? null : value;
  };
  const attempt = <T>(name: Name, read: (value: string) => T, fallback: T): T => {
    const value = raw(name);
    if (value === null) return fallback;
    try {
      return read(value);
    } catch (error) {
      const { message } = error as Error;
      problems.push(message.includes(name) ? message : `${name}: ${message}`);
      return fallback;
    }
  };
  const duration = (name: Name, fallback: string): number =>
    attempt(name, parseDuration, parseDuration(fallback));
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
        const scheme = URL.canParse(value) ? new URL(value).protocol : '';
        if (!schemes.includes(scheme)) throw new Error(`must look like ${form}.`);
        return value;
      },
      null,
    );

  const allowPlaintext = attempt('ALLOW_PLAINTEXT', (value) => ['1', 'true', 'yes'].includes(value), false);
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
    mailsPerDay: whole('MAILS_PER_DAY', 250, 1, 100_000),
    pollEvery: duration('POLL_EVERY', '60s'),
    ackAfter: duration('ACK_AFTER', '2m'),
    decisionWithin: duration('DECISION_WITHIN', '3d'),
    pendingPollEvery: duration('PENDING_POLL_EVERY', '10m'),
    retryFirst: duration('RETRY_FIRST', '5s'),
    undeterminedAfter: duration('UNDETERMINED_AFTER', '4h'),
    afterPortDate: oneOf('AFTER_PORT_DATE', ['refuse', 'notice']),
    cutoff: duration('CUTOFF', '48h'),
    riskWindow: duration('RISK_WINDOW', '48h'),
    feesFile: raw('FEES_FILE'),
    lease: duration('LEASE', '60s'),
    sweepEvery: duration('SWEEP_EVERY', '5s'),
    retain: duration('RETAIN', '90d'),
    dashboard: {
      host: raw('DASHBOARD_HOST') ?? '127.0.0.1',
      port: whole('DASHBOARD_PORT', 8025, 0, 65_535),
      user: raw('DASHBOARD_USER') ?? 'porthalt',
      password: raw('DASHBOARD_PASSWORD'),
    },
    carriers,
    logLevel: oneOf('LOG_LEVEL', ['info', 'debug', 'warn', 'error']),
  };
  if (config.pollEvery === 0) problems.push('POLL_EVERY: must be longer than 0s.');
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

/** A start needs these. @throws ConfigError naming all that are missing */
export function requireFor(config: Config, roles: ReadonlySet<string>): void {
  const problems: string[] = [];
  const mail = roles.has('poller') || roles.has('worker');
  if (roles.has('poller') && config.mailboxes.length === 0) {
    problems.push(
      'IMAP_URL: set the mailbox to read, such as imaps://porting%40example.com:password@mail.example.com:993.',
    );
  }
  if (roles.has('worker') && config.smtpUrl === null) {
    problems.push(
      'SMTP_URL: set where mail goes out, such as smtps://porting%40example.com:password@mail.example.com:465.',
    );
  }
  if (mail && config.mailFrom === null) {
    problems.push('MAIL_FROM: set the address that notices come from, such as porting@example.com.');
  }
  if (mail && config.replySecrets.length === 0) {
    problems.push(
      'REPLY_SECRET: set a secret of at least 16 random characters that signs reply addresses ("openssl rand -hex 24" makes one).',
    );
  }
  if (roles.has('dashboard') && roles.size === 1 && config.dashboard.password === null) {
    problems.push("DASHBOARD_PASSWORD: set a password; the dashboard shows customers' mail.");
  }
  if (problems.length > 0) throw new ConfigError(problems);
}

function mailAddress(value: string): string {
  const address = /<([^<>\s]+)>\s*$/.exec(value)?.[1] ?? value;
  if (!/^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}$/.test(address))
    throw new Error('must be a mail address, such as porting@example.com.');
  return address;
}

const prefixes = ['CARRIER_', 'DASHBOARD_', 'MAILBOX_'];

/** Names that are nearly ours, or carry one of our prefixes, are taken for mistakes. */
function unknownNames(environment: Environment): string[] {
  const known = [...Object.keys(settings), ...carrierVariables];
  return Object.keys(environment).flatMap((name) => {
    if (known.includes(name) || isCarrierVariable(name, environment) || /^IMAP_OAUTH2_/.test(name)) return [];
    const nearest = known
      .map((candidate) => ({ candidate, distance: editDistance(name, candidate) }))
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
