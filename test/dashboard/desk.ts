/** A small desk's database: one ticket's whole journey, some on the way, reviews, mailboxes and carriers. */
import type { Db } from '../../src/database/open.ts';
import type { Reading } from '../../src/reading/reading.ts';
import type { Fee, NumberAnswer } from '../../src/tickets/answer.ts';
import type { ReviewReason } from '../../src/tickets/ticket.ts';

export const now = new Date('2026-11-25T12:00:00Z');
export const ago = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);

export const lateFee: Fee = {
  amount: '25.00',
  currency: 'USD',
  per: 'number',
  firm: true,
  for: 'late cancellation',
  chargedBy: 'telnyx',
};

const order = {
  id: 'PO-1042',
  carrier: 'telnyx',
  carrierOrderId: 'eb5e4b2a-7f0c',
  numbers: ['+14155550100', '+14155550101', '+14155550102'],
  country: 'US',
  timezone: 'America/New_York',
  requestedDate: '2026-12-04',
};
const manualOrder = {
  id: 'PO-1077',
  carrier: 'manual',
  carrierOrderId: 'LD 889-12',
  numbers: ['+442079460123', '+442079460124', '+442079460125'],
  country: 'GB',
  timezone: 'Europe/London',
  requestedDate: '2026-12-10',
};

const clinicOrder = {
  id: 'PO-1088',
  carrier: 'bandwidth',
  carrierOrderId: '0f1a-22',
  numbers: ['+13125550140', '+13125550141'],
  country: 'US',
  timezone: 'America/Chicago',
  requestedDate: '2026-11-30',
};
const customers: Readonly<Record<string, readonly [name: string, contact: string]>> = {
  'PO-1042': ['Harbour Dental Group', 'dana@harbour.example'],
  'PO-1077': ['Northwind Freight Ltd', 'ops@northwind.example'],
  'PO-1088': ['Lakeside Clinic', 'it@lakeside.example'],
};

/** Fills an empty database. */
export async function fillDesk(db: Db): Promise<void> {
  for (const one of [order, manualOrder, clinicOrder]) {
    const [customer = '', contact = ''] = customers[one.id] ?? [];
    await db
      .insertInto('orders')
      .values({
        id: one.id,
        carrier: one.carrier,
        carrier_order_id: one.carrierOrderId,
        customer,
        contacts: [contact],
        country: one.country,
        timezone: one.timezone,
        numbers: one.numbers,
        requested_date: one.requestedDate,
      })
      .execute();
  }
  await fillMailboxes(db);
  await fillJourney(db);
  await fillManual(db);
  await fillOthers(db);
}

async function fillMailboxes(db: Db): Promise<void> {
  await db
    .insertInto('mailboxes')
    .values([
      {
        id: 'porting@desk.example/INBOX',
        holder: 'worker-1',
        uidvalidity: 7,
        last_poll_at: ago(0.4),
        waiting: 0,
        error: null,
      },
      {
        id: 'ports-eu@desk.example/INBOX',
        holder: 'worker-2',
        uidvalidity: 3,
        last_poll_at: ago(34),
        waiting: 12,
        error: 'login refused by the server: the password or token is not accepted',
        error_since: ago(33),
      },
    ])
    .execute();
  await db
    .insertInto('carrier_health')
    .values([
      { carrier: 'telnyx', ok_at: ago(2), error: null },
      {
        carrier: 'bandwidth',
        ok_at: ago(190),
        failed_at: ago(1),
        failures: 14,
        error: '503 Service Unavailable',
      },
    ])
    .execute();
}

