/** Notices as the ticket core makes them, one or more for each name: used by the tests and by the preview. */
import { resolve } from 'node:path';
import { composeNotice, type NoticeSettings, type NoticeView } from '../../src/notices/compose.ts';
import type { Fee } from '../../src/tickets/answer.ts';
import type { NoticeContent } from '../../src/tickets/event.ts';
import type {
  Item,
  ItemState,
  Note,
  NoticeName,
  Offer,
  Terms,
  TicketOrder,
} from '../../src/tickets/ticket.ts';

export const now = Date.parse('2026-11-23T14:15:00Z');

/** Tests and scripts run from the checkout. */
export const templatesFolder = resolve('templates');

const settings: NoticeSettings = {
  deskName: 'Example Telecom porting desk',
  timezone: 'UTC',
  pendingPollEvery: 600_000,
};

export const order: TicketOrder = {
  id: 'PO-1042',
  carrier: 'sandbox',
  carrierOrderId: 'sr_8c41d0',
  numbers: ['+14155550100', '+14155550101', '+14155550102', '+14155550103'],
  country: 'US',
  timezone: 'America/New_York',
  requestedDate: '2026-12-01',
};

export const britishOrder: TicketOrder = {
  id: 'PO-1077',
  carrier: 'manual',
  carrierOrderId: null,
  numbers: ['+442079460123', '+441632960450'],
  country: 'GB',
  timezone: 'Europe/London',
  requestedDate: null,
};

export const lateFee: Fee = {
  amount: '25.00',
  currency: 'USD',
  per: 'number',
  firm: true,
  for: 'late cancellation',
  chargedBy: 'the losing carrier',
};

export const orderFee: Fee = {
  amount: '40',
  currency: 'USD',
  per: 'order',
  firm: false,
  for: 'supplement to the port order',
  chargedBy: 'the carrier',
};

export const unknownFee: Fee = {
  amount: null,
  currency: null,
  per: 'number',
  firm: false,
  for: 'cancellation',
  chargedBy: 'the carrier',
};

export const scheduled: Terms = {
  state: 'port_date_set',
  portDate: '2026-12-01T10:00:00-05:00',
  fees: [lateFee, orderFee],
  risks: [
    { code: 'port-date-set', text: null },
    { code: 'stated', text: 'The present line may be disconnected on the port date.' },
  ],
};

export const submitted: Terms = {
  state: 'submitted',
  portDate: null,
  fees: [unknownFee],
  risks: [
    { code: 'submitted', text: null },
    { code: 'near-date', text: null },
  ],
};

export const offerOf = (terms: Terms, deadline = '2026-11-26T14:15:00Z'): Offer => ({
  notices: [],
  terms,
  deadline: Date.parse(deadline),
  reminded: false,
});

/** An item of `order` in a state; the rest as the core would have it. */
export function itemOf(number: string, state: ItemState, more: Partial<Item> = {}): Item {
  return {
    number,
    order: order.id,
    state,
    since: now,
    askedBy: 'm1',
    askedAt: now - 60_000,
    expects: null,
    nextAt: null,
    looks: 1,
    looksSince: now,
    refusals: 0,
    requestedAt: null,
    requested: 'no',
    seen: {
      ...scheduled,
      fees: [],
      risks: [],
      portDate: null,
      state: 'in_review',
      at: now - 30_000,
      said: 'in-process',
    },
    offer: null,
    consent: null,
    reason: null,
    told: null,
    ...more,
  };
}

export const contentOf = (
  items: readonly (readonly [NoticeName, Item])[],
  notes: readonly Note[] = [],
  orders: readonly TicketOrder[] = [order],
): NoticeContent => ({
  names: [...new Set([...items.map(([name]) => name), ...notes.map(({ name }) => name)])],
  items: items.map(([name, item]) => ({ name, item })),
  notes,
  orders,
});

export const viewOf = (content: NoticeContent, language = 'en'): NoticeView =>
  composeNotice({ content }, { id: 'T-1001', language }, settings, now);

const seenAs = (terms: Terms) => ({
  ...terms,
  fees: [],
  risks: [],
  at: now - 30_000,
  said: 'foc-date-confirmed',
});
const consentTo = (terms: Terms) => ({ message: 'm2', notice: 'T-1001-3', at: now, terms });
const consented = { consent: consentTo(scheduled), seen: seenAs({ ...scheduled, state: 'cancelled' }) };
const noted = (name: Note['name'], numbers: readonly string[], message: string | null = 'm2'): Note => ({
  name,
  numbers,
  message,
});

