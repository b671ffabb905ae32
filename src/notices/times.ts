/** Moments and days as a reader of a notice sees them: in words, in the order's time zone, with the zone's name. */
import { DateTime, IANAZone } from 'luxon';

/** Where and how times are written. `zone` is an IANA name, `locale` a BCP 47 tag such as "en-US". */
export type Place = { readonly zone: string; readonly locale: string };

/**
 * The place of an order: its own time zone, or `fallback` where that is unknown; the language of the mail in the habits
 * of the order's country ("en" + "GB" writes 1 December, 14:00).
 */
export function placeOf(
  language: string,
  order: { readonly timezone: string; readonly country: string } | null,
  fallback: string,
): Place {
  const known = [order?.timezone ?? '', fallback].find((zone) => isZone(zone));
  const country = order?.country.toUpperCase() ?? '';
  const base = knownLanguage(language);
  const tag = /^[A-Z]{2}$/.test(country) && !base.includes('-') ? `${base}-${country}` : base;
  return { zone: known ?? 'UTC', locale: isLocale(tag) ? tag : base };
}

/** The language as a BCP 47 tag that dates and figures can be written in; "en" where it is none. */
export const knownLanguage = (language: string): string => (isLocale(language) ? language : 'en');

/**
 * A moment in words: "Tuesday, December 1, 2026 at 10:00 AM (Eastern Standard Time, UTC−5)", "mardi 1 décembre 2026 à
 * 16:00 (heure normale d’Europe centrale, UTC+1)", put together as the language does (Unicode CLDR). Takes milliseconds since the
 * epoch or ISO 8601; a text that is only a date is written as a day, and what is no time at all as it stands.
 */
export function momentInWords(when: number | string, place: Place): string {
  if (typeof when === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(when)) return dayInWords(when, place);
  const time = (
    typeof when === 'number'
      ? DateTime.fromMillis(when, { zone: place.zone })
      : DateTime.fromISO(when, { zone: place.zone })
  ).setLocale(place.locale);
  if (!time.isValid) return String(when);
  return `${inWords(time, dayAndTime)} (${plainSpaces(zoneInWords(time))})`;
}

const dayAndTime: Intl.DateTimeFormatOptions = { ...DateTime.DATE_HUGE, ...DateTime.TIME_SIMPLE };

/** A day (YYYY-MM-DD) in words: "Tuesday, December 1, 2026". What is no day is given back as it stands. */
export function dayInWords(day: string, place: Place): string {
  const date = DateTime.fromISO(day, { zone: place.zone }).setLocale(place.locale);
  return date.isValid ? inWords(date, DateTime.DATE_HUGE) : day;
}

/** A length of time in words: "10 minutes", "3 days". Milliseconds; rounded to the largest unit that fits. */
export function spanInWords(ms: number, locale: string): string {
  const units = [
    ['day', 86_400_000],
    ['hour', 3_600_000],
    ['minute', 60_000],
    ['second', 1_000],
  ] as const;
  const [unit, size] = units.find(([, length]) => ms >= length && ms % length === 0) ?? ['minute', 60_000];
  return spanFormat(`${locale} ${unit}`).format(Math.max(1, ms / size));
}

/** CLDR has the parts and their order; but "1 décembre", where French says "1er". */
function inWords(time: DateTime, format: Intl.DateTimeFormatOptions): string {
  const first = time.day === 1 && /^fr\b/.test(time.locale ?? '');
  const parts = time.toLocaleParts(format);
  return plainSpaces(parts.map(({ type, value }) => (first && type === 'day' ? '1er' : value)).join(''));
}

/** The zone as both a name and an offset: many readers know only one of them. */
function zoneInWords(time: DateTime): string {
  const name = offsetName(
    `${time.locale} ${time.zoneName} ${time.offset} ${time.year}`,
    () => time.offsetNameLong ?? '',
  );
  // A true minus: mail programs break lines after a hyphen.
  const offset = `UTC${time.toFormat('Z').replace('-', '\u2212')}`;
  if (time.offset === 0 && /^UTC$|universal/i.test(name)) return 'UTC';
  return /[a-z]{3}/i.test(name.replace(/^(GMT|UTC)/, '')) ? `${name}, ${offset}` : offset;
}

/** ICU puts narrow and no-break spaces into times; old mail programs show them as boxes. */
const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** Zones and locales are few and come again and again, and finding out about one costs more than all that follows. */
const mostRemembered = 2_000;

/** `make`, made once a key; orders bring the keys, so that there is an end to what is kept. */
function remembered<T>(make: (key: string) => T): (key: string, other?: (key: string) => T) => T {
  const known = new Map<string, T>();
  return (key, other = make) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= mostRemembered) known.clear();
    const made = other(key);
    known.set(key, made);
    return made;
  };
}

const isZone = remembered((zone) => IANAZone.isValidZone(zone));

const isLocale = remembered((tag) => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
});

/** By locale and unit. */
const spanFormat = remembered((key) => {
  const [locale = 'en', unit = 'minute'] = key.split(' ');
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  });
});

/** A zone has one name for an offset in a year; made from the time at hand. */
const offsetName = remembered(() => '');
