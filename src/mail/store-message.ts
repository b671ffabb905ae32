/** Raw mails into the messages table, each once, in one statement that holds only while the lease does. */
import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { canonicalAddress } from '../address.ts';
import type { Db } from '../database/open.ts';
import type { HeaderList } from './authentication-results.ts';
import { heldRow, type Lease, LeaseLost } from './lease.ts';
import { isVouchedFor, type Vouching } from './vouched.ts';

/** A mail as it came off the server. */
export type FetchedMail = {
  readonly uid: number;
  /** The whole mail; its beginning where it is over the size limit; null where it could not be fetched. */
  readonly raw: Buffer | null;
  /** Its real size in bytes; above `raw.length` when only the beginning was kept. */
  readonly size: number;
  readonly receivedAt: Date;
  /** Why `raw` is not the whole mail, for a person; null when it is. */
  readonly problem: string | null;
};

export type StoredMail = {
  readonly uid: number;
  readonly id: string;
  /** False for a mail that was known already and only lies in one more place. */
  readonly added: boolean;
  /** Whether anything speaks for its sender: such mails are read first. */
  readonly vouched: boolean;
};

/** What tells a mail from every other. Hashes are SHA-256 in hex. */
export type MailIdentity = {
  readonly messageId: string;
  readonly contentHash: string;
  readonly bodyHash: string | null;
  /** The address in From, in lower case, as far as a glance tells: mails of one sender are taken in turn. */
  readonly sender: string | null;
  /** Whether anything speaks for that address. */
  readonly vouched: boolean;
};

/**
 * Stores mails and where they lie. Known ones (same Message-ID and content) only get the new place.
 * @returns what now has a place; a mail that another poller is storing at this moment may be missing: try it again
 * @throws LeaseLost, and then nothing was written
 */
export async function storeMails(
  db: Db,
  lease: Lease,
  uidvalidity: number,
  mails: readonly FetchedMail[],
  vouching: Vouching,
): Promise<StoredMail[]> {
  if (mails.length === 0) return [];
  const rows = mails.map((mail) => {
    const place = `${lease.mailbox} ${uidvalidity} ${mail.uid}`;
    const { messageId, contentHash, bodyHash, sender, vouched } = identify(mail, place, vouching);
    return sql`(${mail.uid}::bigint, ${newMessageId()}::text, ${messageId}::text, ${contentHash}::text,
      ${bodyHash}::text, ${mail.size}::integer, ${mail.raw}::bytea, ${mail.receivedAt}::timestamptz, ${mail.problem}::text, ${sender}::text,
      ${vouched}::boolean)`;
  });
  const result = await sql<{
    held: boolean;
    uid: number | null;
    id: string | null;
    added: boolean | null;
    vouched: boolean | null;
  }>`
    with held as (${heldRow(lease)}),
    mail (uid, id, message_id, content_hash, body_hash, size, raw, received_at, error, sender, vouched) as (values ${sql.join(rows)}),
    added as (
      insert into messages (id, message_id, content_hash, body_hash, size, raw, received_at, error, sender, vouched)
      select mail.id, message_id, content_hash, body_hash, size, raw, received_at, error, sender, vouched from mail, held
      order by uid
      on conflict (message_id, content_hash) do nothing
      returning id, message_id, content_hash, vouched
    ),
    known as (
      select id, message_id, content_hash, vouched, true as added from added
      union all
      select m.id, m.message_id, m.content_hash, m.vouched, false
      from messages m where (m.message_id, m.content_hash) in (select message_id, content_hash from mail)
    ),
    placed as (
      insert into message_places (mailbox_id, uidvalidity, uid, message_id)
      select held.id, ${uidvalidity}::bigint, mail.uid, known.id
      from held, mail join known using (message_id, content_hash)
      on conflict (mailbox_id, uidvalidity, uid) do update set message_id = excluded.message_id
      returning uid, message_id
    )
    select exists (select 1 from held) as held, placed.uid, known.id, known.added, known.vouched
    from (values (1)) as one (row) left join placed on true left join known on known.id = placed.message_id`.execute(
    db,
  );
  if (result.rows[0]?.held !== true) throw new LeaseLost();
  const seen = new Set<string>();
  return result.rows.flatMap(({ uid, id, added, vouched }) => {
    if (uid === null || id === null) return [];
    const first = !seen.has(id);
    seen.add(id);
    return [{ uid, id, added: added === true && first, vouched: vouched === true }];
  });
}

