/** A private PostgreSQL cluster on a free port. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { available, eventually, findProgram, freePort, temporaryFolder } from './temporary.ts';

const versions = '/usr/lib/postgresql';
const binaries = existsSync(versions)
  ? readdirSync(versions)
      .sort((one, other) => Number(other) - Number(one))
      .map((version) => join(versions, version, 'bin'))
  : [];
const initdb = findProgram('initdb', binaries);
const postgres = findProgram('postgres', binaries);

/** Whether PostgreSQL can run here; says so in one line where it cannot. */
export const hasPostgres = available(
  'tests against a real PostgreSQL',
  [initdb, postgres],
  'apt-get install postgresql',
);

export type PostgresService = {
  readonly port: number;
  /** The postmaster's process id; null while it is stopped. */
  pid(): number | null;
  /** URL of a fresh, empty database. */
  database(name?: string): Promise<string>;
  /** Ends it in good order, cutting all connections; resolves when it is gone. */
  stop(): Promise<void>;
  /** Kills it as a crash would. */
  kill(): Promise<void>;
  /** Resolves when it takes connections. */
  start(): Promise<void>;
  remove(): Promise<void>;
};

/** Starts it. `options` are further settings, such as `['shared_preload_libraries=pg_stat_statements']`. */
export async function startPostgres(options: readonly string[] = []): Promise<PostgresService> {
  if (initdb === null || postgres === null) throw new Error('PostgreSQL is not installed');
  const folder = temporaryFolder('postgres');
  const data = join(folder.path, 'data');
  const port = await freePort();
  const owner = unprivileged();
  mkdirSync(data, { mode: 0o700 });
  if (owner) for (const path of [folder.path, data]) chownSync(path, owner.uid, owner.gid);
  const user = { ...(owner ?? {}), cwd: folder.path, stdio: 'ignore' as const };
  execFileSync(initdb, ['-D', data, '-U', 'porthalt', '-A', 'trust', '-E', 'UTF8', '--no-sync'], user);
  const url = (name: string) => `postgres://porthalt@127.0.0.1:${port}/${name}`;
  let running: ChildProcess | null = null;
  let databases = 0;

  const start = async () => {
    const child = spawn(
      postgres,
      ['-D', data, '-p', `${port}`, '-k', folder.path].concat(
        ['listen_addresses=127.0.0.1', 'fsync=off', ...options].flatMap((setting) => ['-c', setting]),
      ),
      user,
    );
    running = child;
    await eventually(() => {
      if (child.exitCode !== null) throw new Error(`PostgreSQL ended with ${child.exitCode}`);
      return answers(url('postgres'));
    }, 'PostgreSQL');
  };
  const end = async (signal: NodeJS.Signals) => {
    const child = running;
    running = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  };

  await start();
  return {
    port,
    pid: () => running?.pid ?? null,
    async database(name = `test_${++databases}`) {
      await ask(url('postgres'), `create database ${name}`);
      return url(name);
    },
    start,
    stop: () => end('SIGINT'),
    kill: () => end('SIGQUIT'),
    async remove() {
      await end('SIGINT');
      folder.remove();
    },
  };
}

/** PostgreSQL refuses to run as root. */
function unprivileged(): { uid: number; gid: number } | null {
  if (userInfo().uid !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) =>
        Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {}
  }
  throw new Error('No unprivileged user to run PostgreSQL as');
}

async function ask(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

const answers = (url: string): Promise<boolean> =>
  ask(url, 'select 1').then(
    () => true,
    () => false,
  );
