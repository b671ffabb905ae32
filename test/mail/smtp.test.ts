import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { type OutgoingMail, openSmtp, type Smtp, type SmtpOptions } from '../../src/mail/smtp.ts';
import { parseSmtpUrl, SmtpUrlError } from '../../src/mail/smtp-url.ts';
import { findProgram, freePort, temporaryFolder } from '../services/temporary.ts';

const mail: OutgoingMail = {
  from: '"Example desk" <porting@example.com>',
  to: 'ann@example.net',
  replyTo: 'porting+T-1001-7.abcdefghijklmnop@example.com',
  subject: 'Port cancelled',
  text: 'Cancelled · +14155550100\n',
  html: '<p>Cancelled</p>',
  messageId: '<t-1001-7.abcdefghijklmnop@example.com>',
  inReplyTo: '<a@example.net>',
  references: ['<first@example.net>', '<a@example.net>'],
  headers: { 'Auto-Submitted': 'auto-replied', 'X-Porthalt-Ticket': 'T-1001' },
};

const never = new AbortController().signal;
const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
});

/** A mail server that answers as told; every mail that it took is in `taken`. */
async function server(options: SMTPServerOptions = {}): Promise<{ port: number; taken: string[] }> {
  const taken: string[] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    logger: false,
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        taken.push(Buffer.concat(chunks).toString());
        done(null, 'taken in charge');
      });
    },
    ...options,
  });
  // A client that walks away from a handshake is no failure of the test.
  smtp.on('error', () => {});
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  cleanUp.push(() => new Promise<void>((resolve) => smtp.close(() => resolve())));
  return { port: (smtp.server.address() as AddressInfo).port, taken };
}

/** A server that speaks a script: each received line is given to `answer`, which writes what it likes. */
async function scripted(greeting: string, answer: (line: string, socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const tcp: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.write(greeting);
    let rest = '';
    socket.on('data', (chunk) => {
      const lines = (rest + chunk.toString()).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) answer(line, socket);
    });
  });
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  cleanUp.push(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => tcp.close(resolve));
  });
  return (tcp.address() as AddressInfo).port;
}

/** The usual conversation up to the end of DATA, which `atEnd` answers. */
const conversation =
  (atEnd: (socket: Socket) => void) =>
  (line: string, socket: Socket): void => {
    if (/^EHLO/.test(line)) socket.write('250 hello\r\n');
    else if (/^(MAIL|RCPT|RSET)/.test(line)) socket.write('250 ok\r\n');
    else if (/^DATA/.test(line)) socket.write('354 go on\r\n');
    else if (line === '.') atEnd(socket);
  };

function open(url: string, options: SmtpOptions = {}): Smtp {
  const smtp = openSmtp({ smtpUrl: url, allowPlaintext: false }, options);
  if (smtp === null) throw new Error('no SMTP_URL');
  cleanUp.push(() => smtp.close());
  return smtp;
}

const refusing = (code: number, text: string) => Object.assign(new Error(text), { responseCode: code });

