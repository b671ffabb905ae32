import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Faults, startFaults } from './faults.ts';
import { keepRunning, type LogLine, type Service } from './processes.ts';
import { seeded } from './random.ts';
import { type Story, tellStories } from './stories.ts';
import { copies, keysPerNumber, unsettled, violations } from './verdict.ts';
import { isPossible, makeWorld, type World } from './world.ts';

const mails = Number(process.env.CHAOS_MAILS ?? 120);
/** How long things break; 500 mails get three minutes. */
const seconds = Number(process.env.CHAOS_SECONDS ?? Math.max(45, Math.round(mails * 0.36)));
const seed = Number(process.env.CHAOS_SEED ?? Date.now() % 1_000_000);
/** Half-open connections are noticed after a minute, back-offs end within half of one. */
const settleWithin = 240_000;

(!isPossible ? describe.skip : describe)(
  `${mails} mails while everything breaks (CHAOS_SEED=${seed})`,
  () => {
    let world: World;
    let stories: Story[];
    let services: Service[] = [];
    let faults: Faults;

    beforeAll(async () => {
      world = await makeWorld();
      stories = await tellStories(world, mails, seeded(seed));
    });
    afterAll(async () => {
      await Promise.all(services.map((service) => service.drop()));
      await world?.remove();
    });

    it('keeps every promise', async () => {
      const random = seeded(seed + 1);
      const began = performance.now();
      const workers = ['first', 'second', 'third'].map((name) =>
        keepRunning(name, world.main, 'poller,worker', world.env),
      );
      services = [...workers, keepRunning('dashboard', world.main, 'dashboard', world.env)];
      await Promise.all(services.map((service) => service.life().says('started', 120_000)));
      faults = startFaults(world, workers, stories, random, seconds);
      const listening = listen(world, stories);
      for (const story of stories) {
        story.begin();
        await pause(((seconds * 1_000 * 0.85) / stories.length) * random.between(0.2, 1.8));
      }
      // A slow machine is given longer, so that things break while there is work in hand.
      const longest = began + seconds * 2_500;
      while (performance.now() < longest && (await progress(world, mails)) < 0.8) await pause(500);
      await faults.end();
      const broken = performance.now() - began;

      let left = ['nothing was looked at'];
      while (left.length > 0 && performance.now() - began - broken < settleWithin) {
        await pause(500);
        left = await unsettled(world, stories);
      }
      const settled = performance.now() - began - broken;
      // Whatever would come late, or twice, gets the time to come.
      await pause(3_000);
      left = await unsettled(world, stories);
      const ends = await Promise.all(services.map((service) => service.stop()));
      const log = services.flatMap((service) => service.complaints);
      const twice = await copies(world, faults.all, log);
      listening.stop();

      const stderr = services.flatMap((service) => service.stderr).filter((text) => !isFailedStart(text));
      const crashes = services.flatMap((service) =>
        service.unordered
          .filter(({ exit, stderr: text }) => exit.code !== 1 || !isFailedStart(text))
          .map(
            (end) => `${service.name} ended by itself (${end.exit.code ?? end.exit.signal}): ${end.stderr}`,
          ),
      );
      report({
        seed: seed,
        stories: stories.length,
        'mails delivered': world.delivered.length,
        'cancelled at the carrier': world.carrier.cancels.flatMap((call) => call.effect).length,
        'cancel calls repeated under one key': world.carrier.cancels.filter((call) => call.repeated).length,
        'looks at the carrier': world.carrier.looks.length,
        'mails to customers': new Set(world.sink.mails.map((mail) => mail.messageId)).size,
        'second copies of mails': `${twice.total} (${[...twice.explained].map(([why, times]) => `${times} ${why}`).join(', ')})`,
        'numbers asked for under several keys': keysPerNumber(world).size,
        ...Object.fromEntries([...faults.counts()].map(([what, times]) => [`fault: ${what}`, times])),
        'starts that failed (a server was down)': services.flatMap((service) => service.unordered).length,
        'seconds broken': Math.round(broken / 1_000),
        'seconds to settle': Math.round(settled / 1_000),
        'ends on SIGTERM': ends
          .map(({ exit, took }) => `${exit.code ?? exit.signal} after ${Math.round(took)} ms`)
          .join(', '),
        ...Object.fromEntries(tally(log).map(([msg, times]) => [`logged: ${msg}`, times])),
      });
      expect(left).toEqual([]);
      expect(violations(world, stories)).toEqual([]);
      expect(twice.unexplained).toEqual([]);
      expect([...keysPerNumber(world).keys()]).toEqual([]);
      expect(crashes).toEqual([]);
      expect(stderr).toEqual([]);
      for (const { exit, took } of ends) {
        expect(exit).toEqual({ code: 0, signal: null });
        expect(took).toBeLessThan(30_000);
      }
    });
  },
);

/** Tells each story of the notices that arrive for it. */
function listen(world: World, stories: readonly Story[]): { stop: () => void } {
  let next = 0;
  const timer = setInterval(() => {
    for (; next < world.sink.mails.length; next++) {
      const mail = world.sink.mails[next];
      if (mail === undefined) continue;
      stories.find((story) => story.addresses.includes(mail.to))?.hears(mail);
    }
  }, 50);
  return { stop: () => clearInterval(timer) };
}

/** A start while a server was down says so in one line; that is no crash. */
const isFailedStart = (stderr: string): boolean => /^The database cannot be used: [^\n]*\n$/.test(stderr);

function tally(log: readonly LogLine[]): [string, number][] {
  const all = new Map<string, number>();
  for (const { msg } of log) all.set(msg, (all.get(msg) ?? 0) + 1);
  return [...all].sort(([one], [other]) => one.localeCompare(other));
}

/** The share of the mails expected that have an outcome. */
async function progress(world: World, expected: number): Promise<number> {
  const rows = await world.database.db
    .selectFrom('messages')
    .select('id')
    .where('state', '!=', 'received')
    .execute()
    // The database may be down just now.
    .catch(() => []);
  return rows.length / expected;
}

function report(rows: Readonly<Record<string, string | number>>): void {
  const width = Math.max(...Object.keys(rows).map((row) => row.length));
  console.log(
    Object.entries(rows)
      .map(([what, value]) => `${what.padEnd(width)}  ${value}`)
      .join('\n'),
  );
}
