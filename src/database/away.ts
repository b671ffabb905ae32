/** Whether the database is away, as far as an error tells. */
import { isAggregate, isError } from '../error.ts';

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
