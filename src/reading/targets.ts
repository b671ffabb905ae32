import type { Clause } from './clauses.ts';
import type { Concept } from './languages/language.ts';
import type { Signal } from './lexicon.ts';
import type { Listed } from './lists.ts';
import type { Mention } from './mention.ts';
import { words } from './not-numbers.ts';
import type { ReadingContext, ReadingOrder } from './reading.ts';

/** Which numbers a clause speaks of (rules 4–9). */
export type Target = {
  readonly numbers: readonly string[];
  readonly unmatched: readonly string[];
  /** Numbers excepted from a set ("all but 0102"). */
  readonly excepted: readonly string[];
  /** Numbers that a correction replaces ("0101, not 0100"). */
  readonly replaced: readonly string[];
  /** Why it is not certain; null where it is. */
  readonly doubt: string | null;
  /** True where the words name numbers in some way; false where they only say "the port" or nothing. */
  readonly named: boolean;
  /** "The rest": resolved when everything else is known. */
  readonly rest: { readonly count: number | null } | null;
  readonly only: boolean;
  /** "All" and its like, for telling what an exception is taken from. */
  readonly whole: boolean;
};

export const NOTHING: Target = {
  numbers: [],
  unmatched: [],
  excepted: [],
  replaced: [],
  doubt: null,
  named: false,
  rest: null,
  only: false,
  whole: false,
};

/** What the sender named before, for "it" and "those two". */
export type Named = {
  readonly numbers: readonly string[];
  readonly unmatched: readonly string[];
  readonly order?: boolean;
};

export type Lists = {
  /** Numbers in quoted text, where he points there. */
  readonly quoted: () => Named & { readonly doubt: string | null };
  /** Numbers in attachments, where he points there; `words` are the words of the sentence that points. */
  readonly attached: (words: string) => Listed;
};

export type Around = {
  readonly context: ReadingContext;
  readonly numerals: Readonly<Record<string, number>>;
  /** Earlier groups of his own words, the nearest last. */
  readonly before: readonly Named[];
  /** Orders he names by id anywhere. */
  readonly orders: readonly ReadingOrder[];
  /** Numbers in the quoted lines that this passage answers; null for ordinary words. */
  readonly answers: Named | null;
  readonly lists: Lists;
  /** His own words list numbers behind this clause, so "below" means those. */
  readonly listFollows: boolean;
  readonly text: string;
};

