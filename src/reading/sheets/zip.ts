/** Zip archives, opened with care: every size is bounded before and while it is unpacked. */

import { inflateRawSync } from 'node:zlib';

type Entry = {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
};

/** What an archive may hold at most; sizes in bytes. */
export type ZipLimits = { readonly entries: number; readonly unpacked: number };

/**
 * The wanted entries of an archive by name; null where it is damaged, encrypted or over a limit. The declared sizes
 * are checked first, and what is really unpacked is bounded by the same budget, since the declaration may lie.
 */
export function unzip(
  archive: Uint8Array,
  wanted: (name: string) => boolean,
  limits: ZipLimits,
): ReadonlyMap<string, Uint8Array> | null {
  try {
    const entries = directoryOf(
      Buffer.from(archive.buffer, archive.byteOffset, archive.length),
      limits.entries,
    );
    const chosen = entries.filter((entry) => wanted(entry.name));
    if (chosen.reduce((sum, entry) => sum + entry.size, 0) > limits.unpacked) return null;
    const found = new Map<string, Uint8Array>();
    let budget = limits.unpacked;
    for (const entry of chosen) {
      const content = contentOf(archive, entry, budget);
      budget -= content.length;
      found.set(entry.name, content);
    }
    return found;
  } catch {
    return null;
  }
}

/** The central directory (APPNOTE 4.3.12), found from the end record, whose comment may be up to 64 KiB long. */
function directoryOf(archive: Buffer, most: number): Entry[] {
  const end = archive.lastIndexOf('PK\x05\x06', archive.length - 22, 'latin1');
  if (end < Math.max(0, archive.length - 22 - 0xffff)) throw new RangeError('no end of directory');
  const count = archive.readUInt16LE(end + 10);
  if (count > most) throw new RangeError('too many entries');
  const entries: Entry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (archive.readUInt32LE(at) !== 0x02014b50) throw new RangeError('broken directory');
    if ((archive.readUInt16LE(at + 8) & 1) === 1) throw new RangeError('encrypted');
    const nameLength = archive.readUInt16LE(at + 28);
    entries.push({
      name: archive.toString('utf8', at + 46, at + 46 + nameLength).replace(/\\/g, '/'),
      method: archive.readUInt16LE(at + 10),
      packed: archive.readUInt32LE(at + 20),
      size: archive.readUInt32LE(at + 24),
      at: archive.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

function contentOf(archive: Uint8Array, entry: Entry, budget: number): Uint8Array {
  const view = Buffer.from(archive.buffer, archive.byteOffset, archive.length);
  if (view.readUInt32LE(entry.at) !== 0x04034b50) throw new RangeError('broken entry');
  const from = entry.at + 30 + view.readUInt16LE(entry.at + 26) + view.readUInt16LE(entry.at + 28);
  const packed = view.subarray(from, from + entry.packed);
  if (entry.method === 0) {
    if (packed.length > budget) throw new RangeError('over the limit');
    return packed;
  }
  if (entry.method !== 8) throw new RangeError('unknown method');
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, Math.min(budget, entry.size + 1)) });
}
