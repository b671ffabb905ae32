import type { Concept } from './languages/language.ts';
import type { Signal } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { Sentence } from './sentences.ts';

/** A clause: one thing said, with the words and numbers it is said with. */
export type Clause = {
  readonly start: number;
  readonly end: number;
  readonly signals: readonly Signal[];
  readonly mentions: readonly Mention[];
  readonly sentence: Sentence;
  /** True where it is the first clause of its sentence. */
  readonly first: boolean;
  /** Text of the join before it ("and", "but"), '' where there is none. */
  readonly lead: string;
};

/** Concepts that make a stretch of words a statement of its own. */
export const HEADS: ReadonlySet<Concept> = new Set<Concept>([
  'cancel',
  'cancelled',
  'cancellation',
  'remove',
  'move',
  'moved',
  'proceed',
  'continue',
  'complete',
  'keep',
  'hold',
  'stay',
  'terminate',
  'reschedule',
  'refile',
  'withdrawal',
  'contact',
  'yes',
  'no',
  'approve',
  'accept',
  'tooDear',
  'ok',
  'later',
  'hint',
  'correction',
  'everybody',
  'asPlanned',
]);

/** The heads that are verbs about ports: where two stand in one stretch, it says two things. */
const VERBS: ReadonlySet<Concept> = new Set<Concept>([
  'cancel',
  'cancelled',
  'remove',
  'move',
  'moved',
  'complete',
  'keep',
  'stay',
  'hold',
  'continue',
  'proceed',
]);

/** Words that make a stretch without a verb wait for what comes after, or stand for itself. */
const STANDS_ALONE: ReadonlySet<Concept> = new Set<Concept>([
  'if',
  'ability',
  'abilityPassive',
  'abilityIndirect',
  'askUs',
  'hedge',
]);

/** Signals that say more about the clause before them, though no number stands there. */
const ADDS: ReadonlySet<Concept> = new Set<Concept>([
  'please',
  'port',
  'order',
  'thisOrder',
  'wholeOrder',
  'allOrders',
  'all',
  'rest',
  'otherOne',
  'it',
  'them',
  'above',
  'below',
  'attached',
  'latter',
  'former',
  'number',
  'described',
  'except',
  'only',
  'including',
  'free',
  'charged',
  'carrier',
  'not',
]);

/** Conditions that, with nothing asked for behind them, only say what would happen. */
export const LEST =
  /^(?:otherwise|or else|sonst|ansonsten|andernfalls|de lo contrario|caso contrario|sinon|sans quoi|altrimenti|senno|senao|anders)/;

/** Joins that may stand behind the first thing of their clause. */
const POSTPOSITIVE =
  /^(?:hingegen|dagegen|aber|jedoch|allerdings|however|though|en cambio|sin embargo|par contre|en revanche|invece|pero|daarentegen|echter|wel|ja no entanto|por outro lado)$/;

/** Joins that set against what was said before. */
export const CONTRAST =
  /^(?:but|but rather|except that|aber|jedoch|sondern|pero|sino|mais|mas|porem|sim|ma|pero|bensi|maar|wel|salvo)$/;

type Draft = { start: number; end: number; signals: Signal[]; mentions: Mention[]; lead: string };

/** Cuts one sentence into clauses. `text` is the masked text, `verbLast` tells on which side a verb's objects stand. */
export function clauses(
  text: string,
  sentence: Sentence,
  signals: readonly Signal[],
  mentions: readonly Mention[],
  verbLast: boolean,
): Clause[] {
  const own = signals
    .filter((s) => s.start >= sentence.start && s.end <= sentence.end)
    .map((s, _i, all) => (exceptsFromAll(text, s, all) ? { ...s, concept: 'except' as const } : s));
  const named = mentions.filter((m) => m.start >= sentence.start && m.start < sentence.end);
  const drafts = merge(text, divide(cut(text, sentence, own, named), verbLast), verbLast);
  return drafts.map((draft, i) => ({ ...draft, sentence, first: i === 0 }));
}

/** "Every number but 0102": a contrast that takes a number from a set just named. */
function exceptsFromAll(text: string, signal: Signal, all: readonly Signal[]): boolean {
  if (!['join', 'flip'].includes(signal.concept) || !/^(?:but|menos|mas)$/.test(signal.text.trim()))
    return false;
  const set = all.findLast((s) => SET.has(s.concept) && s.end <= signal.start);
  if (
    set === undefined ||
    !/^[^,.;:]{0,24}$/.test(text.slice(set.end, signal.start)) ||
    /[a-z]{3}/.test(text.slice(set.end, signal.start).replace(/\b(?:in|on|from|of|the|numbers?)\b/g, ''))
  )
    return false;
  return /^[ \t]+(?:(?:the|number|el|la|o|a)[ \t]+){0,2}[§¤]/.test(text.slice(signal.end));
}

