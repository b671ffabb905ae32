/** What a mail leads to: who sent it, which case it belongs to, what it says, and what follows for the tickets. */
import { type Kysely, sql } from 'kysely';
import { openTicket } from '../database/cases.ts';
import { asJson, storable } from '../database/json.ts';
import type { Db } from '../database/open.ts';
import type { Outcome as MailOutcome, Schema } from '../database/schema.ts';
import { NumberTaken, type StoredEffect, type Taking, type Trx } from '../database/tickets.ts';
import { type Answered, findAnswered, threadByContent } from '../mail/case.ts';
import { Decidable } from '../mail/decidable.ts';
import type { ParsedMail } from '../mail/reader.ts';
import { judgeSender, type RepliedTo, type Sender } from '../mail/sender.ts';
import { ordersById, ordersOfContact, type PortOrder } from '../orders/store.ts';
import { headerMark } from '../reading/letter/automatic.ts';
import type { Message } from '../reading/message.ts';
import type { Reading, ReadingContext } from '../reading/reading.ts';
import type { Asked, MailEvent } from '../tickets/event.ts';
import { proposalIn } from '../tickets/proposal.ts';
import type { Proposal, Ticket } from '../tickets/ticket.ts';
import { heldAgainst, proposedTo, saysYes } from './agreeing.ts';
import { storing } from './effect.ts';
import { gatherReview } from './gathered-review.ts';
import { knownTexts } from './known.ts';
import { loopOf } from './loop.ts';
import { mentionedTicket } from './mentioned.ts';
import type { Parts } from './parts.ts';
import { isCopy, outOfDate } from './replay.ts';
import {
  applyMailToTickets,
  asOpening,
  asTicketOrder,
  type ForTickets,
  retryWhenTaken,
} from './to-tickets.ts';
import { reportUntrusted } from './untrusted.ts';

/** What its row is told of a mail that has been parsed. */
export type Head = {
  readonly sender: string | null;
  readonly vouched: boolean;
  readonly subject: string;
  readonly dated: Date | null;
};

/** A mail that has been parsed and may be decided upon. */
export type Taken = {
  readonly id: string;
  readonly message: Message;
  readonly head: Head;
  /** As the reader gave it. */
  readonly parsed: ParsedMail;
  readonly messageId: string;
  readonly bodyHash: string | null;
  /** What was found out about its sender before it was parsed. */
  readonly about: About | null;
};

/** What is known of a sender where a mail of his begins a conversation. */
export type About = {
  readonly sender: string;
  readonly orders: readonly PortOrder[];
  readonly texts: readonly string[];
};

/** Looks up who is likely to have sent a mail. */
export async function lookUp(db: Db, id: string, sender: string): Promise<About> {
  const [orders, texts] = await Promise.all([
    ordersOfContact(db, sender),
    knownTexts(db, { id, sender, ticket: null }),
  ]);
  return { sender, orders, texts };
}

/** The context in which a mail of that sender is read if it begins a conversation. */
export const contextOfNew = ({ orders, texts }: About): ReadingContext => ({
  orders: orders.map(asContext),
  thread: null,
  awaiting: [],
  proposed: null,
  known: texts,
});

