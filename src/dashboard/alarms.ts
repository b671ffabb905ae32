/** Alarms: what is wrong is told to people once when it begins, at most hourly while it lasts, and once when it is over. */
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Logger } from 'pino';
import type { Db } from '../database/open.ts';
import { reason } from '../error.ts';
import type { SendMail } from '../jobs/parts.ts';
import { pause } from '../time.ts';
import type { HealthReport } from './health.ts';
import { cut, span, utc } from './text.ts';

/** Something that a person should know of. `name` tells alarms apart, `what` is a line for the person. */
export type Condition = { readonly name: string; readonly what: string };

export type Telling = Condition & {
  readonly state: 'raised' | 'lasts' | 'over';
  readonly since: Date;
};

const hour = 3_600_000;
/** ms between two looks. What holds in two of them in a row is told. */
const every = 15_000;

/** The parts that fail. One that is busy does not; old reviews are no alarm, those near a port date are. */
const conditionsOf = (report: HealthReport): readonly Condition[] =>
  report.parts
    .filter((part) => part.name !== 'reviews' && (part.status === 'down' || part.status === 'degraded'))
    .map((part) => ({ name: part.name, what: `${part.name.replace(':', ' ')}: ${part.detail}` }));

/** What only the database tells: reviews whose port is due within two days, and failures that rise. */
async function conditionsIn(db: Db, now: Date): Promise<readonly Condition[]> {
  const soon = new Date(now.getTime() + 2 * 24 * hour).toISOString().slice(0, 10);
  const past = new Date(now.getTime() - hour);
  const { rows } = await sql<{ near: number; first: string | null; failed: number }>`
    with near as (
      select reviews.id, orders.requested_date from reviews join orders on orders.id = reviews.order_id
      where reviews.state = 'open' and orders.requested_date between ${now.toISOString().slice(0, 10)}::date and ${soon}::date)
    select (select count(*)::int from near) as near,
      (select id from near order by requested_date, id limit 1) as first,
      (select count(*)::int from reviews where reason in ('mail-failed', 'broken-mail') and opened_at > ${past}) as failed`.execute(
    db,
  );
  const row = rows[0];
  if (row === undefined) return [];
  return [
    ...(row.near > 0
      ? [
          {
            name: 'port-date',
            what: `reviews near their port date: ${row.near} with a port requested by ${soon}, the first is ${row.first}`,
          },
        ]
      : []),
    ...(row.failed >= 5
      ? [{ name: 'failures', what: `failures rise: ${row.failed} mails failed within an hour, in or out` }]
      : []),
  ];
}

export type AlarmOptions = {
  readonly db: Db;
  readonly health: () => Promise<HealthReport>;
  /** Hands one alarm to people. Throws when nobody could be told. */
  readonly tell: (telling: Telling) => Promise<void>;
  readonly log: Pick<Logger, 'warn' | 'error'>;
  readonly now?: () => Date;
};

