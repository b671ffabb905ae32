import { expect, it } from '@jest/globals';
import { ticketId } from '../../src/database/ticket-id.ts';

it('is another one for each ticket, of eight digits', () => {
  const ids = Array.from({ length: 20_000 }, (_, at) => ticketId(1_001 + at, 'key'));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^T-\d{8}$/.test(id))).toBe(true);
});

it('does not count: neighbours are far apart, and another desk has others', () => {
  const near = Array.from({ length: 1_000 }, (_, at) => {
    const [one, next] = [ticketId(at, 'key'), ticketId(at + 1, 'key')].map((id) => Number(id.slice(2)));
    return Math.abs((one ?? 0) - (next ?? 0)) < 1_000_000;
  }).filter((close) => close).length;
  expect(near).toBeLessThan(60);
  expect(ticketId(1_001, 'key')).not.toBe(ticketId(1_001, 'another'));
});

it('goes on beyond eight digits', () => {
  expect(ticketId(100_000_000, 'key')).toBe('T-100000000');
});
