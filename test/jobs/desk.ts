/** A desk whose jobs are run one by one: an embedded database, a scripted carrier, a mail server that takes what it is told to. */

import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { pino } from 'pino';
import { type SandboxCarrier, sandboxCarrier } from '../../src/carriers/sandbox.ts';
import type { Database } from '../../src/database/open.ts';
import { runEffect } from '../../src/jobs/effect.ts';
import { runIntake } from '../../src/jobs/intake.ts';
import type { Parts } from '../../src/jobs/parts.ts';
import { sweep } from '../../src/jobs/sweep.ts';
import { readHere } from '../../src/mail/reader.ts';
import type { OutgoingMail, SendResult } from '../../src/mail/smtp.ts';
import { identifyRaw } from '../../src/mail/store-message.ts';
import { mailOf } from '../../src/notices/envelope.ts';
import { loadTemplates } from '../../src/notices/render.ts';
import { type PortOrder, upsertOrders } from '../../src/orders/store.ts';
import type { Policy } from '../../src/tickets/policy.ts';
import { testDatabase } from '../services/database.ts';
import { type CustomerMail, rawMail } from '../services/raw-mail.ts';

const deskAddress = 'porting@desk.example';
const authserv = 'mx.desk.example';

const policy: Policy = {
  afterPortDate: 'refuse',
  cutoff: 48 * 3_600_000,
  riskWindow: 48 * 3_600_000,
  decisionWithin: 3 * 86_400_000,
  ackAfter: 120_000,
  pendingPollEvery: 600_000,
  retryFirst: 5_000,
  undeterminedAfter: 4 * 3_600_000,
  freshFor: 60_000,
  fees: [],
  carriers: {},
};

const templates = loadTemplates(fileURLToPath(new URL('../../templates', import.meta.url)));

export type JobDesk = Awaited<ReturnType<typeof openDesk>>;

