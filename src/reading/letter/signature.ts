/** Signatures: where the sender's words end and his name, post, company, address and numbers begin (reading.md rule 1). */

import { closingOf } from './closings.ts';
import {
  bareNumber,
  contactLabel,
  internet,
  isContact,
  isContactLine,
  isPostscript,
  registration,
  wishes,
} from './contact.ts';
import { beginsNotice, withoutFurniture } from './furniture.ts';
import type { Line } from './line.ts';
import { isOwnName, nameShare, salutation } from './names.ts';

/** The lines that are left when signatures, program lines and notices are taken away. */
export function withoutSignature(lines: readonly Line[], names: ReadonlySet<string>): Line[] {
  const cleaned = withoutFurniture(lines);
  const kept: Line[] = [];
  for (let i = 0; i < cleaned.length; ) {
    const line = cleaned[i] as Line;
    const end = signatureAt(cleaned, i, kept, names);
    if (end === null) {
      kept.push(line);
      i++;
      continue;
    }
    const closing = closingOf(line.text, names);
    if (closing?.kind === 'thanking') kept.push({ ...line, text: closing.name ? closing.words : line.text });
    i = end;
  }
  return withoutTrailingContact(kept, names);
}

/** If a signature begins at `at`: the index after its last line. */
function signatureAt(
  lines: readonly Line[],
  at: number,
  before: readonly Line[],
  names: ReadonlySet<string>,
): number | null {
  const line = lines[at] as Line;
  if (line.zone === 'signature') return endOfContainer(lines, at);
  if (isDashes(line.text)) return endAfterDashes(lines, at, names);
  const closing = closingOf(line.text, names);
  if (closing === null && !isOwnName(line.text, names)) return null;
  const end = endOfContact(lines, at + 1, names);
  const block = lines.slice(at + 1, end).filter((l) => l.text !== '');
  if (closing !== null && !closing.name && isList(block, before)) return null;
  return end;
}

const isDashes = (text: string): boolean => /^(?:--|—|––|-{2,3}|_{2,4})$/.test(text);

/** Inside a program's signature container everything is signature but what is said in so many words. */
function endOfContainer(lines: readonly Line[], at: number): number | null {
  let end = at;
  while (end < lines.length && lines[end]?.zone === 'signature' && !isTypedIn((lines[end] as Line).text))
    end++;
  return end === at ? null : end;
}

/** A request typed into the signature's container: a postscript, or a wish that names digits. */
function isTypedIn(text: string): boolean {
  if (isPostscript(text)) return true;
  return (
    wishes.test(text) &&
    /\d{2}/.test(text) &&
    text.split(/\s+/).length > 3 &&
    !beginsNotice(text) &&
    /\b(?:port|cancel|storn|annul|résili|anul|portab|rufnummer|nummer|numbers?|números?|numéros?|numer[oi])/i.test(
      text,
    )
  );
}

function endAfterDashes(lines: readonly Line[], at: number, names: ReadonlySet<string>): number {
  let end = at + 1;
  while (
    end < lines.length &&
    (isContactLine((lines[end] as Line).text, names) || !isTypedIn((lines[end] as Line).text))
  )
    end++;
  return end;
}

function endOfContact(lines: readonly Line[], from: number, names: ReadonlySet<string>): number {
  let end = from;
  while (end < lines.length) {
    const text = (lines[end] as Line).text;
    if (isDashes(text)) return endAfterDashes(lines, end, names);
    const contact =
      lines[end]?.zone === 'signature' || isContactLine(text, names) || closingOf(text, names) !== null;
    if (!contact && !isSlogan(lines, end)) return text.includes('\t') ? startOfTable(lines, end, from) : end;
    end++;
  }
  return end;
}

/** A table that says something is words from its first row on, a heading that alone could be a signature's included. */
function startOfTable(lines: readonly Line[], row: number, from: number): number {
  let start = row;
  while (start > from && lines[start - 1]?.text.includes('\t') === true) start--;
  return start;
}

/** A company's sentence about itself in the middle of its signature: no wish in it, contact data under it. */
function isSlogan(lines: readonly Line[], at: number): boolean {
  const text = (lines[at] as Line).text;
  if (wishes.test(text) || isPostscript(text) || /[?:]$|\d/.test(text) || text.split(/\s+/).length > 14)
    return false;
  const next = lines.slice(at + 1, at + 4).filter((line) => line.text !== '');
  return next.some(
    (line) => contactLabel.test(line.text) || internet.test(line.text) || registration.test(line.text),
  );
}