/** Stores a mail that was read. */
export async function addMail(
  db: Db,
  mail: {
    id: string;
    sender: string;
    subject: string;
    minutesAgo: number;
    ticket: string | null;
    reading: Partial<Reading>;
    outcome?: 'act' | 'clarify' | 'human' | 'untrusted' | 'ignore' | 'failed';
    error?: string;
  },
): Promise<void> {
  const reading: Reading = {
    verdict: 'act',
    cancel: [],
    keep: [],
    unmatched: [],
    because: '',
    words: '',
    marks: [],
    ...mail.reading,
  };
  await db
    .insertInto('messages')
    .values({
      id: mail.id,
      message_id: `<${mail.id}@mail.example>`,
      content_hash: mail.id,
      body_hash: null,
      size: 2_000,
      raw: Buffer.from(`From: ${mail.sender}\r\nSubject: test\r\n\r\n${reading.words}\r\n`),
      received_at: ago(mail.minutesAgo),
      state: mail.outcome === 'failed' ? 'failed' : 'done',
      outcome: mail.outcome ?? 'act',
      sender: mail.sender,
      subject: mail.subject,
      ticket_id: mail.ticket,
      reading: JSON.stringify(reading),
      error: mail.error ?? null,
    })
    .execute();
}

/** The marks of the given words. */
const marksOf = (words: string, ...deciding: string[]): [number, number][] =>
  deciding.map((text) => [words.indexOf(text), words.indexOf(text) + text.length]);

type ItemRow = { number: string; order: string | null; state: string; more?: Record<string, unknown> };

/** Stores a ticket with its items; `ticket` is kept as it is. */
export async function addTicket(
  db: Db,
  row: {
    id: string;
    state: 'open' | 'closed';
    requester: string;
    customer: string | null;
    items: readonly ItemRow[];
    orders?: readonly unknown[];
    minutesAgo: number;
    openedMinutesAgo?: number;
  },
): Promise<void> {
  const items = row.items.map((item) => ({
    number: item.number,
    order: item.order,
    state: item.state,
    since: ago(row.minutesAgo).getTime(),
    nextAt: null,
    seen: null,
    offer: null,
    consent: null,
    reason: null,
    ...item.more,
  }));
  await db
    .insertInto('tickets')
    .values({
      id: row.id,
      state: row.state,
      requester: row.requester,
      customer: row.customer,
      ticket: JSON.stringify({ id: row.id, items, orders: row.orders ?? [] }),
      created_at: ago(row.openedMinutesAgo ?? row.minutesAgo),
      updated_at: ago(row.minutesAgo),
      closed_at: row.state === 'closed' ? ago(row.minutesAgo) : null,
    })
    .execute();
  if (row.items.length === 0) return;
  await db
    .insertInto('items')
    .values(
      row.items.map((item, position) => ({
        ticket_id: row.id,
        position,
        number: item.number,
        order_id: item.order,
        state: item.state,
        open: row.state === 'open' && item.state === 'awaiting',
      })),
    )
    .execute();
}

/** Stores an event as the ticket store does: the event itself and the changes it led to. */
export async function addEvent(
  db: Db,
  ticket: string,
  minutesAgo: number,
  cause: string | null,
  data: Record<string, unknown> & { kind: string },
): Promise<void> {
  await db
    .insertInto('events')
    .values({ ticket_id: ticket, at: ago(minutesAgo), kind: data.kind, cause, data: JSON.stringify(data) })
    .execute();
}

/** Stores a notice as it was sent. */
export async function addNotice(
  db: Db,
  notice: {
    id: string;
    ticket: string;
    names: string[];
    to: string;
    subject: string;
    text: string;
    html?: string;
    minutesAgo: number;
    state?: 'sent' | 'rejected';
    response?: string;
  },
): Promise<void> {
  await db
    .insertInto('notices')
    .values({
      id: notice.id,
      ticket_id: notice.ticket,
      message_id: `<${notice.id}@desk.example>`,
      names: notice.names,
      recipient: notice.to,
      subject: notice.subject,
      body_text: notice.text,
      body_html: notice.html ?? `<p style="font-family:sans-serif;color:#222">${notice.text}</p>`,
      state: notice.state ?? 'sent',
      sends: 1,
      response: notice.response ?? '250 2.0.0 Ok: queued as 4F2A',
      created_at: ago(notice.minutesAgo),
      sent_at: notice.state === 'rejected' ? null : ago(notice.minutesAgo),
    })
    .execute();
}

