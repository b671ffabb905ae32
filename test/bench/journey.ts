/** The whole journey, beside the raw chain: mails that wait in Dovecot, read, cancelled at the carrier and confirmed by mail. */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { startDovecot } from '../services/dovecot.ts';
import { startHttpCarrier } from '../services/http-carrier.ts';
import { startPostgres } from '../services/postgres.ts';
import { authserv, deskAddress } from '../services/raw-mail.ts';
import { startRedis } from '../services/redis.ts';
import { temporaryFolder } from '../services/temporary.ts';
import { type Customer, carrierOrder, customersOf, importFile, mailOf } from './customers.ts';
import type { Options, Pairing } from './options.ts';
import { peakMemory, processorTime } from './processor.ts';
import { reportProfile } from './profile.ts';
import type { Report } from './report.ts';
import { startSink } from './sink.ts';
import { runCommand, startWorker, type Worker } from './worker.ts';

type Servers = Awaited<ReturnType<typeof startServers>>;

async function startServers() {
  const [dovecot, postgres, redis] = await Promise.all([
    startDovecot(),
    startPostgres(['shared_preload_libraries=pg_stat_statements']),
    startRedis(),
  ]);
  return {
    dovecot,
    postgres,
    redis,
    stop: async () => {
      await Promise.all([dovecot.remove(), postgres.remove(), redis.remove()]);
    },
  };
}

let runs = 0;

export async function journey(report: Report, options: Options): Promise<void> {
  const servers = await startServers();
  try {
    report.table(
      `${options.mails} mails → confirmations, orders of ${options.numbers} numbers, one of them cancelled`,
    );
    const naive = await rawChain(servers, options.mails);
    report.row({ journey: 'raw chain', 'mails/s': naive, '% of raw': 100 });
    for (const pairing of options.pairings) {
      for (const processes of pairing === 'embedded' ? [1] : options.processes) {
        if (options.profile !== null) rmSync(options.profile, { recursive: true, force: true });
        const { rate, ...rest } = await run(servers, pairing, processes, options);
        report.row({
          journey: `${pairing}, ${processes} process${processes === 1 ? '' : 'es'}`,
          'mails/s': rate,
          '% of raw': (rate / naive) * 100,
          ...rest,
        });
        if (options.profile !== null) reportProfile(report, options.profile);
      }
    }
  } finally {
    await servers.stop();
  }
}

async function rawChain({ dovecot, redis }: Servers, mails: number): Promise<number> {
  const user = `raw${++runs}`;
  for (const customer of customersOf(mails, 1)) dovecot.deliver(user, mailOf(customer));
  const sink = await startSink();
  await redis.flush();
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'naive.js'), dovecot.url(user), redis.url, sink.url],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await new Promise<void>((started, failed) => {
    child.stdout.once('data', () => started());
    child.once('close', () => failed(new Error('The raw chain ended before it had started.')));
  });
  const since = Date.now();
  await sink.all(mails);
  const took = Math.max(...sink.arrived.values()) - since;
  const ended = new Promise((done) => child.once('close', done));
  child.kill('SIGTERM');
  await ended;
  await sink.close();
  return (mails / took) * 1_000;
}

async function run(servers: Servers, pairing: Pairing, processes: number, options: Options) {
  const { dovecot, postgres, redis } = servers;
  const carrier = await startHttpCarrier();
  const sink = await startSink();
  const folder = temporaryFolder('bench');
  const user = `desk${++runs}`;
  const customers = customersOf(options.mails, options.numbers);
  for (const one of customers) {
    carrier.add(carrierOrder(one), Object.fromEntries(one.numbers.map((number) => [number, {}])));
    dovecot.deliver(user, mailOf(one));
  }
  await redis.flush();
  const database = pairing === 'embedded' ? null : await postgres.database();
  const env = {
    DATA_DIR: folder.path,
    ...(database === null ? {} : { DATABASE_URL: database }),
    ...(pairing === 'redis' ? { REDIS_URL: redis.url } : {}),
    IMAP_URL: dovecot.url(user),
    SMTP_URL: sink.url,
    MAIL_FROM: deskAddress,
    REPLY_SECRET: 'a-secret-for-benches-only',
    TRUSTED_AUTHSERV_ID: authserv,
    CARRIER_HTTP_URL: carrier.url,
    CARRIER_HTTP_TOKEN: carrier.token,
    CARRIER_HTTP_CONCURRENCY: `${options.concurrency}`,
    CARRIER_HTTP_RATE: '1000',
  };
  importOrders(customers, folder.path, env);
  const pgBefore = database === null ? null : await counters(database);
  const parts = { pg: postgres.pid(), redis: redis.pid(), dovecot: dovecot.pid() };
  const before = times(parts);
  if (options.profile !== null) mkdirSync(options.profile, { recursive: true });
  const since = Date.now();
  const workers: Worker[] = await Promise.all(
    Array.from({ length: processes }, () =>
      startWorker(['start', '--roles', 'poller,worker'], env, options.profile),
    ),
  );
  const started = since + Math.min(...workers.map((worker) => worker.startTook));
  const appBefore = workers.map((worker) => processorTime(worker.pid));
  await sink.all(options.mails);
  const took = Math.max(...sink.arrived.values()) - started;
  const after = times(parts);
  const each = (ms: number): number => ms / options.mails;
  const app = workers.reduce((sum, worker, at) => sum + processorTime(worker.pid) - (appBefore[at] ?? 0), 0);
  const memory = Math.max(...workers.map((worker) => peakMemory(worker.pid)));
  const pgAfter = database === null ? null : await counters(database);
  await Promise.all(workers.map((worker) => worker.stop()));
  await carrier.close();
  await sink.close();
  folder.remove();
  return {
    rate: (options.mails / took) * 1_000,
    'app ms': each(app),
    'pg ms': each(after.pg - before.pg),
    'redis ms': each(after.redis - before.redis),
    'imap ms': each(after.dovecot - before.dovecot),
    statements: pgAfter === null ? '-' : each(pgAfter.statements - (pgBefore?.statements ?? 0)),
    transact: pgAfter === null ? '-' : each(pgAfter.transactions - (pgBefore?.transactions ?? 0)),
    'peak MB': memory,
    'start ms': Math.max(...workers.map((worker) => worker.startTook)),
  };
}

function times<Name extends string>(parts: Record<Name, number | null>): Record<Name, number> {
  const entries = Object.entries<number | null>(parts).map(([name, pid]) => [
    name,
    pid === null ? 0 : processorTime(pid),
  ]);
  return Object.fromEntries(entries) as Record<Name, number>;
}

function importOrders(customers: readonly Customer[], folder: string, env: Record<string, string>): void {
  const file = join(folder, 'orders.json');
  writeFileSync(file, importFile(customers));
  runCommand(['orders', 'import', file], env);
}

/** Statements (BEGIN and COMMIT count) and transactions of a database so far. */
async function counters(url: string): Promise<{ statements: number; transactions: number }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('create extension if not exists pg_stat_statements');
    const { rows } = await client.query<{ statements: string; transactions: string }>(`
      select coalesce(sum(calls), 0) as statements,
        (select xact_commit + xact_rollback from pg_stat_database where datname = current_database()) as transactions
      from pg_stat_statements s join pg_database d on d.oid = s.dbid where d.datname = current_database()`);
    return { statements: Number(rows[0]?.statements ?? 0), transactions: Number(rows[0]?.transactions ?? 0) };
  } finally {
    await client.end();
  }
}
