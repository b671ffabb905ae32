/** The JSON of stored rows as the pages read it: leniently, so that rows of another version still show. */
import { z } from 'zod';

const text = z.string().catch('');
const textOrNull = z.string().nullable().catch(null);
const texts = z.array(z.string()).catch([]);
const instant = z.number().nullable().catch(null);

export const fee = z.object({
  amount: textOrNull,
  currency: textOrNull,
  per: text,
  firm: z.boolean().catch(false),
  for: text,
  chargedBy: text,
});
const fees = z.array(fee).catch([]);

const risk = z.object({ code: text, text: textOrNull });
const terms = z.object({
  state: text,
  portDate: textOrNull,
  fees,
  risks: z.array(risk).catch([]),
});

/** One item of `tickets.ticket.items`. */
const item = z.object({
  number: text,
  order: textOrNull,
  since: instant,
  nextAt: instant,
  seen: terms.extend({ at: instant, said: text }).nullable().catch(null),
  offer: z
    .object({ terms, deadline: instant, reminded: z.boolean().catch(false) })
    .nullable()
    .catch(null),
  consent: z.object({ message: text, at: instant, terms }).nullable().catch(null),
  reason: textOrNull,
});

const order = z.object({
  id: text,
  carrier: text,
  carrierOrderId: textOrNull,
  numbers: texts,
  timezone: text,
  requestedDate: textOrNull,
});

/** `tickets.ticket`; a ticket that was purged has neither items nor orders. */
export const ticket = z.object({
  items: z.array(item).catch([]),
  orders: z.array(order).catch([]),
  language: text,
});

/** Who wrote a mail of ours by hand, of `effects.data`. */
export const reply = z.object({ by: text, key: text }).nullable().catch(null);

export const reading = z.object({
  verdict: text,
  cancel: texts,
  keep: texts,
  unmatched: texts,
  because: text,
  words: text,
  marks: z.array(z.tuple([z.number(), z.number()])).catch([]),
  second: z.object({ outcome: text, said: textOrNull }).nullish().catch(null),
});

const numberAnswer = z.object({
  number: text,
  state: text,
  said: text,
  portDate: textOrNull,
  fees,
  risks: texts,
});

const orderAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer'), cancels: text, numbers: z.array(numberAnswer) }),
  z.object({ kind: z.literal('unknown'), why: text }),
  z.object({ kind: z.literal('person'), what: text }),
]);

const cancelAnswer = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('requested'),
    fees: z.array(z.object({ number: text, fee })).catch([]),
    refused: z.array(z.object({ number: text, reason: text })).catch([]),
  }),
  z.object({ kind: z.literal('refused'), reason: text }),
  z.object({ kind: z.literal('later'), why: text }),
  z.object({ kind: z.literal('doubt'), why: text }),
  z.object({ kind: z.literal('person'), what: text }),
  z.object({ kind: z.literal('stale') }),
]);

const decision = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('status'), numbers: z.array(numberAnswer), cancels: text }),
  z.object({ kind: z.literal('cancel'), outcome: text, reason: text }),
  z.object({ kind: z.literal('retry') }),
  z.object({
    kind: z.literal('reading'),
    cancel: z.array(z.object({ number: text })).catch([]),
    keep: texts,
  }),
  z.object({ kind: z.literal('take-over') }),
  z.object({ kind: z.literal('close') }),
]);
export const reviewDecision = decision;

/** `events.data` of the kinds we know. What does not fit is shown as names and values. */
export const event = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('mail'),
    message: text,
    from: text,
    verdict: text,
    cancel: z.array(z.object({ number: text })).catch([]),
    keep: texts,
    unmatched: texts,
    because: text,
    proof: text.nullable().catch(null),
  }),
  z.object({ kind: z.literal('checked'), effect: text, answer: orderAnswer }),
  z.object({ kind: z.literal('cancel-answered'), effect: text, answer: cancelAnswer }),
  z.object({ kind: z.literal('notice-sent'), effect: text }),
  z.object({ kind: z.literal('notice-failed'), effect: text, why: text }),
  z.object({ kind: z.literal('review-answered'), review: text, by: text, decision }),
  z.object({ kind: z.literal('charged'), order: text, numbers: texts, fees, by: text }),
  z.object({ kind: z.literal('woken'), order: text }),
  z.object({ kind: z.literal('replied'), by: text, text, key: text }),
  z.object({ kind: z.literal('tick') }),
]);

/** The item changes an event led to. */
export const changes = z
  .object({
    changes: z.array(z.object({ number: text, from: textOrNull, to: text })).catch([]),
  })
  .catch({ changes: [] });

export type TicketShape = z.infer<typeof ticket>;
export type ItemShape = z.infer<typeof item>;
export type TermsShape = z.infer<typeof terms>;
export type ReadingShape = z.infer<typeof reading>;
export type EventShape = z.infer<typeof event>;
export type NumberAnswerShape = z.infer<typeof numberAnswer>;
export type DecisionShape = z.infer<typeof decision>;
export type FeeShape = z.infer<typeof fee>;
