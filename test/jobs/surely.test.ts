import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Carrier } from '../../src/carriers/carrier.ts';
import { isAway } from '../../src/database/away.ts';
import { type Database, openDatabase } from '../../src/database/open.ts';
import { runEffect } from '../../src/jobs/effect.ts';
import { runIntake } from '../../src/jobs/intake.ts';
import type { Parts } from '../../src/jobs/parts.ts';
import { hasPostgres, type PostgresService, startPostgres } from '../services/postgres.ts';
import { rawMail } from '../services/raw-mail.ts';
import { type JobDesk, openDesk } from './desk.ts';

(!hasPostgres ? describe.skip : describe)('a database that goes away in the wrong moment', () => {
  let postgres: PostgresService;
  let database: Database;
  let desk: JobDesk;

  beforeAll(async () => {
    postgres = await startPostgres();
    database = await openDatabase({ url: await postgres.database(), dataDir: null });
    desk = await openDesk({ share: database });
  });
  afterAll(async () => {
    await database?.close();
    await postgres?.remove();
  });

  /** Crashes it; it is back a moment later. */
  async function crash(): Promise<void> {
    await postgres.kill();
    void pause(700).then(() => postgres.start());
  }

  /** Has a number cancelled, from the mail to the last notice. */
  async function cancelled(parts: Parts, order: string, number: string): Promise<void> {
    await desk.order({ id: order, contacts: ['ada@bakery.example'], numbers: [number] });
    const mail = { from: 'ada@bakery.example', text: `Please cancel the port of ${number}.` };
    await runIntake(parts, await desk.store(rawMail(mail, `<${order}@bakery.example>`)));
    for (;;) {
      const [next] = await desk.db
        .selectFrom('effects')
        .select('id')
        .where('state', '=', 'pending')
        .execute();
      if (next === undefined) break;
      await runEffect(parts, next.id);
    }
    expect(await desk.states(order)).toEqual({ [number]: 'cancelled' });
  }

  it('does not make a mail go out twice', async () => {
    const sent: string[] = [];
    const sendMail: Parts['sendMail'] = async (mail) => {
      sent.push(mail.messageId);
      await crash();
      return { kind: 'sent', response: '250 ok' };
    };
    await cancelled({ ...desk.parts, sendMail }, 'PO-1', '+14155550100');
    expect(sent).toHaveLength(1);
    const notices = await desk.db.selectFrom('notices').select(['state', 'sends']).execute();
    expect(notices).toEqual([{ state: 'sent', sends: 1 }]);
  });

  it('does not put a cancellation in doubt that the carrier took', async () => {
    const answers: string[] = [];
    const carrier: Carrier = {
      ...desk.carrier,
      cancel: async (...call) => {
        const answer = await desk.carrier.cancel(...call);
        answers.push(answer.kind);
        await crash();
        return answer;
      },
    };
    const parts = { ...desk.parts, carriers: new Map([['sandbox', carrier]]) };
    await cancelled(parts, 'PO-2', '+14155550101');
    expect(answers).toEqual(['requested']);
    const stored = await desk.db
      .selectFrom('events')
      .select('data')
      .where('kind', '=', 'cancel-answered')
      .execute();
    expect(stored.at(-1)?.data).toMatchObject({ answer: { kind: 'requested' } });
  });
});

describe('an error of the database', () => {
  it.each([
    [Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), true],
    [Object.assign(new Error('the database system is starting up'), { code: '57P03' }), true],
    [new Error('Connection terminated unexpectedly'), true],
    [new AggregateError([Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })]), true],
    [Object.assign(new Error('duplicate key'), { code: '23505' }), false],
    [new TypeError('x is not a function'), false],
  ])('%s is an outage: %s', (error, away) => {
    expect(isAway(error)).toBe(away);
  });
});
