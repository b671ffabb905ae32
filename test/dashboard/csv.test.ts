import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cell } from '../../src/dashboard/csv.ts';
import { inZone } from '../../src/dashboard/zone.ts';
import { type Started, start } from './start.ts';

let desk: Started;
beforeAll(async () => {
  desk = await start();
});
afterAll(() => desk.close());

describe('a list as CSV', () => {
  it('has a line for each number of the tickets that the list shows', async () => {
    const answer = await desk.get('/tickets.csv?q=harbour');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="tickets.csv"');
    const [head, ...rows] = (await answer.text()).trimEnd().split('\r\n');
    expect(head).toBe('ticket,state,customer,requester,number,order,number_state,opened,changed');
    expect(rows.map((row) => row.split(',').slice(0, 7).join(','))).toEqual([
      'T-1001,closed,Harbour Dental Group,dana@harbour.example,+14155550100,PO-1042,cancelled',
      'T-1001,closed,Harbour Dental Group,dana@harbour.example,+14155550101,PO-1042,cancelled',
      'T-1001,closed,Harbour Dental Group,dana@harbour.example,+14155550190,,not-found',
    ]);
  });

  it('has the reviews as they are filtered', async () => {
    const rows = (await (await desk.get('/reviews.csv?carrier=manual')).text()).trimEnd().split('\r\n');
    expect(rows).toHaveLength(2);
    expect(rows[1]).toContain('T-1002-2,open,manual-check,T-1002,Northwind Freight Ltd,PO-1077,manual');
  });

  it.each([
    ['=HYPERLINK("https://evil.example")', `"'=HYPERLINK(""https://evil.example"")"`],
    ['+cmd|calc', "'+cmd|calc"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['+14155550100', '+14155550100'],
    ['+14155550100 +14155550101', "'+14155550100 +14155550101"],
    ['a\nb', '"a\nb"'],
    ['plain', 'plain'],
    [null, ''],
  ])('carries nothing out: %j', (value, written) => {
    expect(cell(value)).toBe(written);
  });
});

describe('a time', () => {
  it('is shown in the zone of the desk, through its summer', () => {
    expect(inZone(new Date('2026-07-01T12:00:00Z'), 'America/New_York')).toBe('2026-07-01 08:00 EDT');
    expect(inZone(new Date('2026-12-01T12:00:00Z'), 'America/New_York')).toBe('2026-12-01 07:00 EST');
    expect(inZone(new Date('2026-12-01T12:00:00Z'), 'UTC')).toBe('2026-12-01 12:00 UTC');
    expect(inZone(new Date(Number.NaN), 'America/New_York')).toBe('unknown time');
  });

  it('is that on every page, and UTC on hover', async () => {
    const there = await start({ timezone: 'America/New_York' });
    for (const path of ['/tickets', '/tickets/T-1001', '/reviews', '/mailboxes'])
      expect(await (await there.get(path)).text()).toMatch(
        /title="2026-11-2\d \d\d:\d\d UTC"><span>2026-11-2\d \d\d:\d\d EST</,
      );
    await there.close();
  });
});
