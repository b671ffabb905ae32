/**
 * Heads of older mails told by their shape: an address, a day, an hour and labels near each other, in whatever words,
 * order and columns. For programs and languages that no pattern knows.
 */

import { hour, kinds, type Label } from '../languages/openings.ts';

/** `weak`: such lines are at times the sender's own, too. */
export type Head = { readonly end: number; readonly sender: string; readonly weak: boolean };

const address = /[^\s<>()[\]|"':;,=]+@[^\s<>()[\]|"':;,=]+/;
const day =
  /(?<!\d)(?:\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}([./-])\d{1,2}\2\d{1,2})(?!\d)|(?<!\d)\d{1,2}\.?\s(?:de\s)?\p{L}{3,10}\.?,?\s(?:de\s)?\d{4}(?!\d)|\p{L}{3,10}\.?\s\d{1,2},?\s\d{4}(?!\d)|\d{4}\s?[年년]/u;

/** Lines of a head, with the values and names between them. */
export const HEAD_LINES = 16;

/** The head that begins at `at`, or null. `framed`: a separator stands above, so that less is enough. */
export function headFrom(texts: readonly string[], at: number, framed = false): Head | null {
  const first = texts[at] ?? '';
  if (first === '' || first.length > 1000 || !bearsSign(first)) return null;
  const opens = day.test(first) || labelsIn(first).length > 0;
  return (opens ? blockFrom(texts, at, framed) : null) ?? lineFrom(first, at) ?? pairFrom(texts, at);
}

const bearsSign = (text: string): boolean =>
  address.test(text) || day.test(text) || labelsIn(text).length > 0;

/** Several lines, or all in one. */
function blockFrom(texts: readonly string[], at: number, framed: boolean): Head | null {
  const known = new Set<Label>();
  let labels = 0;
  let addressed = false;
  let dated = false;
  let timed = false;
  let sender = '';
  let end = at;
  let value = false;
  for (let i = at; i < texts.length && i < at + HEAD_LINES; i++) {
    const text = texts[i] ?? '';
    if (text === '') {
      if (texts[i + 1] === '') break;
      continue;
    }
    const here = labelsIn(text);
    const sign = here.length > 0 || address.test(text) || day.test(text);
    if (!sign && !value && !isNameLike(text)) break;
    if (sign && isProse(text, here)) break;
    if (holdsPhone(text) && !here.some((label) => kinds.get(label) === 'subject')) break;
    for (const label of here) {
      const kind = kinds.get(label);
      if (kind !== undefined && kind !== 'other') known.add(kind);
    }
    labels += here.length;
    if (sender === '' && address.test(text)) sender = text;
    addressed ||= address.test(text);
    dated ||= day.test(text);
    timed ||= hour.test(text);
    if (sign || value) end = i + 1;
    value = here.length > 0 && isLabelAlone(text);
  }
  if (!dated || (!addressed && !framed)) return null;
  const sure = timed && known.size >= 2;
  if (sure || (framed && labels >= 2)) return { end, sender: nameIn(sender), weak: false };
  return timed && addressed && labels >= 2 ? { end, sender: nameIn(sender), weak: true } : null;
}

/** "2026/3/3 Desk via Portal <porting@desk.example>", ">>> Desk <porting@desk.example> 3/3/2026 9:14 AM >>>": names and a day, no sentence. */
function lineFrom(text: string, at: number): Head | null {
  if (text.length > 200 || !address.test(text) || !day.test(text)) return null;
  const framed = /^>{2,}.*>{2,}$/.test(text);
  const colon = /[:：]$/.test(text);
  if (!framed && (/[.!?]$/.test(text) || holdsPhone(text))) return null;
  const bounded = framed || colon || hour.test(text) || (/^\d/.test(text) && />$/.test(text));
  if (!bounded || restOf(text).length > (colon ? 8 : 6)) return null;
  return { end: at + 1, sender: nameIn(text), weak: !framed && !(colon && hour.test(text)) };
}

/** A line with name and address, and one with day and hour, whichever stands first, and nothing else on them. */
function pairFrom(texts: readonly string[], at: number): Head | null {
  const [one = '', two = ''] = texts.slice(at, at + 2);
  const dated = (text: string): boolean => day.test(text) && hour.test(text) && restOf(text).length < 5;
  const named = (text: string): boolean =>
    address.test(text) && !day.test(text) && restOf(text).length < 6 && !/[.!?]$/.test(text);
  if (one.length > 120 || two.length > 120 || !((named(one) && dated(two)) || (dated(one) && named(two))))
    return null;
  return { end: at + 2, sender: nameIn(named(one) ? one : two), weak: true };
}

/** A number that could be a telephone's: a head has none, but for its subject. */
const holdsPhone = (text: string): boolean =>
  (text.match(/\d/g)?.length ?? 0) > 5 && phone.test(text.replace(days, ' ').replace(hours, ' '));
const phone = /\d(?:[\s()./-]{0,3}\d){5,}/;
const days = new RegExp(day, 'gu');
const hours = new RegExp(hour, 'gi');

/** Words that are neither address nor day nor hour. */
function restOf(text: string): readonly string[] {
  const bare = text
    .replace(/<[^<>]*>|\S+@\S+/g, ' ')
    .replace(day, ' ')
    .replace(hour, ' ');
  return bare.match(/\p{L}{2,}/gu) ?? [];
}

/** Labels in a line, in lower case: `Name:` anywhere, `| Name |`, `Name⇥` in front, known ones alone or at the end of a column. */
function labelsIn(text: string): string[] {
  const found = [
    ...text.matchAll(/(?<![\p{L}\p{M}'’])(\p{L}[\p{L}\p{M}'’-]{0,18})[*_]{0,2}\s?[:：](?!\/\/)/gu),
  ]
    .map((match) => (match[1] ?? '').toLowerCase())
    .filter((word) => !/^(?:mailto|https?|tel|fax|cid)$/.test(word));
  const cell = /^(?:\|\s*)?([\p{L}][\p{L}\p{M}' .-]{0,24}?)\s*(?:\||\t|\s{3,}|$)/u.exec(text)?.[1];
  const column = /\s{3,}(\p{L}{2,12})$/u.exec(text)?.[1];
  for (const word of [cell, column]) {
    const label = word?.trim().toLowerCase();
    if (label === undefined || found.includes(label)) continue;
    if (kinds.has(label) || (text.startsWith('|') && word === cell)) found.push(label);
  }
  return found;
}

const isLabelAlone = (text: string): boolean =>
  /^[^:：]{0,24}[:：|]?$/.test(text.replace(/^\|\s*/, '')) || /\s{3,}\p{L}{2,12}$/u.test(text);

/** What may stand between the lines of a head: a name, the rest of a value. */
const isNameLike = (text: string): boolean =>
  text.length < 60 && !/[.!?]$/.test(text) && text.split(/\s+/).every((word) => !/^\p{Ll}{3,}/u.test(word));

/** A sentence that names an address or a day. */
function isProse(text: string, labels: readonly string[]): boolean {
  if (labels.filter((label) => kinds.has(label)).length > 1) return false;
  return restOf(text).filter((word) => /^\p{Ll}{2,}/u.test(word)).length - labels.length > 7;
}

function nameIn(text: string): string {
  return (
    /(?:^|[:|>]\s*)\s*["']?([^<>:|"@]{2,60}?)["']?\s*[<([]/.exec(
      text.replace(day, '').replace(hour, ''),
    )?.[1] ?? ''
  ).trim();
}
