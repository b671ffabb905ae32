import type { Clause } from './clauses.ts';
import { CONTRAST } from './clauses.ts';
import type { Intent } from './intent.ts';
import type { Item } from './items.ts';
import { ALSO, AMOUNT, has } from './items.ts';
import type { Signal } from './lexicon.ts';

/** Answers that decide by one word ("yes"), and therefore only if all that stands beside it is understood. */
export const BARE: ReadonlySet<Intent> = new Set<Intent>(['yes', 'no', 'proceed']);

/** Clauses that hold a decision off where they stand behind "yes, but". */
const HOLDING: ReadonlySet<Intent> = new Set<Intent>([
  'none',
  'reschedule',
  'hold',
  'later',
  'contact',
  'unclear',
  'hedge',
]);

/** "Yes, but 50 euros at most", "yes, but wait": a condition beside a bare answer. `items` are the clauses of its sentence. */
export function conditional(text: string, items: readonly Item[]): boolean {
  return items.some(({ clause, intent, condition }) => {
    if (condition === 'other' && intent !== 'question') return true;
    if (intent !== 'none' && !BARE.has(intent) && !HOLDING.has(intent)) return false;
    if (AMOUNT.test(blank(text, clause, (s) => s.concept === 'accept' || s.concept === 'approve')))
      return true;
    return (
      CONTRAST.test(clause.lead) &&
      clause.mentions.length === 0 &&
      HOLDING.has(intent) &&
      has(clause, 'not') === false &&
      wordsIn(text.slice(clause.start, clause.end)) > 1
    );
  });
}

/** Whether the sentence of a bare answer says more than is understood: words no table knows, a question, a denial, the past. */
export function unread(text: string, items: readonly Item[]): boolean {
  const last = items.at(-1);
  const said = items.filter(({ intent }) => intent === 'none' || BARE.has(intent));
  if (
    last?.clause.sentence.question &&
    (said.includes(last) || last.intent === 'question') &&
    items.every(
      ({ clause, intent }) => intent !== 'proceed' && !(BARE.has(intent) && has(clause, 'please', 'approve')),
    )
  )
    return true;
  if (last?.clause.sentence.question && BARE.has(last.intent)) return true;
  let words = 0;
  const bare = said.findIndex(({ intent }) => BARE.has(intent));
  // "Not happy about it, but go ahead": what stands before the turn is overruled.
  const turned = CONTRAST.test(said[bare]?.clause.lead ?? '');
  for (const item of said.slice(turned ? bare : 0)) {
    const { clause, intent, lex } = item;
    if (has(clause, 'past')) return true;
    if ((intent === 'yes' || intent === 'proceed') && has(clause, 'not')) return true;
    if (intent === 'proceed' && has(clause, 'thing')) return true;
    const free = blank(text, clause, () => true)
      .replace(new RegExp(ALSO, 'g'), '')
      .replace(/^\s*[a-z]+\s*[,–:-]/, '')
      .replace(/,\s*[a-z]+\s*[.!]*\s*$/, '');
    const strange = (free.match(/[a-zß]{3,}/g) ?? []).filter((word) => !lex.common.has(word)).length;
    // A word by itself between commas is a name.
    words += strange === 1 && intent === 'none' && wordsIn(free) === 1 ? 0 : strange;
  }
  return words > 0;
}

function wordsIn(text: string): number {
  return text.match(/[a-zß]{2,}/g)?.length ?? 0;
}

/** The text of a clause without some of its signals. */
function blank(text: string, clause: Clause, which: (signal: Signal) => boolean): string {
  let out = text.slice(clause.start, clause.end);
  for (const s of clause.signals.filter(which)) {
    out =
      out.slice(0, s.start - clause.start) + ' '.repeat(s.end - s.start) + out.slice(s.end - clause.start);
  }
  return out;
}
