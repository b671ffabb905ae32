/** Who sent a mail, and whether that may be believed. Only a trusted contact's words reach a port. */
import type { Message } from '../reading/message.ts';
import { verdictFor } from './authentication-results.ts';

/** `verified`: a contact's address must be vouched for; `known`: the address alone is enough. */
export type SenderPolicy = 'verified' | 'known';

/** Why a contact's address is not believed. */
export type Doubt = 'several-senders' | 'no-sender' | 'failed-checks' | 'not-checked';

export type Sender =
  /** A contact, vouched for by our receiver's checks, by our own signed reply address, or by policy. */
  | {
      readonly kind: 'trusted';
      readonly address: string;
      readonly how: 'dmarc' | 'dkim' | 'spf' | 'compauth' | 'reply-address' | 'policy';
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

/**
 * Judges the author of a mail (RFC 5322 From; never Reply-To or Sender).
 * @param contacts addresses that may decide about the orders in question
 * @param replyAddress the ticket whose signed reply address the mail was sent to, its signature checked; else null.
 *   Whoever has it had a notice of ours in hands, which counts only for a contact or the ticket's requester.
 * @param trustedAuthserv TRUSTED_AUTHSERV_ID; null: our receiver's checks are unknown
 */
export function judgeSender(question: {
  readonly message: Message;
  readonly contacts: readonly string[];
  readonly replyAddress: { readonly requester: string } | null;
  readonly policy: SenderPolicy;
  readonly trustedAuthserv: string | null;
}): Sender {
  const { message, replyAddress, policy, trustedAuthserv } = question;
  const only = onlyAuthor(message);
  if (typeof only === 'string') {
    return { kind: 'unverified', address: message.from[0]?.address ?? null, why: only };
  }
  const { address, name } = only;
  const domain = address.slice(address.lastIndexOf('@') + 1);
  const { verdict, by } = verdictFor(message.headers, domain, trustedAuthserv);
  const contacts = new Set(question.contacts.map(plain));
  const isRequester = replyAddress !== null && plain(replyAddress.requester) === address;
  if (!contacts.has(address) && !isRequester) {
    const posesAs = [...contacts].find((contact) => name.toLowerCase().includes(contact)) ?? null;
    return { kind: 'stranger', address, authenticated: verdict === 'pass', posesAs };
  }
  if (verdict === 'pass' && by !== null) return { kind: 'trusted', address, how: by };
  if (replyAddress !== null) return { kind: 'trusted', address, how: 'reply-address' };
  if (policy === 'known') return { kind: 'trusted', address, how: 'policy' };
  return { kind: 'unverified', address, why: verdict === 'fail' ? 'failed-checks' : 'not-checked' };
}

/** Exactly one From header with exactly one address: whatever shows two people may be shown as either. */
function onlyAuthor(message: Message): Doubt | { address: string; name: string } {
  const headers = message.headers.filter(({ name }) => name === 'from');
  const [author, ...others] = message.from;
  if (headers.length > 1 || others.length > 0) return 'several-senders';
  if (author === undefined || !/^[^@\s]+@[^@\s]+$/.test(author.address)) return 'no-sender';
  // Parsers differ on `<one@…> <two@…>`.
  const angles = headers[0]?.value.replace(/"(?:[^"\\]|\\.)*"/g, '').split('<').length ?? 0;
  if (angles > 2) return 'several-senders';
  return { address: plain(author.address), name: author.name };
}

/** Case never tells people apart in practice; a +tag may, so it stays. */
const plain = (address: string): string => address.trim().toLowerCase();