/** Finds out who sent a mail and which case it belongs to, reads it, and stores what follows together with its outcome. */
export async function takeIn(parts: Parts, mail: Taken): Promise<void> {
  const { db } = parts.database;
  const direct = await findAnswered(db, mail.message, parts.settings);
  const replied = direct.ticket === null ? null : await ticketOf(db, direct.ticket);
  const orders = await ordersFor(db, mail, replied);
  const sender = judgeSender({
    message: mail.message,
    contacts: orders.flatMap((order) => order.contacts),
    replyAddresses: addressesInForce(parts, direct, replied),
    policy: parts.settings.senderPolicy,
    trustedAuthserv: parts.settings.trustedAuthserv,
  });
  const decidable = Decidable.by(sender, orders);
  const { answered, thread } =
    replied === null ? await named(db, mail.message, sender, direct) : { answered: direct, thread: replied };
  const proposal = thread === null ? null : proposalIn(thread, answered.notices);
  const trusted = sender.kind === 'trusted';
  const known = trusted ? await textsFor(db, mail, sender.address, thread) : [];
  const context = { ...contextOf(mail.message, decidable.orders, thread, sender, proposal), known };
  const read = await parts.reader.read(mail.parsed, context, trusted);
  const agrees = proposal !== null && (await saysYes(parts, mail.parsed, context, read)) ? proposal : null;
  const byRules =
    read.verdict === 'human' ? ((await takenBack(parts, mail.parsed, context, thread)) ?? read) : read;
  // What nobody speaks for, and what a program wrote, is no second reader's.
  const alone = !trusted || parts.secondReader == null || headerMark(mail.message) !== null;
  const { grounds: _, ...reading } = alone ? byRules : await parts.secondReader.hear(byRules, context);
  const found = { sender, decidable, answered, thread, threadOrder: context.thread, reading, agrees };
  await storing(
    parts,
    null,
    async (taking) =>
      (await opensTicket(parts, mail, found, taking)) ??
      retryWhenTaken(() => db.transaction().execute((trx) => decide(parts, trx, mail, found, taking))),
  );
  parts.onOutcome();
}

/**
 * Most mails open a ticket and do nothing else: these take one statement, and many share it.
 * @returns null where the mail has to be looked at closely; then nothing was stored
 */
async function opensTicket(
  parts: Parts,
  mail: Taken,
  found: Found,
  taking: Taking,
): Promise<readonly StoredEffect[] | null> {
  const { sender, answered, reading } = found;
  if (sender.kind !== 'trusted' || sender.scope.kind !== 'own-orders' || answered.ticket !== null)
    return null;
  if (reading.verdict !== 'act') return null;
  const opening = asOpening(
    forTickets(mail, found, {
      verdict: 'act',
      from: sender.address,
      answers: answered.notices,
      proof: sender.how,
      quiet: headerMark(mail.message) !== null,
    }),
  );
  if (opening === null) return null;
  const { id, head, message, messageId } = mail;
  try {
    return await openTicket(parts.database.db, {
      mail: {
        id,
        ...head,
        sender: sender.address,
        reading,
        reached: answered.reached,
        messageId: message.messageId === null ? null : messageId,
      },
      ...opening,
      policy: parts.policy,
      now: parts.now(),
      taking,
    });
  } catch (error) {
    // Whose the number is by now is found out with that ticket locked.
    if (error instanceof NumberTaken) return null;
    throw error;
  }
}

/** The case of a mail that shows nothing of what it answers: one that it names, where the sender may decide about all of it. */
async function named(
  db: Db,
  message: Message,
  sender: Sender,
  answered: Answered,
): Promise<{ answered: Answered; thread: Ticket | null }> {
  const found =
    sender.kind === 'trusted' && sender.scope.kind === 'own-orders'
      ? await mentionedTicket(db, message, sender.address)
      : null;
  if (found === null) return { answered, thread: null };
  return {
    answered: { ...answered, ticket: found.ticket.id, notices: found.notices },
    thread: found.ticket,
  };
}

async function ticketOf(db: Db, id: string): Promise<Ticket | null> {
  const row = await db.selectFrom('tickets').select('ticket').where('id', '=', id).executeTakeFirst();
  return row?.ticket ?? null;
}

/** The signed addresses that a mail came to, as long as they count: while the ticket is open, and DECISION_WITHIN longer. */
function addressesInForce(parts: Parts, answered: Answered, thread: Ticket | null): RepliedTo[] {
  if (thread === null) return [];
  const end = thread.state === 'closed' ? thread.updatedAt + parts.policy.decisionWithin : null;
  if (end !== null && parts.now() > end) return [];
  const orders = thread.orders.map((order) => order.id);
  return answered.addressed.map(({ notice, recipient }) => {
    const proposal = proposalIn(thread, [notice]);
    const proposed = [...(proposal?.cancel ?? []), ...(proposal?.keep ?? [])].map(({ order }) => order);
    return { notice, recipient, orders: [...new Set([...orders, ...proposed])] };
  });
}

