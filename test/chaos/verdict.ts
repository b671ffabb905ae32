/** What must be true in the end: what is still to come, and what must never have happened. */
import type { Effect } from '../../src/tickets/event.ts';
import type { Fault } from './faults.ts';
import type { LogLine } from './processes.ts';
import type { Story } from './stories.ts';
import type { World } from './world.ts';

type Notice = Extract<Effect, { kind: 'notice' }>;

/** Everything that is not yet as it must be, one line each; empty once the system has settled. */
export async function unsettled(world: World, stories: readonly Story[]): Promise<string[]> {
  return [
    ...(await openWork(world)),
    ...(await mailsWithoutOutcome(world, stories)),
    ...notFiled(world),
    ...(await wrongStates(world, stories)),
    ...(await wrongNotices(world, stories)),
    ...(await missingReviews(world, stories)),
    ...stories.flatMap((story) =>
      story.cancelled.flatMap((number) =>
        effects(world, number).length === 0
          ? [`${tale(story)}: ${number} is not cancelled at the carrier`]
          : [],
      ),
    ),
  ];
}

const tale = (story: Story): string => `${story.kind} (${story.order})`;

async function openWork(world: World): Promise<string[]> {
  const { db } = world.database;
  const open = await db
    .selectFrom('effects')
    .selectAll()
    .where('state', 'in', ['pending', 'started'])
    .execute();
  const unread = await db.selectFrom('messages').select('id').where('state', '=', 'received').execute();
  return [
    ...open.map((effect) => `effect ${effect.id} (${effect.kind}) is ${effect.state}: ${effect.error ?? ''}`),
    ...unread.map(({ id }) => `mail ${id} has no outcome`),
  ];
}

