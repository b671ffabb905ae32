/** `porthalt doctor`: checks every connection and setting and says what to do. */
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Redis } from 'ioredis';
import { sql } from 'kysely';
import { smtpOptions } from '../app.ts';
import { buildCarriers, isConfigured } from '../carriers/carriers.ts';
import { type Config, ConfigError } from '../config.ts';
import { openDatabase } from '../database/open.ts';
import { reason } from '../error.ts';
import { connect, usualTimings } from '../mail/imap.ts';
import { accessTokens } from '../mail/oauth2.ts';
import { openSmtp } from '../mail/smtp.ts';
import { loadTemplates } from '../notices/render.ts';
import type { Console } from './console.ts';
import { secretFiles } from './secret-files.ts';
import { readSettings } from './settings.ts';
import { deskIsServed } from './socket.ts';

type Finding = { readonly what: string; readonly ok: boolean | 'note'; readonly detail: string };

/** Prints a table. @returns 0 when all is well, 1 when something fails, 2 when settings are wrong */
export async function doctor(io: Console): Promise<number> {
  let config: Config;
  try {
    config = readSettings(io.env, new Set(['poller', 'worker', 'dashboard']));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    for (const problem of error.problems) io.out(line({ what: 'settings', ok: false, detail: problem }));
    return 2;
  }
  io.out(line({ what: 'settings', ok: true, detail: 'all can be read' }));
  const findings: Finding[] = [];
  const checks: Promise<Finding[]>[] = [
    checkDatabase(config),
    checkRedis(config),
    ...config.mailboxes.map((mailbox) => checkMailbox(config, mailbox)),
    checkSmtp(config),
    ...checkCarriers(config),
    checkTemplates(),
    checkAdvice(config),
    checkSecretFiles(['.env', ...secretFiles(io.env).map(({ file }) => file)]),
  ];
  for (const check of checks) {
    for (const finding of await check) {
      findings.push(finding);
      io.out(line(finding));
    }
  }
  const failed = findings.filter((finding) => finding.ok === false).length;
  io.out(failed === 0 ? 'All is well.' : `${failed} of ${findings.length} checks failed.`);
  return failed === 0 ? 0 : 1;
}

const line = ({ what, ok, detail }: Finding): string =>
  `${ok === true ? 'ok  ' : ok === false ? 'FAIL' : 'note'}  ${what.padEnd(28)}  ${detail}`;

async function attempt(what: string, run: () => Promise<string>, advice = ''): Promise<Finding[]> {
  try {
    return [{ what, ok: true, detail: await run() }];
  } catch (error) {
    return [{ what, ok: false, detail: `${reason(error)}${advice}` }];
  }
}

function checkDatabase(config: Config): Promise<Finding[]> {
  return attempt('database', async () => {
    if (config.databaseUrl === null && (await deskIsServed(config.dataDir))) {
      return `embedded under ${config.dataDir}, in use by the running desk`;
    }
    // A look must not make a database that nobody asked for.
    const fresh = config.databaseUrl === null && !existsSync(join(config.dataDir, 'database'));
    const folder = fresh ? mkdtempSync(join(tmpdir(), 'porthalt-doctor-')) : null;
    const database = await openDatabase({ url: config.databaseUrl, dataDir: folder ?? config.dataDir });
    try {
      const { rows } = await sql<{ version: string }>`select version()`.execute(database.db);
      const version = /PostgreSQL [\d.]+/.exec(rows[0]?.version ?? '')?.[0] ?? 'PostgreSQL';
      return database.kind === 'server'
        ? `${version}, tables up to date`
        : `embedded under ${config.dataDir} (${version})`;
    } finally {
      await database.close();
      if (folder !== null) rmSync(folder, { recursive: true, force: true });
    }
  });
}

