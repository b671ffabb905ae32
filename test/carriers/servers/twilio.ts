/** A server that behaves like Twilio: port-in requests and their single numbers. */
import { openApiCheck } from '../openapi.ts';
import { type Carrierlike, json } from './server.ts';
import type { Situation, World } from './world.ts';

const WORDS: Record<Situation, string | null> = {
  draft: null,
  in_review: 'In Review',
  submitted: 'port_submitted',
  exception: 'Action Required',
  port_date_set: 'Port Pending',
  ported: 'completed',
  cancel_pending: 'canceling',
  cancelled: 'Canceled',
  unlisted: null,
  missing: null,
  no_date: 'port_pending',
  past_date: 'port_pending',
};

export type TwilioExtras = {
  requestStatus?: string;
  /** Further requests, by sid. */
  others?: Record<string, { status: string; numbers: string[] }>;
  pageSize?: number;
  /** Numbers that are named without a sid. */
  withoutSid?: boolean;
  /** A further row whose fields are all null. */
  nulls?: boolean;
};

export const numberSid = (index: number): string => `PU${index.toString(16).padStart(32, '0')}`;
export const requestSid = (index: number): string => `KW${index.toString(16).padStart(32, '0')}`;

const NULLS = {
  phone_number: null,
  number_type: null,
  rejection_reason: null,
  port_in_phone_number_sid: null,
  port_in_phone_number_status: null,
  port_date: null,
};

const published = openApiCheck('twilio.json', '');

export function twilioServer(
  world: World,
  sid: string,
  authorization: string,
  extras: TwilioExtras = {},
): Carrierlike {
  const root = '/v1/Porting/PortIn';
  const others = (): Record<string, { status: string; numbers: readonly string[] }> => ({
    ...Object.fromEntries(
      Array.from({ length: world.ended }, (_, at) => [
        requestSid(at + 5_000),
        { status: at % 2 === 0 ? 'Canceled' : 'Completed', numbers: world.numbers },
      ]),
    ),
    ...extras.others,
  });
  /** A request whose numbers are all cancelled is closed. */
  const status = (): string =>
    extras.requestStatus ??
    (world.numbers.every((number) => world.at(number) === 'cancelled') ? 'Canceled' : 'In progress');
  const word = (number: string) => (world.at(number) === 'unlisted' ? world.word : WORDS[world.at(number)]);
  return {
    authorization: () => authorization,
    isCancel: (request) => request.method !== 'GET',
    check: published,
    respond: (request) => {
      if (request.path === `${root}/PortInRequests`) {
        const rows = [...Object.entries(others()).map(([id, other]) => [id, other.status]), [sid, status()]];
        const all = world.empty ? [] : rows;
        const size = extras.pageSize ?? world.pageSize ?? Number(request.query.get('Size') ?? 20);
        const from = Number(request.query.get('Token') ?? 0);
        return json(200, {
          port_in_requests: all
            .slice(from, from + size)
            .map(([id, of]) => ({ port_in_request_sid: id, port_in_request_status: of })),
          meta: { next_token: from + size < all.length ? `${from + size}` : null, previous_token: null },
        });
      }
      const other = others()[request.path.slice(root.length + 1)];
      if (other) {
        return json(200, {
          port_in_request_status: other.status,
          phone_numbers: other.numbers.map((number) => ({
            phone_number: number,
            port_in_phone_number_sid: numberSid(99),
            port_in_phone_number_status: 'in_review',
          })),
        });
      }
      if (request.path === `${root}/${sid}`) {
        world.look();
        return json(200, {
          port_in_request_sid: sid,
          port_in_request_status: status(),
          order_cancellation_reason: null,
          phone_numbers: world.numbers
            .map((number, index) => ({
              phone_number: number,
              number_type: 'LOCAL',
              rejection_reason: null,
              port_in_phone_number_sid: extras.withoutSid ? undefined : numberSid(index),
              port_in_phone_number_status: word(number) ?? undefined,
              port_date: world.dateOf(world.at(number)),
            }))
            .concat(extras.nulls ? [NULLS as never] : []),
        });
      }
      const number = world.numbers.find(
        (_, index) => request.path === `${root}/${sid}/PhoneNumber/${numberSid(index)}`,
      );
      if (number === undefined) return json(404, { code: 20404, message: 'Not found', status: 404 });
      world.cancel(number);
      return { status: 204 };
    },
  };
}
