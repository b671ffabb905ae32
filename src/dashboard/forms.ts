/** Reads posted forms into what the pages' form readers take. */
import type { Context } from 'hono';
import { isError } from '../error.ts';
import type { Fee } from '../tickets/answer.ts';
import { cut } from './text.ts';

/** What was filled in, by field name. */
export type Filled = (name: string) => readonly string[];
export const nothingFilled: Filled = () => [];

/** The text fields of the posted form; files are left out, and NUL, which the database cannot hold. */
export async function filledForm(context: Context): Promise<Filled> {
  const body = await context.req.parseBody({ all: true });
  return (name) => {
    if (!Object.hasOwn(body, name)) return [];
    const value = body[name];
    return (Array.isArray(value) ? value : [value])
      .filter((one): one is string => typeof one === 'string')
      .map((one) => one.replaceAll('\0', ''));
  };
}

/** What the person is told when an action could not be carried out. */
export const reasonOf = (error: unknown): string =>
  isError(error) && error.message !== '' ? error.message : 'It could not be saved. Try again.';

/** Reads a row of `FeeRow`; null where it was left empty. Problems are added in words for the person. */
export function readFee(prefix: string, filled: Filled, chargedBy: string, problems: string[]): Fee | null {
  const get = (name: string) => (filled(`${prefix}${name}`)[0] ?? '').trim();
  const written = get('amount');
  const unknown = get('firm') === 'unknown';
  if (written === '' && !unknown) {
    if (get('for') !== '' || get('currency') !== '') problems.push('A cost has no amount.');
    return null;
  }
  const by = cut(get('by'), 80);
  if (isUs(by))
    problems.push(
      `"${by}" cannot be who charges it: only what the carrier or another company charges is passed on, and the customer is told so.`,
    );
  const per: Fee['per'] = get('per') === 'order' ? 'order' : 'number';
  const rest = {
    per,
    for: cut(get('for'), 120) || 'cancellation',
    chargedBy: by || chargedBy,
  };
  if (unknown) {
    if (written !== '') problems.push(`The amount "${written}" is marked as unknown: give one or the other.`);
    return { amount: null, currency: null, firm: false, ...rest };
  }
  const amount = readAmount(written);
  const currency = get('currency').toUpperCase();
  if (amount === null)
    problems.push(`"${written}" is no amount: write it as 25.00, without thousands separators.`);
  if (!currencies.has(currency))
    problems.push(`"${currency}" is no currency code: write USD, EUR, GBP and so on.`);
  return { amount: amount ?? '', currency, firm: get('firm') !== 'estimate', ...rest };
}

/** Whether a name for who charges a fee means the desk itself, whose own fees are never passed on. */
const isUs = (name: string): boolean =>
  /^(?:by )?(?:us|we|our(?:selves)?|me|myself|(?:the |our )?(?:provider|(?:porting )?desk|company))\.?$/i.test(
    name,
  );

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** A decimal string with a point; null where it is not clearly an amount ("1,234" could be two things). */
function readAmount(written: string): string | null {
  const match = /^(\d{1,9})(?:(?:\.(\d{1,4}))|(?:,(\d{1,2})))?$/.exec(written);
  if (!match) return null;
  const decimals = match[2] ?? match[3] ?? '';
  return `${match[1]}.${decimals.padEnd(2, '0')}`;
}
