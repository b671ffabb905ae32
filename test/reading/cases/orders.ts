/** Short ways to write the orders and numbers of the cases. */

import type { Case } from '../build/case.ts';

/** `numbers('+1415555', '0100 0101')`: each ending behind the prefix. */
export function numbers(prefix: string, endings: string): string[] {
  return endings.split(' ').map((ending) => prefix + ending);
}

/** An order of numbers that share a prefix; mixed ones join `numbers` by hand. */
export function order(id: string, country: string, prefix: string, endings: string): Case['orders'][number] {
  return { id, country, numbers: numbers(prefix, endings) };
}
