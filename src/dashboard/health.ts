/** Whether the desk works, judged from what the database says about work done: proof of consumption, not of connections. */

import { sql } from 'kysely';
import type { Db } from '../database/open.ts';
import { reason } from '../error.ts';
import { within } from '../time.ts';
import { type SecondReaderFact, secondReaderFact, secondReaderPart } from './second-reader.ts';
import { span, withoutPassword } from './text.ts';

/** `busy`: there is much to do and it is being done. */
export type Status = 'ok' | 'busy' | 'degraded' | 'down';

/** Parts are named `database`, `queue`, `mail`, `work`, `smtp:<server>`, `mailbox:<id>`, `carrier:<name>`, `reviews`, `second reader`. */
export type HealthReport = {
  readonly status: Status;
  readonly parts: readonly { readonly name: string; readonly status: Status; readonly detail: string }[];
};

export type MailboxFact = {
  readonly id: string;
  readonly lastPollAt: Date | null;
  readonly error: string | null;
  readonly errorSince: Date | null;
  readonly waiting: number | null;
};

export type SmtpFact = {
  readonly server: string;
  readonly okAt: Date | null;
  readonly failingSince: Date | null;
  readonly error: string | null;
};

export type CarrierFact = {
  readonly name: string;
  readonly okAt: Date | null;
  readonly failedAt: Date | null;
  /** Failures since the last success. */
  readonly failures: number;
  readonly error: string | null;
};

export type HealthFacts = {
  readonly now: Date;
  /** Since when this process runs: nothing is late that it had no time for. */
  readonly startedAt: Date;
  /** Null where the database answered. */
  readonly databaseError: string | null;
  /** Null where the queue answered. */
  readonly queueError: string | null;
  readonly mailboxes: readonly MailboxFact[];
  readonly smtp: readonly SmtpFact[];
  /** When the oldest stored mail without an outcome became due. */
  readonly oldestUnreadMail: Date | null;
  /** When a mail last got its outcome. */
  readonly lastReadMail: Date | null;
  /** When an effect was last done. */
  readonly lastDoneEffect: Date | null;
  /** When the oldest effect that nobody has taken became due. */
  readonly oldestDueEffect: Date | null;
  readonly carriers: readonly CarrierFact[];
  readonly openReviews: number;
  readonly oldestReview: Date | null;
  /** Left out where nothing is known of one. */
  readonly secondReader?: SecondReaderFact;
};

/** When late is late, in ms. */
export type HealthLimits = {
  /** How often a mailbox is polled (`POLL_EVERY`). */
  readonly pollEvery: number;
  readonly workLate: number;
  readonly workDown: number;
  readonly reviewLate: number;
  /** Failures in a row after which a carrier counts as failing. */
  readonly carrierFailures: number;
};

export const defaultLimits: HealthLimits = {
  pollEvery: 60_000,
  workLate: 120_000,
  workDown: 600_000,
  reviewLate: 24 * 3_600_000,
  carrierFailures: 3,
};

/**
 * Judges the facts. Parts that stop the desk (database, queue, polling, reading mail, doing work, sending) can be `down`; a failing
 * carrier, an old review or one mailbox of several only degrades: retries and people are what is to happen then. The worst
 * part is the whole.
 */
export function judgeHealth(facts: HealthFacts, limits: HealthLimits = defaultLimits): HealthReport {
  if (facts.databaseError !== null) {
    const detail = `does not answer: ${facts.databaseError}`;
    return { status: 'down', parts: [{ name: 'database', status: 'down', detail }] };
  }
  const parts = [
    { name: 'database', status: 'ok' as const, detail: 'answers' },
    queuePart(facts),
    waitingPart(
      'mail',
      facts.oldestUnreadMail,
      facts.lastReadMail,
      facts,
      limits,
      'no stored mail waits to be read',
      'oldest mail',
    ),
    waitingPart(
      'work',
      facts.oldestDueEffect,
      facts.lastDoneEffect,
      facts,
      limits,
      'nothing due waits to be taken',
      'oldest step',
    ),
    ...facts.smtp.map((smtp) => smtpPart(smtp, facts, limits)),
    ...facts.mailboxes.map((mailbox) => mailboxPart(mailbox, facts, limits)),
    ...facts.carriers.map((carrier) => carrierPart(carrier, facts, limits)),
    reviewPart(facts, limits),
    ...(facts.secondReader === undefined ? [] : [secondReaderPart(facts.secondReader) ?? []].flat()),
  ];
  return { status: worst(wholeView(parts)), parts };
}

