/** Reads port orders from the JSON or CSV that operations export; every bad row is reported, then nothing is imported. */
import { parse } from 'csv-parse/sync';
import { type CountryCode, getCountries, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { z } from 'zod';
import type { PortOrder } from './store.ts';

export type ImportResult =
  | { readonly kind: 'orders'; readonly orders: readonly PortOrder[] }
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

const columns = [
  'id',
  'carrier',
  'carrier_order_id',
  'customer',
  'contacts',
  'country',
  'timezone',
  'numbers',
  'requested_date',
];

/** Reads a file by its name's ending (.json or .csv). `carriers` are the names an order may have. */
export function readOrders(filename: string, content: string, carriers: ReadonlySet<string>): ImportResult {
  const text = content.replace(/^\uFEFF/, '');
  if (/\.json$/i.test(filename)) return fromJson(text, carriers);
  if (/\.csv$/i.test(filename)) return fromCsv(text, carriers);
  return {
    kind: 'problems',
    problems: [`${filename}: the name must end in .csv or .json, so that the format is known.`],
  };
}

function fromJson(text: string, carriers: ReadonlySet<string>): ImportResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { kind: 'problems', problems: [`This is not JSON: ${(error as Error).message}`] };
  }
  if (!Array.isArray(value)) {
    return {
      kind: 'problems',
      problems: ['The file must hold an array of orders: [ { "id": …, "carrier": …, … } ]'],
    };
  }
  return collect(
    value.map((entry, at) => ({ place: `order ${at + 1}`, value: entry })),
    carriers,
  );
}

function fromCsv(text: string, carriers: ReadonlySet<string>): ImportResult {
  let rows: { info: { lines: number }; record: Record<string, string> }[];
  try {
    rows = parse(text, {
      columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
      info: true,
      bom: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      delimiter: [',', ';', '\t'],
    }) as unknown as typeof rows;
  } catch (error) {
    return { kind: 'problems', problems: [`The CSV is broken: ${(error as Error).message}`] };
  }
  const first = rows[0];
  if (first === undefined)
    return { kind: 'problems', problems: ['The file holds no rows below its header.'] };
  const missing = columns.filter((name) => !(name in first.record));
  if (missing.length > 0) {
    return {
      kind: 'problems',
      problems: [`The header lacks: ${missing.join(', ')}. It must name ${columns.join(', ')}.`],
    };
  }
  const list = (cell: string | undefined): string[] =>
    (cell ?? '').split(/\s+/).filter((part) => part !== '');
  const orNull = (cell: string | undefined): string | null =>
    cell === undefined || cell === '' ? null : cell;
  return collect(
    rows.map(({ info, record }) => ({
      place: `line ${info.lines}`,
      value: {
        id: record.id,
        carrier: record.carrier,
        carrierOrderId: orNull(record.carrier_order_id),
        customer: record.customer,
        contacts: list(record.contacts),
        country: record.country,
        timezone: record.timezone,
        numbers: list(record.numbers),
        requestedDate: orNull(record.requested_date),
      },
    })),
    carriers,
  );
}

function collect(
  entries: readonly { place: string; value: unknown }[],
  carriers: ReadonlySet<string>,
): ImportResult {
  const shape = orderShape(carriers);
  const problems: string[] = [];
  const orders: PortOrder[] = [];
  const places = new Map<string, string>();
  for (const { place, value } of entries) {
    const result = shape.safeParse(value);
    if (!result.success) {
      for (const issue of result.error.issues)
        problems.push(`${place}: ${issue.path.join('.') || 'order'}: ${issue.message}`);
      continue;
    }
    const before = places.get(result.data.id);
    if (before !== undefined) problems.push(`${place}: id: "${result.data.id}" stands in ${before} already.`);
    places.set(result.data.id, place);
    orders.push(result.data);
  }
  return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'orders', orders };
}

const countries: ReadonlySet<string> = new Set(getCountries());

function orderShape(carriers: ReadonlySet<string>) {
  const text = z
    .string('must be text')
    .trim()
    .min(1, 'must not be empty')
    .max(200, 'is longer than 200 characters');
  return z.strictObject(
    {
      id: text,
      carrier: text.refine((name) => carriers.has(name), {
        error: (issue) =>
          `"${String(issue.input)}" is no carrier we know; known are ${[...carriers].join(', ')}.`,
      }),
      carrierOrderId: text.nullable().default(null),
      customer: text,
      contacts: z
        .array(
          z
            .email('is not a mail address')
            .max(254)
            .transform((address) => address.toLowerCase()),
          'must be a list of mail addresses',
        )
        .min(1, 'needs at least one mail address, for somebody must be allowed to decide.')
        .max(50),
      country: z
        .string('must be a two-letter country')
        .trim()
        .toUpperCase()
        .refine((code) => countries.has(code), 'must be a two-letter country (ISO 3166-1), such as US'),
      timezone: text.refine(isTimezone, 'must be an IANA time zone, such as America/New_York'),
      numbers: z
        .array(
          z
            .string()
            .trim()
            .refine(isE164, {
              error: (issue) => `"${String(issue.input)}" is not a number in E.164, such as +14155550100.`,
            }),
          'must be a list of numbers',
        )
        .min(1, 'needs at least one number')
        .max(10_000)
        .refine((numbers) => new Set(numbers).size === numbers.length, 'names a number twice'),
      requestedDate: z.string().refine(isDay, 'must be a day as YYYY-MM-DD').nullable().default(null),
    },
    'must be an object with the columns of an order',
  );
}

function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const isE164 = (number: string): boolean =>
  /^\+[1-9]\d{5,14}$/.test(number) &&
  parsePhoneNumberFromString(number, undefined as CountryCode | undefined)?.isPossible() === true;

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
