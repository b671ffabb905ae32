import type { CountryCode } from 'libphonenumber-js/max';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { ReadingContext } from '../reading.ts';
import { memo } from './memo.ts';

/** What digits mean for this sender: his numbers in every way of writing them, and which of them are in scope (rules 4 and 6). */
export type NumberPlan = {
  /** The order number that these digits write in full (national, with trunk or country prefix); null if none. */
  readonly onOrder: (digits: string, plus: boolean) => string | null;
  /** E.164 of digits that can be a full number of a country of the orders; null if they cannot. */
  readonly asNumber: (digits: string, plus: boolean) => string | null;
  /** Numbers in scope that end in these digits. */
  readonly endingIn: (digits: string) => readonly string[];
  /** Numbers in scope whose national number starts with these digits, with or without trunk prefix. */
  readonly startingWith: (digits: string) => readonly string[];
  /** True where some number in scope has these digits right before its last `tail` digits. */
  readonly series: (digits: string, tail: number) => boolean;
  readonly scope: readonly string[];
  readonly all: ReadonlySet<string>;
};

/** The national number of an E.164 number. */
const significantOf = memo((e164) => parsePhoneNumberFromString(e164)?.nationalNumber ?? e164.slice(1));

type National = { readonly e164: string; readonly significant: string };

/** Builds the plan of a context. Pure; unreadable numbers on an order are kept as they are. */
export function numberPlan(context: ReadingContext): NumberPlan {
  const thread = context.orders.find((order) => order.id === context.thread);
  const scoped = thread === undefined ? context.orders : [thread];
  const scope = [...new Set(scoped.flatMap((order) => order.numbers))];
  const all = new Set(context.orders.flatMap((order) => order.numbers));
  const national: National[] = [...all].map((e164) => ({
    e164,
    significant: significantOf(e164),
  }));
  const significant = new Map(national.map((n) => [n.e164, n.significant]));
  const writings = new Map<string, string>();
  for (const { e164, significant: own } of national) {
    const code = e164.slice(1, e164.length - own.length);
    const trunk = code === '7' ? '8' : '0';
    for (const form of [
      own,
      `${trunk}${own}`,
      e164.slice(1),
      `00${e164.slice(1)}`,
      `011${e164.slice(1)}`,
      `${code}0${own}`,
      `00${code}0${own}`,
    ]) {
      if (!writings.has(form)) writings.set(form, e164);
    }
    if (code === '1') writings.set(`1${own}`, e164);
    if (code === '52') writings.set(`521${own}`, e164);
    // Italy writes its zero, Brazil a carrier code only by habit; both are covered by the national form.
  }
  const countries = [...new Set([...scoped, ...context.orders].map((order) => order.country))];
  const own = (e164: string) => significant.get(e164) ?? e164.slice(1);

  return {
    scope,
    all,
    onOrder: (digits, plus) => {
      const found = writings.get(digits) ?? null;
      return plus && found !== null && !`00${digits}`.startsWith(`00${found.slice(1, 2)}`) ? null : found;
    },
    asNumber: (digits, plus) => {
      if (digits.length < 7 || digits.length > 16) return null;
      if (plus) return possible(`+${digits}`, undefined);
      for (const country of countries) {
        const found = nationalNumber(digits, country);
        if (found !== null) return found;
      }
      return null;
    },
    endingIn: (digits) => scope.filter((e164) => e164.endsWith(digits) && e164.length - 1 > digits.length),
    startingWith: (digits) =>
      scope.filter(
        (e164) =>
          own(e164).startsWith(digits) ||
          `0${own(e164)}`.startsWith(digits) ||
          (digits.startsWith('0') && digits.length > 1 && own(e164).startsWith(digits.slice(1))),
      ),
    series: (digits, tail) => scope.some((e164) => own(e164).slice(0, -tail).endsWith(digits)),
  };
}

/** National digits of one country, or digits with an international prefix. North America is strict: ten digits, no more and no less. */
function nationalNumber(digits: string, country: string): string | null {
  if (northAmerican.has(country)) {
    if (/^1?[2-9]\d{9}$/.test(digits)) return `+1${digits.slice(-10)}`;
    if (digits.startsWith('011') && digits.length >= 11) return possible(`+${digits.slice(3)}`, undefined);
    return null;
  }
  if (digits.startsWith('00') && digits.length >= 10) return possible(`+${digits.slice(2)}`, undefined);
  if (digits.length < 8) return null;
  const found = parsePhoneNumberFromString(digits, country as CountryCode);
  if (found === undefined || !found.isPossible()) return null;
  return digits.startsWith('0') || found.isValid() ? found.number : null;
}

const northAmerican = new Set(['US', 'CA', 'PR', 'DO', 'JM', 'BS', 'BB', 'TT', 'BM', 'GU', 'VI']);

function possible(text: string, country: CountryCode | undefined): string | null {
  const found =
    country === undefined ? parsePhoneNumberFromString(text) : parsePhoneNumberFromString(text, country);
  return found?.isPossible() === true ? found.number : null;
}
