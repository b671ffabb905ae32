/** The time zone that the pages show times in. */
import { createContext } from 'hono/jsx';
import { DateTime } from 'luxon';
import { utc } from './text.ts';

/** IANA name; around every page. */
export const Zone = createContext('UTC');

/** `2026-11-25 07:29 EST`, in the zone; a time that is none in words. */
export function inZone(time: Date, zone: string): string {
  if (zone === 'UTC' || Number.isNaN(time.getTime())) return utc(time);
  return DateTime.fromJSDate(time, { zone }).setLocale('en-US').toFormat('yyyy-MM-dd HH:mm ZZZZ');
}
