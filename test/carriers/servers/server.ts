/** A local server that stands for a carrier: it records and checks what it is sent, and fails on demand. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Recorded = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

export type Answer = {
  readonly status: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** `hang`: no answer. `half`: the body breaks off. `reset`: closed before, `done-reset`: after carrying out. */
export type Fault = Answer | 'hang' | 'half' | 'reset' | 'done-reset';

export type Carrierlike = {
  /** What is wrong with a request; nothing for a good one. */
  readonly check: (request: Recorded) => readonly string[];
  /** The Authorization header that is accepted. */
  readonly authorization: () => string;
  readonly respond: (request: Recorded) => Answer;
  readonly isCancel: (request: Recorded) => boolean;
  /** Requests that need no authorization of the carrier's interface (the token's own). */
  readonly open?: (request: Recorded) => boolean;
};

export type FakeServer = {
  readonly url: string;
  readonly calls: readonly Recorded[];
  readonly cancels: () => readonly Recorded[];
  /** What was wrong with requests so far. */
  readonly violations: readonly string[];
  /** Fails the look-ups or the cancellations from now on; null: no more. */
  readonly fail: (what: 'read' | 'cancel', fault: Fault | null) => void;
  readonly close: () => Promise<void>;
};

/** Starts the server on a free port of this machine. */
export async function startServer(carrier: Carrierlike): Promise<FakeServer> {
  const calls: Recorded[] = [];
  const violations: string[] = [];
  const faults: { read: Fault | null; cancel: Fault | null } = { read: null, cancel: null };
  const server = createServer((incoming, outgoing) => {
    void record(incoming).then((request) => {
      const open = carrier.open?.(request) ?? false;
      if (!open) calls.push(request);
      violations.push(...carrier.check(request));
      if (!open && request.headers.authorization !== carrier.authorization()) {
        return send(outgoing, {
          status: 401,
          type: 'text/plain',
          body: `no: ${request.headers.authorization}`,
        });
      }
      const fault = open ? null : faults[carrier.isCancel(request) ? 'cancel' : 'read'];
      if (fault === null) return send(outgoing, carrier.respond(request));
      if (typeof fault === 'object') return send(outgoing, echoed(fault, request));
      return misbehave(fault, request, outgoing, carrier);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    cancels: () => calls.filter((request) => carrier.isCancel(request)),
    violations,
    fail: (what, fault) => {
      faults[what] = fault;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function misbehave(fault: string, request: Recorded, outgoing: ServerResponse, carrier: Carrierlike): void {
  switch (fault) {
    case 'hang':
      return;
    case 'done-reset':
      carrier.respond(request);
      outgoing.socket?.destroy();
      return;
    case 'half': {
      const answer = carrier.respond(request);
      const body = answer.body ?? '{"data":';
      outgoing.writeHead(answer.status === 204 ? 200 : answer.status, {
        'content-type': answer.type ?? 'application/json',
        'content-length': `${body.length + 10}`,
      });
      outgoing.write(body.slice(0, Math.ceil(body.length / 2)), () => outgoing.socket?.destroy());
      return;
    }
    default:
      outgoing.socket?.destroy();
  }
}

/** Careless carriers quote the request in their errors: `{authorization}` in a body is replaced by what was sent. */
function echoed(answer: Answer, request: Recorded): Answer {
  return {
    ...answer,
    body: (answer.body ?? '').replaceAll('{authorization}', request.headers.authorization ?? ''),
  };
}

async function record(incoming: IncomingMessage): Promise<Recorded> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const url = new URL(incoming.url ?? '/', 'http://local.test');
  return {
    method: incoming.method ?? '',
    path: url.pathname,
    query: url.searchParams,
    headers: Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, `${value}`])),
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

function send(outgoing: ServerResponse, answer: Answer): void {
  const type = answer.type === undefined ? {} : { 'content-type': answer.type };
  outgoing.writeHead(answer.status, { ...type, ...answer.headers });
  outgoing.end(answer.body ?? '');
}

const JSON_TYPE = 'application/json';
export const XML_TYPE = 'application/xml';

/** A JSON answer. */
export function json(status: number, value: unknown): Answer {
  return { status, type: `${JSON_TYPE}; charset=utf-8`, body: JSON.stringify(value) };
}