async function ordersFor(db: Db, { message, about }: Taken, thread: Ticket | null): Promise<PortOrder[]> {
  const from = message.from[0]?.address;
  const own =
    from === undefined ? [] : from === about?.sender ? about.orders : await ordersOfContact(db, from);
  const threaded =
    thread === null
      ? []
      : await ordersById(
          db,
          thread.orders.map((order) => order.id),
        );
  return [...own, ...threaded.filter((order) => !own.some((other) => other.id === order.id))];
}

const textsFor = async (
  db: Db,
  { id, about }: Taken,
  sender: string,
  thread: Ticket | null,
): Promise<readonly string[]> =>
  thread === null && sender === about?.sender
    ? about.texts
    : knownTexts(db, { id, sender, ticket: thread?.id ?? null });

const asContext = ({ id, numbers, country }: PortOrder) => ({ id, numbers, country });

function contextOf(
  message: Message,
  orders: readonly PortOrder[],
  thread: Ticket | null,
  sender: Sender,
  proposal: Proposal | null,
): ReadingContext {
  const awaiting = (thread?.items ?? []).filter(
    (item) =>
      (item.state === 'awaiting' || item.state === 'costly') &&
      orders.some((order) => order.id === item.order),
  );
  const named = (thread?.items ?? []).filter((item) => item.order !== null);
  // Before anything was asked for, the case is about what we proposed.
  const spoken = named.length > 0 ? named : (proposal?.cancel ?? []);
  const threadOrders = new Set((awaiting.length > 0 ? awaiting : spoken).map((item) => item.order));
  const [only] = threadOrders;
  const byTicket =
    threadOrders.size === 1 && orders.some((order) => order.id === only) ? (only ?? null) : null;
  return {
    orders: orders.map(asContext),
    thread: byTicket ?? (sender.kind === 'trusted' ? threadByContent(message, orders) : null),
    awaiting: awaiting.map((item) => item.number),
    proposed: proposedTo(orders, proposal),
    ...(thread === null ? {} : { language: thread.language }),
  };
}

/**
 * Words that take a request back ("do not cancel, go on with the port") decide only where a decision is awaited; while
 * the request is still under way they do too (design §4). Null unless the mail does that alone, and of one ticket.
 */
async function takenBack(
  parts: Parts,
  mail: ParsedMail,
  context: ReadingContext,
  thread: Ticket | null,
): Promise<Reading | null> {
  const orders = context.orders.map((order) => order.id);
  if (orders.length === 0) return null;
  const underWay = await parts.database.db
    .selectFrom('items')
    .select(['ticket_id', 'number'])
    .where('open', '=', true)
    .where('order_id', 'in', orders)
    .$if(thread !== null, (query) => query.where('ticket_id', '=', thread?.id ?? ''))
    .execute();
  if (new Set(underWay.map((item) => item.ticket_id)).size !== 1) return null;
  const numbers = [...new Set(underWay.map((item) => item.number))];
  // Only a trusted sender has orders here.
  const reading = await parts.reader.read(mail, { ...context, awaiting: numbers, proposed: null }, true);
  const onlyThat = reading.verdict === 'act' && reading.cancel.length === 0 && reading.keep.length > 0;
  return onlyThat && reading.keep.every((number) => numbers.includes(number)) ? reading : null;
}

/** An answer to an address that nobody vouches for may go to somebody who never wrote. */
const mayBeAnswered = (parts: Parts, sender: Extract<Sender, { kind: 'stranger' }>): boolean =>
  sender.authenticated || parts.settings.senderPolicy === 'known';

type Found = {
  readonly sender: Sender;
  readonly decidable: Decidable;
  readonly answered: Answered;
  readonly thread: Ticket | null;
  /** The order that the mail answers. */
  readonly threadOrder: string | null;
  readonly reading: Reading;
  /** The proposal that the mail says yes to. */
  readonly agrees: Proposal | null;
};

