import { describe, expect, it } from '@jest/globals';
import type { MailEvent } from '../../src/tickets/event.ts';
import { dueAt } from '../../src/tickets/ticket.ts';
import { stillWanted } from '../../src/tickets/withdrawal.ts';
import { A, B, C, Case, D, DAY, fee, HOUR, MINUTE, numbers, order, policy, SECOND, taken } from './case.ts';

const costly = { state: 'in_review', fees: [fee('25.00')] } as const;

/** A case in which a notice about A's costs has been sent. */
function offered(): { story: Case; notice: string } {
  const story = new Case();
  story.mail({ cancel: [A] });
  story.carrier({ [A]: costly, [B]: 'in_review', [C]: 'in_review' });
  return { story, notice: story.sent() };
}

/** A case in which the carrier has been asked to cancel A. */
function called(): Case {
  const story = new Case();
  story.mail({ cancel: [A] });
  story.carrier({ [A]: 'in_review' });
  return story;
}

describe('a free cancellation', () => {
  it('is looked up, asked for, looked up again and only then confirmed', () => {
    const story = new Case();
    story.mail({ cancel: [A] });
    expect(story.checks).toMatchObject([{ order: { id: 'PO-1' }, numbers: [A] }]);
    story.carrier({ [A]: 'in_review', [B]: 'in_review' });
    expect(story.cancels).toMatchObject([{ numbers: [A], checkedAt: story.now }]);
    story.cancelAnswer(taken);
    expect(story.said).toEqual([]);
    expect(story.checks).toHaveLength(2);
    story.carrier({ [A]: 'cancelled', [B]: 'in_review' });
    expect(story.said).toEqual([['cancelled']]);
    expect(story.ticket.state).toBe('closed');
    expect(dueAt(story.ticket)).toBeNull();
  });

  it('that the carrier has still to confirm is told as requested, and polled until it is final', () => {
    const story = called();
    story.cancelAnswer(taken);
    story.carrier({ [A]: 'cancel_pending' });
    expect(story.said).toEqual([['cancel-requested']]);
    story.wait(10 * MINUTE);
    story.carrier({ [A]: 'cancel_pending' });
    story.wait(10 * MINUTE);
    story.carrier({ [A]: 'cancelled' });
    expect(story.said).toEqual([['cancel-requested'], ['cancelled']]);
    expect(story.cancels).toHaveLength(1);
  });

  it('is not asked for where somebody else has asked already', () => {
    const story = new Case();
    story.mail({ cancel: [A] });
    story.carrier({ [A]: 'cancel_pending' });
    expect(story.cancels).toEqual([]);
    expect(story.said).toEqual([['cancel-requested']]);
  });

  it('that takes longer than two minutes is acknowledged once', () => {
    const story = new Case();
    story.mail({ cancel: [A] });
    story.wait(2 * MINUTE - SECOND);
    expect(story.said).toEqual([]);
    story.wait(SECOND);
    story.wait(HOUR);
    expect(story.said).toEqual([['received']]);
  });

  it('of a number asked for again after it was cancelled is only said again', () => {
    const story = called();
    story.cancelAnswer(taken);
    story.carrier({ [A]: 'cancelled' });
    story.mail({ cancel: [A] });
    expect(story.said).toEqual([['cancelled'], ['cancelled']]);
    expect(story.checks).toHaveLength(2);
    expect(story.ticket.state).toBe('closed');
  });
});

describe('several outcomes of one mail', () => {
  it('go out in one mail', () => {
    const story = new Case();
    story.mail({ cancel: [A, B, C], unmatched: ['+14155550199'] });
    story.carrier({ [A]: 'in_review', [B]: 'ported', [C]: costly });
    expect(story.said).toEqual([]);
    story.cancelAnswer(taken);
    story.carrier({ [A]: 'cancelled' });
    expect(story.said).toEqual([['costs', 'too-late', 'cancelled', 'not-found']]);
    expect(story.told).toEqual({
      [A]: 'cancelled',
      [B]: 'too-late',
      [C]: 'costs',
      '+14155550199': 'not-found',
    });
  });

  it('wait two minutes for what is on its way, not longer', () => {
    const story = new Case();
    story.mail({ cancel: [A, D] });
    const [first, second] = story.checks;
    story.look({ kind: 'answer', cancels: 'number', numbers: numbers({ [A]: 'ported' }) }, first?.id);
    expect(story.said).toEqual([]);
    story.wait(2 * MINUTE);
    expect(story.told).toEqual({ [A]: 'too-late', [D]: 'received' });
    story.look({ kind: 'answer', cancels: 'number', numbers: numbers({ [D]: 'ported' }) }, second?.id);
    expect(story.said).toEqual([['too-late', 'received'], ['too-late']]);
  });

  it('go out together after an acknowledgement too, if they come within two minutes', () => {
    const story = new Case();
    story.mail({ cancel: [A, D] });
    const [first, second] = story.checks;
    story.wait(5 * MINUTE);
    story.look({ kind: 'answer', cancels: 'number', numbers: numbers({ [A]: 'ported' }) }, first?.id);
    story.wait(MINUTE);
    story.look({ kind: 'answer', cancels: 'number', numbers: numbers({ [D]: 'ported' }) }, second?.id);
    expect(story.said).toEqual([['received'], ['too-late']]);
    expect(story.told).toEqual({ [A]: 'too-late', [D]: 'too-late' });
  });

  it('are confirmed in one mail though two orders are polled', () => {
    const story = new Case();
    story.mail({ cancel: [A, D] });
    const [first, second] = story.checks;
    story.look({ kind: 'answer', cancels: 'number', numbers: numbers({ [A]: 'cancel_pending' }) }, first?.id);
    story.look(
      { kind: 'answer', cancels: 'number', numbers: numbers({ [D]: 'cancel_pending' }) },
      second?.id,
    );
    story.wait(10 * MINUTE);
    const [third, fourth] = story.checks.slice(2);
    story.look({ kind: 'answer', cancels: 'number', numbers: numbers({ [A]: 'cancelled' }) }, third?.id);
    story.look({ kind: 'answer', cancels: 'number', numbers: numbers({ [D]: 'cancelled' }) }, fourth?.id);
    expect(story.said).toEqual([['cancel-requested'], ['cancelled']]);
    expect(story.told).toEqual({ [A]: 'cancelled', [D]: 'cancelled' });
  });

  it('do not wait for a poll that hangs', () => {
    const story = new Case();
    story.mail({ cancel: [A, D] });
    const [first, second] = story.checks;
    story.look({ kind: 'answer', cancels: 'number', numbers: numbers({ [A]: 'cancel_pending' }) }, first?.id);
    story.look(
      { kind: 'answer', cancels: 'number', numbers: numbers({ [D]: 'cancel_pending' }) },
      second?.id,
    );
    story.wait(10 * MINUTE);
    story.look(
      { kind: 'answer', cancels: 'number', numbers: numbers({ [A]: 'cancelled' }) },
      story.checks[2]?.id,
    );
    story.untilDue();
    expect(story.told).toEqual({ [A]: 'cancelled' });
  });

  it('of a mail that is not clear wait too, and its question goes along', () => {
    const story = new Case();
    story.mail({ cancel: [A] });
    story.mail({ verdict: 'clarify' });
    expect(story.said).toEqual([]);
    story.carrier({ [A]: 'ported' });
    expect(story.said).toEqual([['clarify', 'too-late']]);
  });

  it('ask the carrier once about two numbers of one order that were requested at different times', () => {
    const story = called();
    story.cancelAnswer(taken);
    story.carrier({ [A]: 'cancel_pending' });
    story.wait(3 * MINUTE);
    story.mail({ cancel: [B] });
    story.carrier({ [A]: 'cancel_pending', [B]: 'cancel_pending' });
    story.wait(7 * MINUTE);
    expect(story.checks.at(-1)?.numbers).toEqual([A, B]);
  });
});

