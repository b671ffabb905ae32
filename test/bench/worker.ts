/** The built program as processes: started with an environment, told to stop, their processor time and memory read. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** The benches run compiled, from a folder below the checkout. */
const checkout = ((folder: string): string => {
  let at = folder;
  while (!existsSync(join(at, 'package-lock.json'))) at = resolve(at, '..');
  return at;
})(import.meta.dirname);

export type Worker = {
  readonly pid: number;
  /** ms from the start of the process until it said that it has started. */
  readonly startTook: number;
  stop(): Promise<void>;
};

type Environment = Readonly<Record<string, string>>;

const environment = (env: Environment) => ({ PATH: process.env.PATH ?? '', NODE_ENV: 'production', ...env });

/** Builds the program where that is due, and runs one command of it to its end. */
export function runCommand(args: readonly string[], env: Environment): void {
  execFileSync(process.execPath, [join(checkout, 'src/run.mjs'), ...args], {
    env: environment(env),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Starts a process; resolves when it has said that it has started. `profile`: a folder for its CPU profile. */
export async function startWorker(
  args: readonly string[],
  env: Environment,
  profile: string | null,
): Promise<Worker> {
  const flags = profile === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
  const since = performance.now();
  const child: ChildProcess = spawn(process.execPath, [...flags, join(checkout, 'dist/main.js'), ...args], {
    env: environment(env),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  if (child.stdout === null || child.pid === undefined) throw new Error('no process');
  const lines = createInterface({ input: child.stdout });
  await new Promise<void>((done, failed) => {
    child.once('close', (code) => failed(new Error(`The worker ended with ${code} before it had started.`)));
    lines.on('line', (line) => {
      if (line.includes('"msg":"started"')) done();
      if (/"level":[56]0/.test(line)) console.error(line);
    });
  });
  return {
    pid: child.pid,
    startTook: performance.now() - since,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
