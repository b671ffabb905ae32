/** What has happened outside is noted, even if the database is away just then. */
import { setTimeout as pause } from 'node:timers/promises';
import { isAway } from '../database/away.ts';
import type { Parts } from './parts.ts';

/** A restart of the database takes seconds; who waited this long in vain gives the claim up. */
const patience = 60_000;
const every = 500;

/**
 * Runs `note`, again and again while the database is away: a mail that was sent would be sent twice, and a cancellation
 * that the carrier took would be in doubt, if that were forgotten. `note` stores nothing for a claim that was lost.
 * @throws what `note` throws for another reason, after a minute, or when the process has to end
 */
export async function surely<T>(parts: Parts, note: () => Promise<T>): Promise<T> {
  const until = performance.now() + patience;
  for (;;) {
    try {
      return await note();
    } catch (error) {
      if (!isAway(error) || performance.now() > until || parts.giveUp.aborted) throw error;
      await pause(every);
    }
  }
}
