/** Figures as a table for people and as JSON for programs. */
import { writeFileSync } from 'node:fs';

type Row = Readonly<Record<string, string | number>>;

export class Report {
  readonly #tables: { title: string; rows: Row[] }[] = [];

  /** Prints a title; the rows that follow are of it. */
  table(title: string): void {
    this.#tables.push({ title, rows: [] });
    console.log(`\n${title}`);
  }

  /** Prints a row; heads are printed above it where they are others than above. */
  row(row: Row): void {
    const rows = this.#tables.at(-1)?.rows;
    if (rows === undefined) throw new Error('A row needs a table.');
    const names = Object.keys(row);
    if (names.join() !== Object.keys(rows.at(-1) ?? {}).join()) console.log(names.map(cell).join(''));
    rows.push(row);
    console.log(names.map((name, at) => cell(shown(row[name] ?? ''), at)).join(''));
  }

  write(file: string): void {
    writeFileSync(
      file,
      `${JSON.stringify({ at: new Date().toISOString(), tables: this.#tables }, null, 2)}\n`,
    );
  }
}

const cell = (text: string, at: number): string => (at === 0 ? text.padEnd(30) : text.padStart(11));

const shown = (value: string | number): string =>
  typeof value === 'string'
    ? value
    : value >= 100 || Number.isInteger(value)
      ? value.toFixed(0)
      : value.toFixed(1);
