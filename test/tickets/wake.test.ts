import { describe, expect, it } from '@jest/globals';
import { wakingOf } from '../../src/tickets/wake.ts';
import { A, B, Case, MINUTE, taken } from './case.ts';

/** Two numbers whose cancellation is requested and pending; the next look is minutes away. */
function pending(): Case {
  const story = new Case();
  story.mail({ cancel: [A, B] });
  story.carrier({ [A]: 'in_review', [B]: 'in_review' });
  story.cancelAnswer(taken);
  story.carrier({ [A]: 'cancel_pending', [B]: 'cancel_pending' });
  return story;
}

const wakes = (story: Case, order = 'PO-1'): void => void story.tell({ kind: 'woken', order });

describe("a carrier's word that an order has changed", () => {
  it('leads to one look at once, for all numbers that wait, and to nothing else', () => {
    const story = pending();
    const before = story.checks.length;
    const said = story.said.length;
    expect(wakingOf(story.ticket, 'PO-1')).toBe('now');
    wakes(story);
    expect(story.checks.slice(before).map((check) => check.numbers)).toEqual([[A, B]]);
    expect([story.state(A), story.state(B)]).toEqual(['cancel-pending', 'cancel-pending']);
    expect(story.said).toHaveLength(said);
  });

  it('is not believed: only what the look shows counts', () => {
    const story = pending();
    wakes(story);
    story.carrier({ [A]: 'cancelled', [B]: 'cancel_pending' });
    expect([story.state(A), story.state(B)]).toEqual(['cancelled', 'cancel-pending']);
  });

  it('makes no second look while one is on its way', () => {
    const story = pending();
    wakes(story);
    const looks = story.checks.length;
    expect(wakingOf(story.ticket, 'PO-1')).toBe('looking');
    wakes(story);
    expect(story.checks).toHaveLength(looks);
  });

  it('does nothing about other orders, before a decision, or when all is over', () => {
    const story = pending();
    const looks = story.checks.length;
    expect(wakingOf(story.ticket, 'PO-2')).toBe('nothing');
    wakes(story, 'PO-2');
    expect(story.checks).toHaveLength(looks);
    story.untilDue();
    story.carrier({ [A]: 'cancelled', [B]: 'cancelled' });
    expect(wakingOf(story.ticket, 'PO-1')).toBe('nothing');

    const asked = new Case();
    asked.mail({ cancel: [A] });
    asked.carrier({ [A]: 'submitted' });
    expect(asked.state(A)).toBe('costly');
    expect(wakingOf(asked.ticket, 'PO-1')).toBe('nothing');
  });

  it('does not shorten the wait that a carrier asked for', () => {
    const story = pending();
    story.untilDue();
    story.look({ kind: 'unknown', why: 'HTTP 429', temporary: true, retryAfter: 30 * MINUTE });
    expect(wakingOf(story.ticket, 'PO-1')).toBe('nothing');
  });

  it('counts nothing twice: the polls by the clock go on after it', () => {
    const story = pending();
    wakes(story);
    story.carrier({ [A]: 'cancel_pending', [B]: 'cancel_pending' });
    const looks = story.checks.length;
    story.wait(9 * MINUTE);
    expect(story.checks).toHaveLength(looks);
    story.wait(MINUTE);
    expect(story.checks).toHaveLength(looks + 1);
  });
});
