/** Mails with an outcome leave INBOX for the folder that says how it ended. Moved by UID, noted after. */
import { sql } from 'kysely';
import type { Db } from '../database/open.ts';
import type { Outcome } from '../database/schema.ts';
import { reason } from '../error.ts';
import { type ImapConnection, ImapError } from './imap.ts';
import { assertHeld, heldRow, type Lease } from './lease.ts';
import { awaitsContent } from './refetch.ts';

/** Folder names by how a mail ended, with / between levels whatever the server's delimiter is. */
export type FilingFolders = {
  /** It was answered or acted upon. */
  readonly done: string;
  /** A person has a review about it. */
  readonly review: string;
  readonly ignored: string;
  /** It could not be read or handled: our fault. */
  readonly failed: string;
};

const folderOf = {
  act: 'done',
  clarify: 'done',
  human: 'review',
  untrusted: 'review',
  ignore: 'ignored',
  duplicate: 'ignored',
  failed: 'failed',
} as const satisfies Record<Outcome, keyof FilingFolders>;

export type FilingContext = {
  readonly db: Db;
  readonly lease: Lease;
  readonly connection: ImapConnection;
  readonly uidvalidity: number;
  readonly folders: FilingFolders;
};

/** True when a mail waits to be moved: one cheap look, made every second while anything is unfiled. */
export async function anythingToFile({ db, lease, uidvalidity }: FilingContext): Promise<boolean> {
  const { rows } = await sql`
    select 1 from message_places p join messages m on m.id = p.message_id
    where p.mailbox_id = ${lease.mailbox} and p.uidvalidity = ${uidvalidity} and p.filed_at is null
      and m.state <> 'received' and not ${awaitsContent} limit 1`.execute(db);
  return rows.length > 0;
}

/**
 * Moves every mail that has an outcome.
 * @returns how many were moved, and what went wrong with the others, for a person; null when nothing did
 * @throws ImapError (the connection is gone), LeaseLost, or the database's error
 */
export async function fileMails(context: FilingContext): Promise<{ moved: number; problem: string | null }> {
  let moved = 0;
  const problems = new Set<string>();
  for (const [folder, places] of await waiting(context)) {
    const path = await ensureFolder(context.connection, context.folders[folder]).catch((error: unknown) => {
      if (!context.connection.client.usable) throw error;
      problems.add(`The folder ${context.folders[folder]} cannot be made: ${reason(error)}`);
      return null;
    });
    if (path === null) continue;
    for (let start = 0; start < places.length; start += chunk) {
      const some = places.slice(start, start + chunk);
      const left = await moveTo(context, path, some);
      moved += some.length - left.length;
      if (left.length === 0) continue;
      problems.add(`The mail server refused to move ${left.length} mails to ${path}`);
      // Somebody may have deleted the folder.
      foldersOf.delete(context.connection);
    }
  }
  return { moved, problem: problems.size === 0 ? null : [...problems].join('; ') };
}

/** Makes the filing folders at the beginning, so that operations see them. @returns what went wrong, or null */
export async function prepareFolders({ connection, folders }: FilingContext): Promise<string | null> {
  for (const name of Object.values(folders)) {
    try {
      await ensureFolder(connection, name);
    } catch (error) {
      if (!connection.client.usable) throw error;
      return `The folder ${name} cannot be made: ${reason(error)}`;
    }
  }
  return null;
}

type Place = { readonly uid: number; copied: boolean };

/** Keeps command lines well below what servers take (RFC 7162 §4: 8,192 bytes). */
const chunk = 200;

async function waiting({ db, lease, uidvalidity }: FilingContext) {
  const { rows } = await sql<{ uid: number; state: string; outcome: Outcome | null; copied: boolean }>`
    select p.uid, m.state, m.outcome, p.filed_to is not null as copied
    from message_places p join messages m on m.id = p.message_id
    where p.mailbox_id = ${lease.mailbox} and p.uidvalidity = ${uidvalidity} and p.filed_at is null
      and m.state <> 'received' and not ${awaitsContent}
    order by p.uid limit 1000`.execute(db);
  const groups = new Map<keyof FilingFolders, Place[]>();
  for (const { uid, state, outcome, copied } of rows) {
    const folder = state === 'failed' || outcome === null ? 'failed' : folderOf[outcome];
    const group = groups.get(folder);
    if (group) group.push({ uid, copied });
    else groups.set(folder, [{ uid, copied }]);
  }
  return groups;
}

