import type { Concept, Language } from './languages/language.ts';
import { concepts, parted } from './languages/language.ts';

/** Some patterns of one concept: `any` finds where one of them matches, `each` which of them reaches furthest there. */
type Batch = { readonly any: RegExp; readonly each: readonly RegExp[] };
type Table = readonly (readonly [Concept, readonly Batch[]])[];

/** A language's table made ready for matching. */
export type Lexicon = {
  readonly language: Language;
  /** Patterns over folded text, and those over text with its accents. */
  readonly patterns: Table;
  readonly accented: Table;
  readonly common: ReadonlySet<string>;
  readonly slips: readonly (readonly [Concept, string])[];
  /** A determiner with its noun; null where the language lists none. */
  readonly determiners: RegExp | null;
  /** Words for numbers, which are no strange object. */
  readonly nouns: ReadonlySet<string>;
};

/** A stretch of text that means something. Positions are those of the text it was found in. */
export type Signal = {
  readonly concept: Concept;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** True for a mistyped word: it tells no language. */
  readonly slip?: boolean;
};

/** Concepts that inform without claiming their words: they may lie within others. */
const INFORMING: ReadonlySet<Concept> = new Set<Concept>(['cost', 'described', 'it', 'them', 'hint']);
/** Phrases whose words mean nothing by themselves: the "it" of "whatever it costs" names no number. */
const WHOLE: ReadonlySet<Concept> = new Set<Concept>([
  'neutral',
  'courtesy',
  'accept',
  'tooDear',
  'later',
  'approve',
  'ok',
  'continue',
  'proceed',
]);
const POINTING: ReadonlySet<Concept> = new Set<Concept>(['it', 'them', 'described']);
/** Sets of numbers that count within a verb's phrase too: "leave everything else as is". */
const SETS: ReadonlySet<Concept> = new Set<Concept>(['rest', 'otherOne', 'all', 'wholeOrder']);
const THROUGH: ReadonlySet<Concept> = new Set<Concept>([
  'keep',
  'complete',
  'cancel',
  'remove',
  'move',
  'reschedule',
]);
const PATTERNS_AT_ONCE = 40;

/** Compiles a language's table; throws a SyntaxError on a broken pattern. */
export function lexicon(language: Language): Lexicon {
  const table = (accented: boolean) =>
    concepts.map((concept) => {
      const phrases = parted(language.phrases[concept] ?? '').filter(
        (phrase) => phrase.startsWith('!') === accented,
      );
      return [concept, compile(phrases, language, accented)] as const;
    });
  return {
    language,
    patterns: table(false),
    accented: table(true),
    common: new Set(language.common.trim().split(/\s+/)),
    nouns: new Set([...parted(language.numbers.noun), ...parted(language.numbers.nouns)]),
    determiners:
      language.determiners === undefined
        ? null
        : new RegExp(
            `(?<![a-z])(?:${language.determiners.trim().split(/\s+/).join('|')})\\s+[a-zß]{2,}`,
            'g',
          ),
    slips: concepts.flatMap((concept) =>
      (language.slips?.[concept] ?? '')
        .split(/\s+/)
        .filter((word) => word !== '')
        .map((word) => [concept, word] as const),
    ),
  };
}

function compile(phrases: readonly string[], language: Language, accented: boolean): Batch[] {
  const numerals = Object.keys(language.numerals).sort((a, b) => b.length - a.length);
  const numeral = `(?:${numerals.join('|')}|\\d{1,2})`;
  const letter = accented ? '[\\p{L}\\d]' : '[a-z0-9\u00df-\u024f\u0370-\u1fff]';
  const sources = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => {
      const source = phrase
        .replace(/^!/, '')
        .replace(/\((?!\?)/g, '(?:')
        .replaceAll('~', '(?:[^\\s.,;:!?()]+ ){0,3}')
        .replaceAll('#', numeral)
        .replace(/ (?=[*?+{])/g, '\\s')
        .replace(/ /g, '\\s+');
      // Where a pattern looks ahead it has said itself what must follow.
      return /\(\?=[^)]*\)+$/.test(source) ? source : `${source}(?:(?<=')|(?!${letter}))`;
    });
  const out: Batch[] = [];
  for (let i = 0; i < sources.length; i += PATTERNS_AT_ONCE) {
    const some = sources.slice(i, i + PATTERNS_AT_ONCE);
    out.push({
      any: new RegExp(`(?<!${letter})(?:${some.join('|')})`, accented ? 'gu' : 'g'),
      each: some.map((source) => new RegExp(`(?:${source})`, accented ? 'yu' : 'y')),
    });
  }
  return out;
}

