/** Bytes to text: the declared charset where it holds, else the likeliest one. */

/** Names that senders use and the platform's decoder does not know. */
const aliases: Readonly<Record<string, string>> = {
  '': 'utf-8',
  ascii: 'us-ascii',
  'us-ascii': 'us-ascii',
  'ansi_x3.4-1968': 'us-ascii',
  'unknown-8bit': 'us-ascii',
  '7bit': 'us-ascii',
  '8bit': 'us-ascii',
  binary: 'us-ascii',
  utf8mb4: 'utf-8',
  'cp-850': 'windows-1252',
  cp850: 'windows-1252',
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  'iso-8859-8-e': 'iso-8859-8',
  'ks_c_5601-1987': 'euc-kr',
  unicode: 'utf-16le',
};

/**
 * Decodes a text of up to a few megabytes. A byte order mark wins over the label; a label that is missing, unknown
 * or contradicted by the bytes (RFC 2045 §5.2 makes no mail without one 8 bit) is replaced by UTF-8 or windows-1252.
 */
export function decodeText(bytes: Uint8Array, label: string | null): string {
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  const asked = (label ?? '')
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, '');
  if (/^(?:unicode-1-1-)?utf-?7$/.test(asked)) return decodeUtf7(bytes);
  const name = aliases[asked] ?? asked;
  if (name !== 'us-ascii' && name !== 'utf-8') {
    const decoder = decoderFor(name);
    if (decoder !== null) return decoder.decode(bytes);
  }
  return guess(bytes);
}

/** Text without any label: a mark, UTF-16 seen by its zero bytes, UTF-8 where it is valid, else windows-1252. */
export function guess(bytes: Uint8Array): string {
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  const wide = zeroBytes(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return mostlyUtf8(bytes)
      ? new TextDecoder('utf-8').decode(bytes)
      : new TextDecoder('windows-1252').decode(bytes);
  }
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return new TextDecoder('utf-8').decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return null;
}

function decoderFor(name: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(name);
  } catch {
    return null;
  }
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

/** UTF-7 (RFC 2152). What it yields is only ever read, never shown unescaped. */
function decodeUtf7(bytes: Uint8Array): string {
  const ascii = new TextDecoder('latin1').decode(bytes);
  return ascii.replace(/\+([A-Za-z0-9+/]*)-?/g, (_whole, run: string) => {
    if (run === '') return '+';
    const packed = Buffer.from(run, 'base64');
    return new TextDecoder('utf-16be').decode(packed.subarray(0, packed.length & ~1));
  });
}
