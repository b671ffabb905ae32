import { HEADERS, LIMITS, PICTURES, WHICH_WORDS } from '../languages/headers.ts';
import type { Sheet } from '../letter/letter.ts';
import { findNumbers } from '../numbers/find.ts';
import { fold, normalise } from '../numbers/fold.ts';
import type { NumberPlan } from '../numbers/plan.ts';
import type { ReadingContext } from '../reading.ts';

/** What an attached list names: `kept` are numbers that the list itself says shall go on. */
export type Listed = {
  readonly numbers: readonly string[];
  readonly unmatched: readonly string[];
  readonly kept: readonly string[];
  readonly doubt: string | null;
};

/** What a title, cell or line says of its numbers; null where it says nothing of that. */
export type SaysFate = (text: string) => Fate | null;

/** Numbers of the attached lists that the words point to (rule 19). `words` is the masked, folded sentence that points. Pure. */
export function attachedNumbers(
  sheets: readonly Sheet[],
  words: string,
  context: ReadingContext,
  plan: NumberPlan,
  fateSaid: SaysFate,
): Listed {
  const doubtful = (doubt: string): Listed => ({ numbers: [], unmatched: [], kept: [], doubt });
  if (sheets.length === 0) return doubtful('points to an attachment that is not there');
  if (PICTURES.test(words)) return doubtful('points to an attachment that a program does not read');
  const named = sheets.filter((s) => nameIn(words, s.filename));
  const meant = named.length > 0 ? named : sheets;
  const readable = meant.filter((s) => s.kind !== 'unreadable');
  if (readable.length === 0) return doubtful('points to an attachment that a program does not read');
  const lists = readable
    .map((s) => ({ sheet: s, rows: rowsOf(s) }))
    .filter(({ rows }) => rows.some((row) => row.some((cell) => numbersIn(cell, context, plan).length > 0)));
  const [list, second] = lists;
  if (list === undefined) return doubtful('points to a list without numbers');
  if (second !== undefined) return doubtful('points to one of several lists');
  return readTable(
    list.rows,
    list.sheet.kind === 'text',
    words,
    (cell) => numbersIn(cell, context, plan),
    fateSaid,
  );
}

type Found = { readonly numbers: readonly string[]; readonly unmatched: readonly string[] };

function readTable(
  rows: readonly (readonly string[])[],
  plainText: boolean,
  words: string,
  find: (cell: string) => readonly Found[],
  fateSaid: SaysFate,
): Listed {
  const doubtful = (doubt: string): Listed => ({ numbers: [], unmatched: [], kept: [], doubt });
  const headed = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  const top = rows[headed] ?? [];
  const hasHeader =
    !plainText && top.every((cell) => find(cell).length === 0) && top.some((cell) => /[a-z]/.test(cell));
  const header = hasHeader ? top : [];
  const body = rows.slice(hasHeader ? headed + 1 : 0);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = [...Array(width).keys()];
  const title = (i: number) => (header[i] ?? '').trim();
  const filled = (i: number) => body.map((row) => row[i] ?? '').filter((cell) => cell.trim() !== '');
  const phones = columns.filter(
    (i) => filled(i).some((cell) => find(cell).length > 0) && !HEADERS.other.test(title(i)),
  );
  if (phones.length === 0) return doubtful('points to a list without numbers');

  // Which column: one that the words name, else the only one, else the one whose title says that it holds the numbers.
  const lettered = /(?:column|spalte|columna|colonne|colonna|coluna|kolom)\s+([a-h])(?![a-z])/.exec(words);
  const byLetter = lettered?.[1] === undefined ? null : lettered[1].charCodeAt(0) - 97;
  const titled = columns.filter((i) => title(i).length > 2 && says(words, title(i)));
  let chosen = phones;
  const pointedAt = byLetter !== null ? [byLetter] : titled.filter((i) => phones.includes(i));
  const speaksOfColumn = WHICH_WORDS.column.test(words);
  if (pointedAt.length > 0 && (byLetter !== null || phones.length > 1 || speaksOfColumn))
    chosen = pointedAt.filter((i) => filled(i).some((cell) => find(cell).length > 0));
  if (chosen.length > 1) {
    const sure = chosen.filter((i) => HEADERS.number.test(title(i)));
    const told = chosen.filter((i) => fateSaid(title(i)) === 'cancel');
    chosen = told.length === 1 ? told : sure.length === 1 && chosen.length - sure.length > 0 ? sure : chosen;
  }
  const told = chosen.map((i) => fateSaid(title(i)));
  const split = chosen.length === 2 && told.includes('cancel') && told.includes('keep');
  if (chosen.length === 0 || (chosen.length > 1 && !split && hasHeader))
    return doubtful('does not say with certainty which column of the list is meant');

  // Which rows: those whose cell the words quote, or those that a column says are to be cancelled.
  const others = columns.filter((i) => !phones.includes(i));
  const action = others.filter(
    (i) =>
      !HEADERS.other.test(title(i)) &&
      filled(i).length > 0 &&
      filled(i).every((cell) => rowSays(title(i), cell, fateSaid) !== null),
  );
  const [decides] = action;
  const values = others.flatMap((i) =>
    [...new Set(filled(i).map((cell) => cell.trim()))]
      .filter((value) => value.length > 1 && !(decides === i) && says(words, value))
      .map((value) => ({ column: i, value })),
  );
  const limitSpoken = LIMITS.test(words) || (speaksOfColumn && byLetter === null && titled.length === 0);
  const quoted = /"([^"\n]{1,40})"/.exec(words)?.[1]?.trim();
  if (
    values.length > 0 &&
    (limitSpoken ||
      speaksOfColumn ||
      quoted !== undefined ||
      titled.some((i) => others.includes(i)) ||
      WHICH_WORDS.row.test(words))
  ) {
    const column = values[0]?.column;
    if (values.some((v) => v.column !== column))
      return doubtful('does not say with certainty which rows of the list are meant');
    const rowsMeant = body.filter((row) => values.some((v) => (row[v.column] ?? '').trim() === v.value));
    return gather(rowsMeant, chosen, () => 'cancel', find);
  }
  if (decides !== undefined) {
    if (action.length > 1) return doubtful('does not say with certainty what is to become of each row');
    return gather(
      body,
      chosen,
      (row) =>
        (row[decides] ?? '').trim() === '' ? null : rowSays(title(decides), row[decides] ?? '', fateSaid),
      find,
    );
  }
  if (limitSpoken) return doubtful('does not say with certainty which rows of the list are meant');
  if (split) {
    const parts = chosen.map((i) => gather(body, [i], () => fateSaid(title(i)), find));
    return {
      numbers: parts.flatMap((p) => p.numbers),
      unmatched: parts.flatMap((p) => p.unmatched),
      kept: parts.flatMap((p) => p.kept),
      doubt: null,
    };
  }
  if (!plainText) return gather(body, chosen, () => 'cancel', find);
  // A text: lines may say what is to become of the numbers under them or beside them.
  let section: Fate = 'cancel';
  const fates = new Map<readonly string[], Fate>();
  for (const row of body) {
    const line = row.join(' ');
    const own = fateSaid(line);
    if (own !== null && find(line).length === 0) section = own;
    fates.set(row, own ?? section);
  }
  return gather(body, columns, (row) => fates.get(row) ?? null, find);
}

