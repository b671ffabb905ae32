/** Asks the carrier how an order stands. */

import type { Carrier } from '../carriers/carrier.ts';
import { storable } from '../database/json.ts';
import type { Database } from '../database/open.ts';
import type { OrderAnswer } from '../tickets/answer.ts';
import type { DoableEffect } from '../tickets/event.ts';
import { type Claim, finishClaim } from './claim.ts';
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
  const event = { kind: 'checked' as const, effect: claim.id, answer };
  return { kind: 'done', store: (taking) => finishClaim(parts, claim, event, taking) };
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

/** How long a success is taken for news of the one before, ms. */
const noteEvery = 10_000;
/** When each carrier was last noted to answer, by the database in which that stands. */
const noted = new WeakMap<Database, Map<string, number>>();

/** Remembers for health and the dashboard whether a carrier can be reached: every failure, and success on change or now and then. */
export async function noteHealth(parts: Parts, carrier: string, failure: string | null): Promise<void> {
  const known = noted.get(parts.database) ?? new Map<string, number>();
  noted.set(parts.database, known);
  const since = parts.now() - (known.get(carrier) ?? 0);
  if (failure === null && since >= 0 && since < noteEvery) return;
  known.delete(carrier);
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
  if (failure === null) known.set(carrier, now.getTime());
}