async function checkRedis(config: Config): Promise<Finding[]> {
  if (config.redisUrl === null) return [{ what: 'queue', ok: true, detail: 'lives in the database' }];
  const redis = new Redis(config.redisUrl, {
    lazyConnect: true,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
    connectTimeout: 5_000,
  });
  let first: Error | null = null;
  redis.on('error', (error: Error) => {
    first ??= error;
  });
  try {
    await redis.connect();
    const setting = async (name: string): Promise<string> =>
      ((await redis.config('GET', name)) as string[])[1] ?? '';
    const policy = await setting('maxmemory-policy').catch(() => '');
    const aof = await setting('appendonly').catch(() => '');
    return [
      { what: 'redis', ok: true, detail: 'answers' },
      policy === 'noeviction' || policy === ''
        ? {
            what: 'redis maxmemory-policy',
            ok: policy === '' ? 'note' : true,
            detail: policy || 'cannot be read; it must be noeviction',
          }
        : {
            what: 'redis maxmemory-policy',
            ok: false,
            detail: `is ${policy}; set noeviction, or jobs get lost when memory is short`,
          },
      aof === 'yes' || aof === ''
        ? {
            what: 'redis appendonly',
            ok: aof === '' ? 'note' : true,
            detail: aof || 'cannot be read; it should be yes',
          }
        : {
            what: 'redis appendonly',
            ok: 'note',
            detail: 'is off: a restart of Redis costs time, though no work; set "appendonly yes"',
          },
    ];
  } catch (error) {
    return [
      // What ended the connection says more than that it ended.
      {
        what: 'redis',
        ok: false,
        detail: `${reason(first ?? error)}: check REDIS_URL and that the server is up`,
      },
    ];
  } finally {
    redis.disconnect();
  }
}

function checkMailbox(config: Config, mailbox: Config['mailboxes'][number]): Promise<Finding[]> {
  const look = async (): Promise<string> => {
    const connection = await connect(mailbox, {
      timings: usualTimings,
      maxSize: config.maxMailSize,
      accessToken: mailbox.login.kind === 'oauth2' ? accessTokens(mailbox.login.oauth2) : async () => '',
      signal: AbortSignal.timeout(30_000),
    });
    try {
      const status = await connection.client.status(mailbox.folder.join('/'), { messages: true });
      return `${status ? (status.messages ?? 0) : 0} mails`;
    } finally {
      await connection.close();
    }
  };
  return attempt(`mailbox ${mailbox.id}`, look, ': check IMAP_URL and that the server is up');
}

async function checkSmtp(config: Config): Promise<Finding[]> {
  const smtp = openSmtp(config, smtpOptions(config));
  if (smtp === null) return [{ what: 'smtp', ok: false, detail: 'SMTP_URL is not set' }];
  try {
    const { ok, message } = await smtp.probe();
    return [{ what: 'smtp', ok, detail: message }];
  } finally {
    await smtp.close();
  }
}

function checkCarriers(config: Config): Promise<Finding[]>[] {
  const carriers = [...buildCarriers(config.carriers)].filter(
    ([name]) =>
      isConfigured(config.carriers, name) &&
      name !== 'sandbox' &&
      !config.carriers.manual.some((manual) => manual.name === name),
  );
  if (carriers.length === 0) {
    return [
      Promise.resolve([
        { what: 'carriers', ok: 'note' as const, detail: 'none is set up: every check goes to a person' },
      ]),
    ];
  }
  return carriers.map(([name, carrier]) =>
    attempt(`carrier ${name}`, async () => {
      await carrier.probe(AbortSignal.timeout(30_000));
      return 'answers, credentials are taken';
    }),
  );
}

function checkTemplates(): Promise<Finding[]> {
  return attempt('templates', async () => {
    const templates = loadTemplates(fileURLToPath(new URL('../../templates', import.meta.url)));
    return [...templates.languages.keys()].join(', ');
  });
}

/** Files with secrets that every user of the machine can read. */
export async function checkSecretFiles(files: readonly string[]): Promise<Finding[]> {
  if (process.platform === 'win32') return [];
  return files.flatMap((file) => {
    const open = ((statSync(file, { throwIfNoEntry: false })?.mode ?? 0) & 0o004) !== 0;
    const detail = `everybody on this machine can read it: chmod 600 ${file}`;
    return open ? [{ what: file, ok: 'note' as const, detail }] : [];
  });
}

async function checkAdvice(config: Config): Promise<Finding[]> {
  const notes: Finding[] = [];
  const note = (what: string, detail: string): void => void notes.push({ what, ok: 'note', detail });
  if (config.trustedAuthserv === null && config.senderPolicy === 'verified') {
    note(
      'TRUSTED_AUTHSERV_ID',
      'not set: only replies to our own notices can be trusted; every other mail goes to a person',
    );
  }
  if (config.senderPolicy === 'known')
    note('SENDER_POLICY', "known: anybody who forges a contact's address is believed");
  if (config.dashboard.password === null)
    note('DASHBOARD_PASSWORD', 'not set: the dashboard serves health only');
  return notes;
}
