import type { Mention, Piece } from './mention.ts';
import type { Span } from './not-numbers.ts';
import { words } from './not-numbers.ts';
import type { NumberPlan } from './plan.ts';

/** Ranges name every number in them (rule 5); longer ones than this are surely a mistake and are asked about. */
const LONGEST = 200;

const TO = new RegExp(
  `^[ \\t]{0,3}(?:[-–—]{1,2}|\\.{2,3}|…|(?<![a-z])(?:${words('to')})(?![a-z])(?:[ \\t](?:and including|including|the|a|al|la|o|ao|einschl\\.|einschliesslich))?)[ \\t]{0,3}[-–.…]{0,3}$`,
);
const LOOSE_TO = new RegExp(
  `^[ \\t]{0,3}\\n?[ \\t]{0,3}(?<![a-z])(?:${words('to')})(?![a-z])[ \\t]{0,3}\\n?[ \\t]{0,3}[-–.…]{0,3}$`,
);
const SHORT_END = new RegExp(
  `^[ \\t]{0,3}(?:[-–—]|(?<![a-z])(?:${words('to')})(?![a-z]))[ \\t]{0,3}(\\d{2,3})(?=[ \\t]*(?:$|[,;:!?)\\n]|\\.(?!\\d)|(?:and|und|et|y|e|ed|en|please|pls|bitte|svp|por|aub)(?![a-z])))`,
);
const AND = new RegExp(`^[ \\t]{1,3}(?:${words('and')})[ \\t]{1,3}[-–.…]{0,3}$`);
const BETWEEN = new RegExp(`(?<![a-z])(?:${words('between')})(?![a-z])[^\\d\\n]{0,24}$`);
const BRACKETS =
  /(\+?[\d][\d\s().-]{0,22})?[ ]?[[{(]\s?(\d{1,4})\s?(?:-|–|\.{2,3}|to|bis|a|à|t\/m|:)\s?(\d{1,4})\s?[\]})]/g;

export const readRanges = { brackets, between };

/** "+1 415 555 010[0-4]": the digits before the bracket, then each of the range. */
function brackets(text: string, folded: string, plan: NumberPlan): { spans: Span[]; mentions: Mention[] } {
  const spans: Span[] = [];
  const mentions: Mention[] = [];
  for (const match of folded.matchAll(BRACKETS)) {
    const [whole, lead = '', low = '', high = ''] = match;
    const base = lead.replace(/\D/g, '');
    const bracket = whole.slice(lead.length).trimStart()[0];
    if (bracket === '(' && /\s$/.test(lead)) continue;
    if (base === '' || low.length !== high.length || (bracket === '(' && low.length > 2)) continue;
    const plus = lead.startsWith('+') || text[match.index - 1] === '+';
    const ends = [low, high].map((end) => wholeOrPrefixed(base + end, plus, plan));
    const [from, to] = ends;
    const start = match.index;
    spans.push([start, start + whole.length]);
    mentions.push({
      start,
      end: start + whole.length,
      ...(from == null || to == null
        ? doubtful('a range without a prefix that all numbers share')
        : expand(from, to, plan)),
    });
  }
  return { spans, mentions };
}

function wholeOrPrefixed(digits: string, plus: boolean, plan: NumberPlan): string | null {
  const whole = plan.onOrder(digits, plus) ?? plan.asNumber(digits, plus);
  return whole ?? prefixed(digits, plan);
}

/** A partial number at the end of a range takes its prefix from the numbers in scope if they share one. */
function prefixed(tail: string, plan: NumberPlan): string | null {
  const prefixes = new Set(plan.scope.map((e164) => e164.slice(0, -tail.length)));
  const [only] = prefixes;
  return prefixes.size === 1 && only !== undefined ? only + tail : null;
}

/** Joins two pieces with a word or dash of a range between them into one mention. */
function between(folded: string, pieces: readonly Piece[], plan: NumberPlan): Mention[] {
  const out: Mention[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const from = pieces[i];
    const to = pieces[i + 1];
    if (from === undefined) break;
    const short = shortEnd(folded, from, plan);
    if (short !== null) {
      out.push(short);
      continue;
    }
    if (to === undefined || !joins(folded, from, to)) {
      out.push(from);
      continue;
    }
    // "0100 - 0101 - 0102" is a list with dashes, not a range.
    const after = pieces[i + 2];
    if (
      after !== undefined &&
      /^[ \t]?[-–][ \t]?$/.test(folded.slice(to.end, after.start)) &&
      /^[ \t]?[-–][ \t]?$/.test(folded.slice(from.end, to.start))
    ) {
      out.push(from);
      continue;
    }
    out.push({ start: from.start, end: to.end, ...range(from, to, plan) });
    i++;
  }
  return out;
}

/** "0100 thru 03": the end of a range written with its last digits, where that is a number on the order, or the one after the first is. */
function shortEnd(folded: string, from: Piece, plan: NumberPlan): Mention | null {
  const low = from.whole ?? (from.tail === null ? null : prefixed(from.tail, plan));
  const match = SHORT_END.exec(folded.slice(from.end, from.end + 100));
  if (from.kind !== 'number' || low === null || match === null) return null;
  const tail = match[1] ?? '';
  const high = low.slice(0, -tail.length) + tail;
  const goesOn =
    /[a-z]/.test(match[0]) &&
    tail[0] === low.at(-tail.length) &&
    plan.all.has(`+${BigInt(low.slice(1)) + 1n}`);
  if (!plan.all.has(low) || high <= low || !(plan.all.has(high) || goesOn)) return null;
  return { start: from.start, end: from.end + match[0].length, ...expand(low, high, plan) };
}

function joins(folded: string, from: Piece, to: Piece): boolean {
  if (from.kind !== 'number' || to.kind !== 'number') return false;
  if (to.whole !== null && from.whole === null) return false;
  const text = folded.slice(from.end, to.start);
  if (TO.test(text) || LOOSE_TO.test(text)) return true;
  return (
    AND.test(text) &&
    BETWEEN.test(folded.slice(Math.max(0, from.start - 40), from.start)) &&
    /betw|zwisch|entre|tra |fra |tussen/.test(folded.slice(Math.max(0, from.start - 40), from.start))
  );
}

function range(from: Piece, to: Piece, plan: NumberPlan): Omit<Mention, 'start' | 'end'> {
  const low = from.whole ?? (from.tail === null ? null : prefixed(from.tail, plan));
  if (low === null) return doubtful('a range without a prefix that all numbers share');
  const high = to.whole ?? (to.tail === null ? null : low.slice(0, -to.tail.length) + to.tail);
  if (high === null || (to.tail !== null && to.tail.length < 2))
    return doubtful('a range whose end is not clear');
  return expand(low, high, plan);
}

function expand(low: string, high: string, plan: NumberPlan): Omit<Mention, 'start' | 'end'> {
  const first = BigInt(low.slice(1));
  const last = BigInt(high.slice(1));
  if (low.length !== high.length || last < first || last - first >= BigInt(LONGEST))
    return doubtful('a range whose end is not clear');
  const numbers: string[] = [];
  const unmatched: string[] = [];
  for (let n = first; n <= last; n++) {
    const e164 = `+${n}`;
    (plan.all.has(e164) ? numbers : unmatched).push(e164);
  }
  return { kind: 'number', numbers, unmatched, doubt: null, weak: false, range: true };
}

function doubtful(doubt: string): Omit<Mention, 'start' | 'end'> {
  return { kind: 'number', numbers: [], unmatched: [], doubt, weak: false };
}
