/** Plain text as HTML, the way mail programs and the desk's templates do it. */

/** Text with the five characters escaped; double blanks survive as NBSP, as in an editor. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('  ', '&nbsp; ');
}

type Run = 'text' | 'list' | 'table' | 'quote' | 'blank';

function runOf(line: string): Run {
  if (line.trim() === '') return 'blank';
  if (line.startsWith('>')) return 'quote';
  if (line.includes('\t')) return 'table';
  return /^\s*- /.test(line) ? 'list' : 'text';
}

/** Stretches of lines of one kind. */
function runs(text: string): { kind: Run; lines: string[] }[] {
  const found: { kind: Run; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const kind = runOf(line);
    const last = found.at(-1);
    if (last !== undefined && last.kind === kind) last.lines.push(line);
    else found.push({ kind, lines: [line] });
  }
  return found;
}

const PARAGRAPH = '<p style="margin:0 0 1em 0;font-family:Verdana,sans-serif;font-size:13px">';
const CELL = '<td style="border:1px solid #bbbbbb;padding:4px">';

/** A mail's text as its HTML part: paragraphs, lists, tables and older quotations. */
export function richText(text: string): string {
  return runs(text)
    .map(({ kind, lines }) => {
      if (kind === 'blank') return '';
      if (kind === 'quote') {
        return `<blockquote type="cite">${richText(lines.map((line) => line.replace(/^> ?/, '')).join('\n'))}</blockquote>`;
      }
      if (kind === 'list') {
        return `<ul>${lines.map((line) => `<li>${escapeHtml(line.replace(/^\s*- /, ''))}</li>`).join('')}</ul>`;
      }
      if (kind === 'table') {
        const rows = lines.map((line) => line.split('\t').map((cell) => `${CELL}${escapeHtml(cell)}</td>`));
        return `<table cellspacing="0" style="border-collapse:collapse">${rows.map((row) => `<tr>${row.join('')}</tr>`).join('')}</table>`;
      }
      return `${PARAGRAPH}${lines.map(escapeHtml).join('<br>')}</p>`;
    })
    .join('');
}

/** A mail's text as its text part: the cells of a table in columns. */
export function columns(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .split('\t')
        .map((cell, index, all) => (index < all.length - 1 ? cell.padEnd(20) : cell))
        .join(''),
    )
    .join('\n');
}

/** Each line in a tag of its own, an empty one holding a break, as editors write typed text. */
export function lineDivs(text: string, open = '<div>', close = '</div>'): string {
  return text
    .split('\n')
    .map((line) => `${open}${line.trim() === '' ? '<br>' : escapeHtml(line)}${close}`)
    .join('');
}

/** Lines behind quote marks. */
export function marked(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}
