/** Customers of the benches: each has an order of some numbers at the http carrier and asks once for one of them. */
import { isValidPhoneNumber } from 'libphonenumber-js/max';
import { rawMail } from '../services/raw-mail.ts';

export type Customer = {
  readonly address: string;
  readonly order: string;
  readonly numbers: readonly string[];
  /** The one that is to be cancelled. */
  readonly named: string;
};

/** Fictional numbers of the whole of the North American plan: 555-0100 to 555-0199 of each area. */
function* fictional(): Generator<string> {
  for (let last = 100; last < 200; last++) {
    for (let area = 201; area < 990; area++) {
      const number = `+1${area}5550${last}`;
      if (isValidPhoneNumber(number)) yield number;
    }
  }
}

/** @throws RangeError when the plan has not that many numbers that nobody has */
export function customersOf(count: number, numbers: number): Customer[] {
  const free = fictional();
  return Array.from({ length: count }, (_, at) => {
    const own = Array.from({ length: numbers }, () => {
      const next = free.next();
      if (next.done === true) throw new RangeError('There are not that many fictional numbers.');
      return next.value;
    });
    return { address: `ada@c${at}.example.com`, order: `PO-${at}`, numbers: own, named: own[0] ?? '' };
  });
}

export const carrierOrder = (customer: Customer): string => `C-${customer.order}`;

/** As `porthalt orders import` takes them. */
export const importFile = (customers: readonly Customer[]): string =>
  JSON.stringify(
    customers.map((customer) => ({
      id: customer.order,
      carrier: 'http',
      carrierOrderId: carrierOrder(customer),
      customer: 'Example Inc.',
      contacts: [customer.address],
      country: 'US',
      timezone: 'America/New_York',
      numbers: customer.numbers,
      requestedDate: null,
    })),
  );

export function mailOf(customer: Customer): string {
  const [, area, exchange, line] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(customer.named) ?? [];
  return rawMail(
    {
      from: customer.address,
      subject: 'Your port request',
      text: `Hi there,\n\nplease cancel the port of ${area}-${exchange}-${line}, the other numbers can move as planned.\n\nThanks,\nAda\n\n--\nAda Example\nExample Inc.`,
    },
    `<${customer.order}.${Date.now()}@c.example.com>`,
  );
}
