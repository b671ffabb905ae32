/**
 * `npm run bench [-- reading|journey|intake|latency|growth] [options]`: what Porthalt does in a second, each figure beside a raw
 * loop of the same libraries in the same run. Without a name: all of them. It starts the servers that it needs itself.
 */
import { parseArgs } from 'node:util';
import { type Options, pairings } from './options.ts';
import { Report } from './report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mails: { type: 'string', default: '1000' },
    pairings: { type: 'string', default: pairings.join(',') },
    processes: { type: 'string', default: '1,2' },
    numbers: { type: 'string', default: '3' },
    tickets: { type: 'string', default: '0' },
    concurrency: { type: 'string', default: '20' },
    json: { type: 'string' },
    profile: { type: 'string' },
  },
});
const list = (text: string): string[] => text.split(',').map((part) => part.trim());
const options: Options = {
  mails: Number(values.mails),
  pairings: pairings.filter((pairing) => list(values.pairings).includes(pairing)),
  processes: list(values.processes).map(Number),
  numbers: Number(values.numbers),
  tickets: Number(values.tickets),
  concurrency: Number(values.concurrency),
  profile: values.profile ?? null,
};
const benches: Record<string, () => Promise<(report: Report, options: Options) => Promise<void>>> = {
  journey: async () => (await import('./journey.ts')).journey,
  reading: async () => (await import('./reading.ts')).reading,
};
const wanted = positionals.length === 0 ? Object.keys(benches) : positionals;
const report = new Report();
for (const name of wanted) {
  const load = benches[name];
  if (load === undefined)
    throw new Error(`There is no bench "${name}"; there are ${Object.keys(benches).join(', ')}.`);
  await (await load())(report, options);
}
if (values.json !== undefined) report.write(values.json);
