import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from '@jest/globals';
import {
  accessTokens,
  OAuth2Error,
  type OAuth2Settings,
  oauth2FromEnvironment,
} from '../../src/mail/oauth2.ts';

const never = new AbortController().signal;
let server: Server | null = null;
afterEach(() => {
  server?.close();
  server?.closeAllConnections();
  server = null;
});

/** A token server that gives the answers one after the other and keeps what it was asked. */
async function tokenServer(...answers: [status: number, body: unknown][]) {
  const asked: Record<string, string>[] = [];
  server = createServer(async (request, response) => {
    asked.push(Object.fromEntries(new URLSearchParams(await text(request))));
    const [status, body] = answers.shift() ?? [500, 'no answer left'];
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return { asked, tokenUrl: `http://127.0.0.1:${port}/token` };
}
const settings = (change: Partial<OAuth2Settings>): OAuth2Settings => ({
  tokenUrl: '',
  clientId: 'client',
  clientSecret: 'top-secret',
  refreshToken: null,
  scope: 'https://mail.example.com/.default',
  ...change,
});

describe('an access token', () => {
  it('is asked for by client credentials, anew each time', async () => {
    const { asked, tokenUrl } = await tokenServer(
      [200, { access_token: 'one' }],
      [200, { access_token: 'two' }],
    );
    const token = accessTokens(settings({ tokenUrl }));
    expect([await token(never), await token(never)]).toEqual(['one', 'two']);
    expect(asked[0]).toEqual({
      grant_type: 'client_credentials',
      client_id: 'client',
      client_secret: 'top-secret',
      scope: 'https://mail.example.com/.default',
    });
  });

  it('is asked for by refresh token, by the new one once it was rotated', async () => {
    const { asked, tokenUrl } = await tokenServer(
      [200, { access_token: 'one', refresh_token: 'second' }],
      [200, { access_token: 'two' }],
    );
    const token = accessTokens(
      settings({ tokenUrl, refreshToken: 'first', clientSecret: null, scope: null }),
    );
    await token(never);
    await token(never);
    expect(asked).toEqual([
      { grant_type: 'refresh_token', client_id: 'client', refresh_token: 'first' },
      { grant_type: 'refresh_token', client_id: 'client', refresh_token: 'second' },
    ]);
  });

  it.each([
    [
      'a withdrawn consent',
      400,
      { error: 'invalid_grant', error_description: 'first top-secret' },
      true,
      /400 invalid_grant: check/,
    ],
    ['a wrong secret', 401, { error: 'invalid_client' }, true, /401 invalid_client/],
    ['too many requests', 429, { error: 'slow_down' }, false, /429/],
    ['a broken server', 503, '<html>', false, /503/],
    ['an answer without a token', 200, {}, false, /without an access_token/],
    [
      'an answer without an end',
      200,
      { access_token: 'x'.repeat(200_000) },
      false,
      /without an access_token/,
    ],
  ])('tells %s apart, without secrets', async (_name, status, body, refused, message) => {
    const { tokenUrl } = await tokenServer([status, body]);
    const error = await accessTokens(settings({ tokenUrl, refreshToken: 'first' }))(never).catch(
      (one) => one,
    );
    expect(error).toBeInstanceOf(OAuth2Error);
    expect(error).toMatchObject({ refused, message: expect.stringMatching(message) });
    expect(error.message).not.toMatch(/top-secret|first/);
  });

  it('is no fault of ours when the server is away', async () => {
    const error = await accessTokens(settings({ tokenUrl: 'http://127.0.0.1:9/' }))(never).catch(
      (one) => one,
    );
    expect(error).toMatchObject({ refused: false, message: expect.stringContaining('cannot be reached') });
  });
});

describe('the settings', () => {
  const whole = {
    IMAP_OAUTH2_TOKEN_URL: 'https://login.example.com/token',
    IMAP_OAUTH2_CLIENT_ID: 'client',
    IMAP_OAUTH2_REFRESH_TOKEN: 'first second',
  };

  it('give each mailbox its refresh token, in order', () => {
    expect([0, 1].map((nth) => oauth2FromEnvironment(whole, nth).refreshToken)).toEqual(['first', 'second']);
    expect(() => oauth2FromEnvironment(whole, 2)).toThrow(/holds 2 tokens.*one for each/);
  });

  it('name what is missing', () => {
    const { IMAP_OAUTH2_REFRESH_TOKEN: _left, ...rest } = whole;
    expect(() => oauth2FromEnvironment({}, 0)).toThrow(/IMAP_OAUTH2_TOKEN_URL is missing/);
    expect(() => oauth2FromEnvironment(rest, 0)).toThrow(/CLIENT_SECRET .* or IMAP_OAUTH2_REFRESH_TOKEN/);
    expect(() => oauth2FromEnvironment({ ...whole, IMAP_OAUTH2_CLIENT_ID: ' ' }, 0)).toThrow(
      /CLIENT_ID is missing/,
    );
    expect(() => oauth2FromEnvironment({ ...whole, IMAP_OAUTH2_TOKEN_URL: 'login' }, 0)).toThrow(/https:/);
  });

  it('send no secret in the clear to another machine', () => {
    const at = (url: string, more = {}) =>
      oauth2FromEnvironment({ ...whole, ...more, IMAP_OAUTH2_TOKEN_URL: url }, 0).tokenUrl;
    expect(() => at('http://login.example.com/token')).toThrow(/IMAP_OAUTH2_TOKEN_URL.*clear/);
    expect(at('http://127.0.0.1:9/token')).toBe('http://127.0.0.1:9/token');
    expect(at('http://login.example.com/token', { ALLOW_PLAINTEXT: '1' })).toContain('http:');
  });
});