/** Opens a review. */
export async function addReview(
  db: Db,
  review: {
    id: string;
    ticket: string | null;
    message?: string;
    reason: ReviewReason;
    order?: string;
    numbers?: string[];
    what: string;
    minutesAgo: number;
    data?: Record<string, unknown>;
  },
): Promise<void> {
  await db
    .insertInto('reviews')
    .values({
      id: review.id,
      ticket_id: review.ticket,
      message_id: review.message ?? null,
      reason: review.reason,
      order_id: review.order ?? null,
      numbers: review.numbers ?? [],
      what: review.what,
      data: JSON.stringify(review.data ?? {}),
      opened_at: ago(review.minutesAgo),
      closed_by: null,
    })
    .execute();
}

const answer = (
  number: string,
  state: NumberAnswer['state'],
  more: Partial<NumberAnswer> = {},
): NumberAnswer => ({
  number,
  state,
  said: state.replaceAll('_', '-'),
  portDate: null,
  fees: [],
  risks: [],
  ...more,
});

async function fillJourney(db: Db): Promise<void> {
  const [a = '', b = '', c = ''] = order.numbers;
  const dana = 'dana@harbour.example';
  const terms = {
    state: 'submitted',
    portDate: null,
    fees: [lateFee],
    risks: [{ code: 'submitted', text: null }],
  };
  const seen = {
    state: 'cancelled',
    portDate: null,
    fees: [],
    risks: [],
    at: ago(40).getTime(),
    said: 'cancelled',
  };
  await addTicket(db, {
    id: 'T-1001',
    state: 'closed',
    requester: dana,
    customer: 'Harbour Dental Group',
    minutesAgo: 38,
    openedMinutesAgo: 200,
    orders: [order],
    items: [
      {
        number: a,
        order: order.id,
        state: 'cancelled',
        more: {
          seen,
          offer: { notice: 'T-1001-2', terms, deadline: ago(-3_000).getTime(), reminded: false },
          consent: { message: 'm-2', notice: 'T-1001-2', at: ago(60).getTime(), terms },
        },
      },
      { number: b, order: order.id, state: 'cancelled', more: { seen } },
      { number: '+14155550190', order: null, state: 'not-found' },
    ],
  });
  const first = `Hi team,\n\nplease cancel the port of 415-555-0100 and 0101, and 415.555.0190 too. Keep 0102 going.\n\nThanks, Dana`;
  await addMail(db, {
    id: 'm-1',
    sender: dana,
    subject: 'Re: Your port order PO-1042 is under way',
    minutesAgo: 200,
    ticket: 'T-1001',
    reading: {
      cancel: [a, b],
      keep: [c],
      unmatched: ['+14155550190'],
      words: first,
      marks: marksOf(first, 'please cancel the port of 415-555-0100 and 0101', 'Keep 0102 going'),
      because: '“please cancel the port of” names 0100 and 0101; “Keep … going” keeps 0102',
    },
  });
  await addEvent(db, 'T-1001', 200, 'm-1', {
    kind: 'mail',
    message: 'm-1',
    from: dana,
    verdict: 'act',
    cancel: [
      { number: a, order },
      { number: b, order },
    ],
    keep: [c],
    unmatched: ['+14155550190'],
    because: 'names 0100 and 0101',
    changes: [
      { number: a, from: null, to: 'checking' },
      { number: b, from: null, to: 'checking' },
      { number: '+14155550190', from: null, to: 'not-found' },
    ],
  });
  await addEvent(db, 'T-1001', 199, 'T-1001-1', {
    kind: 'checked',
    effect: 'T-1001-1',
    answer: {
      kind: 'answer',
      cancels: 'number',
      numbers: [
        answer(a, 'submitted', { fees: [lateFee], risks: ['may port anyway'] }),
        answer(b, 'draft'),
        answer(c, 'port_date_set', { portDate: '2026-12-04T10:00:00-05:00' }),
      ],
    },
    changes: [
      { number: a, from: 'checking', to: 'costly' },
      { number: b, from: 'checking', to: 'cancelling' },
    ],
  });
  await addNotice(db, {
    id: 'T-1001-2',
    ticket: 'T-1001',
    names: ['costs', 'not-found'],
    to: dana,
    subject: 'Re: Your port order PO-1042 is under way',
    text: 'Cancelling +1 415-555-0100 costs USD 25.00, charged by telnyx.\nAnswer CANCEL PORT or KEEP PORT by 27 November 2026, 12:00 UTC. Without an answer the port goes on.',
    minutesAgo: 198,
  });
  await addEvent(db, 'T-1001', 198, 'T-1001-2', {
    kind: 'notice-sent',
    effect: 'T-1001-2',
    changes: [{ number: a, from: 'costly', to: 'awaiting' }],
  });
  const yes = 'CANCEL PORT please, the fee is fine.';
  await addMail(db, {
    id: 'm-2',
    sender: dana,
    subject: 'Re: Your port order PO-1042 is under way',
    minutesAgo: 60,
    ticket: 'T-1001',
    reading: {
      cancel: [a],
      words: yes,
      marks: marksOf(yes, 'CANCEL PORT'),
      because: '“CANCEL PORT” accepts',
    },
  });
  await addEvent(db, 'T-1001', 60, 'm-2', {
    kind: 'mail',
    message: 'm-2',
    from: dana,
    verdict: 'act',
    cancel: [{ number: a, order }],
    keep: [],
    unmatched: [],
    because: 'accepts',
    changes: [{ number: a, from: 'awaiting', to: 'cancelling' }],
  });
  await addEvent(db, 'T-1001', 59, 'T-1001-4', {
    kind: 'cancel-answered',
    effect: 'T-1001-4',
    answer: { kind: 'requested', fees: [{ number: a, fee: lateFee }], refused: [] },
    changes: [{ number: a, from: 'cancelling', to: 'cancel-pending' }],
  });
  await addEvent(db, 'T-1001', 40, 'T-1001-5', {
    kind: 'checked',
    effect: 'T-1001-5',
    answer: { kind: 'answer', cancels: 'number', numbers: [answer(a, 'cancelled'), answer(b, 'cancelled')] },
    changes: [
      { number: a, from: 'cancel-pending', to: 'cancelled' },
      { number: b, from: 'cancel-pending', to: 'cancelled' },
    ],
  });
  await addNotice(db, {
    id: 'T-1001-6',
    ticket: 'T-1001',
    names: ['cancelled'],
    to: dana,
    subject: 'Re: Your port order PO-1042 is under way',
    text: 'The ports of +1 415-555-0100 and +1 415-555-0101 are cancelled. Ask your present carrier not to disconnect them.',
    minutesAgo: 39,
  });
  await addEvent(db, 'T-1001', 39, 'T-1001-6', { kind: 'notice-sent', effect: 'T-1001-6', changes: [] });
  await db
    .insertInto('charges')
    .values({
      ticket_id: 'T-1001',
      order_id: order.id,
      numbers: [a],
      fees: JSON.stringify([lateFee]),
      recorded_by: 'operations',
      recorded_at: ago(20),
    })
    .execute();
  await addEvent(db, 'T-1001', 20, 'operations', {
    kind: 'charged',
    order: order.id,
    numbers: [a],
    fees: [lateFee],
    by: 'operations',
    changes: [],
  });
}