/** Resolves a clause's target. Pure. */
export function targetOf(clause: Clause, around: Around): Target {
  const { context } = around;
  const at = (concept: Concept): Signal | undefined => clause.signals.find((s) => s.concept === concept);
  const split = divideMentions(clause, around.text);
  const excepted = [...new Set(split.excepted.flatMap((m) => m.numbers))];
  const exceptedUnclear = split.excepted.find((m) => m.doubt !== null || m.unmatched.length > 0);
  const named = split.named;
  const digits = named.filter((m) => m.kind !== 'order');
  const ids = named.filter((m) => m.kind === 'order');
  const base = {
    excepted,
    replaced: [...new Set(split.replaced.flatMap((m) => m.numbers))],
    only: at('only') !== undefined,
    rest: null,
    named: true,
    whole: false,
  };
  const doubtful = (doubt: string, unmatched: readonly string[] = []): Target => ({
    ...base,
    numbers: [],
    unmatched,
    doubt,
  });
  if (exceptedUnclear !== undefined)
    return doubtful(exceptedUnclear.doubt ?? 'excepts a number that is on no order');
  // "All but the fax line", "all except two": what is excepted must be known by its digits, or nothing is certain.
  if (split.excepted.length === 0 && exceptsUnnamed(clause))
    return doubtful('excepts something without naming it by its digits');
  const choice = oneOrTheOther(clause, digits, around.text);
  if (choice !== null) return doubtful(choice);

  const unknownId = ids.find((m) => m.doubt !== null);
  if (unknownId?.doubt != null) return doubtful(unknownId.doubt);
  const rest = at('otherOne') ?? at('rest');
  const count = setCount(clause, around.numerals) ?? announcedCount(clause, around);

  if (digits.length > 0) {
    const numbers = [...new Set(digits.flatMap((m) => m.numbers))];
    const unmatched = [...new Set(digits.flatMap((m) => m.unmatched))];
    const doubt = digits.find((m) => m.doubt !== null)?.doubt ?? null;
    if (doubt !== null) return { ...base, numbers: [], unmatched, doubt };
    const listed = numbers.length + unmatched.length;
    // "Cancel both, and 0103 too": what is added to the awaiting ones is not what is counted.
    const set = at('all') ?? at('them');
    const { awaiting } = around.context;
    const added =
      set !== undefined &&
      count === awaiting.length &&
      digits.every((m) => m.start >= set.end) &&
      !numbers.some((n) => awaiting.includes(n)) &&
      ADDED.test(around.text.slice(set.end, digits[0]?.start));
    if (added && unmatched.length === 0)
      return { ...base, numbers: [...awaiting, ...numbers], unmatched, doubt: null };
    if (count !== null && excepted.length === 0 && count !== listed && rest === undefined)
      return { ...base, numbers: [], unmatched, doubt: `says ${count} but names ${listed}` };
    const all = at('all') ?? at('wholeOrder');
    if (
      all !== undefined &&
      count === null &&
      excepted.length === 0 &&
      digits.every((m) => m.kind === 'number' && m.range !== true) &&
      at('them') === undefined &&
      at('port') === undefined &&
      at('below') === undefined
    ) {
      const whole = scopeOf(around, ids);
      if (
        whole.some((n) => !numbers.includes(n)) &&
        numbers.every((n) => whole.includes(n)) &&
        at('including') === undefined
      )
        return doubtful('says all but lists some', unmatched);
    }
    const position = at('latter') ?? at('former');
    if (position !== undefined && count === null) {
      const head = clause.signals.find((s) =>
        ['cancel', 'cancelled', 'remove', 'move', 'moved', 'complete', 'keep'].includes(s.concept),
      );
      const ahead =
        head !== undefined && position.start > head.start && digits.every((m) => m.end <= head.start);
      const one = position.concept === 'latter' ? numbers[1] : numbers[0];
      if (ahead && numbers.length === 2 && unmatched.length === 0 && one !== undefined)
        return { ...base, numbers: [one], unmatched: [], doubt: null };
      return doubtful('names numbers by their position', unmatched);
    }
    const pointer = at('attached');
    if (pointer !== undefined && joined(around, digits, pointer)) {
      const list = around.lists.attached(around.text.slice(clause.sentence.start, clause.sentence.end));
      return {
        ...base,
        excepted: [...excepted, ...list.kept],
        numbers: [...new Set([...numbers, ...list.numbers])],
        unmatched: [...unmatched, ...list.unmatched],
        doubt: list.doubt,
      };
    }
    const owner = at('described');
    if (owner !== undefined && joined(around, digits, owner))
      return doubtful('names one of the numbers only by description', unmatched);
    return {
      ...base,
      numbers: minus(numbers, excepted),
      unmatched,
      doubt: null,
      rest: rest === undefined ? null : { count: null },
      whole: all !== undefined && excepted.length > 0,
    };
  }

  const pointed = pointing(clause, around);
  if (pointed !== null) {
    if (pointed.doubt !== null) return doubtful(pointed.doubt, pointed.unmatched);
    const listed = pointed.numbers.length + pointed.unmatched.length;
    if (count !== null && count !== listed && excepted.length === 0)
      return doubtful(`says ${count} but the list has ${listed}`, pointed.unmatched);
    return {
      ...base,
      numbers: minus(pointed.numbers, excepted),
      excepted: [...excepted, ...(pointed.kept ?? [])],
      unmatched: pointed.unmatched,
      doubt: null,
      whole: true,
    };
  }
  if (rest !== undefined && excepted.length === 0)
    return {
      ...base,
      numbers: [],
      unmatched: [],
      doubt: null,
      rest: { count: at('otherOne') !== undefined ? 1 : numeralIn(rest.text, around.numerals, 1) },
    };

  const everywhere = at('allOrders');
  if (everywhere !== undefined) {
    const orders = context.orders;
    const said = numeralIn(everywhere.text, around.numerals);
    const total = new Set(orders.flatMap((o) => o.numbers)).size;
    if (count !== null && count !== total && count !== orders.length)
      return doubtful(`says ${count} but the orders have ${total}`);
    if (said !== null && said !== orders.length && said !== context.orders.flatMap((o) => o.numbers).length)
      return doubtful(`says ${said} orders but has ${orders.length}`);
    return {
      ...base,
      numbers: minus(
        orders.flatMap((o) => o.numbers),
        excepted,
      ),
      unmatched: [],
      doubt: null,
      whole: true,
    };
  }
  const order = at('wholeOrder') ?? at('thisOrder');
  const all = at('all');
  if (ids.length > 0) {
    const numbers = [...new Set(ids.flatMap((m) => m.numbers))];
    if (count !== null && count !== numbers.length && count !== ids.length && excepted.length === 0)
      return doubtful(`says ${count} but the order has ${numbers.length}`);
    return { ...base, numbers: minus(numbers, excepted), unmatched: [], doubt: null, whole: true };
  }
  if (at('latter') !== undefined || at('former') !== undefined) {
    const pair = around.before.findLast((g) => g.numbers.length === 2 && g.order !== true);
    const list = pair?.numbers ?? around.before.slice(-2).flatMap((g) => g.numbers);
    if (list.length === 2) {
      const one = at('latter') !== undefined ? list[1] : list[0];
      return { ...base, numbers: one === undefined ? [] : [one], unmatched: [], doubt: null };
    }
    return doubtful('names numbers by their position');
  }
  if (all !== undefined || order !== undefined) {
    const back = around.before.filter((g) => g.order !== true);
    const earlier = [...new Set(back.flatMap((g) => g.numbers))];
    // "both" after two numbers of his own means those.
    if (order === undefined && count !== null && earlier.length === count && around.answers === null)
      return { ...base, numbers: minus(earlier, excepted), unmatched: [], doubt: null, whole: true };
    if (around.answers !== null && order === undefined) {
      if (count !== null && count !== around.answers.numbers.length)
        return doubtful(`says ${count} but the quoted lines name ${around.answers.numbers.length}`);
      return {
        ...base,
        numbers: minus(around.answers.numbers, excepted),
        unmatched: [],
        doubt: null,
        whole: true,
      };
    }
    return {
      ...base,
      whole: true,
      ...wholeSet(
        around,
        order?.concept === 'wholeOrder' || order?.concept === 'thisOrder' ? order : undefined,
        count,
        excepted,
      ),
    };
  }
  if (excepted.length > 0) {
    const { awaiting } = context;
    // In an answer to a notice it is the awaiting numbers that one is excepted from.
    if (awaiting.length > 0 && excepted.every((n) => awaiting.includes(n)))
      return { ...base, numbers: minus(awaiting, excepted), unmatched: [], doubt: null, whole: true };
    if (awaiting.length > 0) return doubtful('excepts a number that no decision is awaited for');
    const numbers = minus(scopeOf(around, []), excepted);
    const single = scopedOrders(around).length === 1;
    return single
      ? { ...base, numbers, unmatched: [], doubt: null, whole: true }
      : doubtful('an exception from several orders');
  }
  const them = at('them');
  if (them !== undefined || at('it') !== undefined) {
    const back = backReference(
      clause,
      around,
      them !== undefined,
      them === undefined ? null : numeralIn(them.text, around.numerals),
    );
    if (back !== null) return { ...base, ...back };
  }
  if (at('described') !== undefined) return doubtful('names numbers by place, owner or position');
  return { ...base, named: false, numbers: [], unmatched: [], doubt: null };
}

