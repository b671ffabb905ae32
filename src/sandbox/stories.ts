/** The demonstration's sample customers: what each writes, how the carrier stands, how each answers, how it must end. */
import type { SandboxScript } from '../carriers/sandbox.ts';
import type { PortOrder } from '../orders/store.ts';
import type { ItemState, NoticeName } from '../tickets/ticket.ts';

export type Story = {
  /** What it shows, in a few words. */
  readonly title: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly order: PortOrder | null;
  readonly scripts: Readonly<Record<string, SandboxScript>>;
  readonly wholeOrder?: boolean;
  readonly mail: {
    readonly subject: string;
    readonly text: string;
    readonly headers?: Readonly<Record<string, string>>;
    /** False: the receiving server could not verify the sender. */
    readonly verified?: boolean;
  };
  /** What the customer answers to a notice, once each. */
  readonly answers?: readonly { readonly to: NoticeName; readonly text: string }[];
  readonly end: {
    /** The number's last two digits and the state it must end in; empty: no ticket item. */
    readonly items: Readonly<Record<string, ItemState>>;
    /** Notices the customer must have got, in order. */
    readonly notices: readonly NoticeName[];
    /** Whether a person must have something to do. */
    readonly review?: boolean;
  };
};

const number = (ending: string): string => `+141555501${ending}`;

function order(id: string, customer: string, contact: string, endings: readonly string[]): PortOrder {
  return {
    id,
    carrier: 'sandbox',
    carrierOrderId: `SB-${id}`,
    customer,
    contacts: [contact],
    country: 'US',
    timezone: 'America/Los_Angeles',
    numbers: endings.map(number),
    requestedDate: null,
  };
}

const script = (entries: Readonly<Record<string, SandboxScript>>): Record<string, SandboxScript> =>
  Object.fromEntries(Object.entries(entries).map(([ending, value]) => [number(ending), value]));

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

const fee = {
  amount: '25.00',
  currency: 'USD',
  per: 'number',
  firm: true,
  for: 'late cancellation',
  chargedBy: 'the carrier',
} as const;

const submitted: SandboxScript = { state: 'submitted', said: 'submitted to the losing carrier', fees: [fee] };