describe('sending a mail', () => {
  it('hands it over whole, with its headers, to the one recipient', async () => {
    const { port, taken } = await server();
    const result = await open(`smtp://127.0.0.1:${port}`).send(mail, never);
    expect(result).toEqual({ kind: 'sent', response: '250 taken in charge' });
    const parsed = await simpleParser(taken[0] ?? '');
    expect(parsed.messageId).toBe(mail.messageId);
    expect(parsed.inReplyTo).toBe(mail.inReplyTo);
    expect(parsed.references).toEqual(mail.references);
    expect(parsed.headers.get('auto-submitted')).toBe('auto-replied');
    expect(parsed.from?.value).toEqual([{ address: 'porting@example.com', name: 'Example desk' }]);
    expect(parsed.replyTo?.value[0]?.address).toBe(mail.replyTo);
    expect(parsed.text).toBe(mail.text);
    expect(parsed.html).toContain('<p>Cancelled</p>');
  });

  it('uses one connection for several mails', async () => {
    let connections = 0;
    const { port, taken } = await server({
      onConnect(_session, done) {
        connections += 1;
        done();
      },
    });
    const smtp = open(`smtp://127.0.0.1:${port}`);
    for (let n = 0; n < 3; n++) expect((await smtp.send(mail, never)).kind).toBe('sent');
    expect(taken).toHaveLength(3);
    expect(connections).toBe(1);
  });

  it('is put off by 4xx at any point, also where nodemailer calls it EENVELOPE', async () => {
    const greylisted = await server({
      onRcptTo: (_to, _session, done) => done(refusing(450, '4.7.1 greylisted')),
    });
    const full = await server({ onMailFrom: (_from, _session, done) => done(refusing(452, 'queue full')) });
    const late = await server({
      onData(stream, _session, done) {
        stream.resume();
        stream.on('end', () => done(refusing(451, 'try again')));
      },
    });
    for (const { port } of [greylisted, full, late]) {
      const result = await open(`smtp://127.0.0.1:${port}`).send(mail, never);
      // The server works and has certainly not taken it.
      expect(result).toMatchObject({ kind: 'later', alarm: false, server: false, unsent: true });
    }
    const busy = await scripted('421 too busy\r\n', () => {});
    expect(await open(`smtp://127.0.0.1:${busy}`).send(mail, never)).toMatchObject({ kind: 'later' });
  });

  it('is rejected by 5xx for the mail or its recipient', async () => {
    const unknown = await server({
      onRcptTo: (_to, _session, done) => done(refusing(550, '5.1.1 no such user')),
    });
    const result = await open(`smtp://127.0.0.1:${unknown.port}`).send(mail, never);
    expect(result).toMatchObject({ kind: 'rejected', why: expect.stringContaining('no such user') });
    const spam = await server({
      onData(stream, _session, done) {
        stream.resume();
        stream.on('end', () => done(refusing(554, 'looks like spam')));
      },
    });
    expect(await open(`smtp://127.0.0.1:${spam.port}`).send(mail, never)).toMatchObject({ kind: 'rejected' });
  });

  it('is not rejected by 5xx that speaks of the session: greeting, 503, wanted login', async () => {
    const closed = await scripted('554 no service for you\r\n', () => {});
    expect(await open(`smtp://127.0.0.1:${closed}`).send(mail, never)).toMatchObject({
      kind: 'later',
      alarm: true,
    });
    const confused = await server({
      onMailFrom: (_from, _session, done) => done(refusing(503, 'bad sequence')),
    });
    expect(await open(`smtp://127.0.0.1:${confused.port}`).send(mail, never)).toMatchObject({
      kind: 'later',
      alarm: false,
    });
    const locked = await server({ authOptional: false, allowInsecureAuth: true });
    expect(await open(`smtp://127.0.0.1:${locked.port}`).send(mail, never)).toMatchObject({
      kind: 'later',
      alarm: true,
    });
  });

  it('is tried later when the connection drops after DATA, and not sent twice by itself', async () => {
    let ends = 0;
    const port = await scripted(
      '220 hello\r\n',
      conversation((socket) => {
        ends += 1;
        socket.destroy();
      }),
    );
    const result = await open(`smtp://127.0.0.1:${port}`).send(mail, never);
    expect(result).toMatchObject({ kind: 'later', alarm: false, server: true, unsent: false });
    expect(ends).toBe(1);
  });

  it('is tried later when nothing listens or nothing is answered', async () => {
    const nobody = open(`smtp://127.0.0.1:${await freePort()}`);
    expect(await nobody.send(mail, never)).toMatchObject({
      kind: 'later',
      why: expect.stringContaining('Nothing listens'),
      server: true,
      unsent: true,
    });
    const silent = await scripted(
      '220 hello\r\n',
      conversation(() => {}),
    );
    expect(await open(`smtp://127.0.0.1:${silent}`, { timeout: 300 }).send(mail, never)).toMatchObject({
      kind: 'later',
      why: 'The mail server did not finish within 0.3 s.',
      server: true,
      unsent: false,
    });
  });

  it('is given up when the caller says so', async () => {
    const giveUp = new AbortController();
    const port = await scripted(
      '220 hello\r\n',
      conversation(() => giveUp.abort()),
    );
    expect(await open(`smtp://127.0.0.1:${port}`).send(mail, giveUp.signal)).toMatchObject({ kind: 'later' });
    const { port: other, taken } = await server();
    expect(await open(`smtp://127.0.0.1:${other}`).send(mail, giveUp.signal)).toMatchObject({
      kind: 'later',
    });
    expect(taken).toEqual([]);
  });

  it('goes on over a new connection when the server has closed an idle one', async () => {
    const sockets: Socket[] = [];
    const port = await scripted('220 hello\r\n', (line, socket) => {
      sockets.push(socket);
      conversation((from) => from.write('250 taken\r\n'))(line, socket);
    });
    const smtp = open(`smtp://127.0.0.1:${port}`);
    expect((await smtp.send(mail, never)).kind).toBe('sent');
    sockets.at(-1)?.destroy();
    expect((await smtp.send(mail, never)).kind).toBe('sent');
  });
});

