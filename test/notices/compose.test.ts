import { describe, expect, it } from '@jest/globals';
import type { NoticeGroup, NoticePart } from '../../src/notices/compose.ts';
import type { NoticeContent } from '../../src/tickets/event.ts';
import type { NoticeName } from '../../src/tickets/ticket.ts';
import {
  britishOrder,
  contentOf,
  itemOf,
  lateFee,
  now,
  offerOf,
  order,
  orderFee,
  scheduled,
  submitted,
  unknownFee,
  viewOf,
} from './cases.ts';

function partOf(content: NoticeContent, name: NoticeName): NoticePart {
  const part = viewOf(content).parts.find((candidate) => candidate.name === name);
  if (part === undefined) throw new Error(`nothing is said under ${name}`);
  return part;
}

function onlyGroup(content: NoticeContent, name: NoticeName): NoticeGroup {
  const { groups } = partOf(content, name);
  if (groups[0] === undefined || groups.length > 1) throw new Error(`${groups.length} groups`);
  return groups[0];
}

const costly = (number: string, terms = scheduled, deadline?: string) =>
  ['costs', itemOf(number, 'costly', { offer: offerOf(terms, deadline) })] as const;

describe('a composed notice', () => {
  it('puts numbers about which the same is to be said together, and others apart', () => {
    const part = partOf(
      contentOf([costly('+14155550100'), costly('+14155550101', submitted), costly('+14155550102')]),
      'costs',
    );
    expect(part.groups.map(({ numbers }) => numbers.map(({ full }) => full))).toEqual([
      ['+14155550100', '+14155550102'],
      ['+14155550101'],
    ]);
    expect(part.count).toBe(3);
  });

  it('keeps the order in which the core names what is to be said', () => {
    const content = contentOf([
      ['costs', itemOf('+14155550100', 'costly', { offer: offerOf(scheduled) })],
      ['cancelled', itemOf('+14155550101', 'cancelled')],
    ]);
    expect(viewOf(content).parts.map(({ name }) => name)).toEqual(['costs', 'cancelled']);
  });

  it('writes each number in full and as its owner dials it', () => {
    const content = contentOf([
      ['not-found', itemOf('+442079460123', 'not-found', { order: null })],
      ['not-found', itemOf('555 0143 ext. 9', 'not-found', { order: null })],
    ]);
    expect(onlyGroup(content, 'not-found').numbers).toEqual([
      { full: '+442079460123', local: '020 7946 0123' },
      { full: '555 0143 ext. 9', local: null },
    ]);
  });

  it('names the port date and the deadline in the order’s own zone and country’s habits, daylight saving included', () => {
    const american = onlyGroup(contentOf([costly('+14155550100')]), 'costs');
    expect(american.portDate).toBe(
      'Tuesday, December 1, 2026 at 10:00 AM (Eastern Standard Time, UTC\u22125)',
    );
    expect(american.deadline).toBe(
      'Thursday, November 26, 2026 at 9:15 AM (Eastern Standard Time, UTC\u22125)',
    );
    expect(american.requestedDate).toBe('Tuesday, December 1, 2026');
    const summer = { ...scheduled, portDate: '2027-07-01T09:00:00Z' };
    const british = contentOf(
      [['costs', itemOf('+442079460123', 'costly', { order: britishOrder.id, offer: offerOf(summer) })]],
      [],
      [britishOrder],
    );
    expect(onlyGroup(british, 'costs').portDate).toBe(
      'Thursday, 1 July 2027 at 10:00 (British Summer Time, UTC+1)',
    );
  });

  it('says a fee per order once, however many numbers of the order carry it', () => {
    const part = partOf(contentOf([costly('+14155550100'), costly('+14155550101')]), 'costs');
    expect(part.groups[0]?.fees).toEqual([
      {
        for: 'Late cancellation',
        chargedBy: 'the losing carrier',
        per: 'number',
        firm: true,
        amount: '25.00 USD',
        times: 2,
        sum: '50.00 USD',
      },
      {
        for: 'Supplement to the port order',
        chargedBy: 'the carrier',
        per: 'order',
        firm: false,
        amount: '40.00 USD',
        times: 1,
        sum: '40.00 USD',
      },
    ]);
    expect(part.costs).toEqual({ totals: ['90.00 USD'], unknown: false, estimate: true, none: false });
  });

  it('sums each currency by itself, to the last digit, and tells the unknown apart', () => {
    const odd = { ...lateFee, amount: '0.10' };
    const euros = { ...orderFee, amount: '1234.5', currency: 'EUR' };
    const fees = { ...scheduled, fees: [odd, odd, odd, euros, unknownFee] };
    const { costs } = partOf(contentOf([costly('+14155550100', fees)]), 'costs');
    expect(costs).toEqual({
      totals: ['0.30 USD', '1,234.50 EUR'],
      unknown: true,
      estimate: true,
      none: false,
    });
  });

  it('has one answer-by time for all numbers only where it is the same', () => {
    const same = partOf(contentOf([costly('+14155550100'), costly('+14155550101', submitted)]), 'costs');
    expect(same.deadline).toBe(same.groups[0]?.deadline);
    const apart = contentOf([
      costly('+14155550100'),
      costly('+14155550101', scheduled, '2026-11-25T00:00:00Z'),
    ]);
    expect(partOf(apart, 'costs').deadline).toBeNull();
  });

  it('shows as charges of a cancellation exactly what was accepted', () => {
    const free = onlyGroup(contentOf([['cancelled', itemOf('+14155550100', 'cancelled')]]), 'cancelled');
    expect(free.fees).toEqual([]);
    const accepted = itemOf('+14155550100', 'cancelled', {
      consent: { message: 'm2', notice: 'T-1001-3', at: now, terms: { ...scheduled, fees: [lateFee] } },
      // What the carrier now says it would charge was accepted by nobody.
      seen: { ...scheduled, fees: [{ ...lateFee, amount: '400.00' }], at: now, said: 'cancelled' },
    });
    const paid = onlyGroup(contentOf([['cancelled', accepted]]), 'cancelled');
    expect(paid.fees.map(({ amount }) => amount)).toEqual(['25.00 USD']);
    const before = onlyGroup(
      contentOf([['cancelled', { ...accepted, state: 'already-cancelled' }]]),
      'cancelled',
    );
    expect(before.fees).toEqual([]);
  });

  it('names the order’s other numbers once, and not those it speaks of elsewhere', () => {
    const content = contentOf([
      ['cancelled', itemOf('+14155550100', 'cancelled')],
      ['cancelled', itemOf('+14155550101', 'already-cancelled')],
      ['undetermined', itemOf('+14155550102', 'undetermined')],
    ]);
    expect(partOf(content, 'cancelled').groups.map(({ others }) => others.map(({ full }) => full))).toEqual([
      [],
      ['+14155550103'],
    ]);
  });

  it('counts the other numbers of a large order instead of listing them all', () => {
    const numbers = Array.from({ length: 100 }, (_, at) => `+1415555${String(1000 + at)}`);
    const large = { ...order, numbers };
    const content = contentOf([['cancelled', itemOf(numbers[0] ?? '', 'cancelled')]], [], [large]);
    const group = onlyGroup(content, 'cancelled');
    expect([group.others.length, group.moreOthers]).toEqual([20, 79]);
  });

  it('says the same about a number of somebody else’s as about one on no order', () => {
    const nobodys = contentOf(
      [['not-found', itemOf('+14155550142', 'not-found', { order: null, seen: null })]],
      [],
      [],
    );
    const others = contentOf(
      [
        [
          'not-found',
          itemOf('+14155550142', 'not-found', {
            order: britishOrder.id,
            seen: { ...scheduled, at: now, said: 'foc' },
          }),
        ],
      ],
      [],
      [britishOrder],
    );
    const shown = (content: NoticeContent) => {
      const { order, numbers, portDate, requestedDate, asOf, fees, risks, others } = onlyGroup(
        content,
        'not-found',
      );
      return { order, numbers, portDate, requestedDate, asOf, fees, risks, others };
    };
    expect(shown(others)).toEqual(shown(nobodys));
  });

  it('calls no number going on that has ended', () => {
    const content = {
      ...contentOf([['cancelled', itemOf('+14155550100', 'cancelled')]]),
      ended: [{ number: '+14155550101', order: order.id }],
    };
    expect(partOf(content, 'cancelled').groups[0]?.others.map(({ full }) => full)).toEqual([
      '+14155550102',
      '+14155550103',
    ]);
  });

  it('puts numbers that only a note speaks of under their orders, and says nothing twice', () => {
    const content = contentOf(
      [
        ['kept', itemOf('+14155550100', 'kept')],
        ['not-found', itemOf('+14155550142', 'not-found', { order: null })],
      ],
      [
        { name: 'kept', message: 'm2', numbers: ['+14155550100', '+14155550101'] },
        { name: 'clarify', message: 'm2', numbers: ['+14155550142', '+14155550143'] },
      ],
    );
    expect(partOf(content, 'kept').noted).toEqual([
      {
        order: { id: 'PO-1042', carrierReference: 'sr_8c41d0' },
        numbers: [{ full: '+14155550101', local: '(415) 555-0101' }],
      },
    ]);
    expect(partOf(content, 'clarify').noted).toEqual([
      { order: null, numbers: [{ full: '+14155550143', local: '(415) 555-0143' }] },
    ]);
  });

  it('knows a mail that could not be verified from one that a person answers', () => {
    const note = (message: string | null) => contentOf([], [{ name: 'handed-over', message, numbers: [] }]);
    expect(partOf(note(null), 'handed-over').unverified).toBe(true);
    expect(partOf(note('m2'), 'handed-over').unverified).toBe(false);
  });

  it('falls back to the desk’s zone and plain English where an order’s are unknown', () => {
    const strange = { ...order, timezone: 'Mars/Olympus', country: '??' };
    const view = viewOf(contentOf([costly('+14155550100')], [], [strange]), 'no language!');
    expect(view.parts[0]?.groups[0]?.portDate).toBe('Tuesday, December 1, 2026 at 3:00 PM (UTC)');
  });
});
