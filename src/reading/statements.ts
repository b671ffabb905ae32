import { BARE, conditional, unread } from './bare.ts';
import type { Clause } from './clauses.ts';
import { CONTRAST } from './clauses.ts';
import { corrects, elliptic } from './ellipsis.ts';
import type { Intent } from './intent.ts';
import type { Item, Prepared } from './items.ts';
import { ALSO, asksForCost, has, hasDigits, itemsOf } from './items.ts';
import type { Mention } from './mention.ts';
import { strangeObject } from './objects.ts';
import type { ReadingContext, ReadingOrder } from './reading.ts';
import type { Around, Lists, Named, Target } from './targets.ts';
import { genericTarget, minus, targetOf } from './targets.ts';

/** One thing the sender says, with the numbers he says it of. */
export type Statement = {
  readonly intent: Intent;
  readonly target: Target;
  /** Rule 11: `free` is the one condition that is a request all the same. */
  readonly condition: 'free' | 'other' | null;
  /** He corrects himself here (rule 13): what he says replaces what he said, or only turns it round ("actually"); null where he does not. */
  readonly corrects: 'replaces' | 'turns' | null;
  /** "But …": an exception to what was said before. */
  readonly contrast: boolean;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** The sentence holds words beside a bare yes or no that were not understood. */
  readonly unread: boolean;
  /** Under quoted lines. */
  readonly inline: boolean;
  /** Asks for other terms in the same breath. */
  readonly bargains: boolean;
  /** It asks to cancel by denying that the number moves. */
  readonly denies: boolean;
};

/** Reads prepared sentences into statements, in order. Pure. */
export function statementsOf(
  text: string,
  prepared: readonly Prepared[],
  mentions: readonly Mention[],
  context: ReadingContext,
  lists: Lists,
): Statement[] {
  const items = prepared.flatMap((p, index) =>
    itemsOf(text, p, index, mentions, asksForCost(prepared[index - 1])),
  );
  const named = ordersNamed(mentions, context);
  const before: Named[] = [];
  const out: Statement[] = [];
  const used = new Set<number>();
  let passage = -1;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item === undefined || used.has(i)) continue;
    if (item.prepared.passage !== passage && item.prepared.answers !== null) before.length = 0;
    passage = item.prepared.passage;
    const strange = item.intent === 'cancel' && strangeObject(text, item);
    const follows = FORWARD.has(item.intent) && !strange ? listBehind(text, items, i) : [];
    const around: Around = {
      context,
      numerals: item.lex.language.numerals,
      before,
      orders: named,
      answers: item.prepared.answers,
      lists,
      listFollows: follows.length > 0,
      text,
    };
    let target = targetOf(item.clause, around);
    // "Do not move that line. 0102 and 0103 follow later": "that line" is the one just named.
    const back =
      before.length > 0 &&
      target.named &&
      has(item.clause, 'it') &&
      !has(item.clause, 'them', 'below', 'all') &&
      !/[:\n]\s*$/.test(text.slice(item.clause.start, item.clause.end));
    if (
      !hasDigits(item.clause) &&
      follows.length > 0 &&
      !back &&
      (!target.named || has(item.clause, 'them', 'below', 'all', 'it', 'number'))
    ) {
      const list = join(
        item.clause,
        follows.map((j) => items[j]?.clause).filter((c) => c !== undefined),
      );
      target = targetOf(list, { ...around, listFollows: true });
      for (const j of follows) used.add(j);
    }
    // "Yes, and 0122 too": further numbers beside the decision.
    if (
      YES.has(item.intent) &&
      context.awaiting.length > 0 &&
      target.named &&
      target.numbers.length > 0 &&
      !target.only &&
      (has(item.clause, 'including', 'join') || ALSO.test(text.slice(item.clause.start, item.clause.end))) &&
      !target.numbers.some((n) => context.awaiting.includes(n))
    )
      target = { ...target, numbers: [...context.awaiting, ...target.numbers] };
    const beside = items[i + 1];
    // "Cancel and re-file 0102": the object stands behind the second verb.
    if (
      item.intent === 'cancel' &&
      !target.named &&
      beside?.index === item.index &&
      has(beside.clause, 'refile') &&
      hasDigits(beside.clause)
    )
      target = targetOf(beside.clause, around);
    if (!target.named && has(item.clause, 'relative'))
      target = { ...target, ...(justBefore(item, items[i - 1]) ?? {}) };
    // "0100: accepted, cancel": of the number that the row begins with.
    const row = out.at(-1);
    if (
      !target.named &&
      item.intent === 'cancel' &&
      row?.sentence === item.index &&
      ROW.has(row.intent) &&
      row.target.named &&
      row.target.numbers.length > 0 &&
      /^[\s\d.)*•-]*[§¤]/.test(text.slice(row.start, row.end)) &&
      !has(item.clause, 'port', 'order', 'cancellation')
    )
      target = { ...row.target, only: false };
    if (!target.named && (OBJECTLESS.has(item.intent) || around.answers !== null))
      target = generic(item, items[i - 1], around, target);
    // "I asked you last week to cancel 0101. Please do it now."
    const told = out.at(-1);
    const repeated =
      context.awaiting.length === 0 &&
      (item.intent === 'proceed' || item.intent === 'yes') &&
      has(item.clause, 'please', 'approve') &&
      told?.intent === 'report' &&
      told.target.named &&
      item.index - told.sentence <= 1
        ? told.target
        : null;
    if (repeated !== null) target = repeated;
    if (strange)
      target = {
        ...target,
        numbers: [],
        unmatched: [],
        doubt: 'does not say clearly what is to be cancelled',
      };
    const previous = out.at(-1);
    const statement: Statement = {
      intent:
        FINE.has(item.intent) &&
        (has(item.clause, 'rest', 'otherOne') || isOrderFine(item, context)) &&
        !has(item.clause, 'not')
          ? 'keep'
          : repeated !== null
            ? 'cancel'
            : item.intent,
      target,
      condition:
        item.condition ??
        (BARE.has(item.intent) &&
        conditional(
          text,
          items.filter((o) => o.index === item.index),
        )
          ? 'other'
          : null),
      corrects: corrects(item, items, i),
      contrast:
        ['but', 'except'].includes(item.clause.lead) ||
        has(item.clause, 'flip') ||
        item.clause.signals.some((s) => s.concept === 'join' && CONTRAST.test(s.text)) ||
        CONTRAST.test(item.clause.lead),
      start: item.clause.start,
      end: item.clause.end,
      sentence: item.index,
      unread:
        BARE.has(item.intent) &&
        unread(
          text,
          items.filter((o) => o.index === item.index),
        ),
      inline: item.prepared.answers !== null,
      bargains:
        has(item.clause, 'bargain') ||
        // "Please cancel both at no cost", though the cost was told.
        (item.intent === 'cancel' &&
          item.condition === null &&
          has(item.clause, 'free') &&
          !has(item.clause, 'not')),
      denies: item.intent === 'cancel' && has(item.clause, 'not', 'notAfter'),
    };
    out.push(
      ...(item.elliptic ||
      item.intent === 'none' ||
      ((item.intent === 'no' || item.intent === 'yes') && hasDigits(item.clause))
        ? elliptic(text, item, statement, previous, items[i + 1])
        : [statement]),
    );
    if (!SILENT.has(item.intent) && target.named) before.push(...groups(text, item, target));
  }
  return out;
}

