/** The mail inside S/MIME signed data (RFC 8551 §3.5.2): signed only, so it can be read without a key. */

type Element = { readonly tag: number; readonly from: number; readonly to: number; readonly next: number };

const signedData = '2a864886f70d010702';

/** The signed content as raw MIME; null where the data is encrypted, compressed or not CMS at all. */
export function openSigned(bytes: Uint8Array): Uint8Array | null {
  try {
    const outer = elementAt(bytes, 0);
    const type = elementAt(bytes, outer.from);
    if (Buffer.from(bytes.subarray(type.from, type.to)).toString('hex') !== signedData) return null;
    const body = elementAt(bytes, elementAt(bytes, type.next).from);
    const version = elementAt(bytes, body.from);
    const digests = elementAt(bytes, version.next);
    const encapsulated = elementAt(bytes, endOf(bytes, digests));
    const innerType = elementAt(bytes, encapsulated.from);
    const wrapped = elementAt(bytes, innerType.next);
    return octets(bytes, elementAt(bytes, wrapped.from));
  } catch {
    return null;
  }
}

/** BER (X.690 §8.1): tag, length, contents. An indefinite length reaches to the end of the data. */
function elementAt(bytes: Uint8Array, at: number): Element {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined) throw new RangeError('CMS ends early');
  if (first === 0x80) return { tag, from: at + 2, to: bytes.length, next: bytes.length };
  if (first < 0x80) return { tag, from: at + 2, to: at + 2 + first, next: at + 2 + first };
  let length = 0;
  const count = first & 0x7f;
  if (count > 4) throw new RangeError('CMS length too long');
  for (let i = 0; i < count; i++) length = length * 256 + (bytes[at + 2 + i] ?? 0);
  const from = at + 2 + count;
  return { tag, from, to: from + length, next: from + length };
}

/** Where an element ends, also one of indefinite length whose contents are of definite length. */
function endOf(bytes: Uint8Array, element: Element): number {
  if (element.next !== bytes.length) return element.next;
  let at = element.from;
  while (bytes[at] !== 0 || bytes[at + 1] !== 0) at = elementAt(bytes, at).next;
  return at + 2;
}

/** An OCTET STRING, whole or in segments. */
function octets(bytes: Uint8Array, element: Element): Uint8Array | null {
  if (element.tag === 0x04) return bytes.subarray(element.from, element.to);
  if (element.tag !== 0x24) return null;
  const segments: Uint8Array[] = [];
  for (let at = element.from; at < element.to && bytes[at] === 0x04; ) {
    const segment = elementAt(bytes, at);
    segments.push(bytes.subarray(segment.from, segment.to));
    at = segment.next;
  }
  return Buffer.concat(segments);
}
