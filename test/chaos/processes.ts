/** The built program as real processes: started, watched, killed, frozen, and started again as an init system would. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { eventually } from '../services/temporary.ts';

const checkout = checkoutAbove(import.meta.dirname);
/** A built checkout, if another than this one is to be tried. */
const tried = process.env.CHAOS_BUILD ?? checkout;
/** A file that takes the log of all processes, for who wants to know what happened. */
const logFile = process.env.CHAOS_LOG ?? null;

/** The tests also run compiled, from a folder below the checkout. */
function checkoutAbove(folder: string): string {
  return existsSync(join(folder, 'package-lock.json')) ? folder : checkoutAbove(resolve(folder, '..'));
}

/**
 * A copy of the build that a new build in the checkout does not change under running processes, its modules put
 * together in a few files: processes that are killed every second must start within one.
 */
export function copyBuild(): { main: string; remove: () => void } {
  const built = join(tried, 'dist');
  if (!existsSync(join(built, 'main.js'))) throw new Error('There is no build: run "npm run build" first');
  // Below node_modules, so that packages are found from there.
  const cache = join(checkout, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'porthalt-chaos-'));
  for (const name of ['dist', 'templates', 'package.json'])
    cpSync(join(tried, name), join(folder, name), { recursive: true });
  execFileSync(process.execPath, [
    join(checkout, 'test/services/bundle.mjs'),
    ...[join(tried, 'dist/main.js'), join(folder, 'dist'), '--packages'],
  ]);
  return {
    main: join(folder, 'dist/main.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export type LogLine = { readonly level: number; readonly msg: string; readonly [key: string]: unknown };
export type Exit = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

/** One process from its start to its end. */
export type Life = {
  readonly pid: number;
  readonly lines: readonly LogLine[];
  readonly stderr: () => string;
  readonly ended: Promise<Exit>;
  readonly exit: () => Exit | null;
  /** ms from the start of the process until it said that it has started; null before. */
  readonly startTook: () => number | null;
  /** True once it has said that it has started. */
  readonly isStarted: () => boolean;
  readonly signal: (signal: NodeJS.Signals) => void;
  /** Resolves when it has written this line; throws when it ends before, or after `timeout` ms. */
  readonly says: (msg: string, timeout?: number) => Promise<LogLine>;
};

/** Starts `porthalt start --roles …` with nothing in its environment but `env`. */
export function startProcess(main: string, roles: string, env: Readonly<Record<string, string>>): Life {
  const child: ChildProcess = spawn(process.execPath, [main, 'start', '--roles', roles], {
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production', ...env },
    // Where no .env file lies.
    cwd: resolve(main, '..'),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const since = performance.now();
  let startTook: number | null = null;
  const lines: LogLine[] = [];
  let stderr = '';
  let exit: Exit | null = null;
  const ended = new Promise<Exit>((done) => {
    child.once('close', (code, signal) => {
      exit = { code, signal };
      done(exit);
    });
  });
  if (child.stdout === null || child.stderr === null || child.pid === undefined)
    throw new Error('no process');
  createInterface({ input: child.stdout }).on('line', (line) => {
    const said = parse(line);
    if (logFile !== null) appendFileSync(logFile, `${new Date().toISOString()} ${child.pid} ${line}\n`);
    if (said?.msg === 'started') startTook = performance.now() - since;
    if (said !== null) lines.push(said);
    else stderr += `${line}\n`;
  });
  child.stderr.on('data', (data) => {
    stderr += String(data);
    if (logFile !== null) appendFileSync(logFile, `${new Date().toISOString()} ${child.pid} ! ${data}\n`);
  });
  return {
    pid: child.pid,
    lines,
    stderr: () => stderr,
    ended,
    exit: () => exit,
    startTook: () => startTook,
    isStarted: () => exit === null && startTook !== null,
    signal: (signal) => void child.kill(signal),
    says: (msg, timeout = 30_000) =>
      eventually(
        () => {
          const line = lines.find((one) => one.msg.includes(msg));
          if (line === undefined && exit !== null)
            throw new Error(`It ended (${exit.code ?? exit.signal}) and never said "${msg}": ${stderr}`);
          return line;
        },
        `"${msg}"`,
        timeout,
      ),
  };
}

/** A line that a killed process did not end is no JSON. */
function parse(line: string): LogLine | null {
  try {
    return JSON.parse(line) as LogLine;
  } catch {
    return line.startsWith('{') ? { level: 0, msg: '' } : null;
  }
}

/** A process that is always started again, and what became of its lives. */
export type Service = {
  readonly name: string;
  readonly life: () => Life;
  /** True while it is frozen. */
  readonly frozen: () => boolean;
  /** SIGKILL; it is started again at once. */
  kill(): Promise<void>;
  /** SIGSTOP for `ms`, then SIGCONT. */
  freeze(ms: number): Promise<void>;
  /** Ends that nobody ordered, with what it wrote: a crash, or a start that failed. */
  readonly unordered: { exit: Exit; wasStarted: boolean; stderr: string; at: number }[];
  /** What earlier lives wrote to stderr. */
  readonly stderr: string[];
  /** Warnings and errors that its earlier lives logged. */
  readonly complaints: LogLine[];
  /** SIGTERM, and no further start. @returns how it ended and after how many ms */
  stop(): Promise<{ exit: Exit; took: number }>;
  /** SIGKILL, and no further start; for the end of a test that failed. */
  drop(): Promise<void>;
};

/** Keeps `porthalt start --roles …` running. */
export function keepRunning(
  name: string,
  main: string,
  roles: string,
  env: Readonly<Record<string, string>>,
): Service {
  const unordered: Service['unordered'] = [];
  const stderr: string[] = [];
  const complaints: LogLine[] = [];
  let life = startProcess(main, roles, env);
  let ordered: Life | null = null;
  let ending = false;
  let frozen = false;

  const bury = (dead: Life, exit: Exit): void => {
    if (dead.stderr() !== '') stderr.push(dead.stderr());
    complaints.push(...dead.lines.filter((line) => line.level >= 40));
    if (ordered !== dead)
      unordered.push({ exit, wasStarted: dead.startTook() !== null, stderr: dead.stderr(), at: Date.now() });
  };
  const watch = async (): Promise<void> => {
    for (;;) {
      const exit = await life.ended;
      bury(life, exit);
      if (ending) return;
      await pause(200);
      if (ending) return;
      life = startProcess(main, roles, env);
    }
  };
  const watched = watch();

  return {
    name,
    life: () => life,
    frozen: () => frozen,
    unordered,
    stderr,
    complaints,
    async kill() {
      ordered = life;
      life.signal('SIGKILL');
      await life.ended;
    },
    async freeze(ms) {
      const one = life;
      frozen = true;
      one.signal('SIGSTOP');
      await Promise.race([pause(ms), one.ended]);
      one.signal('SIGCONT');
      frozen = false;
    },
    async stop() {
      ending = true;
      ordered = life;
      const since = performance.now();
      life.signal('SIGTERM');
      const exit = await life.ended;
      await watched;
      return { exit, took: performance.now() - since };
    },
    async drop() {
      ending = true;
      ordered = life;
      life.signal('SIGCONT');
      life.signal('SIGKILL');
      await watched;
    },
  };
}