/** All signals of a text (folded, numbers masked; and the same with its accents), in order. Of two that overlap the longer one stands, of equal ones the one whose concept comes first. */
export function signals(text: string, accented: string, lex: Lexicon): Signal[] {
  const all: Signal[] = [];
  const collect = (within: string, table: Lexicon['patterns']) => {
    for (const [concept, patterns] of table) {
      for (const { any, each } of patterns) {
        any.lastIndex = 0;
        for (let match = any.exec(within); match !== null; match = any.exec(within)) {
          const start = match.index;
          const found = longest(within, start, each) ?? match[0];
          all.push({ concept, start, end: start + found.trimEnd().length, text: found });
          any.lastIndex = start + Math.max(1, found.length);
        }
      }
    }
  };
  collect(text, lex.patterns);
  collect(accented, lex.accented);
  all.push(...slips(text, lex, all));
  const rank = new Map(concepts.map((concept, i) => [concept, i]));
  const sure = withoutTornNegations(all);
  sure.sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) ||
      (rank.get(a.concept) ?? 0) - (rank.get(b.concept) ?? 0) ||
      a.start - b.start,
  );
  const taken = new Uint8Array(text.length);
  const kept: Signal[] = [];
  const phrases: Signal[] = [];
  for (const signal of sure) {
    if (signal.concept === 'neutral' || !INFORMING.has(signal.concept)) {
      let clash = false;
      let free = signal.start;
      while (free < signal.end && taken[free] !== 1) free++;
      clash = free < signal.end;
      if (clash) {
        // "Desistimos de la portabilidad": a verb is not lost because its last word belongs to what follows.
        const head = text.slice(signal.start, free).trimEnd();
        if (
          signal.concept === 'neutral' ||
          head === '' ||
          /[a-z]/.test(text[free - 1] ?? '') ||
          !means(head, signal.concept, lex)
        )
          continue;
        taken.fill(1, signal.start, signal.start + head.length);
        kept.push({ ...signal, end: signal.start + head.length, text: head });
        continue;
      }
      taken.fill(1, signal.start, signal.end);
      if (WHOLE.has(signal.concept)) phrases.push(signal);
    }
    kept.push(signal);
  }
  const within = (signal: Signal) => phrases.some((p) => p.start <= signal.start && p.end >= signal.end);
  const free = kept.filter((signal) => !POINTING.has(signal.concept) || !within(signal));
  for (const signal of sure) {
    // "all but 0102" excepts from all: the set is named within the exception's words.
    const nested =
      SETS.has(signal.concept) &&
      kept.some(
        (k) =>
          THROUGH.has(k.concept) &&
          k !== signal &&
          k.start <= signal.start &&
          k.end >= signal.end &&
          k.end - k.start > signal.end - signal.start + 3,
      ) &&
      !free.some((k) => k.concept === signal.concept && k.start <= signal.start && k.end >= signal.end);
    if (nested) free.push(signal);
    const taken =
      signal.concept === 'all' &&
      kept.some((k) => k.concept === 'except' && k.start <= signal.start && k.end >= signal.end);
    if (taken) free.push(signal);
  }
  return free.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The longest text that one of the patterns matches right at `start`. */
function longest(text: string, start: number, each: readonly RegExp[]): string | null {
  let best: string | null = null;
  for (const pattern of each) {
    pattern.lastIndex = start;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined && (best === null || found.length > best.length)) best = found;
  }
  return best;
}

/** Whether words alone mean the concept. */
function means(words: string, concept: Concept, lex: Lexicon): boolean {
  const batches = lex.patterns.find(([c]) => c === concept)?.[1] ?? [];
  return batches.some(({ each }) => longest(words, 0, each) === words);
}

/** Mistyped words, where nothing else is known of them. */
function slips(text: string, lex: Lexicon, known: readonly Signal[]): Signal[] {
  if (lex.slips.length === 0) return [];
  const out: Signal[] = [];
  for (const match of text.matchAll(/(?<![a-z'-])[a-z]{5,14}(?![a-z'-])/g)) {
    const [word] = match;
    const start = match.index;
    const end = start + word.length;
    if (lex.common.has(word)) continue;
    const found = lex.slips.find(([, right]) => right !== word && isSlip(word, right));
    if (found === undefined || known.some((s) => s.start < end && s.end > start)) continue;
    out.push({ concept: found[0], start, end, text: word, slip: true });
  }
  return out;
}

/** Whether two words are one letter or one swap of neighbours apart, the first letter the same. */
function isSlip(typed: string, right: string): boolean {
  if (typed[0] !== right[0] || Math.abs(typed.length - right.length) > 1) return false;
  let from = 0;
  while (from < typed.length && typed[from] === right[from]) from++;
  let back = 0;
  while (
    back < Math.min(typed.length, right.length) - from &&
    typed[typed.length - 1 - back] === right[right.length - 1 - back]
  )
    back++;
  const a = typed.slice(from, typed.length - back);
  const b = right.slice(from, right.length - back);
  if (a.length + b.length <= 2 && a.length <= 1 && b.length <= 1) return true;
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
}

/** No signal is longer. */
const LONGEST = 200;

/** A negation is never torn apart: what overlaps a part of one ("please do" in "please do not") is none of what it looks like. */
function withoutTornNegations(all: readonly Signal[]): Signal[] {
  const byStart = [...all].sort((a, b) => a.start - b.start);
  const torn = new Set<Signal>();
  let from = 0;
  for (const not of byStart) {
    while ((byStart[from]?.start ?? Infinity) < not.start - LONGEST) from++;
    if (!KEPT_WHOLE.has(not.concept)) continue;
    const overlapping: Signal[] = [];
    for (let i = from; i < byStart.length; i++) {
      const s = byStart[i];
      if (s === undefined || s.start >= not.end) break;
      if (s !== not && s.end > not.start) overlapping.push(s);
    }
    const contains = (s: Signal) => s.start <= not.start && s.end >= not.end;
    if (overlapping.some((s) => contains(s) && s.end - s.start > not.end - not.start)) continue;
    for (const s of overlapping) if (!contains(s) && !(s.start >= not.start && s.end <= not.end)) torn.add(s);
  }
  return all.filter((s) => !torn.has(s));
}

const KEPT_WHOLE: ReadonlySet<Concept> = new Set<Concept>(['not', 'notAfter']);
