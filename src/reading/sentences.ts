/** Where sentences begin and end, in mails as people write them: without full stops, broken at 72 columns, as lists. */

export type Sentence = { readonly start: number; readonly end: number; readonly question: boolean };

const ABBREVIATION =
  /(?:^|[\s(])(?:no|nr|nos|num|n|nos|art|tel|st|dr|mr|mrs|ms|sr|sra|sig|srl|inc|ltd|co|corp|z|b|bzw|ca|evtl|ggf|inkl|einschl|excl|incl|d|h|e|g|i|p|ex|approx|etc|vs|u|a|mfg|ref|pos|resp|max|min|t|m|nro|q|s|v|p|att|cf|gem|lt|zzgl|vgl|vl|bv|dhr|mevr|tgv)$/;
/** Abbreviations of "number", which are words of their own where no number follows ("No. Thank you"). */
const NUMBERED = /(?:^|[\s(])(?:no|nos|n|nr|num|nro|p|y|u|s|e|o|a|t|m)$/;
/** The numeral of a numbered list, at the start of a line or behind the entry before it. */
const NUMERAL = /(?:^|\n|[:,;(§¤])[ \t>]{0,20}\d{1,2}$/;
/** A day of the month, written with a point. */
const ORDINAL = /(?:^|\s)(?:zum|am|bis|vom|den|der|dem|ab|seit|beim|im|und|des)\s\d{1,2}$/;
const BULLET = /^[ \t]*(?:[-*•·>–—►▪○]|\d{1,2}[.)])[ \t]+/;
/** Nothing but numbers. */
const ENTRY = /^[\s,&]*(?:(?:and|und|et|y|e|en|ed)\s+)?[§¤][\s,&§¤]*(?:(?:and|und|et|y|e|en|ed)\s+[§¤\s]*)?$/;
const LED = /[§¤]\s*$/;
const OPEN_END =
  /(?:[,:(/&+-]|(?:^|\s)(?:and|or|to|not|don't|the|of|for|with|und|oder|nicht|die|der|den|das|von|fur|zu|et|ou|de|la|le|les|des|du|ne|pas|y|o|el|los|las|del|no|para|e|ou|do|da|dos|das|nao|em|ed|il|lo|gli|dei|della|non|per|en|of|het|een|van|voor|niet|te|port|number|nummer|numero))$/;
const TYPICAL_WIDTH = 58;

/**
 * Cuts masked, folded text into sentences. `hasVerb` tells whether a stretch says something of its own, which decides
 * whether a line is a statement or the next entry of a list.
 */
export function sentences(text: string, hasVerb: (start: number, end: number) => boolean): Sentence[] {
  const cuts = new Set<number>([0, text.length]);
  const questions = new Set<number>();
  for (const match of text.matchAll(/[.!?…;]+(?=[\s"')\]]|$)|[?!](?=[a-z§])/g)) {
    const end = match.index + match[0].length;
    if (
      match[0] === '.' &&
      ABBREVIATION.test(text.slice(Math.max(0, match.index - 10), match.index)) &&
      (NUMBERED.test(text.slice(Math.max(0, match.index - 10), match.index))
        ? /^\s*[§¤\d]/.test(text.slice(end, end + 4))
        : /^\s*[a-z§¤\d]/.test(text.slice(end, end + 4)))
    )
      continue;
    if (
      match[0] === '.' &&
      ORDINAL.test(text.slice(Math.max(0, match.index - 10), match.index)) &&
      /^\s*[a-zß]/.test(text.slice(end, end + 4))
    )
      continue;
    if (
      match[0] === '.' &&
      NUMERAL.test(text.slice(Math.max(0, match.index - 40), match.index)) &&
      /^[ \t]{0,3}[§¤]/.test(text.slice(end, end + 4))
    )
      continue;
    // "Cancel: 0101; 0102": entries of a list.
    const entry = end + (/^[^.!?…;\n]*/.exec(text.slice(end, end + 200))?.[0].length ?? 0);
    if (match[0] === ';' && ENTRY.test(text.slice(end, entry)) && !hasVerb(end, entry)) continue;
    // "0100 .... port": leaders between a number and what is said of it.
    if (
      /^\.{4,}$/.test(match[0]) &&
      LED.test(text.slice(Math.max(0, match.index - 40), match.index)) &&
      /^[ \t]*[a-z]/.test(text.slice(end, end + 8))
    )
      continue;
    cuts.add(end);
    if (match[0].includes('?')) questions.add(end);
  }
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    const lineEnd = text.indexOf('\n', at + 1) === -1 ? text.length : text.indexOf('\n', at + 1);
    if (breaks(text, lineStart, at, lineEnd, hasVerb)) cuts.add(at + 1);
    lineStart = at + 1;
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  const out: Sentence[] = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const start = sorted[i] ?? 0;
    const end = sorted[i + 1] ?? text.length;
    if (/[a-z0-9§¤]/.test(text.slice(start, end))) out.push({ start, end, question: questions.has(end) });
    else if (questions.has(end) && out.length > 0) {
      const last = out[out.length - 1];
      if (last !== undefined) out[out.length - 1] = { ...last, end, question: true };
    }
  }
  return out;
}

function breaks(
  text: string,
  start: number,
  at: number,
  end: number,
  hasVerb: (start: number, end: number) => boolean,
): boolean {
  const line = text.slice(start, at).trimEnd();
  const next = text.slice(at + 1, end);
  if (line.trim() === '' || next.trim() === '') return true;
  if (line.includes('\t') || next.includes('\t')) return true;
  // "- 0101: please scratch that one" and under it "- 0102: bill copy follows": rows of their own.
  const row = BULLET.test(line) && hasVerb(start, at) && /[a-z]{4}/.test(next);
  if (BULLET.test(next)) return row || hasVerb(at + 1, end) || !/[§¤]/.test(next);
  const trimmed = next.trimStart();
  // "0100: cancel port" and under it "0101: keep port": rows, though the first ends in an open word.
  if (
    /^[ \t]*[§¤]/.test(line) &&
    /^[§¤]/.test(trimmed) &&
    hasVerb(start, at) &&
    (hasVerb(at + 1, end) || (/[a-z]{4}/.test(next) && !OPEN_END.test(line)))
  )
    return true;
  if (/^[§¤]/.test(trimmed)) return hasVerb(at + 1, end) && !OPEN_END.test(line);
  if (/^[ \t]*(?:[-*•·]?[ \t]*)[§¤][\s,;.]*$/.test(line) && hasVerb(at + 1, end)) return true;
  if (OPEN_END.test(line)) return false;
  const word = /^\S+/.exec(trimmed)?.[0].length ?? 0;
  const wrapped = line.length + 1 + word >= TYPICAL_WIDTH && line.length <= 100;
  if (wrapped) return false;
  // A line that says nothing of its own belongs to the one it was cut from, or does no harm there.
  return hasVerb(start, at) && hasVerb(at + 1, end);
}