async function fillManual(db: Db): Promise<void> {
  const numbers = manualOrder.numbers.slice(0, 2);
  const ops = 'ops@northwind.example';
  await addTicket(db, {
    id: 'T-1002',
    state: 'open',
    requester: ops,
    customer: 'Northwind Freight Ltd',
    minutesAgo: 95,
    openedMinutesAgo: 100,
    orders: [manualOrder],
    items: numbers.map((number) => ({
      number,
      order: manualOrder.id,
      state: 'undetermined',
      more: { reason: 'this carrier has no interface: a person must find out' },
    })),
  });
  const words = 'Hello,\nplease stop the port of 020 7946 0123 and 020 7946 0124.\nRegards';
  await addMail(db, {
    id: 'm-3',
    sender: ops,
    subject: 'Stop two ports',
    minutesAgo: 100,
    ticket: 'T-1002',
    reading: {
      cancel: numbers,
      words,
      marks: marksOf(words, 'stop the port of'),
      because: '“stop the port of”',
    },
  });
  await addEvent(db, 'T-1002', 100, 'm-3', {
    kind: 'mail',
    message: 'm-3',
    from: ops,
    verdict: 'act',
    cancel: numbers.map((number) => ({ number, order: manualOrder })),
    keep: [],
    unmatched: [],
    because: '',
    changes: numbers.map((number) => ({ number, from: null, to: 'checking' })),
  });
  await addEvent(db, 'T-1002', 99, 'T-1002-1', {
    kind: 'checked',
    effect: 'T-1002-1',
    answer: { kind: 'person', what: 'Look the order LD 889-12 up in the carrier’s portal.' },
    changes: numbers.map((number) => ({ number, from: 'checking', to: 'undetermined' })),
  });
  await addReview(db, {
    id: 'T-1002-2',
    ticket: 'T-1002',
    message: 'm-3',
    reason: 'manual-check',
    order: manualOrder.id,
    numbers,
    what: 'Look the order LD 889-12 up in the carrier’s portal.',
    minutesAgo: 99,
    data: { order: manualOrder },
  });
  await db
    .insertInto('effects')
    .values({
      id: 'T-1002-3',
      ticket_id: 'T-1002',
      kind: 'notice',
      carrier: null,
      data: JSON.stringify({ kind: 'notice', id: 'T-1002-3' }),
      due_at: ago(3),
      attempts: 4,
      holder: null,
      error: '451 4.7.1 Greylisted, try again later',
    })
    .execute();
}

