/** XLSX workbooks (ECMA-376) as tables: what a reader sees, so no hidden sheets, rows or columns and no struck-out text. */

import { Parser } from 'htmlparser2';
import { unzip } from './zip.ts';

const limits = {
  entries: 2000,
  unpacked: 60 * 1024 * 1024,
  sheets: 30,
  rows: 20_000,
  columns: 200,
  cells: 400_000,
  /** Elements within one another; a workbook has about eight. The parser looks through all of them at an end tag. */
  nesting: 64,
  elements: 3_000_000,
  /** Characters of one cell's text, and of a number format. */
  cell: 1_000,
  format: 200,
} as const;

/** One shown sheet as a reader sees it. */
export type ShownSheet = {
  readonly name: string;
  /** Rows with something in them; `at`: the number that stands beside a row. */
  readonly rows: readonly { readonly at: number; readonly cells: readonly string[] }[];
  /** Rows with something in them that are hidden, by hand or by a filter. */
  readonly hidden: number;
};

/** Every shown sheet's rows below each other, cells as text; null where it is no workbook, damaged or over a limit. */
export function workbookRows(archive: Uint8Array): string[][] | null {
  const sheets = workbookSheets(archive);
  return sheets?.flatMap((sheet) => sheet.rows.map((row) => [...row.cells])) ?? null;
}

/**
 * The shown sheets in the order of their tabs; null where it is no workbook, damaged or over a limit.
 * @param cell characters of a cell that are read; the rest of a longer one is left out
 */
export function workbookSheets(archive: Uint8Array, cell: number = limits.cell): ShownSheet[] | null {
  const files = unzip(archive, (name) => name.startsWith('xl/') && /\.(?:xml|rels)$/.test(name), limits);
  const book = files?.get('xl/workbook.xml');
  if (files === null || book === undefined) return null;
  try {
    const strings = sharedStrings(files.get('xl/sharedStrings.xml'), cell);
    const styles = stylesOf(files.get('xl/styles.xml'));
    const paths = sheetPaths(book, files.get('xl/_rels/workbook.xml.rels'));
    if (paths.length > limits.sheets) return null;
    const sheets: ShownSheet[] = [];
    let room: number = limits.rows;
    for (const { name, path } of paths) {
      const sheet = files.get(path);
      if (sheet === undefined) continue;
      const read = sheetRows(sheet, strings, styles, room, cell);
      room -= read.rows.length;
      sheets.push({ name, ...read });
    }
    return sheets;
  } catch {
    return null;
  }
}

type Attributes = Readonly<Record<string, string>>;

/** Walks an XML part; element names come without their prefix. @throws RangeError where it is too deep or too long */
function walk(
  bytes: Uint8Array,
  on: {
    open?: (name: string, attributes: Attributes) => void;
    text?: (text: string) => void;
    close?: (name: string) => void;
  },
): void {
  let nesting = 0;
  let elements = 0;
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++nesting > limits.nesting || ++elements > limits.elements)
          throw new RangeError('too deep or long');
        on.open?.(local(name), attributes);
      },
      ontext: (text) => on.text?.(text),
      onclosetag: (name) => {
        nesting--;
        on.close?.(local(name));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes));
  parser.end();
}

/** The sheets in the order of their tabs, hidden ones left out. */
function sheetPaths(book: Uint8Array, relations: Uint8Array | undefined): { name: string; path: string }[] {
  const targets = new Map<string, string>();
  if (relations !== undefined) {
    walk(relations, {
      open: (name, { Id = '', Target = '' }) => {
        if (name === 'Relationship')
          targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
      },
    });
  }
  const paths: { name: string; path: string }[] = [];
  walk(book, {
    open: (name, attributes) => {
      if (name !== 'sheet' || (attributes.state ?? 'visible') !== 'visible') return;
      const id = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key))?.[1] ?? '';
      const path = targets.get(id) ?? `xl/worksheets/sheet${paths.length + 1}.xml`;
      paths.push({ name: (attributes.name ?? '').slice(0, 31), path });
    },
  });
  return paths;
}

function sharedStrings(bytes: Uint8Array | undefined, most: number): string[] {
  const strings: string[] = [];
  if (bytes === undefined) return strings;
  let rich = new RichText(most);
  walk(bytes, {
    open: (name, attributes) => {
      if (name === 'si') rich = new RichText(most);
      rich.open(name, attributes);
    },
    text: (text) => rich.add(text),
    close: (name) => {
      rich.close(name);
      if (name === 'si') strings.push(rich.text);
    },
  });
  return strings;
}

/** A string made of runs: those with a strike go, phonetic hints (`rPh`) are not shown. Lives for one string. */
class RichText {
  text = '';
  private within = false;
  private struck = false;
  private phonetic = false;

  /** @param most characters that are read */
  constructor(private readonly most: number) {}

  open(name: string, attributes: Attributes): void {
    if (name === 't') this.within = true;
    else if (name === 'r') this.struck = false;
    else if (name === 'rPh') this.phonetic = true;
    else if (name === 'strike' || name === 'dstrike') this.struck = isOn(attributes.val);
  }

  add(text: string): void {
    const shown = this.within && !this.struck && !this.phonetic;
    if (shown) this.text += text.slice(0, this.most - this.text.length);
  }

  close(name: string): void {
    if (name === 't') this.within = false;
    else if (name === 'r') this.struck = false;
    else if (name === 'rPh') this.phonetic = false;
  }
}

