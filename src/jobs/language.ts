/** In which language a ticket's notices are written after a mail. */
import { sql } from 'kysely';
import type { Trx } from '../database/tickets.ts';
import type { PortOrder } from '../orders/store.ts';
import type { Reading } from '../reading/reading.ts';
import type { Ticket } from '../tickets/ticket.ts';

/** What a mail tells of the language that its writer wants to be answered in. */
export type Spoken = Pick<Reading, 'language' | 'languageSure'>;

/**
 * The language on record with an order, else that of the customer's latest mail that tells one plainly: who clicks
 * "CANCEL PORT" in a French mail goes on in French. A new ticket begins with the best guess.
 * @param ticket the ticket before the mail; null where it opens one
 * @param orders the orders that the mail and its ticket are about; the first with a language decides
 * @returns undefined: as the ticket has it
 */
export function languageAfter(
  spoken: Spoken,
  ticket: Ticket | null,
  orders: readonly PortOrder[],
): string | undefined {
  const onRecord = orders.find((order) => order.language !== undefined)?.language;
  if (onRecord !== undefined) return onRecord;
  return ticket === null || spoken.languageSure === true ? spoken.language : undefined;
}

/** The language of the latest ticket of a correspondent's; null where he had none. */
export async function latestLanguage(trx: Trx, requester: string): Promise<string | null> {
  const row = await trx
    .selectFrom('tickets')
    .select(sql<string | null>`ticket->>'language'`.as('language'))
    .where('requester', '=', requester)
    .orderBy('updated_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.language ?? null;
}
