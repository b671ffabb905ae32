/** The queues: the engine that carries out what the database says is to be done. Losing them loses time, not work. */

import { setTimeout as pause } from 'node:timers/promises';
import {
  createPostgresBackend,
  type Job,
  Queue,
  type QueueOptions,
  Worker,
  type WorkerOptions,
  withBackend,
} from 'bullmq';
import { Redis } from 'ioredis';
import type { Database } from '../database/open.ts';
import type { StoredEffect } from '../database/tickets.ts';
import { within } from '../time.ts';
import { openLane } from './lanes.ts';

/** What a job carries: an id, never a mail. */
export type JobData = { readonly id: string };

/** A stored mail that waits for its reading; each attempt has a job of its own. */
export type StoredMessage = {
  readonly id: string;
  readonly attempts: number;
  /** Whether anything speaks for its sender: others are taken when no such mail waits. */
  readonly vouched: boolean;
};

export type Queues = {
  /** For the queue dashboard and metrics. */
  readonly all: readonly Queue[];
  /** Adds the jobs of effects, none of which had a job for this attempt; those `behind` are taken when no others wait. Rejects fast when a queue is down; the sweep adds them then. */
  readonly addEffects: (
    effects: readonly StoredEffect[],
    options?: { delay?: number; behind?: boolean },
  ) => Promise<void>;
  readonly addIntakes: (messages: readonly StoredMessage[], options?: { delay?: number }) => Promise<void>;
  /** Adds the job of an effect in place of one that may have ended. */
  readonly addEffect: (effect: StoredEffect) => Promise<void>;
  readonly addIntake: (message: StoredMessage) => Promise<void>;
  /** True when the job of this effect waits or runs. */
  readonly hasEffect: (effect: StoredEffect) => Promise<boolean>;
  readonly hasIntake: (message: StoredMessage) => Promise<boolean>;
  /** Starts a worker on each queue. */
  readonly work: (run: {
    intake: (id: string) => Promise<void>;
    effect: (id: string) => Promise<void>;
  }) => readonly Worker[];
  /** Whether work that follows from other work is carried out without a way through the queue. */
  readonly carriesOn: boolean;
  /** A slot of a carrier's queue (null: of notices) that is free right now; null where there is none. The function gives it back. */
  readonly slot: (carrier: string | null) => (() => void) | null;
  /** Takes work that is done beside the jobs: `rest` waits for it. */
  readonly carryOut: (work: Promise<void>) => void;
  readonly ping: () => Promise<void>;
  /** Takes no further jobs; resolves when those in hand are done. */
  readonly rest: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** BullMQ takes jobs without a priority first. */
const behind = 1;

/** ms that a queue is given to take note that we leave. */
const farewell = 2_000;

const keep = {
  removeOnComplete: { age: 3_600, count: 1_000 },
  removeOnFail: { age: 7 * 86_400, count: 1_000 },
};

/** Queue names hold no colon; a carrier has its own, so that a slow one holds up nobody else. */
const carrierQueue = (carrier: string): string => `carrier-${carrier}`;

/** Job ids hold no colon and are not all digits. One for each attempt, since a running job cannot be added again. */
const jobId = (kind: 'intake' | 'effect', of: { id: string; attempts: number }): string =>
  `${kind}-${of.id}-${of.attempts}`;

const queueOf = (carrier: string | null): string => (carrier === null ? 'notify' : carrierQueue(carrier));

/**
 * Opens the queues on Redis where there is one, else on the database.
 * @param carriers how many jobs of each carrier a process has in hand, by its name
 */
export function openQueues(settings: {
  redisUrl: string | null;
  database: Database;
  carriers: ReadonlyMap<string, number>;
  intakeConcurrency: number;
  notifyConcurrency: number;
  onError: (error: Error) => void;
}): Queues {
  const { make, connection, ping, disconnect } = engine(settings);
  const slots = new Map<string, number>([
    ['intake', settings.intakeConcurrency],
    ['notify', settings.notifyConcurrency],
    ...[...settings.carriers].map(([name, count]): [string, number] => [carrierQueue(name), count]),
  ]);
  const queues = new Map<string, Queue>();
  for (const name of slots.keys()) {
    const queue = make.queue(name, { connection, defaultJobOptions: keep, skipVersionCheck: true });
    queue.on('error', settings.onError);
    queues.set(name, queue);
  }
  const lanes = new Map([...slots].map(([name, count]) => [name, openLane(count)]));
  const workers: Worker[] = [];
  let working = false;

  const inHand = new Set<Promise<void>>();
  const tracked = (work: Promise<void>): Promise<void> => {
    inHand.add(work);
    return work.finally(() => inHand.delete(work));
  };
  const rest = async (): Promise<void> => {
    working = false;
    // Closing waits for the queue itself, which may be away: what counts is our own work.
    for (const worker of workers) worker.close().catch(settings.onError);
    while (inHand.size > 0) await Promise.allSettled([...inHand]);
  };
  const named = (name: string): Queue => {
    const queue = queues.get(name);
    if (queue === undefined) throw new Error(`There is no queue "${name}": its carrier is not configured.`);
    return queue;
  };

  async function add(queue: Queue, id: string, data: JobData, priority?: number): Promise<void> {
    // A finished job of the same id would swallow the new one.
    const old = await queue.getJob(id);
    if (old !== undefined && (await isOver(old))) await old.remove().catch(() => {});
    await queue.add(queue.name, data, { jobId: id, ...(priority === undefined ? {} : { priority }) });
  }

  async function addNew(
    queue: Queue,
    kind: 'intake' | 'effect',
    some: readonly { id: string; attempts: number }[],
    options: { delay: number; priority?: number },
  ): Promise<void> {
    await queue.addBulk(
      some.map((one) => ({
        name: queue.name,
        data: { id: one.id },
        opts: { jobId: jobId(kind, one), ...options },
      })),
    );
  }

  return {
    all: [...queues.values()],
    addEffects: async (effects, options) => {
      const delay = options?.delay ?? 0;
      const byQueue = new Map<string, StoredEffect[]>();
      for (const effect of effects) {
        const name = queueOf(effect.carrier);
        byQueue.set(name, [...(byQueue.get(name) ?? []), effect]);
      }
      await Promise.all(
        [...byQueue].map(([name, some]) =>
          soon(
            addNew(named(name), 'effect', some, {
              delay,
              ...(options?.behind === true ? { priority: behind } : {}),
            }),
          ),
        ),
      );
    },
    addIntakes: async (messages, options) => {
      const delay = options?.delay ?? 0;
      const [first, last] = [
        messages.filter(({ vouched }) => vouched),
        messages.filter(({ vouched }) => !vouched),
      ];
      await Promise.all([
        ...(first.length === 0 ? [] : [soon(addNew(named('intake'), 'intake', first, { delay }))]),
        ...(last.length === 0
          ? []
          : [soon(addNew(named('intake'), 'intake', last, { delay, priority: behind }))]),
      ]);
    },
    addEffect: (effect) =>
      soon(add(named(queueOf(effect.carrier)), jobId('effect', effect), { id: effect.id })),
    addIntake: (message) =>
      soon(
        add(
          named('intake'),
          jobId('intake', message),
          { id: message.id },
          message.vouched ? undefined : behind,
        ),
      ),
    hasEffect: (effect) => alive(named(queueOf(effect.carrier)), jobId('effect', effect)),
    hasIntake: (message) => alive(named('intake'), jobId('intake', message)),
    work: (run) => {
      working = true;
      for (const [name, concurrency] of slots) {
        const work = name === 'intake' ? run.intake : run.effect;
        const inSlot = async (id: string): Promise<void> => {
          const slot = await lanes.get(name)?.enter();
          await work(id).finally(slot);
        };
        const worker = make.worker(name, (job) => tracked(inSlot(job.data.id)), {
          connection: make.workerConnection(),
          concurrency,
          skipVersionCheck: true,
          // A stalled job is taken up again as often as it takes: what it does is safe to repeat.
          maxStalledCount: 1_000,
          stalledInterval: 15_000,
        });
        worker.on('error', settings.onError);
        workers.push(worker);
      }
      return workers;
    },
    carriesOn: true,
    slot: (carrier) => (working ? (lanes.get(queueOf(carrier))?.free() ?? null) : null),
    carryOut: (work) => void tracked(work).catch(settings.onError),
    ping,
    rest,
    close: async () => {
      await rest();
      const closed = Promise.allSettled([...workers, ...queues.values()].map((one) => one.close()));
      await Promise.race([closed, pause(farewell, undefined, { ref: false })]);
      await disconnect();
    },
  };
}

async function alive(queue: Queue, id: string): Promise<boolean> {
  const job = await soon(queue.getJob(id));
  return job !== undefined && !(await isOver(job));
}

async function isOver(job: Job): Promise<boolean> {
  const state = await job.getState();
  return state === 'completed' || state === 'failed' || state === 'unknown';
}

type Engine = {
  make: {
    queue: (name: string, options: QueueOptions) => Queue;
    worker: (name: string, run: (job: Job<JobData>) => Promise<void>, options: WorkerOptions) => Worker;
    workerConnection: () => QueueOptions['connection'];
  };
  connection: QueueOptions['connection'];
  ping: () => Promise<void>;
  disconnect: () => Promise<void>;
};

function engine(settings: {
  redisUrl: string | null;
  database: Database;
  onError: (error: Error) => void;
}): Engine {
  if (settings.redisUrl !== null) {
    const url = settings.redisUrl;
    const opened: Redis[] = [];
    const connect = (options: {
      maxRetriesPerRequest: number | null;
      enableOfflineQueue: boolean;
    }): Redis => {
      const redis = new Redis(url, {
        ...options,
        retryStrategy: (times) => Math.min(100 * 2 ** times, 3_000),
      });
      redis.on('error', settings.onError);
      opened.push(redis);
      return redis;
    };
    const producer = connect({ maxRetriesPerRequest: 1, enableOfflineQueue: true });
    return {
      make: {
        queue: (name, options) => new Queue(name, options),
        worker: (name, run, options) => new Worker(name, run, options),
        workerConnection: () => connect({ maxRetriesPerRequest: null, enableOfflineQueue: true }),
      },
      connection: producer,
      ping: async () => {
        await soon(producer.ping());
      },
      disconnect: async () => {
        for (const redis of opened) redis.disconnect();
      },
    };
  }
  const backed = withBackend(createPostgresBackend);
  // The backend's classes have the shape of the Redis ones; their types differ only in the connection.
  const connection = settings.database.queuePool() as unknown as QueueOptions['connection'];
  return {
    make: {
      queue: (name, options) => new backed.Queue(name, options as never) as unknown as Queue,
      worker: (name, run, options) =>
        new backed.Worker(name, run as never, options as never) as unknown as Worker,
      workerConnection: () => connection,
    },
    connection,
    ping: async () => {
      await settings.database.queuePool().query('select 1');
    },
    disconnect: async () => {},
  };
}

/** Gives a queue call three seconds: a queue that is down must not hold up what is stored already. */
const soon = <T>(call: Promise<T>): Promise<T> =>
  within(3_000, call, () => new Error('The queue does not answer.'));
