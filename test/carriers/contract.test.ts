import { basic } from '../../src/carriers/call.ts';
import {
  bandwidthBench,
  flowrouteBench,
  httpBench,
  SECRET,
  sinchBench,
  telnyxBench,
  twilioBench,
} from './benches.ts';
import { contract } from './contract.ts';
import { refusal } from './servers/bandwidth.ts';
import { json } from './servers/server.ts';

const ALL = {
  in_review: 'in_review',
  submitted: 'submitted',
  exception: 'exception',
  port_date_set: 'port_date_set',
  ported: 'ported',
  cancel_pending: 'cancel_pending',
  cancelled: 'cancelled',
} as const;
const encoded = (user: string) => basic(user, SECRET).slice('Basic '.length);

contract('telnyx', {
  empty: 'doubt',
  cancels: 'order',
  states: { draft: 'draft', ...ALL },
  refusal: {
    fault: json(422, {
      errors: [{ code: '10015', title: 'Bad Request', detail: 'within 48 hours of the FOC' }],
    }),
    words: 'within 48 hours of the FOC',
  },
  secrets: [SECRET],
  finds: true,
  open: telnyxBench,
});

contract('bandwidth', {
  empty: 'requested',
  cancels: 'order',
  states: { draft: 'draft', ...ALL },
  refusal: { fault: refusal('7301', 'pending FOC too soon'), words: '7301 pending FOC too soon' },
  secrets: [SECRET, encoded('desk')],
  finds: true,
  open: bandwidthBench,
});

contract('bandwidth, API v2,', {
  empty: 'requested',
  cancels: 'order',
  states: { draft: 'draft', ...ALL },
  refusal: { fault: refusal('7301', 'pending FOC too soon'), words: '7301 pending FOC too soon' },
  secrets: [SECRET, encoded('desk')],
  finds: true,
  open: (options) => bandwidthBench(options, { v2: true }),
});

contract('twilio', {
  empty: 'doubt',
  cancels: 'number',
  each: true,
  states: ALL,
  refusal: {
    fault: json(409, { code: 22140, message: 'cannot be canceled', status: 409 }),
    words: 'cannot be canceled (22140)',
  },
  secrets: [SECRET, encoded('AC00')],
  finds: true,
  open: twilioBench,
});

contract('sinch', {
  empty: 'requested',
  cancels: 'order',
  states: { ...ALL, submitted: 'in_review' },
  refusal: { fault: json(400, { message: 'only PENDING orders' }), words: 'only PENDING orders' },
  secrets: [SECRET, encoded('key'), 'token-0123456789-of-sinch'],
  finds: true,
  open: sinchBench,
});

contract('flowroute', {
  empty: 'doubt',
  cancels: 'order',
  pends: false,
  states: {
    draft: 'draft',
    ...ALL,
    // Its server has Rejected in place of Submitted, from which the interface takes nothing.
    submitted: 'exception',
    cancel_pending: 'cancelled',
  },
  refusal: {
    fault: json(422, { errors: [{ status: 422, title: 'Unprocessable', detail: 'open a ticket' }] }),
    words: 'open a ticket',
  },
  secrets: [SECRET, encoded('a1b2c3d4')],
  finds: true,
  open: flowrouteBench,
});

contract('http, by number,', {
  empty: 'doubt',
  cancels: 'number',
  states: { draft: 'draft', ...ALL },
  refusal: { fault: json(409, { reason: 'locked by the other side' }), words: 'locked by the other side' },
  secrets: [SECRET],
  open: httpBench,
});

contract('http, by order,', {
  empty: 'doubt',
  cancels: 'order',
  states: { draft: 'draft', ...ALL },
  refusal: { fault: json(409, { reason: `locked ${SECRET}` }), words: 'locked ***' },
  secrets: [SECRET],
  open: (options) => httpBench(options, { cancels: 'order', keys: [] }),
});
