/** Which case a mail belongs to: signed reply address, then References, then an order id, then the sender's orders (design §7). */
import type { Db } from '../database/open.ts';
import type { PortOrder } from '../orders/store.ts';
import type { Message } from '../reading/message.ts';
import type { HeaderList } from './authentication-results.ts';
import { type ReplyClaim, readReplyAddress, signedFor } from './reply-address.ts';
import { isReplySubject } from './reply-mark.ts';

/** Our notices that a mail answers, and how that is known. */
export type Answered = {
  /** Effect ids of notices, newest first. */
  readonly notices: readonly string[];
  /** The ticket they belong to; the signed address decides before References. */
  readonly ticket: string | null;
  /** The notices of that ticket whose signed address was written to, each with the one address it went to. */
  readonly addressed: readonly { readonly notice: string; readonly recipient: string }[];
  /** Effect ids of all notices to whose signed addresses the mail was sent, whomever they went to. */
  readonly reached: readonly string[];
};

const addressHeaders = new Set([
  'to',
  'cc',
  'delivered-to',
  'x-original-to',
  'x-forwarded-to',
  'envelope-to',
  'x-envelope-to',
]);

/** Finds the notices of ours that a mail answers. */
export async function findAnswered(
  db: Db,
  message: Message,
  settings: { mailFrom: string; replySecrets: readonly string[] },
): Promise<Answered> {
  const signed = await signedAddresses(db, message, settings);
  const ids = [...new Set([...message.inReplyTo, ...[...message.references].reverse()])].slice(0, 50);
  const rows =
    ids.length === 0
      ? []
      : await db
          .selectFrom('notices')
          .select(['id', 'ticket_id', 'message_id'])
          .where('message_id', 'in', ids)
          .execute();
  const byReference = ids.flatMap((id) => rows.filter((row) => row.message_id === id));
  const ticket = signed[0]?.ticket ?? byReference.find((row) => row.ticket_id !== null)?.ticket_id ?? null;
  const ofTicket = signed.filter((reply) => reply.ticket === ticket);
  return {
    ticket,
    addressed: ofTicket.flatMap(({ notice, recipient }) =>
      recipient === null ? [] : [{ notice, recipient }],
    ),
    reached: [...new Set(signed.map(({ notice }) => notice))],
    notices: [
      ...new Set([
        ...ofTicket.map(({ notice }) => notice),
        ...byReference.filter((row) => row.ticket_id === ticket).map((row) => row.id),
      ]),
    ],
  };
}

type SignedAddress = {
  readonly ticket: string;
  readonly notice: string;
  /** Whom the address speaks for; null where it only says that there was such a notice. */
  readonly recipient: string | null;
};

/** The signed addresses that a mail was sent to, each held against the record of its notice. */
async function signedAddresses(
  db: Db,
  message: Message,
  settings: { mailFrom: string; replySecrets: readonly string[] },
): Promise<SignedAddress[]> {
  const claims = recipients(message).flatMap((address) => {
    const claim = readReplyAddress(address, settings.mailFrom);
    return claim === null ? [] : [{ ...claim, id: noticeOf(claim) }];
  });
  if (claims.length === 0) return [];
  const records = await db
    .selectFrom('notices')
    .select(['id', 'recipient'])
    .where(
      'id',
      'in',
      claims.map(({ id }) => id),
    )
    .execute();
  return claims.flatMap((claim): SignedAddress[] => {
    const record = records.find(({ id }) => id === claim.id)?.recipient ?? null;
    const signed = signedFor(claim, record, settings.replySecrets);
    if (signed === null) return [];
    return [{ ticket: claim.ticket, notice: claim.id, recipient: signed === 'recipient' ? record : null }];
  });
}

/** The effect id of the notice that an address was made for. */
const noticeOf = ({ ticket, notice }: ReplyClaim): string => `${ticket}-${notice}`;

const recipients = (message: Message): string[] =>
  [
    ...new Set([...message.to, ...message.cc].map((to) => to.address).concat(addressesIn(message.headers))),
  ].slice(0, mostAddresses);

const mostAddresses = 200;

/** The addresses, at most 200, in the fields of a header that say whom a mail was for. */
export const addressesIn = (headers: HeaderList): string[] =>
  headers
    .filter((header) => addressHeaders.has(header.name))
    .flatMap(
      (header) => header.value.slice(0, 10_000).match(/[^\s<>,;:"()]{1,128}@[^\s<>,;:"()]{1,190}/g) ?? [],
    )
    .slice(0, mostAddresses);

/**
 * The order whose mail this one answers, where no notice of ours tells it: an order id in the subject of a reply, else
 * the one order id in its text, else the sender's only order. Null for a new mail.
 */
export function threadByContent(message: Message, orders: readonly PortOrder[]): string | null {
  const isReply =
    message.inReplyTo.length > 0 || message.references.length > 0 || isReplySubject(message.subject);
  if (!isReply) return null;
  const subject = message.subject.toLowerCase();
  const inSubject = orders.filter((order) => names(subject, order.id));
  if (inSubject.length === 1) return inSubject[0]?.id ?? null;
  if (inSubject.length > 1) return null;
  const text = `${message.text ?? ''}\n${message.html ?? ''}`.slice(0, 100_000).toLowerCase();
  const inText = orders.filter((order) => names(text, order.id));
  if (inText.length === 1) return inText[0]?.id ?? null;
  return orders.length === 1 ? (orders[0]?.id ?? null) : null;
}

/** True when the id stands in the lower-case text as a word of its own. */
function names(haystack: string, id: string): boolean {
  const needle = id.toLowerCase();
  const wordly = /[\p{L}\p{N}]/u;
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    const before = haystack[at - 1];
    const after = haystack[at + needle.length];
    if (!(before !== undefined && wordly.test(before)) && !(after !== undefined && wordly.test(after)))
      return true;
  }
  return false;
}
