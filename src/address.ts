/** Mail addresses in one canonical form, so that an address is the same wherever it is compared (RFC 5321, 6531; UTS 46). */
import { domainToASCII } from 'node:url';

/** What may stand in a local part without quotes: ASCII's atoms, and beyond ASCII whatever shows (RFC 5322 §3.2.3, 6532). */
const atoms = /^(?!\.)(?:\.?[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]|\.?(?=[^\u0000-\u007f])[^\p{Z}\p{C}])+$/u;
const quoted = /^"((?:[^"\\\p{Cc}]|\\[ -~])*)"$/u;
/** Letters, digits and signs of names in any script; the dots of East Asian writing part labels too (UTS 46 §2.3). */
const hostSigns = /^[\p{L}\p{M}\p{N}.。．｡-]{1,255}$/u;
const host = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;

/**
 * `Info@BÜCHER.example` as `info@xn--bcher-kva.example`, `"info"@…` as `info@…`: in lower case (case tells nobody apart in
 * practice; a +tag may, so it stays), the domain in ASCII, quotes only where they are needed. Null for what is no address.
 */
export function canonicalAddress(text: string): string | null {
  const address = text.trim();
  if (address.length > 320) return null;
  const at = address.lastIndexOf('@');
  const domain = canonicalHost(address.slice(at + 1));
  const local = at < 1 || domain === null ? null : canonicalLocal(address.slice(0, at));
  if (local === null || Buffer.byteLength(local) > 64) return null;
  const canonical = `${local}@${domain}`;
  return Buffer.byteLength(canonical) > 254 ? null : canonical;
}

/** A host name in ASCII and lower case; null for what is none, address literals (`[192.0.2.1]`) included. */
export function canonicalHost(text: string): string | null {
  // The library reads percent signs and numbers as browsers do, which no mail server does.
  if (!hostSigns.test(text)) return null;
  const ascii = domainToASCII(text).toLowerCase().replace(/\.$/, '');
  return host.test(ascii) && !/^[\d.]+$/.test(ascii) ? ascii : null;
}

function canonicalLocal(text: string): string | null {
  const inner = quoted.exec(text)?.[1]?.replace(/\\(.)/g, '$1');
  const content = (inner ?? text).normalize('NFC').toLowerCase();
  if (atoms.test(content)) return content;
  return inner === undefined || content === '' ? null : `"${content.replace(/["\\]/g, '\\$&')}"`;
}
