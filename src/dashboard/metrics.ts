/** Figures for Prometheus, read from the database and the queues when they are asked for. */
import type { Queue } from 'bullmq';
import { sql } from 'kysely';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Db } from '../database/open.ts';
import { within } from '../time.ts';
import { forgotten } from './health.ts';
import { secondReaderFact } from './second-reader.ts';
import { withoutPassword } from './text.ts';

/** Counting whole tables is spared when the last count is younger than this, ms. */
const freshFor = 10_000;

type Sources = {
  readonly db: Db;
  readonly queues: readonly Queue[];
  readonly now: () => Date;
  /** The configured mailboxes: one that is no longer set is no longer counted. Null takes every one on record. */
  readonly mailboxes: readonly string[] | null;
};

export type Metrics = {
  readonly contentType: string;
  readonly collect: () => Promise<string>;
  readonly close: () => void;
};

/** Makes the registry. `collect` gives the text format; a queue that does not answer is left out, the rest still comes. */
export function openMetrics(sources: Sources): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const set = gauges(registry);
  let last = 0;
  let running: Promise<void> | null = null;
  const refresh = async () => {
    const now = sources.now();
    if (now.getTime() - last < freshFor) return;
    await read(sources, now, set);
    last = now.getTime();
  };
  return {
    contentType: registry.contentType,
    collect: async () => {
      running ??= refresh().finally(() => {
        running = null;
      });
      await running;
      return registry.metrics();
    },
    close: () => registry.clear(),
  };
}

type Set = (
  name: Name,
  values: readonly (readonly [labels: Record<string, string>, value: number])[],
) => void;

/** Every figure of ours: its help text and the names of its labels. */
const definitions = {
  tickets: ['Tickets by state', ['state']],
  items: ['Numbers in tickets by state', ['state']],
  reviews_open: ['Reviews that wait for a person, by reason', ['reason']],
  review_oldest_age_seconds: ['Age of the oldest open review', []],
  messages_waiting: ['Stored mails without an outcome', []],
  message_oldest_age_seconds: ['How long the oldest due mail has waited to be read', []],
  messages: ['Stored mails by outcome', ['outcome']],
  effects_due: ['Steps that are due and not done, by kind', ['kind']],
  effect_oldest_age_seconds: ['How long the oldest due step has waited', []],
  notices: ['Mails of ours by state', ['state']],
  carrier_failures: ['Failures of a carrier since its last usable answer', ['carrier']],
  carrier_answer_age_seconds: ['Time since a carrier’s last usable answer', ['carrier']],
  smtp_failing: ['1 while no mail goes out through a mail server', ['server']],
  mailbox_poll_age_seconds: ['Time since a mailbox’s last poll', ['mailbox']],
  mailbox_waiting: ['Mails in a mailbox’s INBOX without an outcome', ['mailbox']],
  mailbox_failing: ['1 while a mailbox cannot be polled', ['mailbox']],
  second_reader_answers: ['Questions to the second reader in the last 15 minutes by outcome', ['outcome']],
  second_reader_tokens: ['Tokens that these took, as its server counts them', []],
  queue_jobs: ['Jobs in a queue by state', ['queue', 'state']],
} as const;
type Name = keyof typeof definitions;

function gauges(registry: Registry): Set {
  const all = new Map<string, Gauge<string>>();
  for (const [name, [help, labels]] of Object.entries(definitions)) {
    all.set(
      name,
      new Gauge({ name: `porthalt_${name}`, help, labelNames: [...labels], registers: [registry] }),
    );
  }
  return (name, values) => {
    const gauge = all.get(name);
    gauge?.reset();
    for (const [labels, value] of values) gauge?.set(labels, value);
  };
}

