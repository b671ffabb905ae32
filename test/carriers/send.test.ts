import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sendBy, sendByNode } from '../../src/carriers/send.ts';

const never = new AbortController().signal;
let server: Server;
let url: URL;
let answer: (request: IncomingMessage, body: string, response: ServerResponse) => void;
let connections = 0;
beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    answer(request, body, response);
  });
  server.on('connection', () => connections++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/orders?q=1`);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe.each([
  ['Node', sendByNode],
  ['fetch', sendBy(fetch)],
])('a request that is sent by %s', (_name, send) => {
  it.each(['GET', 'POST', 'PATCH', 'DELETE'])(
    'arrives whole as %s, with and without a body',
    async (method) => {
      answer = (request, body, response) =>
        response.end(JSON.stringify([request.method, request.url, request.headers['x-key'], body]));
      const headers = { 'x-key': 'a' };
      for (const body of method === 'GET' ? [undefined] : ['{"numbers":["é"]}', undefined]) {
        const sent = { method, url, headers, ...(body === undefined ? {} : { body }) };
        const { status, body: said } = await send(sent, 1_000, never);
        expect([status, JSON.parse(said ?? '')]).toEqual([200, [method, '/orders?q=1', 'a', body ?? '']]);
      }
    },
  );

  it('is not sent on to where an answer points', async () => {
    answer = (_request, _body, response) => response.writeHead(302, { location: '/elsewhere' }).end();
    const { status, header } = await send({ method: 'GET', url, headers: {} }, 1_000, never);
    expect([status, header('location')]).toEqual([302, '/elsewhere']);
  });

  it('has no answer where that is longer than allowed', async () => {
    answer = (_request, _body, response) => response.end('x'.repeat(1_001));
    expect((await send({ method: 'GET', url, headers: {} }, 1_000, never)).body).toBeNull();
  });

  it('fails where the answer breaks off', async () => {
    answer = (_request, _body, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('half');
      setImmediate(() => response.destroy());
    };
    await expect(send({ method: 'GET', url, headers: {} }, 1_000, never)).rejects.toThrow();
  });

  it('ends with its signal, also in the middle of an answer', async () => {
    const stop = new AbortController();
    answer = (_request, _body, response) => {
      response.write('half');
      setImmediate(() => stop.abort());
    };
    await expect(send({ method: 'GET', url, headers: {} }, 1_000, stop.signal)).rejects.toThrow();
  });
});

it('requests that come one after the other share a connection', async () => {
  answer = (_request, _body, response) => response.end('yes');
  await sendByNode({ method: 'GET', url, headers: {} }, 1_000, never);
  const before = connections;
  for (let at = 0; at < 5; at++) await sendByNode({ method: 'GET', url, headers: {} }, 1_000, never);
  expect(connections).toBe(before);
});
