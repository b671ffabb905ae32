/** The job of an effect: claims it, carries it out by its kind, and passes on what follows. */

import { reason } from '../error.ts';
import type { StoredEffect } from '../tickets/store.ts';
import { runCancel } from './cancel.ts';
import { runCheck } from './check.ts';
import { asStored, claimEffect, keepClaim, postponeEffect } from './claim.ts';
import { runNotice } from './notify.ts';
import type { Outcome } from './outcome.ts';
import type { Parts } from './parts.ts';

/** Carries out one effect, if it is due and nobody else does. Never throws for what can go wrong outside. */
export async function runEffect(parts: Parts, id: string): Promise<void> {
  const { database, settings, holder } = parts;
  const claim = await claimEffect(database.db, id, holder, settings.lease, parts.now());
  if (claim === null) return;
  const stop = keepClaim(database.db, claim, holder, settings.lease, parts.now);
  let outcome: Outcome;
  try {
    switch (claim.effect.kind) {
      case 'check':
        outcome = await runCheck(parts, claim, claim.effect);
        break;
      case 'cancel':
        outcome = await runCancel(parts, claim, claim.effect);
        break;
      case 'notice':
        outcome = await runNotice(parts, claim, claim.effect);
        break;
    }
  } catch (error) {
    // A cancel call that began stays claimed until its lease ends, and is then looked into; the others may be repeated.
    if (claim.effect.kind === 'cancel') throw error;
    outcome = {
      kind: 'later',
      delay: settings.retryFirst,
      why: reason(error),
    };
    parts.log.error({ effect: id, error: outcome.why }, 'an effect failed and will be tried again');
  } finally {
    stop();
  }
  if (outcome.kind === 'done') {
    await enqueue(parts, outcome.effects);
  } else {
    const delay = Math.min(outcome.delay * 2 ** Math.min(claim.attempts - 1, 10), 1_800_000);
    await postponeEffect(database.db, claim, holder, delay, outcome.why);
    await enqueue(parts, [asStored(claim)], delay);
  }
}

/** Adds jobs for stored effects. What cannot be added now is added by the sweep. */
export async function enqueue(parts: Parts, effects: readonly StoredEffect[], delay = 0): Promise<void> {
  for (const effect of effects) {
    await parts.queues.addEffect(effect, { delay }).catch((error: unknown) => {
      parts.log.warn(
        { effect: effect.id, error: String(error) },
        'the queue did not take a job; the sweep will add it',
      );
    });
  }
}