const SET: ReadonlySet<Concept> = new Set<Concept>(['all', 'wholeOrder', 'allOrders', 'thisOrder']);

function cut(
  text: string,
  sentence: Sentence,
  signals: readonly Signal[],
  mentions: readonly Mention[],
): Draft[] {
  const inSignal = (at: number) =>
    signals.some(
      (s) =>
        !['join', 'flip', 'relative', 'cost', 'described', 'it', 'them', 'hint'].includes(s.concept) &&
        at > s.start &&
        at < s.end,
    );
  const cuts: { at: number; lead: string }[] = [{ at: sentence.start, lead: '' }];
  for (let at = sentence.start; at < sentence.end; at++) {
    const c = text[at];
    const dash =
      (c === '-' || c === '–' || c === '—') && /\s/.test(text[at - 1] ?? '') && /\s/.test(text[at + 1] ?? '');
    if (
      (c === ',' ||
        c === ':' ||
        c === '(' ||
        c === ')' ||
        c === '\t' ||
        c === '|' ||
        c === '=' ||
        c === '>' ||
        c === '→' ||
        c === '"' ||
        c === ';' ||
        c === '/' ||
        dash) &&
      !inSignal(at) &&
      !(/[()]/.test(c) && bracketsNumber(text, at))
    )
      cuts.push({ at: at + 1, lead: '' });
  }
  for (const signal of signals) {
    if (
      signal.concept === 'relative' &&
      signals.some(
        (s) => (s.concept === 'it' || s.concept === 'them') && s.start === signal.start && s.end > signal.end,
      )
    )
      continue;
    if (
      signal.concept === 'join' ||
      (signal.concept === 'if' && LEST.test(signal.text)) ||
      signal.concept === 'flip' ||
      signal.concept === 'relative'
    )
      cuts.push({ at: signal.start, lead: signal.text.trim() });
  }
  cuts.sort((a, b) => a.at - b.at);
  for (let i = cuts.length - 1; i > 0; i--) {
    const here = cuts[i];
    const before = cuts[i - 1];
    if (here === undefined || before === undefined || !POSTPOSITIVE.test(here.lead)) continue;
    const between = signals.filter((s) => s.start >= before.at && s.end <= here.at);
    const names = mentions.some((m) => m.start >= before.at && m.start < here.at);
    // "…, die 012 hingegen nicht": the join belongs to the number before it.
    if (!names || between.some((s) => isHead(s))) continue;
    cuts.splice(i - 1, 2, { at: before.at, lead: before.lead === '' ? here.lead : before.lead });
  }
  return cuts.map(({ at, lead }, i) => {
    const end = cuts[i + 1]?.at ?? sentence.end;
    const within = (s: { start: number }) => s.start >= at && s.start < end;
    return { start: at, end, lead, signals: signals.filter(within), mentions: mentions.filter(within) };
  });
}

/** "Mr. Maier (011)": a bracket around a number alone parts nothing. */
function bracketsNumber(text: string, at: number): boolean {
  const from = Math.max(0, at - 60);
  const open = from + text.slice(from, at + 1).lastIndexOf('(');
  return /^\([§¤]\s*\)/.test(text.slice(open, open + 60));
}

const isHead = (s: Signal) => HEADS.has(s.concept);
const hasHead = (d: Draft) => d.signals.some(isHead);

/** Two verbs with numbers of their own in one stretch without a join are two clauses ("cancel 0101 keep 0102"). */
function divide(drafts: readonly Draft[], verbLast: boolean): Draft[] {
  return drafts.flatMap((draft) => {
    const verbs = draft.signals.filter((s) => VERBS.has(s.concept));
    const [first, ...more] = verbs;
    const second = more.find(
      (v) =>
        first !== undefined &&
        kind(v.concept) !== kind(first.concept) &&
        draft.mentions.some((m) => m.start > first.end && m.start < v.start),
    );
    if (first === undefined || second === undefined) return [draft];
    const objectsBefore = draft.mentions.some((m) => m.start < first.start);
    const objectsAfter = draft.mentions.some((m) => m.start > second.end);
    const sets = draft.signals.some(
      (s) => (s.concept === 'rest' || s.concept === 'otherOne') && s.start > first.end,
    );
    if (!objectsBefore && !objectsAfter && !sets) return [draft];
    const at = (objectsBefore || verbLast) && !objectsAfter ? first.end : second.start;
    const part = (from: number, to: number, lead: string): Draft => ({
      start: from,
      end: to,
      lead,
      signals: draft.signals.filter((s) => s.start >= from && s.start < to),
      mentions: draft.mentions.filter((m) => m.start >= from && m.start < to),
    });
    return [part(draft.start, at, draft.lead), part(at, draft.end, '')];
  });
}