/** The numbers a mere "the port" means: the awaiting ones in an answer, else the one number in scope, or what was just spoken of (rules 8 and 15). */
export function genericTarget(around: Around, topical: boolean): Target {
  const base = { ...NOTHING, named: true };
  if (around.answers !== null && around.answers.numbers.length > 0)
    return { ...base, numbers: around.answers.numbers };
  if (around.context.awaiting.length > 0) return { ...base, numbers: around.context.awaiting };
  const last = around.before.at(-1);
  if (topical && last !== undefined && last.order !== true && last.numbers.length > 0)
    return { ...base, numbers: last.numbers, unmatched: last.unmatched };
  const scope = scopeOf(around, []);
  const [only] = scope;
  if (scope.length === 1 && only !== undefined) return { ...base, numbers: [only] };
  return { ...base, doubt: scope.length === 0 ? 'no open order' : 'does not say which number' };
}

/** All numbers of the thread's order or of the only order; empty with several orders and no thread. */
function scopeOf(around: Around, ids: readonly Mention[]): string[] {
  if (ids.length > 0) return [...new Set(ids.flatMap((m) => m.numbers))];
  return [...new Set(scopedOrders(around).flatMap((o) => o.numbers))];
}

function scopedOrders(around: Around): readonly ReadingOrder[] {
  const thread = around.context.orders.find((o) => o.id === around.context.thread);
  return thread === undefined ? around.context.orders : [thread];
}

