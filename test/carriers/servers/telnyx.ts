/** A server that behaves like Telnyx: porting orders, their numbers, events, the cancel action. */
import { type Carrierlike, json, type Recorded } from './server.ts';
import type { Situation, World } from './world.ts';

const VALUES: Record<Situation, string | null> = {
  draft: 'draft',
  in_review: 'in-process',
  submitted: 'submitted',
  exception: 'exception',
  port_date_set: 'foc-date-confirmed',
  ported: 'ported',
  cancel_pending: 'cancel-pending',
  cancelled: 'cancelled',
  unlisted: null,
  missing: null,
  no_date: 'foc-date-confirmed',
  past_date: 'foc-date-confirmed',
};

/** Other orders that a partial match by number also finds, by id. */
export type TelnyxOthers = Record<string, { value: string; numbers: string[] }>;

const ROUTES: readonly { method: string; path: RegExp; query: readonly string[] }[] = [
  {
    method: 'GET',
    path: /^\/v2\/porting_orders$/,
    query: [
      'filter[phone_numbers][phone_number][contains]',
      'include_phone_numbers',
      'page[number]',
      'page[size]',
    ],
  },
  { method: 'GET', path: /^\/v2\/porting_orders\/[0-9a-f-]{36}$/, query: ['include_phone_numbers'] },
  { method: 'DELETE', path: /^\/v2\/porting_orders\/[0-9a-f-]{36}$/, query: [] },
  { method: 'POST', path: /^\/v2\/porting_orders\/[0-9a-f-]{36}\/actions\/cancel$/, query: [] },
  {
    method: 'GET',
    path: /^\/v2\/porting_phone_numbers$/,
    query: ['filter[porting_order_id]', 'page[number]', 'page[size]'],
  },
  { method: 'GET', path: /^\/v2\/porting\/events$/, query: ['filter[type]', 'filter[porting_order_id]'] },
];

export type TelnyxExtras = {
  /** Numbers are listed without the plus. */
  bare?: boolean;
  /** Codes of an exception. */
  codes?: string[];
};

export function telnyxServer(
  world: World,
  id: string,
  key: string,
  others: TelnyxOthers = {},
  extras: TelnyxExtras = {},
): Carrierlike {
  const row = (order: string) => (number: string) => ({
    phone_number: extras.bare ? number.slice(1) : number,
    porting_order_id: order,
    activation_status: world.at(number) === 'ported' ? 'Active' : 'New',
  });
  const order = () => ({
    id,
    support_key: 'sr_example',
    status: {
      value: world.order === 'unlisted' ? world.word : (VALUES[world.order] ?? undefined),
      details:
        world.order === 'exception'
          ? (extras.codes ?? ['ENTITY_NAME_MISMATCH']).map((code) => ({ code, description: 'x' }))
          : [],
    },
    activation_settings: { foc_datetime_actual: world.dateOf(world.order) },
    porting_phone_numbers_count: world.numbers.length,
    phone_numbers: world.numbers.slice(0, 50).map(row(id)),
  });
  const other = ([otherId, { value, numbers }]: [string, { value: string; numbers: string[] }]) => ({
    id: otherId,
    status: { value, details: [] },
    porting_phone_numbers_count: numbers.length,
    phone_numbers: numbers.map(row(otherId)),
  });
  const ended = (): [string, { value: string; numbers: string[] }][] =>
    Array.from({ length: world.ended }, (_, at) => [
      `00000000-0000-4000-9000-${`${at}`.padStart(12, '0')}`,
      { value: at % 2 === 0 ? 'cancelled' : 'ported', numbers: [...world.numbers] },
    ]);
  const paged = <T>(request: Recorded, rows: readonly T[]) => {
    const all = world.empty ? [] : rows;
    const size = world.pageSize ?? Number(request.query.get('page[size]') ?? 20);
    const page = Number(request.query.get('page[number]') ?? 1);
    const meta = {
      page_number: page,
      page_size: size,
      total_pages: Math.max(1, Math.ceil(all.length / size)),
    };
    return json(200, { data: all.slice((page - 1) * size, page * size), meta });
  };
  return {
    authorization: () => `Bearer ${key}`,
    isCancel: (request) => request.method !== 'GET',
    check: (request) => {
      const route = ROUTES.find((one) => one.method === request.method && one.path.test(request.path));
      if (!route) return [`${request.method} ${request.path}: not described`];
      const strange = [...request.query.keys()].filter((name) => !route.query.includes(name));
      return [
        ...strange.map((name) => `${request.path}: query ${name} is not described`),
        ...(request.body === '' ? [] : [`${request.path}: no body is described`]),
      ];
    },
    respond: (request) => {
      const gone = world.deleted;
      if (request.path === '/v2/porting_orders') {
        const part = request.query.get('filter[phone_numbers][phone_number][contains]');
        // The newest stands last: it may be on any page.
        const older = [...ended(), ...Object.entries(others)].map(other);
        const all = [...older, ...(gone ? [] : [order()])];
        return paged(
          request,
          all.filter(
            (one) => part === null || one.phone_numbers.some((of) => of.phone_number.includes(part)),
          ),
        );
      }
      if (request.path === '/v2/porting_phone_numbers') {
        // The filter is not described: a server may ignore it.
        const foreign = Object.entries(others).flatMap(([otherId, { numbers }]) => numbers.map(row(otherId)));
        return paged(request, [...world.numbers.map(row(id)), ...foreign]);
      }
      if (request.path === '/v2/porting/events') {
        const event = { event_type: 'porting_order.deleted', porting_order_id: id };
        return json(200, { data: gone ? [event] : [] });
      }
      if (gone || !request.path.includes(id))
        return json(404, { errors: [{ code: '10005', title: 'Not found' }] });
      if (request.method === 'DELETE') {
        if (world.order !== 'draft')
          return json(422, { errors: [{ code: '1', title: 'Only drafts can be deleted' }] });
        world.cancel();
        return { status: 204 };
      }
      if (request.method === 'POST') world.cancel();
      else world.look();
      return json(200, { data: order(), meta: { phone_numbers_url: 'https://elsewhere.example/numbers' } });
    },
  };
}
