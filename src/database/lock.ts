/** A lock file with a process id: two processes must never open one embedded database. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Another process has the embedded database open: it may be done with it in a moment. */
export class DatabaseInUse extends Error {
  override readonly name = 'DatabaseInUse';
}

/** Locks that this process holds, by path. */
const held = new Set<string>();

/**
 * Takes the lock or throws, saying who holds it. A lock of a process that is gone is taken over, also where another
 * process has got its id since: in a container every start has the same one.
 * @returns the function that gives it back
 */
export function lockDirectory(file: string): () => void {
  const path = resolve(file);
  mkdirSync(dirname(path), { recursive: true });
  if (held.has(path)) throw new Error('This process has the embedded database open already.');
  for (let attempt = 0; ; attempt++) {
    try {
      place(path, `${process.pid} ${startOf(process.pid)}`);
      held.add(path);
      return () => {
        held.delete(path);
        rmSync(path, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt > 3) throw error;
    }
    const content = contentOf(path);
    const [pid = '', start = ''] = content.split(' ');
    const holder = Number(pid);
    if (holder !== process.pid && alive(holder) && (start === '' || start === startOf(holder))) {
      throw new DatabaseInUse(
        `The embedded database is in use by process ${holder}. Stop it first, or set DATABASE_URL to a PostgreSQL server that several processes can share.`,
      );
    }
    removeLeft(path, content);
  }
}

/** Makes the lock with its content at once: one that is made first and written then can be read empty. @throws EEXIST */
function place(path: string, content: string): void {
  const own = `${path}.${process.pid}`;
  writeFileSync(own, content);
  try {
    linkSync(own, path);
  } finally {
    rmSync(own, { force: true });
  }
}

/** Removes a lock that was left behind, unless another process has put its own in its place meanwhile. */
function removeLeft(path: string, content: string): void {
  const aside = `${path}.left.${process.pid}`;
  try {
    renameSync(path, aside);
    if (contentOf(aside) !== content) linkSync(aside, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** When a process started, in the system's own words (proc(5): field 22, and the boot it counts from); '' where it does not tell. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in parentheses and may hold anything.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}.${ticks}`;
  } catch {
    return '';
  }
}

/** '' where whoever held the lock has just given it back. */
function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
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
