import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import type { Carrier } from '../../src/carriers/carrier.ts';
import { claimEffect, finishEffect, keepClaim, postponeEffect } from '../../src/jobs/claim.ts';
import { runEffect } from '../../src/jobs/effect.ts';
import { rawMail } from '../services/raw-mail.ts';
import { eventually } from '../services/temporary.ts';
import { type JobDesk, openDesk } from './desk.ts';

let desk: JobDesk;
beforeAll(async () => {
  desk = await openDesk();
}, 120_000);
afterAll(() => desk.close());

let count = 0;
async function effect(): Promise<string> {
  const id = `E-${++count}`;
  await desk.db
    .insertInto('effects')
    .values({
      id,
      ticket_id: null,
      kind: 'check',
      carrier: 'sandbox',
      data: JSON.stringify({ kind: 'check', id, order: { carrier: 'sandbox' }, numbers: [] }),
      due_at: new Date(Date.now() - 1_000),
      holder: null,
      error: null,
    })
    .execute();
  return id;
}

const claim = (id: string, holder: string, lease = 60_000) =>
  claimEffect(desk.db, id, holder, lease, Date.now());
const leaseOver = (id: string) =>
  sql`update effects set lease_until = clock_timestamp() - interval '1 second' where id = ${id}`.execute(
    desk.db,
  );
const row = (id: string) =>
  desk.db.selectFrom('effects').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const finish = (held: Awaited<ReturnType<typeof claim>>, holder: string): Promise<boolean> => {
  if (held === null) throw new Error('not claimed');
  return desk.db.transaction().execute((trx) => finishEffect(trx, held, holder));
};

describe('a claim', () => {
  it('belongs to one of those who want it at the same moment', async () => {
    const id = await effect();
    const claims = await Promise.all(['a', 'b', 'c', 'd'].map((holder) => claim(id, holder)));
    expect(claims.filter((one) => one !== null)).toHaveLength(1);
  });

  it('is not to be had before the effect is due', async () => {
    const id = await effect();
    await desk.db
      .updateTable('effects')
      .set({ due_at: new Date(Date.now() + 60_000) })
      .where('id', '=', id)
      .execute();
    expect(await claim(id, 'a')).toBeNull();
  });

  it('goes to another when its lease is over, who is told that somebody began', async () => {
    const id = await effect();
    expect(await claim(id, 'a')).toMatchObject({ begun: false, attempts: 1 });
    expect(await claim(id, 'b')).toBeNull();
    await leaseOver(id);
    expect(await claim(id, 'b')).toMatchObject({ begun: true, attempts: 2 });
  });

  it('that was lost stores nothing, not even for the same holder', async () => {
    const id = await effect();
    const first = await claim(id, 'a');
    await leaseOver(id);
    const second = await claim(id, 'a');
    expect(await finish(first, 'a')).toBe(false);
    expect((await row(id)).state).toBe('started');
    expect(await finish(second, 'a')).toBe(true);
    expect(await finish(second, 'a')).toBe(false);
    expect(await claim(id, 'b')).toBeNull();
  });

  it('that was lost cannot be given back', async () => {
    const id = await effect();
    const first = await claim(id, 'a');
    await leaseOver(id);
    await claim(id, 'b');
    if (first === null) throw new Error('not claimed');
    await postponeEffect(desk.db, first, 'a', 1_000, 'late');
    expect(await row(id)).toMatchObject({ state: 'started', holder: 'b' });
  });

  it('is renewed as long as the work goes on, and not once it was lost', async () => {
    const id = await effect();
    const held = await claim(id, 'a', 150);
    if (held === null) throw new Error('not claimed');
    const { until } = held;
    const stop = keepClaim(desk.db, held, 'a', 150, Date.now);
    await eventually(() => held.until > until + 200, 'the claim to be renewed', 10_000);
    expect(await claim(id, 'b')).toBeNull();
    stop();
    await leaseOver(id);
    expect(await claim(id, 'b', 60_000)).not.toBeNull();
    const lost = held.until;
    const again = keepClaim(desk.db, held, 'a', 60, Date.now);
    await desk.db.selectFrom('effects').select(sql`pg_sleep(0.2)`.as('slept')).limit(1).execute();
    again();
    expect(held.until).toBe(lost);
    expect(await row(id)).toMatchObject({ holder: 'b' });
  });
});

