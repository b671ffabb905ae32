import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import type { Carrier } from '../../src/carriers/carrier.ts';
import type { Taking } from '../../src/database/tickets.ts';
import { type Claim, claimEffect, finishClaim } from '../../src/jobs/claim.ts';
import { runEffect } from '../../src/jobs/effect.ts';
import { runIntake } from '../../src/jobs/intake.ts';
import { openLane } from '../../src/jobs/lanes.ts';
import type { Parts } from '../../src/jobs/parts.ts';
import { rawMail } from '../services/raw-mail.ts';
import { type JobDesk, openDesk } from './desk.ts';

let desk: JobDesk;
beforeAll(async () => {
  desk = await openDesk();
}, 120_000);
afterAll(() => desk.close());

const nobody: Taking = { holder: 'worker-1', lease: 60_000, take: () => false };

/** The desk's parts with so many slots for each queue; `idle` resolves when all that was carried on is done. */
function withSlots(slots: number, changed: Partial<Parts> = {}) {
  const lanes = new Map<string, ReturnType<typeof openLane>>();
  const work: Promise<void>[] = [];
  const queued: string[] = [];
  const parts: Parts = {
    ...desk.parts,
    ...changed,
    queues: {
      ...desk.parts.queues,
      carriesOn: true,
      slot: (carrier) => {
        const lane = lanes.get(carrier ?? '') ?? openLane(slots);
        lanes.set(carrier ?? '', lane);
        return lane.free();
      },
      carryOut: (one) => work.push(one),
      addEffects: async (effects) => void queued.push(...effects.map((effect) => effect.id)),
    },
  };
  return {
    parts,
    queued,
    idle: async () => {
      for (let one = work.shift(); one !== undefined; one = work.shift()) await one.catch(() => {});
    },
  };
}

/** A stored mail that asks to cancel a customer's only number. */
async function request(name: string, last: string): Promise<string> {
  await desk.order({ id: `PO-${name}`, contacts: [`ada@${name}.example`], numbers: [`+1415555${last}`] });
  return desk.store(
    rawMail(
      { from: `ada@${name}.example`, text: `Please cancel the port of 415-555-${last}.` },
      `<1@${name}.example>`,
    ),
  );
}

const effectsOf = (name: string) =>
  desk.db
    .selectFrom('effects')
    .selectAll()
    .where('ticket_id', 'in', (tickets) =>
      tickets.selectFrom('items').select('ticket_id').where('order_id', '=', `PO-${name}`),
    )
    .orderBy('created_at')
    .execute();

async function claimed(id: string | undefined, holder = 'worker-1'): Promise<Claim> {
  const claim = await claimEffect(desk.db, id ?? '', holder, 60_000, desk.parts.now());
  if (claim === null) throw new Error('not claimed');
  return claim;
}

const leaseOver = (id: string) =>
  sql`update effects set lease_until = clock_timestamp() - interval '1 second' where id = ${id}`.execute(
    desk.db,
  );

describe('what follows from a step', () => {
  it('is carried out by the same process without a job, to the confirmation', async () => {
    const { parts, queued, idle } = withSlots(2);
    await runIntake(parts, await request('bakery', '0100'));
    await idle();
    expect(await desk.states('PO-bakery')).toEqual({ '+14155550100': 'cancelled' });
    expect(desk.cancels('PO-bakery')).toEqual([['+14155550100']]);
    expect(desk.to('ada@bakery.example')).toHaveLength(1);
    expect(queued).toEqual([]);
    expect((await effectsOf('bakery')).every((effect) => effect.state === 'done')).toBe(true);
  });

  it('is queued where no slot is free, and claimed by nobody', async () => {
    const { parts, queued } = withSlots(0);
    await runIntake(parts, await request('garage', '0101'));
    const [check] = await effectsOf('garage');
    expect(queued).toEqual([check?.id]);
    expect(check).toMatchObject({ state: 'pending', holder: null, attempts: 0 });
  });

  it('is queued while the process stops', async () => {
    const stopping = new AbortController();
    stopping.abort();
    const { parts, queued } = withSlots(2, { signal: stopping.signal });
    await runIntake(parts, await request('clinic', '0102'));
    expect(queued).toHaveLength(1);
  });

  it('gives every slot back that it took', async () => {
    const { parts, idle } = withSlots(1);
    await runIntake(parts, await request('dairy', '0103'));
    await idle();
    const [carrier, notices] = [parts.queues.slot('sandbox'), parts.queues.slot(null)];
    expect(carrier).not.toBeNull();
    expect(notices).not.toBeNull();
  });

  it('is claimed as it is stored: nobody else carries it out, and who takes it over later looks first', async () => {
    const stuck: Carrier = { ...desk.carrier, status: () => new Promise(() => {}) };
    const { parts } = withSlots(1, { carriers: new Map([['sandbox', stuck]]) });
    await runIntake(parts, await request('florist', '0104'));
    const [check] = await effectsOf('florist');
    expect(check).toMatchObject({ state: 'started', holder: 'worker-1', attempts: 1 });
    expect(await claimEffect(desk.db, check?.id ?? '', 'worker-2', 60_000, desk.parts.now())).toBeNull();
    await leaseOver(check?.id ?? '');
    expect(await claimed(check?.id, 'worker-2')).toMatchObject({ begun: true, attempts: 2 });
  });
});