function kind(concept: Concept): string {
  switch (concept) {
    case 'cancel':
    case 'cancelled':
    case 'remove':
      return 'cancel';
    case 'stay':
    case 'keep':
      return 'keep';
    default:
      return 'go';
  }
}

/** Joins stretches without a head to the clause they belong to: objects follow their verb, or stand before it. */
function merge(text: string, drafts: readonly Draft[], verbLast: boolean): Draft[] {
  const out: Draft[] = [];
  let pending: Draft[] = [];
  const standsAlone = (d: Draft) => d.signals.some((s) => STANDS_ALONE.has(s.concept));
  for (const draft of drafts) {
    const previous = out.at(-1);
    // "Portieren Sie 0102 lieber nicht": without a pause it belongs to its verb.
    const paused = !verbLast || /(?:^|[^a-zß\d§¤\s])\s*$/.test(text.slice(0, (pending[0] ?? draft).start));
    if (paused && refrains(text, draft) && pending.every((d) => d.mentions.length === 0)) {
      out.push(join([...pending, draft], pending[0]?.lead ?? draft.lead));
      pending = [];
    } else if (hasHead(draft)) {
      // "Not 0101 but 0102 …": what is ruled out before the turn stands for itself.
      const turned =
        (draft.signals.some((s) => s.concept === 'flip') || CONTRAST.test(draft.lead)) &&
        pending.length > 0 &&
        pending.every(rulesOut);
      if (turned) {
        out.push(...pending);
        pending = [];
      }
      // "When we have moved we order anew, but for now cancel 0101".
      if (
        pending.length > 0 &&
        CONTRAST.test(draft.lead) &&
        pending.some(standsAlone) &&
        pending.every((d) => d.mentions.length === 0)
      ) {
        out.push(join(pending, pending[0]?.lead ?? ''));
        pending = [];
      }
      // "The office is not closing after all, so 0102 …": what is denied there is over before the verb comes.
      if (pending.length > 0 && pending.every(namesNothing) && pending.some((d) => deniesAside(text, d))) {
        out.push(join(pending, pending[0]?.lead ?? ''));
        pending = [];
      }
      const lead = pending[0]?.lead ?? draft.lead;
      // Objects wait for their verb only as long as nothing else is said between.
      out.push(pending.length === 0 ? draft : join([...pending, draft], lead));
      pending = [];
    } else if (standsAlone(draft) && draft.mentions.length === 0) {
      // A condition or question begins: what waited stays with what comes after it.
      pending.push(draft);
    } else if (
      previous !== undefined &&
      pending.length === 0 &&
      (restAlone(previous, draft) || draft.signals.some((s) => s.concept === 'sorry'))
    ) {
      out.push(draft);
    } else if (
      previous !== undefined &&
      pending.length === 0 &&
      (rulesOut(draft) ||
        rulesOut(previous) ||
        (draft.mentions.length > 0 &&
          draft.signals.some(
            (s) =>
              s.concept === 'only' ||
              (s.concept === 'flip' &&
                previous.signals.some((p) => p.concept === 'not' || p.concept === 'no')),
          )))
    ) {
      out.push(draft);
    } else if (
      previous !== undefined &&
      pending.length === 0 &&
      draft.mentions.length === 0 &&
      !draft.signals.some((s) => ADDS.has(s.concept))
    ) {
      // Reasons belong to nobody; a word or two are no reason.
      if (draft.end - draft.start > 12) out.push(draft);
      else out[out.length - 1] = join([previous, draft], previous.lead);
    } else if (
      previous !== undefined &&
      pending.length === 0 &&
      draft.mentions.length > 0 &&
      draft.signals.some((s) => s.concept === 'except' && s.start - draft.start < 4) &&
      previous.signals.some((s) => SET.has(s.concept))
    ) {
      // "Cancel all, except 0102, which …".
      out[out.length - 1] = join([previous, draft], previous.lead);
    } else if (previous !== undefined && pending.length === 0 && takesObjects(previous, draft, verbLast)) {
      out[out.length - 1] = join([previous, draft], previous.lead);
    } else pending.push(draft);
  }
  if (pending.length > 0) {
    const previous = out.at(-1);
    const last = join(pending, pending[0]?.lead ?? '');
    if (
      previous !== undefined &&
      !standsAlone(last) &&
      (last.mentions.length > 0 || last.signals.some((s) => ADDS.has(s.concept)))
    )
      out[out.length - 1] = join([previous, last], previous.lead);
    else out.push(last);
  }
  return out;
}

