/**
 * Sends HTTP requests over connections that are kept, by Node's own client: `fetch` takes more than twice the processor
 * time, for streams that a short answer has no use for. Nothing is followed, nothing repeated.
 */
import http from 'node:http';
import https from 'node:https';
import { boundedBody } from '../body.ts';

export type Sent = {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
};

export type Answered = {
  readonly status: number;
  /** A header's value by its name in lower case; null where there is none. */
  readonly header: (name: string) => string | null;
  /** Null where it is longer than was allowed. */
  readonly body: string | null;
};

/** Rejects with the network's own error, whose `code` tells what went wrong. `most`: bytes of the answer's body. */
export type Send = (request: Sent, most: number, signal: AbortSignal) => Promise<Answered>;

// Servers close idle connections after five seconds and more; one that is closing must not be used again.
const kept = { keepAlive: true, timeout: 4_000, scheduling: 'lifo' } as const;
const agents = { 'http:': new http.Agent(kept), 'https:': new https.Agent(kept) };

export const sendByNode: Send = ({ method, url, headers, body }, most, signal) =>
  new Promise((resolve, reject) => {
    const secure = url.protocol === 'https:';
    const request = (secure ? https : http).request(url, {
      method,
      agent: agents[secure ? 'https:' : 'http:'],
      signal,
      headers: {
        accept: '*/*',
        // What comes is counted as it comes.
        'accept-encoding': 'identity',
        'user-agent': 'Porthalt',
        ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
        ...headers,
      },
    });
    request.on('error', reject);
    request.on('response', (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      const done = (text: string | null): void =>
        resolve({
          status: response.statusCode ?? 0,
          header: (name) => [response.headers[name] ?? null].flat()[0] ?? null,
          body: text,
        });
      response.on('error', reject);
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size <= most) return;
        done(null);
        request.destroy();
      });
      response.on('end', () => done(Buffer.concat(chunks).toString('utf8')));
    });
    request.end(body);
  });

/** The same by a `fetch`. */
export const sendBy =
  (how: typeof fetch): Send =>
  async ({ method, url, headers, body }, most, signal) => {
    // A redirect could carry the credentials, or a cancellation, to somewhere nobody configured.
    const response = await how(url, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
      redirect: 'manual',
      signal,
    });
    return {
      status: response.status,
      header: (name) => response.headers.get(name),
      body: await boundedBody(response, most),
    };
  };
