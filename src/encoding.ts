/** Which encoding a text without any label is in. */

export type Encoding = {
  /** As the platform's decoder calls it. */
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** Said by a byte order mark or proven by the bytes; otherwise the likeliest one. */
  readonly sure: boolean;
};

/** A mark, UTF-16 seen by its zero bytes, UTF-8 where it is valid or nearly so, else windows-1252. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const marked = markOf(bytes);
  if (marked !== null) return { name: marked, sure: true };
  const wide = zeroBytes(bytes);
  if (wide !== null) return { name: wide, sure: false };
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { name: 'utf-8', sure: true };
  } catch {
    return { name: mostlyUtf8(bytes) ? 'utf-8' : 'windows-1252', sure: false };
  }
}

/** The bytes as text, without their byte order mark. */
export const decodeAs = (name: Encoding['name'], bytes: Uint8Array): string =>
  // In one piece, Node takes windows-1252 for Latin-1 and loses € and curly quotation marks.
  new TextDecoder(name).decode(bytes, { stream: name === 'windows-1252' });

/** What a byte order mark says; null where there is none. */
export function markOf(bytes: Uint8Array): Encoding['name'] | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: every second byte of mostly Latin text is zero. */
function zeroBytes(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 512) & ~1;
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd > length * 0.3 && even < length * 0.05) return 'utf-16le';
  if (even > length * 0.3 && odd < length * 0.05) return 'utf-16be';
  return null;
}

/** A text cut in the middle of a character, or with one bad byte, is still UTF-8. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let bad = 0;
  let good = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) bad++;
    else if (code > 0x7f) good++;
  }
  return good > 4 * bad;
}
