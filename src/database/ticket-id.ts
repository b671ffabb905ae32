/** Ids of tickets: unlike the numbers behind them they tell nobody how many cases the desk has. */
import { createHmac } from 'node:crypto';

const half = 10_000;
const rounds = 6;

/**
 * The id of the nth ticket, "T-48210377": n permuted among eight digits by a Feistel network, so that no two are the same.
 * Only whoever has the key can count them. Beyond eight digits n stands for itself.
 */
export function ticketId(n: number, key: string): string {
  if (n >= half * half) return `T-${n}`;
  let [left, right] = [Math.floor(n / half), n % half];
  for (let round = 0; round < rounds; round++) {
    const mixed = createHmac('sha256', key).update(`${round}:${right}`).digest().readUInt32BE();
    [left, right] = [right, (left + mixed) % half];
  }
  return `T-${String(left).padStart(4, '0')}${String(right).padStart(4, '0')}`;
}
