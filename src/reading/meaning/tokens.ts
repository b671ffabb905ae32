/** The first step: text into tokens. Positions are those of the text, whose numbers are tokens of their own. */

import { fold } from '../numbers/fold.ts';
import type { Mention } from '../numbers/mention.ts';
import type { Tongue } from './tongue.ts';

export type TokenKind =
  | 'word'
  | 'number'
  | 'digits'
  | 'money'
  | 'stop'
  | 'question'
  | 'comma'
  | 'colon'
  | 'dash'
  | 'open'
  | 'close'
  | 'line'
  | 'blank'
  | 'cell'
  | 'bullet'
  | 'sign';

export type Token = {
  readonly kind: TokenKind;
  /** Folded. */
  readonly text: string;
  /** In lower case with its accents: what tells "sí" from "si". */
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  /** The numbers that a `number` token names. */
  readonly mention: Mention | null;
  /** Written with a capital, though no sentence begins here. */
  readonly capital: boolean;
  /** Length of the line it stands on, in characters, as far as the token; for `line` tokens. */
  readonly column: number;
};

const MONEY =
  /(?:[$€£¥]|r\$|us\$|usd|eur|gbp|chf|fr\.|rs\.?)[ \t]?\d(?:[\d.,'–-]{0,12}[\d–-])?|\d(?:[\d.,']{0,12}\d)?(?:,-|\.-|\.–)?[ \t]?(?:[$€£¥]|usd|eur|gbp|chf|euros?|dollars?|bucks|quid|pounds?|franken|francs?|fr\.|reais|pesos|uf|pavos|balles|piepen|steine|öre|rupees)(?![a-z0-9])/y;
const WORD = /[a-z\u00df-\u024f\u0370-\u04ff'’]+(?:-[a-z\u00df-\u024f]+)*/y;

/** Cuts a text (already normalised) into tokens. Pure. */
export function tokenise(text: string, mentions: readonly Mention[], tongue: Tongue): Token[] {
  const folded = fold(text);
  const out: Token[] = [];
  let at = 0;
  let nth = 0;
  let lineStart = 0;
  let fresh = true;
  const push = (
    kind: TokenKind,
    start: number,
    end: number,
    mention: Mention | null = null,
    capital = false,
  ) =>
    out.push({
      kind,
      text: folded.slice(start, end),
      exact: text.slice(start, end).toLowerCase(),
      start,
      end,
      mention,
      capital,
      column: start - lineStart,
    });
  while (at < folded.length) {
    while (nth < mentions.length && (mentions[nth]?.start ?? 0) < at) nth++;
    const mention = mentions[nth];
    if (mention !== undefined && mention.start === at) {
      push('number', at, mention.end, mention);
      at = Math.max(mention.end, at + 1);
      nth++;
      fresh = false;
      continue;
    }
    const limit = mention?.start ?? folded.length;
    const sign = folded[at] ?? '';
    if (sign === '\n') {
      const end = /^[ \t>]*\n[\s>]*/.exec(folded.slice(at + 1, Math.min(limit, at + 200)));
      push(end === null ? 'line' : 'blank', at, at + 1);
      at += 1 + (end?.[0].length ?? 0);
      lineStart = at;
      fresh = true;
      continue;
    }
    if (sign === '\t') {
      push('cell', at, ++at);
      continue;
    }
    if (sign === ' ') {
      at++;
      continue;
    }
    MONEY.lastIndex = at;
    const money = MONEY.exec(folded);
    if (money !== null && at + money[0].length <= limit) {
      push('money', at, at + money[0].length);
      at += money[0].length;
      fresh = false;
      continue;
    }
    WORD.lastIndex = at;
    const word = WORD.exec(folded);
    if (word !== null) {
      const end = Math.min(limit, at + word[0].length);
      for (const [start, to] of parts(folded.slice(at, end), at, tongue)) {
        const capital = /\p{Lu}/u.test(text[start] ?? '') && !(fresh && start === at);
        push('word', start, to, null, capital);
      }
      at = Math.max(end, at + 1);
      fresh = false;
      continue;
    }
    if (/\d/.test(sign)) {
      const digits = /^\d+(?:[.,:/-]\d+)*/.exec(folded.slice(at, Math.min(limit, at + 40)))?.[0] ?? sign;
      const listed = /^[.)][ \t]/.test(folded.slice(at + digits.length, at + digits.length + 2));
      push(fresh && listed ? 'bullet' : 'digits', at, at + digits.length);
      at += digits.length + (fresh && listed ? 1 : 0);
      continue;
    }
    at = punctuation(folded, text, at, fresh, push);
    fresh = fresh || out.at(-1)?.kind === 'stop' || out.at(-1)?.kind === 'question';
    if (out.at(-1)?.kind === 'stop' || out.at(-1)?.kind === 'question' || out.at(-1)?.kind === 'bullet')
      fresh = true;
  }
  return out;
}

