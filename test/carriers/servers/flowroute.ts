/** A server that behaves like Flowroute's porting interface: JSON:API, whole orders, an end without a wait. */
import { type Answer, type Carrierlike, json, type Recorded } from './server.ts';
import type { Situation, World } from './world.ts';

/** From Submitted its interface takes nothing, so that "submitted" here is the state that it takes: Rejected. */
const WORDS: Record<Situation, string | undefined> = {
  draft: 'pending',
  in_review: 'Processing',
  submitted: 'rejected',
  exception: 'Rejected',
  port_date_set: 'accepted',
  ported: 'Completed',
  cancel_pending: 'abandoned',
  cancelled: 'Hard_canceled',
  unlisted: undefined,
  missing: undefined,
  no_date: 'accepted',
  past_date: 'accepted',
};

export type FlowrouteExtras = {
  /** A word in place of the situation's. */
  word?: string;
  /** The list is a plain array, and its rows name their numbers. */
  plain?: boolean;
  /** Numbers are objects of this form. */
  numbers?: (number: string) => unknown;
};

const notFound = (): Answer =>
  json(404, { errors: [{ detail: 'No such port order', status: 404, title: 'Resource not found' }] });
const refused = (state: string): Answer =>
  json(422, { errors: [{ status: 422, title: 'Unprocessable', detail: `not cancellable in ${state}` }] });

export function flowrouteServer(
  world: World,
  id: string,
  authorization: string,
  extras: FlowrouteExtras = {},
): Carrierlike {
  const root = '/v2/portorders';
  const word = () => extras.word ?? (world.order === 'unlisted' ? world.word : WORDS[world.order]);
  const numbers = () => world.numbers.map(extras.numbers ?? ((number) => number));
  const order = (orderId: string, status: string | undefined) => ({
    id: orderId,
    type: 'portorder',
    attributes: {
      alias: 'example',
      status,
      group_id: '38697',
      desired_completion_date: '2026-12-01',
      completion_date: world.dateOf(world.order)?.slice(0, 10) ?? null,
      numbers: numbers(),
    },
  });
  const ended = (): [string, string][] =>
    Array.from({ length: world.ended }, (_, at) => [
      `${1_000 + at}`,
      at % 2 === 0 ? 'canceled' : 'completed',
    ]);
  const list = (request: Recorded): Answer => {
    const asked = request.query.get('numbers');
    const all = world.empty ? [] : [...ended(), [id, word()] as const];
    const from = Number(request.query.get('offset') ?? 0);
    const limit = world.pageSize ?? Number(request.query.get('limit') ?? 10);
    const rows = asked === null || world.numbers.includes(asked) ? all.slice(from, from + limit) : [];
    // An account without such orders has no list.
    if (rows.length === 0) return notFound();
    const more = from + limit < all.length ? { links: { next: 'https://other.example/' } } : {};
    if (extras.plain) return json(200, { data: rows.map(([one, status]) => order(one, status)), ...more });
    // As the published page shows it: an envelope, and rows with little in them.
    const data = rows.map(([one, status]) => ({ attributes: { alias: 'example', id: one, status } }));
    return json(200, { data: { type: 'portorder_list', attributes: { orders: { data } } }, ...more });
  };
  return {
    authorization: () => authorization,
    isCancel: (request) => request.method !== 'GET',
    check: (request) => {
      const own = request.path.startsWith(`${root}/`);
      const query = [...request.query.keys()];
      if (request.method === 'GET' && request.path === root)
        return query.every((name) => ['numbers', 'limit', 'offset'].includes(name)) ? [] : ['a strange list'];
      if (request.method === 'GET' && own && query.length === 0) return [];
      const body = { data: { type: 'portorder', attributes: { status: 'cancelled' } } };
      return request.method === 'PATCH' &&
        request.path === `${root}/${id}/status` &&
        request.headers['content-type'] === 'application/json' &&
        request.body === JSON.stringify(body)
        ? []
        : [`${request.method} ${request.path}?${request.query}: not described`];
    },
    respond: (request) => {
      if (request.path === root) return list(request);
      const asked = request.path.slice(root.length + 1).split('/')[0] ?? '';
      const other = new Map(ended()).get(asked);
      if (other !== undefined) return json(200, { data: order(asked, other) });
      if (asked !== id) return notFound();
      if (request.method === 'PATCH') {
        const before = (word() ?? '').toLowerCase();
        if (before !== 'pending' && before !== 'rejected') return refused(before);
        world.set('cancelled');
        const attributes = { status: 'cancelled', status_updated_at: '2026-11-02T12:00:01Z' };
        return json(200, { data: { id, type: 'portorder', attributes } });
      }
      return json(200, { data: order(id, word()) });
    },
  };
}
