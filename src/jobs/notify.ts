/** Sends a notice: rendered once, sent under one Message-ID however often it is tried. */
import { sql } from 'kysely';
import type { Taking } from '../database/tickets.ts';
import type { OutgoingMail } from '../mail/smtp.ts';
import type { DoableEffect } from '../tickets/event.ts';
import type { NoticeName } from '../tickets/ticket.ts';
import { failureOf } from './another-contact.ts';
import { type Claim, finishClaim } from './claim.ts';
import type { Outcome } from './outcome.ts';
import type { Parts } from './parts.ts';
import { surely } from './surely.ts';

type Notice = Extract<DoableEffect, { kind: 'notice' }>;

/** Mails within 24 hours in one ticket: more is a loop, whoever feeds it (promise 10). */
const mailsPerTicket = 30;
/** A mail that the server keeps putting off is given up after this long. */
const giveUpAfter = 3 * 86_400_000;

export async function runNotice(parts: Parts, claim: Claim, effect: Notice): Promise<Outcome> {
  const rendered = compose(parts, claim, effect);
  // No later try would help: it would be tried for ever, and nobody would know.
  if (typeof rendered === 'string') return end(parts, claim, effect, { kind: 'rejected', why: rendered });
  const { stored, over } = await recordWithin(parts, claim, effect, rendered);
  if (stored === null) return end(parts, claim, effect, { kind: 'rejected', why: over, capped: true });
  // A later attempt sends what the first one rendered: under one Message-ID there is one mail, and it is the one on record.
  const mail = {
    ...rendered,
    subject: stored.subject,
    text: stored.body_text ?? rendered.text,
    html: stored.body_html ?? rendered.html,
  };
  if (parts.now() >= claim.until) {
    await notSent(parts, claim);
    return { kind: 'later', delay: 0, why: 'The claim ran out before the mail was sent.' };
  }
  const result = await parts.sendMail(mail, parts.giveUp);
  if (result.kind !== 'later') return end(parts, claim, effect, result);
  if (result.unsent === true) await notSent(parts, claim);
  const { created_at } = await parts.database.db
    .selectFrom('effects')
    .select('created_at')
    .where('id', '=', claim.id)
    .executeTakeFirstOrThrow();
  if (parts.now() - created_at.getTime() > giveUpAfter) {
    return end(parts, claim, effect, { kind: 'rejected', why: `given up after three days: ${result.why}` });
  }
  const level = result.alarm ? 'error' : 'warn';
  // What the server said of this one mail may name the recipient: it stays in the ticket's history.
  parts.log[level](
    { effect: claim.id, ...(result.server === true ? { reason: result.why } : {}) },
    result.alarm
      ? 'mail cannot be sent: check SMTP_URL, the login and the certificate'
      : 'a notice could not be sent yet',
  );
  return { kind: 'later', delay: parts.settings.retryFirst, why: result.why };
}

/** A send that certainly did not happen does not count: only what is in doubt may have arrived twice. */
async function notSent(parts: Parts, claim: Claim): Promise<void> {
  await parts.database.db
    .updateTable('notices')
    .set((set) => ({ sends: set('sends', '-', 1) }))
    .where('id', '=', claim.id)
    .where('sends', '>', 0)
    .execute();
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
  effect: Notice,
  result: { kind: 'sent'; response: string } | { kind: 'rejected'; why: string; capped?: boolean },
): Promise<Outcome> {
  const failed =
    result.kind === 'sent' ? undefined : await failureOf(parts.database.db, claim.ticket, effect);
  const event =
    result.kind === 'sent'
      ? { kind: 'notice-sent' as const, effect: claim.id }
      : {
          kind: 'notice-failed' as const,
          effect: claim.id,
          why: result.why,
          ...(result.capped === true ? { capped: true } : {}),
          ...(failed === undefined ? {} : { failed }),
        };
  const mail =
    result.kind === 'sent'
      ? { state: 'sent' as const, response: result.response, sentAt: new Date(parts.now()) }
      : { state: 'rejected' as const, response: result.why, sentAt: null };
  const store = (taking: Taking) => surely(parts, () => finishClaim(parts, claim, event, taking, mail));
  return { kind: 'done', store };
}

/** What was decided, and what became of it; never a question, and no answer to a mail that decides nothing. */
const outcomes: ReadonlySet<NoticeName> = new Set<NoticeName>([
  'cancelled',
  'cancel-requested',
  'kept',
  'expired',
  'too-late',
]);

/** Whether a notice tells how a number stands that was not told of since it came to stand so. */
async function tellsAnOutcome(parts: Parts, claim: Claim, { content }: Notice): Promise<boolean> {
  for (const { name, item } of content.items) {
    if (!outcomes.has(name) || item.order === null) continue;
    const told = await parts.database.db
      .selectFrom('notices')
      .select('id')
      .where('ticket_id', '=', claim.ticket)
      .where('id', '!=', claim.id)
      .where('state', '!=', 'rejected')
      .where('created_at', '>=', new Date(item.since))
      .where(sql<boolean>`${name} = any(names)`)
      .executeTakeFirst();
    if (told === undefined) return true;
  }
  return false;
}

type Stored = {
  readonly subject: string;
  readonly body_text: string | null;
  readonly body_html: string | null;
};

/** As `record`; what a decision came to is told also beyond the limits: it is bounded by how often ports change. */
async function recordWithin(...notice: [Parts, Claim, Notice, OutgoingMail]): ReturnType<typeof record> {
  const [parts, claim, effect] = notice;
  const recorded = await record(...notice);
  if (recorded.stored !== null || !(await tellsAnOutcome(parts, claim, effect))) return recorded;
  return record(...notice, 2);
}

/**
 * Counts a first attempt against the limits and stores what is about to be sent, in one statement. `sends` is counted
 * before it is sent: more than one means that the mail may have arrived twice.
 * @returns the mail on record; null where there are too many, and why
 */
async function record(
  parts: Parts,
  claim: Claim,
  effect: Notice,
  rendered: OutgoingMail,
  more = 1,
): Promise<{ stored: Stored | null; over: string }> {
  const again = claim.begun || claim.attempts > 1;
  const most = parts.settings.mailsPerDay * more;
  const { rows } = await sql<Stored & { all: number; ticket: number; stored: boolean }>`
    with count as (
      select count(*)::int8 as all, count(*) filter (where ticket_id = ${claim.ticket}::text)::int8 as ticket
      from notices where recipient = ${effect.to}::text and created_at > now() - interval '24 hours' and not ${again}::boolean
    ),
    stored as (
      insert into notices (id, ticket_id, message_id, names, recipient, subject, body_text, body_html, state, sends)
      select ${claim.id}::text, ${claim.ticket}::text, ${rendered.messageId}::text, ${effect.reply === undefined ? [...effect.content.names] : ['reply']}::text[],
        ${effect.to}::text, ${rendered.subject}::text, ${rendered.text}::text, ${rendered.html}::text, 'sending', 1
      from count where count.all < ${most}::int8 and count.ticket < ${mailsPerTicket * more}::int8
      on conflict (id) do update set sends = notices.sends + 1
      returning subject, body_text, body_html
    )
    select count.*, stored.*, stored.subject is not null as stored from count left join stored on true`.execute(
    parts.database.db,
  );
  const row = rows[0];
  if (row === undefined) throw new Error('The mails of the day could not be counted.');
  const over =
    row.ticket >= mailsPerTicket * more
      ? `${row.ticket} mails went out in this ticket within 24 hours; this looks like a loop.`
      : `${row.all} mails went to this address within 24 hours (MAILS_PER_DAY).`;
  return { stored: row.stored ? row : null, over };
}
