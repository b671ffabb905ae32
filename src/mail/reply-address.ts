/**
 * Reply addresses that only we can make. Whoever writes to one has had that notice in hands, which is all it says: it
 * speaks for the notice's recipient where it was signed for that address, and for nobody else.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { canonicalHost } from '../address.ts';

/** What an address of that form claims, its signature not looked at yet. `ticket` as "T-1001"; `notice` is the number of the notice's effect. */
export type ReplyClaim = { readonly ticket: string; readonly notice: number; readonly signature: string };

/**
 * What a signature is good for. `recipient`: the notice went to the one address it was signed for. `notice`: there was
 * such a notice, as addresses of before the recipient was signed say; it finds the case and vouches for nobody.
 */
export type Signed = 'recipient' | 'notice' | null;

/** 80 bits of the HMAC in 16 characters that survive being lower- or upper-cased on the way (RFC 4648 section 6). */
const signatureBytes = 10;
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * An address that delivers to the desk's mailbox and is signed: `porting+T-1001-7.<signature>@example.com`. `recipient`
 * is whom the notice goes to; `mailFrom` is the desk's address, with or without a name; the first of `secrets` signs.
 * Throws a RangeError on a ticket that is not of the form T-1001, or without a secret.
 */
export function signReplyAddress(of: {
  readonly ticket: string;
  readonly notice: number;
  readonly recipient: string;
  readonly mailFrom: string;
  readonly secrets: readonly string[];
}): string {
  const { ticket, notice, recipient, mailFrom, secrets } = of;
  const [secret] = secrets;
  if (secret === undefined || secret === '')
    throw new RangeError('There is no secret to sign reply addresses with.');
  if (!/^T-[\da-z]{1,20}$/.test(ticket) || !/^\d{1,9}$/.test(String(notice))) {
    throw new RangeError(
      `No reply address can be made for notice ${notice} of ticket ${ticket.slice(0, 40)}.`,
    );
  }
  const { local, domain } = partsOf(mailFrom);
  return `${local}+${ticket}-${notice}.${sign(forRecipient(ticket, notice, recipient), secret)}@${domain}`;
}

/** Reads an address of that form at the desk's own; null where it is none. Letters may have changed case on the way. */
export function readReplyAddress(address: string, mailFrom: string): ReplyClaim | null {
  if (address.length > 320) return null;
  const desk = partsOf(mailFrom);
  const { local, domain } = partsOf(address.toLowerCase());
  const prefix = `${desk.local.toLowerCase()}+`;
  if (domain !== desk.domain.toLowerCase() || !local.startsWith(prefix)) return null;
  const match = /^t-([\da-z]{1,20})-(\d{1,9})\.([a-z2-7]{16})$/.exec(local.slice(prefix.length));
  if (!match) return null;
  return { ticket: `T-${match[1]}`, notice: Number(match[2]), signature: match[3] ?? '' };
}

/**
 * What a claim's signature is good for, given whom the notice on record went to (null: there is no record of it). Every
 * one of `secrets` is accepted, so that a secret can be changed while old mails are still being answered.
 */
export function signedFor(
  { ticket, notice, signature }: ReplyClaim,
  recipient: string | null,
  secrets: readonly string[],
): Signed {
  const given = Buffer.from(signature, 'latin1');
  // Every secret is tried, so that the time taken tells nothing about which one fits.
  const fits = (signed: string): boolean =>
    secrets.filter(
      (secret) => secret !== '' && timingSafeEqual(given, Buffer.from(sign(signed, secret), 'latin1')),
    ).length > 0;
  if (recipient !== null && fits(forRecipient(ticket, notice, recipient))) return 'recipient';
  return fits(`reply-address:${ticket.toLowerCase()}-${notice}`) ? 'notice' : null;
}

/** The bare address of "Name <a@b>" or "a@b". */
export const bareAddress = (mailbox: string): string =>
  /<([^<>]*)>\s*$/.exec(mailbox)?.[1]?.trim() ?? mailbox.trim();

function partsOf(mailbox: string): { local: string; domain: string } {
  const address = bareAddress(mailbox);
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  return { local: address.slice(0, Math.max(at, 0)), domain: canonicalHost(domain) ?? domain };
}

const forRecipient = (ticket: string, notice: number, recipient: string): string =>
  `reply-address-of:${ticket.toLowerCase()}-${notice}:${recipient.trim().toLowerCase()}`;

const sign = (what: string, secret: string): string =>
  base32(createHmac('sha256', secret).update(what).digest().subarray(0, signatureBytes));

/** RFC 4648 base32 in lower case, for lengths that need no padding. */
export function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => alphabet[Number.parseInt(five, 2)] ?? '').join('');
}
