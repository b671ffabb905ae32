/** A review's answer as the command line writes it, turned into a decision. */
import type { Db } from '../database/open.ts';
import type { Fee, PortState } from '../tickets/answer.ts';
import type { ReviewDecision } from '../tickets/event.ts';
import { isCurrency, minorUnits } from '../tickets/fees.ts';
import { decisionsOpenTo } from '../tickets/fitting.ts';

const states: readonly PortState[] = [
  'draft',
  'in_review',
  'submitted',
  'exception',
  'port_date_set',
  'ported',
  'cancelled',
  'cancel_pending',
];

type Options = Readonly<Record<string, string | boolean | undefined>>;

/** @throws Error that says what can be answered */
export async function answerOf(
  db: Db,
  review: string,
  answer: string,
  options: Options,
): Promise<ReviewDecision> {
  const { reason, numbers: asked } = await reviewOf(db, review);
  const wrong = doesNotFit(review, reason, answer, asked);
  if (wrong !== null) throw new Error(wrong);
  switch (answer) {
    case 'retry':
    case 'take-over':
    case 'close':
      return { kind: answer };
    case 'requested':
    case 'refused': {
      const why = typeof options.reason === 'string' ? options.reason.trim() : '';
      if (answer === 'refused' && why === '')
        throw new Error('refused needs --reason: it is what the customer will ask.');
      return { kind: 'cancel', outcome: answer, reason: why };
    }
  }
  const state = stateOf(answer);
  if (state === undefined) throw new Error(`"${answer}" is no answer.`);
  const portDate = typeof options.portDate === 'string' ? options.portDate : null;
  if (portDate !== null && Number.isNaN(Date.parse(portDate))) {
    throw new Error('--port-date must be a moment as ISO 8601, such as 2026-12-01T10:00:00-05:00.');
  }
  if (state === 'port_date_set' && portDate === null) throw new Error('port_date_set needs --port-date.');
  const numbers = namedOf(asked, options.numbers);
  return {
    kind: 'status',
    cancels: options.wholeOrder === true ? 'order' : 'number',
    numbers: numbers.map((number) => ({
      number,
      state,
      said: answer,
      portDate,
      fees: typeof options.fee === 'string' ? [feeOf(options.fee)] : [],
      risks: [],
    })),
  };
}

const stateOf = (answer: string): PortState | undefined =>
  answer === 'confirmed' ? 'cancelled' : states.find((known) => known === answer);

/** The words that each decision has on the command line; a mail is read on the dashboard only. */
const words: Readonly<Record<ReviewDecision['kind'], readonly string[]>> = {
  status: ['confirmed', ...states],
  cancel: ['requested', 'refused'],
  retry: ['retry'],
  reading: [],
  'take-over': ['take-over'],
  close: ['close'],
};

/** Why a word does not answer a review, and which do; null where it does. */
function doesNotFit(
  review: string,
  reason: string,
  answer: string,
  numbers: readonly string[],
): string | null {
  // No carrier can be answered for where the review is about no number.
  const open = decisionsOpenTo(reason).filter((kind) => kind !== 'status' || numbers.length > 0);
  const fitting = open.flatMap((kind) => words[kind]);
  if (fitting.includes(answer)) return null;
  const known = Object.values(words).flat().includes(answer);
  const also = open.includes('reading') ? '; how the mail is to be read is said on the dashboard' : '';
  return `"${answer}" ${known ? `does not answer review ${review} (${reason})` : 'is no answer'}: say ${fitting.join(', ')}${also}.`;
}

async function reviewOf(db: Db, review: string) {
  const row = await db
    .selectFrom('reviews')
    .select(['reason', 'numbers'])
    .where('id', '=', review)
    .executeTakeFirst();
  if (row === undefined) throw new Error(`There is no review ${review}.`);
  return row;
}

/** The numbers that are answered for: all the review asks about, or those of them that are listed. */
function namedOf(asked: readonly string[], list: string | boolean | undefined): readonly string[] {
  if (typeof list !== 'string') return asked;
  const named = list.split(/[\s,]+/).filter((number) => number !== '');
  const wrong = named.filter((number) => !asked.includes(number));
  if (wrong.length > 0)
    throw new Error(`${wrong.join(', ')}: not in this review, which is about ${asked.join(', ')}.`);
  return named;
}

function feeOf(text: string): Fee {
  const match = /^(\d{1,9}(?:\.\d{1,4})?)\s+([A-Z]{3})$/.exec(text.trim());
  if (match?.[1] === undefined || match[2] === undefined)
    throw new Error('--fee must be an amount and a currency, such as "25.00 USD".');
  if (!isCurrency(match[2])) throw new Error(`--fee: "${match[2]}" is no currency (ISO 4217), such as USD.`);
  // Throws, saying so, for an amount that the currency cannot have.
  minorUnits(match[1], match[2]);
  return {
    amount: match[1],
    currency: match[2],
    per: 'number',
    firm: true,
    for: 'cancellation',
    chargedBy: 'the carrier',
  };
}