/** What a clause leaves for "it" and "those two" to take up: its target, or number by number where it only mentions some. */
function groups(text: string, item: Item, target: Target): Named[] {
  if (target.numbers.length + target.unmatched.length === 0 && target.excepted.length === 0) return [];
  const order = item.clause.mentions.length > 0 && item.clause.mentions.every((m) => m.kind === 'order');
  const out: { numbers: string[]; unmatched: string[]; order: boolean }[] = [];
  if (item.intent === 'none' && !order) {
    let end = -Infinity;
    for (const m of item.clause.mentions) {
      if (m.weak || m.numbers.length + m.unmatched.length === 0) continue;
      const last = out.at(-1);
      const listed = last !== undefined && (text.slice(end, m.start).match(/[a-z]{2,}/g)?.length ?? 0) <= 1;
      if (listed) {
        last.numbers.push(...m.numbers);
        last.unmatched.push(...m.unmatched);
      } else out.push({ numbers: [...m.numbers], unmatched: [...m.unmatched], order: false });
      end = m.end;
    }
    return out;
  }
  if (target.numbers.length + target.unmatched.length > 0)
    out.push({ numbers: [...target.numbers], unmatched: [...target.unmatched], order });
  if (target.excepted.length > 0) out.push({ numbers: [...target.excepted], unmatched: [], order: false });
  return out;
}

/** Intents whose numbers may follow as a list. */
const FORWARD: ReadonlySet<Intent> = new Set<Intent>([
  'cancel',
  'stay',
  'keep',
  'spare',
  'bareKeep',
  'reschedule',
  'hold',
  'yes',
  'no',
  'proceed',
  'question',
  'hedge',
]);
/** Intents that speak of "the port" where they name nothing. */
const OBJECTLESS: ReadonlySet<Intent> = new Set<Intent>([
  'cancel',
  'stay',
  'keep',
  'spare',
  'bareKeep',
  'hold',
  'reschedule',
  'refile' as Intent,
]);
/** Answers that further numbers may join. */
const YES: ReadonlySet<Intent> = new Set<Intent>(['yes', 'accept', 'proceed']);
/** What a row may say of its number before it says that it is to be cancelled. */
const ROW: ReadonlySet<Intent> = new Set<Intent>(['yes', 'accept', 'proceed', 'ok', 'none', 'hint']);
/** Intents whose numbers a bare "please cancel" right behind them takes up. */
const TOPIC: ReadonlySet<Intent> = new Set<Intent>(['none', 'hint', 'question', 'costQuestion', 'report']);
/** "The rest is fine": goes on. */
const FINE: ReadonlySet<Intent> = new Set<Intent>([
  'ok',
  'yes',
  'asPlanned',
  'accept',
  'proceed',
  'continue',
  'bareKeep',
]);
/** Intents whose numbers are mentioned, not spoken of. */
const SILENT: ReadonlySet<Intent> = new Set<Intent>(['contact', 'everybody']);

