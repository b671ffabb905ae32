/** Reports of other servers that a notice of ours could not be delivered. */
import { storable } from '../database/json.ts';
import { applyToTicket, type StoredEffect, type Taking, type Trx } from '../database/tickets.ts';
import { verdictFor } from '../mail/authentication-results.ts';
import { type FailedDelivery, failedDelivery } from '../mail/delivery-report.ts';
import type { NoticeFailed } from '../tickets/event.ts';
import { failureOf } from './another-contact.ts';
import { storing } from './effect.ts';
import type { Parts } from './parts.ts';
import { finish, type Taken } from './take-in.ts';

/** Takes a mail in that reports a failed delivery of one of our notices. @returns false where it does not */
export async function takeReport(parts: Parts, mail: Taken): Promise<boolean> {
  const report = failedDelivery(mail.message);
  if (report === null || report.messageIds.length === 0) return false;
  const sender = mail.message.from[0]?.address ?? '';
  const domain = sender.slice(sender.lastIndexOf('@') + 1);
  if (verdictFor(mail.message.headers, domain, parts.settings.trustedAuthserv).verdict === 'fail')
    return false;
  const notice = await parts.database.db
    .selectFrom('notices')
    .select(['id', 'ticket_id'])
    .where('message_id', 'in', [...report.messageIds])
    .executeTakeFirst();
  if (notice === undefined) return false;
  await storing(parts, notice.ticket_id, (taking) =>
    parts.database.db.transaction().execute((trx) => noteReport(parts, trx, mail, notice, report, taking)),
  );
  parts.onOutcome();
  return true;
}

async function noteReport(
  parts: Parts,
  trx: Trx,
  { id: mail, head }: Taken,
  notice: { readonly id: string; readonly ticket_id: string | null },
  { why }: FailedDelivery,
  taking: Taking,
): Promise<StoredEffect[]> {
  const still = await trx
    .updateTable('messages')
    .set(head)
    .where('id', '=', mail)
    .where('state', '=', 'received')
    .returning('id')
    .executeTakeFirst();
  if (still === undefined) return [];
  await finish(trx, mail, { outcome: 'ignore', ticket: notice.ticket_id, reading: null, error: null });
  // Servers report one failure several times.
  const first = await trx
    .updateTable('notices')
    .set({ state: 'rejected', response: storable(`reported later: ${why}`.slice(0, 500)) })
    .where('id', '=', notice.id)
    .where('state', '!=', 'rejected')
    .returning('id')
    .executeTakeFirst();
  if (first === undefined || notice.ticket_id === null) return [];
  const effect = await trx
    .selectFrom('effects')
    .select('data')
    .where('id', '=', notice.id)
    .where('kind', '=', 'notice')
    .executeTakeFirst();
  const failed =
    effect?.data.kind === 'notice' ? await failureOf(trx, notice.ticket_id, effect.data) : undefined;
  const event: NoticeFailed = {
    kind: 'notice-failed',
    effect: notice.id,
    why,
    reported: true,
    ...(failed === undefined ? {} : { failed }),
  };
  return applyToTicket(trx, notice.ticket_id, event, mail, parts.now(), parts.policy, taking);
}
