import { describe, expect, it } from '@jest/globals';
import { A, B, C, Case, MINUTE, order, taken } from './case.ts';

const asked = (...numbers: readonly string[]) => numbers.map((number) => ({ number, order }));

/** A ticket whose notice has proposed to cancel A and to let B go on. */
function proposed(): { story: Case; notice: string } {
  const story = new Case();
  story.mail({ verdict: 'clarify', proposal: { cancel: asked(A), keep: asked(B) } });
  return { story, notice: story.sent() };
}

describe('a proposal', () => {
  it('is said with its orders, and nothing is looked at for it', () => {
    const { story } = proposed();
    const [notice] = story.notices;
    expect(notice?.content.notes[0]?.proposal?.cancel).toEqual([{ number: A, order: 'PO-1' }]);
    expect(notice?.content.orders.map(({ id }) => id)).toEqual(['PO-1']);
    expect([story.checks, story.ticket.items, story.ticket.orders]).toEqual([[], [], []]);
  });

  it('is carried out by a yes to its notice', () => {
    const { story, notice } = proposed();
    story.mail({ cancel: [A], keep: [B], agrees: notice, answers: [notice] });
    expect(story.checks).toHaveLength(1);
    expect(story.state(A)).toBe('checking');
  });

  it('is asked again where its notice is not what the mail answers first of all', () => {
    const { story, notice } = proposed();
    story.mail({ cancel: [A], agrees: notice, answers: ['T-1001-99', notice] });
    expect([story.checks, story.said.at(-1)]).toEqual([[], ['clarify']]);
  });

  it.each<[string, (story: Case) => void]>([
    ['another mail', (story) => story.mail({ verdict: 'human' })],
    ['a reply of a person', (story) => story.tell({ kind: 'replied', by: 'ops', text: 'Hello', key: 'k' })],
  ])('is over after %s: a yes asks for it again', (_what, moveOn) => {
    const { story, notice } = proposed();
    moveOn(story);
    story.mail({ cancel: [A], keep: [B], agrees: notice, answers: [notice] });
    expect(story.checks).toEqual([]);
    const again = story.notices.at(-1);
    expect(again?.content.notes.at(-1)?.proposal?.cancel).toEqual([{ number: A, order: 'PO-1' }]);
    const second = story.sent();
    story.mail({ cancel: [A], agrees: second, answers: [second] });
    expect(story.checks).toHaveLength(1);
  });

  it('names no number that is cancelled already: how it stands is said instead', () => {
    const story = new Case();
    story.mail({ cancel: [A] });
    story.carrier({ [A]: 'in_review' });
    story.cancelAnswer(taken);
    story.carrier({ [A]: 'cancelled' });
    story.mail({ verdict: 'clarify', proposal: { cancel: asked(A, C), keep: [] } });
    const notice = story.notices.at(-1);
    expect(notice?.content.notes[0]?.proposal?.cancel).toEqual([{ number: C, order: 'PO-1' }]);
    expect(story.told).toEqual({ [A]: 'cancelled' });
  });
});

describe('a question beside a request', () => {
  it('is a person’s, who sees that the rest is being done', () => {
    const story = new Case();
    story.mail({ cancel: [A], question: 'When will it be done?' });
    expect(story.checks).toHaveLength(1);
    const review = story.effects.find((effect) => effect.kind === 'review');
    expect(review).toMatchObject({ reason: 'question' });
    expect(review?.kind === 'review' && review.what).toContain('“When will it be done?”');
    expect(review?.kind === 'review' && review.what).toContain(`cancel ${A}`);
    story.carrier({ [A]: 'in_review' });
    story.cancelAnswer(taken);
    story.carrier({ [A]: 'cancelled' });
    expect(story.said.at(-1)).toEqual(['cancelled', 'handed-over']);
    expect(story.ticket.state).toBe('open');
    story.decide('question', { kind: 'close' });
    expect(story.ticket.state).toBe('closed');
  });
});

describe('what a carrier says of numbers that nobody asked about', () => {
  it('is not contradicted: no other number is called going on that has ended', () => {
    const story = new Case();
    story.mail({ cancel: [A] });
    story.carrier({ [A]: 'in_review', [B]: 'cancelled', [C]: 'in_review' });
    expect(story.ticket.ended).toEqual([{ number: B, order: 'PO-1' }]);
    story.cancelAnswer(taken);
    story.carrier({ [A]: 'cancelled', [B]: 'cancelled', [C]: 'in_review' });
    expect(story.notices.at(-1)?.content.ended?.map(({ number }) => number)).toEqual([A, B]);
  });

  it('ends an offer whose port is cancelled or ported by now', () => {
    const story = new Case();
    story.mail({ cancel: [A, B] });
    story.carrier({ [A]: 'submitted', [B]: 'in_review' });
    story.cancelAnswer(taken);
    story.wait(2 * MINUTE);
    story.sent();
    story.carrier({ [A]: 'ported', [B]: 'cancelled' });
    expect([story.state(A), story.state(B)]).toEqual(['ported', 'cancelled']);
  });

  it('is a person’s where the customer wanted the number to go on', () => {
    const story = new Case();
    story.mail({ cancel: [A, B] });
    story.mail({ verdict: 'act', keep: [A] });
    expect(story.state(A)).toBe('kept');
    story.carrier({ [A]: 'cancelled', [B]: 'in_review' });
    expect(story.state(A)).toBe('already-cancelled');
    expect(story.reviews).toContain('withdrawn-late');
  });

  it('keeps a number from being called kept that has ended', () => {
    const story = new Case();
    story.mail({ cancel: [A] });
    story.carrier({ [A]: 'in_review', [B]: 'cancelled' });
    story.mail({ keep: [B] });
    expect(story.reviews).toContain('withdrawn-late');
    expect(story.ticket.notes.every(({ name }) => name !== 'kept')).toBe(true);
  });
});
