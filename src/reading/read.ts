import { HEADS } from './clauses.ts';
import { decide } from './decide.ts';
import { fold, lower, normalise } from './fold.ts';
import type { Prepared } from './items.ts';
import type { LanguageCode } from './languages/language.ts';
import type { Letter } from './letter.ts';
import type { Lexicon, Signal } from './lexicon.ts';
import { signalsIn } from './lexicon.ts';
import { attachedNumbers } from './lists.ts';
import type { Mention } from './mention.ts';
import { numberPlan } from './number-plan.ts';
import { findNumbers } from './numbers.ts';
import { quotedNumbers } from './pointing.ts';
import type { Reading, ReadingContext, Verdict } from './reading.ts';
import { sentences } from './sentences.ts';
import type { Statement } from './statements.ts';
import { statementsOf } from './statements.ts';
import type { Scale } from './tongue.ts';
import { lexicons, spokenIn, tongueOf } from './tongue.ts';

/** More of his own words than this are not read by a program. */
const MOST_CHARACTERS = 24_000;
const MOST_MENTIONS = 600;
const MOST_SENTENCES = 800;
/** Words of meaning in one sentence. */
const MOST_SIGNALS = 500;

/** What a letter says (reading.md). Pure: the same letter and context give the same reading. Never throws for any letter. */
export function readLetter(letter: Letter, context: ReadingContext): Reading {
  const parts = [
    ...(letter.subject === null ? [] : [{ text: plainly(letter.subject), answers: null }]),
    ...letter.passages.map((p) => ({
      text: plainly(p.text),
      answers: p.answers === null ? null : plainly(p.answers),
    })),
  ].filter((part) => part.text.trim() !== '');
  const words = parts.map((part) => part.text).join('\n\n');
  const plain = (verdict: Verdict, because: string): Reading => ({
    verdict,
    cancel: [],
    keep: [],
    unmatched: [],
    because,
    words: words.slice(0, MOST_CHARACTERS),
    marks: [],
  });

  if (letter.automatic !== null && !letter.automaticWithOwnWords)
    return plain('ignore', `automatic mail: ${letter.automatic}`);
  if (letter.automaticWithOwnWords)
    return plain(
      'human',
      `a person’s words beside an automatic mark${letter.automatic === null ? '' : ` (${letter.automatic})`}`,
    );
  if (letter.unreadable !== null) return plain('human', `cannot be read: ${letter.unreadable}`);
  const own = letter.passages.some((p) => p.text.trim() !== '');
  if (!own && (letter.subject === null || letter.subject.trim() === '')) {
    return context.awaiting.length > 0
      ? plain('clarify', 'nothing of his own while a decision is awaited')
      : plain('human', 'nothing of his own');
  }
  if (words.length > MOST_CHARACTERS) return plain('human', 'too long for a program');
  return understand(letter, context, parts, words, plain);
}

type Part = { readonly text: string; readonly answers: string | null };

function understand(
  letter: Letter,
  context: ReadingContext,
  parts: readonly Part[],
  words: string,
  plain: (verdict: Verdict, because: string) => Reading,
): Reading {
  const said = statementsIn(letter, context, parts, words);
  if (!Array.isArray(said)) return plain(said.verdict, said.because);
  const decision = decide(said, context);
  const marks = decision.by.map((s) => trimmed(words, s.start, s.end)).sort((a, b) => a[0] - b[0]);
  const [first] = marks;
  const quote =
    first === undefined
      ? ''
      : `“${words.slice(first[0], Math.min(first[1], first[0] + 160)).replace(/\s+/g, ' ')}”: `;
  return {
    verdict: decision.verdict,
    cancel: decision.cancel,
    keep: decision.keep,
    unmatched: decision.unmatched,
    because: `${quote}${decision.why}`,
    words,
    marks,
  };
}

