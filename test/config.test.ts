import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { carrierVariables } from '../src/carriers/settings.ts';
import { type Config, ConfigError, readConfig, settings } from '../src/config.ts';
import type { Environment } from '../src/environment.ts';

const problemsOf = (env: Environment, roles?: readonly string[]): readonly string[] => {
  try {
    readConfig(env, new Set(roles));
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems;
  }
};

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe('settings left out', () => {
  it('have the defaults that the table names', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      databaseUrl: null,
      dataDir: './data',
      redisUrl: null,
      mailboxes: [],
      filing: true,
      folders: {
        done: 'Porthalt/Done',
        review: 'Porthalt/Review',
        ignored: 'Porthalt/Ignored',
        failed: 'Porthalt/Failed',
      },
      maxMailSize: 31_457_280,
      smtpUrl: null,
      mailFrom: null,
      allowPlaintext: false,
      replySecrets: [],
      trustedAuthserv: null,
      senderPolicy: 'verified',
      deskName: 'Porting Desk',
      mailsPerDay: 250,
      pollEvery: minute,
      ackAfter: 2 * minute,
      decisionWithin: 3 * day,
      pendingPollEvery: 10 * minute,
      retryFirst: 5_000,
      undeterminedAfter: 4 * hour,
      afterPortDate: 'refuse',
      cutoff: 48 * hour,
      riskWindow: 48 * hour,
      feesFile: null,
      lease: minute,
      sweepEvery: 5_000,
      retain: 90 * day,
      dashboard: {
        host: '127.0.0.1',
        port: 8025,
        user: 'porthalt',
        password: null,
        proxyHeader: null,
        proxies: [],
      },
      logLevel: 'info',
    } satisfies Partial<Config>);
  });

  it('are the same as settings left empty', () => {
    const empty = Object.fromEntries(Object.keys(settings).map((name) => [name, '  ']));
    expect(readConfig(empty)).toEqual(readConfig({}));
  });
});