/** The stories, in the order in which their mails come in. Port dates are reckoned from now. */
export function stories(): readonly Story[] {
  return [
    {
      title: 'free to cancel',
      from: { name: 'Ada Example', address: 'ada@bakery.example' },
      order: order('PO-2001', 'Bakery', 'ada@bakery.example', ['00', '01']),
      scripts: script({ '00': { cancel: { does: 'pend', looks: 1 } } }),
      mail: {
        subject: 'Re: Your port order PO-2001',
        text: 'Hello,\n\nplease cancel the port of (415) 555-0100. The other line can move as planned.\n\nThanks,\nAda',
      },
      end: { items: { '00': 'cancelled' }, notices: ['cancel-requested', 'cancelled'] },
    },
    {
      title: 'several numbers at once',
      from: { name: 'Ben Example', address: 'ben@garage.example' },
      order: order('PO-2002', 'Garage', 'ben@garage.example', ['10', '11', '12', '13']),
      scripts: {},
      mail: {
        subject: 'Re: Your port order PO-2002',
        text: 'Hi there, could you stop the ports for 415-555-0110, 0111 and 0113 please? Ben',
      },
      end: { items: { '10': 'cancelled', '11': 'cancelled', '13': 'cancelled' }, notices: ['cancelled'] },
    },
    {
      title: 'all but one',
      from: { name: 'Cleo Example', address: 'cleo@clinic.example' },
      order: order('PO-2003', 'Clinic', 'cleo@clinic.example', ['20', '21', '22']),
      scripts: {},
      mail: { subject: 'Re: PO-2003', text: 'Please cancel all numbers on this order except 0122.\n\nCleo' },
      end: { items: { '20': 'cancelled', '21': 'cancelled' }, notices: ['cancelled'] },
    },
    {
      title: 'costs, accepted',
      from: { name: 'Dora Example', address: 'dora@studio.example' },
      order: order('PO-2004', 'Studio', 'dora@studio.example', ['30']),
      scripts: script({ '30': submitted }),
      mail: {
        subject: 'Please cancel our port',
        text: 'We changed our mind, please cancel the port of +1 415 555 0130.',
      },
      answers: [{ to: 'costs', text: 'Yes, go ahead with the cancellation. We accept the fee.' }],
      end: { items: { '30': 'cancelled' }, notices: ['costs', 'cancelled'] },
    },
    {
      title: 'costs, declined',
      from: { name: 'Emil Example', address: 'emil@books.example' },
      order: order('PO-2005', 'Books', 'emil@books.example', ['40']),
      scripts: script({ '40': submitted }),
      mail: { subject: 'Cancel port', text: 'Please cancel the port for 415-555-0140.' },
      answers: [{ to: 'costs', text: 'No, then keep porting please.' }],
      end: { items: { '40': 'kept' }, notices: ['costs', 'kept'] },
    },
    {
      title: 'costs, no answer',
      from: { name: 'Fay Example', address: 'fay@florist.example' },
      order: order('PO-2006', 'Florist', 'fay@florist.example', ['50']),
      scripts: script({ '50': submitted }),
      mail: { subject: 'Cancel port', text: 'Please cancel the port for 415-555-0150.' },
      end: { items: { '50': 'expired' }, notices: ['costs', 'reminder', 'expired'] },
    },
    {
      title: 'port date set',
      from: { name: 'Gus Example', address: 'gus@gym.example' },
      order: order('PO-2007', 'Gym', 'gus@gym.example', ['60']),
      scripts: script({ '60': { state: 'port_date_set', said: 'FOC confirmed', portDate: inDays(6) } }),
      mail: { subject: 'Stop!', text: 'Stop the port of 415-555-0160, please.' },
      end: { items: { '60': 'too-late' }, notices: ['too-late'] },
    },
    {
      title: 'already ported',
      from: { name: 'Hana Example', address: 'hana@hotel.example' },
      order: order('PO-2008', 'Hotel', 'hana@hotel.example', ['70']),
      scripts: script({ '70': { state: 'ported', said: 'ported' } }),
      mail: { subject: 'Cancel', text: 'I want to cancel the port of 415-555-0170.' },
      end: { items: { '70': 'ported' }, notices: ['too-late'] },
    },
    {
      title: 'a number on no order',
      from: { name: 'Ian Example', address: 'ian@inn.example' },
      order: order('PO-2009', 'Inn', 'ian@inn.example', ['80']),
      scripts: {},
      mail: { subject: 'Cancellation', text: 'Please cancel the port of 415-555-0189.' },
      end: { items: { '89': 'not-found' }, notices: ['clarify', 'not-found'] },
    },
    {
      title: 'unclear, asked back, answered',
      from: { name: 'Jo Example', address: 'jo@joinery.example' },
      order: order('PO-2010', 'Joinery', 'jo@joinery.example', ['90', '91', '92']),
      scripts: {},
      mail: { subject: 'Re: Your port order PO-2010', text: 'Please cancel my port.' },
      answers: [{ to: 'clarify', text: 'Sorry! Cancel 415-555-0191, please.' }],
      end: { items: { '91': 'cancelled' }, notices: ['clarify', 'cancelled'] },
    },
    {
      title: 'a question for a person',
      from: { name: 'Kim Example', address: 'kim@kiosk.example' },
      order: order('PO-2011', 'Kiosk', 'kim@kiosk.example', ['02']),
      scripts: {},
      mail: {
        subject: 'Re: PO-2011',
        text: 'Is it still possible to cancel this, and what would it cost us?',
      },
      end: { items: {}, notices: ['handed-over'], review: true },
    },
    {
      title: 'out of office',
      from: { name: 'Lea Example', address: 'lea@law.example' },
      order: order('PO-2012', 'Law', 'lea@law.example', ['03']),
      scripts: {},
      mail: {
        subject: 'Automatic reply: Your port order PO-2012',
        text: 'I am out of the office. Please cancel nothing without me; call 415-555-0103.',
        headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' },
      },
      end: { items: {}, notices: [] },
    },
    {
      title: "a stranger names somebody else's number",
      from: { name: 'Mallory', address: 'mallory@elsewhere.example' },
      order: null,
      scripts: {},
      mail: { subject: 'Cancel', text: 'Please cancel the port of 415-555-0104.' },
      // Nora, whose number it is, is told below: once, whatever happens on that day.
      end: { items: { '04': 'not-found' }, notices: ['clarify', 'not-found'], review: true },
    },
    {
      title: 'a sender who could not be verified',
      from: { name: 'Nora Example', address: 'nora@nursery.example' },
      order: order('PO-2014', 'Nursery', 'nora@nursery.example', ['04']),
      scripts: {},
      mail: { subject: 'Cancel', text: 'Please cancel the port of 415-555-0104.', verified: false },
      end: { items: {}, notices: ['handed-over'], review: true },
    },
    {
      title: 'one of a whole-order carrier',
      from: { name: 'Olga Example', address: 'olga@opera.example' },
      order: order('PO-2015', 'Opera', 'olga@opera.example', ['05', '06']),
      wholeOrder: true,
      scripts: {},
      mail: { subject: 'Re: PO-2015', text: 'Please cancel 415-555-0105 only.' },
      end: { items: { '05': 'undetermined' }, notices: ['undetermined'], review: true },
    },
  ];
}