/** All that follows from a mail, in one transaction with its outcome. */
async function decide(
  parts: Parts,
  trx: Trx,
  mail: Taken,
  found: Found,
  taking: Taking,
): Promise<StoredEffect[]> {
  const { sender, reading: said } = found;
  const reached = said.verdict === 'ignore' ? [] : [...found.answered.reached];
  // Nobody else gives it an outcome until the transaction ends.
  const still = await trx
    .updateTable('messages')
    .set({ ...mail.head, reached })
    .where('id', '=', mail.id)
    .where('state', '=', 'received')
    .returning('id')
    .executeTakeFirst();
  if (still === undefined) return [];
  if (said.verdict === 'ignore') {
    const ticket = found.thread?.id ?? null;
    await finish(trx, mail.id, { outcome: 'ignore', ticket, reading: said, error: null });
    return [];
  }
  if (sender.kind === 'unverified' || (sender.kind === 'stranger' && !mayBeAnswered(parts, sender))) {
    await finish(trx, mail.id, { outcome: 'untrusted', ticket: null, reading: said, error: null });
    return reportUntrusted(parts, trx, mail, sender, said);
  }
  // Taken before anything is looked up that depends on whose the numbers are.
  const begun = sender.kind === 'stranger' ? await clock(trx) : null;
  if (await isCopy(trx, mail, sender.address)) {
    await finish(trx, mail.id, { outcome: 'duplicate', ticket: null, reading: said, error: null });
    return [];
  }
  const old = await outOfDate(trx, mail, said, found.decidable.orders);
  const reading = old ?? said;
  const warned = sender.kind === 'stranger' ? await reportUntrusted(parts, trx, mail, sender, reading) : [];
  const loop = await loopOf(trx, mail.id, sender.address, reading);
  if (loop !== null) {
    const decides = reading.cancel.length + reading.keep.length > 0;
    // Somebody busy may decide a lot in a short time; who decides the same again and again does not listen.
    if (!decides || loop.same) await reviewLoop(parts, trx, mail, sender.address, found, loop.why);
    if (!decides) {
      const because = `${reading.because}; not answered: ${loop.why}`;
      const end = { outcome: 'human', ticket: found.thread?.id ?? null, error: null } as const;
      await finish(trx, mail.id, { ...end, reading: { ...reading, because } });
      return warned;
    }
  }
  const written = forTickets(
    mail,
    { ...found, reading },
    {
      verdict: old === null ? said.verdict : 'human',
      from: sender.address,
      answers: await mayAccept(trx, sender, found.answered),
      proof: sender.kind === 'trusted' ? sender.how : 'nothing',
      quiet: loop !== null || headerMark(mail.message) !== null,
    },
  );
  const taken = await heldAgainst(trx, found, written);
  const own = begun === null ? taking : { ...taking, take: () => false };
  const { effects, ticket } = await applyMailToTickets(parts, trx, taken, own);
  const { verdict, because } = taken.event;
  const asTaken =
    verdict === written.event.verdict ? reading : { ...reading, verdict, because, cancel: [], keep: [] };
  await finish(trx, mail.id, { outcome: verdict, ticket, reading: asTaken, error: null });
  if (begun === null) return [...warned, ...effects];
  await answerLater(trx, effects, begun);
  return warned;
}

/** ms after which a stranger is answered. It is more than anything takes that is done for one number and not for another. */
const strangersWait = 5_000;

const clock = async (trx: Trx): Promise<Date> => {
  const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(trx);
  return rows[0]?.now ?? new Date();
};

/**
 * Strangers are answered by the sweep, a fixed time after their mail was taken up: how long it takes must not tell whether
 * a number is on somebody's order (promise 9).
 */
async function answerLater(trx: Trx, effects: readonly StoredEffect[], begun: Date): Promise<void> {
  if (effects.length === 0) return;
  await trx
    .updateTable('effects')
    .set({ due_at: new Date(begun.getTime() + strangersWait) })
    .where(
      'id',
      'in',
      effects.map(({ id }) => id),
    )
    .execute();
}

/** To answer what looks like a loop would be to feed it: a person looks. What it decides is carried out. */
async function reviewLoop(
  parts: Parts,
  trx: Trx,
  mail: Taken,
  sender: string,
  { decidable, reading }: Found,
  why: string,
): Promise<void> {
  await gatherReview(parts, trx, {
    kind: 'loop',
    reason: 'too-many-mails',
    sender,
    mail: mail.id,
    what: `This looks like a loop of mails: only what decides something is still answered. ${why}`,
    numbers: reading.unmatched,
    orders: decidable.orders.slice(0, 20).map((order) => order.id),
  });
}

