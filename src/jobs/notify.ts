/** Sends a notice: rendered once, sent under one Message-ID however often it is tried. */
import { sql } from 'kysely';
import { storable } from '../database/json.ts';
import type { OutgoingMail } from '../mail/smtp.ts';
import { applyToTicket } from '../tickets/store.ts';
import { type Claim, type DoableEffect, finishEffect } from './claim.ts';
import type { Outcome } from './outcome.ts';
import type { Parts } from './parts.ts';
import { surely } from './surely.ts';

type Notice = Extract<DoableEffect, { kind: 'notice' }>;

/** Mails within 24 hours in one ticket: more is a loop, whoever feeds it (promise 10). */
const mailsPerTicket = 30;
/** A mail that the server keeps putting off is given up after this long. */
const giveUpAfter = 3 * 86_400_000;

export async function runNotice(parts: Parts, claim: Claim, effect: Notice): Promise<Outcome> {
  const over = claim.begun || claim.attempts > 1 ? null : await overLimit(parts, claim, effect.to);
  if (over !== null) return end(parts, claim, { kind: 'rejected', why: over, capped: true });
  const rendered = compose(parts, claim, effect);
  // No later try would help: it would be tried for ever, and nobody would know.
  if (typeof rendered === 'string') return end(parts, claim, { kind: 'rejected', why: rendered });
  const stored = await parts.database.db
    .insertInto('notices')
    .values({
      id: claim.id,
      ticket_id: claim.ticket,
      message_id: rendered.messageId,
      names: [...effect.content.names],
      recipient: effect.to,
      subject: rendered.subject,
      body_text: rendered.text,
      body_html: rendered.html,
      state: 'sending',
      sends: 1,
      response: null,
    })
    // Counted before it is sent: more than one send means that the mail may have arrived twice.
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((set) => ({ sends: set('notices.sends', '+', 1) })),
    )
    .returning(['subject', 'body_text', 'body_html'])
    .executeTakeFirstOrThrow();
  // A later attempt sends what the first one rendered: under one Message-ID there is one mail, and it is the one on record.
  const mail = {
    ...rendered,
    subject: stored.subject,
    text: stored.body_text ?? rendered.text,
    html: stored.body_html ?? rendered.html,
  };
  if (parts.now() >= claim.until)
    return { kind: 'later', delay: 0, why: 'The claim ran out before the mail was sent.' };
  const result = await parts.sendMail(mail, parts.giveUp);
  if (result.kind !== 'later') return surely(parts, () => end(parts, claim, result));
  const { created_at } = await parts.database.db
    .selectFrom('effects')
    .select('created_at')
    .where('id', '=', claim.id)
    .executeTakeFirstOrThrow();
  if (parts.now() - created_at.getTime() > giveUpAfter) {
    return end(parts, claim, { kind: 'rejected', why: `given up after three days: ${result.why}` });
  }
  const level = result.alarm ? 'error' : 'warn';
  // What the server said may name the recipient: it stays in the ticket's history.
  parts.log[level](
    { effect: claim.id },
    result.alarm
      ? 'mail cannot be sent: check SMTP_URL, the login and the certificate'
      : 'a notice could not be sent yet',
  );
  return { kind: 'later', delay: parts.settings.retryFirst, why: result.why };
}

/** The mail, or why there can be none. */
function compose(parts: Parts, claim: Claim, effect: Notice): OutgoingMail | string {
  try {
    return parts.composeMail(effect, claim.ticket, parts.now());
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

async function end(
  parts: Parts,
  claim: Claim,
  result: { kind: 'sent'; response: string } | { kind: 'rejected'; why: string; capped?: boolean },
): Promise<Outcome> {
  const effects = await parts.database.db.transaction().execute(async (trx) => {
    if (!(await finishEffect(trx, claim, parts.holder))) return [];
    const response = result.kind === 'sent' ? result.response : result.why;
    await trx
      .updateTable('notices')
      .set({
        state: result.kind === 'sent' ? 'sent' : 'rejected',
        response: storable(response.slice(0, 500)),
        sent_at: result.kind === 'sent' ? new Date(parts.now()) : null,
      })
      .where('id', '=', claim.id)
      .execute();
    if (claim.ticket === null) return [];
    const event =
      result.kind === 'sent'
        ? { kind: 'notice-sent' as const, effect: claim.id }
        : {
            kind: 'notice-failed' as const,
            effect: claim.id,
            why: result.why,
            ...(result.capped === true ? { capped: true } : {}),
          };
    return applyToTicket(trx, claim.ticket, event, claim.id, parts.now(), parts.policy);
  });
  return { kind: 'done', effects };
}

async function overLimit(parts: Parts, claim: Claim, recipient: string): Promise<string | null> {
  const { rows } = await sql<{ all: number; ticket: number }>`
    select count(*)::int8 as all, count(*) filter (where ticket_id = ${claim.ticket})::int8 as ticket
    from notices where recipient = ${recipient} and created_at > now() - interval '24 hours'`.execute(
    parts.database.db,
  );
  const counts = rows[0] ?? { all: 0, ticket: 0 };
  if (counts.ticket >= mailsPerTicket)
    return `${counts.ticket} mails went out in this ticket within 24 hours; this looks like a loop.`;
  if (counts.all >= parts.settings.mailsPerDay) {
    return `${counts.all} mails went to this address within 24 hours (MAILS_PER_DAY).`;
  }
  return null;
}
