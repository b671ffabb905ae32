import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ImapUrlError, isLoopback, type MailboxSettings, parseImapUrls } from '../../src/mail/imap-url.ts';
import type { OAuth2Settings } from '../../src/mail/oauth2.ts';

const oauth2 = (nth: number): OAuth2Settings => ({
  tokenUrl: 'https://login.example.com/token',
  clientId: `client-${nth}`,
  clientSecret: 's',
  refreshToken: null,
  scope: null,
});
const parse = (text: string, allowPlaintext = false) => parseImapUrls(text, { allowPlaintext, oauth2 });
const one = (text: string, allowPlaintext = false): MailboxSettings => {
  const [mailbox] = parse(text, allowPlaintext);
  if (!mailbox) throw new Error('nothing parsed');
  return mailbox;
};

describe('IMAP_URL', () => {
  it('names host, port, user, password and folder', () => {
    expect(one('imaps://desk:secret@imap.example.com:1993/Desk/In')).toEqual({
      id: 'desk@imap.example.com/Desk/In',
      host: 'imap.example.com',
      port: 1993,
      tls: 'implicit',
      user: 'desk',
      login: { kind: 'password', password: 'secret' },
      folder: ['Desk', 'In'],
    });
  });

  it.each([
    ['imaps://a:b@imap.example.com', 993, ['INBOX']],
    ['imaps://a:b@imap.example.com/', 993, ['INBOX']],
    ['imaps://a:b@imap.example.com/inbox', 993, ['INBOX']],
    ['imaps://a:b@imap.example.com/inbox/Desk', 993, ['inbox', 'Desk']],
    ['imaps://a:b@imap.example.com/B%C3%BCro%2F1', 993, ['Büro/1']],
    ['imap://a:b@localhost', 143, ['INBOX']],
    ['imap://a:b@[::1]:1143', 1143, ['INBOX']],
  ])('fills in what %s leaves out', (text, port, folder) => {
    expect(one(text)).toMatchObject({ port, folder });
  });

  it('takes a user name with an @, encoded or not', () => {
    for (const user of ['desk%40example.com', 'desk@example.com']) {
      expect(one(`imaps://${user}:x@imap.example.com`)).toMatchObject({
        user: 'desk@example.com',
        host: 'imap.example.com',
        id: 'desk@example.com@imap.example.com/INBOX',
      });
    }
  });

  it('takes any user name and password, percent-encoded', () => {
    const word = fc.string({ minLength: 1, unit: 'grapheme' });
    fc.assert(
      fc.property(word, word, (user, password) => {
        const parsed = one(`imaps://${strict(user)}:${strict(password)}@imap.example.com`);
        expect(parsed.user).toBe(user);
        expect(parsed.login).toEqual({ kind: 'password', password });
      }),
    );
  });

  it('takes several mailboxes and counts those with OAuth2', () => {
    const mailboxes = parse(
      ' imaps://a:x@h.example\timaps://b@h.example/?auth=oauth2\n imaps://c@h.example/Desk?auth=oauth2 ',
    );
    expect(mailboxes.map(({ id, login }) => [id, login.kind === 'oauth2' && login.oauth2.clientId])).toEqual([
      ['a@h.example/INBOX', false],
      ['b@h.example/INBOX', 'client-0'],
      ['c@h.example/Desk', 'client-1'],
    ]);
  });

  it('sends no password in the clear but within this machine or where told to', () => {
    expect(() => one('imap://a:b@imap.example.com')).toThrow(
      /in the clear.*imaps:.*tls=starttls.*ALLOW_PLAINTEXT/,
    );
    expect(one('imap://a:b@imap.example.com', true).tls).toBe('none');
    expect(one('imap://a:b@127.0.0.2').tls).toBe('none');
    expect(one('imap://a:b@imap.example.com/?tls=starttls')).toMatchObject({ tls: 'starttls', port: 143 });
  });

  it.each([
    ['', /is empty/],
    ['imap.example.com', /cannot be read.*imaps:\/\//],
    ['https://a:hunter2@imap.example.com', /begin with imaps:/],
    ['imaps://imap.example.com', /names no user/],
    ['imaps://a@imap.example.com', /has no password/],
    ['imaps://a:hunter2@imap.example.com/?auth=oauth2', /leave one of them out/],
    ['imaps://a:hunter2%zz@imap.example.com', /password has a %/],
    ['imaps://a:hunter2#x@imap.example.com', /names no user|percent-encoded/],
    ['imaps://a:hunter2/x@imap.example.com', /percent-encoded/],
    ['imaps://a:hunter2?x@imap.example.com', /percent-encoded|%3F/],
    ['imaps://a:hunter2@imap.example.com/?auht=oauth2', /only \?auth=oauth2 and \?tls=starttls/],
    ['imaps://a:hunter2@h.example imaps://a:other@h.example', /names a@h.example\/INBOX twice/],
    ['imaps://a:x@h.example imaps://b@h.example', /^Address 2 of IMAP_URL has no password/],
  ])('tells what is wrong with %j', (text, message) => {
    expect(() => parse(text)).toThrow(message);
    expect(() => parse(text)).toThrow(ImapUrlError);
  });

  it('never repeats a password, however the address is broken', () => {
    const broken = fc.constantFrom('#', '/', '?', '%', ':', '@', '%zz', ' ', '[', ']');
    fc.assert(
      fc.property(broken, broken, fc.constantFrom('imaps', 'imap', 'http'), (first, second, scheme) => {
        try {
          parse(`${scheme}://desk:hun${first}ter${second}two@imap.example.com/Folder`);
        } catch (error) {
          expect(String(error)).not.toMatch(/hun|ter[^t]|two\b/);
        }
      }),
    );
  });

  it('knows which hosts never leave this machine', () => {
    expect(['localhost', 'imap.localhost', '127.1.2.3', '::1'].every(isLoopback)).toBe(true);
    expect(
      ['localhost.example.com', '128.0.0.1', '127.example.com', '::2', '10.0.0.1'].some(isLoopback),
    ).toBe(false);
  });
});

/** encodeURIComponent leaves a few that URLs allow; lone surrogates cannot be encoded and are not made here. */
const strict = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