export type Fate = 'cancel' | 'keep';

function gather(
  rows: readonly (readonly string[])[],
  columns: readonly number[],
  fate: (row: readonly string[]) => Fate | null,
  find: (cell: string) => readonly Found[],
): Listed {
  const numbers = new Set<string>();
  const unmatched = new Set<string>();
  const kept = new Set<string>();
  for (const row of rows) {
    const what = fate(row);
    if (what === null) continue;
    for (const i of columns) {
      for (const found of find(row[i] ?? '')) {
        for (const n of found.numbers) (what === 'cancel' ? numbers : kept).add(n);
        if (what === 'cancel') for (const n of found.unmatched) unmatched.add(n);
      }
    }
  }
  if (numbers.size + unmatched.size + kept.size === 0)
    return { numbers: [], unmatched: [], kept: [], doubt: 'no row of the list is meant' };
  return { numbers: [...numbers], unmatched: [...unmatched], kept: [...kept], doubt: null };
}

function rowsOf(sheet: Sheet): readonly (readonly string[])[] {
  const rows = sheet.kind === 'text' ? sheet.text.split('\n').map((line) => [line]) : sheet.rows;
  return rows.map((row) => row.map((cell) => fold(normalise(cell)).replace(/^=/, '')));
}

function numbersIn(cell: string, context: ReadingContext, plan: NumberPlan): readonly Found[] {
  if (!/\d{2}/.test(cell) || cell.length > 2_000) return [];
  return findNumbers(cell, context, plan).filter(
    (m) => m.kind === 'number' && m.doubt === null && (!m.weak || m.numbers.length > 0),
  );
}

/** Whether the words hold a title or value as words of their own. */
function says(words: string, value: string): boolean {
  const at = words.indexOf(value);
  if (at === -1) return false;
  return !/[a-z0-9]/.test(words[at - 1] ?? ' ') && !/[a-z0-9]/.test(words[at + value.length] ?? ' ');
}

function nameIn(words: string, filename: string): boolean {
  const name = fold(normalise(filename));
  return (
    name.length > 4 &&
    (words.includes(name) ||
      (name.includes('.') && name.lastIndexOf('.') > 5 && says(words, name.slice(0, name.lastIndexOf('.')))))
  );
}

/** What a cell under its title says of its row: "cancel", or "yes" under "Cancel?"; null where it says nothing. */
function rowSays(title: string, cell: string, fateSaid: SaysFate): Fate | null {
  const value = cell.trim();
  const own = fateSaid(value);
  if (own !== null) return own;
  const asked = fateSaid(title);
  if (asked === null) return null;
  if (HEADERS.yes.test(value)) return asked;
  if (HEADERS.no.test(value)) return asked === 'cancel' ? 'keep' : 'cancel';
  return null;
}
