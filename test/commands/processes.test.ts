import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hasPostgres, type PostgresService, startPostgres } from '../services/postgres.ts';
import { eventually, temporaryFolder } from '../services/temporary.ts';

const main = join(import.meta.dirname, '../../dist/main.js');

(!hasPostgres ? describe.skip : describe)('porthalt start --processes 2', () => {
  let postgres: PostgresService;
  const folder = temporaryFolder('processes');
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(async () => {
    await postgres?.remove();
    folder.remove();
  });

  async function start() {
    const child = spawn(process.execPath, [main, 'start', '--roles', 'worker', '--processes', '2'], {
      cwd: folder.path,
      env: {
        PATH: process.env.PATH ?? '',
        DATABASE_URL: await postgres.database(),
        SMTP_URL: 'smtp://127.0.0.1:9',
        MAIL_FROM: 'porting@desk.example',
        REPLY_SECRET: 'a-secret-for-tests-only',
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let said = '';
    child.stdout.on('data', (data) => {
      said += String(data);
    });
    const ended = new Promise<number | null>((done) => child.once('exit', done));
    const { pid = 0 } = child;
    await eventually(() => said.split('"msg":"started"').length > 2, 'both processes', 60_000);
    return { child, ended, other: () => childOf(pid) };
  }

  it('works in two and ends both', async () => {
    const { child, ended, other } = await start();
    const pid = other();
    expect(pid).not.toBeNull();
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(isAlive(pid ?? 0)).toBe(false);
  });

  it('starts the other again when it ends, and leaves none behind when it is killed', async () => {
    const { child, ended, other } = await start();
    const first = other() ?? 0;
    process.kill(first, 'SIGKILL');
    const second = await eventually(
      () => {
        const pid = other();
        return pid === first ? null : pid;
      },
      'another process',
      30_000,
    );
    child.kill('SIGKILL');
    await ended;
    await eventually(() => !isAlive(second), 'the end of the other', 40_000);
  });
});

/** The only child of a process, by proc(5). */
function childOf(parent: number): number | null {
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const [state, ppid] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (Number(ppid) === parent && state !== 'Z') return Number(name);
    } catch {}
  }
  return null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
