/** Values on their way into jsonb and text columns: PostgreSQL takes neither NUL nor half surrogate pairs, and mails hold both. */

/** JSON that PostgreSQL takes whatever the strings in it came from. */
export const asJson = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'string' ? storable(inner) : inner));

/** A text that PostgreSQL takes. */
export const storable = (text: string): string => text.replaceAll('\0', '').toWellFormed();
