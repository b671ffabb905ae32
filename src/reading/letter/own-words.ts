/** Takes a mail apart: the sender's own new words, what he quotes, and what is attached (reading.md rules 1, 2, 17–19). */

import { htmlLines } from '../html/html.ts';
import type { Message } from '../message.ts';
import { forwardedText, sheetsOf } from './attachments.ts';
import { automaticMark, besideAutomaticText } from './automatic.ts';
import { bareNumber, contactLabel, internet, isContactLine, registration } from './contact.ts';
import { withoutFurniture } from './furniture.ts';
import { withoutDeskFrame } from './help-desk.ts';
import { withoutKnown } from './known.ts';
import type { Letter, Passage } from './letter.ts';
import type { Line } from './line.ts';
import { deskNames, fold, isGreeting, isOwnName, nameWords } from './names.ts';
import { quotedText } from './quoted.ts';
import { recalled } from './recall.ts';
import { type People, type Placed, regionsOf } from './regions.ts';
import { withoutRepeats } from './repeats.ts';
import { withoutSignature } from './signature.ts';
import { newSubject } from './subject.ts';
import { hasText } from './tags.ts';
import { textLines } from './text.ts';
import { withTintedAnswers } from './tinted.ts';
import { unglued } from './unglued.ts';

/** `thread` is the order whose mail it replies to, `known` what the desk sent to the sender and what he wrote before. */
type Context = { readonly thread: string | null; readonly known?: readonly string[] };

/** Takes a mail apart. Never throws: a limit that is hit makes it unreadable. */
export function takeApart(message: Message, context: Context): Letter {
  const { mark, kind } = automaticMark(message);
  const { lines, problem } = bodyLines(message);
  const unreadable = message.unreadable ?? problem;
  const names = nameWords(
    message.from.flatMap(({ name, address }) => [withoutRepeats(name), address.replace(/@.*$/, '')]),
  );
  const parts: Parts =
    unreadable === null
      ? partsOf(message, lines, names, context.known ?? [])
      : { passages: [], otherwise: null, guessed: null, quoted: () => '' };
  const spoken = () => parts.passages.some(({ text }) => saysMore(besideAutomaticText(text)));
  return {
    desk: deskNames(message.to),
    automatic: mark,
    automaticWithOwnWords: mark !== null && kind === 'intermediary' && context.thread !== null && spoken(),
    unreadable,
    recalls: recalled(message, parts.passages[0]?.text ?? ''),
    subject: newSubject(withoutRepeats(message.subject), context.thread),
    passages: parts.passages,
    otherwise: parts.otherwise,
    guessed: parts.guessed,
    quoted: parts.quoted,
    sheets: unreadable === null ? sheetsOf(message.attachments) : [],
  };
}

/** More than a salutation. */
const saysMore = (text: string): boolean => text !== '' && !isGreeting(text);

const limits = { lines: 100_000, line: 100_000 } as const;

function bodyLines(message: Message): { readonly lines: readonly Line[]; readonly problem: string | null } {
  const { html, text } = message;
  const shown = html !== null && hasText(html) ? html : null;
  const { lines, problem } =
    shown === null ? { lines: text === null ? [] : textLines(text), problem: null } : htmlLines(shown);
  if (problem !== null) return { lines: [], problem };
  if (lines.length > limits.lines) return { lines: [], problem: 'it has too many lines' };
  if (lines.some((line) => line.text.length > limits.line))
    return { lines: [], problem: 'it has a line that is too long' };
  if (lines.some((line) => line.depth === 0 && line.text === '-----BEGIN PGP MESSAGE-----')) {
    return { lines: [], problem: 'the mail is encrypted (PGP)' };
  }
  const parted = lines.map(shortened).flatMap(unglued);
  return { lines: withoutArmour(parted), problem: null };
}

/** Before any pattern sees it. */
const shortened = (line: Line): Line =>
  line.text.length <= 120
    ? line
    : {
        ...line,
        text: withoutRepeats(line.text),
        runs: line.runs.map((run) => ({ ...run, text: withoutRepeats(run.text) })),
      };

/** Signed in the clear (RFC 9580 §7): the armour around the text goes, the text stays. */
function withoutArmour(lines: readonly Line[]): readonly Line[] {
  const begin = lines.findIndex((line) => line.text === '-----BEGIN PGP SIGNED MESSAGE-----');
  if (begin === -1) return lines;
  const head = lines.findIndex((line, i) => i > begin && line.text === '');
  const tail = lines.findIndex((line, i) => i > begin && line.text === '-----BEGIN PGP SIGNATURE-----');
  const last = lines.findIndex((line, i) => i > tail && line.text === '-----END PGP SIGNATURE-----');
  const signed = lines.slice(head + 1, tail === -1 ? lines.length : tail);
  const rest = tail === -1 || last === -1 ? [] : lines.slice(last + 1);
  return [
    ...lines.slice(0, begin),
    ...signed.map((l) => ({ ...l, text: l.text.replace(/^- (?=-)/, '') })),
    ...rest,
  ];
}