describe('the result of a claimed effect', () => {
  it('is not stored over what somebody else has made of the ticket meanwhile', async () => {
    await desk.order({ id: 'PO-two', contacts: ['ada@two.example'], numbers: ['+14155550110'] });
    await desk.order({ id: 'PO-three', contacts: ['ada@two.example'], numbers: ['+14155550111'] });
    await runIntake(
      desk.parts,
      await desk.store(
        rawMail(
          { from: 'ada@two.example', text: 'Please cancel the ports of 415-555-0110 and 415-555-0111.' },
          '<1@two.example>',
        ),
      ),
    );
    const checks = await effectsOf('two');
    expect(checks).toHaveLength(2);
    // Both read the ticket before either has answered.
    const claims = [await claimed(checks[0]?.id), await claimed(checks[1]?.id)];
    for (const claim of claims) {
      const { effect } = claim;
      if (effect.kind !== 'check') throw new Error('no check');
      const answer = await desk.carrier.status(effect.order, new AbortController().signal);
      await finishClaim(desk.parts, claim, { kind: 'checked', effect: claim.id, answer }, nobody);
    }
    expect({ ...(await desk.states('PO-two')), ...(await desk.states('PO-three')) }).toEqual({
      '+14155550110': 'cancelling',
      '+14155550111': 'cancelling',
    });
    const { ticket } = await desk.db
      .selectFrom('tickets')
      .select('ticket')
      .where('id', '=', claims[0]?.ticket ?? '')
      .executeTakeFirstOrThrow();
    expect(ticket.items.map((item) => item.state)).toEqual(['cancelling', 'cancelling']);
  });

  it('is not stored at all once the claim was lost', async () => {
    await runIntake(desk.parts, await request('grocer', '0112'));
    const [check] = await effectsOf('grocer');
    const lost = await claimed(check?.id);
    await leaseOver(lost.id);
    const held = await claimed(check?.id, 'worker-2');
    const answer = { kind: 'unknown' as const, why: 'late', temporary: false };
    const event = { kind: 'checked' as const, effect: lost.id, answer };
    expect(await finishClaim(desk.parts, lost, event, nobody)).toEqual([]);
    expect(await desk.states('PO-grocer')).toEqual({ '+14155550112': 'checking' });
    expect((await effectsOf('grocer'))[0]).toMatchObject({ state: 'started', holder: 'worker-2' });
    await finishClaim({ ...desk.parts, holder: 'worker-2' }, held, event, { ...nobody, holder: 'worker-2' });
    expect((await effectsOf('grocer'))[0]).toMatchObject({ state: 'done' });
  });

  it('is stored once, however often it is told', async () => {
    await runIntake(desk.parts, await request('hotel', '0113'));
    const [check] = await effectsOf('hotel');
    const claim = await claimed(check?.id);
    const { effect } = claim;
    if (effect.kind !== 'check') throw new Error('no check');
    const answer = await desk.carrier.status(effect.order, new AbortController().signal);
    const event = { kind: 'checked' as const, effect: claim.id, answer };
    expect(await finishClaim(desk.parts, claim, event, nobody)).toHaveLength(1);
    expect(await finishClaim(desk.parts, claim, event, nobody)).toEqual([]);
  });
});

describe('a cancellation that waited after it was claimed', () => {
  it('is not asked for if the customer took it back meanwhile', async () => {
    await runIntake(desk.parts, await request('inn', '0114'));
    const [check] = await effectsOf('inn');
    await runEffect(desk.parts, check?.id ?? '');
    const cancel = (await effectsOf('inn')).find((effect) => effect.kind === 'cancel');
    // The claim is made, and then the worker is slow: the clock moves on while the customer's answer is taken in.
    let calls = 0;
    const slow = { ...desk.parts, now: () => desk.parts.now() + (calls++ === 0 ? 0 : 1_000) };
    const withdrawn = sql`
      update tickets set version = version + 1,
        ticket = jsonb_set(ticket, '{items,0,reason}', to_jsonb('withdrawn'::text))
      where id = ${cancel?.ticket_id}`;
    const db = desk.parts.database.db.withPlugin({
      transformQuery: ({ node }) => node,
      transformResult: async ({ result }) => {
        if (calls === 1 && result.rows.some((row) => 'before' in row)) await withdrawn.execute(desk.db);
        return result;
      },
    });
    await runEffect({ ...slow, database: { ...desk.parts.database, db } }, cancel?.id ?? '');
    expect(desk.cancels('PO-inn')).toEqual([]);
  });
});
