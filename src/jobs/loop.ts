/** Mails of a program that carries no mark of one: it is known by how fast it answers, and by its saying the same again. */
import { sql } from 'kysely';
import type { Trx } from '../database/tickets.ts';
import type { Reading } from '../reading/reading.ts';

/** Mails of one sender that say the very same within an hour: people do not ask a fourth time in the same words. */
const sameBearable = 3;
/** Mails of one sender within half an hour, each within a minute of a notice to him: no person reads and answers that fast. */
const fastBearable = 5;

/** Why a mail looks like part of a loop, for a person, and whether it repeats others; null where it does not. */
export async function loopOf(
  trx: Trx,
  mail: string,
  sender: string,
  { words }: Pick<Reading, 'words'>,
): Promise<{ readonly why: string; readonly same: boolean } | null> {
  const { rows } = await sql<{ same: number; fast: number }>`
    with this as (select received_at from messages where id = ${mail}),
    earlier as (
      select m.received_at, m.reading->>'words' as words from messages m, this
      where m.sender = ${sender} and m.id <> ${mail} and m.outcome in ('act', 'clarify', 'human')
        and m.received_at between this.received_at - interval '1 hour' and this.received_at
      order by m.position desc limit 100
    )
    select (select count(*)::int from earlier where left(words, 4000) = left(${words}::text, 4000)) as same,
      (select count(*)::int from earlier e, this
        where e.received_at > this.received_at - interval '30 minutes' and exists (
          select 1 from notices n where n.recipient = ${sender} and n.sent_at <= e.received_at
            and n.sent_at >= e.received_at - interval '1 minute')) as fast`.execute(trx);
  const { same = 0, fast = 0 } = rows[0] ?? {};
  if (same >= sameBearable)
    return { why: `It says the same as ${same} mails of this sender within the hour.`, same: true };
  if (fast < fastBearable) return null;
  const why = `${fast} mails of this sender within half an hour came less than a minute after one of ours.`;
  return { why, same: false };
}
