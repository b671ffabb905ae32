/** Which lines of a mail are the sender's, which are quoted, and which only announce a quotation. */

import { HEAD_LINES, headFrom } from './heads.ts';
import type { Line } from './line.ts';
import { nameHeadFrom } from './name-heads.ts';
import {
  afterBareLabels,
  attributionEnds,
  attributionFrom,
  headerBlockFrom,
  isFrame,
  isReplyAbove,
  isRuleText,
  isSeparator,
  namedBy,
} from './quotes.ts';

/** `opening` lines announce a quotation and belong to nobody; `sender` names who is quoted, where that can be told. */
export type Region =
  | 'own'
  /** The sender's own words inside a quotation, told by their look alone: always an inline answer. */
  | 'answer'
  | 'quoted'
  | 'opening';
export type Placed = Line & {
  readonly region: Region;
  readonly sender: string;
  /** Why the line was taken for history where no known mark says so, in words for a person. */
  readonly guessed?: string;
  /** The guess is no sure one. */
  readonly weak?: boolean;
};

/** `isSelf`: the name is the sender's. `isNamed`: a line holds nothing but names of those whom the mail is from and to. */
export type People = {
  readonly isSelf: (name: string) => boolean;
  readonly isNamed: (text: string) => boolean;
  /** The words of those names, folded. */
  readonly named: ReadonlySet<string>;
};
const nobody: People = { isSelf: () => false, isNamed: () => false, named: new Set() };

type Guess = Pick<Placed, 'guessed' | 'weak'>;
const loneMark: Guess = { guessed: 'is the only line marked as quoted', weak: true };
const shape = (weak: boolean): Guess => ({ guessed: 'looks like the head of an older mail', weak });

/**
 * Sorts lines into regions. A quotation by marks (`>`, blockquote) ends where the marks end; one that only a header
 * block or a separator announces goes on to the end of the mail, since nothing marks where it would stop. A letter
 * that opens like a memo ("From: me, To: you, Subject: …", no address in it) quotes nobody. Where only the shape tells,
 * the lines say that they were guessed; `generous` leaves to the sender what is weak among them.
 */
export function regionsOf(lines: readonly Line[], people: People = nobody, generous = false): Placed[] {
  const placed: Placed[] = [];
  const texts = lines.map((line) => line.text);
  const near = addressAhead(texts);
  let toTheEnd = false;
  let sender = '';
  for (let i = 0; i < lines.length; ) {
    const opening =
      openingAt(lines, texts, i) ??
      (toTheEnd ? null : guessed(lines, texts, i, near(i) > HEAD_LINES, generous)) ??
      (toTheEnd || generous ? null : named(lines, texts, placed, people));
    if (opening !== null) {
      if (isMemo(placed, texts, i, opening) && people.isSelf(opening.sender)) {
        for (; i < opening.end; i++) placed.push(place(lines[i] as Line, 'own', ''));
        continue;
      }
      if (opening.sender !== '') sender = opening.sender;
      if (opening.guess !== undefined) takeNames(placed, people);
      for (; i < opening.end; i++)
        placed.push({ ...place(lines[i] as Line, 'opening', sender), ...opening.guess });
      if (!toTheEnd && (lines[opening.end - 1] as Line).depth === 0) toTheEnd = !marksFollow(lines, i);
      continue;
    }
    const line = lines[i] as Line;
    const lone = line.lone === true && !placed.some(({ region }) => region === 'opening');
    const quoted = (line.depth > 0 && !(generous && lone)) || toTheEnd;
    const placing = place(line, quoted ? 'quoted' : 'own', quoted ? sender : '');
    placed.push(quoted && lone ? { ...placing, ...loneMark } : placing);
    i++;
  }
  return withOrphans(placed);
}

const place = ({ text, depth, zone, runs }: Line, region: Region, sender: string): Placed => ({
  text,
  depth,
  zone,
  runs,
  region,
  sender,
});

function isMemo(before: readonly Placed[], texts: readonly string[], at: number, opening: Opening): boolean {
  const first = before.every((line) => line.text === '');
  return first && !texts.slice(at, opening.end).some((text) => /@|\d{1,2}[:.]\d{2}/.test(text));
}

type Opening = { readonly end: number; readonly sender: string; readonly guess?: Guess };

/** The names that stand in the lines directly above the head that they belong to. */
function takeNames(placed: Placed[], people: People): void {
  for (let i = placed.length - 1; i >= 0 && i > placed.length - 4; i--) {
    const line = placed[i] as Placed;
    if (line.region !== 'own' || line.text === '' || !people.isNamed(line.text)) return;
    placed[i] = { ...line, region: 'opening' };
  }
}

