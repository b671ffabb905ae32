/** The desk's own table of cancellation costs: looked up where the carrier states none, and summed without rounding. */
import type { Fee, PortState } from './answer.ts';

/** One line of the table. It applies where the carrier, the state and the time to the port date all fit. */
export type FeeRule = {
  /** A carrier's name, or `*` for every carrier. */
  readonly carrier: string;
  /** The states it is for; null: all. */
  readonly states: readonly PortState[] | null;
  /** ms: only if the port date is at most this far ahead; null: no matter. A rule with a window needs a port date. */
  readonly within: number | null;
  /** ms: only if the port date is further ahead than this; null: no matter. */
  readonly beyond: number | null;
  readonly fee: Fee;
};

/** The case that is looked up; instants in ms since the epoch. */
export type FeeCase = {
  readonly carrier: string;
  readonly state: PortState;
  readonly portDate: number | null;
  readonly now: number;
};

/** The fees of every rule that fits, in the table's order: rules add up, a general one is not replaced by a special one. */
export function feesFor(rules: readonly FeeRule[], of: FeeCase): Fee[] {
  return rules.filter((rule) => fits(rule, of)).map((rule) => rule.fee);
}

function fits(rule: FeeRule, of: FeeCase): boolean {
  if (rule.carrier !== '*' && rule.carrier !== of.carrier) return false;
  if (rule.states !== null && !rule.states.includes(of.state)) return false;
  if (rule.within === null && rule.beyond === null) return true;
  if (of.portDate === null) return false;
  const ahead = of.portDate - of.now;
  return (rule.within === null || ahead <= rule.within) && (rule.beyond === null || ahead > rule.beyond);
}

/** What cancelling costs in one currency. `firm`: every part of it is. */
export type Total = { readonly currency: string; readonly amount: string; readonly firm: boolean };

/**
 * The sum of `fees` for `numbersCount` numbers of one order, one total a currency in order of first mention. Fees without
 * a known amount are in no total. Throws a RangeError on an amount that its currency cannot have.
 */
export function totals(fees: readonly Fee[], numbersCount: number): Total[] {
  const sums = new Map<string, { units: bigint; firm: boolean }>();
  for (const fee of fees) {
    if (fee.amount === null || fee.currency === null) continue;
    const units = minorUnits(fee.amount, fee.currency) * (fee.per === 'number' ? BigInt(numbersCount) : 1n);
    const sum = sums.get(fee.currency) ?? { units: 0n, firm: true };
    sums.set(fee.currency, { units: sum.units + units, firm: sum.firm && fee.firm });
  }
  return [...sums].map(([currency, sum]) => ({
    currency,
    amount: decimal(sum.units, currency),
    firm: sum.firm,
  }));
}

/** Digits after the point, where they are not two (ISO 4217). */
const DIGITS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ').map((code) => [code, 0]),
  ),
  ...Object.fromEntries('BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3])),
  CLF: 4,
  UYW: 4,
};

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** Whether it is a currency of ISO 4217. */
export function isCurrency(code: string): boolean {
  return CURRENCIES.has(code);
}

/**
 * A decimal amount ("25", "25.5", "25.00") in the smallest units of its currency. Throws a RangeError if it is no plain
 * decimal, or finer than the currency goes.
 */
export function minorUnits(amount: string, currency: string): bigint {
  const digits = DIGITS[currency] ?? 2;
  const match = /^(\d{1,12})(?:\.(\d{1,12}))?$/.exec(amount);
  const fraction = (match?.[2] ?? '').replace(/0+$/, '');
  if (!match || fraction.length > digits)
    throw new RangeError(`"${amount.slice(0, 30)}" is no amount in ${currency}`);
  return BigInt(`${match[1]}${fraction.padEnd(digits, '0')}`);
}

function decimal(units: bigint, currency: string): string {
  const digits = DIGITS[currency] ?? 2;
  const text = `${units}`.padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
