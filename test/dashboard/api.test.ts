import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { Role } from '../../src/people/role.ts';
import { addToken, revokeToken } from '../../src/people/tokens.ts';
import { type Started, start } from './start.ts';

let desk: Started;
const tokens: Record<string, string> = {};
/** The description as it is served: every answer is held to it. */
let description: {
  paths: Record<
    string,
    Record<string, { responses: Record<string, { content: { 'application/json': { schema: object } } }> }>
  >;
};
beforeAll(async () => {
  desk = await start();
  for (const role of ['viewer', 'operator'])
    tokens[role] = await addToken(desk.database.db, { name: role, role }, 'root');
  const served = await fetch(`${desk.url}/api/v1/openapi.json`, { headers: as('viewer') });
  description = (await served.json()) as typeof description;
});
afterAll(() => desk.close());
beforeEach(() => {
  desk.calls.length = 0;
});

const as = (role: Role): Record<string, string> => ({ authorization: `Bearer ${tokens[role] ?? ''}` });

/** Calls an operation by its path in the description, and holds the answer to what is described for its status. */
async function call(
  method: 'get' | 'put' | 'post',
  path: string,
  more: { role?: Role; id?: string; query?: string; body?: unknown } = {},
): Promise<{ status: number; body: Record<string, unknown> }> {
  const { role = 'operator', id = '', query = '', body } = more;
  const answer = await fetch(`${desk.url}/api/v1${path.replace('{id}', encodeURIComponent(id))}${query}`, {
    method: method.toUpperCase(),
    headers: { ...as(role), ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const got = (await answer.json()) as Record<string, unknown>;
  const described = description.paths[path]?.[method]?.responses[String(answer.status)];
  if (described === undefined) throw new Error(`${method} ${path}: ${answer.status} is not described`);
  const { schema } = described.content['application/json'];
  const fits = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]).safeParse(got);
  expect({ path, status: answer.status, wrong: fits.error?.issues ?? [] }).toEqual({
    path,
    status: answer.status,
    wrong: [],
  });
  return { status: answer.status, body: got };
}

const order = {
  carrier: 'telnyx',
  carrierOrderId: 'x-1',
  customer: 'Example Inc.',
  contacts: ['ada@example.com'],
  country: 'US',
  timezone: 'America/New_York',
  numbers: ['+14155550177'],
  requestedDate: '2026-12-10',
};

describe('the API', () => {
  it.each(['/api/v1/tickets', '/api/v1/openapi.json', '/api/v1/nothing'])(
    'asks for a token at %s',
    async (path) => {
      for (const headers of [{}, { authorization: 'Bearer porthalt_guess' }, { authorization: 'Bearer ' }]) {
        const answer = await fetch(desk.url + path, { headers: headers as Record<string, string> });
        expect(answer.status).toBe(401);
        expect(answer.headers.get('content-type')).toContain('application/json');
      }
    },
  );

  it('opens nothing but itself to a token', async () => {
    for (const path of ['/', '/tickets', '/people', '/metrics', '/messages/m-1.eml'])
      expect((await fetch(desk.url + path, { headers: as('operator') })).status).toBe(401);
  });

  it('opens nothing to a token that was revoked', async () => {
    const token = await addToken(desk.database.db, { name: 'gone', role: 'admin' }, 'root');
    await revokeToken(desk.database.db, 'gone', 'root');
    const answer = await fetch(`${desk.url}/api/v1/tickets`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(401);
  });

  it('lets a viewer read and write nothing', async () => {
    expect((await call('get', '/tickets', { role: 'viewer' })).status).toBe(200);
    const put = await call('put', '/orders/{id}', { role: 'viewer', id: 'PO-9', body: order });
    expect(put).toMatchObject({ status: 403, body: { error: 'The role is viewer; this needs operator.' } });
  });

  it('describes itself as OpenAPI', () => {
    expect(description).toMatchObject({ openapi: '3.1.0', info: { title: 'Porthalt' } });
    expect(Object.keys(description.paths)).toEqual([
      '/orders',
      '/orders/{id}',
      '/tickets',
      '/tickets/{id}',
      '/tickets/{id}/replies',
      '/reviews',
      '/reviews/{id}',
      '/reviews/{id}/answer',
    ]);
  });
});

describe('orders', () => {
  it('are written and read', async () => {
    const written = await call('put', '/orders/{id}', { id: 'PO 9/ä', body: order });
    expect(written).toMatchObject({ status: 200, body: { id: 'PO 9/ä', ...order } });
    expect((await call('get', '/orders/{id}', { id: 'PO 9/ä' })).body).toEqual(written.body);
    await call('put', '/orders/{id}', { id: 'PO 9/ä', body: { ...order, customer: 'Renamed' } });
    const list = await call('get', '/orders', { query: '?q=Renamed' });
    expect(list.body).toMatchObject({ orders: [{ customer: 'Renamed' }], next: null });
    const lines = await desk.database.db
      .selectFrom('audit')
      .selectAll()
      .where('what', '=', 'imported')
      .execute();
    expect(lines.map((line) => [line.who, line.about])).toEqual(
      new Array(2).fill(['token operator', 'PO 9/ä']),
    );
  });

  it.each([
    [{ carrier: 'nobody' }, 'carrier'],
    [{ numbers: ['555'] }, 'number'],
    [{ contacts: ['not an address'] }, 'contact'],
    [{ timezone: 'Mars/Base' }, 'timezone'],
    [{ numbers: [] }, 'numbers'],
    [{ surprise: 1 }, 'surprise'],
  ])('with %j are refused with what is wrong', async (wrong, told) => {
    const answer = await call('put', '/orders/{id}', { id: 'PO-10', body: { ...order, ...wrong } });
    expect(answer.status).toBe(422);
    expect(JSON.stringify(answer.body.problems)).toContain(told);
    expect((await call('get', '/orders/{id}', { id: 'PO-10' })).status).toBe(404);
  });
});

describe('tickets', () => {
  it('are listed, searched and read with their history', async () => {
    const all = await call('get', '/tickets');
    expect((all.body.tickets as unknown[]).length).toBe(3);
    const some = await call('get', '/tickets', { query: '?q=harbour&state=closed' });
    expect(some.body.tickets).toMatchObject([{ id: 'T-1001', items: [{ state: 'cancelled' }, {}, {}] }]);
    const one = await call('get', '/tickets/{id}', { id: 'T-1001' });
    expect((one.body.history as { kind: string }[])[0]).toMatchObject({ kind: 'mail' });
    expect((await call('get', '/tickets/{id}', { id: 'T-9' })).status).toBe(404);
    expect((await call('get', '/tickets', { query: '?state=burning' })).status).toBe(422);
  });

  it('are replied to', async () => {
    const body = { text: 'Hello', key: 'once-0001' };
    expect((await call('post', '/tickets/{id}/replies', { id: 'T-1002', body })).status).toBe(200);
    expect(desk.calls).toEqual([
      { name: 'reply', args: ['T-1002', 'token operator', { ...body, closes: null }] },
    ]);
    desk.failNext('The reply says nothing yet.');
    const refused = await call('post', '/tickets/{id}/replies', { id: 'T-1002', body });
    expect(refused).toMatchObject({ status: 422, body: { error: 'The reply says nothing yet.' } });
  });
});

describe('reviews', () => {
  it('are listed and say what answers them', async () => {
    const list = await call('get', '/reviews', { query: '?carrier=manual' });
    expect(list.body).toMatchObject({ reviews: [{ id: 'T-1002-2', portDate: '2026-12-10' }], next: null });
    const one = await call('get', '/reviews/{id}', { id: 'T-1002-2' });
    expect(one.body.answers).toEqual(['status', 'retry', 'take-over', 'close']);
    expect((await call('get', '/reviews/{id}', { id: 'none' })).status).toBe(404);
  });

  it('are answered as on their page', async () => {
    const body = { kind: 'status', numbers: [{ number: '+442079460123', state: 'in_review' }] };
    expect((await call('post', '/reviews/{id}/answer', { id: 'T-1002-2', body })).status).toBe(200);
    const said = { said: 'found out by token operator', portDate: null, fees: [], risks: [] };
    expect(desk.calls.at(-1)?.args).toEqual([
      'T-1002-2',
      'token operator',
      { kind: 'status', cancels: 'number', numbers: [{ ...body.numbers[0], ...said }] },
    ]);
  });

  it.each([
    ['T-1002-2', { kind: 'dance' }, 422],
    ['T-1002-2', { kind: 'status', numbers: [{ number: '+19995550100', state: 'in_review' }] }, 422],
    ['T-1002-2', { kind: 'cancel', outcome: 'refused' }, 422],
    ['T-1001-9', { kind: 'close' }, 409],
    ['m-5-1', { kind: 'reading', cancel: [{ number: '+14155550100', order: 'PO-1077' }] }, 422],
  ])('%s is not answered by %j', async (id, body, status) => {
    expect((await call('post', '/reviews/{id}/answer', { id, body })).status).toBe(status);
    expect(desk.calls).toEqual([]);
  });

  it('of a sender whom nobody verified cancel only with a word more', async () => {
    const body = { kind: 'reading', cancel: [{ number: '+14155550100', order: 'PO-1042' }] };
    const asked = await call('post', '/reviews/{id}/answer', { id: 'm-5-1', body });
    expect(asked).toMatchObject({ status: 422, body: { error: expect.stringContaining('Nobody verified') } });
    expect(desk.calls).toEqual([]);
    const sure = { ...body, confirmed: true };
    expect((await call('post', '/reviews/{id}/answer', { id: 'm-5-1', body: sure })).status).toBe(200);
    expect(desk.calls.at(-1)?.args[2]).toMatchObject({
      kind: 'reading',
      cancel: [{ number: '+14155550100' }],
    });
  });
});

describe('a body', () => {
  const send = (body: string, type: string) =>
    fetch(`${desk.url}/api/v1/orders/PO-11`, {
      method: 'PUT',
      body,
      headers: { ...as('operator'), 'content-type': type },
    });

  it.each([
    ['that is no JSON', '{', 'application/json', 422],
    ['of another type', JSON.stringify(order), 'application/xml', 422],
    ['of a type that forms of other sites have', JSON.stringify(order), 'text/plain', 403],
    ['that never ends', `"${'x'.repeat(600_000)}"`, 'application/json', 422],
  ])('%s is refused', async (_what, body, type, status) => {
    expect((await send(body, type)).status).toBe(status);
  });
});
