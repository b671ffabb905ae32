import { describe, expect, it } from '@jest/globals';
import { clear } from '../../src/carriers/guard.ts';
import type { NumberAnswer, OrderAnswer } from '../../src/tickets/answer.ts';

const number = (state: NumberAnswer['state']): NumberAnswer => ({
  number: '+14155550100',
  state,
  said: state,
  portDate: null,
  fees: [],
  risks: [],
});
const order = (state: NumberAnswer['state']): OrderAnswer => ({
  kind: 'answer',
  cancels: 'number',
  numbers: [number(state)],
});

describe('the look right before a cancel call', () => {
  it('sends nothing when the order has become worse than what was accepted', () => {
    const cleared = clear(
      order('port_date_set'),
      ['+14155550100'],
      'ask',
      (one) => one.state === 'in_review',
    );
    expect(cleared).toMatchObject({ kind: 'settled', answer: { kind: 'later' } });
  });

  it('sends what is still as it was', () => {
    expect(clear(order('in_review'), ['+14155550100'], 'ask', (one) => one.state === 'in_review').kind).toBe(
      'send',
    );
  });
});
