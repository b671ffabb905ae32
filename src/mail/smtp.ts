/** Hands mails to the mail server, over a few connections that stay open, and says what became of each. */
import { createTransport, type SMTPPoolOptions } from 'nodemailer';
import { isError, reason } from '../error.ts';
import { masked } from './masked.ts';
import { wireOf } from './mime.ts';
import type { OutgoingMail } from './outgoing.ts';
import { parseSmtpUrl, type SmtpServer } from './smtp-url.ts';

export type { OutgoingMail };

/**
 * What became of a mail. `later`: worth another try under the same Message-ID, for the server may have taken it without
 * our hearing so; `alarm` where only a person can mend it (login, certificate). `rejected`: for good. `why` is one line
 * for a person and may name the recipient: it belongs in the ticket's history, not in a log. `server`: no mail gets
 * through at all for now, and then `why` names no recipient. `unsent`: the server has certainly not taken this one.
 */
export type SendResult =
  | { readonly kind: 'sent'; readonly response: string }
  | {
      readonly kind: 'later';
      readonly why: string;
      readonly alarm: boolean;
      readonly server?: boolean;
      readonly unsent?: boolean;
    }
  | { readonly kind: 'rejected'; readonly why: string };

export type SmtpOptions = {
  /** ms that one mail may take from hand-over to the server's last word; less than a claim's lease. */
  readonly timeout?: number;
  /** Certificates to trust besides the usual ones, PEM. */
  readonly ca?: string;
  /** Access tokens for `?auth=oauth2`. */
  readonly accessToken?: (signal: AbortSignal) => Promise<string>;
};

/** An open way out. */
export type Smtp = {
  /** host:port, for logs and health. */
  readonly server: string;
  /** Never throws. */
  readonly send: (mail: OutgoingMail, signal: AbortSignal) => Promise<SendResult>;
  /** Connects, encrypts and logs in, and sends nothing. The message tells a person what to do. Never throws. */
  readonly probe: () => Promise<{ readonly ok: boolean; readonly message: string }>;
  readonly close: () => Promise<void>;
};

const defaultTimeout = 45_000;

/** Opens the way out that `SMTP_URL` describes; null where it is not set. Throws an SmtpUrlError. */
export function openSmtp(
  config: { readonly smtpUrl: string | null; readonly allowPlaintext: boolean },
  options: SmtpOptions = {},
): Smtp | null {
  if (config.smtpUrl === null) return null;
  const server = parseSmtpUrl(config.smtpUrl, config);
  const timeout = options.timeout ?? defaultTimeout;
  const transport = createTransport({ ...transportOptions(server, timeout, options), pool: true });
  if (server.oauth2) {
    transport.set('oauth2_provision_cb', (_user, _renew, done) => {
      const token = options.accessToken?.(AbortSignal.timeout(timeout));
      if (token === undefined) return done(new Error('there is no access token'));
      token.then(
        (value) => done(null, value),
        (error: unknown) => done(isError(error) ? error : new Error(String(error))),
      );
    });
  }
  const explain = (error: unknown): string => masked(problem(asSmtpError(error), server), [server.password]);
  return {
    server: `${server.host}:${server.port}`,
    send: async (mail, signal) => {
      const limit = limited(signal, timeout);
      try {
        const info = await transport.sendMail({ ...wireOf(mail), signal: limit.signal });
        return { kind: 'sent', response: oneLine(info.response ?? '') };
      } catch (error) {
        const known = asSmtpError(error);
        const verdict = classify(known);
        const why = limit.timedOut()
          ? `The mail server did not finish within ${timeout / 1000} s.`
          : explain(error);
        if (verdict === 'rejected') return { kind: 'rejected', why };
        return {
          kind: 'later',
          why,
          alarm: verdict === 'alarm',
          server: verdict === 'alarm' || isOfServer(known),
          unsent: !limit.timedOut() && (known.responseCode !== null || isUnreached(known)),
        };
      } finally {
        limit.clear();
      }
    },
    probe: async () => {
      try {
        await transport.verify();
        return { ok: true, message: `${server.host}:${server.port} takes mail from us${how[server.tls]}.` };
      } catch (error) {
        return { ok: false, message: explain(error) };
      }
    },
    close: async () => transport.close(),
  };
}

const how: Record<SmtpServer['tls'], string> = {
  implicit: ' (TLS)',
  starttls: ' (STARTTLS)',
  offered: '',
  none: ' (plaintext, this machine)',
};

