/** The job of an effect: claims it, carries it out by its kind, and goes on with what follows. */

import type { StoredEffect, Taking } from '../database/tickets.ts';
import { reason } from '../error.ts';
import type { DoableEffect } from '../tickets/event.ts';
import { runCancel } from './cancel.ts';
import { runCheck } from './check.ts';
import { asStored, type Claim, claimEffect, claimOf, keepClaim, postponeEffect } from './claim.ts';
import { runNotice } from './notify.ts';
import type { Outcome } from './outcome.ts';
import type { Parts } from './parts.ts';

/** Carries out one effect, if it is due and nobody else does. Never throws for what can go wrong outside. */
export async function runEffect(parts: Parts, id: string): Promise<void> {
  const claim = await claimEffect(parts.database.db, id, parts.holder, parts.settings.lease, parts.now());
  if (claim !== null) await runClaimed(parts, claim);
}

/** Carries out a claimed effect and, in the same slot, whatever follows from it in the same queue. */
async function runClaimed(parts: Parts, first: Claim): Promise<void> {
  for (let claim: Claim | null = first; claim !== null; ) claim = await runOne(parts, claim);
}

/** @returns the claim that the slot is used for next */
async function runOne(parts: Parts, claim: Claim): Promise<Claim | null> {
  const { database, settings, holder } = parts;
  const stop = keepClaim(database.db, claim, holder, settings.lease, parts.now);
  let outcome: Outcome;
  let next: Claim | null = null;
  try {
    outcome = await carryOut(parts, claim);
    if (outcome.kind === 'done')
      next = await storing(parts, claim.ticket, outcome.store, { own: laneOf(claim.effect) });
  } catch (error) {
    // A cancel call that began stays claimed until its lease ends, and is then looked into; the others may be repeated.
    if (claim.effect.kind === 'cancel') throw error;
    outcome = {
      kind: 'later',
      delay: settings.retryFirst,
      why: reason(error),
    };
    parts.log.error({ effect: claim.id, error: outcome.why }, 'an effect failed and will be tried again');
  } finally {
    stop();
  }
  if (outcome.kind === 'later') {
    const delay = Math.min(outcome.delay * 2 ** Math.min(claim.attempts - 1, 10), 1_800_000);
    await postponeEffect(database.db, claim, holder, delay, outcome.why);
    await enqueue(parts, [asStored(claim)], { delay });
  }
  return next;
}

async function carryOut(parts: Parts, claim: Claim): Promise<Outcome> {
  switch (claim.effect.kind) {
    case 'check':
      return runCheck(parts, claim, claim.effect);
    case 'cancel':
      return runCancel(parts, claim, claim.effect);
    case 'notice':
      return runNotice(parts, claim, claim.effect);
  }
}

/** The queue of an effect: its carrier's; null for notices. */
const laneOf = (effect: DoableEffect): string | null =>
  effect.kind === 'notice' ? null : effect.order.carrier;

/**
 * Stores a step and goes on with its effects: those for which a slot is free are claimed as they are stored and carried
 * out by this process at once, the others are queued.
 * @param ticket the ticket of the step
 * @param how `own`: the queue whose slot the caller holds and hands on; `behind`: looks that nobody waits for, after all else
 * @returns the claim that the caller carries out in that slot
 */
export async function storing(
  parts: Parts,
  ticket: string | null,
  store: (taking: Taking) => Promise<readonly StoredEffect[]>,
  how: { readonly own?: string | null; readonly behind?: boolean } = {},
): Promise<Claim | null> {
  const slots = new Map<string, () => void>();
  let handed: string | null = null;
  const asked = parts.now();
  const { lease } = parts.settings;
  const take = (effect: DoableEffect): boolean => {
    if (parts.signal.aborted || !parts.queues.carriesOn) return false;
    // Asked again after a race, for another ticket's effects: the slot is the same.
    if (slots.has(effect.id) || handed === effect.id) return true;
    if (how.behind === true && effect.kind === 'check') return false;
    const lane = laneOf(effect);
    if (how.own !== undefined && handed === null && lane === how.own) {
      handed = effect.id;
      return true;
    }
    const slot = parts.queues.slot(lane);
    if (slot !== null) slots.set(effect.id, slot);
    return slot !== null;
  };
  try {
    const stored = await store({ holder: parts.holder, lease, take });
    let next: Claim | null = null;
    const waiting: StoredEffect[] = [];
    for (const effect of stored) {
      const claim = claimOf(effect, effect.taken?.loaded.ticket.id ?? ticket, asked, lease);
      const slot = slots.get(effect.id);
      if (claim === null) waiting.push(effect);
      else if (slot === undefined) next = claim;
      else {
        slots.delete(effect.id);
        parts.queues.carryOut(runClaimed(parts, claim).finally(slot));
      }
    }
    await enqueue(parts, waiting, { behind: how.behind === true });
    return next;
  } finally {
    for (const slot of slots.values()) slot();
  }
}

/** Adds jobs for stored effects. What cannot be added now is added by the sweep. */
async function enqueue(
  parts: Parts,
  effects: readonly StoredEffect[],
  options: { delay?: number; behind?: boolean },
): Promise<void> {
  if (effects.length === 0) return;
  await parts.queues.addEffects(effects, options).catch((error: unknown) => {
    parts.log.warn(
      { effects: effects.map((effect) => effect.id), error: String(error) },
      'the queue did not take jobs; the sweep will add them',
    );
  });
}
