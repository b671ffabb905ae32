import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { applyEvent, lockTicket, makeTicket } from '../../src/database/tickets.ts';
import type { NumberAnswer } from '../../src/tickets/answer.ts';
import type { MailEvent, TicketEvent } from '../../src/tickets/event.ts';
import type { Policy } from '../../src/tickets/policy.ts';
import { addMail, lateFee } from './desk.ts';
import { type Started, start } from './start.ts';

const hour = 3_600_000;
const policy: Policy = {
  afterPortDate: 'refuse',
  cutoff: 48 * hour,
  riskWindow: 72 * hour,
  decisionWithin: 72 * hour,
  ackAfter: 120_000,
  pendingPollEvery: 600_000,
  retryFirst: 5_000,
  undeterminedAfter: 4 * hour,
  freshFor: 60_000,
  fees: [],
  carriers: {},
};
const order = {
  id: 'PO-1',
  carrier: 'telnyx',
  carrierOrderId: 'c-1',
  numbers: ['+12125550100', '+12125550101'],
  country: 'US',
  timezone: 'America/New_York',
  requestedDate: '2027-03-01',
};
const begin = Date.parse('2026-11-20T12:00:00Z');

let desk: Started;
beforeAll(async () => {
  desk = await start({ fill: false });
}, 120_000);
afterAll(() => desk.close());

const mail = (message: string, answers: readonly string[]): MailEvent => ({
  kind: 'mail',
  proof: 'dmarc',
  message,
  from: 'pat@example.com',
  verdict: 'act',
  cancel: order.numbers.map((number) => ({ number, order })),
  keep: [],
  unmatched: [],
  because: 'both',
  answers,
  subject: 'Cancel both',
  messageId: `<${message}@example.com>`,
  references: [],
});
const answered = (state: NumberAnswer['state']): NumberAnswer[] =>
  order.numbers.map((number) => ({
    number,
    state,
    said: state,
    portDate: null,
    fees: state === 'submitted' ? [lateFee] : [],
    risks: [],
  }));

it('shows a journey as the ticket store records it, with nothing left as raw names and values', async () => {
  const { db } = desk.database;
  let ticket = '';
  for (const id of ['m-1', 'm-2']) {
    await addMail(db, {
      id,
      sender: 'pat@example.com',
      subject: 'Cancel both',
      minutesAgo: 10_000,
      ticket: null,
      reading: { words: `words of ${id}` },
    });
  }
  let now = begin;
  /** Applies an event made from the newest effect of a kind. */
  const step = async (
    make: (effect: string) => TicketEvent,
    kind: 'check' | 'cancel' | 'notice' | null = null,
  ) => {
    now += 60_000;
    const effect =
      kind === null
        ? undefined
        : await db
            .selectFrom('effects')
            .select('id')
            .where('kind', '=', kind)
            .where('state', '=', 'pending')
            .orderBy('created_at', 'desc')
            .executeTakeFirstOrThrow();
    await db.transaction().execute(async (trx) => {
      const before =
        ticket === '' ? await makeTicket(trx, 'pat@example.com', 'Pat', now) : await lockTicket(trx, ticket);
      if (before === null) throw new Error('no ticket');
      ticket = before.id;
      await applyEvent(trx, before, make(effect?.id ?? ''), effect?.id ?? 'cause', now, policy);
    });
    if (effect !== undefined) {
      await db.updateTable('effects').set({ state: 'done' }).where('id', '=', effect.id).execute();
    }
    return effect?.id ?? '';
  };

  await step(() => mail('m-1', []));
  await db.updateTable('messages').set({ ticket_id: ticket }).execute();
  await step(
    (effect) => ({
      kind: 'checked',
      effect,
      answer: { kind: 'answer', cancels: 'number', numbers: answered('submitted') },
    }),
    'check',
  );
  const notice = await step((effect) => ({ kind: 'notice-sent', effect }), 'notice');
  await step(() => mail('m-2', [notice]));
  await step(
    (effect) => ({
      kind: 'checked',
      effect,
      answer: { kind: 'answer', cancels: 'number', numbers: answered('submitted') },
    }),
    'check',
  );
  await step(
    (effect) => ({ kind: 'cancel-answered', effect, answer: { kind: 'refused', reason: 'not now' } }),
    'cancel',
  );
  await step(() => ({ kind: 'notice-failed', effect: notice, why: '550 no such user' }));
  await step(() => ({
    kind: 'charged',
    order: order.id,
    numbers: order.numbers,
    fees: [{ ...lateFee, amount: '90.00' }],
    by: 'operations',
  }));
  const review = await db.selectFrom('reviews').select('id').executeTakeFirstOrThrow();
  await step(() => ({
    kind: 'review-answered',
    review: review.id,
    by: 'operations',
    decision: { kind: 'close' },
    mail: null,
  }));
  await step(() => ({ kind: 'tick' }));

  const kinds = await db.selectFrom('events').select('kind').orderBy('id').execute();
  const page = await (await desk.get(`/tickets/${ticket}`)).text();
  expect(page).not.toContain('<dl class="values">');
  // Time that went by and changed nothing is left out.
  expect(page.match(/<li class="(?:wait|ask|good|end|bad) (?:customer|us|carrier|people)">/g)).toHaveLength(
    kinds.length - 1,
  );
  for (const text of [
    'awaiting decision',
    'late cancellation',
    'accepted <time',
    'Turned down, nothing was cancelled: <bdi>not now</bdi>',
    '550 no such user',
    '<bdi>operations</bdi> closed it',
    'USD 90.00',
    'words of m-1',
    'words of m-2',
  ]) {
    expect(page).toContain(text);
  }
  // Every review that the core opens can be shown and answered.
  const reviews = await db.selectFrom('reviews').selectAll().execute();
  expect(reviews.length).toBeGreaterThan(1);
  for (const { id, state } of reviews) {
    const shown = await (await desk.get(`/reviews/${id}`)).text();
    expect(shown).toContain(`/reviews/${id}`);
    expect(shown).toContain(state === 'open' ? 'What to do' : '<h2>Closed</h2>');
    expect(shown).not.toContain('<dl class="values">');
  }
  expect(desk.errors).toEqual([]);
});