function punctuation(
  folded: string,
  text: string,
  at: number,
  fresh: boolean,
  push: (kind: TokenKind, start: number, end: number) => void,
): number {
  const sign = folded[at] ?? '';
  const next = folded[at + 1] ?? ' ';
  if (/[.!?;…¡¿]/.test(sign)) {
    let end = at;
    while (end < folded.length && /[.!?;…]/.test(folded[end] ?? '')) end++;
    if (end === at) return at + 1;
    const marks = folded.slice(at, end);
    // "0100 .... port": leaders.
    if (/^[.…]{4,}$/.test(marks)) {
      push('dash', at, end);
      return end;
    }
    if (marks === '.' && /[a-z0-9]/.test(next) && !/\p{Lu}/u.test(text[at + 1] ?? '')) push('sign', at, end);
    else push(marks.includes('?') ? 'question' : 'stop', at, end);
    return end;
  }
  if (sign === ',') push('comma', at, at + 1);
  else if (sign === ':' || sign === '=') push('colon', at, at + 1);
  else if (sign === '(' || sign === '[') push('open', at, at + 1);
  else if (sign === ')' || sign === ']') push('close', at, at + 1);
  else if (fresh && /[-–—*•·>►▪○☐]/.test(sign)) push('bullet', at, at + 1);
  else if (/[-–—]/.test(sign) || sign === '>') push('dash', at, at + 1);
  else push('sign', at, at + 1);
  return at + 1;
}

/** A word's parts: what an apostrophe joins, and the "not" in "don't". */
function parts(word: string, at: number, tongue: Tongue): (readonly [start: number, end: number])[] {
  const bare = word.replace(/^['’]+|['’]+$/g, '');
  const offset = at + word.indexOf(bare);
  if (bare === '') return [];
  const cut = /['’]/.exec(bare)?.index ?? -1;
  if (tongue.apostrophe === 'right') {
    if (/n['’]t$/.test(bare)) {
      const stem = bare.length - 3;
      return stem > 0
        ? [
            [offset, offset + stem],
            [offset + stem, offset + bare.length],
          ]
        : [[offset, offset + bare.length]];
    }
    if (cut > 0 && bare.length - cut <= 3)
      return [
        [offset, offset + cut],
        [offset + cut, offset + bare.length],
      ];
    return [[offset, offset + bare.length]];
  }
  const out: (readonly [number, number])[] = [];
  let from = 0;
  for (let i = 0; i < bare.length; i++)
    if (/['’]/.test(bare[i] ?? '') && i - from <= 6) {
      out.push([offset + from, offset + i + 1]);
      from = i + 1;
    }
  if (from < bare.length) out.push(...hyphened(bare.slice(from), offset + from, tongue));
  return out;
}

/** "annulez-le", "cancela-lo": a pronoun behind a hyphen is a word of its own. */
function hyphened(word: string, at: number, tongue: Tongue): (readonly [number, number])[] {
  const dash = word.indexOf('-');
  if (dash === 0) {
    const next = word.indexOf('-', 1);
    return next === -1
      ? [[at, at + word.length]]
      : [[at, at + next], ...hyphened(word.slice(next), at + next, tongue)];
  }
  if (dash < 0 || !Object.hasOwn(tongue.enclitics, word.slice(dash + 1).split('-')[0] ?? ''))
    return [[at, at + word.length]];
  const next = word.indexOf('-', dash + 1);
  const end = next === -1 ? word.length : next;
  return [
    [at, at + dash],
    [at + dash, at + end],
    ...(next === -1 ? [] : hyphened(word.slice(next), at + next, tongue)),
  ];
}
