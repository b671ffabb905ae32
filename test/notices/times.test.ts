import { describe, expect, it } from '@jest/globals';
import { dayInWords, momentInWords, placeOf, spanInWords } from '../../src/notices/times.ts';

const newYork = placeOf('en', { timezone: 'America/New_York', country: 'US' }, 'UTC');

describe('moments in words', () => {
  it.each([
    // The night of the change back to standard time has one hour twice; the name tells which.
    ['2026-11-01T01:30:00-04:00', 'Sunday, November 1, 2026 at 1:30 AM (Eastern Daylight Time, UTC\u22124)'],
    ['2026-11-01T01:30:00-05:00', 'Sunday, November 1, 2026 at 1:30 AM (Eastern Standard Time, UTC\u22125)'],
    ['2026-03-08T07:00:00Z', 'Sunday, March 8, 2026 at 3:00 AM (Eastern Daylight Time, UTC\u22124)'],
    // A carrier's own offset does not matter: it is the order's zone that is shown.
    [
      '2026-12-01T16:00:00+01:00',
      'Tuesday, December 1, 2026 at 10:00 AM (Eastern Standard Time, UTC\u22125)',
    ],
  ])('%s is %s in New York', (iso, words) => {
    expect(momentInWords(iso, newYork)).toBe(words);
  });

  it('names half-hour zones and UTC', () => {
    const india = placeOf('en', { timezone: 'Asia/Kolkata', country: 'IN' }, 'UTC');
    expect(momentInWords('2026-12-01T00:00:00Z', india)).toMatch(
      /5:30\sam \(India Standard Time, UTC\+5:30\)$/i,
    );
    expect(momentInWords(0, placeOf('en', null, 'UTC'))).toBe('Thursday, January 1, 1970 at 12:00 AM (UTC)');
  });

  it('shows a date without a time as a day, and what is no date as it stands', () => {
    expect(momentInWords('2026-12-01', newYork)).toBe('Tuesday, December 1, 2026');
    expect(dayInWords('2026-12-01', newYork)).toBe('Tuesday, December 1, 2026');
    expect(momentInWords('soon', newYork)).toBe('soon');
    expect(dayInWords('2026-13-45', newYork)).toBe('2026-13-45');
  });

  it.each([
    ['fr', 'FR', 'mardi 1er décembre 2026 à 16:00 (heure normale d’Europe centrale, UTC+1)'],
    ['fr-CA', 'CA', 'mardi 1er décembre 2026 à 16 h 00 (heure normale de l’Europe centrale, UTC+1)'],
    ['es', 'ES', 'martes, 1 de diciembre de 2026, 16:00 (hora estándar de Europa central, UTC+1)'],
    ['pt-BR', 'BR', 'terça-feira, 1 de dezembro de 2026 às 16:00 (Horário Padrão da Europa Central, UTC+1)'],
    ['it', 'IT', 'martedì 1 dicembre 2026 alle ore 16:00 (Ora standard dell’Europa centrale, UTC+1)'],
    ['nl', 'NL', 'dinsdag 1 december 2026 om 16:00 (Midden-Europese standaardtijd, UTC+1)'],
  ])('in %s of %s are %s', (language, country, words) => {
    const place = placeOf(language, { timezone: 'Europe/Berlin', country }, 'UTC');
    expect(momentInWords('2026-12-01T16:00:00+01:00', place)).toBe(words);
  });

  it('follow the region, too', () => {
    const vienna = placeOf('de-AT', { timezone: 'Europe/Vienna', country: 'AT' }, 'UTC');
    expect(dayInWords('2027-01-04', vienna)).toBe('Montag, 4. Jänner 2027');
  });

  it('follow the language of the mail', () => {
    const german = placeOf('de', { timezone: 'Europe/Berlin', country: 'DE' }, 'UTC');
    expect(momentInWords('2026-12-01T16:00:00+01:00', german)).toMatch(
      /^Dienstag, 1\. Dezember 2026 um 16:00 \(Mitteleuropäische Normalzeit, UTC\+1\)$/,
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
