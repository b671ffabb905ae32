import type { Clause } from './clauses.ts';
import { CONTRAST, clauses, LEST, rulesOut } from './clauses.ts';
import type { Intent } from './intent.ts';
import { asksAbility, intentOf } from './intent.ts';
import type { Concept } from './languages/language.ts';
import type { Lexicon, Signal } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { ReadingContext, ReadingOrder } from './reading.ts';
import type { Sentence } from './sentences.ts';
import type { Around, Lists, Named, Target } from './targets.ts';
import { genericTarget, minus, NOTHING, targetOf } from './targets.ts';

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
};

/** One sentence made ready: its clauses and the language they are read in. */
export type Prepared = {
  readonly sentence: Sentence;
  readonly lex: Lexicon;
  readonly signals: readonly Signal[];
  readonly answers: Named | null;
  /** Where a new passage begins, back-references and lists do not reach over. */
  readonly passage: number;
};

type Item = {
  clause: Clause;
  intent: Intent;
  lex: Lexicon;
  prepared: Prepared;
  index: number;
  condition: 'free' | 'other' | null;
  elliptic: boolean;
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
    read(text, p, index, mentions, asksForCost(prepared[index - 1])),
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
    const follows = FORWARD.has(item.intent) ? listBehind(text, items, i) : [];
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
    if (
      !hasDigits(item.clause) &&
      follows.length > 0 &&
      (!target.named || has(item.clause, 'them', 'below', 'all', 'it', 'number'))
    ) {
      const list = join(
        item.clause,
        follows.map((j) => items[j]?.clause).filter((c) => c !== undefined),
      );
      target = targetOf(list, { ...around, listFollows: true });
      for (const j of follows) used.add(j);
    }
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
    if (!target.named && (OBJECTLESS.has(item.intent) || around.answers !== null))
      target = generic(item, items[i - 1], around, target);
    if (item.intent === 'cancel' && !target.named && strangeObject(text, item))
      target = { ...target, numbers: [], doubt: 'does not say clearly what is to be cancelled' };
    const previous = out.at(-1);
    const statement: Statement = {
      intent:
        FINE.has(item.intent) && has(item.clause, 'rest', 'otherOne') && !has(item.clause, 'not')
          ? 'keep'
          : item.intent,
      target,
      condition:
        item.condition ??
        (BARE.has(item.intent) &&
        bargains(
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
    };
    out.push(
      ...(item.elliptic || item.intent === 'none'
        ? elliptic(item, statement, previous, items[i + 1])
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
/** Answers that decide by one word. */
const BARE: ReadonlySet<Intent> = new Set<Intent>(['yes', 'no', 'proceed']);
/** Words beside such an answer that may stay unread. */
const UNREAD = 2;

/** "Yes, but 50 euros at most": an amount beside a bare answer that accepts none. */
function bargains(text: string, items: readonly Item[]): boolean {
  return items.some(
    ({ clause, intent }) =>
      (intent === 'none' || BARE.has(intent)) &&
      AMOUNT.test(blank(text, clause, (s) => s.concept === 'accept' || s.concept === 'approve')),
  );
}

/** Whether clauses that say nothing known hold more than a few words no table knows. */
function unread(text: string, items: readonly Item[]): boolean {
  let words = 0;
  for (const { clause, intent, lex } of items) {
    if (intent !== 'none' && !BARE.has(intent)) continue;
    const free = blank(text, clause, () => true);
    words += (free.match(/[a-zß]{3,}/g) ?? []).filter((word) => !lex.common.has(word)).length;
  }
  return words > UNREAD;
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

/** Intents whose numbers are mentioned, not spoken of. */
const SILENT: ReadonlySet<Intent> = new Set<Intent>(['contact', 'everybody']);

function read(
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
    const manner = { verbLast, framed, asked, past, denied, text };
    const intent = intentOf(clause, manner);
    const own = asksAbility(clause, manner);
    denied = intent === 'spare' || (denied && intent === 'none');
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
  return conditions(text, items, costAsked);
}

/** Gives conditions to what they are conditions of (rule 11): what follows them in the sentence, else what stands before. */
function conditions(text: string, items: readonly Item[], costAsked: boolean): Item[] {
  const out = items.map((item) => ({ ...item }));
  for (let i = 0; i < out.length; i++) {
    const item = out[i];
    if (item === undefined) continue;
    const signal = item.clause.signals.find((s) => s.concept === 'if');
    if (signal === undefined) continue;
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

/** Conditions of a word or two that take up a question. */
const SHORT =
  /^(?:if (?:not|so|no|yes)|(?:wenn|falls) (?:nicht|ja|nein)|sinon|si (?:non|oui|no)|en caso (?:contrario|afirmativo)|se (?:no|si|nao|sim)|zo (?:niet|ja)|in dat geval)\s*(?:[,:;]|$|[a-z])/;

function asksForCost(before: Prepared | undefined): boolean {
  return (
    before !== undefined &&
    before.sentence.question &&
    before.signals.some(
      (s) =>
        (s.concept === 'cost' || s.concept === 'charged' || s.concept === 'free') &&
        s.start >= before.sentence.start &&
        s.end <= before.sentence.end,
    )
  );
}

const AMOUNT = /[$€£]\s?\d|\d\s?(?:[$€£]|dollars|bucks|euros?|usd|eur|chf|reais|pesos)/;
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

function hasDigits(clause: Clause): boolean {
  return clause.mentions.some((m) => m.kind !== 'order' && (!m.weak || m.numbers.length > 0));
}

function has(clause: Clause, ...concepts: readonly Concept[]): boolean {
  return clause.signals.some((s) => concepts.includes(s.concept));
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
  const topical =
    previous !== undefined &&
    hasDigits(previous.clause) &&
    TOPIC.has(previous.intent);
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

/** Whether a verb of cancelling has an object that no table knows: "cancel the gardener". */
function strangeObject(text: string, item: Item): boolean {
  const { clause, lex } = item;
  if (lex.determiners === null) return false;
  const head = clause.signals.find((s) => s.concept === 'cancel' || s.concept === 'remove');
  if (head === undefined) return false;
  const object = (from: number, to: number) => {
    for (const match of text.slice(from, to).matchAll(lex.determiners ?? /$^/g)) {
      const start = from + match.index;
      const end = start + match[0].length;
      const known = clause.signals.some(
        (s) => s.concept !== 'wish' && s.concept !== 'cost' && s.start < end + 16 && s.end > start,
      );
      if (!known) return true;
    }
    return false;
  };
  return (
    object(head.end, Math.min(clause.end, head.end + 24)) ||
    (lex.language.verbLast && object(Math.max(clause.start, head.start - 32), head.start))
  );
}

/** "…, which still has to come over": the number named right before. */
function justBefore(item: Item, previous: Item | undefined): Partial<Target> | null {
  if (previous === undefined || previous.index !== item.index) return null;
  const last = previous.clause.mentions.findLast((m) => m.kind === 'number' && m.doubt === null);
  return last === undefined ? null : { numbers: last.numbers, unmatched: last.unmatched, named: true };
}

function corrects(item: Item, items: readonly Item[], i: number): Statement['corrects'] {
  const adds = has(item.clause, 'including');
  if (has(item.clause, 'correction')) return adds ? 'turns' : 'replaces';
  if (has(item.clause, 'rethink')) return 'turns';
  const previous = items[i - 1];
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
function elliptic(
  item: Item,
  statement: Statement,
  previous: Statement | undefined,
  next: Item | undefined,
): Statement[] {
  const { clause } = item;
  const digits = hasDigits(clause) || has(clause, 'rest', 'otherOne');
  if (!digits) return [statement];
  const negative = has(clause, 'not', 'insteadOf');
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
  if (negative) {
    if (previous.intent === 'correct' || previous.corrects === 'replaces' || (previous.corrects === 'turns' && previous.intent !== 'keep'))
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
      return [{ ...statement, intent: 'spare' }];
    if (previous.intent === 'keep')
      return [
        {
          ...statement,
          intent: neighbour ? 'cancel' : 'unclear',
          target: statement.target,
        },
      ];
    return [statement];
  }
  if (has(clause, 'sorry')) return [{ ...statement, intent: 'correct', corrects: 'replaces' }];
  if (previous.intent === 'spare' && neighbour && has(clause, 'flip', 'only'))
    return [{ ...statement, intent: 'cancel', condition: previous.condition }];
  if (has(clause, 'only') && (previous.intent === 'cancel' || previous.intent === 'keep'))
    return [{ ...statement, intent: previous.intent, target: { ...statement.target, only: true } }];
  return [statement];
}

const ACTS: ReadonlySet<Intent> = new Set<Intent>(['cancel', 'stay', 'keep', 'spare']);

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
