/** Which lines of a plain text are marked as quoted, and which only look so. */

export type Marked = {
  readonly text: string;
  readonly depth: number;
  /** The only marked line, words above it and no question: it may be the sender's own ("> except 0103"). */
  readonly lone: boolean;
};

/** `> ` in front of a line, any number of them, also `>>` and `> >`, and `DW> ` as The Bat writes it. */
export function quoteMarks(line: string): { depth: number; rest: string } {
  let depth = 0;
  let at = 0;
  const initials = /^\s?[A-Z]{1,3}(?=>)/.exec(line)?.[0].length ?? 0;
  for (let i = initials; i < line.length; i++) {
    const char = line[i];
    if (char === '>') {
      depth++;
      at = i + 1;
    } else if (char !== ' ' && char !== '\t') break;
  }
  return depth === 0 ? { depth, rest: line } : { depth, rest: line.slice(at) };
}

/** Sorts the lines of a text. `|` marks a quotation where it stands before several lines and draws no table. */
export function markedLines(raws: readonly string[]): Marked[] {
  const barred = barredLines(raws);
  const found = raws.map((raw, i): Marked => {
    const bare = raw.trim();
    if (barred.has(i)) return { text: bare.slice(1).trim(), depth: 1, lone: false };
    const { depth, rest } = quoteMarks(raw);
    if (depth > 0 && (framed.test(bare) || closesBracket(raws, i)))
      return { text: bare, depth: 0, lone: false };
    if (fromMbox.test(raw) && !isMarked(raws[i - 1]) && !isMarked(raws[i + 1]))
      return { text: bare.replace(/^>+/, ''), depth: 0, lone: false };
    return { text: rest.trim(), depth, lone: false };
  });
  const [only, more] = found.filter((line) => line.depth > 0 && line.text !== '');
  if (only === undefined || more !== undefined || only.text.endsWith('?')) return found;
  const above = found.slice(0, found.indexOf(only)).some((line) => line.text !== '');
  return above ? found.map((line) => (line === only ? { ...line, lone: true } : line)) : found;
}

/** GroupWise's head: `>>> Name <address> 3/3/2026 9:14 AM >>>`. */
const framed = /^>{2,}\s*[^>\s].{0,300}>{2,}$/;
/** Mailboxes of the mbox kind escape a line of the letter that begins with "From " (RFC 4155). */
const fromMbox = /^>+From\s/;
const isMarked = (raw: string | undefined): boolean => /^\s?>/.test(raw ?? '');

/** A mark that only closes the bracket of an address or link which a program has broken over lines. */
function closesBracket(raws: readonly string[], at: number): boolean {
  for (let i = at - 1, closed = 0; i >= 0 && i > at - 4; i--) {
    const raw = raws[i] ?? '';
    if (raw.trim() === '' || isMarked(raw)) return false;
    for (const [sign] of [...raw.matchAll(/<(?=\s*$|mailto:|https?:|tel:|[\w.+"'-]+@)|>/gi)].reverse()) {
      if (sign === '>') closed++;
      else if (closed === 0) return true;
      else closed--;
    }
  }
  return false;
}

/** Two or more lines with a bar before them and none behind it. */
function barredLines(raws: readonly string[]): ReadonlySet<number> {
  const bar = (raw: string | undefined): boolean => /^\s{0,2}\|(?:\s[^|]*)?$/.test(raw ?? '');
  const found = new Set<number>();
  raws.forEach((raw, i) => {
    if (bar(raw) && (bar(raws[i - 1]) || bar(raws[i + 1]))) found.add(i);
  });
  return found;
}
