import { describe, expect, it } from '@jest/globals';
import { dayInWords, momentInWords, placeOf, spanInWords } from '../../src/notices/times.ts';

const newYork = placeOf('en', { timezone: 'America/New_York', country: 'US' }, 'UTC');

describe('moments in words', () => {
  it.each([
    // The night of the change back to standard time has one hour twice; the name tells which.
    ['2026-11-01T01:30:00-04:00', 'Sunday, November 1, 2026, 1:30 AM Eastern Daylight Time (UTC\u22124)'],
    ['2026-11-01T01:30:00-05:00', 'Sunday, November 1, 2026, 1:30 AM Eastern Standard Time (UTC\u22125)'],
    ['2026-03-08T07:00:00Z', 'Sunday, March 8, 2026, 3:00 AM Eastern Daylight Time (UTC\u22124)'],
    // A carrier's own offset does not matter: it is the order's zone that is shown.
    ['2026-12-01T16:00:00+01:00', 'Tuesday, December 1, 2026, 10:00 AM Eastern Standard Time (UTC\u22125)'],
  ])('%s is %s in New York', (iso, words) => {
    expect(momentInWords(iso, newYork)).toBe(words);
  });

  it('names half-hour zones and UTC', () => {
    const india = placeOf('en', { timezone: 'Asia/Kolkata', country: 'IN' }, 'UTC');
    expect(momentInWords('2026-12-01T00:00:00Z', india)).toMatch(
      /5:30\sam India Standard Time \(UTC\+5:30\)$/i,
    );
    expect(momentInWords(0, placeOf('en', null, 'UTC'))).toBe('Thursday, January 1, 1970, 12:00 AM UTC');
  });

  it('shows a date without a time as a day, and what is no date as it stands', () => {
    expect(momentInWords('2026-12-01', newYork)).toBe('Tuesday, December 1, 2026');
    expect(dayInWords('2026-12-01', newYork)).toBe('Tuesday, December 1, 2026');
    expect(momentInWords('soon', newYork)).toBe('soon');
    expect(dayInWords('2026-13-45', newYork)).toBe('2026-13-45');
  });

  it('follow the language of the mail', () => {
    const german = placeOf('de', { timezone: 'Europe/Berlin', country: 'DE' }, 'UTC');
    expect(momentInWords('2026-12-01T16:00:00+01:00', german)).toMatch(
      /^Dienstag, 1\. Dezember 2026, 16:00 /,
    );
  });
});

describe('spans in words', () => {
  it.each([
    [600_000, '10 minutes'],
    [3_600_000, '1 hour'],
    [259_200_000, '3 days'],
    [90_000, '90 seconds'],
    [500, '1 minute'],
  ])('%i ms is %s', (ms, words) => {
    expect(spanInWords(ms, 'en')).toBe(words);
  });
});
