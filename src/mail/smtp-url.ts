/** The outgoing mail server as `SMTP_URL` writes it: `smtps://user:password@host:465`. */
import { isLoopback } from './imap-url.ts';

/** How to reach the server. Holds secrets: never log it. */
export type SmtpServer = {
  readonly host: string;
  readonly port: number;
  /**
   * `implicit`: TLS from the first byte; `starttls`: required upgrade; `offered`: upgrade where the server offers it;
   * `none`: plaintext, this machine only.
   */
  readonly tls: 'implicit' | 'starttls' | 'offered' | 'none';
  /** '' where the server wants no login. */
  readonly user: string;
  readonly password: string;
  /** The login is an access token instead of a password (XOAUTH2). */
  readonly oauth2: boolean;
};

/** A wrong `SMTP_URL`. The message says what to do and holds no part of a password. */
export class SmtpUrlError extends Error {
  override readonly name = 'SmtpUrlError';
}

/**
 * Reads `SMTP_URL`. Without `smtps://` the connection has to become encrypted by STARTTLS, unless the server is on this
 * machine or `allowPlaintext` is set; `?tls=starttls` demands it even there. Throws an SmtpUrlError.
 */
export function parseSmtpUrl(text: string, { allowPlaintext }: { allowPlaintext: boolean }): SmtpServer {
  const form = 'smtps://user:password@host:465 or smtp://user:password@host:587/?tls=starttls';
  if (!URL.canParse(text)) {
    throw new SmtpUrlError(
      `SMTP_URL cannot be read: write ${form}, with / ? # @ % and spaces in the user name or password percent-encoded (@ as %40, % as %25)`,
    );
  }
  const url = new URL(text);
  if (url.protocol !== 'smtps:' && url.protocol !== 'smtp:') {
    throw new SmtpUrlError(`SMTP_URL must begin with smtps:// or smtp://: write ${form}`);
  }
  if (url.hostname === '') throw new SmtpUrlError(`SMTP_URL names no host: write ${form}`);
  if (url.hash !== '') throw new SmtpUrlError('SMTP_URL has a # in it: write it as %23');
  for (const [key, value] of url.searchParams) {
    if ((key === 'auth' && value === 'oauth2') || (key === 'tls' && value === 'starttls')) continue;
    throw new SmtpUrlError(
      'SMTP_URL: only ?auth=oauth2 and ?tls=starttls are known; a ? in the password is written %3F',
    );
  }
  const host = decoded(url.hostname).replace(/^\[(.*)\]$/, '$1');
  const user = decoded(url.username);
  const password = decoded(url.password);
  const oauth2 = url.searchParams.has('auth');
  if (user === '' && (oauth2 || password !== ''))
    throw new SmtpUrlError('SMTP_URL has a login without a user name');
  if (oauth2 && password !== '') {
    throw new SmtpUrlError('SMTP_URL has a password and auth=oauth2: leave one of them out');
  }
  if (user !== '' && !oauth2 && password === '') {
    throw new SmtpUrlError(`SMTP_URL has a user name but no password: write ${form}, or add /?auth=oauth2`);
  }
  const tls = encryption(url, host, allowPlaintext);
  const usual = { implicit: 465, starttls: 587, offered: 587, none: 25 }[tls];
  return { host, port: url.port === '' ? usual : Number(url.port), tls, user, password, oauth2 };
}

function encryption(url: URL, host: string, allowPlaintext: boolean): SmtpServer['tls'] {
  if (url.protocol === 'smtps:') return 'implicit';
  if (url.searchParams.has('tls')) return 'starttls';
  if (isLoopback(host)) return 'none';
  return allowPlaintext ? 'offered' : 'starttls';
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new SmtpUrlError('SMTP_URL has a % that is not part of a %XX code: write % as %25');
  }
}
