/** Reply addresses that only we can make: they say which notice a mail answers, and that it was sent to whoever answers. */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** The notice that an address was made for. `ticket` as "T-1001"; `notice` is the number of the notice's effect. */
export type RepliedTo = { readonly ticket: string; readonly notice: number };

/** 80 bits of the HMAC in 16 characters that survive being lower- or upper-cased on the way (RFC 4648 section 6). */
const signatureBytes = 10;
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * An address that delivers to the desk's mailbox and is signed: `porting+T-1001-7.<signature>@example.com`. `mailFrom`
 * is the desk's address, with or without a name; the first of `secrets` signs. Throws a RangeError on a ticket that is
 * not of the form T-1001, or without a secret.
 */
export function signReplyAddress(of: RepliedTo & { mailFrom: string; secrets: readonly string[] }): string {
  const { ticket, notice, mailFrom, secrets } = of;
  const [secret] = secrets;
  if (secret === undefined || secret === '')
    throw new RangeError('There is no secret to sign reply addresses with.');
  if (!/^T-\d{1,12}$/.test(ticket) || !/^\d{1,9}$/.test(String(notice))) {
    throw new RangeError(
      `No reply address can be made for notice ${notice} of ticket ${ticket.slice(0, 40)}.`,
    );
  }
  const { local, domain } = partsOf(mailFrom);
  return `${local}+${ticket}-${notice}.${signature(ticket, notice, secret).toString('latin1')}@${domain}`;
}

/**
 * Which notice a reply address was made for; null where it is none of ours. Letters may have changed case on the way;
 * every one of `secrets` is accepted, so that a secret can be changed while old mails are still being answered.
 */
export function readReplyAddress(
  address: string,
  mailFrom: string,
  secrets: readonly string[],
): RepliedTo | null {
  if (address.length > 320) return null;
  const desk = partsOf(mailFrom);
  const { local, domain } = partsOf(address.toLowerCase());
  const prefix = `${desk.local.toLowerCase()}+`;
  if (domain !== desk.domain.toLowerCase() || !local.startsWith(prefix)) return null;
  const match = /^t-(\d{1,12})-(\d{1,9})\.([a-z2-7]{16})$/.exec(local.slice(prefix.length));
  if (!match) return null;
  const ticket = `T-${match[1]}`;
  const notice = Number(match[2]);
  const given = Buffer.from(match[3] ?? '', 'latin1');
  // Every secret is tried, so that the time taken tells nothing about which one fits.
  const valid = secrets.filter(
    (secret) => secret !== '' && timingSafeEqual(given, signature(ticket, notice, secret)),
  );
  return valid.length > 0 ? { ticket, notice } : null;
}

/** The bare address of "Name <a@b>" or "a@b". */
export const bareAddress = (mailbox: string): string =>
  /<([^<>]*)>\s*$/.exec(mailbox)?.[1]?.trim() ?? mailbox.trim();

function partsOf(mailbox: string): { local: string; domain: string } {
  const address = bareAddress(mailbox);
  const at = address.lastIndexOf('@');
  return { local: address.slice(0, Math.max(at, 0)), domain: address.slice(at + 1) };
}

function signature(ticket: string, notice: number, secret: string): Buffer {
  const digest = createHmac('sha256', secret)
    .update(`reply-address:${ticket.toLowerCase()}-${notice}`)
    .digest()
    .subarray(0, signatureBytes);
  return Buffer.from(base32(digest), 'latin1');
}

/** RFC 4648 base32 in lower case, for lengths that need no padding. */
export function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => alphabet[Number.parseInt(five, 2)] ?? '').join('');
}
