/** Bits that every private service of the tests needs: a folder, a free port, a program, a wait that ends. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A folder of its own, readable by the unprivileged users that services run as. */
export function temporaryFolder(name: string): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), `porthalt-${name}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** The path of an installed program, or null. */
export function findProgram(name: string, folders: readonly string[] = []): string | null {
  const all = [...folders, ...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return all.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

/** Resolves once something listens on the port. */
export async function listening(port: number): Promise<void> {
  await eventually(
    () =>
      new Promise<boolean>((resolve) => {
        const socket = createConnection({ port, host: '127.0.0.1' });
        socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
        socket.once('close', () => {});
        socket.once('connect', () => socket.destroy());
      }),
    `a service on port ${port}`,
  );
}

/**
 * Asks until the answer is true (or anything but false, null and undefined) and returns it.
 * @throws after `timeout` ms, naming what was waited for
 */
export async function eventually<T>(
  ask: () => T | Promise<T>,
  what: string,
  timeout = 15_000,
): Promise<Exclude<T, false | null | undefined>> {
  const until = performance.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== false && answer !== null && answer !== undefined) {
      return answer as Exclude<T, false | null | undefined>;
    }
    if (performance.now() > until) throw new Error(`Waited in vain for ${what}`);
    await pause(20);
  }
}

/** One loud line for suites that cannot run here. @returns whether the programs are all there */
export function available(suite: string, programs: readonly (string | null)[], install: string): boolean {
  const there = programs.every((program) => program !== null);
  if (!there) {
    // Past the test runner, which would hide or reorder it.
    process.stderr.write(`SKIPPED: ${suite}. To run it: ${install}\n`);
  }
  return there;
}