/** One mailbox of several that cannot be polled does not stop the desk: for the whole it counts as degraded. */
function wholeView(parts: readonly Part[]): Status[] {
  const mailboxes = parts.filter((part) => part.name.startsWith('mailbox:'));
  const someWork = mailboxes.some((part) => part.status !== 'down');
  return parts.map((part) =>
    part.status === 'down' && someWork && mailboxes.includes(part) ? 'degraded' : part.status,
  );
}

type Part = HealthReport['parts'][number];

const queuePart = ({ queueError }: HealthFacts): Part =>
  queueError === null
    ? { name: 'queue', status: 'ok', detail: 'answers' }
    : { name: 'queue', status: 'down', detail: `does not answer: ${queueError}` };

/** Work that waits is late; where other work is being finished meanwhile, the desk is busy and not broken. */
function waitingPart(
  name: string,
  oldest: Date | null,
  last: Date | null,
  { now, startedAt }: HealthFacts,
  limits: HealthLimits,
  fine: string,
  what: string,
): Part {
  if (oldest === null) return { name, status: 'ok', detail: fine };
  const waited = now.getTime() - oldest.getTime();
  // A backlog found at the start is no fault of this process until it had time to take it.
  const late = Math.min(waited, now.getTime() - startedAt.getTime());
  const detail = `${what} has waited for ${span(waited)}`;
  if (late <= limits.workLate) return { name, status: 'ok', detail };
  const idle = last === null ? Number.POSITIVE_INFINITY : now.getTime() - last.getTime();
  if (idle <= limits.workLate)
    return {
      name,
      status: 'busy',
      detail: `${detail}; others are being done, the last one ${span(Math.max(0, idle))} ago`,
    };
  return { name, status: late > limits.workDown ? 'down' : 'degraded', detail };
}

function smtpPart(
  { server, okAt, failingSince, error }: SmtpFact,
  { now }: HealthFacts,
  limits: HealthLimits,
): Part {
  const name = `smtp:${server}`;
  if (failingSince === null) {
    const ago =
      okAt === null ? 'not tried yet' : `took mail from us ${span(now.getTime() - okAt.getTime())} ago`;
    return { name, status: 'ok', detail: ago };
  }
  const since = now.getTime() - failingSince.getTime();
  const detail = `no mail has gone out for ${span(since)}: ${error ?? 'it does not say why'}`;
  return { name, status: since > limits.workDown ? 'down' : 'degraded', detail };
}

function mailboxPart(mailbox: MailboxFact, { now, startedAt }: HealthFacts, limits: HealthLimits): Part {
  const name = `mailbox:${withoutPassword(mailbox.id)}`;
  const age = now.getTime() - (mailbox.lastPollAt ?? startedAt).getTime();
  const late = Math.max(3 * limits.pollEvery, 120_000);
  const status = age > 3 * late ? 'down' : age > late || mailbox.error !== null ? 'degraded' : 'ok';
  const polled =
    mailbox.lastPollAt === null
      ? 'not polled yet'
      : `last poll ${span(now.getTime() - mailbox.lastPollAt.getTime())} ago`;
  const error = mailbox.error === null ? '' : `; ${mailbox.error}`;
  return { name, status, detail: polled + error };
}

function carrierPart(carrier: CarrierFact, { now }: HealthFacts, limits: HealthLimits): Part {
  const name = `carrier:${carrier.name}`;
  const failing = carrier.failures >= limits.carrierFailures;
  const last =
    carrier.okAt === null
      ? 'no usable answer yet'
      : `last usable answer ${span(now.getTime() - carrier.okAt.getTime())} ago`;
  const why = carrier.error === null ? '' : `: ${carrier.error}`;
  const detail = failing ? `${carrier.failures} failures in a row, ${last}${why}` : last;
  return { name, status: failing ? 'degraded' : 'ok', detail };
}

function reviewPart(facts: HealthFacts, limits: HealthLimits): Part {
  if (facts.oldestReview === null) return { name: 'reviews', status: 'ok', detail: 'none open' };
  const age = facts.now.getTime() - facts.oldestReview.getTime();
  const detail = `${facts.openReviews} open, the oldest for ${span(age)}`;
  return { name: 'reviews', status: age > limits.reviewLate ? 'degraded' : 'ok', detail };
}

