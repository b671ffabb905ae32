/** What a letter says (reading.md): tokens, words, clauses, frames, links, decision. Pure. */

import { tongues } from './languages/index.ts';
import { offeredWords } from './languages/offered.ts';
import type { Letter } from './letter/letter.ts';
import { bareAnswer, bareDecision } from './meaning/agreement.ts';
import { askedBeside } from './meaning/beside.ts';
import { clausesOf } from './meaning/clauses.ts';
import { decide } from './meaning/decide.ts';
import type { Frame } from './meaning/frame.ts';
import { frameOf, quotationsOf } from './meaning/frames.ts';
import { groundsOf } from './meaning/grounds.ts';
import type { Lexicon } from './meaning/lexicon.ts';
import { lexiconOf } from './meaning/lexicon.ts';
import { link } from './meaning/links.ts';
import type { Passage, Scope } from './meaning/sayings.ts';
import { sentencesOf } from './meaning/sentences.ts';
import type { Decision } from './meaning/tally.ts';
import { tokenise } from './meaning/tokens.ts';
import type { LanguageCode } from './meaning/tongue.ts';
import type { Spoken } from './meaning/which-language.ts';
import { whichLanguage } from './meaning/which-language.ts';
import { understandWords } from './meaning/words.ts';
import { findNumbers } from './numbers/find.ts';
import { fold, normalise } from './numbers/fold.ts';
import type { Mention } from './numbers/mention.ts';
import { numberPlan } from './numbers/plan.ts';
import { quotedNumbers } from './numbers/pointing.ts';
import type { Reading, ReadingContext, Verdict } from './reading.ts';
import { attachedNumbers } from './sheets/lists.ts';

const MOST_CHARACTERS = 24_000;
const MOST_MENTIONS = 600;
const MOST_CLAUSES = 800;
/** Words of one sentence. */
const LONGEST = 700;

/** "[KW] Cancel this one.": who answers between the lines. */
const INITIALS = /^\s*\[[^\]\n]{1,12}\]:?[ \t]*/;

/** Reads a letter in its context. Never throws for any letter. */
export function readLetter(letter: Letter, context: ReadingContext): Reading {
  const reading = unlessDoubtful(readWords(letter, context), letter, context);
  if (letter.guessed === null) return reading;
  return { ...reading, because: `${reading.because}; ${letter.guessed}` };
}

/** Lines that may be his after all and take some of it back ("> except 0103") make it a question. */
function unlessDoubtful(reading: Reading, letter: Letter, context: ReadingContext): Reading {
  if (letter.otherwise === null || reading.cancel.length === 0) return reading;
  const other = readWords({ ...letter, passages: letter.otherwise }, context);
  if (reading.cancel.every((number) => other.cancel.includes(number))) return reading;
  const { cancel, keep, because } = reading;
  const why = `${because}; but what may be his own words or quoted says otherwise`;
  return { ...reading, verdict: 'clarify', cancel: [], keep: [], because: why, proposal: { cancel, keep } };
}