function identify(mail: FetchedMail, place: string, vouching: Vouching): MailIdentity {
  if (mail.raw !== null) return identifyRaw(mail.raw, vouching);
  // Nothing of it is known, so its place is all its identity.
  const contentHash = sha256(Buffer.from(`${place} ${mail.size}`));
  return { messageId: `<${contentHash}>`, contentHash, bodyHash: null, sender: null, vouched: false };
}

/** The identity of a raw mail. One without a usable Message-ID is known by its content alone. */
export function identifyRaw(raw: Buffer, vouching: Vouching): MailIdentity {
  const contentHash = sha256(raw);
  const headerEnd = endOfHeader(raw);
  const header = raw.subarray(0, Math.min(headerEnd, maxHeader)).toString('latin1').split('\n');
  const sender = senderIn(header);
  return {
    messageId: messageIdIn(header) ?? `<${contentHash}>`,
    contentHash,
    bodyHash: sha256(raw.subarray(headerEnd)),
    sender,
    vouched: isVouchedFor(fieldsOf(header), sender, vouching),
  };
}

const maxHeader = 262_144;
/** A line of a mail holds at most 998 characters (RFC 5322 §2.1.1); the unique index would take little more. */
const maxMessageId = 998;

/** Where the body begins: after the first empty line. */
function endOfHeader(raw: Buffer): number {
  if (raw[0] === 0x0a) return 1;
  if (raw[0] === 0x0d && raw[1] === 0x0a) return 2;
  const crlf = raw.indexOf('\r\n\r\n');
  const lf = raw.indexOf('\n\n');
  if (crlf === -1 && lf === -1) return raw.length;
  return crlf !== -1 && (lf === -1 || crlf < lf) ? crlf + 4 : lf + 2;
}

function messageIdIn(header: readonly string[]): string | null {
  const value = fieldIn(header, /^message-id[ \t]*:/i)?.replace(/\s/g, '');
  if (value === undefined) return null;
  const bracketed = /<[^<>]+>/.exec(value)?.[0] ?? value;
  return bracketed === '' || bracketed.length > maxMessageId ? null : bracketed;
}

function senderIn(header: readonly string[]): string | null {
  const value = fieldIn(header, /^from[ \t]*:/i)?.slice(0, 2_000);
  const address =
    value === undefined
      ? undefined
      : (/<("[^"<>]{1,100}"@[^<>\s]+|[^<>\s]+@[^<>\s]+)>/.exec(value)?.[1] ??
        /"[^"<>]{1,100}"@[^\s<>"(),;:]+|[^\s<>"(),;:]+@[^\s<>"(),;:]+/.exec(value)?.[0]);
  if (address === undefined || address.length > 320) return null;
  const inUtf8 = Buffer.from(address, 'latin1').toString('utf8');
  return canonicalAddress(inUtf8) ?? inUtf8.toLowerCase();
}

/** Every field, unfolded, as a parsed message has it. */
function fieldsOf(lines: readonly string[]): HeaderList {
  const fields: { name: string; value: string }[] = [];
  for (const line of lines) {
    const last = fields.at(-1);
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line)) {
      if (last !== undefined) last.value += ` ${line.trim()}`;
    } else if (colon > 0)
      fields.push({ name: line.slice(0, colon).trim().toLowerCase(), value: line.slice(colon + 1).trim() });
  }
  return fields;
}

/** A header field's value, unfolded, without the one character that the database does not keep in text. */
function fieldIn(lines: readonly string[], name: RegExp): string | undefined {
  const start = lines.findIndex((line) => name.test(line));
  if (start === -1) return undefined;
  let value = lines[start]?.replace(/^[^:]*:/, '') ?? '';
  for (let next = start + 1; /^[ \t]/.test(lines[next] ?? ''); next++) value += lines[next];
  return value.replaceAll('\u0000', '');
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Ordered by time, so that listings by id are listings by arrival. */
const newMessageId = (): string =>
  `m-${Date.now().toString(36).padStart(9, '0')}${randomBytes(8).toString('hex')}`;
