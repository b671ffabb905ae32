/** Breaks things at random, each service on its own time line, and counts what it broke. */
import { appendFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { CarrierFault } from '../services/http-carrier.ts';
import type { Service } from './processes.ts';
import type { Random } from './random.ts';
import type { Story } from './stories.ts';
import type { World } from './world.ts';

/** What was broken, from when to when (ms since the epoch). */
export type Fault = {
  readonly what: string;
  readonly from: number;
  until: number;
  /** The Message-ID concerned. */
  readonly about?: string;
};

export type Faults = {
  readonly all: readonly Fault[];
  readonly counts: () => Map<string, number>;
  /** Lets everything work again, after one whole round of faults; resolves once every service is back. */
  end(): Promise<void>;
};

/** How many of each infrastructure fault within `seconds`; then it begins anew. */
const plan = (seconds: number): Readonly<Record<ServiceName, Readonly<Record<string, number>>>> => {
  const every = (period: number): number => Math.max(1, Math.round(seconds / period));
  return {
    redis: { 'Redis killed': every(20), 'Redis flushed': 1 },
    postgres: { 'PostgreSQL crashed': every(40), 'PostgreSQL restarted': every(40) },
    mail: {
      'Dovecot restarted': every(30),
      'UIDVALIDITY changed': every(60),
      'IMAP cut': every(15),
      'IMAP silent': every(60),
    },
    frozen: { 'process frozen': every(25) },
  };
};
type ServiceName = 'redis' | 'postgres' | 'mail' | 'frozen';

/** Begins to break things, until `end`. `seconds`: how long one round of all infrastructure faults takes. */
export function startFaults(
  world: World,
  workers: readonly Service[],
  stories: readonly Story[],
  random: Random,
  seconds: number,
): Faults {
  const all: Fault[] = [];
  let over = false;
  const unreachable = new Set(
    stories.filter((story) => story.unreachable).flatMap((story) => story.addresses),
  );

  const count = (what: string, about?: string): void => {
    all.push({ what, from: Date.now(), until: Date.now(), ...(about === undefined ? {} : { about }) });
  };
  const during = async (what: string, run: () => Promise<void>): Promise<void> => {
    const fault: Fault = { what, from: Date.now(), until: Number.POSITIVE_INFINITY };
    all.push(fault);
    await run();
    fault.until = Date.now();
    if (process.env.CHAOS_LOG)
      appendFileSync(
        process.env.CHAOS_LOG,
        `${new Date(fault.from).toISOString()} fault ${what} until ${new Date(fault.until).toISOString()}\n`,
      );
  };

  const acts: Readonly<Record<string, () => Promise<void>>> = {
    'Redis killed': async () => {
      await world.redis.kill();
      await pause(random.between(200, 2_500));
      await world.redis.start();
    },
    'Redis flushed': () => world.redis.flush(),
    'PostgreSQL crashed': async () => {
      await world.postgres.kill();
      await pause(random.between(200, 3_000));
      await world.postgres.start();
    },
    'PostgreSQL restarted': async () => {
      await world.postgres.stop();
      await pause(random.between(200, 3_000));
      await world.postgres.start();
    },
    'Dovecot restarted': async () => {
      await world.dovecot.stop();
      await pause(random.between(200, 3_000));
      await world.dovecot.start();
    },
    'UIDVALIDITY changed': async () => {
      await world.dovecot.stop();
      world.loseUids();
      // It is a time in seconds: the next must differ.
      await pause(1_100);
      await world.dovecot.start();
    },
    'IMAP cut': async () => world.proxy.cut(),
    'IMAP silent': async () => {
      world.proxy.freeze();
      await pause(random.between(3_000, 6_000));
      // What was on the line is lost: connections of before are half-open until somebody notices.
      world.proxy.thaw();
      // Half of the time something on the way cuts them; else they stay half-open until the program notices.
      if (random.chance(0.5)) world.proxy.cut();
    },
    // Beyond its lease of 5 s.
    'process frozen': async () => (await aWorker()).freeze(random.between(6_000, 9_000)),
  };

  /** Waits for a process that works; two faults never take the same. */
  const aWorker = async (): Promise<Service> => {
    for (;;) {
      const awake = workers.filter((worker) => worker.life().isStarted() && !worker.frozen());
      if (awake.length > 0) return random.pick(awake);
      await pause(50);
    }
  };

  const timeline = async (counts: Readonly<Record<string, number>>): Promise<void> => {
    const bag = Object.entries(counts).flatMap(([what, times]) => Array.from({ length: times }, () => what));
    const period = (seconds * 1_000) / bag.length;
    for (let round = 0; !over || round === 0; round++) {
      for (const what of random.shuffle(bag)) {
        const act = acts[what];
        const wait = period * random.between(0.3, 1.7);
        const since = performance.now();
        while (!over && performance.now() - since < wait) await pause(50);
        if (act === undefined || (over && round > 0)) return;
        await during(what, act);
      }
    }
  };

  /** Every worker lives a second or so from when it has started, however slow starting is. */
  const killing = async (worker: Service): Promise<void> => {
    while (!over) {
      const life = worker.life();
      const started = await life.says('started', 600_000).then(
        () => true,
        () => false,
      );
      if (!started) {
        await pause(300);
        continue;
      }
      const since = performance.now();
      // Some die while they begin, others while much is under way; a machine that starts them slowly works slowly too.
      const lives = random.chance(0.6)
        ? random.between(200, 900)
        : random.between(900, 2_500 + (life.startTook() ?? 0));
      while (!over && performance.now() - since < lives) await pause(20);
      if (over) return;
      if (!worker.frozen() && worker.life() === life) await during('process killed', () => worker.kill());
      else await pause(300);
    }
  };

  world.sink.fault = (mail) => {
    if (unreachable.has(mail.to)) {
      count('SMTP 550');
      return 'rejected';
    }
    if (over) return 'none';
    if (random.chance(0.1)) {
      count('SMTP 451');
      return 'later';
    }
    if (random.chance(0.05)) {
      count('SMTP dropped after DATA', mail.messageId);
      return 'drop-after';
    }
    return 'none';
  };
  world.carrier.fault = ({ method }) => {
    if (over) return 'none';
    const chance = random.next();
    let sum = 0;
    for (const [fault, probability] of carrierFaults) {
      sum += probability;
      if (chance >= sum) continue;
      count(`carrier ${method} ${fault}`);
      return fault;
    }
    return 'none';
  };

  const loops = Promise.all([...Object.values(plan(seconds)).map(timeline), ...workers.map(killing)]);
  return {
    all,
    counts: () => {
      const counts = new Map<string, number>();
      for (const { what } of all) counts.set(what, (counts.get(what) ?? 0) + 1);
      return new Map([...counts].sort(([one], [other]) => one.localeCompare(other)));
    },
    end: async () => {
      over = true;
      await loops;
    },
  };
}

const carrierFaults: readonly (readonly [CarrierFault, number])[] = [
  ['error', 0.04],
  ['error-after', 0.04],
  ['hang', 0.02],
  ['hang-after', 0.03],
  ['reset', 0.03],
  ['reset-after', 0.03],
  ['slow', 0.05],
  ['busy', 0.04],
];
