/** Reads port orders from the JSON, CSV or XLSX that operations export; every bad row is reported, then nothing is imported. */

import { type CountryCode, getCountries, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { IANAZone } from 'luxon';
import { z } from 'zod';
import { canonicalAddress } from '../address.ts';
import type { PortOrder } from './store.ts';
import { csvTable, isArchive, type NoTable, type Table, textOf, workbookTable } from './table.ts';

/** `notes`: what was guessed or left out. With problems nothing may be imported; `orders` are then the good rows, to be shown. */
export type ImportResult = {
  readonly orders: readonly PortOrder[];
  readonly problems: readonly string[];
  readonly notes: readonly string[];
};

/** The columns that a table must have. */
export const columns = [
  'id',
  'carrier',
  'carrier_order_id',
  'customer',
  'contacts',
  'country',
  'timezone',
  'numbers',
  'requested_date',
] as const;

/** Those that it may have. */
export const optionalColumns = ['language', 'losing_carrier'] as const;

/** Reads a file by its name's ending (.json, .csv or .xlsx). `carriers` are the names an order may have. */
export function readOrders(filename: string, bytes: Uint8Array, carriers: ReadonlySet<string>): ImportResult {
  if (/\.json$/i.test(filename)) return fromJson(bytes, carriers);
  if (/\.xlsx$/i.test(filename)) return fromTable(workbookTable(bytes), carriers);
  if (/\.csv$/i.test(filename)) {
    // Whoever renames a workbook means the workbook.
    return fromTable(isArchive(bytes) ? workbookTable(bytes) : csvTable(bytes), carriers);
  }
  return failed(`${filename}: the name must end in .csv, .xlsx or .json, so that the format is known.`);
}

const failed = (problem: string): ImportResult => ({ orders: [], problems: [problem], notes: [] });

function fromJson(bytes: Uint8Array, carriers: ReadonlySet<string>): ImportResult {
  const { text, notes } = textOf(bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return failed(`This is not JSON: ${(error as Error).message}`);
  }
  if (!Array.isArray(value))
    return failed('The file must hold an array of orders: [ { "id": …, "carrier": …, … } ]');
  return collect(
    value.map((entry, at) => ({ place: `order ${at + 1}`, value: entry })),
    carriers,
    notes,
  );
}

function fromTable(table: Table | NoTable, carriers: ReadonlySet<string>): ImportResult {
  if (table.kind === 'problem') return failed(table.problem);
  const { header, rows, notes } = table;
  const missing = columns.filter((name) => !header.includes(name));
  const twice = [...columns, ...optionalColumns].filter(
    (name) => header.indexOf(name) !== header.lastIndexOf(name),
  );
  if (missing.length + twice.length > 0) {
    const lacks = missing.length > 0 ? [`lacks: ${missing.join(', ')}`] : [];
    const repeats = twice.length > 0 ? [`names twice: ${twice.join(', ')}`] : [];
    const wrong = [...lacks, ...repeats].join('; it ');
    return failed(`The header ${wrong}. It must name ${columns.join(', ')}.`);
  }
  if (rows.length === 0) return failed('The file holds no rows below its header.');
  // A comma too many moves all that follows into other columns.
  const askew = rows.filter(({ cells }) => cells.length !== header.length);
  const straight = rows.filter(({ cells }) => cells.length === header.length);
  const list = (cell: string | undefined): string[] =>
    (cell ?? '').split(/\s+/).filter((part) => part !== '');
  // A quoted local part may hold blanks.
  const addresses = (cell: string | undefined): string[] => [
    ...((cell ?? '').match(/"(?:[^"\\]|\\.)*"@\S+|\S+/g) ?? []),
  ];
  const orNull = (cell: string | undefined): string | null =>
    cell === undefined || cell === '' ? null : cell;
  return collect(
    straight.map(({ place, cells }) => {
      const cell = (name: string): string | undefined => cells[header.indexOf(name)];
      return {
        place,
        value: {
          id: cell('id'),
          carrier: cell('carrier'),
          carrierOrderId: orNull(cell('carrier_order_id')),
          customer: cell('customer'),
          contacts: addresses(cell('contacts')),
          country: cell('country'),
          timezone: cell('timezone'),
          numbers: list(cell('numbers')),
          requestedDate: orNull(cell('requested_date')),
          language: orNull(cell('language')),
          losingCarrier: orNull(cell('losing_carrier')),
        },
      };
    }),
    carriers,
    notes,
    askew.map(
      ({ place, cells }) =>
        `${place}: has ${cells.length} cells where the header has ${header.length}; a cell with the separator in it must be quoted.`,
    ),
  );
}

function collect(
  entries: readonly { place: string; value: unknown }[],
  carriers: ReadonlySet<string>,
  notes: readonly string[],
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
    if (first !== undefined) {
      problems.push(`${place}: id: "${result.data.id}" stands in ${first} already.`);
      continue;
    }
    places.set(result.data.id, place);
    const { language, losingCarrier, ...order } = result.data;
    orders.push({
      ...order,
      ...(language === null ? {} : { language }),
      ...(losingCarrier === null ? {} : { losingCarrier }),
    });
  }
  return { orders, problems, notes };
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
          z.string('must be text').transform((text, context) => {
            const address = canonicalAddress(text);
            if (address === null)
              context.addIssue({ code: 'custom', message: `"${text.slice(0, 100)}" is not a mail address` });
            return address ?? '';
          }),
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
            .refine(isE164, { error: (issue) => noNumber(String(issue.input)) }),
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
      language: z
        .string('must be text')
        .trim()
        .regex(/^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3}$/, 'must be a language, such as de or pt-BR')
        .nullable()
        .default(null),
      losingCarrier: text.nullable().default(null),
    },
    {
      error: (issue) =>
        issue.code === 'unrecognized_keys'
          ? `has no field ${(issue.keys as string[]).map((key) => `"${key.slice(0, 40)}"`).join(', ')}`
          : 'must be an object with the fields of an order',
    },
  );
}

/** What is wrong with a number, and where a spreadsheet did it, how to keep it from doing so. */
function noNumber(text: string): string {
  const shown = `"${text.slice(0, 40)}"`;
  const asText = 'format the column as text and paste the numbers again.';
  if (/^[+]?\d(?:[.,]\d+)?E[+]?\d{1,2}$/i.test(text))
    return `${shown}: Excel has cut this number, its last digits are lost: ${asText}`;
  if (/^[1-9]\d{7,14}$/.test(text) && isE164(`+${text}`))
    return `${shown} has no plus: Excel takes it away from numbers. Write +${text}, or ${asText}`;
  return `${shown} is not a number in E.164, such as +14155550100.`;
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
