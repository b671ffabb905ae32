/** From a carrier's word and date to a number's state, with the contradictions taken out. */
import { DateTime } from 'luxon';
import type { NumberAnswer, PortState } from '../tickets/answer.ts';

/** Bandwidth and most manual ports in the US are carried out at this hour where only a day is given. */
export type DayTime = { readonly hour: number; readonly minute: number; readonly zone: string };

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * A carrier's date as ISO 8601 with offset. A bare day becomes that day at `dayTime` where the carrier has a fixed hour.
 * Null if it is neither, or a local time without offset: guessing a zone would move a port date.
 */
function portDateOf(text: string, dayTime?: DayTime): string | null {
  const value = text.trim();
  let date: DateTime | null = null;
  if (INSTANT.test(value)) date = DateTime.fromISO(value, { setZone: true });
  else if (DAY.test(value) && dayTime) {
    date = DateTime.fromISO(value, { zone: dayTime.zone }).set({
      hour: dayTime.hour,
      minute: dayTime.minute,
    });
  }
  return date?.isValid ? date.toISO({ suppressMilliseconds: true }) : null;
}

/**
 * A port day without an hour (YYYY-MM-DD) as the instant it may begin, in an IANA zone; once the day is there, as its end: the
 * port is then due and not overdue. A text that is no day is given back.
 */
export function wholeDay(day: string, zone: string, now: Date): string {
  const start = DateTime.fromISO(day, { zone }).startOf('day');
  if (!start.isValid) return day;
  const moment = start.toMillis() > now.getTime() ? start : start.set({ hour: 23, minute: 59, second: 59 });
  return moment.toISO({ suppressMilliseconds: true }) ?? day;
}

/** A carrier's word in a table of ours; undefined for any other word, also for those every object has ("constructor"). */
export function listed<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

/** What an adapter read about one number, before the contradictions are taken out. */
export type Said = {
  readonly number: string;
  /** From the adapter's table; undefined: the word is not in it. */
  readonly state: PortState | undefined;
  readonly said: string;
  /** The date as the carrier wrote it; null or empty: none. */
  readonly date: string | null;
  readonly dayTime?: DayTime;
};

/** States in which a carrier that already has a port date has in truth set it. */
const BEFORE_DATE: ReadonlySet<PortState> = new Set(['in_review', 'submitted']);

/**
 * One number's answer. Unknown: an unlisted word, an unreadable date, "date set" without a date, and a date that has passed
 * while the port is not complete. A date in a state that should have none yet is a port date.
 */
export function numberAnswer(read: Said, now: Date): NumberAnswer {
  const date = read.date?.trim() ? read.date : null;
  const portDate = date === null ? null : portDateOf(date, read.dayTime);
  let state = read.state ?? 'unknown';
  let said = read.said === '' ? 'no status' : read.said;
  if (portDate !== null && BEFORE_DATE.has(state)) state = 'port_date_set';
  if (state !== 'ported' && state !== 'cancelled' && state !== 'cancel_pending') {
    if (date !== null && portDate === null)
      [state, said] = ['unknown', `${said}, with a date that cannot be read`];
    else if (state === 'port_date_set' && portDate === null)
      [state, said] = ['unknown', `${said}, without a date`];
    else if (state === 'port_date_set' && portDate !== null && Date.parse(portDate) <= now.getTime()) {
      [state, said] = ['unknown', `${said}, although the port date has passed`];
    }
  }
  return { number: read.number, state, said, portDate, fees: [], risks: [] };
}
