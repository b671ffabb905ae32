/** A review's answer as the command line writes it, turned into a decision. */
import type { Db } from '../database/open.ts';
import type { Fee, PortState } from '../tickets/answer.ts';
import type { ReviewDecision } from '../tickets/event.ts';
import { isCurrency, minorUnits } from '../tickets/fees.ts';

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
  switch (answer) {
    case 'retry':
    case 'take-over':
    case 'close':
      return { kind: answer };
    case 'requested':
    case 'refused':
      return { kind: 'cancel', outcome: answer, reason: String(options.reason ?? '') };
  }
  const state = answer === 'confirmed' ? 'cancelled' : states.find((known) => known === answer);
  if (state === undefined) {
    throw new Error(
      `"${answer}" is no answer: say requested, refused, confirmed, retry, take-over, close, or a state (${states.join(', ')}).`,
    );
  }
  const portDate = typeof options.portDate === 'string' ? options.portDate : null;
  if (portDate !== null && Number.isNaN(Date.parse(portDate))) {
    throw new Error('--port-date must be a moment as ISO 8601, such as 2026-12-01T10:00:00-05:00.');
  }
  if (state === 'port_date_set' && portDate === null) throw new Error('port_date_set needs --port-date.');
  const numbers = await numbersOf(db, review, options.numbers);
  if (numbers.length === 0)
    throw new Error(
      `Review ${review} is about no number: answer it on the dashboard, or with take-over or close.`,
    );
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

async function numbersOf(
  db: Db,
  review: string,
  list: string | boolean | undefined,
): Promise<readonly string[]> {
  const row = await db.selectFrom('reviews').select('numbers').where('id', '=', review).executeTakeFirst();
  if (row === undefined) throw new Error(`There is no review ${review}.`);
  if (typeof list !== 'string') return row.numbers;
  const named = list.split(/[\s,]+/).filter((number) => number !== '');
  const wrong = named.filter((number) => !row.numbers.includes(number));
  if (wrong.length > 0)
    throw new Error(`${wrong.join(', ')}: not in this review, which is about ${row.numbers.join(', ')}.`);
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
