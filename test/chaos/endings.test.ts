import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../services/temporary.ts';
import { ask, customers, settled, timesCancelled } from './desk.ts';
import type { Life } from './processes.ts';
import { isPossible, makeWorld, type World } from './world.ts';

(!isPossible ? describe.skip : describe)('a process that is told to stop', () => {
  let world: World;

  beforeAll(async () => {
    world = await makeWorld();
  });
  afterAll(async () => {
    await world?.remove();
  });
  afterEach(async () => {
    world.carrier.fault = () => 'none';
    world.proxy.cut();
    await world.endAll();
  });

  /** Sends the signal in the very moment in which the carrier is asked to cancel something. */
  async function signalled(life: Life, fault: 'slow' | 'hang'): Promise<number> {
    const since = await new Promise<number>((asked) => {
      world.carrier.fault = ({ method }) => {
        if (method !== 'POST') return 'none';
        life.signal('SIGTERM');
        asked(performance.now());
        return fault;
      };
    });
    world.carrier.fault = () => 'none';
    return since;
  }

  it('ends what it has in hand, and the next one goes on from there', async () => {
    const all = await customers(world, '201', 10);
    const life = world.start('poller,worker');
    await life.says('started', 120_000);
    ask(world, all);
    const since = await signalled(life, 'slow');
    expect(await life.ended).toEqual({ code: 0, signal: null });
    expect(performance.now() - since).toBeLessThan(30_000);
    expect(life.stderr()).toBe('');
    const { db } = world.database;
    expect(await db.selectFrom('effects').select('id').where('state', '=', 'started').execute()).toEqual([]);

    const next = world.start('poller,worker');
    await settled(world, all);
    expect(timesCancelled(world, all)).toEqual(all.map(() => 1));
    expect(world.carrier.cancels.filter((call) => call.repeated)).toEqual([]);
    next.signal('SIGTERM');
    expect(await next.ended).toEqual({ code: 0, signal: null });
  });

  it('gives up within 30 s what does not end: a carrier, a mailbox and a queue that are silent', async () => {
    const all = await customers(world, '202', 1);
    const life = world.start('poller,worker', { CARRIER_HTTP_TIMEOUT: '120s' });
    await life.says('connected to the mailbox', 120_000);
    ask(world, all);
    const since = await signalled(life, 'hang');
    world.proxy.freeze();
    expect(await life.ended).toEqual({ code: 0, signal: null });
    expect(performance.now() - since).toBeLessThan(30_000);
    world.proxy.cut();

    const next = world.start('poller,worker');
    await settled(world, all);
    expect(timesCancelled(world, all)).toEqual([1]);
    next.signal('SIGTERM');
    await next.ended;
  });

  it('ends at once when it is told a second time', async () => {
    const all = await customers(world, '203', 1);
    const life = world.start('poller,worker', { CARRIER_HTTP_TIMEOUT: '120s' });
    await life.says('started', 120_000);
    ask(world, all);
    await signalled(life, 'hang');
    await life.says('stopping');
    const again = performance.now();
    life.signal('SIGTERM');
    expect(await life.ended).toEqual({ code: 1, signal: null });
    expect(performance.now() - again).toBeLessThan(5_000);

    const next = world.start('poller,worker');
    await settled(world, all);
    expect(timesCancelled(world, all)).toEqual([1]);
    next.signal('SIGTERM');
    await next.ended;
  });

  it('ends in good order while database and queue are down', async () => {
    const life = world.start('poller,worker,dashboard');
    await life.says('connected to the mailbox', 120_000);
    await world.redis.kill();
    await world.postgres.stop();
    await life.says('cannot be polled for now', 60_000);
    const since = performance.now();
    life.signal('SIGTERM');
    const exit = await life.ended;
    expect(performance.now() - since).toBeLessThan(30_000);
    expect(exit).toEqual({ code: 0, signal: null });
    expect(life.stderr()).toBe('');
    await world.postgres.start();
    await world.redis.start();
    await eventually(
      () =>
        world.database.db
          .selectFrom('effects')
          .select('id')
          .execute()
          .then(
            () => true,
            () => false,
          ),
      'the database',
    );
  });
});