/** @returns `look`, which looks once and tells what is to be told, and `keepLooking` until the signal ends */
export function openAlarms(options: AlarmOptions) {
  const { db, log } = options;
  const now = options.now ?? (() => new Date());
  let before: ReadonlySet<string> = new Set();
  /** The database cannot remember that it is away. */
  let away: { since: Date; toldAt: Date; what: string } | null = null;

  const told = async (telling: Telling): Promise<boolean> => {
    try {
      await options.tell(telling);
      return true;
    } catch (error) {
      log.error({ alarm: telling.name, reason: reason(error) }, 'an alarm could not be told');
      return false;
    }
  };

  async function look(): Promise<void> {
    const at = now();
    const report = await options.health();
    const database = report.parts.find((part) => part.name === 'database' && part.status === 'down');
    if (database !== undefined) {
      const what = `database: ${database.detail}`;
      const seen = before.has('database');
      before = new Set(['database']);
      if (!seen || (away !== null && at.getTime() - away.toldAt.getTime() < hour)) return;
      const state = away === null ? 'raised' : 'lasts';
      const since = away?.since ?? at;
      if (await told({ name: 'database', what, state, since })) away = { since, toldAt: at, what };
      return;
    }
    if (
      away !== null &&
      (await told({ name: 'database', what: away.what, state: 'over', since: away.since }))
    )
      away = null;
    const found = [...conditionsOf(report), ...(await conditionsIn(db, at))];
    const lasting = found.filter((condition) => before.has(condition.name));
    before = new Set(found.map((condition) => condition.name));
    for (const condition of lasting) await raise(condition, at);
    await end([...before], at);
  }

  /** Whoever writes the row tells: of several processes one. */
  async function raise({ name, what: said }: Condition, at: Date): Promise<void> {
    const what = cut(said, 500);
    const { rows } = await sql<{ since: Date; fresh: boolean }>`
      insert into alarms (name, what, since, told_at) values (${name}, ${what}, ${at}, ${at})
      on conflict (name) do update set what = excluded.what, told_at = excluded.told_at
        where alarms.told_at is null or alarms.told_at <= ${new Date(at.getTime() - hour)}
      returning since, since = ${at} as fresh`.execute(db);
    const row = rows[0];
    if (row === undefined) return;
    const telling = { name, what, state: row.fresh ? 'raised' : 'lasts', since: row.since } as const;
    if (!(await told(telling)))
      await db.updateTable('alarms').set({ told_at: null }).where('name', '=', name).execute();
  }

  async function end(lasting: readonly string[], at: Date): Promise<void> {
    const { rows } = await sql<{ name: string; what: string; since: Date }>`
      delete from alarms where name <> all(${sql.val([...lasting])}::text[]) returning name, what, since`.execute(
      db,
    );
    for (const row of rows) {
      // Tried again at the next look: the end is told as surely as the beginning.
      if (await told({ ...row, state: 'over' })) continue;
      await db
        .insertInto('alarms')
        .values({ ...row, told_at: at })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  }

  return {
    look,
    keepLooking: async (signal: AbortSignal): Promise<void> => {
      while (!signal.aborted) {
        await look().catch((error: unknown) =>
          log.warn({ reason: reason(error) }, 'alarms: the look failed'),
        );
        await pause(every, signal);
      }
    },
  };
}

export type Channels = {
  readonly deskName: string;
  readonly mail: { readonly send: SendMail; readonly from: string; readonly to: readonly string[] } | null;
  readonly webhook: string | null;
};

/** Tells by mail and webhook, both where both are set. Throws, naming no address, when neither took it. */
export const tellBy =
  ({ deskName, mail, webhook }: Channels) =>
  async (telling: Telling): Promise<void> => {
    const ways = [
      ...(mail?.to ?? []).map((to) => byMail(deskName, { ...mail, to } as Mailing, telling)),
      ...(webhook === null ? [] : [byWebhook(deskName, webhook, telling)]),
    ];
    const results = await Promise.allSettled(ways);
    const failed = results.flatMap((result) => (result.status === 'rejected' ? [reason(result.reason)] : []));
    if (results.length > 0 && failed.length === results.length) throw new Error(failed.join('; '));
  };

type Mailing = { readonly send: SendMail; readonly from: string; readonly to: string };

const heads = { raised: 'Alarm', lasts: 'Still', over: 'Over' } as const;

async function byMail(deskName: string, { send, from, to }: Mailing, telling: Telling): Promise<void> {
  const { state, what, since } = telling;
  const lasted = span(Math.max(0, Date.now() - since.getTime()));
  const text = `${what}\n\nSince ${utc(since)}${state === 'raised' ? '' : ` (${lasted})`}.${state === 'over' ? ' It is over now.' : ' This is told again every hour while it lasts, and once when it is over.'}\n`;
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const result = await send(
    {
      from,
      to,
      replyTo: from,
      subject: cut(`[${deskName}] ${heads[state]}: ${what.replace(/\s+/g, ' ')}`, 150),
      text,
      html: `<p style="white-space:pre-line">${escaped}</p>`,
      messageId: `<alarm-${randomUUID()}@${from.split('@').at(-1) ?? 'localhost'}>`,
      inReplyTo: null,
      references: [],
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    },
    AbortSignal.timeout(45_000),
  );
  if (result.kind !== 'sent') throw new Error('the mail server did not take the alarm');
}

async function byWebhook(deskName: string, url: string, telling: Telling): Promise<void> {
  const { name, state, what, since } = telling;
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ desk: deskName, alarm: name, state, what, since: since.toISOString() }),
    redirect: 'error',
    signal: AbortSignal.timeout(10_000),
  });
  await answer.body?.cancel();
  if (!answer.ok) throw new Error(`the webhook answered ${answer.status}`);
}
