import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actions } from '../../src/jobs/actions.ts';
import { runIntake } from '../../src/jobs/intake.ts';
import { rawMail } from '../services/raw-mail.ts';
import { type JobDesk, openDesk } from './desk.ts';

let desk: JobDesk;
beforeAll(async () => {
  desk = await openDesk();
  await desk.order({
    id: 'PO-1',
    contacts: ['ada@bakery.example', 'ben@bakery.example'],
    numbers: ['+14155550100'],
  });
  await desk.order({
    id: 'PO-2',
    contacts: ['cy@clinic.example'],
    numbers: ['+441632960123'],
    country: 'GB',
    timezone: 'Europe/London',
  });
}, 120_000);
afterAll(() => desk.close());

const mailsOf = ({ data }: { data: Record<string, unknown> }): unknown[] => data.mails as unknown[];
const reviewOf = async (message: string) =>
  (await desk.reviews('unverified-sender')).filter((review) => mailsOf(review).includes(message));
const nothingHappened = async (): Promise<void> => {
  expect(desk.carrier.calls).toEqual([]);
  const items = await desk.db.selectFrom('items').selectAll().where('order_id', 'is not', null).execute();
  expect(items).toEqual([]);
};

describe('a mail in the name of a contact that nobody vouches for', () => {
  it('moves no port, opens a review, and tells every contact of the order', async () => {
    const id = await desk.receive({
      from: 'ada@bakery.example',
      subject: 'SECRET SUBJECT OF A FORGER',
      text: 'Please cancel the port of 415-555-0100. FORGED WORDS',
      verified: false,
    });
    expect(await desk.message(id)).toMatchObject({ outcome: 'untrusted', ticket_id: null });
    expect(await reviewOf(id)).toMatchObject([{ state: 'open', order_id: 'PO-1', ticket_id: null }]);
    for (const contact of ['ada@bakery.example', 'ben@bakery.example']) {
      const [warning, ...more] = desk.to(contact);
      expect(more).toEqual([]);
      expect(warning?.headers['X-Porthalt-Notice']).toBe('handed-over');
      expect(`${warning?.subject}${warning?.text}${warning?.html}`).not.toMatch(/FORGE/);
      expect(warning?.inReplyTo).toBeNull();
    }
    await nothingHappened();
  });

  it('tells them no second time within a day, not even across midnight', async () => {
    const before = desk.sent.length;
    const again = () =>
      desk.receive({
        from: 'ada@bakery.example',
        text: 'Please cancel the port of 415-555-0100!',
        verified: false,
      });
    const second = await again();
    expect(await reviewOf(second)).toHaveLength(1);
    desk.wait(86_400_000 - 60_000);
    await again();
    expect(desk.sent.length).toBe(before);
    desk.wait(2 * 60_000);
    await again();
    expect(desk.sent.length).toBe(before + 2);
    await nothingHappened();
  });

  it('opens one review a day, which counts and lists the mails; one that a person closed is followed by another', async () => {
    desk.wait(3 * 86_400_000);
    const forge = (text: string) => desk.receive({ from: 'ben@bakery.example', text, verified: false });
    const first = await forge('Please cancel the port of 415-555-0100.');
    const others = [await forge('Please cancel 415-555-0100 now.'), await forge('Cancel 415-555-0100!')];
    const [review, ...more] = (await desk.reviews('unverified-sender')).filter(
      ({ message_id }) => message_id === first,
    );
    expect(more).toEqual([]);
    expect(review).toMatchObject({ state: 'open', data: { count: 3, mails: [first, ...others] } });
    expect(review?.what).toContain('3 mails');
    for (const id of others) expect(await reviewOf(id)).toMatchObject([{ id: review?.id }]);
    await actions(desk.parts).answerReview(review?.id ?? '', 'olive', { kind: 'close' });
    const later = await forge('Please cancel the port of 415-555-0100 at last.');
    expect(await reviewOf(later)).toMatchObject([{ state: 'open', data: { count: 1 } }]);
    await nothingHappened();
  });

  it('that a robot wrote is ignored', async () => {
    const before = desk.sent.length;
    const id = await desk.receive({
      from: 'ada@bakery.example',
      text: 'I am away.',
      verified: false,
      headers: { 'Auto-Submitted': 'auto-replied' },
    });
    expect((await desk.message(id)).outcome).toBe('ignore');
    expect(desk.sent.length).toBe(before);
  });

  it('and of several senders, or none, goes to a person too', async () => {
    const two = rawMail(
      { from: 'ada@bakery.example', text: 'Cancel 415-555-0100' },
      '<two@x.example>',
    ).replace('From: ada@bakery.example', 'From: ada@bakery.example, mallory@elsewhere.example');
    const none = rawMail(
      { from: 'x@elsewhere.example', text: 'Cancel 415-555-0100' },
      '<none@x.example>',
    ).replace(/^From: .*\r\n/m, '');
    for (const raw of [two, none]) {
      const id = await desk.store(raw);
      await desk.settle();
      expect((await desk.message(id)).outcome).toBe('untrusted');
      expect(await reviewOf(id)).toHaveLength(1);
    }
    await nothingHappened();
  });
});

