/** Reads port orders from the JSON or CSV that operations export; every bad row is reported, then nothing is imported. */

import { parse } from 'csv-parse/sync';
import { type CountryCode, getCountries, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { IANAZone } from 'luxon';
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
  let lines: { info: { lines: number }; record: string[] }[];
  try {
    lines = parse(text, {
      info: true,
      bom: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      delimiter: delimiterOf(text),
    }) as unknown as typeof lines;
  } catch (error) {
    return { kind: 'problems', problems: [`The CSV is broken: ${(error as Error).message}`] };
  }
  const [first, ...rows] = lines;
  const header = (first?.record ?? []).map((name) => name.toLowerCase());
  const missing = columns.filter((name) => !header.includes(name));
  const twice = columns.filter((name) => header.indexOf(name) !== header.lastIndexOf(name));
  if (missing.length + twice.length > 0) {
    const lacks = missing.length > 0 ? [`lacks: ${missing.join(', ')}`] : [];
    const repeats = twice.length > 0 ? [`names twice: ${twice.join(', ')}`] : [];
    const wrong = [...lacks, ...repeats].join('; it ');
    return {
      kind: 'problems',
      problems: [`The header ${wrong}. It must name ${columns.join(', ')}.`],
    };
  }
  if (rows.length === 0) return { kind: 'problems', problems: ['The file holds no rows below its header.'] };
  // A comma too many moves all that follows into other columns.
  const askew = rows.filter(({ record }) => record.length !== header.length);
  const straight = rows.filter(({ record }) => record.length === header.length);
  const list = (cell: string | undefined): string[] =>
    (cell ?? '').split(/\s+/).filter((part) => part !== '');
  const orNull = (cell: string | undefined): string | null =>
    cell === undefined || cell === '' ? null : cell;
  return collect(
    straight.map(({ info, record }) => {
      const cell = (name: string): string | undefined => record[header.indexOf(name)];
      return {
        place: `line ${info.lines}`,
        value: {
          id: cell('id'),
          carrier: cell('carrier'),
          carrierOrderId: orNull(cell('carrier_order_id')),
          customer: cell('customer'),
          contacts: list(cell('contacts')),
          country: cell('country'),
          timezone: cell('timezone'),
          numbers: list(cell('numbers')),
          requestedDate: orNull(cell('requested_date')),
        },
      };
    }),
    carriers,
    askew.map(
      ({ info, record }) =>
        `line ${info.lines}: has ${record.length} cells where the header has ${header.length}; a cell with the separator in it must be quoted.`,
    ),
  );
}

/** Spreadsheets write commas, semicolons or tabs, as the country has it: the header tells. */
function delimiterOf(text: string): string {
  const header = text.trimStart().split(/\r?\n|\r/, 1)[0] ?? '';
  const count = (sign: string): number => header.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function collect(
  entries: readonly { place: string; value: unknown }[],
  carriers: ReadonlySet<string>,
  before: readonly string[] = [],
): ImportResult {
  const shape = orderShape(carriers);
  const problems: string[] = [...before];
  const orders: PortOrder[] = [];
  const places = new Map<string, string>();
  for (const { place, value } of entries) {
    const result = shape.safeParse(value);
    if (!result.success) {
      for (const issue of result.error.issues)
        problems.push(`${place}: ${issue.path.join('.') || 'order'}: ${issue.message}`);
      continue;
    }
    const first = places.get(result.data.id);
    if (first !== undefined) problems.push(`${place}: id: "${result.data.id}" stands in ${first} already.`);
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
    .max(200, 'is longer than 200 characters')
    .refine((value) => !/\p{Cc}/u.test(value), 'must not hold control characters');
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
            .max(254, 'is no mail address, it is too long')
            .transform((address) => address.toLowerCase()),
          'must be a list of mail addresses',
        )
        .min(1, 'needs at least one mail address, for somebody must be allowed to decide.')
        .max(50, 'names more than 50 addresses'),
      country: z
        .string('must be a two-letter country')
        .trim()
        .toUpperCase()
        .refine((code) => countries.has(code), 'must be a two-letter country (ISO 3166-1), such as US'),
      timezone: text.refine(isTimezone, 'must be an IANA time zone, such as America/New_York'),
      numbers: z
        .array(
          z
            .string('must be text')
            .trim()
            .refine(isE164, {
              error: (issue) => `"${String(issue.input)}" is not a number in E.164, such as +14155550100.`,
            }),
          'must be a list of numbers',
        )
        .min(1, 'needs at least one number')
        .max(10_000, 'names more than 10000 numbers')
        .refine((numbers) => new Set(numbers).size === numbers.length, 'names a number twice'),
      requestedDate: z
        .string('must be a day as YYYY-MM-DD, or null')
        .refine(isDay, 'must be a day as YYYY-MM-DD')
        .nullable()
        .default(null),
    },
    {
      error: (issue) =>
        issue.code === 'unrecognized_keys'
          ? `has no field ${(issue.keys as string[]).map((key) => `"${key.slice(0, 40)}"`).join(', ')}`
          : 'must be an object with the fields of an order',
    },
  );
}

/** Node takes offsets for zones too; they know no summer time. */
const isTimezone = (name: string): boolean => !/^[+-]/.test(name) && IANAZone.isValidZone(name);

const isE164 = (number: string): boolean =>
  /^\+[1-9]\d{5,14}$/.test(number) &&
  parsePhoneNumberFromString(number, undefined as CountryCode | undefined)?.isPossible() === true;

function isDay(text: string): boolean {
  if (!/^20\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