async function read({ db, queues, mailboxes }: Sources, now: Date, set: Set): Promise<void> {
  const counts = await sql<{ name: Name; label: string | null; count: number }>`
    select 'tickets' as name, state as label, count(*)::int8 as count from tickets group by state
    union all select 'items', state, count(*)::int8 from items group by state
    union all select 'reviews_open', reason, count(*)::int8 from reviews where state = 'open' group by reason
    union all select 'messages', outcome, count(*)::int8 from messages where outcome is not null group by outcome
    union all select 'messages_waiting', null, count(*)::int8 from messages where state = 'received'
    union all select 'effects_due', kind, count(*)::int8 from effects
      where state in ('pending', 'started') and due_at <= ${now} group by kind
    union all select 'notices', state, count(*)::int8 from notices group by state`.execute(db);
  for (const [name, label] of counted) {
    const rows = counts.rows.filter((row) => row.name === name);
    set(
      name,
      rows.map((row) => [
        label === null || row.label === null ? {} : { [label]: row.label },
        Number(row.count),
      ]),
    );
  }
  await readAges(db, mailboxes, now, set);
  const second = await secondReaderFact(db, now);
  set(
    'second_reader_answers',
    Object.entries(second.outcomes).map(([outcome, count]) => [{ outcome }, count]),
  );
  set('second_reader_tokens', [[{}, second.tokens]]);
  await readQueues(queues, set);
}

const counted: readonly (readonly [Name, string | null])[] = [
  ['tickets', 'state'],
  ['items', 'state'],
  ['reviews_open', 'reason'],
  ['messages', 'outcome'],
  ['messages_waiting', null],
  ['effects_due', 'kind'],
  ['notices', 'state'],
];

async function readAges(db: Db, wanted: readonly string[] | null, now: Date, set: Set): Promise<void> {
  const age = (time: Date | null | undefined) =>
    time ? Math.max(0, (now.getTime() - time.getTime()) / 1000) : 0;
  const oldest = await sql<{ mail: Date | null; effect: Date | null; review: Date | null }>`
    select (select min(next_at) from messages where state = 'received' and next_at <= ${now}) as mail,
           (select min(due_at) from effects where state in ('pending', 'started') and due_at <= ${now}) as effect,
           (select min(opened_at) from reviews where state = 'open') as review`.execute(db);
  set('message_oldest_age_seconds', [[{}, age(oldest.rows[0]?.mail)]]);
  set('effect_oldest_age_seconds', [[{}, age(oldest.rows[0]?.effect)]]);
  set('review_oldest_age_seconds', [[{}, age(oldest.rows[0]?.review)]]);
  const carriers = await db.selectFrom('carrier_health').selectAll().limit(500).execute();
  set(
    'carrier_failures',
    carriers.map((row) => [{ carrier: row.carrier }, row.failures]),
  );
  set(
    'carrier_answer_age_seconds',
    carriers.filter((row) => row.ok_at !== null).map((row) => [{ carrier: row.carrier }, age(row.ok_at)]),
  );
  const servers = await db.selectFrom('smtp_health').selectAll().limit(50).execute();
  const written = (row: (typeof servers)[number]): number =>
    Math.max(row.ok_at?.getTime() ?? 0, row.failed_at?.getTime() ?? 0);
  set(
    'smtp_failing',
    servers
      .filter((row) => now.getTime() - written(row) < forgotten)
      .map((row) => [{ server: row.server }, row.failures > 0 ? 1 : 0]),
  );
  const known = await db.selectFrom('mailboxes').selectAll().limit(500).execute();
  const mailboxes = known.filter((row) => wanted === null || wanted.includes(row.id));
  set(
    'mailbox_poll_age_seconds',
    mailboxes
      .filter((row) => row.last_poll_at !== null)
      .map((row) => [{ mailbox: withoutPassword(row.id) }, age(row.last_poll_at)]),
  );
  set(
    'mailbox_waiting',
    mailboxes
      .filter((row) => row.waiting !== null)
      .map((row) => [{ mailbox: withoutPassword(row.id) }, row.waiting ?? 0]),
  );
  set(
    'mailbox_failing',
    mailboxes.map((row) => [{ mailbox: withoutPassword(row.id) }, row.error === null ? 0 : 1]),
  );
}

async function readQueues(queues: readonly Queue[], set: Set): Promise<void> {
  const counts = await Promise.all(
    queues.map(async (queue) => {
      const jobs = await within(2_000, queue.getJobCounts(), () => new Error('late')).catch(() => null);
      return Object.entries(jobs ?? {}).map(
        ([state, count]) => [{ queue: queue.name, state }, count] as const,
      );
    }),
  );
  set('queue_jobs', counts.flat());
}
