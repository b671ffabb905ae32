/** Whether anything speaks for a mail's sender, told from its header alone, before anything of it is parsed or read. */
import { type HeaderList, verdictFor } from './authentication-results.ts';
import { addressesIn } from './case.ts';
import { readReplyAddress, signedFor } from './reply-address.ts';
import type { SenderPolicy } from './sender.ts';

/** What a sender is judged by, without any record of orders and notices. */
export type Vouching = {
  readonly senderPolicy: SenderPolicy;
  readonly trustedAuthserv: string | null;
  readonly mailFrom: string;
  readonly replySecrets: readonly string[];
};

/**
 * True where our receiver vouches for `sender`, a reply address of ours was signed for him, or the policy asks for
 * neither. It decides whose mails wait for one another and which are read first, never what happens to a port.
 */
export function isVouchedFor(headers: HeaderList, sender: string | null, by: Vouching): boolean {
  if (sender === null) return false;
  const domain = sender.slice(sender.lastIndexOf('@') + 1);
  const { verdict } = verdictFor(headers, domain, by.trustedAuthserv);
  if (verdict !== 'none') return verdict === 'pass';
  if (by.senderPolicy === 'known') return true;
  return addressesIn(headers).some((address) => {
    const claim = readReplyAddress(address, by.mailFrom);
    return claim !== null && signedFor(claim, sender, by.replySecrets) === 'recipient';
  });
}
