/** Effects are carried out by one holder at a time: a claim is a lease on the row, and says whether somebody began before. */
import { sql } from 'kysely';
import { storable } from '../database/json.ts';
import type { Db } from '../database/open.ts';
import {
  type Answered,
  applyAnswer,
  applyEvent,
  type LoadedTicket,
  lockTicket,
  type StoredEffect,
  type Taking,
  type Trx,
} from '../database/tickets.ts';
import type { DoableEffect, TicketEvent } from '../tickets/event.ts';
import type { Ticket } from '../tickets/ticket.ts';
import type { Parts } from './parts.ts';

export type Claim = {
  readonly id: string;
  readonly ticket: string | null;
  /** The ticket as it stood when the claim was made; null outside any ticket. */
  readonly loaded: LoadedTicket | null;
  /** When that was, ms since the epoch by this process's clock. */
  readonly claimedAt: number;
  readonly effect: DoableEffect;
  /** Attempts, this one included. */
  readonly attempts: number;
  /** Another holder began and did not end it: what it did is in doubt. */
  readonly begun: boolean;
  /** When the claim ends unless it is renewed, ms since the epoch by this process's clock. */
  until: number;
};

/** Claims an effect that is due, and reads its ticket with it; null when it is done, not due yet, or somebody else's. */
export async function claimEffect(
  db: Db,
  id: string,
  holder: string,
  lease: number,
  now: number,
): Promise<Claim | null> {
  const { rows } = await sql<{
    ticket_id: string | null;
    data: DoableEffect;
    attempts: number;
    before: string;
    ticket: Ticket | null;
    version: number | null;
  }>`
    with old as (
      select id, state from effects
      where id = ${id} and due_at <= clock_timestamp() + interval '50 milliseconds'
        and (state = 'pending' or (state = 'started' and lease_until < clock_timestamp()))
      for update skip locked
    )
    update effects set state = 'started', holder = ${holder}, attempts = attempts + 1,
      lease_until = clock_timestamp() + ${lease} * interval '1 millisecond'
    from old where effects.id = old.id
    returning effects.ticket_id, effects.data, effects.attempts, old.state as before,
      (select ticket from tickets where id = effects.ticket_id) as ticket,
      (select version from tickets where id = effects.ticket_id) as version`.execute(db);
  const row = rows[0];
  if (row === undefined) return null;
  return {
    id,
    ticket: row.ticket_id,
    loaded: row.ticket === null || row.version === null ? null : { ticket: row.ticket, version: row.version },
    claimedAt: now,
    effect: row.data,
    attempts: row.attempts,
    begun: row.before === 'started',
    until: now + lease,
  };
}

/**
 * Renews a claim while its work goes on, so that slow work is not taken for dead; a frozen process stops renewing.
 * @returns the function that stops it
 */
export function keepClaim(
  db: Db,
  claim: Claim,
  holder: string,
  lease: number,
  now: () => number,
): () => void {
  const timer = setInterval(async () => {
    const asked = now();
    const renewed = await sql`
      update effects set lease_until = clock_timestamp() + ${lease} * interval '1 millisecond'
      where id = ${claim.id} and holder = ${holder} and attempts = ${claim.attempts} and state = 'started'
        and lease_until > clock_timestamp()`
      .execute(db)
      .catch(() => null);
    if (renewed !== null && renewed.numAffectedRows !== undefined && renewed.numAffectedRows > 0n)
      claim.until = asked + lease;
  }, lease / 3);
  timer.unref();
  return () => clearInterval(timer);
}

/** The claim of an effect that was taken as it was stored; null for one that waits for its job. */
export function claimOf(
  stored: StoredEffect,
  ticket: string | null,
  asked: number,
  lease: number,
): Claim | null {
  if (stored.taken === undefined) return null;
  const { effect, loaded } = stored.taken;
  return {
    id: stored.id,
    ticket,
    loaded,
    claimedAt: asked,
    effect,
    attempts: stored.attempts,
    begun: false,
    until: asked + lease,
  };
}

/**
 * Stores what came of a claimed effect: it is done, and its ticket moves on. Nothing is stored for a claim that was lost.
 * @returns the effects that follow
 */
export async function finishClaim(
  parts: Parts,
  claim: Claim,
  event: TicketEvent,
  taking: Taking,
  mail?: Answered['mail'],
): Promise<readonly StoredEffect[]> {
  const { db } = parts.database;
  const answered: Answered = {
    effect: claim.id,
    holder: parts.holder,
    attempts: claim.attempts,
    ...(mail === undefined ? {} : { mail }),
  };
  if (claim.loaded !== null) {
    const stored = await applyAnswer(db, claim.loaded, answered, event, parts.now(), parts.policy, taking);
    if (stored !== null) return stored;
  }
  // Somebody else has moved the ticket on, or the claim was lost: now with the ticket locked.
  return db.transaction().execute(async (trx) => {
    const ticket = claim.ticket === null ? null : await lockTicket(trx, claim.ticket);
    if (!(await finishEffect(trx, claim, parts.holder))) return [];
    if (mail !== undefined) await noteMail(trx, claim.id, mail);
    if (ticket === null) return [];
    return applyEvent(trx, ticket, event, claim.id, parts.now(), parts.policy, taking);
  });
}

async function noteMail(trx: Trx, id: string, mail: NonNullable<Answered['mail']>): Promise<void> {
  await trx
    .updateTable('notices')
    .set({ state: mail.state, response: storable(mail.response.slice(0, 500)), sent_at: mail.sentAt })
    .where('id', '=', id)
    .execute();
}

/**
 * Marks a claimed effect as done within the transaction that stores its result.
 * @returns false when the claim was lost meanwhile; then nothing of the result may be stored
 */
export async function finishEffect(trx: Trx, claim: Claim, holder: string): Promise<boolean> {
  const result = await trx
    .updateTable('effects')
    .set({
      state: 'done',
      done_at: sql<Date>`clock_timestamp()`,
      holder: null,
      lease_until: null,
      error: null,
    })
    .where('id', '=', claim.id)
    .where('holder', '=', holder)
    .where('attempts', '=', claim.attempts)
    .where('state', '=', 'started')
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Gives a claim back, to be tried again after `delay` ms. */
export async function postponeEffect(
  db: Db,
  claim: Claim,
  holder: string,
  delay: number,
  why: string,
): Promise<void> {
  await db
    .updateTable('effects')
    .set({
      state: 'pending',
      holder: null,
      lease_until: null,
      error: storable(why.slice(0, 500)),
      due_at: sql<Date>`clock_timestamp() + ${delay} * interval '1 millisecond'`,
    })
    .where('id', '=', claim.id)
    .where('holder', '=', holder)
    .where('attempts', '=', claim.attempts)
    .execute();
}

/** What the queues need to know of a claimed effect. */
export const asStored = (claim: Claim): StoredEffect => ({
  id: claim.id,
  carrier: claim.effect.kind === 'notice' ? null : claim.effect.order.carrier,
  attempts: claim.attempts,
});
