import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { applyAnswer, type StoredEffect, type Taking } from '../../src/database/tickets.ts';
import { type Claim, claimEffect } from '../../src/jobs/claim.ts';
import { runIntake } from '../../src/jobs/intake.ts';
import { type JobDesk, openDesk } from '../jobs/desk.ts';
import { rawMail } from '../services/raw-mail.ts';

let desk: JobDesk;
beforeAll(async () => {
  desk = await openDesk();
}, 120_000);
afterAll(() => desk.close());

let count = 0;
/** The claimed look of a new ticket about one number. */
async function look(): Promise<Claim> {
  const n = ++count;
  const last = `01${String(n).padStart(2, '0')}`;
  const contact = `ada@c${n}.example`;
  await desk.order({ id: `PO-${n}`, contacts: [contact], numbers: [`+1415555${last}`] });
  const text = `Please cancel the port of 415-555-${last}.`;
  await runIntake(desk.parts, await desk.store(rawMail({ from: contact, text }, `<1@c${n}.example>`)));
  const { id } = await desk.db
    .selectFrom('effects')
    .select('id')
    .where('kind', '=', 'check')
    .where('state', '=', 'pending')
    .executeTakeFirstOrThrow();
  const claim = await claimEffect(desk.db, id, 'me', 60_000, desk.parts.now());
  if (claim === null) throw new Error('not claimed');
  return claim;
}

/** Stores what the carrier said. */
function answer(claim: Claim, take = false, holder = 'me'): Promise<StoredEffect[] | null> {
  const { id, loaded, attempts, effect } = claim;
  if (loaded === null || effect.kind === 'notice') throw new Error('not a look');
  const numbers = effect.numbers.map((number) => ({
    number,
    state: 'in_review' as const,
    said: 'in review',
    portDate: null,
    fees: [],
    risks: [],
  }));
  const event = {
    kind: 'checked' as const,
    effect: id,
    answer: { kind: 'answer' as const, cancels: 'number' as const, numbers },
  };
  const taking: Taking = { holder, lease: 60_000, take: () => take };
  return applyAnswer(
    desk.db,
    loaded,
    { effect: id, holder, attempts },
    event,
    desk.parts.now(),
    desk.policy,
    taking,
  );
}

const state = (claim: Claim) =>
  desk.db.selectFrom('effects').select('state').where('id', '=', claim.id).executeTakeFirstOrThrow();
/** How many transactions stored the answers. */
async function transactions(claims: readonly Claim[]): Promise<number | undefined> {
  const { rows } = await sql<{ n: number }>`
    select count(distinct xmin::text)::int as n from events where cause = any(${claims.map(({ id }) => id)}::text[])`.execute(
    desk.db,
  );
  return rows[0]?.n;
}

describe('answers that come together', () => {
  it('are stored by one statement, each with what follows from it', async () => {
    const claims = [await look(), await look(), await look()];
    const stored = await Promise.all(claims.map((claim) => answer(claim, true)));
    expect(await transactions(claims)).toBe(1);
    for (const [at, claim] of claims.entries()) {
      expect(stored[at]?.map(({ taken }) => taken?.loaded.ticket.id)).toEqual([claim.ticket]);
      expect(await state(claim)).toEqual({ state: 'done' });
    }
  });

  it('leave out the one whose claim was lost, and nothing of it is stored', async () => {
    const kept = await look();
    const lost = await look();
    const again = await look();
    await sql`update effects set holder = 'another' where id = ${lost.id}`.execute(desk.db);
    await sql`update effects set attempts = attempts + 1 where id = ${again.id}`.execute(desk.db);
    const stored = await Promise.all([kept, lost, again].map((claim) => answer(claim)));
    expect(stored.map((one) => one !== null)).toEqual([true, false, false]);
    for (const claim of [lost, again]) {
      expect(await state(claim)).toEqual({ state: 'started' });
      const events = await desk.db
        .selectFrom('events')
        .select('kind')
        .where('ticket_id', '=', claim.ticket ?? '')
        .execute();
      expect(events).toEqual([{ kind: 'mail' }]);
    }
  });

  it('leave out the one whose ticket somebody else has moved on', async () => {
    const kept = await look();
    const moved = await look();
    await sql`update tickets set version = version + 1 where id = ${moved.ticket}`.execute(desk.db);
    const stored = await Promise.all([kept, moved].map((claim) => answer(claim)));
    expect(stored.map((one) => one !== null)).toEqual([true, false]);
    expect(await state(moved)).toEqual({ state: 'started' });
  });

  it('wait for nobody who holds one of the tickets', async () => {
    const kept = await look();
    const locked = await look();
    await desk.db.transaction().execute(async (trx) => {
      await sql`select 1 from tickets where id = ${locked.ticket} for update`.execute(trx);
      const stored = await Promise.all([kept, locked].map((claim) => answer(claim)));
      expect(stored.map((one) => one !== null)).toEqual([true, false]);
    });
  });

  it('do not fail for the one that the database does not take', async () => {
    const kept = await look();
    const twice = await look();
    const next = `${twice.ticket}-${(twice.loaded?.ticket.effects ?? 0) + 1}`;
    // What follows from it is there already: the statement breaks a constraint.
    await sql`insert into effects (id, kind, data, due_at) values (${next}, 'check', '{}', now())`.execute(
      desk.db,
    );
    const ends = await Promise.allSettled([kept, twice].map((claim) => answer(claim)));
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(await state(kept)).toEqual({ state: 'done' });
    expect(await state(twice)).toEqual({ state: 'started' });
  });
});
