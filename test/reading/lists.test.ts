import { describe, expect, it } from '@jest/globals';
import type { Sheet } from '../../src/reading/letter/letter.ts';
import { readLetter } from '../../src/reading/read.ts';
import { de, letterOf, outcome, outcomeOf, us } from './rows.ts';

const table = (...rows: readonly (readonly string[])[]): Sheet => ({
  filename: 'list.csv',
  kind: 'table',
  rows,
  text: '',
});
const text = (content: string): Sheet => ({ filename: 'list.txt', kind: 'text', rows: [], text: content });
const read = (words: string, sheets: readonly Sheet[], context = us) =>
  outcomeOf(readLetter(letterOf(words, { sheets }), context));

const ask = 'Please cancel the numbers in the attached list.';

describe('an attached list that the words point to', () => {
  it('names its numbers, those on no order as unmatched', () => {
    const sheet = table(['Number', 'Site'], ['415-555-0100', 'Oak'], ['415-555-0188', 'Elm']);
    expect(read(ask, [sheet])).toEqual(outcome('-0100 ?+14155550188', us));
  });

  it('may have no titles', () => {
    expect(read(ask, [table(['415-555-0100'], ['415-555-0102'])])).toEqual(outcome('-0100 -0102', us));
  });

  it('has columns whose numbers name nothing', () => {
    const sheet = table(
      ['TN', 'Contact phone', 'Account', 'ZIP', 'FOC date'],
      ['4155550100', '415-555-0103', '4155550102', '94105', '2026-03-14'],
    );
    expect(read(ask, [sheet])).toEqual(outcome('-0100', us));
  });

  it('is asked about where two columns could hold the numbers', () => {
    const sheet = table(['Line A', 'Line B'], ['415-555-0100', '415-555-0101']);
    expect(read(ask, [sheet]).verdict).toBe('clarify');
  });

  it('is limited to a column that the words name', () => {
    const sheet = table(['Old line', 'Fax line'], ['415-555-0100', '415-555-0101']);
    expect(
      read('Please cancel the numbers in the "Fax line" column of the attached sheet.', [sheet]),
    ).toEqual(outcome('-0101', us));
    expect(read('Please cancel the numbers in column B of the attached sheet.', [sheet])).toEqual(
      outcome('-0101', us),
    );
  });

  it('says by a column what is to become of each row', () => {
    const sheet = table(
      ['Number', 'Action'],
      ['415-555-0100', 'cancel'],
      ['415-555-0101', 'port'],
      ['415-555-0102', 'Cancel'],
    );
    expect(read('Please see the attached list for what to cancel.', [sheet])).toEqual(
      outcome('-0100 -0102 +0101', us),
    );
    const asked = table(['Number', 'Cancel?'], ['415-555-0100', 'Yes'], ['415-555-0101', 'No']);
    expect(read(ask, [asked])).toEqual(outcome('-0100 +0101', us));
  });

  it('is limited to the rows whose cell the words quote', () => {
    const sheet = table(['Number', 'Site'], ['415-555-0100', 'Oakland'], ['415-555-0101', 'Fresno']);
    expect(read('Please cancel the numbers for Fresno in the attached list.', [sheet])).toEqual(
      outcome('-0101', us),
    );
  });

  it.each([
    'the rows highlighted in yellow',
    'the first two rows',
    'the numbers marked with an asterisk',
    'the ones in bold',
  ])('is asked about where the limit cannot be seen: %s', (limit) => {
    const sheet = table(['Number'], ['415-555-0100'], ['415-555-0101']);
    expect(read(`Please cancel ${limit} in the attached list.`, [sheet])).toEqual(outcome('clarify', us));
  });

  it('may be plain text with headings of its own', () => {
    const sheet = text('To be cancelled:\n415-555-0100\n415-555-0101\n\nTo be ported:\n415-555-0102');
    expect(read(ask, [sheet])).toEqual(outcome('-0100 -0101 +0102', us));
  });

  it('must have as many numbers as the words say', () => {
    const sheet = table(['Number'], ['415-555-0100'], ['415-555-0101']);
    expect(read('Please cancel the three numbers in the attached list.', [sheet]).verdict).toBe('clarify');
  });

  it('is read in German too', () => {
    const sheet = table(
      ['Rufnummer', 'Ansprechpartner', 'Aktion'],
      ['030 23125010', '030 23125013', 'stornieren'],
      ['030 23125011', '030 23125013', 'portieren'],
    );
    expect(read('Bitte die Nummern laut angehängter Liste stornieren.', [sheet], de)).toEqual(
      outcome('-010 +011', de),
    );
  });
});

describe('what cannot be read is asked about', () => {
  it.each<[string, readonly Sheet[]]>([
    ['the list is missing', []],
    ['it is a format that is not read', [{ filename: 'list.pdf', kind: 'unreadable', rows: [], text: '' }]],
    ['it has no numbers', [table(['Name'], ['Dana'])]],
    ['there are two lists', [table(['415-555-0100']), table(['415-555-0101'])]],
  ])('%s', (_name, sheets) => {
    expect(read(ask, sheets)).toEqual(outcome('clarify', us));
  });

  it('the words speak of a picture, whatever else is attached', () => {
    expect(read('Please cancel the numbers in the attached photo.', [table(['415-555-0100'])]).verdict).toBe(
      'clarify',
    );
  });
});