/** Opens a desk on a fresh database, or a second worker on the database of another desk. */
export async function openDesk(settings: { share?: Database; holder?: string } = {}) {
  const database = settings.share ?? (await testDatabase());
  const { db } = database;
  const carrier: SandboxCarrier = sandboxCarrier();
  const sent: OutgoingMail[] = [];
  let answer: (mail: OutgoingMail) => SendResult = () => ({ kind: 'sent', response: '250 ok' });
  let offset = 0;
  let count = 0;
  const compose = mailOf({
    templates,
    mailFrom: deskAddress,
    deskName: 'Porting Desk',
    replySecrets: ['a-secret-for-tests-only'],
    pendingPollEvery: policy.pendingPollEvery,
  });
  const parts: Parts = {
    database,
    queues: {
      all: [],
      addEffect: async () => {},
      addEffects: async () => {},
      addIntakes: async () => {},
      carriesOn: false,
      slot: () => null,
      carryOut: () => {},
      addIntake: async () => {},
      hasEffect: async () => true,
      hasIntake: async () => true,
      work: () => [],
      ping: async () => {},
      rest: async () => {},
      close: async () => {},
    },
    carriers: new Map([['sandbox', carrier]]),
    policy,
    settings: {
      mailFrom: deskAddress,
      replySecrets: ['a-secret-for-tests-only'],
      senderPolicy: 'verified',
      trustedAuthserv: authserv,
      lease: 60_000,
      retryFirst: 5_000,
      mailsPerDay: 250,
      deskName: 'Porting Desk',
    },
    reader: readHere,
    sendMail: async (mail) => {
      const result = answer(mail);
      if (result.kind === 'sent') sent.push(mail);
      return result;
    },
    composeMail: compose,
    log: pino({ level: process.env.TEST_LOG ?? 'silent' }),
    now: () => Date.now() + offset,
    holder: settings.holder ?? 'worker-1',
    signal: new AbortController().signal,
    giveUp: new AbortController().signal,
    onOutcome: () => {},
  };

  /** Stores a raw mail as the poller does. @returns its id */
  const store = async (raw: string | Buffer, size?: number): Promise<string> => {
    const bytes = Buffer.from(raw);
    const identity = identifyRaw(bytes, parts.settings);
    const id = `m-${String(++count).padStart(6, '0')}-${settings.holder ?? 'w'}`;
    await db
      .insertInto('messages')
      .values({
        id,
        message_id: identity.messageId,
        content_hash: identity.contentHash,
        body_hash: identity.bodyHash,
        sender: identity.sender,
        vouched: identity.vouched,
        size: size ?? bytes.length,
        raw: bytes,
        received_at: new Date(parts.now()),
        outcome: null,
        subject: null,
        ticket_id: null,
        error: null,
      })
      .execute();
    return id;
  };

  const now = sql<Date>`clock_timestamp()`;
  /** Runs every mail and effect that waits, whenever it is due, once. @returns how many there were */
  const runOnce = async (): Promise<number> => {
    await db.updateTable('messages').set({ next_at: now }).where('state', '=', 'received').execute();
    const mails = await db
      .selectFrom('messages')
      .select('id')
      .where('state', '=', 'received')
      .orderBy('position')
      .execute();
    for (const { id } of mails) await runIntake(parts, id);
    await db.updateTable('effects').set({ due_at: now }).where('state', '=', 'pending').execute();
    const effects = await db
      .selectFrom('effects')
      .select('id')
      .where('state', '=', 'pending')
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    for (const { id } of effects) await runEffect(parts, id);
    return mails.length + effects.length;
  };
  /** Runs all that waits and all that follows from it, and moves on tickets whose time has come. */
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 60; round++) {
      const moved = await sweep(parts);
      if ((await runOnce()) + moved.tickets === 0) return;
    }
    throw new Error('The desk does not come to rest.');
  };

  return {
    parts,
    db,
    carrier,
    sent,
    policy,
    store,
    runOnce,
    settle,
    /** Stores a mail and lets everything follow. @returns the mail's id */
    receive: async (mail: CustomerMail): Promise<string> => {
      const id = await store(rawMail(mail, `<${++count}.test@${mail.from.split('@')[1]}>`));
      await settle();
      return id;
    },
    /** Answers a notice as a mail program does. */
    reply: (notice: OutgoingMail, from: string, text: string): CustomerMail => ({
      from,
      to: notice.replyTo,
      subject: `Re: ${notice.subject}`,
      text,
      headers: { 'In-Reply-To': notice.messageId, References: notice.messageId },
    }),
    mailServer: (how: (mail: OutgoingMail) => SendResult): void => {
      answer = how;
    },
    /** Lets time go by. */
    wait: (ms: number): void => {
      offset += ms;
    },
    order: async (
      order: Partial<PortOrder> & Pick<PortOrder, 'id' | 'contacts' | 'numbers'>,
    ): Promise<void> =>
      upsertOrders(db, [
        {
          carrier: 'sandbox',
          carrierOrderId: `C-${order.id}`,
          customer: `Customer of ${order.id}`,
          country: 'US',
          timezone: 'America/New_York',
          requestedDate: null,
          ...order,
        },
      ]),
    message: (id: string) =>
      db.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    states: async (order: string): Promise<Record<string, string>> => {
      const rows = await db
        .selectFrom('items')
        .select(['number', 'state'])
        .where('order_id', '=', order)
        .execute();
      return Object.fromEntries(rows.map((row) => [row.number, row.state]));
    },
    cancels: (order: string): readonly string[][] =>
      carrier.calls.flatMap((call) =>
        call.what === 'cancel' && call.order === order ? [[...call.numbers]] : [],
      ),
    to: (address: string): OutgoingMail[] => sent.filter((mail) => mail.to === address),
    reviews: (reason?: string) =>
      db
        .selectFrom('reviews')
        .selectAll()
        .$if(reason !== undefined, (query) => query.where('reason', '=', (reason ?? '') as 'question'))
        .orderBy('opened_at')
        .execute(),
    close: () => (settings.share === undefined ? database.close() : Promise.resolve()),
  };
}
