/** Asks the carrier how an order stands. */

import type { Carrier } from '../carriers/carrier.ts';
import { storable } from '../database/json.ts';
import type { OrderAnswer } from '../tickets/answer.ts';
import { applyToTicket } from '../tickets/store.ts';
import { type Claim, type DoableEffect, finishEffect } from './claim.ts';
import type { Outcome } from './outcome.ts';
import type { Parts } from './parts.ts';

export async function runCheck(
  parts: Parts,
  claim: Claim,
  effect: Extract<DoableEffect, { kind: 'check' }>,
): Promise<Outcome> {
  const carrier = parts.carriers.get(effect.order.carrier);
  const answer =
    carrier === undefined ? notConfigured(effect.order.carrier) : await look(parts, carrier, effect);
  await noteHealth(
    parts,
    effect.order.carrier,
    answer.kind === 'unknown' && answer.temporary ? answer.why : null,
  );
  const effects = await parts.database.db.transaction().execute(async (trx) => {
    if (!(await finishEffect(trx, claim, parts.holder)) || claim.ticket === null) return [];
    const event = { kind: 'checked' as const, effect: claim.id, answer };
    return applyToTicket(trx, claim.ticket, event, claim.id, parts.now(), parts.policy);
  });
  return { kind: 'done', effects };
}

async function look(
  parts: Parts,
  carrier: Carrier,
  effect: Extract<DoableEffect, { kind: 'check' }>,
): Promise<OrderAnswer> {
  try {
    return await carrier.status(effect.order, parts.giveUp);
  } catch (error) {
    return { kind: 'unknown', why: `The carrier's adapter failed: ${String(error)}`, temporary: true };
  }
}

const notConfigured = (name: string): OrderAnswer => ({
  kind: 'unknown',
  why: `The carrier "${name}" is not configured.`,
  temporary: false,
});

/** Remembers for health and the dashboard whether a carrier can be reached. */
export async function noteHealth(parts: Parts, carrier: string, failure: string | null): Promise<void> {
  const now = new Date(parts.now());
  await parts.database.db
    .insertInto('carrier_health')
    .values(
      failure === null
        ? { carrier, ok_at: now, error: null }
        : { carrier, failed_at: now, failures: 1, error: storable(failure.slice(0, 500)) },
    )
    .onConflict((conflict) =>
      conflict.column('carrier').doUpdateSet((set) =>
        failure === null
          ? { ok_at: now, failures: 0, error: null }
          : {
              failed_at: now,
              failures: set('carrier_health.failures', '+', 1),
              error: storable(failure.slice(0, 500)),
            },
      ),
    )
    .execute();
}
