/** Who sent a mail, and whether that may be believed. Only a trusted contact's words reach a port. */
import { canonicalAddress } from '../address.ts';
import type { Message } from '../reading/message.ts';
import { verdictFor } from './authentication-results.ts';

/** `verified`: a contact's address must be vouched for; `known`: the address alone is enough. */
export type SenderPolicy = 'verified' | 'known';

/** Why a contact's address is not believed. */
export type Doubt = 'several-senders' | 'no-sender' | 'failed-checks' | 'not-checked';

/** What proves that a trusted mail comes from the address in its From. */
export type Proof = 'dmarc' | 'dkim' | 'spf' | 'compauth' | 'reply-address' | 'policy';

/** How far the trust in a sender reaches. */
export type Scope =
  /** All orders whose contact he is, and every notice of theirs. */
  | { readonly kind: 'own-orders' }
  /** He had one notice in hands: the orders of its ticket whose contact he is, and that notice. */
  | { readonly kind: 'one-notice'; readonly notice: string; readonly orders: readonly string[] };

export type Sender =
  /** A contact, vouched for by our receiver's checks, by our own signed reply address, or by policy. */
  | {
      readonly kind: 'trusted';
      readonly address: string;
      readonly how: Proof;
      readonly scope: Scope;
    }
  /** Claims to be a contact (or cannot be pinned down). Nothing happens to any port. */
  | { readonly kind: 'unverified'; readonly address: string | null; readonly why: Doubt }
  /** Nobody we know of. `posesAs`: a contact's address in the displayed name of another. */
  | {
      readonly kind: 'stranger';
      readonly address: string;
      readonly authenticated: boolean;
      readonly posesAs: string | null;
    };

/** For the person who reviews it. */
export const doubtInWords: Record<Doubt, string> = {
  'several-senders': 'The mail names more than one sender.',
  'no-sender': 'The mail names no sender.',
  'failed-checks': 'The checks of our mail server say that the mail does not come from this address.',
  'not-checked': 'Nothing proves that the mail comes from this address.',
};

/** A signed reply address of ours that a mail was sent to: the notice, the one address it went to, and its ticket's orders. */
export type RepliedTo = {
  readonly notice: string;
  readonly recipient: string;
  readonly orders: readonly string[];
};

/**
 * Judges the author of a mail (RFC 5322 From; never Reply-To or Sender).
 * @param contacts addresses that may decide about the orders in question
 * @param replyAddresses signed, on record, and of a ticket that is not long over. One vouches only for a contact who is
 *   its notice's recipient, and never against our receiver: it may have been passed on.
 * @param trustedAuthserv TRUSTED_AUTHSERV_ID; null: our receiver's checks are unknown
 */
export function judgeSender(question: {
  readonly message: Message;
  readonly contacts: readonly string[];
  readonly replyAddresses: readonly RepliedTo[];
  readonly policy: SenderPolicy;
  readonly trustedAuthserv: string | null;
}): Sender {
  const { message, replyAddresses, policy, trustedAuthserv } = question;
  const only = onlyAuthor(message);
  if (typeof only === 'string') {
    return { kind: 'unverified', address: message.from[0]?.address ?? null, why: only };
  }
  const { address, name } = only;
  const domain = address.slice(address.lastIndexOf('@') + 1);
  const { verdict, by } = verdictFor(message.headers, domain, trustedAuthserv);
  const contacts = new Set(question.contacts.map(plain));
  if (!contacts.has(address)) {
    const posesAs = [...contacts].find((contact) => name.toLowerCase().includes(contact)) ?? null;
    return { kind: 'stranger', address, authenticated: verdict === 'pass', posesAs };
  }
  if (verdict === 'pass' && by !== null)
    return { kind: 'trusted', address, how: by, scope: { kind: 'own-orders' } };
  if (verdict === 'fail') return { kind: 'unverified', address, why: 'failed-checks' };
  if (policy === 'known') return { kind: 'trusted', address, how: 'policy', scope: { kind: 'own-orders' } };
  const own = replyAddresses.find(
    ({ recipient, orders }) => plain(recipient) === address && orders.length > 0,
  );
  if (own === undefined) return { kind: 'unverified', address, why: 'not-checked' };
  const scope: Scope = { kind: 'one-notice', notice: own.notice, orders: own.orders };
  return { kind: 'trusted', address, how: 'reply-address', scope };
}

/** Exactly one From header with exactly one address: whatever shows two people may be shown as either. */
function onlyAuthor(message: Message): Doubt | { address: string; name: string } {
  const headers = message.headers.filter(({ name }) => name === 'from');
  const [author, ...others] = message.from;
  if (headers.length > 1 || others.length > 0) return 'several-senders';
  if (author === undefined || canonicalAddress(author.address) === null) return 'no-sender';
  // Parsers differ on `<one@…> <two@…>`.
  const angles = headers[0]?.value.replace(/"(?:[^"\\]|\\.)*"/g, '').split('<').length ?? 0;
  if (angles > 2) return 'several-senders';
  return { address: plain(author.address), name: author.name };
}

const plain = (address: string): string => canonicalAddress(address) ?? address.trim().toLowerCase();
