import type { Clause } from './clauses.ts';
import { CONTRAST, clauses, LEST, rulesOut } from './clauses.ts';
import type { Intent } from './intent.ts';
import { asksAbility, intentOf } from './intent.ts';
import type { Concept } from './languages/language.ts';
import type { Lexicon, Signal } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { Sentence } from './sentences.ts';
import type { Named } from './targets.ts';

/** One sentence made ready: its clauses and the language they are read in. */
export type Prepared = {
  readonly sentence: Sentence;
  readonly lex: Lexicon;
  readonly signals: readonly Signal[];
  readonly answers: Named | null;
  /** Where a new passage begins, back-references and lists do not reach over. */
  readonly passage: number;
};

/** A clause with what it wants. */
export type Item = {
  clause: Clause;
  intent: Intent;
  lex: Lexicon;
  prepared: Prepared;
  index: number;
  condition: 'free' | 'other' | null;
  elliptic: boolean;
};

/** The clauses of one sentence, each with what it wants and on what condition. `costAsked`: the sentence before asked for the cost. */
export function itemsOf(
  text: string,
  prepared: Prepared,
  index: number,
  mentions: readonly Mention[],
  costAsked: boolean,
): Item[] {
  const { sentence, lex, signals } = prepared;
  const { verbLast } = lex.language;
  const parts = clauses(text, sentence, signals, mentions, verbLast);
  const items: Item[] = [];
  let framed = false;
  let asked = false;
  let past = false;
  let denied = false;
  for (const clause of parts) {
    const before = items.at(-1);
    const manner = {
      verbLast,
      framed,
      asked,
      past,
      denied,
      answered: items.some(({ intent }) => intent === 'yes'),
      rejected:
        before !== undefined &&
        (before.intent === 'none' || before.intent === 'report') &&
        has(before.clause, 'not'),
      told:
        before !== undefined &&
        before.intent === 'none' &&
        before.clause.mentions.length === 0 &&
        before.clause.signals.every((s) => s.concept === 'neutral') &&
        /[a-z]{4}/.test(text.slice(before.clause.start, before.clause.end)),
      text,
      when: lex.when,
    };
    const intent = intentOf(clause, manner);
    const own = asksAbility(clause, manner);
    denied =
      intent === 'spare' ||
      (verbLast && intent === 'none' && clause.mentions.length === 0 && has(clause, 'not')) ||
      (denied && intent === 'none' && !has(clause, 'please', 'askUs'));
    asked = own || (asked && !has(clause, 'please', 'askUs'));
    framed ||= has(clause, 'please', 'askUs', 'wish') && !own;
    past = has(clause, 'past') || (past && !has(clause, 'please', 'askUs', 'wish'));
    items.push({
      clause,
      intent,
      lex,
      prepared,
      index,
      condition: null,
      elliptic:
        rulesOut(clause) || (intent === 'none' && clause.mentions.length > 0 && has(clause, 'only', 'not')),
    });
  }
  return conditions(text, undecided(items), costAsked);
}

/** "My boss wants to cancel it, but I am not sure": taken back in the same breath. */
function undecided(items: readonly Item[]): Item[] {
  return items.map((item, i) => {
    const next = items[i + 1];
    const doubted =
      item.intent === 'cancel' &&
      next !== undefined &&
      CONTRAST.test(next.clause.lead) &&
      next.clause.mentions.length === 0 &&
      (next.intent === 'hedge' ||
        next.intent === 'no' ||
        (next.intent === 'none' && has(next.clause, 'hedge')));
    return doubted ? { ...item, intent: 'hedge' } : item;
  });
}

