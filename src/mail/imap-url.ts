/** Mailboxes as `IMAP_URL` writes them: `imaps://user:password@host:993/Folder`, several separated by spaces. */
import { isIP } from 'node:net';
import type { OAuth2Settings } from './oauth2.ts';

/** How to reach and open one mailbox. Holds secrets: never log it, use `id`. */
export type MailboxSettings = {
  /** `user@host/INBOX`, free of secrets: the key of the mailboxes table. */
  readonly id: string;
  readonly host: string;
  readonly port: number;
  /** `implicit`: TLS from the first byte; `starttls`: required upgrade; `none`: plaintext. */
  readonly tls: 'implicit' | 'starttls' | 'none';
  readonly user: string;
  readonly login:
    | { readonly kind: 'password'; readonly password: string }
    | { readonly kind: 'oauth2'; readonly oauth2: OAuth2Settings };
  /** The folder to read as path segments: the server's own delimiter joins them. */
  readonly folder: readonly string[];
};

/** A wrong `IMAP_URL`. The message says which address and what to do and holds no part of a password. */
export class ImapUrlError extends Error {}

/**
 * Reads `IMAP_URL`. `oauth2` gives the settings for the n-th mailbox that asks for `?auth=oauth2`.
 * @throws ImapUrlError
 */
export function parseImapUrls(
  text: string,
  options: { allowPlaintext: boolean; oauth2: (nth: number) => OAuth2Settings },
): MailboxSettings[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) {
    throw new ImapUrlError(
      'IMAP_URL is empty: write imaps://user:password@host:993, several separated by spaces',
    );
  }
  let oauth2Mailboxes = 0;
  const mailboxes = words.map((word, index) => {
    const name = words.length === 1 ? 'IMAP_URL' : `Address ${index + 1} of IMAP_URL`;
    return parseOne(word, name, options.allowPlaintext, () => options.oauth2(oauth2Mailboxes++));
  });
  const twice = mailboxes.find((one, index) => mailboxes.findIndex((other) => other.id === one.id) !== index);
  if (twice) throw new ImapUrlError(`IMAP_URL names ${twice.id} twice: remove one of them`);
  return mailboxes;
}

function parseOne(
  word: string,
  name: string,
  allowPlaintext: boolean,
  oauth2: () => OAuth2Settings,
): MailboxSettings {
  const form = 'imaps://user:password@host:993';
  let url: URL;
  try {
    url = new URL(word);
  } catch {
    throw new ImapUrlError(
      `${name} cannot be read: write ${form}, with / ? # @ % and spaces in the user name or password percent-encoded (@ as %40, % as %25)`,
    );
  }
  if (url.protocol !== 'imaps:' && url.protocol !== 'imap:') {
    throw new ImapUrlError(`${name} must begin with imaps:// (or imap:// for a server on this machine)`);
  }
  // Where a bare / ? or # cut the password short, "host" and folder are parts of it: never repeat them.
  if (url.hash !== '' || /@/.test(url.pathname + url.search)) {
    throw new ImapUrlError(
      `${name} has a / ? or # inside user name or password (or an @ in the folder): percent-encode it (/ as %2F, ? as %3F, # as %23, @ as %40)`,
    );
  }
  const decoded = (part: string, what: string): string => {
    try {
      return decodeURIComponent(part);
    } catch {
      throw new ImapUrlError(`${name}: the ${what} has a % that is not part of a %XX code: write % as %25`);
    }
  };
  const user = decoded(url.username, 'user name');
  if (user === '' || url.hostname === '') {
    throw new ImapUrlError(
      `${name} names no ${user === '' ? 'user' : 'host'}: write ${form}; a / ? # or @ in the password must be percent-encoded`,
    );
  }
  const query = readQuery(url.searchParams, name);
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  const tls = url.protocol === 'imaps:' ? 'implicit' : query.starttls ? 'starttls' : 'none';
  if (tls === 'none' && !allowPlaintext && !isLoopback(host)) {
    throw new ImapUrlError(
      `${name}: imap:// to another machine would send the password in the clear. Use imaps://, or imap://…/?tls=starttls, or set ALLOW_PLAINTEXT=1`,
    );
  }
  const password = decoded(url.password, 'password');
  if (query.oauth2 && password !== '') {
    throw new ImapUrlError(`${name} has a password and auth=oauth2: leave one of them out`);
  }
  if (!query.oauth2 && password === '') {
    throw new ImapUrlError(`${name} has no password: write ${form}, or add /?auth=oauth2`);
  }
  const folder = url.pathname
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => decoded(segment, 'folder'));
  if (folder.length === 0 || (folder.length === 1 && folder[0]?.toUpperCase() === 'INBOX')) {
    folder.splice(0, 1, 'INBOX');
  }
  return {
    id: `${user}@${host}/${folder.join('/')}`,
    host,
    port: url.port === '' ? (tls === 'implicit' ? 993 : 143) : Number(url.port),
    tls,
    user,
    login: query.oauth2 ? { kind: 'oauth2', oauth2: oauth2() } : { kind: 'password', password },
    folder,
  };
}

function readQuery(query: URLSearchParams, name: string): { oauth2: boolean; starttls: boolean } {
  for (const [key, value] of query) {
    const known = (key === 'auth' && value === 'oauth2') || (key === 'tls' && value === 'starttls');
    // The rest may be half of a password with a bare ?: it is not repeated.
    if (!known) {
      throw new ImapUrlError(
        `${name}: only ?auth=oauth2 and ?tls=starttls are known after the host; a ? in the password is written %3F`,
      );
    }
  }
  return { oauth2: query.has('auth'), starttls: query.has('tls') };
}

/** True for names and addresses that never leave this machine (RFC 6761, RFC 1122). */
export function isLoopback(host: string): boolean {
  if (isIP(host) === 4) return host.startsWith('127.');
  return host === 'localhost' || host.endsWith('.localhost') || host === '::1';
}