function wholeSet(
  around: Around,
  order: Signal | undefined,
  count: number | null,
  excepted: readonly string[],
): Omit<Target, 'excepted' | 'replaced' | 'named' | 'rest' | 'only' | 'whole'> {
  const { awaiting } = around.context;
  const doubtful = (doubt: string) => ({ numbers: [], unmatched: [], doubt });
  const named = around.orders;
  const orders = named.length > 0 && around.context.thread === null ? named : scopedOrders(around);
  const whole = [...new Set(orders.flatMap((o) => o.numbers))];
  if (awaiting.length > 0 && order === undefined) {
    const rest = minus(awaiting, excepted);
    if (count === null || count === awaiting.length)
      return excepted.every((n) => awaiting.includes(n))
        ? { numbers: rest, unmatched: [], doubt: null }
        : { numbers: minus(whole, excepted), unmatched: [], doubt: null };
    if (count === whole.length && orders.length === 1)
      return { numbers: minus(whole, excepted), unmatched: [], doubt: null };
    return doubtful(`says ${count}, which is neither the number awaited nor that of the order`);
  }
  if (orders.length !== 1) {
    if (count !== null && excepted.length === 0 && orders.length > 1)
      return doubtful('several orders, and no word on which');
    return doubtful(orders.length === 0 ? 'no open order' : 'several orders, and no word on which');
  }
  if (count !== null && count !== whole.length)
    return doubtful(`says ${count} but the order has ${whole.length}`);
  return { numbers: minus(whole, excepted), unmatched: [], doubt: null };
}

/** What joins further numbers to a set. */
const ADDED =
  /^[\s,]*(?:and|plus|as well as|along with|und|sowie|plus|et|ainsi que|y|e|ed|en|alsook|also|auch|tambien|tambem|anche|aussi|ook)\s+(?:[a-z]{1,8}\s+){0,4}$/;

/** Pronouns that stand for one number or several. */
const EITHER = /^(?:sie|die|diese|davon|deren|daarvan|hiervan|deze|ze|ne|dont)$/;

