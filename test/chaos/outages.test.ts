import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../services/temporary.ts';
import { ask, confirmations, customers, settled, states, timesCancelled } from './desk.ts';
import type { Life } from './processes.ts';
import { isPossible, makeWorld, type World } from './world.ts';

(!isPossible ? describe.skip : describe)('while something is down', () => {
  let world: World;
  const lives: Life[] = [];

  beforeAll(async () => {
    world = await makeWorld();
  });
  afterAll(async () => {
    await world?.remove();
  });
  afterEach(async () => {
    world.carrier.fault = () => 'none';
    for (const life of lives) life.signal('SIGTERM');
    for (const life of lives.splice(0)) expect(await life.ended).toEqual({ code: 0, signal: null });
  });

  async function start(roles: string, count = 1): Promise<Life[]> {
    const begun = Array.from({ length: count }, () => world.start(roles));
    lives.push(...begun);
    await Promise.all(begun.map((life) => life.says('started', 120_000)));
    return begun;
  }
  const health = async (): Promise<number> =>
    (await fetch(`${world.dashboard}/healthz`).catch(() => null))?.status ?? 0;

  it('leaves mails in the mailbox without a database, says so to whoever asks for its health, and recovers', async () => {
    const all = await customers(world, '205', 5);
    const [life] = await start('poller,worker');
    await start('dashboard');
    await life?.says('connected to the mailbox');
    await eventually(async () => (await health()) === 200, 'health');
    await world.postgres.stop();
    ask(world, all);
    await eventually(async () => (await health()) === 503, 'health to tell of the outage');
    await life?.says('cannot be polled for now');
    expect(world.mails()).toHaveLength(5);
    await world.postgres.start();
    await eventually(async () => (await health()) === 200, 'health to recover', 60_000);
    await settled(world, all, 120_000);
    expect(timesCancelled(world, all)).toEqual(all.map(() => 1));
    expect(life?.stderr()).toBe('');
  });

  it('goes on by the database when the queue forgets fifty mails that wait, and again in the middle of the work', async () => {
    const all = await customers(world, '206', 50);
    const [poller] = await start('poller');
    await poller?.says('connected to the mailbox');
    ask(world, all);
    const { db } = world.database;
    await eventually(
      async () =>
        (await db.selectFrom('messages').select('id').where('state', '=', 'received').execute()).length ===
        50,
      'fifty mails to wait',
    );
    await world.redis.flush();
    await start('worker');
    await eventually(
      async () => ((await states(world, all)).cancelled ?? 0) >= 5,
      'the work to be under way',
      60_000,
    );
    await world.redis.flush();
    await settled(world, all, 120_000);
    expect(timesCancelled(world, all)).toEqual(all.map(() => 1));
    expect(all.map(({ address }) => confirmations(world, address).length)).toEqual(all.map(() => 1));
  });

  it('hands the mailbox of a frozen poller to another, and nothing is stored or filed twice when it wakes', async () => {
    const all = await customers(world, '207', 10);
    const both = await start('poller,worker', 2);
    const polls = (life: Life) => life.lines.some((line) => line.msg === 'connected to the mailbox');
    const active = await eventually(() => both.find(polls), 'one of them to poll');
    const other = both.find((life) => life !== active);
    active.signal('SIGSTOP');
    const filedBefore = filed(world);
    ask(world, all);
    await other?.says('connected to the mailbox', 60_000);
    await settled(world, all);
    active.signal('SIGCONT');
    await active.says('another poller has taken this mailbox over', 60_000);
    const { db } = world.database;
    const stored = await db
      .selectFrom('messages')
      .select('message_id')
      .where(
        'sender',
        'in',
        all.map(({ address }) => address),
      )
      .execute();
    expect(stored).toHaveLength(10);
    expect(filed(world) - filedBefore).toBe(10);
    expect(timesCancelled(world, all)).toEqual(all.map(() => 1));
    expect(all.map(({ address }) => confirmations(world, address).length)).toEqual(all.map(() => 1));
  });

  it('lets the customers of one carrier wait, and nobody else', async () => {
    const waiting = await customers(world, '208', 20);
    const lucky = await customers(world, '209', 5, 'sandbox');
    world.carrier.fault = () => 'hang';
    await start('poller,worker');
    ask(world, waiting);
    ask(world, lucky);
    await settledBut(world, lucky, waiting.length);
    expect(await states(world, waiting)).toEqual({ checking: waiting.length });
    world.carrier.fault = () => 'none';
    await settled(world, waiting, 120_000);
    expect(timesCancelled(world, waiting)).toEqual(waiting.map(() => 1));
  });
});

const filed = (world: World): number =>
  world.folders.map((folder) => world.mails(folder).length).reduce((one, other) => one + other, 0);

/** Waits for some customers while `waiting` others have an open case. */
async function settledBut(world: World, all: Parameters<typeof settled>[1], waiting: number): Promise<void> {
  await settled(world, all, 60_000);
  const open = await world.database.db
    .selectFrom('items')
    .select('number')
    .where('open', '=', true)
    .execute();
  expect(open).toHaveLength(waiting);
}
