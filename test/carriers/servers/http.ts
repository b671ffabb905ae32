/** A server that keeps the contract of the http carrier. */
import { type Carrierlike, json } from './server.ts';
import type { World } from './world.ts';

export type HttpExtras = {
  cancels: 'number' | 'order';
  fees?: unknown;
  risks?: unknown;
  /** Numbers that a cancellation turns down. */
  refuses?: readonly string[];
  /** Costs named in the answer to a cancellation. */
  charges?: unknown;
  keys: string[];
};

export function httpServer(world: World, id: string, token: string, extras: HttpExtras): Carrierlike {
  const path = `/carrier/port-orders/${encodeURIComponent(id)}`;
  return {
    authorization: () => `Bearer ${token}`,
    isCancel: (request) => request.method === 'POST',
    check: (request) => {
      if (request.method === 'GET' && request.body === '') return [];
      const body = request.body === '' ? {} : (JSON.parse(request.body) as { numbers?: unknown });
      const good =
        request.method === 'POST' &&
        request.path.endsWith('/cancellations') &&
        request.headers['content-type'] === 'application/json' &&
        (request.headers['idempotency-key'] ?? '') !== '' &&
        Object.keys(body).join() === 'numbers' &&
        Array.isArray(body.numbers) &&
        body.numbers.length > 0;
      return good ? [] : [`${request.method} ${request.path}: not as agreed`];
    },
    respond: (request) => {
      if (!request.path.startsWith(path)) return json(404, {});
      if (request.method === 'POST') {
        extras.keys.push(request.headers['idempotency-key'] ?? '');
        const { numbers } = JSON.parse(request.body) as { numbers: string[] };
        const refuses = extras.refuses ?? [];
        world.cancel(...numbers.filter((number) => !refuses.includes(number)));
        return json(202, {
          numbers: numbers.map((number) =>
            refuses.includes(number)
              ? { number, status: 'refused', reason: 'too late for this one' }
              : { number, status: 'cancelled', fees: extras.charges },
          ),
        });
      }
      world.look();
      return json(200, {
        id,
        cancels: extras.cancels,
        numbers: world.numbers.map((number) => {
          const situation = world.at(number);
          return {
            number,
            status:
              situation === 'unlisted'
                ? world.word
                : situation === 'missing'
                  ? ''
                  : situation === 'no_date' || situation === 'past_date'
                    ? 'port_date_set'
                    : situation,
            portDate: world.dateOf(situation),
            fees: extras.fees ?? [],
            risks: extras.risks ?? [],
          };
        }),
      });
    },
  };
}
