/** Makes hostile text readable: what cannot be seen is shown as a sign, what never ends is cut. */

/** C0 and C1 controls but tab and newline; bidirectional controls; zero-width signs that hide inside numbers and names. */
const unseen =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** `text` with invisible and direction-changing characters written as ⟨U+202E⟩; carriage returns before newlines go. */
export function visible(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(unseen, (sign) => `⟨U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`);
}

/** At most `length` characters of `text`, an ellipsis where something was cut; never half a surrogate pair. */
export function clip(text: string, length: number): string {
  return text.length <= length ? text : `${cut(text, length)}…`;
}

/** The first `length` characters of `text`, never half a surrogate pair (a database refuses half of one). */
export function cut(text: string, length: number): string {
  const start = text.slice(0, length);
  return /[\ud800-\udbff]$/.test(start) ? start.slice(0, -1) : start;
}

export type Piece = { readonly text: string; readonly marked: boolean };

/** Splits `words` at `marks` ([start, end) positions). Marks may overlap, lie outside or be nonsense. */
export function pieces(words: string, marks: readonly (readonly [number, number])[]): Piece[] {
  const ordered = marks
    .map(([start, end]) => [Math.max(0, start), Math.min(words.length, end)] as const)
    .filter(([start, end]) => Number.isInteger(start) && Number.isInteger(end) && start < end)
    .toSorted((one, other) => one[0] - other[0]);
  const found: Piece[] = [];
  let at = 0;
  const take = (end: number, marked: boolean) => {
    if (end > at) found.push({ text: words.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const [start, end] of ordered) {
    take(start, false);
    take(end, true);
  }
  take(words.length, false);
  return found;
}

/** `2026-11-25 07:29 UTC`. */
export function utc(time: Date): string {
  return Number.isNaN(time.getTime())
    ? 'unknown time'
    : `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

const steps = [
  [86_400_000, 'd'],
  [3_600_000, 'h'],
  [60_000, 'min'],
  [1_000, 's'],
] as const;

/** A length of time in ms, its two largest units: "2 d 3 h", "4 min", "12 s". */
export function span(ms: number): string {
  const parts: string[] = [];
  let rest = Math.abs(ms);
  for (const [size, unit] of steps) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${count} ${unit}`);
    else if (parts.length > 0) break;
    if (parts.length === 2 || (parts.length > 0 && unit === 'min')) break;
  }
  return parts.length === 0 ? '0 s' : parts.join(' ');
}

/** "3 min ago", "in 2 h", "just now". */
export function relative(time: Date, now: Date): string {
  const ms = now.getTime() - time.getTime();
  if (Number.isNaN(ms)) return '';
  if (Math.abs(ms) < 5_000) return 'just now';
  return ms > 0 ? `${span(ms)} ago` : `in ${span(ms)}`;
}

/** Should an address with a password ever become a mailbox's id, nobody is shown the password. */
export const withoutPassword = (id: string): string => id.replace(/^([a-z]+:\/\/[^/@:]*):[^@/]*@/i, '$1:…@');

/** `text` as it stands in names and values of form fields: no sign that a browser could change on the way. */
export const plain = (text: string): string => encodeURIComponent(text).replaceAll('%2B', '+');