describe('logging in', () => {
  const checked: SMTPServerOptions = {
    authOptional: false,
    allowInsecureAuth: true,
    authMethods: ['PLAIN', 'XOAUTH2'],
    onAuth(auth, _session, done) {
      const good =
        (auth.username === 'desk@example.com' && auth.password === 'p@ss word') ||
        auth.accessToken === 'token-1';
      if (good) return done(null, { user: 'desk' });
      return done(refusing(535, '5.7.8 not you, p@ss wrong'));
    },
  };

  it('takes user and password from the URL, percent-encoded', async () => {
    const { port, taken } = await server(checked);
    const smtp = open(`smtp://desk%40example.com:p%40ss%20word@127.0.0.1:${port}`);
    expect((await smtp.send(mail, never)).kind).toBe('sent');
    expect(taken).toHaveLength(1);
  });

  it('that is refused is an alarm and loses no mail, and the password is not repeated', async () => {
    const { port } = await server(checked);
    const smtp = open(`smtp://desk%40example.com:p%40ss%20wrong@127.0.0.1:${port}`);
    const result = await smtp.send(mail, never);
    expect(result).toMatchObject({
      kind: 'later',
      alarm: true,
      why: expect.stringContaining('refuses the login'),
    });
    expect(JSON.stringify(result)).not.toContain('p@ss wrong');
  });

  it('uses an access token where the URL says so', async () => {
    const { port } = await server(checked);
    const url = `smtp://desk%40example.com@127.0.0.1:${port}/?auth=oauth2`;
    const good = open(url, { accessToken: async () => 'token-1' });
    expect((await good.send(mail, never)).kind).toBe('sent');
    const bad = open(url, { accessToken: async () => 'token-2' });
    expect(await bad.send(mail, never)).toMatchObject({ kind: 'later', alarm: true });
    const none = open(url, { accessToken: () => Promise.reject(new Error('the token server is away')) });
    expect(await none.send(mail, never)).toMatchObject({ kind: 'later', alarm: true });
  });
});

describe('encryption', () => {
  it('refuses a certificate that nobody vouches for, with and without STARTTLS', async () => {
    const implicit = await server({ secure: true });
    const starttls = await server();
    for (const url of [
      `smtps://127.0.0.1:${implicit.port}`,
      `smtp://127.0.0.1:${starttls.port}/?tls=starttls`,
    ]) {
      const result = await open(url).send(mail, never);
      expect(result).toMatchObject({
        kind: 'later',
        alarm: true,
        why: expect.stringContaining('certificate'),
      });
    }
    expect([...implicit.taken, ...starttls.taken]).toEqual([]);
  });

  it('sends nothing in the clear where the server offers no STARTTLS', async () => {
    const { port, taken } = await server({ disabledCommands: ['STARTTLS'] });
    const result = await open(`smtp://127.0.0.1:${port}/?tls=starttls`).send(mail, never);
    expect(result).toMatchObject({ kind: 'later', alarm: true });
    expect(taken).toEqual([]);
  });

  const openssl = findProgram('openssl');
  (openssl === null ? it.skip : it)('accepts a certificate that is vouched for (needs openssl)', async () => {
    const folder = temporaryFolder('certificate');
    cleanUp.push(folder.remove);
    const [key, cert] = [join(folder.path, 'key.pem'), join(folder.path, 'cert.pem')];
    execFileSync(
      openssl ?? 'openssl',
      ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'].concat([
        '-addext',
        'subjectAltName=DNS:localhost',
        '-keyout',
        key,
        '-out',
        cert,
      ]),
      { stdio: 'ignore' },
    );
    const own = { key: readFileSync(key), cert: readFileSync(cert) };
    const ca = readFileSync(cert, 'utf8');
    const implicit = await server({ secure: true, ...own });
    const starttls = await server(own);
    for (const url of [
      `smtps://localhost:${implicit.port}`,
      `smtp://localhost:${starttls.port}/?tls=starttls`,
    ]) {
      expect((await open(url, { ca }).send(mail, never)).kind).toBe('sent');
      expect(await open(url, { ca }).probe()).toMatchObject({
        ok: true,
        message: expect.stringContaining('TLS'),
      });
    }
    // The same certificate under a name that it is not for.
    expect(await open(`smtps://127.0.0.1:${implicit.port}`, { ca }).probe()).toMatchObject({ ok: false });
  });
});