/** One mail for each thing that can be said, and some that say several. */
export const cases = {
  costs: contentOf([
    ['costs', itemOf('+14155550100', 'costly', { offer: offerOf(scheduled), seen: seenAs(scheduled) })],
    ['costs', itemOf('+14155550101', 'costly', { offer: offerOf(scheduled), seen: seenAs(scheduled) })],
  ]),
  'costs-unknown': contentOf(
    [['costs', itemOf('+442079460123', 'costly', { order: britishOrder.id, offer: offerOf(submitted) })]],
    [],
    [britishOrder],
  ),
  reminder: contentOf(
    [
      [
        'reminder',
        itemOf('+14155550100', 'awaiting', { offer: offerOf(scheduled), seen: seenAs(scheduled) }),
      ],
    ],
    [noted('reminder', ['+14155550100'], null)],
  ),
  cancelled: contentOf([
    ['cancelled', itemOf('+14155550100', 'cancelled', { requested: 'yes' })],
    ['cancelled', itemOf('+14155550101', 'cancelled', { requested: 'yes' })],
  ]),
  'cancelled-with-fees': contentOf([
    ['cancelled', itemOf('+14155550100', 'cancelled', { ...consented, requested: 'yes' })],
    ['cancelled', itemOf('+14155550101', 'already-cancelled')],
  ]),
  'cancel-requested': contentOf([
    ['cancel-requested', itemOf('+14155550100', 'cancel-pending', { ...consented, requested: 'yes' })],
  ]),
  received: contentOf([
    ['received', itemOf('+14155550100', 'checking', { seen: null })],
    ['received', itemOf('+14155550101', 'checking', { seen: null })],
  ]),
  'too-late': contentOf([['too-late', itemOf('+14155550100', 'too-late', { seen: seenAs(scheduled) })]]),
  ported: contentOf([
    ['too-late', itemOf('+14155550100', 'ported', { seen: seenAs({ ...scheduled, state: 'ported' }) })],
  ]),
  'ported-anyway': contentOf([
    [
      'too-late',
      itemOf('+14155550100', 'ported', { seen: seenAs({ ...scheduled, state: 'ported' }), requested: 'yes' }),
    ],
  ]),
  'not-found': contentOf([
    ['not-found', itemOf('+14155550142', 'not-found', { order: null, seen: null })],
    ['not-found', itemOf('555 0143 ext. 9', 'not-found', { order: null, seen: null })],
  ]),
  undetermined: contentOf([
    [
      'undetermined',
      itemOf('+14155550100', 'undetermined', { seen: null, reason: 'HTTP 503 from the carrier' }),
    ],
    ['undetermined', itemOf('+14155550101', 'undetermined', { requested: 'doubt' })],
    ['undetermined', itemOf('+14155550102', 'undetermined', { reason: 'refused' })],
  ]),
  clarify: contentOf([], [noted('clarify', ['+14155550142'])]),
  proposal: contentOf(
    [],
    [
      {
        ...noted('clarify', ['+14155550142']),
        proposal: {
          cancel: [
            { number: '+14155550100', order: order.id },
            { number: '+442079460123', order: britishOrder.id },
          ],
          keep: [{ number: '+14155550102', order: order.id }],
          orders: [order, britishOrder],
        },
      },
    ],
    [order, britishOrder],
  ),
  kept: contentOf(
    [['kept', itemOf('+14155550100', 'kept', { seen: seenAs(scheduled) })]],
    [noted('kept', ['+14155550102'])],
  ),
  expired: contentOf([
    [
      'expired',
      itemOf('+14155550100', 'expired', {
        offer: offerOf(scheduled, '2026-11-23T14:15:00Z'),
        seen: seenAs(scheduled),
      }),
    ],
  ]),
  'handed-over': contentOf([], [noted('handed-over', [])]),
  'handed-over-unverified': contentOf([], [noted('handed-over', ['+14155550100'], null)]),
  mixed: contentOf(
    [
      ['costs', itemOf('+14155550100', 'costly', { offer: offerOf(scheduled), seen: seenAs(scheduled) })],
      ['costs', itemOf('+14155550101', 'costly', { offer: offerOf(submitted, '2026-11-25T22:00:00Z') })],
      ['costs', itemOf('+442079460123', 'costly', { order: britishOrder.id, offer: offerOf(submitted) })],
      ['cancelled', itemOf('+14155550102', 'cancelled', { requested: 'yes' })],
      ['not-found', itemOf('+14155550142', 'not-found', { order: null, seen: null })],
    ],
    [],
    [order, britishOrder],
  ),
} satisfies Readonly<Record<string, NoticeContent>>;
