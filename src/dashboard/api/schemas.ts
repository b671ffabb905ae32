/** What goes in and out of the API: one schema for reading, answering and the description. */
import { z } from 'zod';

const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .describe('YYYY-MM-DD');
const moment = z.iso.datetime({ offset: true });
const number = z.string().max(60).describe('E.164, such as +14155550100');

export const orderIn = z
  .object({
    carrier: z.string().max(60),
    carrierOrderId: z.string().max(200).nullable().default(null),
    customer: z.string().max(200),
    contacts: z
      .array(z.string().max(254))
      .min(1)
      .max(50)
      .describe('addresses that may decide about the order'),
    country: z.string().length(2).describe('ISO 3166-1, such as US'),
    timezone: z.string().max(60).describe('IANA, such as America/New_York'),
    numbers: z.array(number).min(1).max(10_000),
    requestedDate: day.nullable().default(null),
    language: z.string().max(20).optional(),
    losingCarrier: z.string().max(200).optional(),
  })
  .strict();

export const order = z.object({
  id: z.string(),
  carrier: z.string(),
  carrierOrderId: z.string().nullable(),
  customer: z.string(),
  contacts: z.array(z.string()),
  country: z.string(),
  timezone: z.string(),
  numbers: z.array(z.string()),
  requestedDate: z.string().nullable(),
  language: z.string().nullable(),
  losingCarrier: z.string().nullable(),
});

const item = z.object({ number: z.string(), order: z.string().nullable(), state: z.string() });

export const ticket = z.object({
  id: z.string(),
  state: z.enum(['open', 'closed']),
  requester: z.string(),
  customer: z.string().nullable(),
  owner: z.string().nullable(),
  items: z.array(item),
  createdAt: moment,
  updatedAt: moment,
});

export const ticketWithHistory = ticket.extend({
  history: z.array(
    z.object({
      at: moment,
      kind: z.string(),
      cause: z.string().nullable(),
      changes: z.array(z.object({ number: z.string(), from: z.string().nullable(), to: z.string() })),
    }),
  ),
});

export const review = z.object({
  id: z.string(),
  state: z.enum(['open', 'closed']),
  reason: z.string(),
  what: z.string(),
  ticket: z.string().nullable(),
  order: z.string().nullable(),
  carrier: z.string().nullable(),
  customer: z.string().nullable(),
  numbers: z.array(z.string()),
  portDate: z.string().nullable(),
  openedAt: moment,
  closedAt: moment.nullable(),
  closedBy: z.string().nullable(),
  owner: z.string().nullable(),
  takenOver: z.boolean(),
  snoozedUntil: moment.nullable(),
});

export const reviewWithAnswers = review.extend({
  answers: z.array(z.string()).describe('the kinds of answers that fit'),
});

const fee = z
  .object({
    amount: z
      .string()
      .regex(/^\d{1,9}(?:\.\d{1,4})?$/)
      .nullable()
      .describe('null where it is not known beforehand'),
    currency: z.string().length(3).nullable(),
    per: z.enum(['number', 'order']).default('number'),
    firm: z.boolean().default(true),
    for: z.string().max(120).default('cancellation'),
    chargedBy: z.string().max(80).default('the carrier'),
  })
  .strict();

const portState = z.enum([
  'draft',
  'in_review',
  'submitted',
  'exception',
  'port_date_set',
  'ported',
  'cancelled',
  'cancel_pending',
  'unknown',
]);

/** A person's or a program's answer to a review: what fits which is said by the review itself. */
export const answerIn = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('status'),
      cancels: z.enum(['number', 'order']).default('number'),
      numbers: z
        .array(
          z
            .object({
              number,
              state: portState,
              said: z.string().max(200).default(''),
              portDate: moment.nullable().default(null),
              fees: z.array(fee).max(10).default([]),
              risks: z.array(z.string().max(300)).max(10).default([]),
            })
            .strict(),
        )
        .min(1)
        .max(500),
    })
    .strict(),
  z
    .object({
      kind: z.literal('cancel'),
      outcome: z.enum(['requested', 'refused']),
      reason: z.string().max(500).default(''),
    })
    .strict(),
  z
    .object({
      kind: z.literal('reading'),
      cancel: z
        .array(z.object({ number, order: z.string().max(200) }).strict())
        .max(500)
        .default([]),
      keep: z.array(number).max(500).default([]),
      confirmed: z
        .boolean()
        .default(false)
        .describe('a person has asked the contact: needed to cancel for a sender who was not verified'),
    })
    .strict(),
  z.object({ kind: z.literal('retry') }).strict(),
  z.object({ kind: z.literal('take-over') }).strict(),
  z.object({ kind: z.literal('close') }).strict(),
]);

export const replyIn = z
  .object({
    text: z.string().min(1).max(20_000),
    key: z
      .string()
      .regex(/^[\w-]{8,64}$/)
      .describe('the same for one reply, however often it is posted: it goes out once'),
    closes: z.string().max(80).nullable().default(null).describe('a review that is closed with it'),
  })
  .strict();

export const failure = z.object({ error: z.string(), problems: z.array(z.string()) });
export const done = z.object({ done: z.literal(true) });

const pageQuery = z.object({
  after: z.string().max(200).optional().describe('where the page before ended (`next`)'),
});
export const ticketQuery = pageQuery.extend({
  q: z.string().max(200).optional().describe('a number, order, address, ticket or customer'),
  state: z.enum(['open', 'closed']).optional(),
  item: z.string().max(40).optional().describe('tickets with a number in this state'),
});
export const orderQuery = pageQuery.extend({
  q: z.string().max(200).optional(),
  carrier: z.string().max(60).optional(),
});
export const reviewQuery = z.object({
  state: z.enum(['open', 'snoozed', 'closed']).optional(),
  q: z.string().max(200).optional(),
  reason: z.string().max(40).optional(),
  carrier: z.string().max(60).optional(),
  page: z
    .string()
    .regex(/^\d{1,3}$/)
    .optional(),
});

/** A page of something, and where the next one begins. */
export const listOf = <T extends z.ZodType>(name: string, one: T) =>
  z.object({ [name]: z.array(one), next: z.string().nullable() });
