/** A private Redis on a free port, kept as the product wants it: append-only, no eviction. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createConnection } from 'node:net';
import { available, eventually, findProgram, freePort, temporaryFolder } from './temporary.ts';

const redis = findProgram('redis-server');

/** Whether Redis can run here; says so in one line where it cannot. */
export const hasRedis = available('tests against a real Redis', [redis], 'apt-get install redis-server');

export type RedisService = {
  readonly port: number;
  readonly url: string;
  /** Its process id; null while it is stopped. */
  pid(): number | null;
  /** Ends it in good order; resolves when it is gone. */
  stop(): Promise<void>;
  /** Kills it as a crash would; what the append-only file holds comes back with `start`. */
  kill(): Promise<void>;
  /** Resolves when it answers, its data loaded. */
  start(): Promise<void>;
  /** Forgets everything, as an operator's FLUSHALL does. */
  flush(): Promise<void>;
  remove(): Promise<void>;
};

/** Starts it. `options` are further arguments, such as `['--maxmemory-policy', 'allkeys-lru']`. */
export async function startRedis(options: readonly string[] = []): Promise<RedisService> {
  if (redis === null) throw new Error('Redis is not installed');
  const folder = temporaryFolder('redis');
  const port = await freePort();
  let running: ChildProcess | null = null;

  const start = async () => {
    const fixed = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder.path, '--save', ''];
    const kept = ['--appendonly', 'yes', '--appendfsync', 'always', '--maxmemory-policy', 'noeviction'];
    const child = spawn(redis, [...fixed, ...kept, ...options], { stdio: 'ignore' });
    running = child;
    await eventually(() => {
      if (child.exitCode !== null) throw new Error(`Redis ended with ${child.exitCode}`);
      return pings(port);
    }, 'Redis');
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
    url: `redis://127.0.0.1:${port}`,
    pid: () => running?.pid ?? null,
    start,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    flush: async () => {
      if (!(await tell(port, 'FLUSHALL')).startsWith('+OK')) throw new Error('Redis did not flush');
    },
    async remove() {
      await end('SIGKILL');
      folder.remove();
    },
  };
}

/** True once it answers PING with PONG; while loading it answers with an error. */
const pings = async (port: number): Promise<boolean> => (await tell(port, 'PING')).startsWith('+PONG');

/** Sends one command. @returns the first bytes of the answer; nothing where there is none within a second */
function tell(port: number, command: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    socket.setTimeout(1_000, () => socket.destroy());
    socket.once('error', () => resolve(''));
    socket.once('close', () => resolve(''));
    socket.once('data', (data) => {
      resolve(data.toString());
      socket.destroy();
    });
    socket.write(`${command}\r\n`);
  });
}
