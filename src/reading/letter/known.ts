/**
 * What the desk sent and what the sender wrote before stands in a mail again as history, however it is marked, out of
 * order, shortened or wrapped anew (reading.md rule 1). Told by runs of words, so that no client's marks are needed.
 */

import type { Placed } from './regions.ts';

/** Words in a row that must stand in a known text just so. */
const RUN = 5;
/** Words with letters that a block needs to be told for a quotation: an answer or a request typed afresh has fewer. */
const BLOCK = 10;
/** Texts and characters that are looked at; the latest come first. */
const limits = { texts: 60, text: 20_000, all: 200_000 } as const;

type Known = { readonly runs: ReadonlySet<string>; readonly pieces: ReadonlySet<string> };

/**
 * The lines with what stands in a known text as quotation. A sentence counts that is known from its first word to its
 * last; sentences must stand together as a block of some length. Under such a block shorter ones count, too.
 */
export function withoutKnown(placed: readonly Placed[], texts: readonly string[]): readonly Placed[] {
  if (texts.length === 0) return placed;
  const lines = placed.map(piecesOf);
  const pieces = lines.flat();
  markKnown(pieces, knownOf(texts));
  let proven = false;
  for (const { block, before } of blocksOf(pieces)) {
    const long = block.reduce((sum, piece) => sum + (piece.told ? piece.letters : 0), 0) >= BLOCK;
    if (!beginsSentence(block[0] as Piece, before)) continue;
    proven ||= long;
    // A short sentence at the edge of a block may be his: "CANCEL PORT" over the notice that offers it.
    const first = block.findIndex((piece) => piece.told);
    const last = block.findLastIndex((piece) => piece.told);
    for (const piece of block.slice(first, last + 1)) piece.quoted = long || (proven && piece.told);
  }
  return placed.flatMap((line, at) => split(line, lines[at] ?? []));
}

/** A sentence of a line, or the part of it that stands in the line. */
type Piece = {
  readonly text: string;
  readonly words: readonly string[];
  readonly own: boolean;
  /** How many of its words have letters. */
  readonly letters: number;
  known: boolean;
  /** Known by runs of words, not only as a short sentence that is the same. */
  told: boolean;
  quoted: boolean;
};

function piecesOf(line: Placed): Piece[] {
  return sentencesOf(line.text).map((text) => {
    const words = wordsOf(text);
    const letters = words.filter((word) => /\p{L}/u.test(word)).length;
    const own = line.region === 'own';
    return { text, words, own, letters, known: false, told: false, quoted: false };
  });
}

type Word = { readonly word: string; readonly piece: Piece | null };

/** Marks the pieces that are known from end to end; what is not his own anyway parts the words around it. */
function markKnown(pieces: readonly Piece[], known: Known): void {
  const stream = pieces.flatMap((piece): readonly Word[] =>
    piece.own ? piece.words.map((word) => ({ word, piece })) : [{ word: '\n', piece: null }],
  );
  const hits = new Map<Piece, number>();
  let until = 0;
  stream.forEach(({ piece }, at) => {
    const run = stream.slice(at, at + RUN);
    if (known.runs.has(run.map((one) => one.word).join(' '))) until = at + RUN;
    if (at < until && piece !== null) hits.set(piece, (hits.get(piece) ?? 0) + 1);
  });
  for (const piece of pieces) {
    if (!piece.own || piece.words.length === 0) continue;
    piece.told = hits.get(piece) === piece.words.length;
    piece.known = piece.told || known.pieces.has(piece.words.join(' '));
  }
}

/** `before`: the words that stand directly above. */
type Block = { readonly block: Piece[]; readonly before: Piece | null };

/** Known pieces one after the other, with runs of words among them; empty lines and rules do not part them. */
function blocksOf(pieces: readonly Piece[]): readonly Block[] {
  const blocks: Block[] = [];
  let open: Piece[] | null = null;
  let before: Piece | null = null;
  for (const piece of pieces) {
    if (piece.own && piece.words.length === 0) continue;
    if (!piece.known) open = null;
    else if (open === null) {
      open = [piece];
      blocks.push({ block: open, before });
    } else open.push(piece);
    before = piece;
  }
  return blocks.filter(({ block }) => block.some((piece) => piece.told));
}

/** The end of a sentence of his ("… except 0103, which goes on") is not taken off it because it stood elsewhere. */
function beginsSentence(first: Piece, before: Piece | null): boolean {
  if (!/^[^\p{L}]*\p{Ll}/u.test(first.text)) return true;
  return before === null || !before.own || /[.!?:…>]["”»)]?$/.test(before.text);
}

function split(line: Placed, pieces: readonly Piece[]): readonly Placed[] {
  if (!pieces.some((piece) => piece.quoted)) return [line];
  return pieces.map((piece) => ({
    ...line,
    text: piece.text,
    runs: [],
    ...(piece.quoted ? { region: 'quoted', guessed: 'stood in an earlier mail' } : {}),
  }));
}

function knownOf(texts: readonly string[]): Known {
  const runs = new Set<string>();
  const pieces = new Set<string>();
  let left: number = limits.all;
  for (const text of texts.slice(0, limits.texts)) {
    const bounded = text.slice(0, Math.min(left, limits.text));
    left -= bounded.length;
    const lines = bounded.split('\n').map((line) => line.replace(/^[\s>]+/, ''));
    const words = wordsOf(lines.join('\n'));
    for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(' '));
    // A text that was itself a short answer ("YES") may be given again.
    if (words.length < BLOCK) continue;
    for (const piece of lines.flatMap(sentencesOf)) pieces.add(wordsOf(piece).join(' '));
  }
  return { runs, pieces };
}

/** Cut after a mark that ends a sentence, the mark with what it ends. */
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?:…]["”»)]?)[ \t]+/);

/** Words and groups of digits without case, accents and marks. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200f\ufeff]/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