function readWords(letter: Letter, context: ReadingContext): Reading {
  const parts = [
    ...(letter.subject === null ? [] : [{ text: plainly(letter.subject), answers: null, subject: true }]),
    ...letter.passages.map((p) => ({
      text: plainly(p.answers === null ? p.text : p.text.replace(INITIALS, '')),
      answers: p.answers === null ? null : plainly(p.answers),
      subject: false,
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
  if (letter.recalls !== null) return plain('human', `takes back an earlier mail: “${letter.recalls}”`);
  if (words.trim() === '')
    return context.awaiting.length > 0
      ? plain('clarify', 'nothing of his own while a decision is awaited')
      : plain('human', 'nothing of his own');
  if (words.length > MOST_CHARACTERS) return plain('human', 'too long for a program');

  const home = [...new Set(context.orders.map((order) => order.country))];
  if (context.proposed != null) {
    const bare = bareAnswer(words.trim(), likeliest(words, usualIn(context), home));
    if (bare !== null) return readingOf(bareDecision(bare, context.proposed), words, bare.language, false);
  }

  const plan = numberPlan(context);
  const mentions = findNumbers(words, context, plan);
  if (mentions.length > MOST_MENTIONS) return plain('human', 'too many numbers for a program');
  const told = whichLanguage(masked(fold(words), mentions), spoken, usualIn(context), home);
  if (told.foreign) {
    const fits = mentions.find(
      (m) => m.kind === 'number' && m.numbers.some((n) => plan.scope.includes(n) || plan.all.has(n)),
    );
    return fits === undefined
      ? plain('human', 'a language that is not read')
      : plain('clarify', `a language that is not read, with ${fits.numbers[0] ?? 'a number'} in it`);
  }
  const lexicon = lexiconFor(told.code);
  const passages: Passage[] = [];
  let at = 0;
  let count = 0;
  for (const part of parts) {
    const frames = framesOf(part.text, at, mentions, lexicon, letter.desk);
    if (frames === null) return plain('human', 'a sentence too long for a program');
    count += frames.length;
    passages.push({
      subject: part.subject,
      frames,
      answers: part.answers === null ? null : quotedNumbers(part.answers, context, plan),
    });
    at += part.text.length + 2;
  }
  if (count > MOST_CLAUSES) return plain('human', 'too many sentences for a program');
  const scope = scopeOf(context);
  const sayings = link(passages, scope, (pointer, frame) =>
    pointer === 'attached'
      ? attachedNumbers(
          letter.sheets,
          masked(fold(words), mentions).slice(frame.start, sentenceEnd(words, frame.end)),
          context,
          plan,
          fateIn(lexicon),
        )
      : listedBelow(quotedNumbers(letter.quoted(), context, plan)),
  );
  const frames = passages.flatMap((passage) => passage.frames);
  const decision = decide(sayings, context, scope, frames);
  const reading = readingOf(decision, words, told.code, isPlain(words, mentions, told.code));
  const question = askedBeside(words, frames, sayings, decision);
  const grounds = groundsOf(words, frames, mentions, plan);
  return { ...reading, grounds, ...(question === null ? {} : { question }) };
}

/** All languages, the one that the words seem to be in first. */
function* likeliest(words: string, usual: LanguageCode | null, home: readonly string[]): Generator<Lexicon> {
  const { code } = whichLanguage(fold(words), spoken, usual, home);
  yield lexiconFor(code);
  for (const tongue of tongues) if (tongue.code !== code) yield lexiconFor(tongue.code);
}

/** The frames of a text that stands at `at` within all words. `desk`: what the desk is called. */
export function framesOf(
  text: string,
  at: number,
  mentions: readonly Mention[],
  lexicon: Lexicon,
  desk: readonly string[] = [],
): Frame[] | null {
  const own = mentions
    .filter((m) => m.start >= at && m.end <= at + text.length)
    .map((m) => ({ ...m, start: m.start - at, end: m.end - at }));
  const words = understandWords(tokenise(text, own, lexicon.tongue), lexicon, desk);
  const sentences = sentencesOf(words, lexicon.tongue);
  if (sentences.some((sentence) => sentence.length > LONGEST)) return null;
  const quotations = quotationsOf(words);
  return sentences.flatMap((sentence, nth) =>
    clausesOf(sentence, nth, lexicon.tongue).map((clause) => {
      const frame = frameOf(clause, lexicon.tongue, quotations);
      return { ...frame, start: frame.start + at, end: frame.end + at };
    }),
  );
}

/** What a title or cell of a sheet says of its numbers, in the mail's language or in English. */
const fateIn = (lexicon: Lexicon) => (text: string) => {
  if (text.trim() === '' || text.length > 200) return null;
  for (const one of new Set([lexicon, lexiconFor('en')])) {
    const acts = (framesOf(text.replace(/[?\s]+$/, ''), 0, [], one) ?? []).map((frame) => frame.act);
    if (acts.some((act) => act === 'hedge' || act === 'question')) return null;
    if (acts.includes('cancel')) return 'cancel';
    if (
      acts.some(
        (act) =>
          act === 'keep' || act === 'bareKeep' || act === 'spare' || act === 'proceed' || act === 'continue',
      )
    )
      return 'keep';
  }
  return null;
};

const listedBelow = (found: {
  readonly numbers: readonly string[];
  readonly unmatched: readonly string[];
}) => ({
  ...found,
  kept: [],
  doubt: found.numbers.length + found.unmatched.length === 0 ? 'points to a list that is not there' : null,
});

const sentenceEnd = (words: string, from: number): number => {
  const end = words.slice(from).search(/[.!?]\s|\n\n/);
  return end === -1 ? words.length : from + end;
};

function scopeOf(context: ReadingContext): Scope {
  const thread = context.orders.find((order) => order.id === context.thread);
  const orders = thread === undefined ? context.orders : [thread];
  return {
    numbers: [...new Set(orders.flatMap((order) => order.numbers))],
    several: orders.length > 1,
    orders: orders.length,
    every: [...new Set(context.orders.flatMap((order) => order.numbers))],
    everyOrder: context.orders.length,
    awaiting: context.awaiting,
    siblings: (number) => context.orders.find((order) => order.numbers.includes(number))?.numbers ?? [],
  };
}

function readingOf(decision: Decision, words: string, language: string, plain: boolean): Reading {
  const marks = decision.by
    .map((s) => trimmed(words, s.frame.start, s.frame.end))
    .sort((a, b) => a[0] - b[0]);
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
    language,
    ...(plain ? { languageSure: true as const } : {}),
    ...(decision.proposal === null ? {} : { proposal: decision.proposal }),
    words,
    marks,
  };
}

const spoken: readonly Spoken[] = tongues.map((t) => ({
  code: t.code,
  common: new Set(t.common.trim().split(/\s+/)),
  countries: new Set(t.countries.split(' ')),
}));

/** The language that his answer is expected in; null where it is none that is read. */
function usualIn({ language }: ReadingContext): LanguageCode | null {
  const code = language?.toLowerCase().split('-')[0];
  return tongues.find((tongue) => tongue.code === code)?.code ?? null;
}

/** Common words beside those that our notices offer: fewer may be a name, or a word that several languages share. */
const plainFrom = 2;

/** Whether the words tell their language by themselves, without the orders' countries and the words of our notices. */
function isPlain(words: string, mentions: readonly Mention[], code: LanguageCode): boolean {
  const own = offeredWords.reduce(
    (text, phrase) => text.replaceAll(phrase, ' '),
    masked(fold(words), mentions),
  );
  const told = whichLanguage(own, spoken, null, []);
  return told.code === code && !told.foreign && told.hits >= plainFrom;
}

const made = new Map<string, Lexicon>();
/** The lexicon of a language, made at its first mail. */
export function lexiconFor(code: string): Lexicon {
  const known = made.get(code);
  if (known !== undefined) return known;
  const tongue = tongues.find((t) => t.code === code);
  if (tongue === undefined) throw new Error(`no language ${code}`);
  const lexicon = lexiconOf(tongue);
  made.set(code, lexicon);
  return lexicon;
}

/** Unicode made plain, long runs of blanks and empty lines shortened: they say nothing and cost time. */
function plainly(text: string): string {
  return normalise(text)
    .replace(/ {9,}/g, '        ')
    .replace(/\n{4,}/g, '\n\n\n');
}

/** Numbers become one sign each; the length stays the same. */
function masked(text: string, mentions: readonly Mention[]): string {
  let out = '';
  let at = 0;
  for (const m of mentions) {
    if (m.start < at) continue;
    out += `${text.slice(at, m.start)}§${' '.repeat(m.end - m.start - 1)}`;
    at = m.end;
  }
  return out + text.slice(at);
}

function trimmed(text: string, start: number, end: number): readonly [number, number] {
  const piece = text.slice(start, end);
  const lead = piece.length - piece.trimStart().length;
  return [start + lead, start + lead + piece.trim().length];
}
