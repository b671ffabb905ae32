import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { runEffect } from '../../src/jobs/effect.ts';
import { runIntake } from '../../src/jobs/intake.ts';
import type { Parts } from '../../src/jobs/parts.ts';
import { openQueues, type Queues } from '../../src/jobs/queues.ts';
import { sweep } from '../../src/jobs/sweep.ts';
import { rawMail } from '../services/raw-mail.ts';
import { eventually } from '../services/temporary.ts';
import { type JobDesk, openDesk } from './desk.ts';

let desk: JobDesk;
let queues: Queues | null = null;
beforeAll(async () => {
  desk = await openDesk();
}, 120_000);
afterEach(async () => {
  await queues?.close();
  queues = null;
});
afterAll(() => desk.close());

/** The desk's parts on real queues in the same database. */
function queued(): Parts {
  queues = openQueues({
    redisUrl: null,
    database: desk.parts.database,
    carriers: new Map([['sandbox', 2]]),
    intakeConcurrency: 2,
    notifyConcurrency: 2,
    onError: () => {},
  });
  return { ...desk.parts, queues };
}

const working = (parts: Parts): unknown =>
  parts.queues.work({ intake: (id) => runIntake(parts, id), effect: (id) => runEffect(parts, id) });

describe('the sweep', () => {
  it('queues what the queue never heard of, once, and all of it gets done', async () => {
    const parts = queued();
    await desk.order({ id: 'PO-1', contacts: ['ada@bakery.example'], numbers: ['+14155550100'] });
    const id = await desk.store(
      rawMail(
        { from: 'ada@bakery.example', text: 'Please cancel the port of 415-555-0100.' },
        '<1@bakery.example>',
      ),
    );
    expect(await sweep(parts)).toMatchObject({ intakes: 1 });
    expect(await sweep(parts)).toMatchObject({ intakes: 0 });
    working(parts);
    await eventually(
      async () => (await desk.states('PO-1'))['+14155550100'] === 'cancelled',
      'the cancellation',
    );
    await eventually(() => desk.to('ada@bakery.example').length > 0, 'the notice');
    expect((await desk.message(id)).outcome).toBe('act');
    expect(desk.cancels('PO-1')).toHaveLength(1);
  });

  it('queues again what a queue that was emptied has forgotten', async () => {
    const parts = queued();
    await desk.order({ id: 'PO-2', contacts: ['ben@garage.example'], numbers: ['+14155550110'] });
    await desk.store(
      rawMail(
        { from: 'ben@garage.example', text: 'Please cancel the port of 415-555-0110.' },
        '<2@garage.example>',
      ),
    );
    await desk.db
      .updateTable('messages')
      .set({ next_at: new Date(Date.now() - 1_000) })
      .where('state', '=', 'received')
      .execute();
    const [message] = await desk.db
      .selectFrom('messages')
      .select('id')
      .where('state', '=', 'received')
      .execute();
    await runIntake(parts, message?.id ?? '');
    const [effect] = await desk.db
      .selectFrom('effects')
      .select(['id', 'carrier', 'attempts'])
      .where('state', '=', 'pending')
      .execute();
    if (effect === undefined) throw new Error('no effect');
    expect(await parts.queues.hasEffect(effect)).toBe(true);
    expect((await sweep(parts)).effects).toBe(0);
    for (const queue of parts.queues.all) await queue.obliterate({ force: true });
    expect(await parts.queues.hasEffect(effect)).toBe(false);
    expect((await sweep(parts)).effects).toBe(1);
    working(parts);
    await eventually(
      async () => (await desk.states('PO-2'))['+14155550110'] === 'cancelled',
      'the cancellation',
    );
    expect(desk.cancels('PO-2')).toHaveLength(1);
  });

  it('takes up what a worker began and did not end, when its lease is over', async () => {
    const parts = queued();
    await desk.order({ id: 'PO-3', contacts: ['cy@clinic.example'], numbers: ['+14155550120'] });
    await desk.store(
      rawMail(
        { from: 'cy@clinic.example', text: 'Please cancel the port of 415-555-0120.' },
        '<3@clinic.example>',
      ),
    );
    await sweep(parts);
    await desk.db
      .updateTable('messages')
      .set({ next_at: new Date(Date.now() - 1_000) })
      .where('state', '=', 'received')
      .execute();
    const [message] = await desk.db
      .selectFrom('messages')
      .select('id')
      .where('state', '=', 'received')
      .execute();
    await runIntake(parts, message?.id ?? '');
    for (const queue of parts.queues.all) await queue.obliterate({ force: true });
    const held = { state: 'started', holder: 'gone', attempts: 1 } as const;
    await desk.db
      .updateTable('effects')
      .set({ ...held, lease_until: new Date(Date.now() + 60_000) })
      .where('state', '=', 'pending')
      .execute();
    expect((await sweep(parts)).effects).toBe(0);
    await desk.db
      .updateTable('effects')
      .set({ lease_until: new Date(Date.now() - 1_000) })
      .where('state', '=', 'started')
      .execute();
    expect((await sweep(parts)).effects).toBe(1);
    working(parts);
    await eventually(
      async () => (await desk.states('PO-3'))['+14155550120'] === 'cancelled',
      'the cancellation',
    );
  });

  it('is held up neither by a ticket that cannot be moved on nor by what is for a carrier that is gone', async () => {
    const parts = queued();
    await desk.db
      .insertInto('tickets')
      .values({
        id: 'T-1',
        state: 'open',
        requester: 'x',
        customer: null,
        ticket: '{"broken": true}',
        due_at: new Date(0),
        created_at: new Date(0),
        updated_at: new Date(0),
      })
      .execute();
    const effects = Array.from({ length: 250 }, (_, at) => ({
      id: `gone-${at}`,
      ticket_id: null,
      kind: 'check' as const,
      carrier: 'gone',
      data: '{}',
      due_at: new Date(0),
      holder: null,
      error: null,
    }));
    await desk.db.insertInto('effects').values(effects).execute();
    await desk.order({ id: 'PO-4', contacts: ['dora@studio.example'], numbers: ['+14155550130'] });
    await desk.store(
      rawMail(
        { from: 'dora@studio.example', text: 'Please cancel the port of 415-555-0130.' },
        '<4@studio.example>',
      ),
    );
    expect(await sweep(parts)).toMatchObject({ intakes: 1 });
    const [message] = await desk.db
      .selectFrom('messages')
      .select('id')
      .where('state', '=', 'received')
      .execute();
    await runIntake(parts, message?.id ?? '');
    for (const queue of parts.queues.all) await queue.obliterate({ force: true });
    expect((await sweep(parts)).effects).toBe(1);
  });

  it('puts looks that are due by the clock behind those that a customer waits for', async () => {
    const parts = queued();
    for (const queue of parts.queues.all) await queue.obliterate({ force: true });
    const stored = (id: string) => ({ id, carrier: 'sandbox', attempts: 0 });
    await parts.queues.addEffects(
      Array.from({ length: 20 }, (_, at) => stored(`poll-${at}`)),
      { behind: true },
    );
    await parts.queues.addEffects([stored('fresh')]);
    const taken: string[] = [];
    parts.queues.work({ intake: async () => {}, effect: async (id) => void taken.push(id) });
    await eventually(() => taken.length === 21, 'all of them');
    expect(taken[0]).toBe('fresh');
  });
});