describe('costs', () => {
  it('are told with a deadline, and nothing is cancelled', () => {
    const { story } = offered();
    expect(story.said).toEqual([['costs']]);
    expect(story.state(A)).toBe('awaiting');
    expect(story.item(A).offer).toMatchObject({
      deadline: story.now + 3 * DAY,
      terms: { fees: [fee('25.00')] },
    });
    expect(story.cancels).toEqual([]);
  });

  it('that are accepted are looked up again before anything is cancelled', () => {
    const { story, notice } = offered();
    story.wait(DAY);
    story.mail({ cancel: [A], answers: [notice] });
    expect(story.cancels).toEqual([]);
    story.carrier({ [A]: costly });
    expect(story.cancels).toMatchObject([{ numbers: [A] }]);
    expect(story.item(A).consent).toMatchObject({ message: 'm-2', notice });
  });

  it('that have got worse since are told anew instead, and the old consent does not count', () => {
    const { story, notice } = offered();
    story.mail({ cancel: [A], answers: [notice] });
    story.carrier({ [A]: { state: 'in_review', fees: [fee('40.00')] } });
    expect(story.cancels).toEqual([]);
    expect(story.said).toEqual([['costs'], ['costs']]);
    // An answer to the first notice again is not consent to the second.
    const second = story.sent();
    story.mail({ cancel: [A], answers: [notice] });
    expect(story.state(A)).toBe('awaiting');
    expect(story.said).toHaveLength(3);
    story.mail({ cancel: [A], answers: [second] });
    story.carrier({ [A]: { state: 'in_review', fees: [fee('40.00')] } });
    expect(story.cancels).toHaveLength(1);
  });

  it('that have got better are no reason to ask again', () => {
    const { story, notice } = offered();
    story.mail({ cancel: [A], answers: [notice] });
    story.carrier({ [A]: { state: 'in_review', fees: [fee('20.00')] } });
    expect(story.cancels).toHaveLength(1);
  });

  it('are not accepted by a mail that crossed the notice: it is sent once more, and both count', () => {
    const { story, notice } = offered();
    story.mail({ cancel: [A] });
    expect(story.said).toEqual([['costs'], ['costs']]);
    expect(story.cancels).toEqual([]);
    const again = story.sent();
    expect(story.item(A).offer?.notices).toEqual([notice, again]);
    story.mail({ cancel: [A], answers: [again] });
    story.carrier({ [A]: costly });
    expect(story.cancels).toHaveLength(1);
  });

  it('whose notice still waits to be sent are not told twice', () => {
    const story = new Case();
    story.mail({ cancel: [A] });
    story.carrier({ [A]: costly });
    story.mail({ cancel: [A] });
    expect(story.said).toEqual([['costs']]);
  });

  it('whose notice could not be delivered cannot be accepted, and are told again when asked', () => {
    const story = new Case();
    story.mail({ cancel: [A] });
    story.carrier({ [A]: costly });
    const failed = story.notices[0]?.id ?? '';
    story.tell({ kind: 'notice-failed', effect: failed, why: '550 no such user' });
    expect(story.reviews).toEqual(['mail-failed']);
    story.mail({ cancel: [A], answers: [failed] });
    expect(story.state(A)).toBe('costly');
    expect(story.said).toEqual([['costs'], ['costs']]);
  });

  it('that are refused leave the port as it is', () => {
    const { story, notice } = offered();
    story.mail({ keep: [A], answers: [notice] });
    expect(story.state(A)).toBe('kept');
    expect(story.said).toEqual([['costs'], ['kept']]);
    expect(story.ticket.state).toBe('closed');
  });

  it('may be accepted for one number and refused for another', () => {
    const story = new Case();
    story.mail({ cancel: [A, B] });
    story.carrier({ [A]: costly, [B]: costly });
    const notice = story.sent();
    story.mail({ cancel: [A], keep: [B], answers: [notice] });
    story.carrier({ [A]: costly, [B]: costly });
    expect(story.cancels).toMatchObject([{ numbers: [A] }]);
    expect(story.state(B)).toBe('kept');
  });

  it('are reminded of once when a third of the time is left, and expire in silence', () => {
    const { story } = offered();
    story.wait(2 * DAY);
    expect(story.said).toEqual([['costs'], ['reminder']]);
    expect(story.told).toEqual({ [A]: 'reminder' });
    story.wait(DAY - SECOND);
    expect(story.state(A)).toBe('awaiting');
    story.wait(SECOND);
    expect(story.state(A)).toBe('expired');
    expect(story.said).toEqual([['costs'], ['reminder'], ['expired']]);
    expect(story.cancels).toEqual([]);
    expect(story.ticket.state).toBe('closed');
  });

  it('may be accepted in an answer to the reminder', () => {
    const { story } = offered();
    story.wait(2 * DAY);
    const reminder = story.sent();
    story.mail({ cancel: [A], answers: [reminder] });
    story.carrier({ [A]: costly });
    expect(story.cancels).toHaveLength(1);
  });

  it('accepted after the deadline are a new request, even if nobody has looked at the clock', () => {
    const { story, notice } = offered();
    story.now += 3 * DAY;
    story.mail({ cancel: [A], answers: [notice] });
    story.carrier({ [A]: costly });
    expect(story.cancels).toEqual([]);
    expect(story.said.at(-1)).toEqual(['costs']);
    expect(story.item(A).offer?.deadline).toBe(story.now + 3 * DAY);
  });

  it('must be decided before the cut-off of the port date', () => {
    const story = new Case({ ...policy, afterPortDate: 'notice' });
    const portDate = new Date(story.now + 3 * DAY).toISOString();
    story.mail({ cancel: [A] });
    story.carrier({ [A]: { state: 'port_date_set', portDate } });
    const notice = story.sent();
    expect(story.item(A).offer?.deadline).toBe(story.now + DAY);
    story.wait(DAY - SECOND);
    story.mail({ cancel: [A], answers: [notice] });
    story.now += 2 * SECOND;
    story.carrier({ [A]: { state: 'port_date_set', portDate } });
    expect(story.state(A)).toBe('too-late');
    expect(story.cancels).toEqual([]);
  });

  it('of an expired offer are looked up again when the customer asks again', () => {
    const { story, notice } = offered();
    story.wait(3 * DAY);
    story.mail({ cancel: [A], answers: [notice] });
    expect(story.ticket.state).toBe('open');
    story.carrier({ [A]: costly });
    expect(story.state(A)).toBe('costly');
    expect(story.cancels).toEqual([]);
  });
});

