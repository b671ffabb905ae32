/**
 * How much memory `porthalt start` takes, idle and after thousands of mails: `node src/run.mjs --script test/chaos/memory [mails [minutes]]`.
 * One process does everything; PostgreSQL, Redis, Dovecot, carrier and mail server are private ones beside it. Linux only.
 */
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { eventually } from '../services/temporary.ts';
import { ask, type Customer } from './desk.ts';
import { isPossible, makeWorld, type World } from './world.ts';

const all = Number(process.argv[2] ?? 20_000);
/** It ends after this time, however many are left. */
const minutes = Number(process.argv[3] ?? 60);
const step = 1_000;
/** Fictional numbers are few: who has asked for each once asks again, in a new ticket. */
const areas = Array.from({ length: 50 }, (_, nth) => 201 + nth);

if (!isPossible || process.platform !== 'linux') {
  console.error('This needs Linux, PostgreSQL, Redis and Dovecot.');
  process.exit(2);
}
const world = await makeWorld({
  CARRIER_HTTP_RATE: '1000',
  CARRIER_HTTP_CONCURRENCY: '20',
  ACK_AFTER: '2m',
  SWEEP_EVERY: '5s',
  LEASE: '60s',
  MAILS_PER_DAY: '100000',
  LOG_LEVEL: 'warn',
});
try {
  await measure(world);
} finally {
  await world.remove();
}

async function measure({ database, start, addOrder, sink, carrier }: World): Promise<void> {
  const customers: Customer[] = areas.flatMap((area) =>
    Array.from({ length: 100 }, (_, nth) => ({
      address: `ada@firm${area}-${nth}.example`,
      order: `PO-${area}-${nth}`,
      number: `+1${area}55501${String(nth).padStart(2, '0')}`,
    })),
  );
  for (const { address, order, number } of customers)
    await addOrder({ id: order, contacts: [address], numbers: [number] });
  const life = start('poller,worker,dashboard', { LOG_LEVEL: 'info' });
  await life.says('connected to the mailbox', 120_000);
  await pause(5_000);
  console.log(`idle                     ${memory(life.pid)}`);
  const began = performance.now();
  for (let done = 0; done < all && performance.now() - began < minutes * 60_000; done += step) {
    const since = performance.now();
    ask(
      world,
      Array.from({ length: step }, (_, nth) => customers[(done + nth) % customers.length] as Customer),
    );
    await eventually(
      async () => {
        if (life.exit() !== null) throw new Error(`The process ended: ${life.stderr()}`);
        const row = await database.db
          .selectFrom('messages')
          .select((select) => select.fn.countAll<number>().as('count'))
          .where('state', '!=', 'received')
          .executeTakeFirst();
        await pause(200);
        return Number(row?.count ?? 0) >= done + step;
      },
      `${done + step} mails to have an outcome`,
      600_000,
    );
    // What the test keeps of them must not slow it down.
    sink.mails.length = 0;
    carrier.cancels.length = 0;
    carrier.looks.length = 0;
    const rate = step / ((performance.now() - since) / 1_000);
    console.log(
      `${String(done + step).padStart(6)} mails, ${rate.toFixed(0).padStart(4)} a second  ${memory(life.pid)}`,
    );
  }
  console.log(`${((performance.now() - began) / 1_000).toFixed(0)} s in all`);
  const open = await database.db
    .selectFrom('effects')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('state', 'in', ['pending', 'started'])
    .executeTakeFirst();
  console.log(`${Number(open?.count ?? 0)} effects are still open`);
  await pause(10_000);
  console.log(`ten seconds later        ${memory(life.pid)}`);
  life.signal('SIGTERM');
  await life.ended;
}

/** What the kernel counts: resident now, and at its highest. */
function memory(pid: number): string {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (name: string): string =>
    (Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1_024).toFixed(0).padStart(5);
  return `RSS ${megabytes('VmRSS')} MB, peak ${megabytes('VmHWM')} MB`;
}
