/** Rows as a hostile sender or carrier would make them: every text that can come from outside carries an attack. */
import type { Db } from '../../src/database/open.ts';
import type { ReviewReason } from '../../src/tickets/ticket.ts';
import { addEvent, addMail, addNotice, addReview, addTicket, ago } from './desk.ts';

/** Breaks out of elements, attributes and comments where anything is not escaped. */
export const attack = `"'><script>alert(1)</script><img src=x onerror=alert(2)></textarea><svg/onload=alert(3)>&lt;b&gt;`;
/** Turns the direction of what follows and hides signs inside numbers. */
const unseen = '\u202e0010-555-514\u202c \u2066pay\u2069 4\u200b155550100 \u0001\u0007\u001b[31m';
const long = 'A'.repeat(5_000) + attack + '\u202e'.repeat(2_000) + 'مرحبا '.repeat(800);

export async function addHostileRows(db: Db): Promise<void> {
  const bad = `${attack} ${unseen}`;
  const badOrder = {
    id: `PO-${attack}`,
    carrier: attack,
    carrierOrderId: attack,
    numbers: ['+14155550199', attack],
    country: 'US',
    timezone: 'America/New_York',
    requestedDate: null,
  };
  await db
    .insertInto('orders')
    .values({
      id: badOrder.id,
      carrier: badOrder.carrier,
      carrier_order_id: badOrder.carrierOrderId,
      customer: attack,
      contacts: [`evil@${attack}`],
      country: 'US',
      timezone: 'America/New_York',
      numbers: badOrder.numbers,
      requested_date: null,
    })
    .execute();
  await addTicket(db, {
    id: 'T-6660',
    state: 'open',
    requester: `evil@${bad}`,
    customer: bad,
    minutesAgo: 5,
    orders: [badOrder],
    items: [
      {
        number: bad,
        order: badOrder.id,
        state: attack,
        more: {
          reason: bad,
          seen: { state: attack, portDate: attack, fees: [], risks: [], at: ago(5).getTime(), said: bad },
          offer: {
            notice: 'T-6660-2',
            terms: {
              state: attack,
              portDate: attack,
              fees: [{ amount: attack, currency: attack, per: attack, firm: true, for: bad, chargedBy: bad }],
              risks: [{ code: attack, text: bad }],
            },
            deadline: Number.MAX_VALUE,
            reminded: false,
          },
        },
      },
      { number: '+14155550199', order: badOrder.id, state: 'awaiting' },
    ],
  });
  const words = long;
  await addMail(db, {
    id: 'm-6660',
    sender: `evil@${bad}`,
    subject: long,
    minutesAgo: 5,
    ticket: 'T-6660',
    error: bad,
    reading: {
      cancel: [bad],
      keep: [attack],
      unmatched: [unseen],
      words,
      marks: [
        [-5, 3],
        [2, 1],
        [4_990, 5_020],
        [5_010, 1_000_000],
        [Number.NaN, 4],
      ],
      because: bad,
      second: { outcome: 'objects', said: attack, milliseconds: 1, tokens: 2 },
    },
  });
  await addEvent(db, 'T-6660', 5, bad, {
    kind: 'mail',
    message: 'm-6660',
    from: bad,
    verdict: attack,
    because: bad,
    changes: [{ number: bad, from: attack, to: attack }],
  });
  await addEvent(db, 'T-6660', 4, bad, { kind: attack, [attack]: bad, deep: { [attack]: [bad] } });
  await addEvent(db, 'T-6660', 4, null, {
    kind: 'checked',
    effect: bad,
    answer: { kind: 'unknown', why: bad },
  });
  await addEvent(db, 'T-6660', 4, null, { kind: 'checked', effect: bad, answer: 'not an answer' });
  await addEvent(db, 'T-6660', 4, null, {
    kind: 'checked',
    effect: bad,
    answer: {
      kind: 'answer',
      cancels: attack,
      numbers: [{ number: bad, state: attack, said: bad, portDate: attack, fees: 'none', risks: [bad, 7] }],
    },
    changes: 'none',
  });
  await addEvent(db, 'T-6660', 4, null, {
    kind: 'cancel-answered',
    effect: bad,
    answer: { kind: 'refused', reason: bad },
  });
  await addEvent(db, 'T-6660', 4, null, {
    kind: 'review-answered',
    review: attack,
    by: bad,
    decision: { kind: 'cancel', outcome: attack, reason: bad },
  });
  await addNotice(db, {
    id: 'T-6660-2',
    ticket: 'T-6660',
    names: [attack],
    to: bad,
    subject: long,
    text: long,
    // A script in a frame that allows none makes the browser log that it was blocked, so this one needs no script to run.
    html: `<p>a formatted notice</p><img src="data:," alt=""><form action="https://evil.example"><button>Send</button></form>`,
    minutesAgo: 4,
    response: bad,
  });
  await db
    .insertInto('effects')
    .values({
      id: `T-6660-${attack}`,
      ticket_id: 'T-6660',
      kind: 'check',
      carrier: attack,
      data: JSON.stringify({}),
      due_at: ago(1),
      holder: null,
      error: bad,
    })
    .execute();
  await db
    .insertInto('charges')
    .values({
      ticket_id: 'T-6660',
      order_id: badOrder.id,
      numbers: [bad],
      fees: JSON.stringify([
        { amount: attack, currency: attack, per: attack, firm: false, for: bad, chargedBy: bad },
      ]),
      recorded_by: bad,
    })
    .execute();
  await addReview(db, {
    id: 'T-6660-9',
    ticket: 'T-6660',
    message: 'm-6660',
    reason: 'manual-check',
    order: badOrder.id,
    numbers: ['+14155550199', bad],
    what: long,
    minutesAgo: 4,
    data: { order: badOrder, [attack]: { [attack]: bad } },
  });
  await addReview(db, {
    id: 'm-6660-1',
    ticket: null,
    message: 'm-6660',
    reason: attack as ReviewReason,
    what: bad,
    minutesAgo: 3,
  });
  await db
    .insertInto('mailboxes')
    .values({
      id: `imap://desk:hunter2@mail.example/${attack}`,
      holder: bad,
      uidvalidity: null,
      waiting: null,
      error: bad,
      error_since: ago(3),
    })
    .execute();
  await db
    .insertInto('carrier_health')
    .values({ carrier: attack, failed_at: ago(1), failures: 3, error: bad })
    .execute();
}
