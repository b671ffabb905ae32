import type { Intent } from './intent.ts';
import type { Item } from './items.ts';
import { ALSO, has, hasDigits } from './items.ts';
import type { Statement } from './statements.ts';
import { NOTHING } from './targets.ts';

/** Whether and how he corrects himself in a clause (rule 13). */
export function corrects(item: Item, items: readonly Item[], i: number): Statement['corrects'] {
  const adds = has(item.clause, 'including');
  if (has(item.clause, 'correction')) return adds ? 'turns' : 'replaces';
  if (has(item.clause, 'rethink')) return 'turns';
  // "Actually, no, please port it": over a word or two.
  const near = items[i - 1];
  if (near !== undefined && near.index === item.index && near.intent === 'no' && has(near.clause, 'rethink'))
    return 'turns';
  const back = items[i - 1]?.intent === 'no' && items[i - 1]?.index === item.index ? 2 : 1;
  const previous = items[i - back];
  const after =
    previous !== undefined &&
    previous.prepared.passage === item.prepared.passage &&
    item.index - previous.index <= 1 &&
    !hasDigits(previous.clause);
  if (!after) return null;
  if (previous.intent === 'correct') return adds ? 'turns' : 'replaces';
  return has(previous.clause, 'rethink') && previous.intent === 'none' ? 'turns' : null;
}

/** Clauses without a verb take it from their neighbour: "…, not 0101", "only 0102", "sorry, 0103". */
export function elliptic(
  text: string,
  item: Item,
  statement: Statement,
  previous: Statement | undefined,
  next: Item | undefined,
): Statement[] {
  const { clause } = item;
  const digits = hasDigits(clause) || has(clause, 'rest', 'otherOne');
  if (!digits) return [statement];
  // "0102 does not move, 0103 does"; "0102 is not to be cancelled, 0103 is".
  if (item.intent === 'yes') {
    const same = previous?.sentence === statement.sentence && !has(clause, 'not');
    if (same && previous.denies) return [{ ...statement, intent: 'keep' }];
    if (same && previous.intent === 'spare') return [{ ...statement, intent: 'cancel' }];
    return [statement];
  }
  const negative = has(clause, 'not', 'insteadOf') || item.intent === 'no';
  if (!hasDigits(clause) && item.intent !== 'none') return [statement];
  if (
    !hasDigits(clause) &&
    previous !== undefined &&
    statement.sentence === previous.sentence &&
    ACTS.has(previous.intent) &&
    !negative
  ) {
    // "…, the rest too": as before; what else may be said of the rest is asked about.
    if (has(clause, 'including') || /^(?:and|und|et|y|e|ed|en)$/.test(clause.lead))
      return [{ ...statement, intent: previous.intent, condition: previous.condition }];
    return [
      {
        ...statement,
        intent: previous.intent,
        target: { ...statement.target, doubt: 'does not say what is to become of the rest' },
      },
    ];
  }
  if (previous === undefined || statement.sentence - previous.sentence > 1) {
    if (negative && next !== undefined && next.index === item.index && next.intent === 'cancel')
      return [{ ...statement, intent: 'spare' }];
    return [statement];
  }
  const neighbour = previous.sentence === statement.sentence;
  if (previous.intent === 'correct' && neighbour && statement.contrast)
    return [{ ...statement, intent: 'correct', corrects: 'replaces' }];
  // "Cancel 0101. No, 0102.": another number instead, where it is one for one.
  const [no] = clause.signals;
  const first = clause.mentions[0];
  if (
    item.intent === 'no' &&
    no?.concept === 'no' &&
    first !== undefined &&
    no.end <= first.start &&
    previous.intent === 'cancel' &&
    !has(clause, 'not')
  )
    return [
      count(previous) === count(statement)
        ? { ...statement, intent: 'correct', corrects: 'replaces' }
        : {
            ...statement,
            intent: 'spare',
            target: { ...statement.target, doubt: 'says no, and names a number' },
          },
    ];
  if (negative) {
    if (
      previous.intent === 'correct' ||
      previous.corrects === 'replaces' ||
      (previous.corrects === 'turns' && previous.intent !== 'keep')
    )
      return [
        {
          ...statement,
          intent: 'correct',
          target: {
            ...NOTHING,
            named: true,
            replaced: statement.target.numbers.concat(statement.target.replaced),
          },
        },
      ];
    if (previous.intent === 'cancel' || previous.intent === 'yes' || previous.intent === 'proceed')
      // "Cancel all, only 0102 not": taken from what was said.
      return [
        { ...statement, intent: 'spare', corrects: previous.target.whole ? 'turns' : statement.corrects },
      ];
    if (previous.intent === 'keep')
      return [
        {
          ...statement,
          intent: neighbour ? 'cancel' : 'unclear',
          target: statement.target,
          corrects: previous.target.whole ? 'turns' : statement.corrects,
        },
      ];
    return [statement];
  }
  // "PS: 0103 as well".
  if (ACTS.has(previous.intent) && addsAlone(text, item))
    return [{ ...statement, intent: previous.intent, condition: previous.condition }];
  if (has(clause, 'sorry')) return [{ ...statement, intent: 'correct', corrects: 'replaces' }];
  if (previous.intent === 'spare' && neighbour && has(clause, 'flip', 'only'))
    return [{ ...statement, intent: 'cancel', condition: previous.condition }];
  if (has(clause, 'only') && (previous.intent === 'cancel' || previous.intent === 'keep'))
    return [{ ...statement, intent: previous.intent, target: { ...statement.target, only: true } }];
  return [statement];
}

/** A number with "too" or "as well", and nothing else. */
function addsAlone(text: string, { clause }: Item): boolean {
  const words = text.slice(clause.start, clause.end);
  return ALSO.test(words) && !/[a-z]{2}/.test(words.replace(new RegExp(ALSO, 'g'), ' ').replace(BESIDE, ' '));
}

const BESIDE =
  /(?<![a-z])(?:ps|p\.s|oh|ah|and|und|et|en|ed|the|please|pls|bitte|svp|die|der|das|le|la|el|il|lo|de|het)(?![a-z])/g;

const count = ({ target }: Statement): number => target.numbers.length + target.unmatched.length;

const ACTS: ReadonlySet<Intent> = new Set<Intent>(['cancel', 'stay', 'keep', 'spare']);
