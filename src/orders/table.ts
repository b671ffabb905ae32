/** A file as a table: CSV in any common encoding, or the first sheet of an XLSX workbook that holds something. */
import { parse } from 'csv-parse/sync';
import { decodeAs, type Encoding, encodingOf } from '../encoding.ts';
import { workbookSheets } from '../reading/sheets/workbook.ts';

export type Table = {
  readonly kind: 'table';
  readonly header: readonly string[];
  /** `place`: as a person finds the row ("line 3", "row 3"). */
  readonly rows: readonly { readonly place: string; readonly cells: readonly string[] }[];
  /** What was guessed or left out, for whoever imports. */
  readonly notes: readonly string[];
};

export type NoTable = { readonly kind: 'problem'; readonly problem: string };

/** As many characters as a cell of a spreadsheet holds: a cell cut short would lose numbers. */
const longestCell = 32_767;

/** Whether the bytes are an archive, as workbooks are. */
export const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The first shown sheet with rows, its hidden rows left out. */
export function workbookTable(bytes: Uint8Array): Table | NoTable {
  const sheets = workbookSheets(bytes, longestCell);
  if (sheets === null)
    return {
      kind: 'problem',
      problem: 'This is no XLSX workbook that can be read: damaged, protected by a password, or too large.',
    };
  const [sheet, ...others] = sheets.filter((one) => one.rows.length > 0);
  if (sheet === undefined) return { kind: 'problem', problem: 'The workbook has no rows.' };
  const [first, ...rows] = sheet.rows;
  const header = lowered(first?.cells ?? []);
  const left = others.map((one) => `"${one.name}"`).join(', ');
  return {
    kind: 'table',
    header,
    rows: rows.map(({ at, cells }) => ({
      place: `row ${at}`,
      // A spreadsheet leaves out the empty cells at the end of a row.
      cells: [...cells, ...header.slice(cells.length).map(() => '')].map((cell) => cell.trim()),
    })),
    notes: [
      ...(others.length === 0 ? [] : [`The sheet "${sheet.name}" is read; ${left} is left out.`]),
      ...(sheet.hidden === 0
        ? []
        : [`${sheet.hidden} hidden ${sheet.hidden === 1 ? 'row is' : 'rows are'} left out.`]),
    ],
  };
}

/** Rows with too many or too few cells are kept as they are. */
export function csvTable(bytes: Uint8Array): Table | NoTable {
  const { text, notes } = textOf(bytes);
  let lines: { info: { lines: number }; record: string[] }[];
  try {
    lines = parse(text, {
      info: true,
      bom: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      delimiter: delimiterOf(text),
    }) as unknown as typeof lines;
  } catch (error) {
    return { kind: 'problem', problem: `The CSV is broken: ${(error as Error).message}` };
  }
  const [first, ...rows] = lines;
  return {
    kind: 'table',
    header: lowered(first?.record ?? []),
    rows: rows.map(({ info, record }) => ({ place: `line ${info.lines}`, cells: record })),
    notes,
  };
}

const names: Readonly<Record<Encoding['name'], string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

/** A file's text without its byte order mark, and a word where its encoding is a guess. */
export function textOf(bytes: Uint8Array): { readonly text: string; readonly notes: readonly string[] } {
  const { name, sure } = encodingOf(bytes);
  const text = decodeAs(name, bytes);
  const damage = name === 'utf-8' ? ', but some characters of it are broken' : '';
  return {
    text,
    notes: sure
      ? []
      : [`The file does not say its encoding; it is read as ${names[name]}${damage}: look at the accents.`],
  };
}

const lowered = (cells: readonly string[]): string[] => cells.map((name) => name.trim().toLowerCase());

/** Spreadsheets write commas, semicolons or tabs, as the country has it: the header tells. */
function delimiterOf(text: string): string {
  const header = text.trimStart().split(/\r?\n|\r/, 1)[0] ?? '';
  const count = (sign: string): number => header.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
