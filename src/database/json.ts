/** Values on their way into jsonb and text columns: PostgreSQL takes neither NUL nor half surrogate pairs, and mails hold both. */

/** JSON that PostgreSQL takes whatever the strings in it came from. */
export function asJson(value: unknown): string {
  const json = JSON.stringify(value);
  // Both are written as escapes. An escaped backslash before a u looks alike and costs a second look only.
  if (!/\\u(?:0000|d[89a-f])/i.test(json)) return json;
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'string' ? storable(inner) : inner,
  );
}

/** A text that PostgreSQL takes. */
export const storable = (text: string): string => text.replaceAll('\0', '').toWellFormed();
