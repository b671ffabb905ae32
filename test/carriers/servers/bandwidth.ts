/** A server that behaves like Bandwidth: port-in orders in XML, their list, activation status, DELETE. */
import { openApiCheck } from '../openapi.ts';
import { type Answer, type Carrierlike, XML_TYPE } from './server.ts';
import type { Situation, World } from './world.ts';

const WORDS: Record<Situation, string | null> = {
  draft: 'DRAFT',
  in_review: 'PENDING_DOCUMENTS',
  submitted: 'SUBMITTED',
  exception: 'EXCEPTION',
  port_date_set: 'FOC',
  ported: 'COMPLETE',
  cancel_pending: 'REQUESTED_CANCEL',
  cancelled: 'CANCELLED',
  unlisted: null,
  missing: null,
  no_date: 'FOC',
  past_date: 'FOC',
};

export type BandwidthExtras = {
  portType?: string;
  vendor?: string;
  /** `activationStatus` answers that the order is already complete. */
  complete?: boolean;
  errors?: { code: string; description: string }[];
  activated?: string[];
  /** Further orders in the list, by id: their XML and whether they are drafts. */
  others?: Record<string, { word: string; numbers: string[] }>;
  /** Everything under `/api/v2`, numbers in E.164. */
  v2?: boolean;
  /** Rows a page of the list. */
  pageSize?: number;
};

const published = {
  v1: openApiCheck('bandwidth.json', '/api/v1'),
  v2: openApiCheck('bandwidth.json', '/api/v2'),
};

export function bandwidthServer(
  world: World,
  account: string,
  id: string,
  authorization: () => string,
  extras: BandwidthExtras = {},
): Carrierlike {
  const version = extras.v2 ? 'v2' : 'v1';
  const root = `/api/${version}/accounts/${account}/portins`;
  const tn = (number: string): string => (extras.v2 ? number : number.slice(2));
  const ended = (): [string, { word: string; numbers: string[] }][] =>
    Array.from({ length: world.ended }, (_, at) => [
      `ended-${at}`,
      { word: at % 2 === 0 ? 'CANCELLED' : 'COMPLETE', numbers: world.numbers.map(tn) },
    ]);
  const orders = (): [string, { word: string; numbers: readonly string[] }][] => [
    ...ended(),
    ...(world.deleted
      ? []
      : ([[id, { word: wordOf(world), numbers: world.numbers.map(tn) }]] as [
          string,
          { word: string; numbers: string[] },
        ][])),
    ...Object.entries(extras.others ?? {}),
  ];
  return {
    authorization,
    isCancel: (request) => request.method !== 'GET',
    check: published[version],
    respond: (request) => {
      if (request.path === root) {
        const draft = request.query.get('status') === 'draft';
        const asked = request.query.get('orderTn');
        const rows = (world.empty ? [] : orders()).filter(
          ([, order]) =>
            (order.word === 'DRAFT') === draft &&
            (asked === null || order.numbers.some((number) => number.replace('+', '') === asked)),
        );
        // An empty list has no body.
        if (rows.length === 0) return { status: 204 };
        const size = extras.pageSize ?? world.pageSize ?? Number(request.query.get('size'));
        const from = Math.max(
          0,
          rows.findIndex(([rowId]) => rowId === request.query.get('page')),
        );
        const next = rows[from + size]?.[0];
        const link = next
          ? `<next>Link=&lt;https://other.example/portins?page=${next}&amp;size=1&gt;;rel="next";</next>`
          : '';
        const list = rows
          .slice(from, from + size)
          .map(
            ([rowId, order]) =>
              `<lnpPortInfoForGivenStatus><OrderId>${rowId}</OrderId><CountOfTNs>${order.numbers.length}</CountOfTNs>` +
              `<ProcessingStatus>${order.word}</ProcessingStatus><ActualFOCDate>${world.portDate}</ActualFOCDate></lnpPortInfoForGivenStatus>`,
          );
        return xml(
          200,
          'LNPResponseWrapper',
          `<TotalCount>${rows.length}</TotalCount><Links>${link}</Links>${list.join('')}`,
        );
      }
      if (request.path === `${root}/${id}/activationStatus`) {
        if (extras.complete)
          return xml(
            400,
            'ActivationStatusResponse',
            '<ResponseStatus><ErrorCode>7348</ErrorCode><Description>The order is already complete</Description></ResponseStatus>',
          );
        if (!extras.activated) return xml(404, 'ActivationStatusResponse', '');
        const list = extras.activated
          .map((number) => `<TelephoneNumber>${tn(number)}</TelephoneNumber>`)
          .join('');
        return xml(
          200,
          'ActivationStatusResponse',
          `<ActivationStatus><ActivatedTelephoneNumbersList>${list}</ActivatedTelephoneNumbersList></ActivationStatus>`,
        );
      }
      const named = request.path.slice(root.length + 1);
      const other = extras.others?.[named] ?? new Map(ended()).get(named);
      if (other)
        return xml(
          200,
          'LnpOrderResponse',
          `<ProcessingStatus>${other.word}</ProcessingStatus>${list(other.numbers)}`,
        );
      if (request.path !== `${root}/${id}` || world.deleted) return refusal('7200', 'Order not found', 404);
      if (request.method === 'DELETE') {
        world.cancel();
        return { status: 200 };
      }
      world.look();
      const word = world.order === 'missing' ? '' : `<ProcessingStatus>${wordOf(world)}</ProcessingStatus>`;
      const date = world.dateOf(world.order);
      const errors = (extras.errors ?? [])
        .map(
          ({ code, description }) =>
            `<Errors><Code>${code}</Code><Description>${description}</Description></Errors>`,
        )
        .join('');
      return xml(
        200,
        'LnpOrderResponse',
        `${errors}${word}<RequestedFocDate>2026-11-30T16:30:00Z</RequestedFocDate>` +
          `${date === null ? '' : `<ActualFocDate>${date}</ActualFocDate>`}` +
          `${list(world.numbers.map(tn))}<VendorName>${extras.vendor ?? 'Bandwidth CLEC'}</VendorName>` +
          `<PortType>${extras.portType ?? 'AUTOMATED'}</PortType>`,
      );
    },
  };
}

/** A refusal as the guide shows it: the ProcessingStatus in it is not the order's. */
export function refusal(code: string, description: string, status = 400): Answer {
  return xml(
    status,
    'LnpOrderResponse',
    `<OrderId>x</OrderId><Status><Code>${status}</Code><Description>Validation Failed</Description></Status>` +
      `<Errors><Code>${code}</Code><Description>${description}</Description></Errors><ProcessingStatus>EXCEPTION</ProcessingStatus>`,
  );
}

function xml(status: number, root: string, inner: string): Answer {
  const body = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root}>${inner}</${root}>`;
  return { status, type: `${XML_TYPE};charset=UTF-8`, body };
}

const list = (numbers: readonly string[]): string =>
  `<ListOfPhoneNumbers>${numbers.map((number) => `<PhoneNumber>${number}</PhoneNumber>`).join('')}</ListOfPhoneNumbers>`;
const wordOf = (world: World): string => WORDS[world.order] ?? world.word;