async function fillOthers(db: Db): Promise<void> {
  await addTicket(db, {
    id: 'T-1003',
    state: 'open',
    requester: 'it@lakeside.example',
    customer: 'Lakeside Clinic',
    minutesAgo: 12,
    orders: [clinicOrder],
    items: [
      {
        number: '+13125550140',
        order: 'PO-1088',
        state: 'awaiting',
        more: {
          seen: {
            state: 'submitted',
            portDate: null,
            fees: [],
            risks: [],
            at: ago(14).getTime(),
            said: 'PENDING_DOCUMENTS',
          },
          offer: {
            notice: 'T-1003-2',
            terms: {
              state: 'submitted',
              portDate: null,
              fees: [{ ...lateFee, amount: null, currency: null, firm: false, chargedBy: 'bandwidth' }],
              risks: [
                { code: 'near-date', text: null },
                { code: 'stated', text: 'the losing carrier may already have scheduled the disconnect' },
              ],
            },
            deadline: ago(-4_000).getTime(),
            reminded: true,
          },
        },
      },
    ],
  });
  const question = 'What happens to my fax line if I cancel now?';
  await addMail(db, {
    id: 'm-4',
    sender: 'it@lakeside.example',
    subject: 'Question about the port',
    minutesAgo: 30,
    ticket: 'T-1003',
    outcome: 'human',
    reading: {
      verdict: 'human',
      words: question,
      marks: marksOf(question, 'What happens'),
      because: 'a question',
    },
  });
  await addReview(db, {
    id: 'T-1003-4',
    ticket: 'T-1003',
    message: 'm-4',
    reason: 'question',
    what: 'a question, not a request',
    minutesAgo: 30,
    data: { order: null },
  });
  const forged = 'Cancel PO-1042 at once.';
  await addMail(db, {
    id: 'm-5',
    sender: 'dana@harbour.example',
    subject: 'urgent',
    minutesAgo: 300,
    ticket: null,
    outcome: 'untrusted',
    reading: {
      cancel: order.numbers,
      words: forged,
      marks: marksOf(forged, 'Cancel PO-1042'),
      because: 'names PO-1042',
    },
  });
  await addReview(db, {
    id: 'm-5-1',
    ticket: null,
    message: 'm-5',
    reason: 'unverified-sender',
    what: 'DMARC failed for harbour.example; nothing was done with any port.',
    minutesAgo: 300,
  });
  await addReview(db, {
    id: 'T-1001-9',
    ticket: 'T-1001',
    reason: 'charged-more',
    order: order.id,
    numbers: ['+14155550100'],
    what: 'The carrier charges 40.00 USD; accepted: 25.00 USD.',
    minutesAgo: 2_000,
  });
  await db
    .updateTable('reviews')
    .set({
      state: 'closed',
      closed_at: ago(1_900),
      closed_by: 'operations',
      decision: JSON.stringify({ kind: 'close' }),
    })
    .where('id', '=', 'T-1001-9')
    .execute();
}
