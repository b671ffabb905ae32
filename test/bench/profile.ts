/** Where the processor time of a worker went: the self time of a CPU profile by package and by function. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from './report.ts';

type Profile = {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
};

/** Prints the parts with most self time of all profiles in a folder, without what the process was idle. */
export function reportProfile(report: Report, folder: string): void {
  const packages = new Map<string, number>();
  const functions = new Map<string, number>();
  let busy = 0;
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'))) {
    const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Profile;
    const frames = new Map(nodes.map((node) => [node.id, node.callFrame]));
    for (const [at, id] of samples.entries()) {
      const frame = frames.get(id);
      const took = (timeDeltas[at] ?? 0) / 1_000;
      if (frame === undefined || frame.functionName === '(idle)') continue;
      busy += took;
      const name = packageOf(frame.url, frame.functionName);
      packages.set(name, (packages.get(name) ?? 0) + took);
      const one = `${name} ${frame.functionName || '(anonymous)'}`;
      functions.set(one, (functions.get(one) ?? 0) + took);
    }
  }
  for (const [title, times] of [
    ['package', packages],
    ['function', functions],
  ] as const) {
    report.table(`Self time by ${title}, of ${busy.toFixed(0)} ms busy`);
    for (const [name, ms] of [...times].sort((one, other) => other[1] - one[1]).slice(0, 25))
      report.row({ [title]: name.slice(0, 60).padEnd(60), ms, '%': (ms / busy) * 100 });
  }
}

function packageOf(url: string, name: string): string {
  const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
  if (inPackage !== undefined) return inPackage;
  if (url.startsWith('node:')) return url.split('/').slice(0, 2).join('/');
  const own = /\/dist\/(.+)$/.exec(url)?.[1];
  return own ?? (name.startsWith('(') ? name : 'native');
}