const isOn = (value: string | undefined): boolean => value === undefined || !/^(?:0|false)$/.test(value);

type CellStyle = { readonly struck: boolean; readonly format: string };

/** What each cell style means for reading: struck out, and the number format. */
function stylesOf(bytes: Uint8Array | undefined): CellStyle[] {
  if (bytes === undefined) return [];
  const fonts: boolean[] = [];
  const formats = new Map<string, string>();
  const styles: CellStyle[] = [];
  const path: string[] = [];
  walk(bytes, {
    open: (name, attributes) => {
      path.push(name);
      const parent = path[path.length - 2];
      if (name === 'font' && parent === 'fonts') fonts.push(false);
      else if (name === 'strike' && parent === 'font' && path[path.length - 3] === 'fonts')
        fonts[fonts.length - 1] = isOn(attributes.val);
      else if (name === 'numFmt')
        formats.set(attributes.numFmtId ?? '', (attributes.formatCode ?? '').slice(0, limits.format));
      else if (name === 'xf' && parent === 'cellXfs') {
        const id = attributes.numFmtId ?? '0';
        styles.push({
          struck: fonts[Number(attributes.fontId ?? '-1')] ?? false,
          format: formats.get(id) ?? (isDateId(Number(id)) ? 'yyyy-mm-dd' : ''),
        });
      }
    },
    close: () => path.pop(),
  });
  return styles;
}

/** The date formats that every workbook has without declaring them (ECMA-376 part 1, 18.8.30). */
const isDateId = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

function sheetRows(
  bytes: Uint8Array,
  strings: readonly string[],
  styles: readonly CellStyle[],
  room: number,
  most: number,
): Pick<ShownSheet, 'rows' | 'hidden'> {
  const rows: { at: number; cells: string[] }[] = [];
  const hidden = new Set<number>();
  let row: string[] | null = null;
  let at = 0;
  let shownRow = true;
  let hiddenRows = 0;
  let cells = 0;
  let cell: {
    column: number;
    type: string;
    style: CellStyle | undefined;
    value: string;
    rich: RichText;
  } | null = null;
  let inValue = false;
  let column = 0;
  walk(bytes, {
    open: (name, attributes) => {
      if (name === 'col' && isOn(attributes.hidden ?? '0')) hide(hidden, attributes);
      else if (name === 'row') {
        row = [];
        shownRow = !isOn(attributes.hidden ?? '0');
        at = /^\d{1,7}$/.test(attributes.r ?? '') ? Number(attributes.r) : at + 1;
        column = 0;
      } else if (name === 'c') {
        column = columnOf(attributes.r) ?? column + 1;
        if (++cells > limits.cells || column > 16_384) throw new RangeError('too many cells');
        cell = {
          column,
          type: attributes.t ?? 'n',
          style: styles[Number(attributes.s ?? '0')],
          value: '',
          rich: new RichText(most),
        };
      } else if (name === 'v') inValue = true;
      else if (cell?.type === 'inlineStr') cell.rich.open(name, attributes);
    },
    text: (text) => {
      if (cell === null) return;
      if (inValue) cell.value += text.slice(0, most - cell.value.length);
      else if (cell.type === 'inlineStr') cell.rich.add(text);
    },
    close: (name) => {
      if (name === 'v') inValue = false;
      else if (cell !== null && name !== 'c') cell.rich.close(name);
      if (name === 'c' && cell !== null) {
        if (row !== null && !hidden.has(cell.column) && cell.column <= limits.columns)
          place(row, cell.column, shown(cell, strings));
        cell = null;
      }
      if (name === 'row' && row !== null) {
        if (rows.length >= room) throw new RangeError('too many rows');
        const filled = row.some((text) => text !== '');
        if (filled && shownRow) rows.push({ at, cells: row });
        else if (filled) hiddenRows++;
        row = null;
      }
    },
  });
  return {
    rows: rows.map((one) => ({ at: one.at, cells: one.cells.filter((_text, i) => !hidden.has(i + 1)) })),
    hidden: hiddenRows,
  };
}

function place(row: string[], column: number, text: string): void {
  while (row.length < column - 1) row.push('');
  row[column - 1] = text;
}

function hide(hidden: Set<number>, { min = '0', max = '0' }: Attributes): void {
  const [from, to] = [Number(min), Number(max)];
  for (let column = from; column <= to && column <= limits.columns; column++) hidden.add(column);
}

/** "C7" → 3. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function shown(
  cell: { type: string; style: CellStyle | undefined; value: string; rich: RichText },
  strings: readonly string[],
): string {
  if (cell.style?.struck === true) return '';
  const { type, value } = cell;
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'inlineStr') return cell.rich.text;
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'e') return '';
  return type === 'n' ? numberText(value.trim(), cell.style?.format ?? '') : value;
}

/** A number as a phone number needs it: no exponent, leading zeros where the format shows them; dates as ISO. */
function numberText(value: string, format: string): string {
  const number = Number(value);
  if (value === '' || !Number.isFinite(number)) return value;
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (/[ymdh]/i.test(bare) && number >= 1 && number < 2_958_466) {
    return new Date(Math.round((number - 25_569) * 86_400_000)).toISOString().slice(0, 10);
  }
  if (!Number.isInteger(number) || Math.abs(number) > Number.MAX_SAFE_INTEGER) return value;
  const zeros = /^0+(?=[0#\s().-]*$)/.test(bare) ? bare.replace(/[^0#]/g, '').length : 0;
  return number < 0 ? String(number) : String(number).padStart(zeros, '0');
}
