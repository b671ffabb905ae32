/** Words into sentences. A line ends one unless the words run on. */

import type { Word } from './lexicon.ts';
import type { Tongue } from './tongue.ts';
import { has, isVerb } from './verbs.ts';

/** Words after which a sentence is not looked at any more: no person reads one so long. */
const ENDLESS = 1_000;

/** Cuts words into sentences. A line ends one unless the words run on. */
export function sentencesOf(words: readonly Word[], tongue: Tongue): (readonly Word[])[] {
  const short = new Set(tongue.abbreviations.split(/\s+/));
  const out: Word[][] = [];
  let now: Word[] = [];
  const close = () => {
    if (now.some((w) => w.kind === 'word' || w.kind === 'number')) out.push(now);
    now = [];
  };
  for (const [i, word] of words.entries()) {
    if (word.kind === 'blank') close();
    else if (word.kind === 'line') {
      if (now.length < ENDLESS && breaks(words, i, now)) close();
      else now.push(word);
    } else {
      now.push(word);
      if (word.kind === 'question' || (word.kind === 'stop' && !abbreviated(words, i, short))) close();
    }
  }
  close();
  return out;
}

/** "No. 0101", "z. B.": a point that ends no sentence. */
function abbreviated(words: readonly Word[], i: number, short: ReadonlySet<string>): boolean {
  const stop = words[i];
  const before = words[i - 1];
  const after = words[i + 1];
  if (stop?.text !== '.' || before === undefined || before.end !== stop.start) return false;
  if (before.kind === 'digits')
    return after !== undefined && after.kind === 'word' && !after.capital && after.start - stop.end === 1;
  if (before.kind !== 'word') return false;
  if (has(before, 'no')) return after?.kind === 'number' || after?.kind === 'digits';
  if (short.has(before.text)) return after !== undefined && after.kind !== 'line' && after.kind !== 'blank';
  if (before.is.has('number')) return after?.kind === 'number' && before.text.length <= 3;
  return before.text.length === 1 && after?.kind === 'word' && !has(before, 'we');
}

const WRAPPED = 58;

function breaks(words: readonly Word[], i: number, now: readonly Word[]): boolean {
  const before = words[i - 1];
  const after = words[i + 1];
  if (before === undefined || after === undefined) return true;
  if (after.kind === 'bullet') return true;
  if (now.some((w) => w.kind === 'cell')) return true;
  if (lineOf(words, i + 1).some((w) => w.kind === 'cell')) return true;
  // Rows that each begin with a number.
  if (after.kind === 'number' && lineStart(words, i)?.kind === 'number' && !ENTRY.includes(before.kind))
    return true;
  if (before.kind === 'comma' || before.kind === 'dash' || before.kind === 'open')
    return after.kind === 'number' && says(now) && says(lineOf(words, i + 1));
  if (before.kind === 'colon') return false;
  if (has(before, 'det', 'prep', 'to', 'not', 'for', 'from', 'with', 'that', 'can', 'must', 'will'))
    return false;
  if (has(before, 'and', 'or', 'please', 'number'))
    return says(now) && after.kind === 'number' && says(lineOf(words, i + 1));
  if (after.kind === 'number') return says(lineOf(words, i + 1)) || (now[0]?.kind === 'number' && says(now));
  const column = words[i]?.column ?? 0;
  if (now[0]?.kind === 'number' && now.length === 1) return false;
  if (column + after.text.length + 1 >= WRAPPED && column <= 110) return false;
  if (has(after, 'and', 'or') && !says(lineOf(words, i + 1))) return false;
  return column < 40 || after.capital || !says(now) || says(lineOf(words, i + 1));
}

/** What an entry of a list ends with where the next line goes on with it. */
const ENTRY: readonly Word['kind'][] = ['comma', 'dash', 'open', 'colon'];

/** What the line that ends at `i` begins with. */
function lineStart(words: readonly Word[], i: number): Word | undefined {
  let from = i - 1;
  while (from >= 0 && words[from]?.kind !== 'line' && words[from]?.kind !== 'blank') from--;
  return words[from + 1];
}

function lineOf(words: readonly Word[], from: number): Word[] {
  let end = from;
  while (end < words.length && words[end]?.kind !== 'line' && words[end]?.kind !== 'blank') end++;
  return words.slice(from, end);
}

const says = (words: readonly Word[]): boolean =>
  words.some((_, j) => isVerb(words, j) || ((words[j]?.is.has('port') ?? false) && words.length <= 6));
