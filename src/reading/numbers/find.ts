import type { ReadingContext } from '../reading.ts';
import { fold } from './fold.ts';
import type { Mention, Piece } from './mention.ts';
import { notNumbers, words } from './not-numbers.ts';
import { orderIds } from './order-ids.ts';
import type { NumberPlan } from './plan.ts';
import { numberPlan } from './plan.ts';
import { readRanges } from './ranges.ts';

/**
 * Finding the numbers in a text (rules 4, 5, 6 and 8): whole, partial, in ranges, by area code, and orders by their id.
 * Digits are gathered into groups, groups into numbers; libphonenumber only says what a whole number is, because its
 * own finder loses numbers in lists.
 */

/** Digits standing together. */
type Group = { readonly digits: string; readonly start: number; readonly end: number };

const ENDING = new RegExp(
  `(?:(?<![a-z])(?:${words('ending')})(?![a-z])[ \\t:]{0,3}(?:the |der |die |den |el |la |le |les |o |a |het |de |il |lo |sur |par |en |in |auf |con |op |em |com )?[ \\t]{0,2}|[.…*]{2,}[- ]?|…[ ]?|(?:x{2,}[-. ]?){1,3}|(?<=[\\s,(/&:]|^)[-–/#]|n[°º][ ]?)$`,
);
/** "mit 712 am Ende": the same behind the digits, where no other digits follow. */
const ENDING_AFTER = new RegExp(`^[ \\t]{1,2}(?:${words('ending')})(?![a-z])(?![^\\n.;]{0,12}\\d)`);
const ARTICLE =
  /(?:^|[\s(,;:])(?:die|der|den|das|dem|la|le|les|el|los|las|lo|il|i|l'|o|os|de|het|du|del|dello|della|dallo|allo|do|da|au|al|zur|zum|bei|und|et|y|sowie)[ \t]$/;
const NOUN = new RegExp(`(?<![a-z])(?:${words('noun')})(?![a-z])\\.?[ \\t:]{0,3}$`);
const ONE = new RegExp(`^(?:[ \\t]{1,2}|-)(?:${words('noun')})(?![a-z])`);
const NOUNS = new RegExp(`^(?:[ \\t]{1,2}|-|er[- ]|')?(?:${words('nouns')})(?![a-z])`);
const AREA = new RegExp(`(?<![a-z])(?:${words('area')})(?![a-z])[ \\t:("']{0,3}$`);
const AND = `(?:${words('and')})`;
const LIST = new RegExp(
  `^[\\s,;/&+|]{0,6}(?:(?<![a-z])${AND}(?![a-z]))?[\\s,;/&+|]{0,6}(?:(?:the|die|der|le|les|el|la|los|las|o|a|os|as|il|lo|i|gli|het|de|also|auch|et)[ \\t])?[-–.…]{0,3}$`,
);
const EXTENSION = new RegExp(
  `^[ \\t,]{0,2}(?:\\(?(?:${words('extension')})(?![a-z])[.: \\t]{0,3}|#)[ \\t]?\\d{1,6}(?!\\d)\\)?`,
);
const MAX_MENTIONS = 600;

/** All mentions in a text (already normalised), in order, none overlapping. More than 600 are cut: a caller must treat that as unreadable. */
export function findNumbers(
  text: string,
  context: ReadingContext,
  plan: NumberPlan = numberPlan(context),
): Mention[] {
  const folded = fold(text);
  const ids = orderIds(folded, context);
  const known = (digits: string) => plan.onOrder(digits, false) !== null;
  const blocked = [...notNumbers(folded, known), ...ids.map((id) => [id.start, id.end] as const)];
  const free = (start: number, end: number) => !blocked.some(([from, to]) => start < to && end > from);
  const lettered = vanityNumbers(text, plan).filter((piece) => free(piece.start, piece.end));
  const inFree = (start: number, end: number) =>
    free(start, end) && !lettered.some((p) => start < p.end && end > p.start);
  const { spans, mentions: bracketed } = readRanges.brackets(text, folded, plan);
  const groups: Group[] = [];
  for (const match of folded.matchAll(/\d+/g)) {
    const start = match.index;
    const end = start + match[0].length;
    if (inFree(start, end) && !spans.some(([from, to]) => start < to && end > from))
      groups.push({ digits: match[0], start, end });
  }
  const pieces = [...assemble(folded, groups, plan), ...lettered].sort((a, b) => a.start - b.start);
  const ranged = readRanges.between(folded, pieces, plan);
  return [...ids, ...bracketed, ...ranged].sort((a, b) => a.start - b.start).slice(0, MAX_MENTIONS + 1);
}

function assemble(folded: string, groups: readonly Group[], plan: NumberPlan): Piece[] {
  const pieces: Piece[] = [];
  let i = 0;
  while (i < groups.length) {
    const whole = wholeNumber(folded, groups, i, plan);
    if (whole !== null) {
      pieces.push(whole.piece);
      i = whole.next;
      continue;
    }
    const stranger = strangeNumber(folded, groups, i, plan);
    if (stranger !== null) {
      pieces.push(stranger.piece);
      i = stranger.next;
      continue;
    }
    const part = partialNumber(folded, groups, i, plan, pieces.at(-1));
    if (part !== null) pieces.push(part.piece);
    i = part?.next ?? i + 1;
  }
  return pieces;
}

/** How two groups of digits are held together: within one number, only perhaps (a dash with spaces, a line break), or not at all. */
function glue(between: string): 'tight' | 'loose' | null {
  if (
    /^(?:[-._/]|[ \t]{1,2}|\)[ \t]?|[ \t]?\(|[ \t]?\(?[-./][ \t]?\)?|\)[ \t]?[-./][ \t]?|[-./]\()$/.test(
      between,
    ) &&
    !/[.,] /.test(between)
  )
    return 'tight';
  if (
    /^[ \t]{0,3}[-–—.]?[ \t]{0,3}$/.test(between) ||
    /^[ \t]?[-./]?[ \t]{0,3}\n[ \t>]{0,4}$/.test(between) ||
    /^\)?[ \t]?\n?[ \t]?\($/.test(between)
  )
    return 'loose';
  return null;
}

function wholeNumber(
  folded: string,
  groups: readonly Group[],
  from: number,
  plan: NumberPlan,
  oneLine = false,
): { piece: Piece; next: number } | null {
  const first = groups[from];
  if (first === undefined) return null;
  const before = folded.slice(Math.max(0, first.start - 3), first.start);
  const plus = /\+[ \t]?\(?$/.test(before);
  const opened = /\(\+?$/.test(before) ? 1 : 0;
  let digits = '';
  let loose = false;
  let best: { digits: string; upto: number; e164: string; sure: boolean; loose: boolean } | null = null;
  const alone: boolean[] = [];
  for (let j = from; j < groups.length && j < from + 9; j++) {
    const group = groups[j];
    const previous = groups[j - 1];
    if (group === undefined) break;
    if (j > from && previous !== undefined) {
      const between = folded.slice(previous.end, group.start);
      const kind = glue(between);
      if (kind === null) break;
      loose ||= kind === 'loose';
      if (loose && best !== null) break;
      // A line that begins with a whole number goes on with no line before it: "lift 1", and the next number below.
      if (between.includes('\n') && (oneLine || wholeNumber(folded, groups, j, plan, true) !== null)) break;
    }
    // "+44 (0)20": the bracketed zero is for callers at home.
    const home = plus && group.digits === '0' && folded[group.start - 1] === '(' && folded[group.end] === ')';
    if (!home) digits += group.digits;
    if (digits.length > 16) break;
    alone.push(group.digits.length >= 3 && plan.endingIn(group.digits).length > 0);
    const order = plan.onOrder(digits, plus);
    if (order !== null) {
      best = { digits, upto: j, e164: order, sure: true, loose };
      break;
    }
    const partsOfAList = j > from && alone.length === j - from + 1 && alone.every(Boolean);
    // "23125-021" is the end of a number of his before it is a number of its own.
    const end = !plus && !digits.startsWith('0') && plan.endingIn(digits).length > 0;
    const any = partsOfAList || end ? null : plan.asNumber(digits, plus);
    if (any !== null && !(loose && !plus && digits.length < 9))
      best = { digits, upto: j, e164: any, sure: false, loose };
  }
  if (best === null) return null;
  const last = groups[best.upto];
  if (last === undefined) return null;
  const start = first.start - opened - (plus ? before.length - before.lastIndexOf('+') - opened : 0);
  let end = last.end + (folded[last.end] === ')' && opened === 1 && best.upto === from ? 1 : 0);
  const extension = EXTENSION.exec(folded.slice(end, end + 24));
  let next = best.upto + 1;
  if (extension !== null) {
    end += extension[0].length;
    while ((groups[next]?.start ?? Infinity) < end) next++;
  }
  // The address of a tel: link behind the visible number repeats it.
  const link = /^[ \t]?<tel:[^>\n]{1,40}>/.exec(folded.slice(end, end + 48));
  if (link !== null) {
    end += link[0].length;
    while ((groups[next]?.start ?? Infinity) < end) next++;
  }
  const on = plan.all.has(best.e164);
  return {
    next,
    piece: {
      start: telStart(folded, Math.max(0, start)),
      end,
      kind: 'number',
      numbers: on ? [best.e164] : [],
      unmatched: on ? [] : [best.e164],
      doubt: null,
      weak: false,
      tail: null,
      whole: best.e164,
    },
  };
}

/** A full number that no country of the orders knows, or with no order to tell the country: kept as it is written (rule 9). */
function strangeNumber(
  folded: string,
  groups: readonly Group[],
  from: number,
  plan: NumberPlan,
): { piece: Piece; next: number } | null {
  const first = groups[from];
  if (first === undefined) return null;
  let upto = from;
  let digits = first.digits;
  for (let j = from + 1; j < groups.length && j < from + 7; j++) {
    const previous = groups[j - 1];
    const group = groups[j];
    if (previous === undefined || group === undefined) break;
    if (glue(folded.slice(previous.end, group.start)) !== 'tight' || digits.length + group.digits.length > 15)
      break;
    digits += group.digits;
    upto = j;
  }
  const alone = plan.all.size === 0;
  if (digits.length < (alone ? 7 : 10) || plan.endingIn(digits).length > 0) return null;
  if (
    !alone &&
    (upto === from ||
      groups.slice(from, upto + 1).some((g) => g.digits.length >= 2 && plan.endingIn(g.digits).length > 0))
  )
    return null;
  const last = groups[upto] ?? first;
  const start = folded[first.start - 1] === '(' ? first.start - 1 : first.start;
  return {
    next: upto + 1,
    piece: {
      start,
      end: last.end,
      kind: 'number',
      numbers: [],
      unmatched: [folded.slice(start, last.end).replace(/\s+/g, ' ')],
      doubt: null,
      weak: !alone,
      tail: null,
      whole: null,
    },
  };
}

function telStart(folded: string, start: number): number {
  return folded.slice(start - 4, start) === 'tel:' ? start - 4 : start;
}

function partialNumber(
  folded: string,
  groups: readonly Group[],
  from: number,
  plan: NumberPlan,
  previous: Piece | undefined,
): { piece: Piece; next: number } | null {
  const first = groups[from];
  if (first === undefined) return null;
  const composed = compose(folded, groups, from, plan);
  const last = groups[composed.upto] ?? first;
  const digits = composed.digits;
  const written = folded.slice(first.start, last.end);
  const next = composed.upto + 1;
  const before = folded.slice(Math.max(0, first.start - 48), first.start);
  const after = folded.slice(last.end, last.end + 32);
  const letterBefore = /[a-z]-?$/.test(before) && !/(?:^|[^a-z])(?:x{1,3}|no|nr|n|er)[-.]?$/.test(before);
  const letterAfter = /^[a-z]/.test(after);
  const ending = ENDING.exec(before);
  const isEnding = ending !== null || ENDING_AFTER.test(after);
  const inSeries =
    (previous?.whole !== null && previous?.whole !== undefined) ||
    (previous?.tail !== null && previous?.tail !== undefined)
      ? LIST.test(folded.slice(previous?.end ?? 0, first.start)) && first.start - (previous?.end ?? 0) < 20
      : false;
  const seriesOf = inSeries ? (previous?.whole ?? previous?.numbers[0] ?? null) : null;
  const plural = NOUNS.exec(after);
  const areaBefore = AREA.test(before);
  const fits = plan.endingIn(digits);
  const marked = isEnding || ONE.test(after);
  const { end } = last;
  const start =
    first.start - (ending !== null && !/[a-z]/.test(ending[0].trim()) ? ending[0].trim().length : 0);
  const make = (more: Partial<Piece>): { piece: Piece; next: number } => ({
    next,
    piece: {
      start: Math.max(0, start),
      end,
      kind: 'number',
      numbers: [],
      unmatched: [],
      doubt: null,
      weak: false,
      tail: digits,
      whole: null,
      ...more,
    },
  });

  if (digits.length <= 6 && (areaBefore || (plural !== null && digits.length <= 5)) && !isEnding) {
    const area = plan.startingWith(digits);
    if (area.length > 0) return make({ kind: 'area', numbers: area, tail: null });
    if (areaBefore || (digits.length === 3 && fits.length === 0))
      return make({ kind: 'area', doubt: `no number of the sender starts with ${digits}`, tail: null });
  }
  if (letterBefore) return null;
  if (letterAfter && digits.length < 4) return null;
  if (digits.length === 1) {
    if (previous !== undefined && /^[/]$/.test(folded.slice(previous.end, first.start)))
      return make({ doubt: 'one digit does not name a number' });
    return null;
  }
  if (digits.length === 2 && !isEnding && seriesOf === null) return null;
  // "Die 012": an article makes a thing of three digits.
  const article = digits.length === 3 && ARTICLE.test(before) && !/^[ \t]?(?:€|%)/.test(after);
  const bare = digits.length === 3 && !marked && seriesOf === null && !NOUN.test(before);
  if (bare && !(article && (fits.length === 1 || digits.startsWith('0')))) {
    return fits.length === 1 ? make({ numbers: fits, weak: true }) : null;
  }
  if (digits.length > 9 || (letterAfter && fits.length === 0))
    return digits.length > 9
      ? make({
          unmatched: [written],
          doubt: 'digits that are no number of the sender’s country',
          weak: !marked,
        })
      : null;
  // "(115) 555-0101": digits right before an ending belong to it; a number miswritten is none of his, not one cut to fit (rule 9).
  const whole = miswritten(folded, groups, from, composed.upto, previous);
  if (whole !== null)
    return make({
      unmatched: [folded.slice(whole, last.end)],
      doubt: 'digits that are no number of the sender’s',
    });
  const near =
    seriesOf === null
      ? []
      : fits.filter((e164) => e164.slice(0, -digits.length) === seriesOf.slice(0, -digits.length));
  if (near.length === 1) return make({ numbers: near });
  if (fits.length === 1) return make({ numbers: fits });
  if (fits.length > 1) return make({ doubt: `“${written}” fits several numbers`, weak: false });
  const weak = !marked && !article && seriesOf === null && !composed.series && !NOUN.test(before);
  return make({ unmatched: [written], doubt: `“${written}” fits no number`, weak });
}

const WHOLE = 9;

/** Where a number begins whose last digits fit, though as a whole it is none: tied to them by a dash, a blank or a bracket. Null where there is none. */
function miswritten(
  folded: string,
  groups: readonly Group[],
  from: number,
  upto: number,
  previous: Piece | undefined,
): number | null {
  let start = from;
  while (start > 0) {
    const before = groups[start - 1];
    const here = groups[start];
    if (before === undefined || here === undefined) break;
    if (previous !== undefined && before.start < previous.end) break;
    if (!/^(?:[-.\u2013 ]|\)[ -]?)$/.test(folded.slice(before.end, here.start))) break;
    start -= 1;
  }
  const digits = groups.slice(start, upto + 1).reduce((n, group) => n + group.digits.length, 0);
  const first = groups[start];
  return start < from && digits >= WHOLE && first !== undefined ? first.start : null;
}

/** Groups that together are the end of a number in scope ("555-0102"), or are written like one. */
function compose(
  folded: string,
  groups: readonly Group[],
  from: number,
  plan: NumberPlan,
): { digits: string; upto: number; series: boolean } {
  const first = groups[from];
  let digits = first?.digits ?? '';
  let best = { digits, upto: from, series: false };
  for (let j = from + 1; j < groups.length && j < from + 5; j++) {
    const previous = groups[j - 1];
    const group = groups[j];
    if (previous === undefined || group === undefined) break;
    const between = folded.slice(previous.end, group.start);
    if (!/^(?:[-.]|[ \t]|[ \t]?[-–][ \t]?)$/.test(between)) break;
    const head = digits;
    digits += group.digits;
    if (digits.length > 9) break;
    if (plan.endingIn(digits).length > 0) best = { digits, upto: j, series: true };
    else if (
      plan.series(head, group.digits.length) &&
      head.length >= 3 &&
      group.digits.length >= 2 &&
      plan.endingIn(head).length === 0
    )
      best = { digits, upto: j, series: true };
    else if (between === '-' && head.length === 3 && group.digits.length === 4 && j === from + 1)
      best = { digits, upto: j, series: true };
  }
  return best;
}

const KEYS: Readonly<Record<string, string>> = {
  A: '2',
  B: '2',
  C: '2',
  D: '3',
  E: '3',
  F: '3',
  G: '4',
  H: '4',
  I: '4',
  J: '5',
  K: '5',
  L: '5',
  M: '6',
  N: '6',
  O: '6',
  P: '7',
  Q: '7',
  R: '7',
  S: '7',
  T: '8',
  U: '8',
  V: '8',
  W: '9',
  X: '9',
  Y: '9',
  Z: '9',
};

/** Letters for digits ("1-800-FLOWERS"): a toll-free or area prefix, then letters that spell the rest. Letters beyond the number's length are ignored, as a phone does. */
function vanityNumbers(text: string, plan: NumberPlan): Piece[] {
  const found: Piece[] = [];
  const pattern =
    /(?<![\w+])(\+?\d{0,3}[ .-]?\(?\d{3,4}\)?[ .-]{1,2}(?:\d{1,4}[ .-]?)?)([A-Z]{2,10}(?:-[A-Z0-9]{1,7}){0,2}\d{0,4}|[A-Z][a-z]{3,9})(?![A-Za-z0-9])/g;
  for (const match of text.matchAll(pattern)) {
    const lead = match[1] ?? '';
    const letters = (match[2] ?? '').toUpperCase();
    const spelled = [...letters].map((c) => KEYS[c] ?? (/\d/.test(c) ? c : '')).join('');
    const typed = `${lead.replace(/\D/g, '')}${spelled}`;
    const plus = lead.startsWith('+');
    const e164 = spell(typed, plus, plan, lead);
    if (e164 === null) continue;
    const on = plan.all.has(e164);
    const start = match.index;
    found.push({
      start,
      end: start + match[0].length,
      kind: 'number',
      numbers: on ? [e164] : [],
      unmatched: on ? [] : [e164],
      doubt: null,
      weak: false,
      tail: null,
      whole: e164,
    });
  }
  return found;
}

function spell(typed: string, plus: boolean, plan: NumberPlan, lead: string): string | null {
  for (let length = typed.length; length >= 8; length--) {
    const order = plan.onOrder(typed.slice(0, length), plus);
    if (order !== null) return order;
  }
  const tollFree = /^\+?1?[ .-]?\(?8(?:00|33|44|55|66|77|88)\)?/.test(lead);
  if (!tollFree) return null;
  const cut = typed.slice(0, typed.startsWith('1') ? 11 : 10);
  return plan.asNumber(cut, plus);
}