describe('a port date', () => {
  it('set in the meantime makes an accepted cancellation too late', () => {
    const { story, notice } = offered();
    story.mail({ cancel: [A], answers: [notice] });
    story.carrier({ [A]: { state: 'port_date_set', portDate: new Date(story.now + 9 * DAY).toISOString() } });
    expect(story.state(A)).toBe('too-late');
    expect(story.said.at(-1)).toEqual(['too-late']);
  });
});

describe('a withdrawal', () => {
  it('before the carrier was asked is kept, and a late answer of the carrier changes nothing', () => {
    const story = new Case();
    story.mail({ cancel: [A] });
    story.mail({ keep: [A] });
    expect(story.state(A)).toBe('kept');
    story.carrier({ [A]: 'in_review' });
    expect(story.cancels).toEqual([]);
    expect(story.said).toEqual([['kept']]);
  });

  it('while the cancellation waits to be sent stops it', () => {
    const story = called();
    const effect = story.cancels[0]?.id ?? '';
    expect(stillWanted(story.ticket, effect)).toBe(true);
    story.mail({ keep: [A] });
    expect(stillWanted(story.ticket, effect)).toBe(false);
    story.cancelAnswer({ kind: 'stale' });
    expect(story.state(A)).toBe('kept');
    expect(story.reviews).toEqual([]);
    expect(story.said).toEqual([['kept']]);
  });

  it.each([
    ['refused', { kind: 'refused', reason: 'busy' }],
    ['put off', { kind: 'later', why: 'HTTP 429' }],
    ['left to a person', { kind: 'person', what: 'Call them.' }],
  ] as const)('while the carrier is asked is kept if the cancellation is %s', (_, answer) => {
    const story = called();
    story.mail({ keep: [A] });
    expect(story.reviews).toEqual(['withdrawn-late']);
    story.cancelAnswer(answer);
    expect(story.state(A)).toBe('kept');
    expect(story.reviews).toEqual([]);
    story.wait(HOUR);
    expect(story.cancels).toHaveLength(1);
  });

  it('is kept if a cancellation in doubt turns out not to be done', () => {
    const story = called();
    story.mail({ keep: [A] });
    story.cancelAnswer({ kind: 'doubt', why: 'time-out' });
    for (let look = 0; look < 3; look++) {
      story.wait(MINUTE);
      story.carrier({ [A]: 'in_review' });
    }
    expect(story.state(A)).toBe('kept');
    expect(story.cancels).toHaveLength(1);
  });

  it('after the carrier took the request is for a person, and the customer is told so', () => {
    const story = called();
    story.cancelAnswer(taken);
    story.carrier({ [A]: 'cancel_pending' });
    story.mail({ keep: [A] });
    expect(story.reviews).toEqual(['withdrawn-late']);
    expect(story.said).toEqual([['cancel-requested'], ['handed-over']]);
    story.wait(10 * MINUTE);
    story.carrier({ [A]: 'cancelled' });
    expect(story.state(A)).toBe('cancelled');
    expect(story.reviews).toEqual(['withdrawn-late']);
  });

  it('that a person could arrange with the carrier is kept', () => {
    const story = called();
    story.cancelAnswer(taken);
    story.carrier({ [A]: 'cancel_pending' });
    story.mail({ keep: [A] });
    story.decide('withdrawn-late', {
      kind: 'status',
      cancels: 'number',
      numbers: numbers({ [A]: 'in_review' }),
    });
    expect(story.state(A)).toBe('kept');
  });

  it('of several numbers is one task and one word', () => {
    const story = new Case();
    story.mail({ cancel: [A, B] });
    story.carrier({ [A]: 'cancel_pending', [B]: 'cancel_pending' });
    story.mail({ keep: [A, B] });
    expect(story.reviews).toEqual(['withdrawn-late']);
    expect(story.notices.at(-1)?.content.notes).toMatchObject([{ name: 'handed-over', numbers: [A, B] }]);
  });

  it('that is taken back itself lets the cancellation go on', () => {
    const story = called();
    story.mail({ keep: [A] });
    story.mail({ cancel: [A] });
    expect(story.reviews).toEqual([]);
    story.cancelAnswer({ kind: 'later', why: 'HTTP 429' });
    story.wait(MINUTE);
    story.carrier({ [A]: 'in_review' });
    expect(story.cancels).toHaveLength(2);
  });

  it('that is taken back does not bring back what was accepted before it', () => {
    const { story, notice } = offered();
    story.mail({ cancel: [A], answers: [notice] });
    story.carrier({ [A]: costly });
    story.mail({ keep: [A] });
    story.mail({ cancel: [A] });
    story.cancelAnswer({ kind: 'later', why: 'HTTP 429' });
    story.wait(MINUTE);
    story.carrier({ [A]: costly });
    expect(story.cancels).toHaveLength(1);
    expect(story.state(A)).toBe('costly');
  });

  it('that is taken back in an answer to the notice is consent again', () => {
    const { story, notice } = offered();
    story.mail({ cancel: [A], answers: [notice] });
    story.carrier({ [A]: costly });
    story.mail({ keep: [A] });
    story.mail({ cancel: [A], answers: [notice] });
    story.cancelAnswer({ kind: 'later', why: 'HTTP 429' });
    story.wait(MINUTE);
    story.carrier({ [A]: costly });
    expect(story.cancels).toHaveLength(2);
    expect(story.item(A).consent).toMatchObject({ message: 'm-4' });
  });

  it('of a number on two orders holds on both', () => {
    const story = new Case();
    const second = { ...order, id: 'PO-9', numbers: [A] };
    const both = [
      { number: A, order },
      { number: A, order: second },
    ];
    const mail: MailEvent = {
      kind: 'mail',
      proof: 'dmarc',
      message: 'm-1',
      from: 'a@customer.example',
      verdict: 'act',
      cancel: both,
      keep: [],
      unmatched: [],
      because: 'words',
      answers: [],
      subject: '',
      messageId: null,
      references: [],
    };
    story.tell(mail);
    const [first] = story.checks;
    story.look({ kind: 'answer', cancels: 'number', numbers: numbers({ [A]: 'in_review' }) }, first?.id);
    expect(story.ticket.items.map((item) => item.state)).toEqual(['cancelling', 'checking']);
    story.tell({ ...mail, message: 'm-2', cancel: [], keep: [A] });
    expect(story.ticket.items.map((item) => item.state)).toEqual(['cancelling', 'kept']);
    expect(story.reviews).toEqual(['withdrawn-late']);
  });

  it('of a number for which it was too late anyway says that the port goes on', () => {
    const story = new Case();
    story.mail({ cancel: [A] });
    story.carrier({ [A]: { state: 'port_date_set', portDate: new Date(story.now + 9 * DAY).toISOString() } });
    story.mail({ keep: [A] });
    expect(story.said).toEqual([['too-late'], ['kept']]);
  });
});