async function mailsWithoutOutcome(world: World, stories: readonly Story[]): Promise<string[]> {
  const rows = await world.database.db
    .selectFrom('messages')
    .select(['message_id', 'content_hash', 'state', 'outcome', 'reading'])
    .execute();
  const found = new Map<string, (typeof rows)[number][]>();
  for (const row of rows) {
    const key = `${row.message_id} ${row.content_hash}`;
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return stories.flatMap((story) =>
    story.mails.flatMap(({ mail, outcomes }) => {
      const stored = found.get(`${mail.id} ${mail.contentHash}`) ?? [];
      if (stored.length !== 1) return [`${tale(story)}: mail ${mail.id} is stored ${stored.length} times`];
      const outcome = stored[0]?.outcome ?? null;
      return outcome !== null && outcomes.includes(outcome)
        ? []
        : [
            `${tale(story)}: mail ${mail.id} came to ${outcome}, not ${outcomes.join(' or ')}: ${JSON.stringify(stored[0]?.reading)}`,
          ];
    }),
  );
}

function notFiled(world: World): string[] {
  const left = world.mails().length;
  const filed = world.folders
    .map((folder) => world.mails(folder).length)
    .reduce((one, other) => one + other, 0);
  return [
    ...(left > 0 ? [`${left} mails are in INBOX`] : []),
    ...(filed !== world.delivered.length
      ? [`${world.delivered.length} mails were delivered, ${filed} are filed`]
      : []),
  ];
}

async function wrongStates(world: World, stories: readonly Story[]): Promise<string[]> {
  const items = await world.database.db
    .selectFrom('items')
    .select(['order_id', 'number', 'state', 'ticket_id'])
    .where('order_id', 'is not', null)
    .execute();
  return stories.flatMap((story) => {
    const own = items.filter((item) => item.order_id === story.order);
    const wrong = own
      .filter((item) => !story.states[item.number]?.some((state) => state === item.state))
      .map((item) => `${tale(story)}: ${item.number} is ${item.state} in ${item.ticket_id}`);
    const missing = Object.keys(story.states)
      .filter((number) => !own.some((item) => item.number === number))
      .map((number) => `${tale(story)}: ${number} is in no ticket`);
    return [...wrong, ...missing];
  });
}

async function wrongNotices(world: World, stories: readonly Story[]): Promise<string[]> {
  const rows = await world.database.db
    .selectFrom('effects')
    .leftJoin('notices', 'notices.id', 'effects.id')
    .select(['effects.id', 'effects.data', 'notices.message_id', 'notices.state'])
    .where('effects.kind', '=', 'notice')
    .execute();
  const arrived = new Set(world.sink.mails.map((mail) => mail.messageId));
  return stories.flatMap((story) => {
    const own = rows.filter((row) => story.addresses.includes((row.data as Notice).to));
    const said = own.flatMap((row) => saidIn(row.data as Notice));
    const wrong = story.said.flatMap(({ name, number, least, most }) => {
      const times = said.filter((one) => one.name === name && one.number === number).length;
      return times >= least && times <= most
        ? []
        : [
            `${tale(story)}: "${name}" was said ${times} times about ${number ?? 'the mail'}, not ${least} to ${most}`,
          ];
    });
    const waits = said.filter((one) => one.name === 'received' || one.name === 'cancel-requested');
    const unwanted = said.filter(
      (one) =>
        !waits.includes(one) &&
        !story.said.some((wanted) => wanted.name === one.name && wanted.number === one.number),
    );
    const lost = own.filter((row) =>
      story.unreachable ? row.state !== 'rejected' : row.message_id === null || !arrived.has(row.message_id),
    );
    return [
      ...wrong,
      ...tooOften(waits, story.waits).map((what) => `${tale(story)}: ${what}`),
      ...unwanted.map((one) => `${tale(story)}: "${one.name}" was said about ${one.number ?? 'a mail'}`),
      ...lost.map((row) => `${tale(story)}: notice ${row.id} is ${row.state ?? 'not made'}`),
    ];
  });
}

type SaidOnce = { readonly name: string; readonly number: string | null };

function saidIn({ content }: Notice): SaidOnce[] {
  return [
    ...content.items.map(({ name, item }) => ({ name, number: item.number })),
    ...content.notes.map(({ name }) => ({ name, number: null })),
  ];
}

function tooOften(said: readonly SaidOnce[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const { name, number } of said)
    counts.set(`"${name}" about ${number}`, (counts.get(`"${name}" about ${number}`) ?? 0) + 1);
  return [...counts]
    .filter(([, times]) => times > most)
    .map(([what, times]) => `${what} was said ${times} times`);
}

async function missingReviews(world: World, stories: readonly Story[]): Promise<string[]> {
  const { db } = world.database;
  const rows = await db
    .selectFrom('reviews')
    .leftJoin('tickets', 'tickets.id', 'reviews.ticket_id')
    .leftJoin('messages', 'messages.id', 'reviews.message_id')
    .select(['reviews.reason', 'reviews.what', 'tickets.requester', 'messages.sender'])
    .where('reviews.state', '=', 'open')
    .execute();
  return stories.flatMap((story) => {
    const own = rows.filter((row) => story.addresses.includes(row.requester ?? row.sender ?? ''));
    const missing = story.reviews
      .filter((reason) => !own.some((row) => row.reason === reason))
      .map((reason) => `${tale(story)}: no review "${reason}" is open`);
    const unwanted = own
      .filter((row) => !story.reviews.some((reason) => reason === row.reason))
      .map((row) => `${tale(story)}: a review "${row.reason}" is open: ${row.what}`);
    return [...missing, ...unwanted];
  });
}

const effects = (world: World, number: string) =>
  world.carrier.cancels.filter((call) => call.effect.includes(number));

/** What must never have happened, one line each. */
export function violations(world: World, stories: readonly Story[]): string[] {
  const wanted = new Set(stories.flatMap((story) => story.cancelled));
  const named = new Set(world.carrier.cancels.flatMap((call) => call.numbers));
  return [
    ...[...named]
      .filter((number) => !wanted.has(number))
      .map((number) => `${number} was to be cancelled at the carrier: nobody asked`),
    ...[...wanted].flatMap((number) => {
      const done = effects(world, number);
      return done.length > 1
        ? [
            `${number} was cancelled ${done.length} times, with the keys ${done.map((call) => call.key).join(', ')}`,
          ]
        : [];
    }),
    ...stories.flatMap((story) =>
      [...story.accepted].flatMap(([number, at]) =>
        effects(world, number)
          .filter((call) => at === null || call.at < at)
          .map(() => `${tale(story)}: ${number} was cancelled before its costs were accepted`),
      ),
    ),
  ];
}

/** Mails that arrived more than once under one Message-ID, by what explains it. */
export type Copies = {
  readonly explained: Map<string, number>;
  readonly unexplained: string[];
  readonly total: number;
};

const deadly = ['process killed', 'process frozen', 'PostgreSQL crashed', 'PostgreSQL restarted'];

/**
 * Counts second copies. One is explained where the server's answer to the copy before was cut off, or where the process
 * died (or was frozen, or lost the database) between that answer and its note of it.
 */
export async function copies(
  world: World,
  faults: readonly Fault[],
  log: readonly LogLine[],
): Promise<Copies> {
  const rows = await world.database.db.selectFrom('notices').select(['id', 'message_id', 'sends']).execute();
  const sends = new Map(rows.map((row) => [row.message_id, row.sends]));
  const effectOf = new Map(rows.map((row) => [row.message_id, row.id]));
  /** The program says that it heard nothing good, although the mail had arrived: the answer came too late. */
  const givenUp = (id: string, at: number): boolean =>
    log.some(
      (line) =>
        line.effect === effectOf.get(id) &&
        line.msg === 'a notice could not be sent yet' &&
        Math.abs(Date.parse(String(line.time)) - at) < 6_000,
    );
  const byId = new Map<string, number[]>();
  for (const mail of world.sink.mails)
    byId.set(mail.messageId, [...(byId.get(mail.messageId) ?? []), mail.at]);
  const explained = new Map<string, number>();
  const unexplained: string[] = [];
  let total = 0;
  for (const [id, times] of byId) {
    if (times.length > (sends.get(id) ?? 0))
      unexplained.push(`${id} arrived ${times.length} times, counted as sent ${sends.get(id)} times`);
    for (const at of times.slice(0, -1)) {
      total++;
      const why =
        faults.find((fault) => fault.about === id && Math.abs(fault.from - at) < 500)?.what ??
        faults.find(
          (fault) => deadly.includes(fault.what) && fault.from < at + 1_500 && fault.until > at - 500,
        )?.what ??
        (givenUp(id, at) ? 'answer came after the time-out' : undefined);
      if (why === undefined)
        unexplained.push(`${id} arrived again after ${new Date(at).toISOString()}, and nothing had happened`);
      else explained.set(why, (explained.get(why) ?? 0) + 1);
    }
  }
  return { explained, unexplained, total };
}

/** Numbers whose cancellation was asked for under more than one key. */
export function keysPerNumber(world: World): Map<string, Set<string>> {
  const keys = new Map<string, Set<string>>();
  for (const call of world.carrier.cancels)
    for (const number of call.numbers) keys.set(number, (keys.get(number) ?? new Set()).add(call.key));
  return new Map([...keys].filter(([, own]) => own.size > 1));
}
