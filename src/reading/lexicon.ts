import type { Concept, Language } from './languages/language.ts';
import { concepts, parted } from './languages/language.ts';

/** A language's table made ready for matching. */
export type Lexicon = {
  readonly language: Language;
  /** Patterns over folded text, and those over text with its accents. */
  readonly patterns: readonly (readonly [Concept, readonly RegExp[]])[];
  readonly accented: readonly (readonly [Concept, readonly RegExp[]])[];
  readonly common: ReadonlySet<string>;
};

/** A stretch of text that means something. Positions are those of the text it was found in. */
export type Signal = {
  readonly concept: Concept;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/** Concepts that inform without claiming their words: they may lie within others. */
const INFORMING: ReadonlySet<Concept> = new Set<Concept>(['cost', 'described', 'it', 'them', 'hint']);
const PATTERNS_AT_ONCE = 40;

/** Compiles a language's table; throws a SyntaxError on a broken pattern. */
export function lexicon(language: Language): Lexicon {
  const table = (accented: boolean) =>
    concepts.map((concept) => {
      const phrases = parted(language.phrases[concept]).filter(
        (phrase) => phrase.startsWith('!') === accented,
      );
      return [concept, compile(phrases, language, accented)] as const;
    });
  return {
    language,
    patterns: table(false),
    accented: table(true),
    common: new Set(language.common.trim().split(/\s+/)),
  };
}

function compile(phrases: readonly string[], language: Language, accented: boolean): RegExp[] {
  const numerals = Object.keys(language.numerals).sort((a, b) => b.length - a.length);
  const numeral = `(?:${numerals.join('|')}|\\d{1,2})`;
  const letter = accented ? '[\\p{L}\\d]' : '[a-z0-9ß]';
  const sources = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => {
      const source = phrase
        .replace(/^!/, '')
        .replace(/\((?!\?)/g, '(?:')
        .replaceAll('~', '(?:[^\\s.,;:!?()]+ ){0,3}')
        .replaceAll('#', numeral)
        .replace(/ (?=[*?])/g, '\\s')
        .replace(/ /g, '\\s+');
      // Where a pattern looks ahead it has said itself what must follow.
      return /\(\?=[^)]*\)+$/.test(source) ? source : `${source}(?:(?<=')|(?!${letter}))`;
    });
  const out: RegExp[] = [];
  for (let i = 0; i < sources.length; i += PATTERNS_AT_ONCE) {
    const some = sources.slice(i, i + PATTERNS_AT_ONCE);
    out.push(new RegExp(`(?<!${letter})(?:${some.join('|')})`, accented ? 'gu' : 'g'));
  }
  return out;
}

/** All signals of a text (folded, numbers masked; and the same with its accents), in order. Of two that overlap the longer one stands, of equal ones the one whose concept comes first. */
export function signals(text: string, accented: string, lex: Lexicon): Signal[] {
  const all: Signal[] = [];
  const collect = (within: string, table: Lexicon['patterns']) => {
    for (const [concept, patterns] of table) {
      for (const pattern of patterns) {
        for (const match of within.matchAll(pattern)) {
          all.push({
            concept,
            start: match.index,
            end: match.index + match[0].trimEnd().length,
            text: match[0],
          });
        }
      }
    }
  };
  collect(text, lex.patterns);
  collect(accented, lex.accented);
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
  for (const signal of sure) {
    if (signal.concept === 'neutral' || !INFORMING.has(signal.concept)) {
      let clash = false;
      for (let i = signal.start; i < signal.end && !clash; i++) clash = taken[i] === 1;
      if (clash) continue;
      taken.fill(1, signal.start, signal.end);
    }
    if (signal.concept !== 'neutral') kept.push(signal);
  }
  for (const signal of sure) {
    // "all but 0102" excepts from all: the set is named within the exception's words.
    const within =
      signal.concept === 'all' &&
      kept.some((k) => k.concept === 'except' && k.start <= signal.start && k.end >= signal.end);
    if (within) kept.push(signal);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A negation is never torn apart: what overlaps a part of one ("please do" in "please do not") is none of what it looks like. */
function withoutTornNegations(all: readonly Signal[]): Signal[] {
  const nots = all.filter((s) => s.concept === 'not' || s.concept === 'notAfter');
  const whole = nots.filter(
    (n) =>
      !all.some((s) => s !== n && s.start <= n.start && s.end >= n.end && s.end - s.start > n.end - n.start),
  );
  return all.filter(
    (s) =>
      !whole.some(
        (n) =>
          s !== n &&
          s.start < n.end &&
          s.end > n.start &&
          !(s.start <= n.start && s.end >= n.end) &&
          !(s.start >= n.start && s.end <= n.end),
      ),
  );
}