function backReference(
  clause: Clause,
  around: Around,
  plural: boolean,
  count: number | null,
): Pick<Target, 'numbers' | 'unmatched' | 'doubt'> | null {
  if (around.answers !== null && around.answers.numbers.length > 0) {
    if (count !== null && count !== around.answers.numbers.length)
      return {
        numbers: [],
        unmatched: [],
        doubt: `says ${count} but the quoted lines name ${around.answers.numbers.length}`,
      };
    return { numbers: around.answers.numbers, unmatched: [], doubt: null };
  }
  const last = around.before.at(-1);
  if (last === undefined) return null;
  const size = (g: Named) => g.numbers.length + g.unmatched.length;
  if (count !== null && size(last) !== count) {
    const all: Named = {
      numbers: [...new Set(around.before.flatMap((g) => g.numbers))],
      unmatched: [...new Set(around.before.flatMap((g) => g.unmatched))],
    };
    if (size(all) !== count)
      return { numbers: [], unmatched: [], doubt: `says ${count} but names ${size(last)}` };
    return { ...all, doubt: null };
  }
  const word = clause.signals.find((s) => s.concept === 'it')?.text.trim() ?? '';
  if (!plural && size(last) > 1 && last.order !== true && !EITHER.test(word))
    return { numbers: [], unmatched: [], doubt: 'does not say which of the numbers' };
  return { numbers: last.numbers, unmatched: last.unmatched, doubt: null };
}

function pointing(
  clause: Clause,
  around: Around,
): (Named & { doubt: string | null; kept?: readonly string[] }) | null {
  const has = (concept: Concept) => clause.signals.some((s) => s.concept === concept);
  if (has('attached'))
    return around.lists.attached(around.text.slice(clause.sentence.start, clause.sentence.end));
  if (has('above')) {
    const own = {
      numbers: [...new Set(around.before.flatMap((g) => g.numbers))],
      unmatched: [...new Set(around.before.flatMap((g) => g.unmatched))],
    };
    return own.numbers.length + own.unmatched.length > 0 ? { ...own, doubt: null } : around.lists.quoted();
  }
  if (has('below') && !around.listFollows) return around.lists.quoted();
  return null;
}

/** What a contact ends in where its number is a place to call. */
const AT = /(?:at|on|under|via|unter|auf|unter der|au|sur le|al|en el|su|allo|op|pelo|no)$/;

/** "Janice (0100) asked me to cancel 0102": the first number tells who she is. */
function teller(clause: Clause, mention: Mention): boolean {
  return (
    clause.mentions.some((m) => m.start > mention.end) &&
    clause.signals.some(
      (s) =>
        s.concept === 'past' &&
        s.start >= mention.end &&
        s.start - mention.end <= 3 &&
        TELLS.test(s.text.trim()),
    )
  );
}