/** What is said, statement by statement; or, where the words are not to be read by a program, the verdict that this alone gives. */
export function statementsIn(
  letter: Letter,
  context: ReadingContext,
  parts: readonly Part[],
  words: string,
): Statement[] | { verdict: Verdict; because: string } {
  const plain = (verdict: Verdict, because: string) => ({ verdict, because });
  const plan = numberPlan(context);
  const mentions = findNumbers(words, context, plan);
  if (mentions.length > MOST_MENTIONS) return plain('human', 'too many numbers for a program');
  const folded = mask(fold(words), mentions);
  const accented = mask(lower(words), mentions);
  const { signalsOf, phrasesOf } = signalsIn(folded, accented, lexicons());
  // Heads tell a language best; among equals the one that knows more of the words.
  const weight = (own: readonly Signal[], start: number, end: number) => ({
    heads: own.filter((s) => HEADS.has(s.concept)).length,
    known: own.reduce((n, s) => n + s.end - s.start, 0) / Math.max(1, end - start),
  });
  const scale = (start: number, end: number): Scale => ({
    exactly: (lex) =>
      weight(
        signalsOf(lex).filter((s) => s.start >= start && s.end <= end && s.slip !== true),
        start,
        end,
      ),
    atMost: (lex) =>
      weight(
        phrasesOf(lex).filter((s) => s.start >= start && s.start < end),
        start,
        end,
      ),
  });
  const home = spokenIn(context.orders.map((order) => order.country));
  const tongue = tongueOf(folded, null, scale(0, folded.length), home);
  if (tongue.foreign) {
    const fits = mentions.find(
      (m) => m.kind === 'number' && m.numbers.some((n) => plan.scope.includes(n) || plan.all.has(n)),
    );
    return fits === undefined
      ? plain('human', 'a language that is not read')
      : plain('clarify', `a language that is not read, with ${fits.numbers[0] ?? 'a number'} in it`);
  }

  const prepared: Prepared[] = [];
  let at = 0;
  for (const [passage, part] of parts.entries()) {
    const from = at;
    const to = from + part.text.length;
    at = to + 2;
    const answers = part.answers === null ? null : quotedNumbers(part.answers, context, plan);
    const main = signalsOf(tongue.lex);
    const heads = main.filter((s) => HEADS.has(s.concept));
    const shifted = sentences(folded.slice(from, to), (start, end) =>
      heads.some((s) => s.start >= start + from && s.end <= end + from),
    );
    for (const { start, end, question } of shifted) {
      const sentence = { start: start + from, end: end + from, question };
      const lex = sentenceLanguage(
        folded.slice(sentence.start, sentence.end),
        tongue.lex,
        scale(sentence.start, sentence.end),
        home,
      );
      prepared.push({ sentence, lex, signals: signalsOf(lex), answers, passage });
    }
  }
  const crowded = prepared.some(({ sentence, signals }) => {
    const first = signals.findIndex((s) => s.start >= sentence.start);
    const beyond = first === -1 ? undefined : signals[first + MOST_SIGNALS];
    return beyond !== undefined && beyond.end <= sentence.end;
  });
  if (crowded) return plain('human', 'a sentence too long for a program');
  if (prepared.length > MOST_SENTENCES) return plain('human', 'too many sentences for a program');

  const lists = {
    quoted: () => {
      const found = quotedNumbers(letter.quoted(), context, plan);
      return {
        ...found,
        doubt:
          found.numbers.length + found.unmatched.length === 0 ? 'points to a list that is not there' : null,
      };
    },
    attached: (sentence: string) => attachedNumbers(letter.sheets, sentence, context, plan),
  };
  return statementsOf(folded, prepared, mentions, context, lists);
}

function sentenceLanguage(
  text: string,
  usual: Lexicon,
  scale: Scale,
  home: ReadonlySet<LanguageCode>,
): Lexicon {
  const found = tongueOf(text, usual, scale, home);
  return found.hits >= 2.5 || found.lex === usual ? found.lex : usual;
}

/** Unicode made plain, long runs of blanks and empty lines shortened: they say nothing and cost time. */
function plainly(text: string): string {
  return normalise(text)
    .replace(/ {9,}/g, '        ')
    .replace(/\n{4,}/g, '\n\n\n');
}

/** Numbers become one sign each, so that words can be matched around them; the length stays the same. */
function mask(text: string, mentions: readonly Mention[]): string {
  let out = '';
  let at = 0;
  for (const m of mentions) {
    if (m.start < at) continue;
    out += text.slice(at, m.start) + (m.weak ? '¤' : '§') + ' '.repeat(m.end - m.start - 1);
    at = m.end;
  }
  return out + text.slice(at);
}

function trimmed(text: string, start: number, end: number): readonly [number, number] {
  const piece = text.slice(start, end);
  const lead = piece.length - piece.trimStart().length;
  return [start + lead, start + lead + piece.trim().length];
}
