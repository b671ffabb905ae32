/** What has happened outside is noted, even if the database is away just then. */
import { setTimeout as pause } from 'node:timers/promises';
import { isAggregate, isError } from '../error.ts';
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

/**
 * True for a connection that could not be had or was lost: SQLSTATE classes 08 (connection), 53 (resources) and 57P
 * (shutdown, start-up), the network's own errors, and what the driver says without a code.
 */
export function isAway(error: unknown): boolean {
  if (isAggregate(error)) return error.errors.some(isAway);
  if (!isError(error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    /^(?:08|53|57P)/.test(code) ||
    /^E(?:CONN|PIPE|TIMEDOUT|HOST|NET)/.test(code) ||
    /^Connection terminated|timeout exceeded when trying to connect|not queryable/i.test(error.message)
  );
}
