import type { Concept, Language, LanguageCode } from './languages/language.ts';
import { concepts, parted } from './languages/language.ts';
import type { Phrases } from './phrases.ts';
import { findPhrases, means, phrases } from './phrases.ts';

/** What else than phrases a language's table holds. */
export type Lexicon = {
  readonly language: Language;
  readonly common: ReadonlySet<string>;
  /** Longer words and what they mean, by their first letter. */
  readonly slips: ReadonlyMap<string, readonly (readonly [Concept, string])[]>;
  /** A determiner with its noun; null where the language lists none. */
  readonly determiners: RegExp | null;
  /** What ties a denial to a day or time; null where the language lists none. */
  readonly when: RegExp | null;
  /** Words for numbers, which are no strange object. */
  readonly nouns: ReadonlySet<string>;
};

/** The tables of several languages made ready for matching. */
export type Lexicons = {
  readonly all: readonly Lexicon[];
  /** Patterns over folded text, and those over text with its accents. */
  readonly plain: Phrases;
  readonly accented: Phrases;
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
  'thing',
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

const RANK = new Map(concepts.map((concept, i) => [concept, i]));

/** Compiles the tables of languages; throws a SyntaxError on a broken pattern. */
export const lexiconsOf = (languages: readonly Language[]): Lexicons => ({
  all: languages.map(lexicon),
  plain: phrases(languages, false),
  accented: phrases(languages, true),
});

function lexicon(language: Language): Lexicon {
  return {
    language,
    common: new Set(language.common.trim().split(/\s+/)),
    nouns: new Set([...parted(language.numbers.noun), ...parted(language.numbers.nouns)]),
    determiners:
      language.determiners === undefined
        ? null
        : new RegExp(
            `(?<![a-z])(?:${language.determiners.trim().split(/\s+/).join('|')})\\s+[a-zß]{2,}`,
            'g',
          ),
    when:
      language.when === undefined
        ? null
        : new RegExp(`(?<![a-z])(?:${parted(language.when).join('|')})(?![a-z])`),
    slips: byFirstLetter(
      concepts.flatMap((concept) =>
        (language.slips?.[concept] ?? '')
          .split(/\s+/)
          .filter((word) => word !== '')
          .map((word) => [concept, word] as const),
      ),
    ),
  };
}

function byFirstLetter(words: readonly (readonly [Concept, string])[]): Lexicon['slips'] {
  const all = new Map<string, (readonly [Concept, string])[]>();
  for (const word of words) {
    const first = word[1].charAt(0);
    all.set(first, [...(all.get(first) ?? []), word]);
  }
  return all;
}

export type Signals = {
  /** All signals in a language, in order. Of two that overlap the longer one stands, of equal ones the one whose concept comes first. */
  readonly signalsOf: (lex: Lexicon) => readonly Signal[];
  /** What they are chosen from. */
  readonly phrasesOf: (lex: Lexicon) => readonly Signal[];
};

/** The signals of a text (folded, numbers masked; and the same with its accents) in one language or another. */
export function signalsIn(folded: string, accented: string, lexicons: Lexicons): Signals {
  const found = new Map<LanguageCode, Signal[]>();
  const texts = [
    [folded, lexicons.plain],
    [accented, lexicons.accented],
  ] as const;
  for (const [whole, phrases] of texts) {
    for (const { code, concept, start, text } of findPhrases(whole, phrases)) {
      const signal = { concept, start, end: start + text.trimEnd().length, text };
      const known = found.get(code);
      if (known === undefined) found.set(code, [signal]);
      else known.push(signal);
    }
  }
  const phrasesOf = ({ language }: Lexicon) => found.get(language.code) ?? [];
  const told = new Map<Lexicon, readonly Signal[]>();
  const signalsOf = (lex: Lexicon) => {
    const known = told.get(lex) ?? signals(folded, phrasesOf(lex), lex, lexicons.plain);
    told.set(lex, known);
    return known;
  };
  return { signalsOf, phrasesOf };
}

function signals(text: string, found: readonly Signal[], lex: Lexicon, phrases: Phrases): Signal[] {
  const all = [...found];
  all.push(...slips(text, lex, all));
  const sure = withoutTornNegations(all);
  sure.sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) ||
      (RANK.get(a.concept) ?? 0) - (RANK.get(b.concept) ?? 0) ||
      a.start - b.start,
  );
  const taken = new Uint8Array(text.length);
  const kept: Signal[] = [];
  const whole: Signal[] = [];
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
          !means(head, { code: lex.language.code, concept: signal.concept }, phrases)
        )
          continue;
        taken.fill(1, signal.start, signal.start + head.length);
        kept.push({ ...signal, end: signal.start + head.length, text: head });
        continue;
      }
      taken.fill(1, signal.start, signal.end);
      if (WHOLE.has(signal.concept)) whole.push(signal);
    }
    kept.push(signal);
  }
  const within = (signal: Signal) => whole.some((p) => p.start <= signal.start && p.end >= signal.end);
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

/** Mistyped words, where nothing else is known of them. */
function slips(text: string, lex: Lexicon, known: readonly Signal[]): Signal[] {
  if (lex.slips.size === 0) return [];
  const out: Signal[] = [];
  for (const match of text.matchAll(/(?<![a-z'-])[a-z]{5,14}(?![a-z'-])/g)) {
    const [word] = match;
    const start = match.index;
    const end = start + word.length;
    if (lex.common.has(word)) continue;
    const found = lex.slips.get(word.charAt(0))?.find(([, right]) => right !== word && isSlip(word, right));
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