describe('a carrier that cancels whole orders', () => {
  it('is not told to cancel one of which not all numbers were named: a person is asked', () => {
    const story = new Case();
    story.mail({ cancel: [A] });
    story.carrier({ [A]: 'in_review', [B]: 'in_review', [C]: 'cancelled' }, 'order');
    expect(story.cancels).toEqual([]);
    expect(story.state(A)).toBe('undetermined');
    expect(story.reviews).toEqual(['whole-order']);
    expect(story.said).toEqual([['undetermined']]);
  });

  it('counts numbers of ours that it does not mention as alive', () => {
    const story = new Case();
    story.mail({ cancel: [A, B] });
    story.carrier({ [A]: 'in_review', [B]: 'in_review' }, 'order');
    expect(story.cancels).toEqual([]);
  });

  it('is told to when a second mail names the rest', () => {
    const story = new Case();
    story.mail({ cancel: [A] });
    story.carrier({ [A]: 'in_review', [B]: 'in_review', [C]: 'ported' }, 'order');
    story.mail({ cancel: [B] });
    story.carrier({ [A]: 'in_review', [B]: 'in_review', [C]: 'ported' }, 'order');
    expect(story.cancels).toMatchObject([{ numbers: [A, B] }]);
    expect(story.reviews).toEqual([]);
  });

  it('is told to also if the rest is named while it is being asked', () => {
    const story = new Case();
    story.mail({ cancel: [A] });
    const [first] = story.checks;
    story.mail({ cancel: [B, C] });
    const whole = {
      kind: 'answer',
      cancels: 'order',
      numbers: numbers({ [A]: 'draft', [B]: 'draft', [C]: 'draft' }),
    } as const;
    story.look(whole, first?.id);
    expect(story.reviews).toEqual([]);
    expect(story.checks.at(-1)?.numbers).toEqual([A, B, C]);
    story.look(whole);
    expect(story.cancels).toMatchObject([{ numbers: [A, B, C] }]);
  });

  it('waits for a number whose state is not clear yet, and asks a person if it stays so', () => {
    const story = new Case();
    story.mail({ cancel: [A, B, C] });
    const odd = { [A]: 'draft', [B]: 'draft', [C]: 'unknown' } as const;
    story.carrier(odd, 'order');
    expect(story.reviews).toEqual([]);
    for (let look = 0; look < 2; look++) {
      story.wait(MINUTE);
      story.carrier(odd, 'order');
    }
    expect(story.reviews.toSorted()).toEqual(['no-answer', 'whole-order']);
    expect(story.cancels).toEqual([]);
  });

  it('goes one way: where one number needs the people at the carrier, all do', () => {
    const story = new Case();
    story.mail({ cancel: [A, B, C] });
    story.carrier({ [A]: 'draft', [B]: { state: 'draft', by: 'desk' }, [C]: 'draft' }, 'order');
    expect(story.cancels).toEqual([]);
    expect(story.reviews).toEqual(['manual-cancel']);
    expect(story.ticket.reviews[0]?.numbers.toSorted()).toEqual([A, B, C]);
  });
});