/** "Please don't." and nothing else: what was asked for is not to be done. */
export function refrains(
  text: string,
  { start, end, signals, mentions }: Pick<Clause, 'start' | 'end' | 'signals' | 'mentions'>,
): boolean {
  const not = signals.findLast((s) => s.concept === 'not');
  if (not === undefined || mentions.length > 0 || COMPLETE.test(not.text.trim())) return false;
  if (!signals.every((s) => s === not || ASIDE.has(s.concept))) return false;
  let rest = text.slice(start, end);
  for (const s of signals)
    rest = rest.slice(0, s.start - start) + ' '.repeat(s.end - s.start) + rest.slice(s.end - start);
  return !/[a-zß\d]/.test(rest.replace(/\b(?:that|so|it|this|lo|le|das|es|dat|het|isso)\b/g, ''));
}

/** Negations that are complete in themselves: "do nothing, let it happen". */
export const COMPLETE = /^(?:nothing|none|nobody|nichts|rien|nada|niente|nulla|niets)$/;

/** What may stand beside a bare "don't". */
const ASIDE: ReadonlySet<Concept> = new Set<Concept>([
  'please',
  'rethink',
  'correction',
  'sorry',
  'neutral',
  'join',
  'flip',
  'then',
  'ok',
  'no',
  'it',
  'them',
]);

/** A stretch that denies something of its own, so that its negation does not reach further. */
function deniesAside(text: string, draft: Draft): boolean {
  const not = draft.signals.findLast((s) => s.concept === 'not');
  return not !== undefined && /[a-z]{3}/.test(text.slice(not.end, draft.end));
}

function namesNothing(draft: Draft): boolean {
  return (
    draft.mentions.length === 0 &&
    draft.signals.every(
      (s) =>
        s.concept === 'not' ||
        s.concept === 'charged' ||
        s.concept === 'free' ||
        (!ADDS.has(s.concept) && !STANDS_ALONE.has(s.concept) && s.concept !== 'wish'),
    )
  );
}

/** "…, the rest as well": numbers told only as the others, behind a clause that has its own. */
function restAlone(previous: Draft, draft: Draft): boolean {
  const rest = (d: Draft) => d.signals.some((s) => s.concept === 'rest' || s.concept === 'otherOne');
  return rest(draft) && draft.mentions.length === 0 && previous.mentions.length > 0 && hasHead(previous);
}

/** "…, not 0101": numbers with a negation and no verb. */
export function rulesOut(draft: Pick<Clause, 'signals' | 'mentions'>): boolean {
  return (
    draft.mentions.length > 0 &&
    !draft.signals.some(isHead) &&
    draft.signals.some((s) => s.concept === 'not' || s.concept === 'insteadOf')
  );
}

/** Whether a stretch without a verb goes to the clause before it. */
function takesObjects(clause: Draft, draft: Draft, verbLast: boolean): boolean {
  if (draft.signals.some((s) => s.concept === 'then')) return false;
  const head = clause.signals.find(isHead);
  if (head === undefined) return true;
  if (head.concept === 'correction' || head.concept === 'contact')
    return head.concept === 'correction' || draft.mentions.length === 0;
  const lastObject = Math.max(
    -1,
    ...clause.mentions.map((m) => m.start),
    ...clause.signals
      .filter((s) => s.concept === 'rest' || s.concept === 'otherOne' || s.concept === 'all')
      .map((s) => s.start),
  );
  const lastVerb = Math.max(...clause.signals.filter(isHead).map((s) => s.end));
  if (lastObject > head.start) return true;
  // "0101 stornieren, 0102 …": a clause whose objects stood before its verb is complete.
  return lastObject === -1 || (!verbLast && lastVerb < lastObject);
}

function join(drafts: readonly Draft[], lead: string): Draft {
  return {
    start: drafts[0]?.start ?? 0,
    end: drafts.at(-1)?.end ?? 0,
    lead,
    signals: drafts.flatMap((d) => d.signals),
    mentions: drafts.flatMap((d) => d.mentions),
  };
}
