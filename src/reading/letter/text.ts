/** Plain text to lines: Unicode made even, quote marks counted. */

import type { Line, Run } from './line.ts';
import { markedLines } from './marks.ts';

/** Soft hyphen, combining joiner, zero-width and bidi controls, variation selectors, keycap frame. */
const invisible =
  /\u00ad|\u034f|\u061c|\u180e|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u206f]|[\ufe00-\ufe0f]|\ufeff|\u20e3/g;
/** What windows-1252 has where Latin-1 has controls: senders mislabel the one as the other (WHATWG Encoding). */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Unicode made even: NFKC, decimal digits of every script as 0–9, no zero-width or bidi controls, no soft hyphens,
 * every kind of space a plain one. Raised and lowered digits go, since NFKC would glue them to a number.
 */
export function normalize(text: string): string {
  if (/^[\t\n\x20-\x7e]*$/.test(text)) return text;
  return text
    .replace(/[\u0080-\u009f]/g, (control) => windows[control.charCodeAt(0) - 0x80] ?? '')
    .replace(/[\u2070\u00b9\u00b2\u00b3\u2074-\u2079\u2080-\u2089]/g, '')
    .replace(/[\u2460-\u249b]/g, (circled) => ` ${circled.normalize('NFKC')} `)
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/\r\n?|[\u2028\u2029\u000b\u000c]/g, '\n')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, '')
    .replace(/[^\u0000-\u007f]/gu, digit);
}

const isDigit = /\p{Nd}/u;

/** Decimal digits of one script stand in a row of ten that starts with its zero. */
function digit(char: string): string {
  if (!isDigit.test(char)) return char;
  const code = char.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && isDigit.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

const none: readonly Run[] = [];

/** The lines of a text/plain body. */
export function textLines(body: string): Line[] {
  const text = normalize(body)
    // Outlook writes the target of a link behind its text: 833.555.0118<tel:8335550118>.
    .replace(/<(?:mailto|https?|file|cid):[^<>\s]{0,2000}>/gi, '')
    .replace(/<tel:([^<>\n]{0,60})>/gi, (_all, number: string, at: number, whole: string) => {
      const before = /[^\n>]*$/.exec(whole.slice(Math.max(0, at - 24), at))?.[0] ?? '';
      return /\d\D?\d\D*$/.test(before) ? '' : ` ${decodeTel(number)}`;
    });
  return markedLines(text.split('\n')).map(({ text: words, depth, lone }) => ({
    text: words,
    depth,
    zone: 'body',
    runs: none,
    lone,
  }));
}

/** The number in a `tel:` URI (RFC 3966), without parameters. */
export function decodeTel(uri: string): string {
  const number = uri.replace(/^tel:/i, '').split(';')[0] ?? '';
  try {
    return decodeURIComponent(number).trim();
  } catch {
    return number.trim();
  }
}