type Parts = Pick<Letter, 'passages' | 'otherwise' | 'guessed' | 'quoted'>;

function peopleOf(message: Message, names: ReadonlySet<string>): People {
  const everybody = [...message.from, ...message.to, ...message.cc].slice(0, 50);
  const words = (text: string): string[] =>
    text
      .split(/[^\p{L}\p{N}'’-]+/u)
      .map(fold)
      .filter((word) => word !== '');
  const named = new Set(everybody.flatMap(({ name }) => words(name.slice(0, 200))));
  return {
    named,
    isSelf: (name) => isOwnName(name, names),
    isNamed: (text) => {
      const said = words(text.replace(/<[^<>]*>/g, ' '));
      return said.length > 0 && said.length < 8 && said.every((word) => named.has(word));
    },
  };
}

function partsOf(
  message: Message,
  lines: readonly Line[],
  names: ReadonlySet<string>,
  known: readonly string[],
): Parts {
  const people = peopleOf(message, names);
  const place = (generous: boolean) =>
    withTintedAnswers(withoutKnown(withoutDeskFrame(regionsOf(lines, people, generous), message), known));
  const placed = place(false);
  const otherwise = placed.some((line) => line.weak === true) ? passagesOf(place(true), names) : null;
  const quoted = () =>
    [quotedText(placed, names), forwardedText(message.attachments)]
      .filter((text) => text !== '')
      .join('\n\n');
  return { passages: passagesOf(placed, names), otherwise, guessed: guessOf(placed), quoted };
}

/** The first line that was taken for history by a guess, and why. */
function guessOf(placed: readonly Placed[]): string | null {
  const line = placed.find(({ text, guessed }) => guessed !== undefined && text !== '');
  return line === undefined ? null : `“${line.text.slice(0, 60)}” ${line.guessed}`;
}

/**
 * Stretches of own words between stretches of quotation. What stands under the end of the whole quotation is no
 * answer, unless he answered before and stopped quoting right under a number.
 */
function passagesOf(placed: readonly Placed[], names: ReadonlySet<string>): Passage[] {
  const passages: Passage[] = [];
  const lastQuoted = placed.findLastIndex((line) => line.region === 'quoted' && line.text !== '');
  let answered: Placed[] = [];
  let answers = 0;
  for (let i = 0; i < placed.length; ) {
    const { region } = placed[i] as Placed;
    if (region !== 'own' && region !== 'answer') {
      if (region === 'quoted') answered.push(placed[i] as Placed);
      i++;
      continue;
    }
    let end = i;
    while (end < placed.length && (placed[end]?.region === region || placed[end]?.text === '')) end++;
    const own = placed.slice(i, end);
    const about = joined(answered);
    const inline =
      about !== '' && (region === 'answer' || i < lastQuoted || (answers > 0 && endsWithNumber(about)));
    const last = i > lastQuoted;
    const kept = inline && !last ? withoutFurniture(own) : withoutSignature(own, names);
    const text = about !== '' && !inline && isFooter(kept, names) ? '' : joined(kept);
    if (text !== '' && !isGreeting(text)) {
      passages.push({ text, answers: inline ? about : null });
      if (inline) answers++;
      answered = [];
    }
    i = end;
  }
  return passages;
}

/** What a gateway sets under a mail: address and registration of the company, nothing else. A bare number is an answer. */
function isFooter(lines: readonly Line[], names: ReadonlySet<string>): boolean {
  const filled = lines.filter(({ text }) => text !== '');
  return (
    filled.every(({ text }) => isContactLine(text, names) && !bareNumber.test(text)) &&
    filled.some(({ text }) => contactLabel.test(text) || internet.test(text) || registration.test(text))
  );
}

const endsWithNumber = (text: string): boolean =>
  /\d{2}[\s.-]?\d{2}/.test(text.slice(text.lastIndexOf('\n') + 1));

/** Lines as a text, blank lines at most one in a row. */
function joined(lines: readonly Line[]): string {
  const text = lines
    .map((line) => line.text)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
  // Who writes all in small letters begins his paragraphs so, too.
  return /^[^\p{L}]*\p{Lu}/u.test(text) ? text.replace(tornSentence, '$1 ') : text;
}

/** A picture or an attachment in the midst of a sentence leaves an empty line there: no end before it, no capital behind. */
const tornSentence = /([^\n]{24}[\p{L}\p{N})"”])\n\n(?=\p{Ll}{2,}[ ,][^\n]{8})/gu;