describe('an effect', () => {
  it('is carried out once, however many workers have its job', async () => {
    await desk.order({ id: 'PO-1', contacts: ['ada@bakery.example'], numbers: ['+14155550100'] });
    await desk.store(
      rawMail(
        { from: 'ada@bakery.example', text: 'Please cancel the port of 415-555-0100.' },
        '<1@bakery.example>',
      ),
    );
    await desk.runOnce();
    const others = await Promise.all(
      ['worker-2', 'worker-3'].map((holder) => openDesk({ share: desk.parts.database, holder })),
    );
    const parts = [desk, ...others].map((one) => ({ ...one.parts, carriers: desk.parts.carriers }));
    for (let round = 0; round < 10; round++) {
      const due = await desk.db.selectFrom('effects').select('id').where('state', '=', 'pending').execute();
      await Promise.all(due.flatMap(({ id }) => parts.map((own) => runEffect(own, id))));
    }
    expect(await desk.states('PO-1')).toEqual({ '+14155550100': 'cancelled' });
    expect(desk.cancels('PO-1')).toEqual([['+14155550100']]);
  });

  it('that began to cancel and got no further is looked into, never called again', async () => {
    await desk.order({ id: 'PO-2', contacts: ['ben@garage.example'], numbers: ['+14155550110'] });
    await desk.store(
      rawMail(
        { from: 'ben@garage.example', text: 'Please cancel the port of 415-555-0110.' },
        '<2@garage.example>',
      ),
    );
    let cancel: { id: string } | undefined;
    for (let round = 0; cancel === undefined && round < 10; round++) {
      const due = await desk.db
        .selectFrom('effects')
        .select(['id', 'kind'])
        .where('state', '=', 'pending')
        .execute();
      cancel = due.find((one) => one.kind === 'cancel');
      if (cancel === undefined) await desk.runOnce();
    }
    if (cancel === undefined) throw new Error('no cancellation was decided');
    // A worker claims it and dies.
    expect(await claimEffect(desk.db, cancel.id, 'dying', 60_000, Date.now())).not.toBeNull();
    await leaseOver(cancel.id);
    await runEffect(desk.parts, cancel.id);
    expect(desk.cancels('PO-2')).toEqual([]);
    expect(await desk.states('PO-2')).toEqual({ '+14155550110': 'cancelling' });
    const looks = desk.carrier.calls.length;
    for (let look = 0; look < 4; look++) {
      desk.wait(600_000);
      await desk.settle();
    }
    // Looked at, found untouched, and only then asked for with an effect of its own.
    expect(desk.carrier.calls.length).toBeGreaterThan(looks);
    const after = desk.carrier.calls.slice(looks).map((call) => call.what);
    expect(after.indexOf('status')).toBe(0);
    expect(desk.cancels('PO-2')).toEqual([['+14155550110']]);
    expect(await desk.states('PO-2')).toEqual({ '+14155550110': 'cancelled' });
  });

  it('whose claim ran out before the call asks the carrier for nothing', async () => {
    await desk.order({ id: 'PO-3', contacts: ['cy@clinic.example'], numbers: ['+14155550120'] });
    await desk.store(
      rawMail(
        { from: 'cy@clinic.example', text: 'Please cancel the port of 415-555-0120.' },
        '<3@clinic.example>',
      ),
    );
    await desk.runOnce();
    const frozen = {
      ...desk.parts,
      // The clock of a process that slept between its claim and its call.
      now: (() => {
        let calls = 0;
        return () => Date.now() + (calls++ === 0 ? 0 : 50_000);
      })(),
      settings: { ...desk.parts.settings, lease: 40_000 },
    };
    const cancel = await desk.db
      .selectFrom('effects')
      .select('id')
      .where('kind', '=', 'cancel')
      .where('state', '=', 'pending')
      .executeTakeFirstOrThrow();
    await runEffect(frozen, cancel.id);
    expect(desk.cancels('PO-3')).toEqual([]);
    expect(await desk.states('PO-3')).toEqual({ '+14155550120': 'cancelling' });
  });

  it('whose claim ran out between the look and the call asks the carrier for nothing', async () => {
    await desk.order({ id: 'PO-4', contacts: ['dora@dairy.example'], numbers: ['+14155550130'] });
    await desk.store(
      rawMail(
        { from: 'dora@dairy.example', text: 'Please cancel the port of 415-555-0130.' },
        '<4@dairy.example>',
      ),
    );
    await desk.runOnce();
    const cancel = await desk.db
      .selectFrom('effects')
      .select('id')
      .where('kind', '=', 'cancel')
      .where('state', '=', 'pending')
      .executeTakeFirstOrThrow();
    let slept = 0;
    const carrier: Carrier = {
      ...desk.carrier,
      // Frozen after the adapter's own look, and woken when the claim may be somebody else's.
      cancel: (order, numbers, key, signal, still) =>
        desk.carrier.cancel(order, numbers, key, signal, (number) => {
          slept = 61_000;
          return still?.(number) ?? true;
        }),
    };
    const frozen = {
      ...desk.parts,
      carriers: new Map([['sandbox', carrier]]),
      now: () => Date.now() + slept,
    };
    await runEffect(frozen, cancel.id);
    const look = await desk.carrier.status(
      { id: 'PO-4', carrierOrderId: 'C-PO-4', numbers: ['+14155550130'], country: 'US' },
      new AbortController().signal,
    );
    expect(look).toMatchObject({ numbers: [{ number: '+14155550130', state: 'in_review' }] });
  });
});