describe('a cancellation in doubt', () => {
  it('that was carried out is only watched', () => {
    const story = called();
    story.cancelAnswer({ kind: 'doubt', why: 'time-out' });
    story.wait(5 * SECOND);
    story.carrier({ [A]: 'cancelled' });
    expect(story.state(A)).toBe('cancelled');
    expect(story.cancels).toHaveLength(1);
  });

  it('of which the carrier shows nothing in three looks is made again under the same key', () => {
    const story = called();
    story.cancelAnswer({ kind: 'doubt', why: 'time-out' });
    for (let look = 0; look < 3; look++) {
      expect(story.cancels).toHaveLength(1);
      story.wait(MINUTE);
      story.carrier({ [A]: 'in_review' });
    }
    expect(story.cancels).toHaveLength(2);
    expect(story.cancels[1]?.key).toBe(story.cancels[0]?.key);
  });

  it('is not made again because looks failed: only answers count', () => {
    const story = called();
    story.cancelAnswer({ kind: 'doubt', why: 'time-out' });
    for (let look = 0; look < 4; look++) {
      story.untilDue();
      story.look({ kind: 'unknown', why: 'HTTP 503', temporary: true });
    }
    story.untilDue();
    story.carrier({ [A]: 'in_review' });
    expect(story.cancels).toHaveLength(1);
  });

  it('whose look is found too costly now is not made again without consent', () => {
    const story = called();
    story.cancelAnswer({ kind: 'doubt', why: 'time-out' });
    for (let look = 0; look < 3; look++) {
      story.wait(MINUTE);
      story.carrier({ [A]: costly });
    }
    expect(story.state(A)).toBe('costly');
    expect(story.cancels).toHaveLength(1);
  });

  it('whose result comes twice, or from an old call, changes nothing', () => {
    const story = called();
    story.cancelAnswer(taken);
    const before = story.ticket;
    story.cancelAnswer({ kind: 'refused', reason: 'again' }, story.cancels[0]?.id);
    story.look({ kind: 'unknown', why: 'late', temporary: false }, story.checks[0]?.id);
    expect(story.ticket).toEqual(before);
  });
});

describe('a refusal of the carrier', () => {
  it('leads to a fresh look and another try under another key, and after the third to a person', () => {
    const story = called();
    for (let time = 1; time <= 3; time++) {
      expect(story.cancels).toHaveLength(time);
      story.cancelAnswer({ kind: 'refused', reason: 'no' });
      if (time === 3) break;
      story.wait(MINUTE);
      story.carrier({ [A]: 'in_review' });
    }
    expect(story.state(A)).toBe('undetermined');
    expect(story.reviews).toEqual(['refused']);
    expect(new Set(story.cancels.map((effect) => effect.key)).size).toBe(3);
    // A person tries once more: what was answered to an old key must not answer this.
    story.decide('refused', { kind: 'retry' });
    story.carrier({ [A]: 'in_review' });
    expect(new Set(story.cancels.map((effect) => effect.key)).size).toBe(4);
  });

  it('of one number lets the others go on', () => {
    const story = new Case();
    story.mail({ cancel: [A, B] });
    story.carrier({ [A]: 'in_review', [B]: 'in_review' });
    story.cancelAnswer({ kind: 'requested', fees: [], refused: [{ number: B, reason: 'busy' }] });
    expect(story.item(A)).toMatchObject({ state: 'cancelling', requested: 'yes' });
    expect(story.item(B)).toMatchObject({ state: 'checking', requested: 'no' });
  });

  it('because it is too late by now is told as that', () => {
    const story = called();
    story.cancelAnswer({ kind: 'refused', reason: 'FOC' });
    story.carrier({ [A]: { state: 'port_date_set', portDate: new Date(story.now + 9 * DAY).toISOString() } });
    expect(story.said).toEqual([['too-late']]);
  });
});