const TELLS =
  /^(?:asked|told|said|says|wrote|called|mentioned|(?:hat|haben) (?:mich|uns) gebeten|bat|sagte?|m'a|nous a|a demande|me pidio|nos pidio|pidio|pediu|ha chiesto|ci ha|mi ha|vroeg|zei)/;

/** Which mentions are the object, which are excepted, which are corrected away. */
function divideMentions(
  clause: Clause,
  text: string,
): { named: Mention[]; excepted: Mention[]; replaced: Mention[] } {
  const named: Mention[] = [];
  const excepted: Mention[] = [];
  const replaced: Mention[] = [];
  const heads = clause.signals.filter((s) =>
    ['cancel', 'cancelled', 'remove', 'move', 'moved', 'complete', 'continue', 'proceed'].includes(s.concept),
  );
  const except = clause.signals.find((s) => s.concept === 'except');
  // "Call me at 0103": reached there, not spoken of.
  const reached = (mention: Mention) =>
    clause.signals.some(
      (s) =>
        s.concept === 'contact' &&
        s.start < mention.start &&
        s.end >= mention.start - 2 &&
        (AT.test(s.text.trim()) ||
          (heads.every((h) => h.end <= s.start) && !heads.some((h) => s.start - h.end <= 2))),
    );
  for (const mention of clause.mentions) {
    if (heads.length > 0 && (reached(mention) || teller(clause, mention))) continue;
    if (mention.weak && !object(clause, mention, text)) continue;
    const ruledOut = clause.signals.some((s) => s.concept === 'correction' || s.concept === 'sorry');
    // "Cancel 0112 no wait 0113": what stands before the correction is put aside.
    const turn = clause.signals.find((s) => s.concept === 'correction' && s.start >= mention.end);
    const corrected =
      turn !== undefined &&
      heads.some((h) => h.end <= mention.start) &&
      clause.mentions.some((m) => m.start >= turn.start && m.start > mention.start);
    if (corrected) {
      replaced.push(mention);
      continue;
    }
    const instead = clause.signals
      .filter(
        (s) => (s.concept === 'insteadOf' || (ruledOut && s.concept === 'not')) && s.end <= mention.start,
      )
      .at(-1);
    const next = heads.find((h) => except !== undefined && h.start > except.end);
    if (
      except !== undefined &&
      mention.start >= except.end &&
      (next === undefined || mention.start < next.start || except.start > (heads[0]?.start ?? Infinity))
    )
      excepted.push(mention);
    else if (
      instead !== undefined &&
      /^[\s\w'-]{0,24}$/.test(text.slice(instead.end, mention.start)) &&
      !/[,;]/.test(text.slice(instead.end, mention.start))
    )
      replaced.push(mention);
    else named.push(mention);
  }
  return { named, excepted, replaced };
}

/** Whether a clause excepts something and does not say by its digits what. An exception of time or condition is another matter. */
function exceptsUnnamed(clause: Clause): boolean {
  const except = clause.signals.find((s) => s.concept === 'except');
  if (except === undefined || clause.signals.some((s) => s.concept === 'if' && s.start >= except.start))
    return false;
  return WHOLE.test(except.text) || clause.signals.some((s) => SETS.has(s.concept) && s.start < except.start);
}

/** Exceptions that say within themselves what they are taken from: "all but", "alle bis auf". */
const WHOLE = /^(?:all|any|every|the (?:whole )?lot|tou[ts]|tod[oa]s?|alle|tutt)/;
const SETS: ReadonlySet<Concept> = new Set<Concept>([
  'all',
  'wholeOrder',
  'thisOrder',
  'order',
  'allOrders',
  'rest',
  'them',
  'port',
  'yes',
]);

/** "0101 or 0102", "not 0101 but 0102": why it is not certain which one is meant; null where nothing of the kind stands there. */
function oneOrTheOther(clause: Clause, digits: readonly Mention[], text: string): string | null {
  const negations = clause.signals.filter((s) => s.concept === 'not' || s.concept === 'notAfter');
  const sorted = [...digits].sort((a, b) => a.start - b.start);
  for (const [at, mention] of sorted.entries()) {
    const before = sorted[at - 1];
    const negated = before !== undefined && negations.some((s) => s.end <= before.start);
    if (before !== undefined && !negated && OR.test(text.slice(before.end, mention.start)))
      return 'says one number or another';
    const put = negations.find(
      (s) => s.end <= mention.start && /^\s{0,3}$/.test(text.slice(s.end, mention.start)),
    );
    const denied =
      before !== undefined &&
      negations.some(
        (s) =>
          s.start >= before.end &&
          /^\s{0,3}$/.test(text.slice(before.end, s.start)) &&
          /^\s{0,2},\s/.test(text.slice(s.end, mention.start)),
      );
    if (denied) return 'puts one of the numbers aside';
    const head = clause.signals.find(
      (s) => s.concept === 'cancel' && put !== undefined && s.end <= put.start,
    );
    if (head !== undefined && sorted.length > 1) return 'puts one of the numbers aside';
  }
  return null;
}

const OR =
  /^[\s,]{0,3}(?:or|oder|ou|o|u|of|oppure|ofwel)\s{1,3}(?:(?:the|la|el|le|lo|il|das|die|der|den|de|o|a)\s{1,3})?$/;

/** Bare digits count where they stand right behind the verb or in a list with others. */
function object(clause: Clause, mention: Mention, text: string): boolean {
  const verb = clause.signals
    .filter(
      (s) =>
        [
          'cancel',
          'cancelled',
          'cancellation',
          'remove',
          'move',
          'port',
          'except',
          'insteadOf',
          'correction',
          'complete',
          'keep',
        ].includes(s.concept) && s.end <= mention.start,
    )
    .at(-1);
  const between = verb === undefined ? null : text.slice(verb.end, mention.start);
  if (
    between !== null &&
    /^[\s\w'.:§,&/-]{0,30}$/.test(between) &&
    between.split(/\s+/).filter((w) => /[a-z]{2,}/.test(w)).length <= 3
  )
    return true;
  const neighbour = clause.mentions.some(
    (m) =>
      !m.weak &&
      /^[\s,;/&+]*(?:and|und|et|y|e|ed|en|or|oder)?[\s,;/&+]*$/.test(
        m.end <= mention.start ? text.slice(m.end, mention.start) : text.slice(mention.end, m.start),
      ),
  );
  if (neighbour) return true;
  const after = clause.signals.find(
    (s) =>
      ['cancelled', 'cancel', 'remove', 'move', 'moved', 'complete', 'keep'].includes(s.concept) &&
      s.start >= mention.end,
  );
  return (
    after !== undefined &&
    text
      .slice(mention.end, after.start)
      .split(/\s+/)
      .filter((w) => /[a-z]/.test(w)).length <= 3 &&
    text
      .slice(clause.start, mention.start)
      .split(/\s+/)
      .filter((w) => /[a-z]/.test(w)).length <= 4
  );
}

/** Whether "and" joins a signal to the numbers, so that it names more than they do. */
function joined(around: Around, digits: readonly Mention[], signal: Signal): boolean {
  const first = digits[0];
  const last = digits.at(-1);
  if (first === undefined || last === undefined) return false;
  const between =
    signal.start >= last.end
      ? around.text.slice(last.end, signal.start)
      : around.text.slice(signal.end, first.start);
  return JOINED.test(between);
}

const JOINED = new RegExp(`^[\\s,]{0,4}(?:${words('and')})\\s{1,3}(?:[a-z]{1,7}\\s{1,3}){0,3}$`);

/** The count that a set or back-reference of the clause states; null if none. */
function setCount(clause: Clause, numerals: Readonly<Record<string, number>>): number | null {
  for (const signal of clause.signals) {
    if (
      signal.concept !== 'all' &&
      signal.concept !== 'them' &&
      signal.concept !== 'below' &&
      signal.concept !== 'above' &&
      signal.concept !== 'wholeOrder'
    )
      continue;
    const count = numeralIn(signal.text, numerals);
    if (count !== null) return count;
  }
  return null;
}

/** "The three fax lines: 0101 and 0102": a count right before a list. */
function announcedCount(clause: Clause, around: Around): number | null {
  const [first] = clause.mentions;
  if (first === undefined) return null;
  const before = around.text.slice(clause.start, first.start);
  const words = before.trim().split(/\s+/).slice(-4);
  return words.at(-1)?.endsWith(':') === true
    ? numeralIn(words.slice(0, -1).join(' '), around.numerals)
    : null;
}

function numeralIn(text: string, numerals: Readonly<Record<string, number>>, least = 2): number | null {
  for (const word of text.split(/[\s'-]+/)) {
    if (/^\d{1,2}$/.test(word)) return Number(word);
    const value = Object.hasOwn(numerals, word) ? numerals[word] : undefined;
    if (value !== undefined && value >= least) return value;
  }
  return null;
}

export function minus(from: readonly string[], without: readonly string[]): string[] {
  return from.filter((n) => !without.includes(n));
}