/** Gives conditions to what they are conditions of (rule 11): what follows them in the sentence, else what stands before. */
function conditions(text: string, items: readonly Item[], costAsked: boolean): Item[] {
  const out = items.map((item) => ({ ...item }));
  for (let i = 0; i < out.length; i++) {
    const item = out[i];
    if (item === undefined) continue;
    const signal = item.clause.signals.find((s) => s.concept === 'if');
    if (signal === undefined) continue;
    // "Yes, when will it be done?" asks for the time.
    if (
      item.clause.sentence.question &&
      item.clause.end === item.clause.sentence.end &&
      WHEN.test(signal.text)
    )
      continue;
    const amount = AMOUNT.test(text.slice(item.clause.start, item.clause.end));
    // "Is there a fee? If not, cancel it."
    const short = SHORT.test(text.slice(signal.start, item.clause.end)) || LEST.test(signal.text);
    const kind =
      (!amount && has(item.clause, 'free', 'charged')) ||
      (short &&
        costAsked &&
        !/^(?:if so|wenn ja|falls ja|si oui|en caso afirmativo|se si|se sim|zo ja)/.test(
          text.slice(signal.start, item.clause.end),
        ))
        ? 'free'
        : 'other';
    item.condition = kind;
    const next = out[i + 1];
    const opens = !item.clause.signals.some((s) => MAIN.has(s.concept) && s.start < signal.start);
    // "When the new office opens we order again, but for now cancel 0101".
    if (opens && next !== undefined && item.intent === 'none' && CONTRAST.test(next.clause.lead)) {
      item.condition = null;
      continue;
    }
    if (opens && next !== undefined && !['and', 'but'].includes(next.clause.lead)) {
      for (const later of out.slice(i + 1)) later.condition ??= kind;
      continue;
    }
    // "Otherwise we pay twice" gives a reason.
    if (item.intent === 'none' && i > 0 && LEST.test(signal.text)) {
      item.condition = null;
      continue;
    }
    if (opens && i > 0 && item.clause.lead === '') {
      for (const earlier of out.slice(0, i))
        if (earlier.intent !== 'none')
          earlier.condition = kind === 'other' ? 'other' : (earlier.condition ?? kind);
    }
  }
  return out;
}

const WHEN = /^(?:when|wann|quand|cuando|quando|wanneer)/;

/** Conditions of a word or two that take up a question. */
const SHORT =
  /^(?:if (?:not|so|no|yes)|(?:wenn|falls) (?:nicht|ja|nein)|sinon|si (?:non|oui|no)|en caso (?:contrario|afirmativo)|se (?:no|si|nao|sim)|zo (?:niet|ja)|in dat geval)\s*(?:[,:;]|$|[a-z])/;

/** Whether a sentence asks for the cost. */
export function asksForCost(before: Prepared | undefined): boolean {
  return (
    before?.sentence.question === true &&
    before.signals.some(
      (s) =>
        (s.concept === 'cost' || s.concept === 'charged' || s.concept === 'free') &&
        s.start >= before.sentence.start &&
        s.end <= before.sentence.end,
    )
  );
}

/** Words that add a number to what was said. */
export const ALSO =
  /(?<![a-z])(?:too|also|as well|on top|auch|ebenfalls|aussi|egalement|tambien|tambem|anche|pure|ook|eveneens)(?![a-z])/;

/** An amount of money. */
export const AMOUNT = /[$€£]\s?\d|\d\s?(?:[$€£]|dollars|bucks|euros?|usd|eur|chf|reais|pesos)/;
const MAIN: ReadonlySet<Concept> = new Set<Concept>([
  'cancel',
  'cancelled',
  'cancellation',
  'remove',
  'move',
  'moved',
  'keep',
  'stay',
  'complete',
  'yes',
  'proceed',
  'approve',
  'accept',
]);

/** Whether a clause names numbers by their digits. */
export function hasDigits(clause: Clause): boolean {
  return clause.mentions.some((m) => m.kind !== 'order' && (!m.weak || m.numbers.length > 0));
}

/** Whether one of the concepts stands in a clause. */
export function has(clause: Clause, ...concepts: readonly Concept[]): boolean {
  return clause.signals.some((s) => concepts.includes(s.concept));
}