function transportOptions(server: SmtpServer, timeout: number, options: SmtpOptions): SMTPPoolOptions {
  return {
    host: server.host,
    port: server.port,
    secure: server.tls === 'implicit',
    requireTLS: server.tls === 'starttls',
    // A test server on this machine offers STARTTLS with a certificate that nobody signed.
    ignoreTLS: server.tls === 'none',
    tls: { minVersion: 'TLSv1.2', ...(options.ca === undefined ? {} : { ca: options.ca }) },
    ...(server.user === ''
      ? {}
      : {
          auth: server.oauth2
            ? { type: 'OAuth2', user: server.user }
            : { user: server.user, pass: server.password },
        }),
    maxConnections: 4,
    maxMessages: 200,
    // Only mails of which not a byte was sent are put back into the queue.
    maxRequeues: 1,
    idleTimeout: 60_000,
    maxRecipients: 1,
    connectionTimeout: Math.min(15_000, timeout),
    greetingTimeout: Math.min(15_000, timeout),
    socketTimeout: timeout,
    dnsTimeout: Math.min(15_000, timeout),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

type SmtpError = {
  readonly message: string;
  readonly code: string;
  readonly command: string;
  /** The server's answer, as far as there was one. */
  readonly responseCode: number | null;
  readonly response: string;
};

/**
 * The server's own code decides first: nodemailer sets EENVELOPE, EMESSAGE and EAUTH on temporary refusals as well. A
 * refusal before the mail's own turn (greeting, TLS, login) says nothing about the mail.
 */
function classify(error: SmtpError): 'later' | 'alarm' | 'rejected' {
  const { code, responseCode } = error;
  const ofSession = isOfSession(error);
  if (responseCode !== null && responseCode >= 400 && responseCode < 500) return 'later';
  if (responseCode !== null && responseCode >= 500) {
    // 530, 534, 535, 538: the server wants another login (RFC 4954); 503: commands in a wrong order, our session's fault.
    if (ofSession || [530, 534, 535, 538].includes(responseCode)) return 'alarm';
    return responseCode === 503 ? 'later' : 'rejected';
  }
  if (code === 'EENVELOPE' || code === 'EMESSAGE' || code === 'EMAXRECIPIENTS') return 'rejected';
  const wrongSettings = ['EAUTH', 'ENOAUTH', 'EOAUTH2', 'ETLS', 'ECONFIG'].includes(code);
  return wrongSettings || isCertificate(error) || speaksNoTls(error) ? 'alarm' : 'later';
}

/** A refusal before the mail's own turn. */
const isOfSession = ({ code, command }: SmtpError): boolean =>
  /^(?:CONN|EHLO|HELO|LHLO|STARTTLS|AUTH)/.test(command) || code === 'EAUTH' || code === 'ETLS';

/** Whether the server fails, rather than this one mail: it says nothing, or says it before the mail's turn, or leaves (421). */
const isOfServer = (error: SmtpError): boolean =>
  error.responseCode === null || error.responseCode === 421 || isOfSession(error);

/** The connection never stood. One that broke off is in doubt, whatever was said last. */
const isUnreached = (error: SmtpError): boolean =>
  /ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN/.test(error.message) ||
  ['EDNS', 'ETLS', 'EAUTH', 'ENOAUTH', 'EOAUTH2'].includes(error.code) ||
  isCertificate(error) ||
  speaksNoTls(error);

/** What went wrong, for the person who reads the ticket or runs the doctor. */
function problem(error: SmtpError, { host, port, user, tls, oauth2 }: SmtpServer): string {
  const { code, message, response } = error;
  const place = `${host}:${port}`;
  if (code === 'EAUTH' || code === 'ENOAUTH' || code === 'EOAUTH2') {
    const what = oauth2 ? 'the access token' : 'user name and password in SMTP_URL';
    return `${place} refuses the login of ${user || 'nobody'}: check ${what}. It said: ${oneLine(response || message)}`;
  }
  if (response !== '') return `${place} answered: ${oneLine(response)}`;
  if (speaksNoTls(error)) {
    return `${place} does not begin with TLS: write smtp://…:${port}/?tls=starttls, or smtps:// with the port for TLS (mostly 465).`;
  }
  if (isCertificate(error)) {
    return `The certificate of ${place} is not to be trusted: ${oneLine(message)}. For a certificate authority of your own set NODE_EXTRA_CA_CERTS.`;
  }
  if (code === 'ETLS') {
    return `${place} cannot be encrypted (${tls === 'starttls' ? 'STARTTLS' : 'TLS'}): ${oneLine(message)}`;
  }
  if (/ECONNREFUSED/.test(message))
    return `Nothing listens at ${place}: is the mail server running, is the port right?`;
  if (code === 'EDNS' || /ENOTFOUND|EAI_AGAIN/.test(message))
    return `The name ${host} is not known: check the host in SMTP_URL.`;
  if (code === 'ETIMEDOUT') return `${place} does not answer: is the port right, does a firewall stop us?`;
  return `${place}: ${oneLine(message)}`;
}

/** Nodemailer replaces the code of a TLS error by its own where the connection was to be encrypted from the start. */
const isCertificate = ({ code, message }: SmtpError): boolean =>
  /CERT|SELF_SIGNED|UNABLE_TO_/.test(code) || /certificate|altname/i.test(message);

const speaksNoTls = ({ message }: SmtpError): boolean =>
  /wrong version number|unknown protocol|packet length too long/i.test(message);

function asSmtpError(error: unknown): SmtpError {
  const fields: Record<string, unknown> = typeof error === 'object' && error !== null ? { ...error } : {};
  const text = (name: string): string => (typeof fields[name] === 'string' ? fields[name] : '');
  return {
    message: reason(error),
    code: text('code'),
    command: text('command'),
    responseCode: typeof fields.responseCode === 'number' ? fields.responseCode : null,
    response: text('response'),
  };
}

/** A signal that also ends after `timeout` ms. It leaves nothing behind on the caller's, which lives as long as the process. */
function limited(signal: AbortSignal, timeout: number) {
  const controller = new AbortController();
  let late = false;
  const onAbort = (): void => controller.abort(signal.reason);
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, timeout);
  if (signal.aborted) onAbort();
  else signal.addEventListener('abort', onAbort, { once: true });
  return {
    signal: controller.signal,
    timedOut: () => late,
    clear: () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    },
  };
}

const oneLine = (text: string): string =>
  text
    .replace(/[\u0000-\u001f\u007f]+/g, ' ')
    .trim()
    .slice(0, 300);
