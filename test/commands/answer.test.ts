import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerOf } from '../../src/commands/answer.ts';
import { actions } from '../../src/jobs/actions.ts';
import { type JobDesk, openDesk } from '../jobs/desk.ts';

let desk: JobDesk;
beforeAll(async () => {
  desk = await openDesk();
}, 120_000);
afterAll(() => desk.close());

/** A review about a mail that nobody vouches for. */
async function unverified(): Promise<string> {
  await desk.order({ id: 'PO-1', contacts: ['ada@bakery.example'], numbers: ['+14155550100'] });
  await desk.receive({
    from: 'ada@bakery.example',
    text: 'Please cancel the port of 415-555-0100.',
    verified: false,
  });
  // Further mails of the day join the review that is open.
  return (await desk.reviews('unverified-sender')).at(-1)?.id ?? '';
}

describe('an answer on the command line', () => {
  it.each(['requested', 'refused', 'cancelled', 'confirmed', 'retry', 'take-over'])(
    'that does not fit the review is refused with what does: %s for an unverified sender',
    async (answer) => {
      const review = await unverified();
      await expect(answerOf(desk.db, review, answer, { reason: 'x' })).rejects.toThrow(
        `"${answer}" does not answer review ${review} (unverified-sender): say close; how the mail is to be read is said on the dashboard.`,
      );
    },
  );

  it('that is no answer at all is told apart', async () => {
    await expect(answerOf(desk.db, await unverified(), 'maybe', {})).rejects.toThrow(
      '"maybe" is no answer: say close',
    );
  });

  it('of refused needs the reason that the customer will ask for', async () => {
    const row = {
      ticket_id: null,
      message_id: null,
      order_id: 'PO-1',
      what: '',
      data: '{}',
      closed_by: null,
    };
    await desk.db
      .insertInto('reviews')
      .values({
        ...row,
        id: 'R-1',
        reason: 'manual-cancel',
        numbers: ['+14155550100'],
        opened_at: new Date(),
      })
      .execute();
    await expect(answerOf(desk.db, 'R-1', 'refused', {})).rejects.toThrow('refused needs --reason');
    expect(await answerOf(desk.db, 'R-1', 'requested', {})).toMatchObject({ outcome: 'requested' });
  });
});

describe('a decision that does not fit its review', () => {
  it('is refused whoever hands it over, and the review stays open', async () => {
    const review = await unverified();
    const decision = { kind: 'cancel', outcome: 'requested', reason: '' } as const;
    await expect(actions(desk.parts).answerReview(review, 'pia', decision)).rejects.toThrow(
      `"the result of the cancellation" does not answer review ${review} (unverified-sender). What does: how the mail is to be read, close it.`,
    );
    const empty = { kind: 'reading', cancel: [], keep: [] } as const;
    await expect(actions(desk.parts).answerReview(review, 'pia', empty)).rejects.toThrow(
      'mark at least one number',
    );
    expect((await desk.reviews()).find((one) => one.id === review)?.state).toBe('open');
  });
});
