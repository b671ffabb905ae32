/** A server that behaves like Sinch's porting interface, and its token service. */
import { type Carrierlike, json } from './server.ts';
import type { Situation, World } from './world.ts';

const WORDS: Record<Situation, readonly [order: string | undefined, number: string | undefined]> = {
  draft: [undefined, undefined],
  in_review: ['PENDING', 'PENDING'],
  submitted: ['PENDING', 'PENDING'],
  exception: ['PENDING', 'REJECTED'],
  port_date_set: ['CONFIRMED', 'CONFIRMED'],
  ported: ['COMPLETED', 'ACTIVATED'],
  cancel_pending: ['PENDING_CANCELATION', 'PENDING'],
  cancelled: ['CANCELED', 'CANCELED'],
  unlisted: [undefined, undefined],
  missing: [undefined, undefined],
  no_date: ['CONFIRMED', 'CONFIRMED'],
  past_date: ['CONFIRMED', 'CONFIRMED'],
};

export type SinchExtras = {
  token: string;
  keyId: string;
  keySecret: string;
  tokens: number;
};

export function sinchServer(world: World, project: string, id: number, extras: SinchExtras): Carrierlike {
  const root = `/v1/projects/${project}/orders/portIns`;
  const basic = () => `Basic ${Buffer.from(`${extras.keyId}:${extras.keySecret}`).toString('base64')}`;
  const numbers = () =>
    world.numbers.map((number) => ({
      phoneNumber: number,
      status: world.at(number) === 'unlisted' ? world.word : WORDS[world.at(number)][1],
      focDate: world.dateOf(world.at(number))?.slice(0, 10),
    }));
  const ended = () => Array.from({ length: world.ended }, (_, at) => ({ id: 900 + at, status: 'CANCELED' }));
  return {
    authorization: () => `Bearer ${extras.token}`,
    isCancel: (request) => request.method === 'DELETE' || request.method === 'PUT',
    open: (request) => request.path === '/oauth2/token',
    check: (request) => {
      if (request.path === '/oauth2/token') {
        const good = request.method === 'POST' && request.body === 'grant_type=client_credentials';
        return good ? [] : ['the token is asked for in another way than described'];
      }
      const good =
        request.path === root ? request.method === 'GET' : ['GET', 'DELETE'].includes(request.method);
      const strange = [...request.query.keys()].filter(
        (name) => request.path !== root || !['page', 'pageSize', 'phoneNumber'].includes(name),
      );
      return good && strange.length === 0 && request.path.startsWith(root)
        ? []
        : [`${request.method} ${request.path}?${request.query}: not described`];
    },
    respond: (request) => {
      if (request.path === '/oauth2/token') {
        if (request.headers.authorization !== basic()) return json(401, { error: 'invalid_client' });
        extras.tokens += 1;
        return json(200, { access_token: extras.token, token_type: 'bearer', expires_in: 3600 });
      }
      if (request.path === root) {
        const asked = request.query.get('phoneNumber');
        const holds = !world.empty && (asked === null || world.numbers.includes(asked));
        // Rows count the numbers of an order, and do not name them.
        const rows = [...ended(), { id, status: WORDS[world.order][0] }].map((row) => ({
          ...row,
          createdDate: '2026-10-01',
          phoneNumberQuantity: world.numbers.length,
        }));
        const all = holds ? rows : [];
        const size = world.pageSize ?? Number(request.query.get('pageSize') ?? 100);
        const page = Number(request.query.get('page') ?? 1);
        return json(200, {
          orders: all.slice((page - 1) * size, page * size),
          page,
          pageSize: size,
          totalPages: Math.ceil(all.length / size),
          totalItems: all.length,
        });
      }
      const older = ended().find((order) => request.path === `${root}/${order.id}`);
      if (older && request.method === 'GET') {
        const phoneNumbers = world.numbers.map((phoneNumber) => ({ phoneNumber, status: 'CANCELED' }));
        return json(200, { ...older, phoneNumbers });
      }
      if (request.path !== `${root}/${id}`) return json(404, { message: 'not found' });
      if (request.method === 'DELETE') {
        if (WORDS[world.order][0] !== 'PENDING')
          return json(400, { message: 'only pending orders can be cancelled' });
        world.cancel();
        return { status: 200 };
      }
      world.look();
      return json(200, {
        id,
        status: world.order === 'unlisted' ? world.word : WORDS[world.order][0],
        desiredPortSchedule: {
          desiredPortDate: '2026-12-01',
          desiredPortTime: '10:00:00',
          desiredPortTimeZone: 'US/Eastern',
        },
        phoneNumbers: numbers(),
      });
    },
  };
}
