import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { manualCarrier } from '../../src/carriers/manual.ts';
import { actions } from '../../src/jobs/actions.ts';
import { ordersById } from '../../src/orders/store.ts';
import type { ReviewDecision } from '../../src/tickets/event.ts';
import type { TicketOrder } from '../../src/tickets/ticket.ts';
import { type JobDesk, openDesk } from './desk.ts';

let desk: JobDesk;
beforeAll(async () => {
  desk = await openDesk();
}, 120_000);
afterAll(() => desk.close());

const answer = async (review: string | undefined, decision: ReviewDecision): Promise<void> => {
  await actions(desk.parts).answerReview(review ?? '', 'pia', decision);
  await desk.settle();
};
const open = async (about: { message?: string; order?: string }) =>
  (await desk.reviews()).filter(
    (review) =>
      review.state === 'open' &&
      (about.message === undefined || review.message_id === about.message) &&
      (about.order === undefined || review.order_id === about.order),
  );
/** An order as a page that was loaded earlier has it: only its id is believed. */
const shown = (id: string): TicketOrder => ({
  id,
  carrier: 'elsewhere',
  carrierOrderId: 'other',
  numbers: [],
  country: 'US',
  timezone: 'UTC',
  requestedDate: null,
});
const notices = (address: string): string[] =>
  desk.to(address).map((mail) => mail.headers['X-Porthalt-Notice'] ?? '');