describe('a cancellation that was asked for', () => {
  it('and is not confirmed for a day is shown to a person, and closed by itself when it is', () => {
    const story = called();
    story.cancelAnswer(taken);
    story.carrier({ [A]: 'cancel_pending' });
    story.wait(DAY);
    story.carrier({ [A]: 'cancel_pending' });
    expect(story.reviews).toEqual(['not-confirmed']);
    story.wait(10 * MINUTE);
    story.carrier({ [A]: 'cancelled' });
    expect(story.reviews).toEqual([]);
    expect(story.effects.at(-2)).toMatchObject({ kind: 'close-review' });
    expect(story.ticket.state).toBe('closed');
  });

  it('is shown again a day after a person left it at that, not at the next poll', () => {
    const story = called();
    story.cancelAnswer(taken);
    story.carrier({ [A]: 'cancel_pending' });
    story.wait(DAY);
    story.carrier({ [A]: 'cancel_pending' });
    story.decide('not-confirmed', { kind: 'close' });
    story.wait(10 * MINUTE);
    story.carrier({ [A]: 'cancel_pending' });
    expect(story.reviews).toEqual([]);
    story.wait(DAY);
    story.carrier({ [A]: 'cancel_pending' });
    expect(story.reviews).toEqual(['not-confirmed']);
  });

  it('and was ported all the same is told and given to a person', () => {
    const story = called();
    story.cancelAnswer(taken);
    story.carrier({ [A]: 'ported' });
    expect(story.said).toEqual([['too-late']]);
    expect(story.reviews).toEqual(['ported-anyway']);
  });

  it.each(['submitted', 'exception', 'in_review'] as const)(
    'and turned down afterwards (%s) is a person’s and the customer’s to know at the second look, and not asked for again',
    (state) => {
      const story = called();
      story.cancelAnswer(taken);
      story.carrier({ [A]: 'cancel_pending' });
      story.wait(10 * MINUTE);
      story.carrier({ [A]: { state, said: 'LOSING CARRIER RULES' } });
      expect(story.reviews).toEqual([]);
      // The second look does not wait for the next poll.
      story.wait(MINUTE);
      story.carrier({ [A]: { state, said: 'LOSING CARRIER RULES' } });
      expect(story.reviews).toEqual(['refused']);
      expect(story.effects.findLast((effect) => effect.kind === 'review')).toMatchObject({
        what: expect.stringContaining('LOSING CARRIER RULES'),
      });
      expect(story.said).toEqual([['cancel-requested'], ['undetermined']]);
      story.wait(DAY);
      expect(story.cancels).toHaveLength(1);
      story.decide('refused', { kind: 'retry' });
      story.carrier({ [A]: 'in_review' });
      expect(new Set(story.cancels.map((effect) => effect.key)).size).toBe(2);
    },
  );

  it('is turned down at once where the carrier itself says so', () => {
    const story = called();
    story.cancelAnswer(taken);
    story.carrier({ [A]: 'cancel_pending' });
    story.wait(10 * MINUTE);
    story.carrier({ [A]: { state: 'submitted', declined: true } });
    expect(story.reviews).toEqual(['refused']);
  });

  it('is not turned down by what the carrier said of an earlier one', () => {
    const story = called();
    story.cancelAnswer(taken);
    story.carrier({ [A]: { state: 'submitted', declined: true } });
    expect(story.reviews).toEqual([]);
    story.wait(MINUTE);
    story.carrier({ [A]: 'cancel_pending' });
    story.wait(10 * MINUTE);
    story.carrier({ [A]: 'cancelled' });
    expect(story.said).toEqual([['cancel-requested'], ['cancelled']]);
  });

  it('and shown alive once between two looks that show it pending goes on', () => {
    const story = called();
    story.cancelAnswer(taken);
    for (const state of ['cancel_pending', 'submitted', 'cancel_pending', 'submitted'] as const) {
      story.carrier({ [A]: state });
      story.wait(10 * MINUTE);
    }
    story.carrier({ [A]: 'cancelled' });
    expect(story.reviews).toEqual([]);
    expect(story.said).toEqual([['cancel-requested'], ['cancelled']]);
  });

  it('and turned down afterwards is kept where the customer has taken it back meanwhile', () => {
    const story = called();
    story.cancelAnswer(taken);
    story.carrier({ [A]: 'cancel_pending' });
    story.mail({ keep: [A] });
    for (let look = 0; look < 2; look++) {
      story.wait(10 * MINUTE);
      story.carrier({ [A]: 'submitted' });
    }
    expect(story.state(A)).toBe('kept');
    expect(story.reviews).toEqual([]);
  });

  it('is looked at by the id under which its order was found', () => {
    const story = new Case();
    story.mail({ cancel: [A] }, { carrierOrderId: null });
    story.look({
      kind: 'answer',
      cancels: 'number',
      carrierOrderId: 'found-1',
      numbers: numbers({ [A]: 'in_review' }),
    });
    expect(story.cancels[0]?.order.carrierOrderId).toBe('found-1');
    story.cancelAnswer(taken);
    expect(story.checks.at(-1)?.order.carrierOrderId).toBe('found-1');
    story.mail({ cancel: [A] }, { carrierOrderId: null });
    expect(story.ticket.orders[0]?.carrierOrderId).toBe('found-1');
  });

  it.each(['cancel_pending', 'port_date_set'] as const)(
    'of which nothing moves (%s) is shown to a person within minutes where the port date is near',
    (state) => {
      const story = new Case({ ...policy, afterPortDate: 'notice' });
      const portDate = new Date(story.now + 40 * HOUR).toISOString();
      story.mail({ cancel: [A] });
      story.carrier({ [A]: 'in_review' });
      story.cancelAnswer(taken);
      for (let minutes = 0; minutes < 20; minutes += 5) {
        story.carrier({ [A]: { state, portDate } });
        story.wait(5 * MINUTE);
      }
      expect(story.reviews).toEqual(['not-confirmed']);
    },
  );

  it('is never asked for again because the carrier still shows the old state', () => {
    const story = called();
    story.cancelAnswer(taken);
    for (let look = 0; look < 5; look++) {
      story.carrier({ [A]: 'in_review' });
      story.wait(10 * MINUTE);
    }
    expect(story.cancels).toHaveLength(1);
    expect(story.said).toEqual([['cancel-requested']]);
  });

  it('is not asked for again when the customer asks after a person took over', () => {
    const story = called();
    story.cancelAnswer(taken);
    story.carrier({ [A]: 'cancel_pending' });
    story.wait(DAY);
    story.carrier({ [A]: 'cancel_pending' });
    story.decide('not-confirmed', { kind: 'take-over' });
    story.decide('not-confirmed', { kind: 'close' });
    expect(story.state(A)).toBe('kept');
    expect(story.ticket.state).toBe('closed');
    story.mail({ cancel: [A] });
    story.carrier({ [A]: 'in_review' });
    expect(story.cancels).toHaveLength(1);
  });
});

describe('a carrier without an interface', () => {
  const byHand = { kind: 'person', what: 'Ask them.' } as const;

  it('is asked by people, step by step', () => {
    const story = new Case();
    story.mail({ cancel: [A] });
    story.look(byHand);
    expect(story.reviews).toEqual(['manual-check']);
    expect(story.said).toEqual([['undetermined']]);
    story.decide('manual-check', {
      kind: 'status',
      cancels: 'number',
      numbers: numbers({ [A]: 'in_review' }),
    });
    expect(story.cancels).toHaveLength(1);
    story.cancelAnswer(byHand);
    expect(story.reviews).toEqual(['manual-cancel']);
    story.decide('manual-cancel', { kind: 'cancel', outcome: 'requested', reason: '' });
    expect(story.said.at(-1)).toEqual(['cancel-requested']);
    story.wait(10 * MINUTE);
    story.look(byHand);
    expect(story.reviews).toEqual(['not-confirmed']);
    story.decide('not-confirmed', {
      kind: 'status',
      cancels: 'number',
      numbers: numbers({ [A]: 'cancelled' }),
    });
    expect(story.said).toEqual([['undetermined'], ['cancel-requested'], ['cancelled']]);
    expect(story.ticket.state).toBe('closed');
  });

  it('costs the customer nothing he did not accept, whoever asked', () => {
    const story = new Case();
    story.mail({ cancel: [A] });
    story.look(byHand);
    story.decide('manual-check', { kind: 'status', cancels: 'number', numbers: numbers({ [A]: costly }) });
    expect(story.cancels).toEqual([]);
    expect(story.said.at(-1)).toEqual(['costs']);
  });

  it('is asked again a day after a person closed the question whether a request is confirmed', () => {
    const story = new Case();
    story.mail({ cancel: [A] });
    story.look(byHand);
    story.decide('manual-check', { kind: 'cancel', outcome: 'requested', reason: '' });
    story.wait(10 * MINUTE);
    story.look(byHand);
    story.decide('not-confirmed', { kind: 'close' });
    expect(dueAt(story.ticket)).toBe(story.now + DAY);
  });
});

