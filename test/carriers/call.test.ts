import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { address, caller, parseRetryAfter, quote, within } from '../../src/carriers/call.ts';

const NOW = new Date('2026-11-02T12:00:00Z');

describe('Retry-After', () => {
  it.each([
    ['0', 0],
    ['120', 120_000],
    ['99999999', 86_400_000],
    ['Mon, 02 Nov 2026 12:00:10 GMT', 10_000],
    ['Mon, 02 Nov 2026 11:00:00 GMT', 0],
    ['-5', null],
    ['1.5', null],
    ['soon', null],
    ['2026-11-02', null],
    [null, null],
  ])('reads %s as %s ms', (text, ms) => {
    expect(parseRetryAfter(text, NOW)).toBe(ms);
  });

  it('never makes anybody wait for ever, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const ms = parseRetryAfter(text, NOW);
        return ms === null || (ms >= 0 && ms <= 86_400_000);
      }),
    );
  });
});

describe('a quote', () => {
  it('is one line of bounded length without our secrets', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 8 }), fc.string(), (before, secret, after) => {
        const text = quote(before + secret + after, [secret]);
        return (
          text.length <= 300 && !/[\r\n\0]/.test(text) && (secret.includes('***') || !text.includes(secret))
        );
      }),
    );
  });
});

describe('an address', () => {
  it('keeps every part in its place', () => {
    expect(address('https://x.example/v1/', ['a/b', '?c#d'], { q: '+1 2' }).href).toBe(
      'https://x.example/v1/a%2Fb/%3Fc%23d?q=%2B1+2',
    );
  });
});

describe('a call', () => {
  it('stops reading an answer that does not end', async () => {
    const server = createServer((_request, response) => {
      const chunk = Buffer.alloc(256 * 1024, 'x');
      const more = (): void => {
        while (!response.destroyed && response.write(chunk));
        if (!response.destroyed) response.once('drain', more);
      };
      response.on('error', () => {});
      more();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const outcome = await caller(10_000)({ method: 'GET', url }, new AbortController().signal);
    expect(outcome).toMatchObject({ kind: 'failure', sent: true });
    expect(outcome.kind === 'failure' && outcome.why).toMatch(/larger than/);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('tells a time-out from a stop', async () => {
    const server = createServer(() => {});
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const late = await caller(50)({ method: 'GET', url }, new AbortController().signal);
    expect(late).toEqual({ kind: 'failure', sent: true, why: 'no answer within 0.05 s' });
    const stop = new AbortController();
    server.once('request', () => stop.abort());
    const stopped = await caller(10_000)({ method: 'GET', url }, stop.signal);
    expect(stopped).toEqual({ kind: 'failure', sent: true, why: 'stopped while waiting for the answer' });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('tells nothing of the address in a failure', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/secret-path?secret=1`);
    await new Promise((resolve) => server.close(resolve));
    const outcome = await caller(1_000)({ method: 'GET', url }, new AbortController().signal);
    expect(outcome).toEqual({ kind: 'failure', sent: false, why: 'no connection (ECONNREFUSED)' });
    expect(JSON.stringify(outcome)).not.toContain('secret');
  });

  it('has its whole time once its turn has come, however long it waited for that', async () => {
    const server = createServer((_request, response) => response.end('{}'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const call = caller(400, { pace: () => pause(500) });
    const twice = await within(400, new AbortController().signal, async (limited) => [
      await call({ method: 'GET', url }, limited),
      await call({ method: 'GET', url }, limited),
    ]);
    expect(twice).toMatchObject([{ kind: 'reply' }, { kind: 'reply' }]);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('is not sent where its turn does not come', async () => {
    const call = caller(1_000, { pace: () => Promise.reject(new Error('stopped')) });
    const outcome = await call(
      { method: 'POST', url: new URL('http://127.0.0.1:1/') },
      new AbortController().signal,
    );
    expect(outcome).toEqual({ kind: 'failure', sent: false, why: 'its turn did not come' });
  });
});