describe('a person who vouches for a mail of an unverified sender', () => {
  it('has it taken like any other', async () => {
    await desk.order({
      id: 'PO-1',
      contacts: ['ada@bakery.example'],
      numbers: ['+14155550100', '+14155550101'],
    });
    const id = await desk.receive({
      from: 'ada@bakery.example',
      text: 'Please cancel the port of 415-555-0100.',
      verified: false,
    });
    const [review] = await open({ message: id });
    await answer(review?.id, {
      kind: 'reading',
      cancel: [{ number: '+14155550100', order: shown('PO-1') }],
      keep: [],
    });
    expect(desk.cancels('PO-1')).toEqual([['+14155550100']]);
    const ticket = (await desk.message(id)).ticket_id ?? '';
    const row = await desk.db
      .selectFrom('tickets')
      .selectAll()
      .where('id', '=', ticket)
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ requester: 'ada@bakery.example', customer: 'Customer of PO-1' });
    expect(row.ticket.items).toMatchObject([{ number: '+14155550100', askedBy: id }]);
    expect(notices('ada@bakery.example').at(-1)).toContain('cancelled');
    await expect(
      actions(desk.parts).answerReview(review?.id ?? '', 'quin', { kind: 'close' }),
    ).rejects.toThrow(/closed already \(by pia\)/);
  });

  it('cannot make a stranger’s mail decide: the contacts are to be asked', async () => {
    await desk.order({ id: 'PO-2', contacts: ['ben@garage.example'], numbers: ['+14155550110'] });
    const id = await desk.receive({
      from: '"ben@garage.example <ben@garage.example>" <bens-phone@mobile.example>',
      text: 'Please cancel the port of 415-555-0110.',
      verified: false,
    });
    const [review] = await open({ message: id });
    await expect(
      actions(desk.parts).answerReview(review?.id ?? '', 'pia', {
        kind: 'reading',
        cancel: [{ number: '+14155550110', order: shown('PO-2') }],
        keep: [],
      }),
    ).rejects.toThrow(/no contact of order PO-2: ask the contacts/);
    expect(desk.cancels('PO-2')).toEqual([]);
    expect(await open({ message: id })).toHaveLength(1);
    expect(notices('ben@garage.example')).toEqual(['handed-over']);
  });

  it('says which of several mails he means, of those that the review lists', async () => {
    await desk.order({ id: 'PO-9', contacts: ['ivy@inn.example'], numbers: ['+14155550190'] });
    const from = 'ivy@inn.example';
    const first = await desk.receive({ from, text: 'Cancel it all, 415-555-0190!', verified: false });
    const own = await desk.receive({ from, text: 'Please cancel 415-555-0190.', verified: 'unknown' });
    const [review] = await open({ message: first });
    const cancel = [{ number: '+14155550190', order: shown('PO-9') }];
    const elsewhere = await desk.receive({ from: 'joy@inn.example', text: 'Hello?', verified: false });
    await expect(
      actions(desk.parts).answerReview(review?.id ?? '', 'pia', {
        kind: 'reading',
        mail: elsewhere,
        cancel,
        keep: [],
      }),
    ).rejects.toThrow(/none of this review/);
    await answer(review?.id, { kind: 'reading', mail: own, cancel, keep: [] });
    expect(desk.cancels('PO-9')).toEqual([['+14155550190']]);
    expect((await desk.message(own)).ticket_id).not.toBeNull();
    expect((await desk.message(first)).ticket_id).toBeNull();
  });

  it('has it join the ticket that a number is in already', async () => {
    await desk.order({ id: 'PO-3', contacts: ['cy@clinic.example'], numbers: ['+14155550120'] });
    desk.carrier.script('+14155550120', { state: 'submitted' });
    await desk.receive({ from: 'cy@clinic.example', text: 'Please cancel the port of 415-555-0120.' });
    expect(await desk.states('PO-3')).toEqual({ '+14155550120': 'awaiting' });
    const id = await desk.receive({
      from: 'cy@clinic.example',
      text: 'Please leave 415-555-0120 alone, go on with the port.',
      verified: false,
    });
    const [review] = await open({ message: id });
    await answer(review?.id, { kind: 'reading', cancel: [], keep: ['+14155550120'] });
    expect(await desk.states('PO-3')).toEqual({ '+14155550120': 'kept' });
    const items = await desk.db
      .selectFrom('items')
      .select('ticket_id')
      .where('order_id', '=', 'PO-3')
      .execute();
    expect(items).toHaveLength(1);
  });

  it('is no consent to costs: the notice goes out again', async () => {
    await desk.order({ id: 'PO-4', contacts: ['dora@studio.example'], numbers: ['+14155550130'] });
    desk.carrier.script('+14155550130', { state: 'submitted' });
    await desk.receive({ from: 'dora@studio.example', text: 'Please cancel the port of 415-555-0130.' });
    const id = await desk.receive({
      from: 'dora@studio.example',
      text: 'Please cancel 415-555-0130 whatever it costs.',
      verified: false,
    });
    const [review] = await open({ message: id });
    await answer(review?.id, {
      kind: 'reading',
      cancel: [{ number: '+14155550130', order: shown('PO-4') }],
      keep: [],
    });
    expect(desk.cancels('PO-4')).toEqual([]);
    expect(notices('dora@studio.example').filter((names) => names === 'costs')).toHaveLength(2);
  });

  it('is told what cannot be, and the review stays open', async () => {
    const id = await desk.receive({
      from: 'ada@bakery.example',
      text: 'Please cancel 415-555-0101.',
      verified: false,
    });
    const [review] = await open({ message: id });
    const wrong: ReviewDecision[] = [
      { kind: 'reading', cancel: [{ number: '+14155550130', order: shown('PO-1') }], keep: [] },
      { kind: 'reading', cancel: [{ number: '+14155550101', order: shown('PO-99') }], keep: [] },
      { kind: 'reading', cancel: [], keep: ['+14155559999'] },
    ];
    for (const decision of wrong) await expect(answer(review?.id, decision)).rejects.toThrow(/is (not )?on/);
    expect(await open({ message: id })).toHaveLength(1);
    await expect(answer('R-none', { kind: 'close' })).rejects.toThrow('There is no review R-none.');
    await answer(review?.id, { kind: 'close' });
    expect(await open({ message: id })).toEqual([]);
  });
});

describe('a question that a person reads as a request', () => {
  it('is taken into its ticket', async () => {
    await desk.order({
      id: 'PO-10',
      contacts: ['emil@books.example'],
      numbers: ['+14155550140', '+14155550141'],
    });
    const id = await desk.receive({
      from: 'emil@books.example',
      text: 'What would happen to 415-555-0140 if we changed our minds?',
    });
    expect((await desk.message(id)).outcome).toBe('human');
    const [review] = await open({ message: id });
    const [order] = await ordersById(desk.db, ['PO-10']);
    if (order === undefined) throw new Error('no order');
    const { customer: _customer, contacts: _contacts, ...ticketOrder } = order;
    await answer(review?.id, {
      kind: 'reading',
      cancel: [{ number: '+14155550140', order: ticketOrder }],
      keep: [],
    });
    expect(await desk.states('PO-10')).toEqual({ '+14155550140': 'cancelled' });
    const event = await desk.db
      .selectFrom('events')
      .selectAll()
      .where('kind', '=', 'review-answered')
      .where('cause', '=', 'pia')
      .execute();
    expect(event.length).toBeGreaterThan(0);
  });
});