/**
 * The notices whose costs and risks a mail may accept. Of whom only a reply address speaks for, that one notice, and only
 * if nobody else ever wrote to its address: then it has been passed on.
 */
async function mayAccept(
  trx: Trx,
  sender: Exclude<Sender, { kind: 'unverified' }>,
  answered: Answered,
): Promise<readonly string[]> {
  if (sender.kind === 'stranger' || sender.scope.kind === 'own-orders') return answered.notices;
  const { notice } = sender.scope;
  const another = await trx
    .selectFrom('messages')
    .select('id')
    .where(sql<boolean>`reached @> array[${notice}]::text[]`)
    .where((where) => where.or([where('sender', '!=', sender.address), where('outcome', '=', 'untrusted')]))
    .executeTakeFirst();
  return another === undefined ? [notice] : [];
}

function forTickets(
  mail: Taken,
  found: Found,
  judged: Pick<MailEvent, 'verdict' | 'from' | 'answers' | 'proof' | 'quiet'>,
): ForTickets {
  const { reading, decidable, thread, threadOrder, agrees } = found;
  const { orders } = decidable;
  const said = [...(agrees?.cancel ?? []), ...(agrees?.keep ?? [])];
  /** The same number may stand on an older order too: the one that we named, or that the mail answers, comes first. */
  const ofOrder = (number: string): PortOrder | undefined => {
    const having = orders.filter((order) => order.numbers.includes(number));
    const named = said.find((placed) => placed.number === number)?.order;
    return having.find(({ id }) => id === named) ?? having.find(({ id }) => id === threadOrder) ?? having[0];
  };
  const asked = (numbers: readonly string[]): Asked[] =>
    numbers.flatMap((number) => {
      const order = ofOrder(number);
      return order === undefined ? [] : [{ number, order: asTicketOrder(order) }];
    });
  const { proposal } = reading;
  return {
    event: {
      kind: 'mail',
      message: mail.id,
      ...judged,
      unmatched: reading.unmatched,
      because: reading.because,
      ...(judged.verdict !== 'clarify' || proposal === undefined
        ? {}
        : { proposal: { cancel: asked(proposal.cancel), keep: asked(proposal.keep) } }),
      ...(judged.verdict !== 'act' || agrees === null ? {} : { agrees: agrees.notice }),
      ...(judged.verdict !== 'act' || reading.question === undefined ? {} : { question: reading.question }),
      subject: mail.message.subject.slice(0, 500),
      messageId: mail.message.messageId,
      references: mail.message.references.slice(-20),
    },
    spoken: reading,
    cancel: asked(reading.cancel),
    keep: reading.keep.map((number) => ({ number, order: ofOrder(number)?.id ?? null })),
    thread: mayJoin(thread, orders, judged.from) ? thread : null,
    decidable,
  };
}

/** A ticket is joined by those who may decide about one of its orders; one without orders by who opened it. */
const mayJoin = (ticket: Ticket | null, orders: readonly PortOrder[], from: string): boolean =>
  ticket !== null &&
  (ticket.orders.length === 0
    ? ticket.requester === from
    : ticket.orders.some((order) => orders.some((own) => own.id === order.id)));

/** Stores the outcome of a mail, if it has none yet. */
export async function finish(
  db: Kysely<Schema>,
  id: string,
  end: { outcome: MailOutcome; ticket: string | null; reading: Reading | null; error: string | null },
): Promise<void> {
  await db
    .updateTable('messages')
    .set({
      state: end.outcome === 'failed' ? 'failed' : 'done',
      outcome: end.outcome,
      ticket_id: end.ticket,
      reading: end.reading === null ? null : asJson(end.reading),
      error: end.error === null ? null : storable(end.error.slice(0, 500)),
      done_at: sql<Date>`clock_timestamp()`,
    })
    .where('id', '=', id)
    .where('state', '=', 'received')
    .execute();
}
