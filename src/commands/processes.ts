/** Further processes of the same desk on one machine, so that all its cores work: started, kept running, ended with this one. */
import { type ChildProcess, spawn } from 'node:child_process';
import type { Logger } from 'pino';
import { pause } from '../time.ts';

/** ms until a process that ended by itself is started again. */
const again = 1_000;

export type Others = {
  /** Tells them to end what is in hand; resolves when all are gone. */
  readonly stop: () => Promise<void>;
};

/**
 * Starts `count` processes with these roles. They hold a channel to this one and stop in good order when it closes,
 * also because this one was killed.
 */
export function startOthers(count: number, roles: readonly string[], log: Logger): Others {
  const stopping = new AbortController();
  const children = new Set<ChildProcess>();
  const keep = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const child = spawn(
        process.execPath,
        [...process.execArgv, process.argv[1] ?? '', 'start', '--roles', roles.join(',')],
        {
          stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
          // A terminal's Ctrl-C is for this process, which passes it on once.
          detached: true,
        },
      );
      children.add(child);
      const code = await new Promise<number | null>((ended) => {
        child.once('error', () => ended(null));
        child.once('exit', ended);
      });
      children.delete(child);
      if (stopping.signal.aborted) return;
      log.error({ pid: child.pid, code }, 'a further process has ended and is started again');
      await pause(again, stopping.signal);
    }
  };
  const all = Array.from({ length: count }, keep);
  return {
    stop: async () => {
      stopping.abort();
      for (const child of children) if (child.connected) child.disconnect();
      await Promise.all(all);
    },
  };
}
