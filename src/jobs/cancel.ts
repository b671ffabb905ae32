/** Asks the carrier to cancel: once per effect, whatever crashes. */

import type { Taking } from '../database/tickets.ts';
import type { CancelAnswer } from '../tickets/answer.ts';
import type { DoableEffect } from '../tickets/event.ts';
import { stillAllowed } from '../tickets/policy.ts';
import { stillWanted } from '../tickets/withdrawal.ts';
import { noteHealth } from './check.ts';
import { type Claim, finishClaim } from './claim.ts';
import type { Outcome } from './outcome.ts';
import type { Parts } from './parts.ts';
import { surely } from './surely.ts';

type Cancel = Extract<DoableEffect, { kind: 'cancel' }>;

export async function runCancel(parts: Parts, claim: Claim, effect: Cancel): Promise<Outcome> {
  const answer = await decide(parts, claim, effect);
  const failure = answer.kind === 'doubt' || answer.kind === 'later' ? answer.why : null;
  const event = { kind: 'cancel-answered' as const, effect: claim.id, answer };
  const store = (taking: Taking) =>
    surely(parts, async () => {
      if (answer.kind !== 'stale') await noteHealth(parts, effect.order.carrier, failure);
      return finishClaim(parts, claim, event, taking);
    });
  return { kind: 'done', store };
}

async function decide(parts: Parts, claim: Claim, effect: Cancel): Promise<CancelAnswer | { kind: 'stale' }> {
  // Somebody began this call and did not say how it ended: look first, never call again.
  if (claim.begun) return { kind: 'doubt', why: 'A worker stopped while it asked the carrier to cancel.' };
  if (parts.now() - effect.checkedAt > parts.policy.freshFor) return { kind: 'stale' };
  if (!(await wanted(parts, claim))) return { kind: 'stale' };
  const carrier = parts.carriers.get(effect.order.carrier);
  if (carrier === undefined)
    return { kind: 'refused', reason: `The carrier "${effect.order.carrier}" is not configured.` };
  // A process that was frozen may hold a claim that is no longer its own.
  if (parts.now() >= claim.until)
    return { kind: 'doubt', why: 'The claim ran out before the carrier was called.' };
  try {
    // The adapter reads the order once more: what it sees must still be what was free or accepted, and the claim ours.
    return await carrier.cancel(
      effect.order,
      effect.numbers,
      effect.key,
      parts.giveUp,
      (number) =>
        parts.now() < claim.until &&
        stillAllowed(number, effect.allowed[number.number] ?? null, effect.order, parts.policy, parts.now()),
    );
  } catch (error) {
    return { kind: 'doubt', why: `The carrier's adapter failed: ${String(error)}` };
  }
}

/** ms */
const aMoment = 100;

/** False once the customer took the request back, after it was decided and before anything was asked of the carrier. */
async function wanted(parts: Parts, claim: Claim): Promise<boolean> {
  // What was read with the claim a moment ago need not be read again.
  if (claim.loaded !== null && parts.now() - claim.claimedAt < aMoment)
    return stillWanted(claim.loaded.ticket, claim.id);
  const row = await parts.database.db
    .selectFrom('tickets')
    .select('ticket')
    .where('id', '=', claim.ticket ?? '')
    .executeTakeFirst();
  return row === undefined || stillWanted(row.ticket, claim.id);
}