/** "PO-1055 is fine" beside a request for others: it goes on. */
function isOrderFine(item: Item, context: ReadingContext): boolean {
  const { clause, intent } = item;
  return (
    context.awaiting.length === 0 &&
    (intent === 'ok' || intent === 'asPlanned' || (intent === 'yes' && !has(clause, 'yes'))) &&
    clause.mentions.some((m) => !m.weak && m.doubt === null && m.numbers.length > 0)
  );
}

/** Numbers listed right behind a clause that names none ("these two numbers:" and then the lines). */
function listBehind(text: string, items: readonly Item[], from: number): number[] {
  const first = items[from];
  if (first === undefined) return [];
  const found: number[] = [];
  for (let j = from + 1; j < items.length; j++) {
    const item = items[j];
    if (
      item === undefined ||
      item.prepared.passage !== first.prepared.passage ||
      (item.intent !== 'none' && item.intent !== 'ok')
    )
      break;
    // "No, sorry, 0102": a correction of its own.
    if (first.intent === 'no' && has(item.clause, 'sorry', 'correction')) break;
    if (!hasDigits(item.clause)) {
      if (found.length > 0 || j > from + 2) break;
      continue;
    }
    const words = text.slice(item.clause.start, item.clause.end).match(/[a-zß]{2,}/g)?.length ?? 0;
    if (words > 3 + item.clause.mentions.length * 3 || item.elliptic) break;
    found.push(j);
  }
  return found;
}

function join(clause: Clause, more: readonly Clause[]): Clause {
  return {
    ...clause,
    end: more.at(-1)?.end ?? clause.end,
    signals: [...clause.signals, ...more.flatMap((c) => c.signals)],
    mentions: [...clause.mentions, ...more.flatMap((c) => c.mentions)],
  };
}

function generic(item: Item, previous: Item | undefined, around: Around, target: Target): Target {
  const topical = previous !== undefined && hasDigits(previous.clause) && TOPIC.has(previous.intent);
  const plain = genericTarget(around, topical);
  // Words that single out no port at all ("we are staying with them") ask back even where there is one number only.
  const bare =
    item.intent === 'stay' &&
    around.context.awaiting.length === 0 &&
    !has(item.clause, 'number', 'port', 'it', 'them', 'order');
  return {
    ...plain,
    named: around.answers !== null && plain.numbers.length > 0,
    only: target.only,
    doubt: bare ? 'does not say which number stays' : plain.doubt,
    numbers: bare ? [] : plain.numbers,
  };
}

/** "…, which still has to come over": the number named right before. */
function justBefore(item: Item, previous: Item | undefined): Partial<Target> | null {
  if (previous === undefined || previous.index !== item.index) return null;
  const last = previous.clause.mentions.findLast((m) => m.kind === 'number' && m.doubt === null);
  return last === undefined ? null : { numbers: last.numbers, unmatched: last.unmatched, named: true };
}

function ordersNamed(mentions: readonly Mention[], context: ReadingContext): ReadingOrder[] {
  const ids = mentions.filter((m) => m.kind === 'order' && m.doubt === null);
  return context.orders.filter((order) => ids.some((m) => m.numbers === order.numbers));
}

/** The rest of the orders he speaks of, less what he named: for "the rest" and "the other two" (rule 7). */
export function restOf(
  statement: Statement,
  all: readonly Statement[],
  context: ReadingContext,
): { numbers: readonly string[]; doubt: string | null } {
  const named = [
    ...new Set(
      all
        .filter((s) => s !== statement && s.target.rest === null && NAMING.has(s.intent))
        .flatMap((s) => [...s.target.numbers, ...s.target.excepted]),
    ),
  ];
  const thread = context.orders.find((o) => o.id === context.thread);
  const touched = context.orders.filter((o) => o.numbers.some((n) => named.includes(n)));
  const [only] = context.orders;
  const orders =
    touched.length > 0
      ? touched
      : thread !== undefined
        ? [thread]
        : context.orders.length === 1 && only !== undefined
          ? [only]
          : [];
  let pool = minus([...new Set(orders.flatMap((o) => o.numbers))], [...named, ...statement.target.numbers]);
  const count = statement.target.rest?.count ?? null;
  if (named.length === 0 && context.awaiting.length > 0)
    return { numbers: [], doubt: 'does not say beside which the others are' };
  if (count !== null && pool.length !== count && context.awaiting.length > 0) {
    const left = minus(context.awaiting, named);
    if (left.length === count) pool = left;
  }
  if (orders.length === 0) return { numbers: [], doubt: 'several orders, and no word on which rest' };
  if (count !== null && pool.length !== count)
    return { numbers: [], doubt: `says the other ${count} but ${pool.length} are left` };
  return { numbers: pool, doubt: null };
}

const NAMING: ReadonlySet<Intent> = new Set<Intent>([
  'cancel',
  'stay',
  'keep',
  'spare',
  'bareKeep',
  'yes',
  'no',
  'proceed',
  'reschedule',
  'hold',
  'correct',
]);