const order: readonly Status[] = ['ok', 'busy', 'degraded', 'down'];
const worst = (all: readonly Status[]): Status =>
  order[Math.max(0, ...all.map((status) => order.indexOf(status)))] ?? 'down';

/**
 * Reads the facts from the database, in at most `timeout` ms. `mailboxes` are the configured ones, so that a mailbox
 * that was never polled shows and one that was taken out of the settings does not; null takes every one on record.
 */
export async function collectFacts(
  db: Db,
  options: {
    readonly now: Date;
    readonly startedAt: Date;
    readonly mailboxes: readonly string[] | null;
    /** Asks the queue whether it answers; left out: it is not asked. */
    readonly pingQueue?: () => Promise<void>;
    readonly timeout?: number;
  },
): Promise<HealthFacts> {
  const { now, startedAt, mailboxes, timeout: patience = 5_000 } = options;
  const empty = { now, startedAt, queueError: null, mailboxes: [], smtp: [], carriers: [] };
  const nothing = {
    oldestUnreadMail: null,
    lastReadMail: null,
    oldestDueEffect: null,
    lastDoneEffect: null,
    openReviews: 0,
    oldestReview: null,
  };
  try {
    const read = await within(
      patience,
      readFacts(db, now),
      () => new Error(`no answer within ${span(patience)}`),
    );
    const known = new Map(read.mailboxes.map((mailbox) => [mailbox.id, mailbox]));
    const listed = mailboxes?.map(
      (id) => known.get(id) ?? { id, lastPollAt: null, error: null, errorSince: null, waiting: null },
    );
    const queueError = (await options.pingQueue?.().then(() => null, reason)) ?? null;
    return { ...empty, ...read, databaseError: null, queueError, mailboxes: listed ?? read.mailboxes };
  } catch (error) {
    const why = reason(error);
    return { ...empty, ...nothing, databaseError: why };
  }
}

/** A worker asks its mail server every minute: what nobody has written of for this long, ms, is a former setting. */
export const forgotten = 15 * 60_000;

async function readFacts(db: Db, now: Date) {
  const oldest = await sql<{
    mail: Date | null;
    effect: Date | null;
    review: Date | null;
    reviews: number;
    read: Date | null;
    done: Date | null;
  }>`
    select (select min(next_at) from messages where state = 'received' and next_at <= ${now}) as mail,
           (select min(greatest(due_at, lease_until)) from effects where state in ('pending', 'started') and due_at <= ${now}
             and (lease_until is null or lease_until < ${now})) as effect,
           (select max(done_at) from messages where done_at is not null) as read,
           (select max(done_at) from effects where done_at is not null) as done,
           (select min(opened_at) from reviews where state = 'open') as review,
           (select count(*)::int from reviews where state = 'open') as reviews`.execute(db);
  const mailboxes = await db.selectFrom('mailboxes').selectAll().orderBy('id').limit(200).execute();
  const carriers = await db.selectFrom('carrier_health').selectAll().orderBy('carrier').limit(200).execute();
  const smtp = await db
    .selectFrom('smtp_health')
    .selectAll()
    .where(sql<boolean>`greatest(ok_at, failed_at) > ${new Date(now.getTime() - forgotten)}`)
    .orderBy('server')
    .limit(50)
    .execute();
  const row = oldest.rows[0];
  return {
    secondReader: await secondReaderFact(db, now),
    lastReadMail: row?.read ?? null,
    lastDoneEffect: row?.done ?? null,
    smtp: smtp.map((one) => ({
      server: one.server,
      okAt: one.ok_at,
      failingSince: one.failing_since,
      error: one.error,
    })),
    oldestUnreadMail: row?.mail ?? null,
    oldestDueEffect: row?.effect ?? null,
    oldestReview: row?.review ?? null,
    openReviews: row?.reviews ?? 0,
    mailboxes: mailboxes.map((mailbox) => ({
      id: mailbox.id,
      lastPollAt: mailbox.last_poll_at,
      error: mailbox.error,
      errorSince: mailbox.error_since,
      waiting: mailbox.waiting,
    })),
    carriers: carriers.map((carrier) => ({
      name: carrier.carrier,
      okAt: carrier.ok_at,
      failedAt: carrier.failed_at,
      failures: carrier.failures,
      error: carrier.error,
    })),
  };
}
