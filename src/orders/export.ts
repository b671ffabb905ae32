/** Orders as files that can be imported again. */
import { columns, optionalColumns } from './import.ts';
import type { PortOrder } from './store.ts';

/** The header of the CSV. */
export const csvHeader = [...columns, ...optionalColumns].join(',');

/** One order as a line of CSV (RFC 4180). */
export const csvLine = (order: PortOrder): string =>
  [
    order.id,
    order.carrier,
    order.carrierOrderId ?? '',
    order.customer,
    order.contacts.join(' '),
    order.country,
    order.timezone,
    order.numbers.join(' '),
    order.requestedDate ?? '',
    order.language ?? '',
    order.losingCarrier ?? '',
  ]
    .map((cell) => (/[",;\t\n\r]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',');