describe('good settings', () => {
  const good: Record<string, [value: string, of: (config: Config) => unknown, read: unknown]> = {
    DATABASE_URL: [
      'postgresql://u:p@db.example/porthalt?sslmode=verify-full',
      (c) => c.databaseUrl,
      'postgresql://u:p@db.example/porthalt?sslmode=verify-full',
    ],
    DATA_DIR: ['/var/lib/porthalt', (c) => c.dataDir, '/var/lib/porthalt'],
    REDIS_URL: ['rediss://:p@redis.example:6380/2', (c) => c.redisUrl, 'rediss://:p@redis.example:6380/2'],
    IMAP_URL: [
      'imaps://a%40x.example:p@mail.example',
      (c) => c.mailboxes.map((m) => m.id),
      ['a@x.example@mail.example/INBOX'],
    ],
    SMTP_URL: ['smtps://a:p@mail.example', (c) => c.smtpUrl, 'smtps://a:p@mail.example'],
    MAIL_FROM: ['The Desk <porting@example.com>', (c) => c.mailFrom, 'porting@example.com'],
    ALLOW_PLAINTEXT: ['1', (c) => c.allowPlaintext, true],
    REPLY_SECRET: [
      'the-new-one-of-two  the-old-one-of-two',
      (c) => c.replySecrets,
      ['the-new-one-of-two', 'the-old-one-of-two'],
    ],
    TRUSTED_AUTHSERV_ID: ['mx.example.com', (c) => c.trustedAuthserv, 'mx.example.com'],
    SENDER_POLICY: ['Known', (c) => c.senderPolicy, 'known'],
    DESK_TIMEZONE: ['America/New_York', (c) => c.deskTimezone, 'America/New_York'],
    DESK_NAME: ['Ports & Co', (c) => c.deskName, 'Ports & Co'],
    MAILS_PER_DAY: ['10', (c) => c.mailsPerDay, 10],
    MAILBOX_FILING: ['off', (c) => c.filing, false],
    MAILBOX_DONE: ['Erledigt', (c) => c.folders.done, 'Erledigt'],
    MAILBOX_REVIEW: ['Ansehen', (c) => c.folders.review, 'Ansehen'],
    MAILBOX_IGNORED: ['Robots', (c) => c.folders.ignored, 'Robots'],
    MAILBOX_FAILED: ['Broken', (c) => c.folders.failed, 'Broken'],
    MAX_MAIL_SIZE: ['10000', (c) => c.maxMailSize, 10_000],
    POLL_EVERY: ['90s', (c) => c.pollEvery, 90_000],
    ACK_AFTER: ['0s', (c) => c.ackAfter, 0],
    DECISION_WITHIN: ['12h', (c) => c.decisionWithin, 12 * hour],
    PENDING_POLL_EVERY: ['1s', (c) => c.pendingPollEvery, 1_000],
    RETRY_FIRST: ['1m', (c) => c.retryFirst, minute],
    UNDETERMINED_AFTER: ['15m', (c) => c.undeterminedAfter, 15 * minute],
    AFTER_PORT_DATE: ['notice', (c) => c.afterPortDate, 'notice'],
    CUTOFF: ['0s', (c) => c.cutoff, 0],
    RISK_WINDOW: ['5d', (c) => c.riskWindow, 5 * day],
    FEES_FILE: ['fees.json', (c) => c.feesFile, 'fees.json'],
    LEASE: ['5s', (c) => c.lease, 5_000],
    SWEEP_EVERY: ['1s', (c) => c.sweepEvery, 1_000],
    RETAIN: ['365d', (c) => c.retain, 365 * day],
    DASHBOARD_HOST: ['0.0.0.0', (c) => c.dashboard.host, '0.0.0.0'],
    DASHBOARD_PORT: ['0', (c) => c.dashboard.port, 0],
    DASHBOARD_USER: ['ops', (c) => c.dashboard.user, 'ops'],
    DASHBOARD_PASSWORD: ['p w', (c) => c.dashboard.password, 'p w'],
    DASHBOARD_PROXIES: ['10.0.0.1, fd00::1', (c) => c.dashboard.proxies, ['10.0.0.1', 'fd00::1']],
    DASHBOARD_PROXY_HEADER: ['Remote-User', (c) => c.dashboard.proxyHeader, 'Remote-User'],
    ALERT_TO: [
      'ops@desk.example, night@desk.example',
      (c) => c.alerts.to,
      ['ops@desk.example', 'night@desk.example'],
    ],
    ALERT_WEBHOOK: ['https://chat.example/hook', (c) => c.alerts.webhook, 'https://chat.example/hook'],
    HEALTH_PORT: ['8127', (c) => c.healthPort, 8127],
    LOG_LEVEL: ['debug', (c) => c.logLevel, 'debug'],
  };

  it.each(Object.entries(good))('takes %s', (name, [value, of, read]) => {
    expect(of(readConfig({ [name]: ` ${value} ` }))).toEqual(read);
  });

  it('are tried here, every one', () => {
    const tried = [
      ...Object.keys(good),
      ...Object.keys(settings).filter((name) => /^(?:IMAP_OAUTH2|READER|WEBHOOK)_/.test(name)),
    ];
    expect(tried.sort()).toEqual(Object.keys(settings).sort());
  });

  it('name who is told of tickets, and the secret that signs it: neither does without the other', () => {
    const url = 'https://crm.example/hook';
    const secret = 'a-secret-of-many-letters';
    expect(readConfig({ WEBHOOK_URL: url, WEBHOOK_SECRET: secret }).webhook).toEqual({ url, secret });
    expect(readConfig({ WEBHOOK_SECRET: secret }).webhook).toBeNull();
    expect(() => readConfig({ WEBHOOK_URL: url })).toThrow('WEBHOOK_SECRET');
    expect(() => readConfig({ WEBHOOK_URL: url, WEBHOOK_SECRET: 'short' })).toThrow('at least 16');
    expect(() => readConfig({ WEBHOOK_URL: 'http://crm.example', WEBHOOK_SECRET: secret })).toThrow(
      'WEBHOOK_URL',
    );
  });

  it('name several mailboxes, each with its folder', () => {
    const { mailboxes } = readConfig({
      IMAP_URL: 'imaps://a:p@mail.example imaps://b:p@mail.example/Ports/In\n  imap://c:p@127.0.0.1:1143',
    });
    expect(mailboxes.map((mailbox) => mailbox.id)).toEqual([
      'a@mail.example/INBOX',
      'b@mail.example/Ports/In',
      'c@127.0.0.1/INBOX',
    ]);
  });

  it('log in with tokens where the address says so', () => {
    const config = readConfig({
      IMAP_URL: 'imaps://a@mail.example/?auth=oauth2',
      SMTP_URL: 'smtps://a@mail.example/?auth=oauth2',
      IMAP_OAUTH2_TOKEN_URL: 'https://login.example/token',
      IMAP_OAUTH2_CLIENT_ID: 'desk',
      IMAP_OAUTH2_CLIENT_SECRET: 'hidden',
      IMAP_OAUTH2_SCOPE: 'mail',
    });
    expect(config.smtpOAuth2).toMatchObject({ clientId: 'desk', scope: 'mail' });
    expect(config.mailboxes[0]?.login.kind).toBe('oauth2');
  });
});

