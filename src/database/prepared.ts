/**
 * Statements that come again and again are parsed by the server once a connection: each gets a name. A pooler between us and
 * the server has to know named statements (PgBouncer does from 1.21, `max_prepared_statements`).
 */
import type pg from 'pg';

/** Uses of a text before it gets a name: texts with lists of many lengths come once. */
const often = 3;
/** Names a process gives: the server keeps each of them on every connection. */
const mostNames = 300;

/** Makes the clients of a pool name the texts that are used often. Values stay parameters. */
export function prepareOften(pool: pg.Pool): void {
  const uses = new Map<string, number>();
  const names = new Map<string, string>();
  let given = 0;
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text);
    if (known !== undefined) return known;
    if (names.size >= mostNames) return undefined;
    const count = (uses.get(text) ?? 0) + 1;
    if (uses.size >= 5_000) uses.clear();
    uses.set(text, count);
    if (count < often) return undefined;
    uses.delete(text);
    const name = `p${++given}`;
    names.set(text, name);
    return name;
  };
  /** The table has changed since (feature_not_supported, "cached plan must not change result type"): it is parsed anew. */
  const forgetOutdated = (error: unknown): void => {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === '0A000')
      names.clear();
  };
  pool.on('connect', (client) => {
    const plain = client.query.bind(client) as (...args: unknown[]) => unknown;
    const named = (text: unknown, values?: unknown, ...rest: unknown[]): unknown => {
      if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0)
        return plain(text, values, ...rest);
      const name = nameOf(text);
      if (name === undefined) return plain(text, values, ...rest);
      const result = plain({ name, text, values }, ...rest);
      if (result instanceof Promise) result.catch(forgetOutdated);
      return result;
    };
    Object.assign(client, { query: named });
  });
}
