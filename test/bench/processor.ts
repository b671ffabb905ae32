/** Processor time and memory of other processes, from /proc (Linux). */
import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks of /proc are hundredths of a second on every Linux that Node runs on (USER_HZ). */
const msOfTick = 10;

type Stat = { readonly parent: number; readonly ms: number; readonly ofDead: number };

/** Processor time in ms that a process, all that it started and all that these have waited for took so far. */
export function processorTime(pid: number): number {
  const all = new Map<number, Stat>();
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? statOf(Number(name)) : null;
    if (stat !== null) all.set(Number(name), stat);
  }
  const sum = (of: number): number => {
    const own = all.get(of);
    if (own === undefined) return 0;
    const children = [...all].filter(([, stat]) => stat.parent === of).map(([child]) => sum(child));
    return own.ms + own.ofDead + children.reduce((total, ms) => total + ms, 0);
  };
  return sum(pid);
}

/** The most memory that a process ever held, in MB. */
export function peakMemory(pid: number): number {
  const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(line?.[1] ?? 0) / 1_024;
}

/** proc(5): fields 4 (ppid), 14–17 (utime, stime, cutime, cstime). */
function statOf(pid: number): Stat | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [, parent = 0] = fields;
    const [user = 0, system = 0, deadUser = 0, deadSystem = 0] = fields.slice(11);
    return { parent, ms: (user + system) * msOfTick, ofDead: (deadUser + deadSystem) * msOfTick };
  } catch {
    return null;
  }
}
