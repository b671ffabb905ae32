/** Reads FEES_FILE, the desk's table of cancellation costs. */
import { z } from 'zod';
import { parseDuration } from '../duration.ts';
import { isError } from '../error.ts';
import { type FeeRule, isCurrency, minorUnits } from '../tickets/fees.ts';

const Duration = z.string().transform((text, context) => {
  try {
    return parseDuration(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: isError(error) ? error.message : 'not a duration' });
    return z.NEVER;
  }
});

const Line = z
  .strictObject({
    carrier: z.string().min(1).max(60),
    states: z
      .array(z.enum(['draft', 'in_review', 'submitted', 'exception', 'port_date_set']))
      .min(1)
      .optional(),
    within: Duration.optional(),
    beyond: Duration.optional(),
    amount: z.string().nullable(),
    currency: z.string().nullable().optional(),
    per: z.enum(['number', 'order']),
    firm: z.boolean(),
    for: z.string().trim().min(1).max(200),
    chargedBy: z.string().trim().min(1).max(100).optional(),
  })
  .superRefine((line, context) => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    const currency = line.currency ?? null;
    if (line.amount === null) {
      if (currency !== null) wrong('currency', 'leave it out or null where the amount is not known');
      if (line.firm) wrong('firm', 'an amount that is not known cannot be firm');
    } else if (currency === null || !isCurrency(currency)) {
      wrong('currency', 'write the ISO 4217 code of the amount ("USD")');
    } else {
      try {
        minorUnits(line.amount, currency);
      } catch {
        wrong('amount', 'write a plain decimal the currency can have ("25.00")');
      }
    }
    if (line.within !== undefined && line.beyond !== undefined && line.beyond >= line.within) {
      wrong('beyond', '"beyond" must be less than "within", or no port date ever fits');
    }
  });

const Table = z.array(Line).max(10_000);

export type FeeTable =
  | { readonly ok: true; readonly rules: FeeRule[] }
  | { readonly ok: false; readonly problems: string[] };

/**
 * Reads the table's JSON text: an array of `{carrier, states?, within?, beyond?, amount, currency, per, firm, for,
 * chargedBy?}`. Everything wrong is reported, by line (counted from 1) and field.
 */
export function parseFees(text: string): FeeTable {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, problems: [`not JSON: ${isError(error) ? error.message : 'unreadable'}`] };
  }
  const parsed = Table.safeParse(value);
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map((issue) => `${place(issue.path)}${issue.message}`),
    };
  }
  return { ok: true, rules: parsed.data.map(rule) };
}

function rule(line: z.output<typeof Line>): FeeRule {
  return {
    carrier: line.carrier,
    states: line.states ?? null,
    within: line.within ?? null,
    beyond: line.beyond ?? null,
    fee: {
      amount: line.amount,
      currency: line.currency ?? null,
      per: line.per,
      firm: line.firm,
      for: line.for,
      chargedBy: line.chargedBy ?? 'the carrier',
    },
  };
}

function place(path: readonly PropertyKey[]): string {
  const [line, ...field] = path;
  if (typeof line !== 'number') return '';
  return `line ${line + 1}${field.length > 0 ? `, ${field.map(String).join('.')}` : ''}: `;
}
