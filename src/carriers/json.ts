/** JSON at the border: only bodies of the right type and form come in. */
import type { z } from 'zod';
import type { Reply } from './call.ts';

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly what: string };

/** Reads a reply's body by `schema`. `what` tells the first thing that is wrong, by field and never by value. */
export function parseJson<T>(reply: Reply, schema: z.ZodType<T>): Parsed<T> {
  // Many small services name no type at all; one that names another (a proxy's HTML page) is not the carrier speaking.
  if (reply.type !== '' && !/^application\/(?:[a-z0-9.-]{1,60}\+)?json$/.test(reply.type)) {
    return { ok: false, what: 'not JSON by its content type' };
  }
  let value: unknown;
  try {
    value = JSON.parse(reply.body);
  } catch {
    return { ok: false, what: 'not JSON' };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const where = parsed.error.issues[0]?.path.map(String).join('.').slice(0, 80);
  return { ok: false, what: `not of the documented form${where ? ` at ${where}` : ''}` };
}