/** Numbers alone under a thank-you are the list that the words above announced, not a signature. */
function isList(block: readonly Line[], before: readonly Line[]): boolean {
  if (block.length === 0 || !block.every((line) => isListed(line.text.trim()))) return false;
  if (namesNumber(before)) return false;
  return (
    isAnnounced(before) || (block.length > 1 && block.every((line) => bareNumber.test(line.text.trim())))
  );
}

/** A number, a word of what it is allowed: "415-555-0102 Front desk". */
const isListed = (text: string): boolean =>
  bareNumber.test(text) ||
  (/\d{3}[\s.-]?\d{3,4}\b/.test(text) &&
    text.length < 60 &&
    !contactLabel.test(text) &&
    !internet.test(text));

const textOf = (lines: readonly Line[]): string =>
  lines
    .map((line) => line.text)
    .join('\n')
    .trim();
const namesNumber = (before: readonly Line[]): boolean => /\d{4}|\d{2}[\s.-]\d{2}/.test(textOf(before));
const isAnnounced = (before: readonly Line[]): boolean =>
  /[:：]$/.test(textOf(before)) || announces.test(textOf(before));
const announces =
  /\b(?:following|below|these|those|this number|folgende\w*|diese\w*|untenstehend\w*|suivant\w*|ces|ci-dessous|siguiente\w*|estos|estas|seguinte\w*|estes|seguent\w*|quest[ie]|volgende|onderstaande|deze)\b/i;

/**
 * Without a known closing and name a signature is the end of the last paragraph that opens with a name and goes on
 * with contact data, unless it is the list that the words announce.
 */
function withoutTrailingContact(lines: readonly Line[], names: ReadonlySet<string>): Line[] {
  const { start, end } = lastParagraph(lines);
  for (let at = start; at < end - 1; at++) {
    if (!looksLikeName(lines[at]?.text ?? '')) continue;
    const rest = lines.slice(at + 1, end);
    if (!rest.some(({ text }) => isContact(text)) || !rest.every((line) => isContactLine(line.text, names)))
      continue;
    const before = lines.slice(0, at).filter((line) => line.text !== '');
    const last = before[before.length - 1]?.text ?? '';
    if (/[:：]$/.test(last) || (at > start && !/[,.!]$/.test(last))) continue;
    if (
      before.length === 0 ? rest.length < 2 || rest.length > 8 : isAnnounced(before) && !namesNumber(before)
    )
      continue;
    return lines.slice(0, at);
  }
  return [...lines];
}

function lastParagraph(lines: readonly Line[]): { readonly start: number; readonly end: number } {
  let end = lines.length;
  while (end > 0 && lines[end - 1]?.text === '') end--;
  let start = end;
  while (start > 0 && lines[start - 1]?.text !== '') start--;
  return { start, end };
}

const looksLikeName = (text: string): boolean =>
  /^(?:\p{Lu}[\p{L}.'’&-]*\s+){0,4}\p{Lu}[\p{L}.'’-]+,?$/u.test(text) && !salutation.test(text);
/** A desk signs without a closing: a last block with its name, its phone or its registration (rule 1b: these name nothing). */
export function withoutDeskSignature(lines: readonly Line[], names: ReadonlySet<string>): Line[] {
  const { start, end } = lastParagraph(lines);
  const block = lines.slice(start, end);
  const [first] = block;
  if (first === undefined || block.length < 2 || !block.every((line) => isDeskLine(line.text, names)))
    return [...lines];
  const named = nameShare(first.text, names) >= 0.5;
  const contact = block
    .slice(1)
    .some(
      ({ text }) =>
        contactLabel.test(text) || internet.test(text) || registration.test(text) || !bareNumber.test(text),
    );
  const opens = !/\d{3}/.test(first.text) && !/[:：]$/.test(first.text);
  return opens && (named || contact) && block.slice(1).some(({ text }) => /\d|@|www/.test(text))
    ? lines.slice(0, start)
    : [...lines];
}

const isDeskLine = (text: string, names: ReadonlySet<string>): boolean =>
  isContactLine(text, names) ||
  contactLabel.test(text) ||
  registration.test(text) ||
  nameShare(text, names) >= 0.5;