describe('a carrier that does not answer', () => {
  it('is asked again at growing intervals, and after four hours the customer is told and a person is asked', () => {
    const story = new Case();
    story.mail({ cancel: [A] });
    const start = story.now;
    const gaps: number[] = [];
    while (story.state(A) !== 'undetermined') {
      story.look({ kind: 'unknown', why: 'HTTP 503', temporary: true });
      const before = story.now;
      const next = story.item(A).nextAt;
      while (story.state(A) === 'checking' && next !== null && story.now < next) story.untilDue();
      gaps.push(story.now - before);
    }
    expect(gaps.slice(0, 4)).toEqual([5 * SECOND, 10 * SECOND, 20 * SECOND, 40 * SECOND]);
    expect(Math.max(...gaps)).toBe(30 * MINUTE);
    expect(story.now - start).toBeGreaterThanOrEqual(4 * HOUR);
    expect(story.now - start).toBeLessThan(5 * HOUR);
    expect(story.said).toEqual([['received'], ['undetermined']]);
    expect(story.reviews).toEqual(['no-answer']);
  });

  it('and comes back is taken up where it was, without a person', () => {
    const story = new Case();
    story.mail({ cancel: [A] });
    for (let look = 0; look < 3; look++) {
      story.look({ kind: 'unknown', why: 'no such order', temporary: false });
      story.untilDue();
    }
    expect(story.state(A)).toBe('undetermined');
    story.wait(30 * MINUTE);
    story.carrier({ [A]: 'in_review' });
    expect(story.cancels).toHaveLength(1);
    expect(story.reviews).toEqual([]);
  });

  it('is told once as undetermined, however often a person tries again', () => {
    const story = new Case();
    story.mail({ cancel: [A] });
    for (let round = 0; round < 2; round++) {
      for (let look = 0; look < 3; look++) {
        story.look({ kind: 'unknown', why: 'no such order', temporary: false });
        if (look < 2) story.untilDue();
      }
      if (round === 0) story.decide('no-answer', { kind: 'retry' });
    }
    expect(story.state(A)).toBe('undetermined');
    expect(story.said).toEqual([['undetermined']]);
  });

  it('is not waited for longer than four hours because it says so', () => {
    const story = new Case();
    story.mail({ cancel: [A] });
    story.look({ kind: 'unknown', why: 'HTTP 429', temporary: true, retryAfter: 400 * DAY });
    expect(story.item(A).nextAt).toBe(story.now + 4 * HOUR);
  });

  it('because its queue stands still is told too, and its answer is still taken', () => {
    const story = new Case();
    story.mail({ cancel: [A] });
    story.untilDue();
    story.untilDue();
    expect(story.said).toEqual([['received'], ['undetermined']]);
    story.carrier({ [A]: 'ported' });
    expect(story.said.at(-1)).toEqual(['too-late']);
    expect(story.reviews).toEqual([]);
  });

  it('once after a long sleep of ours is asked again before a person is', () => {
    const story = new Case();
    story.mail({ cancel: [A] });
    story.now += 9 * HOUR;
    story.look({ kind: 'unknown', why: 'HTTP 503', temporary: true });
    expect(story.state(A)).toBe('checking');
  });

  it('about a number it does not list is unclear, neither free nor impossible', () => {
    const story = new Case();
    story.mail({ cancel: [A] });
    story.carrier({ [B]: 'in_review' });
    expect(story.state(A)).toBe('checking');
    expect(story.cancels).toEqual([]);
  });
});

describe('a stored cancellation', () => {
  it('whose look was too long ago is not sent: the carrier is looked at again', () => {
    const story = called();
    story.wait(HOUR);
    story.cancelAnswer({ kind: 'stale' });
    story.wait(5 * SECOND);
    story.carrier({ [A]: costly });
    expect(story.cancels).toHaveLength(1);
    expect(story.state(A)).toBe('costly');
  });

  it('that the carrier put off is looked at again first, and keeps its key', () => {
    const story = called();
    story.cancelAnswer({ kind: 'later', why: 'HTTP 429', retryAfter: MINUTE });
    story.wait(MINUTE);
    story.carrier({ [A]: 'in_review' });
    expect(story.cancels).toHaveLength(2);
    expect(story.cancels[1]?.key).toBe(story.cancels[0]?.key);
  });
});

