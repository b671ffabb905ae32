/** Bytes to text: the declared charset where it holds, else the likeliest one. */
import { decodeAs, encodingOf, markOf } from '../encoding.ts';

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
  const marked = markOf(bytes);
  if (marked !== null) return decodeAs(marked, bytes);
  const asked = (label ?? '')
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, '');
  if (/^(?:unicode-1-1-)?utf-?7$/.test(asked)) return decodeUtf7(bytes);
  const name = aliases[asked] ?? asked;
  if (name !== 'us-ascii' && name !== 'utf-8') {
    const decoder = latin.test(name) && isUtf8(bytes) ? null : decoderFor(name);
    if (decoder !== null) return decoder.decode(bytes);
  }
  return guess(bytes);
}

/** What programs write by default, whatever the bytes are. */
const latin = /^(?:iso[-_]?8859-(?:1|9|15)|latin-?[159]|l1|windows-125[24]|cp-?125[24])$/;

/** Letters beyond ASCII that are valid UTF-8 (RFC 3629) throughout: Latin text is that never by chance. */
function isUtf8(bytes: Uint8Array): boolean {
  if (!bytes.some((byte) => byte > 0x7f)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Text without any label, in the likeliest encoding. */
export const guess = (bytes: Uint8Array): string => decodeAs(encodingOf(bytes).name, bytes);

function decoderFor(name: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(name);
  } catch {
    return null;
  }
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