function openingAt(lines: readonly Line[], texts: readonly string[], at: number): Opening | null {
  const line = lines[at] as Line;
  if (line.zone === 'header') return containerHeader(lines, texts, at);
  const text = line.text;
  if (text === '' && line.zone !== 'rule') return null;
  if (line.zone === 'rule' || isRuleText(text)) return afterRule(lines, texts, at);
  if (isReplyAbove(text)) return { end: at + 1, sender: '' };
  if (isSeparator(text)) {
    const next = nextFilled(texts, at + 1);
    const header = headerBlockFrom(texts, next) ?? headFrom(texts, next, true);
    return header ?? { end: afterBareLabels(texts, at + 1), sender: '' };
  }
  const header = headerBlockFrom(texts, at);
  if (header !== null) return header;
  const end = attributionFrom(texts, at);
  if (end !== null && sameDepth(lines, at, end)) {
    return { end, sender: namedBy(texts.slice(at, end).join(' ')) };
  }
  if (
    line.zone === 'attribution' &&
    /[:：]$/.test(text) &&
    (attributionEnds(text) || marksFollow(lines, at + 1))
  ) {
    return { end: at + 1, sender: namedBy(text) };
  }
  return null;
}

/** How many lines further an address stands. */
function addressAhead(texts: readonly string[]): (at: number) => number {
  const next = new Array<number>(texts.length).fill(Number.POSITIVE_INFINITY);
  for (let i = texts.length - 1, last = Number.POSITIVE_INFINITY; i >= 0; i--) {
    if (texts[i]?.includes('@') === true) last = i;
    next[i] = last - i;
  }
  return (at) => next[at] ?? Number.POSITIVE_INFINITY;
}

/** An opening told by names alone, under words of the sender's and over others. */
function named(
  lines: readonly Line[],
  texts: readonly string[],
  before: readonly Placed[],
  people: People,
): Opening | null {
  const at = before.length;
  if ((lines[at] as Line).depth > 0 || texts[at] === '' || people.named.size === 0) return null;
  if (texts[at - 1] !== '' || !before.some((line) => line.region === 'own' && line.text !== '')) return null;
  const end = nameHeadFrom(texts, at, people.named);
  if (end === null || texts[nextFilled(texts, end)] === undefined) return null;
  // A signature above a quotation that is known by its opening.
  for (let i = at + 1; i < end; i++) if (openingAt(lines, texts, i) !== null) return null;
  return { end, sender: '', guess: shape(true) };
}

/** An opening told by the shape of a head alone. */
function guessed(
  lines: readonly Line[],
  texts: readonly string[],
  at: number,
  bare: boolean,
  generous: boolean,
): Opening | null {
  if (bare || (lines[at] as Line).depth > 0) return null;
  const framed = isFrame(texts[at] ?? '');
  const head = headFrom(texts, framed ? nextFilled(texts, at + 1) : at, framed);
  if (head === null || (head.weak && generous) || !sameDepth(lines, at, head.end)) return null;
  for (let i = at + 1; i < head.end; i++) if (openingAt(lines, texts, i) !== null) return null;
  // A head has a mail under it; one at the end is a signature or a note.
  const follows = texts.slice(head.end).some((text) => text !== '');
  return follows ? { end: head.end, sender: head.sender, guess: shape(head.weak) } : null;
}

function sameDepth(lines: readonly Line[], from: number, to: number): boolean {
  const depth = (lines[from] as Line).depth;
  return lines.slice(from, to).every((line) => line.depth === depth);
}

/** A program's own container for the header block, whatever language its labels are in. */
function containerHeader(lines: readonly Line[], texts: readonly string[], at: number): Opening | null {
  let end = at;
  while (end < lines.length && lines[end]?.zone === 'header') end++;
  const header = headerBlockFrom(texts, nextFilled(texts, at));
  if (header !== null)
    return { end: Math.max(header.end, Math.min(end, header.end + 2)), sender: header.sender };
  const labelled = texts.slice(at, end).filter((text) => /^[^:：\n]{1,30}\s?[:：]\s?\S/.test(text));
  const addressed = texts.slice(at, end).some((text) => /[^\s<>]+@[^\s<>]+/.test(text));
  return labelled.length >= 3 && addressed ? { end, sender: '' } : null;
}

/** A rule belongs to the header block under it; alone it opens nothing. */
function afterRule(lines: readonly Line[], texts: readonly string[], at: number): Opening | null {
  const next = nextFilled(texts, at + 1);
  if (next > at + 3 || next >= lines.length) return null;
  if ((lines[next] as Line).zone === 'header') return containerHeader(lines, texts, next);
  return headerBlockFrom(texts, next);
}

function nextFilled(texts: readonly string[], from: number): number {
  let at = from;
  while (at < texts.length && texts[at] === '') at++;
  return at;
}

function marksFollow(lines: readonly Line[], from: number): boolean {
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.depth > 0) return true;
    if (line.text !== '') return false;
  }
  return false;
}

/**
 * Programs that break lines anew leave the end of a long quoted line without a mark. Such a rest, alone between two
 * marked lines, is quoted text.
 */
function withOrphans(placed: readonly Placed[]): Placed[] {
  return placed.map((line, i) => {
    const before = placed[i - 1];
    const after = placed[i + 1];
    if (line.region !== 'own' || line.text === '' || before === undefined || after === undefined) return line;
    const torn =
      before.region === 'quoted' &&
      after.region === 'quoted' &&
      before.depth > 0 &&
      after.depth > 0 &&
      before.text.length >= 60 &&
      line.text.length < before.text.length &&
      !/[.!?:]$/.test(before.text);
    return torn ? { ...line, region: 'quoted', depth: before.depth, sender: before.sender } : line;
  });
}
