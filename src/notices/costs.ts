/** Costs as a notice shows them: each with its amount, its base, who charges it and how certain it is; and their totals. */
import type { Fee } from '../tickets/answer.ts';
import { totals } from '../tickets/fees.ts';

export type FeeView = {
  /** What it is for, beginning with a capital. */
  readonly for: string;
  readonly chargedBy: string;
  readonly per: 'number' | 'order';
  readonly firm: boolean;
  /** "25.00 USD"; null where it is not known beforehand. */
  readonly amount: string | null;
  /** How many times it is due: the numbers it applies to, 1 for an order's. */
  readonly times: number;
  /** The amount times `times`; null where the amount is not known. */
  readonly sum: string | null;
};

export type CostsView = {
  /** One amount for each currency: "75.00 USD". Empty where nothing known is due. */
  readonly totals: readonly string[];
  /** True where a cost is not known beforehand. */
  readonly unknown: boolean;
  /** True where a known amount is an estimate. */
  readonly estimate: boolean;
  /** True where there is no cost at all. */
  readonly none: boolean;
};

/** The fees of one of `numbers` numbers of an order that have the same fees. */
export function feesOf(fees: readonly Fee[], numbers: number, locale: string): FeeView[] {
  return fees.map((fee) => {
    const times = fee.per === 'number' ? numbers : 1;
    const [sum] = totals([fee], numbers);
    return {
      for: capital(fee.for),
      chargedBy: fee.chargedBy,
      per: fee.per,
      firm: fee.firm,
      amount: money(fee.amount, fee.currency, locale),
      times,
      sum: sum === undefined ? null : money(sum.amount, sum.currency, locale),
    };
  });
}

/** What all the items cost together. A fee per order is due once for its order, however many of its numbers carry it. */
export function costsOf(
  items: readonly { readonly order: string | null; readonly fees: readonly Fee[] }[],
  locale: string,
): CostsView {
  const counted = new Set<string>();
  const due = items.flatMap(({ order, fees }) =>
    fees.filter((fee) => {
      if (fee.per === 'number') return true;
      const key = JSON.stringify([order, fee]);
      return counted.has(key) ? false : counted.add(key);
    }),
  );
  return {
    totals: totals(due, 1).flatMap(({ amount, currency }) => money(amount, currency, locale) ?? []),
    unknown: due.some(({ amount }) => amount === null),
    estimate: due.some(({ amount, firm }) => amount !== null && !firm),
    none: due.length === 0,
  };
}

/** "1,450.00 USD": digits exactly as given, at least the currency's own, never rounded. */
function money(amount: string | null, currency: string | null, locale: string): string | null {
  if (amount === null) return null;
  if (!/^\d{1,15}(\.\d{1,18})?$/.test(amount)) return currency === null ? amount : `${amount} ${currency}`;
  const digits = currency !== null && /^[A-Z]{3}$/.test(currency) ? minorDigits(currency) : 2;
  const given = amount.split('.')[1]?.length ?? 0;
  const figure = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: Math.max(digits, given),
  })
    .format(amount as `${number}`)
    // French parts thousands with a narrow no-break space, which old mail programs show as a box.
    .replaceAll('\u202f', '\u00a0');
  return currency === null ? figure : `${figure} ${currency}`;
}

const minorDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().minimumFractionDigits ?? 2;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