describe('a carrier of people', () => {
  it('is asked by a person, whose answers are events like any other', async () => {
    const parts = desk.parts as unknown as { carriers: Map<string, unknown> };
    parts.carriers.set('acme', manualCarrier({ name: 'acme', contact: 'desk@acme.example' }));
    await desk.order({
      id: 'PO-20',
      carrier: 'acme',
      contacts: ['fay@florist.example'],
      numbers: ['+14155550150'],
    });
    await desk.receive({ from: 'fay@florist.example', text: 'Please cancel the port of 415-555-0150.' });
    const [check] = await open({ order: 'PO-20' });
    expect(check).toMatchObject({ reason: 'manual-check', numbers: ['+14155550150'] });
    const said = (state: 'in_review' | 'cancelled'): ReviewDecision => ({
      kind: 'status',
      cancels: 'number',
      numbers: [{ number: '+14155550150', state, said: state, portDate: null, fees: [], risks: [] }],
    });
    await answer(check?.id, said('in_review'));
    const [cancel] = await open({ order: 'PO-20' });
    expect(cancel?.reason).toBe('manual-cancel');
    await answer(cancel?.id, { kind: 'cancel', outcome: 'requested', reason: '' });
    expect(await desk.states('PO-20')).toEqual({ '+14155550150': 'cancel-pending' });
    desk.wait(3_600_000);
    await desk.settle();
    const [confirm] = await open({ order: 'PO-20' });
    await answer(confirm?.id, said('cancelled'));
    expect(await desk.states('PO-20')).toEqual({ '+14155550150': 'cancelled' });
    expect(notices('fay@florist.example').at(-1)).toContain('cancelled');
  });
});

describe('a case that somebody takes over', () => {
  it('stays open in his name until he closes it, however long that is', async () => {
    const parts = desk.parts as unknown as { carriers: Map<string, unknown> };
    parts.carriers.set('acme', manualCarrier({ name: 'acme', contact: 'desk@acme.example' }));
    const contacts = ['gil@garage.example'];
    await desk.order({ id: 'PO-21', carrier: 'acme', contacts, numbers: ['+14155550155'] });
    await desk.receive({ from: 'gil@garage.example', text: 'Please cancel the port of 415-555-0155.' });
    const [check] = await open({ order: 'PO-21' });
    await answer(check?.id, { kind: 'take-over' });
    desk.wait(5 * 86_400_000);
    await desk.settle();
    const [taken, ...more] = await open({ order: 'PO-21' });
    expect(more).toEqual([]);
    expect(taken).toMatchObject({ id: check?.id, state: 'open', owner: 'pia', decision: null });
    expect(taken?.taken_over_at).not.toBeNull();
    expect(await desk.states('PO-21')).toEqual({ '+14155550155': 'undetermined' });
    await answer(taken?.id, { kind: 'close' });
    expect(await open({ order: 'PO-21' })).toEqual([]);
    expect(await desk.states('PO-21')).toEqual({ '+14155550155': 'kept' });
    const ticket = await desk.db
      .selectFrom('tickets')
      .select('state')
      .where('id', '=', check?.ticket_id ?? '')
      .executeTakeFirst();
    expect(ticket?.state).toBe('closed');
    expect(notices('gil@garage.example')).toEqual(['undetermined']);
  });
});

describe('a charge', () => {
  it('is recorded for an order of the ticket, and for no other', async () => {
    const item = await desk.db
      .selectFrom('items')
      .select('ticket_id')
      .where('order_id', '=', 'PO-1')
      .executeTakeFirstOrThrow();
    const fee = {
      amount: '25.00',
      currency: 'USD',
      per: 'number',
      firm: true,
      for: 'late cancellation',
      chargedBy: 'the carrier',
    } as const;
    await expect(
      actions(desk.parts).recordCharge(item.ticket_id, 'PO-2', ['+14155550110'], [fee], 'pia'),
    ).rejects.toThrow(/has no number of order PO-2/);
    await actions(desk.parts).recordCharge(item.ticket_id, 'PO-1', ['+14155550100'], [fee], 'pia');
    await desk.settle();
    expect(await desk.db.selectFrom('charges').selectAll().execute()).toMatchObject([
      { order_id: 'PO-1', recorded_by: 'pia' },
    ]);
    // It was free when the customer asked.
    expect((await desk.reviews('charged-more')).map((review) => review.order_id)).toEqual(['PO-1']);
  });
});
