/**
 * What a match of a pattern can begin with. It lets a table of thousands of patterns be asked only for those that can
 * match at a place: the answer may be too wide, never too narrow.
 */

/** So many letters are looked at. */
const OPENING = 8;
/** A pattern with more beginnings is told by shorter ones. */
const MOST = 100;

/** Beginnings that may go on with what follows in the pattern, and those after which anything may follow. */
type Beginnings = { readonly open: ReadonlySet<string>; readonly closed: ReadonlySet<string> };

const NONE: ReadonlySet<string> = new Set();
const NOTHING: Beginnings = { open: new Set(['']), closed: NONE };
const ANYTHING: Beginnings = { open: NONE, closed: new Set(['']) };
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
/** Letters of which the last has no quantifier. */
const WORD = /[a-z]+(?![?*+{])/y;
const QUANTIFIER = /[?*+]|\{\d+(?:,\d*)?\}/y;

/** The beginnings of all texts in lower case that a pattern's source can match, each of at most OPENING characters, a run of white space as one blank; `['']` where nothing is known. */
export function openings(source: string): string[] {
  const { open, closed } = new Source(source).alternatives();
  const all = new Set([...open, ...closed]);
  const told = (one: string) => {
    for (let length = 0; length < one.length; length++) if (all.has(one.slice(0, length))) return true;
    return false;
  };
  return [...all].filter((one) => !told(one));
}

/** Reads a source from left to right; what it does not know it takes for anything. */
class Source {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  alternatives(): Beginnings {
    let all = this.sequence();
    while (this.took('|')) all = either(all, this.sequence());
    return all;
  }

  private sequence(): Beginnings {
    let all = NOTHING;
    while (this.at < this.source.length && this.peek() !== '|' && this.peek() !== ')') {
      if (all.open.size === 0) this.skip();
      else all = followed(all, this.repeated(this.atom()));
    }
    return all;
  }

  /** On to the end of this sequence: what follows tells no more. */
  private skip(): void {
    for (let depth = 0; this.at < this.source.length; this.at++) {
      const c = this.peek();
      if (depth === 0 && (c === '|' || c === ')')) return;
      if (c === '\\') this.at++;
      else if (c === '[') while (this.peek() !== ']') this.at += this.peek() === '\\' ? 2 : 1;
      else if (c === '(') depth++;
      else if (c === ')') depth--;
    }
  }

  private atom(): Beginnings {
    WORD.lastIndex = this.at;
    const letters = WORD.exec(this.source)?.[0];
    if (letters !== undefined) {
      this.at += letters.length;
      return letters.length < OPENING
        ? one(letters)
        : { open: NONE, closed: new Set([letters.slice(0, OPENING)]) };
    }
    const c = this.next();
    if (c === '(') return this.group();
    if (c === '[') return this.characters();
    if (c === '\\') return this.escape();
    if (c === '^' || c === '$') return NOTHING;
    if (c === '.') return ANYTHING;
    return one(/\s/.test(c) ? ' ' : c);
  }

  private group(): Beginnings {
    const kind = /^\?(?:<?[=!]|:)/.exec(this.source.slice(this.at, this.at + 3))?.[0] ?? '';
    this.at += kind.length;
    const inside = this.alternatives();
    this.took(')');
    return kind === '' || kind === '?:' ? inside : NOTHING;
  }

  private characters(): Beginnings {
    const from = this.at;
    while (this.at < this.source.length && this.peek() !== ']') this.at += this.peek() === '\\' ? 2 : 1;
    const inside = this.source.slice(from, this.at);
    this.took(']');
    const plain = inside.replace('a-z', LETTERS).replace('0-9', DIGITS);
    return /^\^|\\|.-./.test(plain) ? ANYTHING : oneOf(plain.replace(/\s/g, ' '));
  }

  private escape(): Beginnings {
    const c = this.next();
    if (c === 's') return one(' ');
    if (c === 'd') return oneOf(DIGITS);
    if (c === 'w') return oneOf(`${LETTERS}${DIGITS}_`);
    if (c === 'b' || c === 'B') return NOTHING;
    if (/[a-z0-9]/i.test(c)) {
      const rest = /^(?:\{[^}]*\}|[0-9a-f]{2,4})/i.exec(this.source.slice(this.at, this.at + 20))?.[0] ?? '';
      if (/[pPuxc]/.test(c)) this.at += rest.length;
      return ANYTHING;
    }
    return one(c);
  }

  /** An atom with the quantifier that follows it. */
  private repeated(atom: Beginnings): Beginnings {
    QUANTIFIER.lastIndex = this.at;
    const quantifier = QUANTIFIER.exec(this.source)?.[0];
    if (quantifier === undefined) return atom;
    this.at += quantifier.length;
    this.took('?');
    const once = quantifier === '?' || quantifier === '{1}' || quantifier === '{0,1}';
    const some =
      once || isBlank(atom) ? atom : { open: NONE, closed: new Set([...atom.open, ...atom.closed]) };
    return /^(?:[?*]|\{0)/.test(quantifier) ? either(NOTHING, some) : some;
  }

  private peek(): string {
    return this.source.charAt(this.at);
  }

  private next(): string {
    return this.source.charAt(this.at++);
  }

  private took(c: string): boolean {
    if (this.peek() !== c) return false;
    this.at++;
    return true;
  }
}

const one = (text: string): Beginnings => ({ open: new Set([text]), closed: NONE });

const oneOf = (characters: string): Beginnings => ({ open: new Set(characters), closed: NONE });

const isBlank = ({ open, closed }: Beginnings): boolean =>
  closed.size === 0 && open.size === 1 && open.has(' ');

const joined = (head: string, tail: string): string =>
  (head.endsWith(' ') && tail.startsWith(' ') ? head + tail.slice(1) : head + tail).slice(0, OPENING);

const either = (a: Beginnings, b: Beginnings): Beginnings =>
  few(new Set([...a.open, ...b.open]), new Set([...a.closed, ...b.closed]));

/** Each open beginning of `a` goes on with `b`. */
function followed(a: Beginnings, b: Beginnings): Beginnings {
  if (a.open.size === 0) return a;
  if (a === NOTHING) return b;
  const open = new Set<string>();
  const closed = new Set(a.closed);
  for (const head of a.open) {
    for (const tail of b.open) {
      const both = joined(head, tail);
      (both.length < OPENING ? open : closed).add(both);
    }
    for (const tail of b.closed) closed.add(joined(head, tail));
  }
  return few(open, closed);
}

/** Beginnings, cut to the length at which they are few enough; behind a cut anything may follow. */
function few(open: ReadonlySet<string>, closed: ReadonlySet<string>): Beginnings {
  let some = { open, closed };
  for (let length = OPENING - 1; some.open.size + some.closed.size > MOST && length > 0; length--) {
    const short = [...open].filter((one) => one.length < length);
    const cut = [...open].filter((one) => one.length >= length);
    some = {
      open: new Set(short),
      closed: new Set([...cut, ...closed].map((one) => one.slice(0, length))),
    };
  }
  return some;
}