describe('a stranger’s mail', () => {
  it.each([
    ['an international number', '+1 415 555 0100', 'PO-1'],
    ['a national number of America', '(415) 555-0100', 'PO-1'],
    ['a national number of another country', '01632 960123', 'PO-2'],
  ])(
    'that names %s on an order of others is shown to a person with that order',
    async (_what, number, order) => {
      desk.wait(2 * 86_400_000);
      const before = desk.sent.length;
      const id = await desk.receive({
        from: 'mallory@elsewhere.example',
        text: `Please cancel the port of ${number}.`,
      });
      expect(await reviewOf(id)).toMatchObject([{ order_id: order, data: { orders: [order] } }]);
      const told = desk.sent.slice(before).map((mail) => mail.to);
      expect(told).toEqual(
        expect.arrayContaining(
          order === 'PO-1' ? ['ada@bakery.example', 'ben@bakery.example'] : ['cy@clinic.example'],
        ),
      );
      await nothingHappened();
    },
  );

  it('is answered in the same words whether the number is on an order or on none', async () => {
    const answers = [];
    for (const number of ['415-555-0100', '415-555-0177']) {
      const from = `s${number.slice(-4)}@elsewhere.example`;
      await desk.receive({ from, text: `Please cancel the port of ${number}.` });
      const [answer] = desk.to(from);
      answers.push(
        `${answer?.subject}\n${answer?.text}`.replace(/T-\d+|555-0\d{3}|55550\d{3}|\(?415\)?/g, '#'),
      );
    }
    expect(answers[0]).toBe(answers[1]);
    expect(answers[0]).not.toContain('PO-1');
  });

  it('is answered after the same time whether the number is on an order or on none', async () => {
    const waits: number[] = [];
    for (const number of ['415-555-0100', '415-555-0176']) {
      const from = `w${number.slice(-4)}@elsewhere.example`;
      const id = await desk.store(
        rawMail({ from, text: `Please cancel the port of ${number}.` }, `<w${number}@elsewhere.example>`),
      );
      const queued: string[] = [];
      const queues = {
        ...desk.parts.queues,
        addEffects: async (effects: readonly { id: string }[]) =>
          void queued.push(...effects.map((one) => one.id)),
      };
      const begun = Date.now();
      await runIntake({ ...desk.parts, queues }, id);
      const { ticket_id } = await desk.message(id);
      const [answer, ...more] = await desk.db
        .selectFrom('effects')
        .selectAll()
        .where('ticket_id', '=', ticket_id)
        .execute();
      expect(more).toEqual([]);
      expect(answer).toMatchObject({ kind: 'notice', state: 'pending' });
      expect(queued).not.toContain(answer?.id);
      waits.push((answer?.due_at.getTime() ?? 0) - begun);
    }
    for (const wait of waits) expect(wait).toBeGreaterThan(5_000);
    await desk.settle();
  });

  it('that nobody vouches for gets no answer at all', async () => {
    const id = await desk.receive({
      from: 'faked@elsewhere.example',
      text: 'Please cancel the port of 415-555-0177.',
      verified: false,
    });
    expect((await desk.message(id)).outcome).toBe('untrusted');
    expect(desk.to('faked@elsewhere.example')).toEqual([]);
  });

  it('that concerns no order is no task for a person', async () => {
    const id = await desk.receive({
      from: 'lost@elsewhere.example',
      text: 'Please cancel the port of 415-555-0178.',
    });
    expect(await reviewOf(id)).toEqual([]);
  });

  it('may name thousands of numbers and is read all the same', async () => {
    const numbers = Array.from({ length: 400 }, (_, at) => `0${700_000_0000 + at}`).join(', ');
    const id = await desk.receive({ from: 'flood@elsewhere.example', text: `Please cancel ${numbers}.` });
    expect((await desk.message(id)).outcome).not.toBeNull();
  });
});