describe('a person', () => {
  const readMail = (part: Partial<MailEvent>): MailEvent => ({
    kind: 'mail',
    proof: 'dmarc',
    message: 'm-1',
    from: 'a@customer.example',
    verdict: 'act',
    cancel: [],
    keep: [],
    unmatched: [],
    because: 'a person read the mail',
    answers: [],
    subject: '',
    messageId: null,
    references: [],
    ...part,
  });

  it('answers a question, and reads it as a request where it is one', () => {
    const story = new Case();
    story.mail({ verdict: 'human', because: 'a question' });
    expect(story.reviews).toEqual(['question']);
    expect(story.said).toEqual([['handed-over']]);
    story.decide('question', { kind: 'reading', cancel: [{ number: A, order }], keep: [] }, readMail({}));
    expect(story.checks).toMatchObject([{ numbers: [A] }]);
    expect(story.item(A).askedBy).toBe('m-1');
    expect(story.said).toEqual([['handed-over']]);
  });

  it('who reads an answer to a notice as a yes gives consent to what that notice showed', () => {
    const { story, notice } = offered();
    story.mail({ verdict: 'human', because: 'a condition', answers: [notice] });
    const mail = readMail({ message: 'm-2', answers: [notice] });
    story.decide('question', { kind: 'reading', cancel: [{ number: A, order }], keep: [] }, mail);
    story.carrier({ [A]: costly });
    expect(story.cancels).toHaveLength(1);
    expect(story.item(A).consent).toMatchObject({ message: 'm-2', notice });
  });

  it('who takes over keeps the case in sight, and ends it without a word that could be wrong', () => {
    const story = new Case();
    story.mail({ cancel: [A] });
    story.carrier({ [A]: 'in_review', [B]: 'in_review' }, 'order');
    story.decide('whole-order', { kind: 'take-over' });
    expect(story.state(A)).toBe('undetermined');
    expect(story.ticket.state).toBe('open');
    const looks = story.checks.length;
    story.wait(10 * DAY);
    expect(story.checks).toHaveLength(looks);
    expect(story.ticket.reviews).toMatchObject([{ reason: 'whole-order', takenOver: true }]);
    // Another number of the order would have it looked at again, were it not in a person's hands.
    story.mail({ cancel: [B] });
    expect(story.checks.at(-1)).toMatchObject({ numbers: [B] });
    story.decide('whole-order', { kind: 'close' });
    expect(story.state(A)).toBe('kept');
    expect(story.said).toEqual([['undetermined']]);
  });

  it('who took over is still told what becomes of a request that the carrier has', () => {
    const story = called();
    story.cancelAnswer(taken);
    story.carrier({ [A]: 'cancel_pending' });
    story.wait(DAY);
    story.carrier({ [A]: 'cancel_pending' });
    story.decide('not-confirmed', { kind: 'take-over' });
    story.wait(10 * MINUTE);
    story.carrier({ [A]: 'cancelled' });
    expect(story.state(A)).toBe('cancelled');
    expect(story.reviews).toEqual(['not-confirmed']);
    story.decide('not-confirmed', { kind: 'close' });
    expect(story.state(A)).toBe('cancelled');
    expect(story.ticket.state).toBe('closed');
  });

  it('who has looked himself hands it back by answering', () => {
    const story = new Case();
    story.mail({ cancel: [A] });
    story.look({ kind: 'person', what: 'Ask them.' });
    story.decide('manual-check', { kind: 'take-over' });
    story.decide('manual-check', { kind: 'status', cancels: 'number', numbers: numbers({ [A]: 'ported' }) });
    expect(story.state(A)).toBe('ported');
    expect(story.reviews).toEqual([]);
  });

  it('who closes a review about a charge does not end the number', () => {
    const story = called();
    story.cancelAnswer({ kind: 'requested', fees: [{ number: A, fee: fee('99.00') }], refused: [] });
    expect(story.reviews).toEqual(['charged-more']);
    story.look({ kind: 'person', what: 'Ask them.' });
    story.decide('charged-more', { kind: 'close' });
    expect(story.state(A)).toBe('cancel-pending');
  });

  it('who answers while the carrier does is told of nothing twice', () => {
    const story = new Case();
    story.mail({ cancel: [A] });
    for (let look = 0; look < 3; look++) {
      story.look({ kind: 'unknown', why: 'no such order', temporary: false });
      story.untilDue();
    }
    const [review] = story.ticket.reviews;
    story.wait(30 * MINUTE);
    story.carrier({ [A]: 'ported' });
    const before = story.ticket;
    story.tell({
      kind: 'review-answered',
      review: review?.id ?? '',
      by: 'ops',
      decision: { kind: 'retry' },
      mail: null,
    });
    expect(story.ticket).toEqual(before);
  });

  it('has one task for one number, and the latest', () => {
    const story = new Case();
    story.mail({ cancel: [A] });
    for (let look = 0; look < 3; look++) {
      story.look({ kind: 'unknown', why: 'no such order', temporary: false });
      story.untilDue();
    }
    story.wait(30 * MINUTE);
    story.look({ kind: 'person', what: 'Ask them.' });
    expect(story.reviews).toEqual(['manual-check']);
    expect(story.said).toEqual([['undetermined']]);
  });
});

describe('a charge', () => {
  const charge = (story: Case, amount: string) =>
    story.tell({ kind: 'charged', order: 'PO-1', numbers: [A], fees: [fee(amount)], by: 'ops' });

  it('within what was accepted is nothing to ask about', () => {
    const { story, notice } = offered();
    story.mail({ cancel: [A], answers: [notice] });
    charge(story, '25.00');
    expect(story.reviews).toEqual([]);
  });

  it('above it is a review', () => {
    const { story, notice } = offered();
    story.mail({ cancel: [A], answers: [notice] });
    charge(story, '25.01');
    expect(story.reviews).toEqual(['charged-more']);
  });

  it('is a review where nothing was accepted', () => {
    const story = called();
    charge(story, '0.01');
    expect(story.reviews).toEqual(['charged-more']);
  });

  it('of any amount is covered by an accepted cost that was not known', () => {
    const story = new Case();
    story.mail({ cancel: [A] });
    story.carrier({ [A]: 'submitted' });
    const notice = story.sent();
    story.mail({ cancel: [A], answers: [notice] });
    charge(story, '450.00');
    expect(story.reviews).toEqual([]);
  });

  it('per order is accepted once for all its numbers', () => {
    const perOrder = fee('30.00', { per: 'order' });
    const story = new Case();
    story.mail({ cancel: [A, B] });
    const said = { state: 'in_review', fees: [perOrder] } as const;
    story.carrier({ [A]: said, [B]: said });
    story.mail({ cancel: [A, B], answers: [story.sent()] });
    story.tell({
      kind: 'charged',
      order: 'PO-1',
      numbers: [A, B],
      fees: [{ ...perOrder, amount: '31.00' }],
      by: 'ops',
    });
    expect(story.reviews).toEqual(['charged-more']);
  });
});

describe('a ticket', () => {
  it('that asked back is closed when no clearer mail comes', () => {
    const story = new Case();
    story.mail({ verdict: 'clarify', unmatched: ['0102'] });
    expect(story.said).toEqual([['clarify', 'not-found']]);
    expect(story.ticket.state).toBe('open');
    story.wait(3 * DAY);
    expect(story.ticket.state).toBe('closed');
  });

  it('that is closed opens again with a mail', () => {
    const { story } = offered();
    story.wait(3 * DAY);
    expect(story.ticket.state).toBe('closed');
    story.mail({ verdict: 'human' });
    expect(story.ticket.state).toBe('open');
    story.decide('question', { kind: 'close' });
    expect(story.ticket.state).toBe('closed');
  });

  it('is not due over and over while the carrier thinks', () => {
    const story = new Case();
    story.mail({ cancel: [A] });
    story.untilDue();
    expect(dueAt(story.ticket)).toBe(story.now - 2 * MINUTE + 4 * HOUR);
  });

  it('takes its orders as they are on record with each mail', () => {
    const story = new Case();
    story.mail({ cancel: [A] });
    const now = { ...order, carrierOrderId: 'a-77' };
    const mail = {
      from: 'a@customer.example',
      verdict: 'act',
      keep: [],
      unmatched: [],
      because: '',
      answers: [],
    } as const;
    story.tell({
      ...mail,
      kind: 'mail',
      proof: 'dmarc',
      message: 'm-2',
      cancel: [{ number: B, order: now }],
      subject: '',
      messageId: null,
      references: [],
    });
    expect(story.checks.at(-1)?.order.carrierOrderId).toBe('a-77');
  });

  it('answers a mail that names a number both to cancel and to keep with the safe reading', () => {
    const story = new Case();
    story.mail({ cancel: [A, B], keep: [A] });
    expect(story.checks).toMatchObject([{ numbers: [B] }]);
  });
});