/** @returns the mails that the server refused to move, after trying each alone */
async function moveTo(context: FilingContext, path: string, places: readonly Place[]): Promise<Place[]> {
  // A second move of the same UID moves nothing, so a poller that freezes right here does no harm either.
  await assertHeld(context.db, context.lease);
  const move = context.connection.client.capabilities.has('MOVE') ? moveAtOnce : copyAndExpunge;
  if (await move(context, path, places)) {
    await note(context, places, sql`filed_at = now(), filed_to = ${path}`);
    return [];
  }
  if (places.length === 1) return [...places];
  const refused: Place[] = [];
  for (const place of places) refused.push(...(await moveTo(context, path, [place])));
  return refused;
}

async function moveAtOnce({ connection }: FilingContext, path: string, places: readonly Place[]) {
  const { client } = connection;
  // The library resolves to false where the server refused.
  return !!(await connection.run('a MOVE', () => client.messageMove(uidSet(places), path, { uid: true })));
}

/**
 * For servers without MOVE (RFC 6851). The copy is noted before the original goes: if we die between, the next
 * try does not copy again. Without UIDPLUS an EXPUNGE would take along what others marked as deleted; then ours
 * stay marked until somebody else expunges them.
 */
async function copyAndExpunge(context: FilingContext, path: string, places: readonly Place[]) {
  const { connection } = context;
  const { client } = connection;
  const fresh = places.filter(({ copied }) => !copied);
  if (fresh.length > 0) {
    const copied = await connection.run('a COPY', () =>
      client.messageCopy(uidSet(fresh), path, { uid: true }),
    );
    if (!copied) return false;
    for (const place of fresh) place.copied = true;
    await note(context, fresh, sql`filed_to = ${path}`);
  }
  if (!client.capabilities.has('UIDPLUS')) {
    const marked = await connection.run('a STORE', () =>
      client.messageFlagsAdd(uidSet(places), ['\\Deleted'], { uid: true }),
    );
    const deleted = await connection.run('a SEARCH', () => client.search({ deleted: true }, { uid: true }));
    const ours = new Set(places.map(({ uid }) => uid));
    if (!marked || !Array.isArray(deleted)) return false;
    if (!deleted.every((uid) => ours.has(uid))) return true;
  }
  return connection.run('an EXPUNGE', () => client.messageDelete(uidSet(places), { uid: true }));
}

async function note(
  { db, lease, uidvalidity }: FilingContext,
  places: readonly Place[],
  change: ReturnType<typeof sql>,
): Promise<void> {
  const uids = places.map(({ uid }) => uid);
  await sql`
    update message_places set ${change}
    where mailbox_id = (${heldRow(lease)}) and uidvalidity = ${uidvalidity} and uid = any(${uids}::bigint[])`.execute(
    db,
  );
}

/**
 * The server's path of a folder that exists and is subscribed, below the personal namespace (RFC 2342).
 * @throws ImapError, or the library's error when the server does not let us make it
 */
async function ensureFolder(connection: ImapConnection, name: string): Promise<string> {
  const { client } = connection;
  const delimiter = client.namespace?.delimiter;
  // A server without hierarchy has no levels to offer.
  const joined = name.split('/').join(delimiter || '-');
  const prefix = client.namespace?.prefix ?? '';
  const path = joined.startsWith(prefix) ? joined : prefix + joined;
  const known = foldersOf.get(connection) ?? new Set<string>();
  foldersOf.set(connection, known);
  if (known.has(path)) return path;
  const listed = (await connection.run('a LIST', () => client.list())).find((entry) => entry.path === path);
  const exists =
    listed !== undefined && !listed.flags.has('\\NonExistent') && !listed.flags.has('\\Noselect');
  if (!exists) {
    const made = await connection.run('a CREATE', () => client.mailboxCreate(path));
    if (!made) throw new ImapError('connection', 'the server refused', null);
  } else if (!listed.subscribed) {
    await connection.run('a SUBSCRIBE', () => client.mailboxSubscribe(path));
  }
  known.add(path);
  return path;
}

/** Folders seen on a connection: asked for once. */
const foldersOf = new WeakMap<ImapConnection, Set<string>>();

/** UIDs as a short sequence set: 1:4,7,9:12. */
function uidSet(places: readonly Place[]): string {
  const runs: [number, number][] = [];
  for (const uid of places.map((place) => place.uid).sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === uid) last[1] = uid;
    else runs.push([uid, uid]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}:${to}`)).join(',');
}
