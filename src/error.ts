/** What was thrown, whoever threw it. */
import { types } from 'node:util';

/**
 * Whether this is an error, whichever realm made it: one of a `node:vm` context is no `instanceof Error` here. A
 * DOMException, such as the reason of `AbortSignal.timeout`, is one as well.
 */
export const isError = (thrown: unknown): thrown is Error =>
  types.isNativeError(thrown) || thrown instanceof DOMException;

/** Several errors in one, as Node throws where every address of a host refuses. */
export const isAggregate = (thrown: unknown): thrown is AggregateError =>
  isError(thrown) && 'errors' in thrown && Array.isArray(thrown.errors) && thrown.errors.length > 0;

/** What went wrong, in one line: the message, of several errors each. */
export function reason(thrown: unknown): string {
  if (isAggregate(thrown)) return thrown.errors.map(reason).join('; ');
  return isError(thrown) ? thrown.message || thrown.name : String(thrown);
}
