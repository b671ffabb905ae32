/** A carrier that keeps the contract of the `http` adapter for many orders, remembers every call, and fails on demand. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export type CarrierStatus =
  | 'draft'
  | 'in_review'
  | 'submitted'
  | 'exception'
  | 'port_date_set'
  | 'ported'
  | 'cancelled'
  | 'cancel_pending';

export type CarrierFee = {
  amount: string;
  currency: string;
  per: 'number' | 'order';
  firm: boolean;
  for: string;
};

export type CarrierNumber = {
  status: CarrierStatus;
  portDate: string | null;
  fees: CarrierFee[];
  risks: string[];
  /** What a cancellation leads to. `pending` ends as cancelled after so many looks. */
  onCancel: 'cancelled' | 'refused' | { pending: number };
};

export type CarrierOrder = { cancels: 'number' | 'order'; numbers: Map<string, CarrierNumber> };

/** How one request goes wrong. `after`: what was asked is done, then the answer fails. */
export type CarrierFault =
  | 'none'
  | 'error'
  | 'error-after'
  | 'hang'
  | 'hang-after'
  | 'reset'
  | 'reset-after'
  | 'busy'
  | 'slow';

/** ms that a slow answer takes. */
const slowness = 1_200;

export type HttpCarrier = {
  readonly url: string;
  readonly token: string;
  readonly orders: Map<string, CarrierOrder>;
  /** Every cancellation asked for, in order: what was carried out (`done`) and what a known key made no effect of. */
  readonly cancels: {
    order: string;
    numbers: string[];
    key: string;
    effect: string[];
    repeated: boolean;
    /** ms since the epoch. */
    at: number;
  }[];
  readonly looks: { order: string }[];
  /** Chosen for each request; the usual is none. */
  fault: (request: { method: string; order: string }) => CarrierFault;
  /** Sets up an order; what is left out is in review, free, and cancelled at once. */
  add(id: string, numbers: Record<string, Partial<CarrierNumber>>, cancels?: 'number' | 'order'): void;
  close(): Promise<void>;
};

export async function startHttpCarrier(): Promise<HttpCarrier> {
  const keys = new Map<string, string>();
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const carrier: HttpCarrier = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: 'carrier-token-for-tests',
    orders: new Map(),
    cancels: [],
    looks: [],
    fault: () => 'none',
    add(id, numbers, cancels = 'number') {
      const usual: CarrierNumber = {
        status: 'in_review',
        portDate: null,
        fees: [],
        risks: [],
        onCancel: 'cancelled',
      };
      carrier.orders.set(id, {
        cancels,
        numbers: new Map(Object.entries(numbers).map(([number, own]) => [number, { ...usual, ...own }])),
      });
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += chunk;
    const match = /^\/port-orders\/([^/]+)(\/cancellations)?$/.exec(request.url ?? '');
    const id = decodeURIComponent(match?.[1] ?? '');
    const order = carrier.orders.get(id);
    const send = (status: number, value: unknown): void => {
      if (response.destroyed) return;
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(value));
    };
    if (request.headers.authorization !== `Bearer ${carrier.token}`) return send(401, {});
    if (order === undefined) return send(404, {});
    const fault = carrier.fault({ method: request.method ?? '', order: id });
    if (fault === 'error') return send(500, {});
    if (fault === 'busy') {
      response.setHeader('retry-after', '1');
      return send(429, {});
    }
    if (fault === 'reset') return void request.socket.destroy();
    if (fault === 'hang') return;
    if (fault === 'slow') await pause(slowness);
    const result =
      request.method === 'POST'
        ? cancel(id, order, body, String(request.headers['idempotency-key'] ?? ''))
        : look(id, order);
    if (fault === 'error-after') return send(500, {});
    if (fault === 'reset-after') return void request.socket.destroy();
    if (fault === 'hang-after') return;
    send(request.method === 'POST' ? 202 : 200, result);
  }

  function look(id: string, order: CarrierOrder) {
    carrier.looks.push({ order: id });
    const numbers = [...order.numbers].map(([number, { status, portDate, fees, risks }]) => ({
      number,
      status,
      portDate,
      fees,
      risks,
    }));
    for (const own of order.numbers.values()) {
      if (own.status !== 'cancel_pending' || typeof own.onCancel !== 'object') continue;
      own.onCancel = { pending: own.onCancel.pending - 1 };
      if (own.onCancel.pending <= 0) own.status = 'cancelled';
    }
    return { id, cancels: order.cancels, numbers };
  }

  function cancel(id: string, order: CarrierOrder, body: string, key: string) {
    const { numbers } = JSON.parse(body) as { numbers: string[] };
    const before = keys.get(key);
    if (before !== undefined) {
      carrier.cancels.push({ order: id, numbers, key, effect: [], repeated: true, at: Date.now() });
      return JSON.parse(before) as unknown;
    }
    const effect: string[] = [];
    const result = {
      numbers: numbers.map((number) => {
        const own = order.numbers.get(number);
        if (own === undefined || own.onCancel === 'refused' || own.status === 'ported') {
          return { number, status: 'refused', reason: 'cannot be cancelled' };
        }
        effect.push(number);
        own.status = own.onCancel === 'cancelled' ? 'cancelled' : 'cancel_pending';
        return { number, status: own.status };
      }),
    };
    keys.set(key, JSON.stringify(result));
    carrier.cancels.push({ order: id, numbers, key, effect, repeated: false, at: Date.now() });
    return result;
  }

  return carrier;
}