describe('wrong settings', () => {
  const wrong: [name: string, value: string, says: RegExp][] = [
    ['DATABASE_URL', 'mysql://u:p@db.example/x', /postgres:\/\//],
    ['DATABASE_URL', 'postgres://u:12/34@db.example/x', /%2F/],
    ['REDIS_URL', 'redis.example:6379', /redis:\/\//],
    ['IMAP_URL', 'imap://a:p@mail.example', /ALLOW_PLAINTEXT/],
    ['IMAP_URL', 'imaps://mail.example', /user/],
    ['IMAP_URL', 'imaps://a:p@mail.example imaps://a:q@mail.example/INBOX', /twice/],
    ['SMTP_URL', 'http://a:p@mail.example', /smtps:\/\//],
    ['MAIL_FROM', 'porting', /mail address/],
    ['MAIL_FROM', 'a@example.com, b@example.com', /mail address/],
    ['ALLOW_PLAINTEXT', 'yes', /1 or 0/],
    ['SENDER_POLICY', 'trusting', /verified, known/],
    ['MAILS_PER_DAY', '0', /from 1 to/],
    ['MAILS_PER_DAY', '1e3', /whole number/],
    ['MAILBOX_FILING', 'true', /on, off/],
    ['MAILBOX_DONE', 'inbox', /another folder/],
    ['MAX_MAIL_SIZE', '30MB', /whole number/],
    ['AFTER_PORT_DATE', 'cancel', /refuse, notice/],
    ['DASHBOARD_PORT', '65536', /to 65535/],
    ['LOG_LEVEL', 'loud', /info, debug/],
    ...['ACK_AFTER', 'UNDETERMINED_AFTER', 'CUTOFF', 'RISK_WINDOW', 'RETAIN'].map(
      (name): [string, string, RegExp] => [name, '5 minutes', /90s, 15m, 48h or 3d/],
    ),
    ...['POLL_EVERY', 'RETRY_FIRST', 'LEASE', 'SWEEP_EVERY'].flatMap((name): [string, string, RegExp][] => [
      [name, '0s', /from 1s to 1d/],
      // A timer of Node's that overflows fires at once, for ever.
      [name, '25d', /from 1s to 1d/],
    ]),
    ...['DECISION_WITHIN', 'PENDING_POLL_EVERY'].map((name): [string, string, RegExp] => [
      name,
      '0h',
      /from 1s/,
    ]),
    ['CARRIER_HTTP_URL', 'http://carrier.example', /CARRIER_HTTP_(URL|TOKEN)/],
    ['CARRIER_TELNYX_RATE', 'fast', /CARRIER_TELNYX_RATE/],
  ];

  it.each(wrong)('%s=%s is reported with what to write instead', (name, value, says) => {
    const problems = problemsOf({ [name]: value });
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join('\n')).toMatch(says);
    expect(problems.join('\n')).toContain(name.startsWith('CARRIER_HTTP') ? 'CARRIER_HTTP' : name);
  });

  it('are all reported in one message', () => {
    const all = {
      ...Object.fromEntries(wrong.map(([name, value]) => [name, value])),
      IMAP_URLS: 'x',
      CARRIER_FOO: 'y',
    };
    const problems = problemsOf(all);
    for (const name of Object.keys(all)) {
      if (!name.startsWith('CARRIER_HTTP'))
        expect(problems.filter((one) => one.includes(name))).not.toEqual([]);
    }
    expect(new Set(problems).size).toBe(problems.length);
  });

  it('name the folder that mail is read from as no place to file it to', () => {
    const IMAP_URL = 'imaps://a:p@mail.example/Ports/In';
    expect(problemsOf({ IMAP_URL, MAILBOX_REVIEW: 'Ports/In' })).toEqual([
      'MAILBOX_REVIEW: must be another folder than the one that mail is read from.',
    ]);
    expect(problemsOf({ IMAP_URL, MAILBOX_REVIEW: 'Ports/Out' })).toEqual([]);
  });

  it('send no password in the clear except on this machine, or where that is allowed', () => {
    for (const [IMAP_URL, fine] of [
      ['imap://a:p@mail.example', false],
      ['imap://a:p@127.0.0.1', true],
      ['imap://a:p@localhost', true],
      ['imap://a:p@[::1]', true],
      ['imap://a:p@127.0.0.1.evil.example', false],
      ['imap://a:p@mail.example/?tls=starttls', true],
    ] as const) {
      expect([IMAP_URL, problemsOf({ IMAP_URL }).length === 0]).toEqual([IMAP_URL, fine]);
      expect(problemsOf({ IMAP_URL, ALLOW_PLAINTEXT: '1' })).toEqual([]);
    }
    expect(problemsOf({ CARRIER_HTTP_URL: 'http://carrier.example', CARRIER_HTTP_TOKEN: 't' })).toHaveLength(
      1,
    );
    expect(
      problemsOf({
        CARRIER_HTTP_URL: 'http://carrier.example',
        CARRIER_HTTP_TOKEN: 't',
        ALLOW_PLAINTEXT: '1',
      }),
    ).toEqual([]);
  });

  it('ask what was meant by a name that is nearly ours', () => {
    const meant: Record<string, string> = {
      IMAP_URI: 'IMAP_URL',
      SMTP_URLS: 'SMTP_URL',
      DATABSE_URL: 'DATABASE_URL',
      REPLY_SECRETS: 'REPLY_SECRET',
      Sender_Policy: 'SENDER_POLICY',
      DASHBOARD_PASWORD: 'DASHBOARD_PASSWORD',
      MAILBOX_FAIL: 'MAILBOX_FAILED',
      CARRIER_TELNYX_APIKEY: 'CARRIER_TELNYX_API_KEY',
      IMAP_OAUTH2_CLIENT: 'IMAP_OAUTH2_CLIENT_ID',
      LOGLEVEL: 'LOG_LEVEL',
    };
    for (const [name, candidate] of Object.entries(meant)) {
      expect(problemsOf({ [name]: 'x' })).toEqual([
        `${name}: there is no such setting. Did you mean ${candidate}?`,
      ]);
    }
    expect(problemsOf({ CARRIER_ACME_WIRELESS_SECRET_SAUCE: 'x' })).toEqual([
      'CARRIER_ACME_WIRELESS_SECRET_SAUCE: there is no such setting.',
    ]);
  });

  it('leave names alone that are nobody’s business of ours', () => {
    const others = [
      'PATH',
      'HOME',
      'HOSTNAME',
      'LOGNAME',
      'NODE_OPTIONS',
      'MAIL',
      'MAILTO',
      'TZ',
      'LANG',
      'DEBUG',
      'CI',
    ];
    expect(problemsOf(Object.fromEntries(others.map((name) => [name, 'x'])))).toEqual([]);
    expect(
      problemsOf({
        CARRIER_MANUAL: 'acme',
        CARRIER_MANUAL_ACME_CONTACT: 'desk@acme.example',
        CARRIER_ACME_RATE: '5',
      }),
    ).toEqual([]);
  });
});

describe('a secret', () => {
  const secret = fc.stringMatching(/^[!-~]{9,30}$/).map((text) => `Q${text}Z`);
  const places: ((secret: string) => Environment)[] = [
    ...[...Object.keys(settings), ...carrierVariables, 'CARRIER_FOO', 'IMAP_URI'].map(
      (name) => (value: string) => ({ [name]: value }),
    ),
    ...['imaps', 'imap', 'smtps', 'smtp', 'postgres', 'redis', 'http'].flatMap((scheme) =>
      ['IMAP_URL', 'SMTP_URL', 'DATABASE_URL', 'REDIS_URL', 'CARRIER_HTTP_URL'].map(
        (name) => (value: string) => ({
          [name]: `${scheme}://user:${value}@host.example:99/path`,
        }),
      ),
    ),
    (value) => ({ IMAP_URL: `imaps://a:${value}@mail.example imap://b:${value}@mail.example` }),
  ];

  it('is never repeated, wherever it was put', () => {
    fc.assert(
      fc.property(secret, fc.nat(places.length - 1), (value, at) => {
        const message = problemsOf(places[at]?.(value) ?? {}).join('\n');
        for (let from = 0; from + 6 <= value.length; from++) {
          const part = value.slice(from, from + 6);
          if (message.toLowerCase().includes(part.toLowerCase())) throw new Error(`${part} in: ${message}`);
        }
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('a start', () => {
  it('is told all that is missing for its roles, together with what is wrong', () => {
    expect(problemsOf({}, ['poller', 'worker', 'dashboard']).map((one) => one.split(':')[0])).toEqual([
      'IMAP_URL',
      'SMTP_URL',
      'MAIL_FROM',
      'REPLY_SECRET',
    ]);
    expect(problemsOf({}, ['dashboard']).map((one) => one.split(':')[0])).toEqual(['DASHBOARD_PASSWORD']);
    const both = problemsOf({ IMAP_URL: 'nonsense', CUTOFF: 'soon' }, ['poller', 'worker']);
    expect(both.filter((one) => one.startsWith('IMAP_URL'))).toHaveLength(1);
    expect(both.map((one) => one.split(/[: ]/)[0])).toEqual(
      expect.arrayContaining(['IMAP_URL', 'CUTOFF', 'SMTP_URL', 'MAIL_FROM', 'REPLY_SECRET']),
    );
  });
});

describe('what would not be safe is refused', () => {
  const told = (environment: Record<string, string>): string[] => {
    try {
      readConfig({ ...environment });
      return [];
    } catch (error) {
      return String(error).match(/[A-Z_]+(?=: )/g) ?? [];
    }
  };

  it.each([
    ['DATABASE_URL', 'postgres://u:p@db.example/x'],
    ['DATABASE_URL', 'postgres://u:p@db.example/x?sslmode=prefer'],
    ['DATABASE_URL', 'postgres://u:p@localhost/x?host=db.example'],
    ['REDIS_URL', 'redis://u:p@cache.example:6379'],
  ])('%s: %s to another machine without TLS, unless allowed', (name, value) => {
    expect(told({ [name]: value })).toContain(name);
    expect(told({ [name]: value, ALLOW_PLAINTEXT: '1' })).toEqual([]);
  });

  it.each([
    ['DATABASE_URL', 'postgres://u:p@db.example/x?sslmode=verify-full'],
    ['DATABASE_URL', 'postgres://u:p@127.0.0.1:5432/x'],
    ['DATABASE_URL', 'postgres://u:p@[::1]/x'],
    ['DATABASE_URL', 'postgres:///x?host=/var/run/postgresql'],
    ['REDIS_URL', 'rediss://u:p@cache.example'],
    ['REDIS_URL', 'redis://localhost:6379'],
  ])('but not %s: %s', (name, value) => {
    expect(told({ [name]: value })).toEqual([]);
  });

  it.each([
    ['DESK_TIMEZONE', 'Mars/Base'],
    ['DASHBOARD_PROXIES', 'proxy.example.com'],
    ['DASHBOARD_PROXY_HEADER', 'Remote User:'],
  ])('%s: %s, which is none', (name, value) => {
    expect(told({ [name]: value })).toContain(name);
  });

  it.each([
    ['REPLY_SECRET', 'fifteen-letters'],
    ['REPLY_SECRET', 'long-enough-for-anybody short'],
    ['REPLY_SECRET', 'change-this-before-anybody-writes'],
    ['DASHBOARD_PASSWORD', 'change-me'],
  ])('%s: %s, short or printed in our own examples', (name, value) => {
    expect(told({ [name]: value })).toContain(name);
  });
});

describe('a second reader', () => {
  const url = 'http://127.0.0.1:11434/v1';

  it('is off unless its server is named, and needs a model', () => {
    expect(readConfig({}).secondReader).toBeNull();
    expect(problemsOf({ READER_MODEL: 'small' }).join()).toContain('READER_URL');
    expect(problemsOf({ READER_URL: url }).join()).toContain('READER_MODEL');
  });

  it('may object and propose, and act only where that is said', () => {
    const { secondReader } = readConfig({ READER_URL: url, READER_MODEL: 'small' });
    expect(secondReader).toMatchObject({ url, model: 'small', key: null, timeout: 5_000, atOnce: 2 });
    expect([...(secondReader?.may ?? [])]).toEqual(['object', 'propose']);
    const act = readConfig({ READER_URL: url, READER_MODEL: 'small', READER_MAY: 'propose, act' });
    expect([...(act.secondReader?.may ?? [])]).toEqual(['propose', 'act']);
    expect(problemsOf({ READER_URL: url, READER_MODEL: 'small', READER_MAY: 'all' })).toHaveLength(1);
  });

  it('is reached in the clear on this machine only', () => {
    const far = { READER_URL: 'http://models.example/v1', READER_MODEL: 'small' };
    expect(problemsOf(far).join()).toContain('READER_URL');
    expect(problemsOf({ ...far, ALLOW_PLAINTEXT: '1' })).toEqual([]);
  });
});
