import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import hoodiecrow from 'hoodiecrow-imap';
import type { Database } from '../../src/database/open.ts';
import { type MailboxSettings, parseImapUrls } from '../../src/mail/imap-url.ts';
import { testDatabase } from '../services/database.ts';
import { startProxy, type TcpProxy } from '../services/proxy.ts';
import { eventually } from '../services/temporary.ts';
import { clear, mail, poll, storedExactly, type TestPoller } from './desk.ts';

describe('a mailbox with OAuth2', () => {
  let database: Database;
  let proxy: TcpProxy;
  let tokens: Server;
  const users: Parameters<typeof hoodiecrow>[0]['users'] = {};
  const imap = hoodiecrow({
    plugins: ['IDLE', 'MOVE', 'XOAUTH2', 'SASL-IR', 'NAMESPACE'],
    users,
    storage: { INBOX: { messages: [mail('one')] }, '': { separator: '/', type: 'personal', folders: {} } },
  });
  let issued = 0;
  let refuse = false;
  let poller: TestPoller | null = null;

  beforeAll(async () => {
    database = await testDatabase();
    await new Promise<void>((resolve) => imap.server.listen(0, '127.0.0.1', resolve));
    proxy = await startProxy((imap.server.address() as AddressInfo).port);
    tokens = createServer((_request, response) => {
      response.writeHead(refuse ? 400 : 200, { 'content-type': 'application/json' });
      if (refuse) return response.end('{"error":"invalid_grant"}');
      // Each token is good for one login only.
      const accessToken = `token-${++issued}`;
      users['desk@example.test'] = { password: '', xoauth2: { accessToken, sessionTimeout: 3_600_000 } };
      return response.end(JSON.stringify({ access_token: accessToken }));
    });
    await new Promise<void>((resolve) => tokens.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    await proxy?.close();
    imap.server.close();
    tokens?.close();
    await database?.close();
  });
  afterEach(async () => {
    await poller?.stop();
    await clear(database.db);
  });
  const mailbox = (): MailboxSettings => {
    const [parsed] = parseImapUrls(`imap://desk%40example.test@127.0.0.1:${proxy.port}/?auth=oauth2`, {
      allowPlaintext: false,
      oauth2: () => ({
        tokenUrl: `http://127.0.0.1:${(tokens.address() as AddressInfo).port}/`,
        clientId: 'client',
        clientSecret: 'client-secret',
        refreshToken: null,
        scope: null,
      }),
    });
    if (!parsed) throw new Error('no mailbox');
    return parsed;
  };

  it('is opened with a fresh token for each connection', async () => {
    poller = poll(database.db, mailbox());
    await storedExactly(database.db, ['one']);
    expect(issued).toBe(1);
    proxy.cut();
    imap.appendMessage('INBOX', [], new Date(), mail('two'));
    await storedExactly(database.db, ['one', 'two']);
    expect(issued).toBe(2);
  });

  it('says so when the consent was withdrawn', async () => {
    refuse = true;
    poller = poll(database.db, mailbox());
    const error = await eventually(() => poller?.health().error, 'the refusal');
    expect(error).toMatch(/answered 400 invalid_grant: check the IMAP_OAUTH2_\* settings/);
    expect(poller.logged.find(({ reason }) => reason)).toMatchObject({ kind: 'login' });
    expect(JSON.stringify(poller.logged)).not.toContain('client-secret');
  });
});
