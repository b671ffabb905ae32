/** A lock file with a process id: two processes must never open one embedded database. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Takes the lock or throws, saying who holds it. A lock of a process that is gone is taken over.
 * @returns the function that gives it back
 */
export function lockDirectory(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt > 3) throw error;
    }
    const holder = Number(readFileSync(file, 'utf8'));
    if (holder !== process.pid && alive(holder)) {
      throw new Error(
        `The embedded database is in use by process ${holder}. Stop it first, or set DATABASE_URL to a PostgreSQL server that several processes can share.`,
      );
    }
    if (holder === process.pid) throw new Error('This process has the embedded database open already.');
    rmSync(file, { force: true });
  }
}

function alive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