describe('the probe', () => {
  it('says that all is well', async () => {
    const { port, taken } = await server();
    expect(await open(`smtp://127.0.0.1:${port}`).probe()).toEqual({
      ok: true,
      message: `127.0.0.1:${port} takes mail from us (plaintext, this machine).`,
    });
    expect(taken).toEqual([]);
  });

  it('says what to do about each failure', async () => {
    const plain = await server();
    const locked = await server({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(refusing(535, 'wrong')),
    });
    const nobody = await freePort();
    const silent = await scripted('', () => {});
    const failures: [string, RegExp][] = [
      [`smtp://127.0.0.1:${nobody}`, /Nothing listens at/],
      [`smtps://127.0.0.1:${plain.port}`, /does not begin with TLS/],
      [
        `smtp://desk:wrong-password@127.0.0.1:${locked.port}`,
        /refuses the login of desk: check user name and password/,
      ],
      ['smtp://no-such-host.invalid:25/?tls=starttls', /no-such-host\.invalid is not known/],
      [`smtp://127.0.0.1:${silent}`, /does not answer/],
    ];
    for (const [url, message] of failures) {
      const probe = await open(url, { timeout: 1_000 }).probe();
      expect(probe.ok).toBe(false);
      expect(probe.message).toMatch(message);
      expect(probe.message).not.toContain('wrong-password');
    }
  });
});

describe('SMTP_URL', () => {
  const parse = (text: string, allowPlaintext = false) => parseSmtpUrl(text, { allowPlaintext });

  it('asks for encryption unless the server is on this machine or plaintext is allowed', () => {
    expect(parse('smtps://u:p@mail.example.com')).toMatchObject({ tls: 'implicit', port: 465 });
    expect(parse('smtp://u:p@mail.example.com')).toMatchObject({ tls: 'starttls', port: 587 });
    expect(parse('smtp://mail.example.com', true)).toMatchObject({ tls: 'offered', port: 587 });
    expect(parse('smtp://u:p@mail.example.com/?tls=starttls', true)).toMatchObject({ tls: 'starttls' });
    expect(parse('smtp://127.0.0.1:2525')).toMatchObject({ tls: 'none', port: 2525 });
    expect(parse('smtp://[::1]:2525')).toMatchObject({ tls: 'none', host: '::1' });
  });

  it.each([
    'mail.example.com',
    'http://mail.example.com',
    'smtps://desk:hunter2?x@mail.example.com',
    'smtps://desk:hunter2#x@mail.example.com',
    'smtps://desk:hunter2%zz@mail.example.com',
    'smtps://desk@mail.example.com',
    'smtps://:hunter2@mail.example.com',
    'smtps://desk:hunter2@mail.example.com/?auth=oauth2',
    'smtps://mail.example.com/?tls=off',
  ])('says what is wrong with %s without repeating a password', (text) => {
    expect(() => parse(text)).toThrow(SmtpUrlError);
    expect(() => parse(text)).toThrow(/^(?!.*hunter2)/);
  });

  it('that is not set opens nothing', () => {
    expect(openSmtp({ smtpUrl: null, allowPlaintext: false })).toBeNull();
  });
});
