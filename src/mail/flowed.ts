/** Text as format=flowed breaks it (RFC 3676), put together again. */

/**
 * Joins the lines that the sender's program broke. `delSp` says that the space at a soft break is not part of the
 * text. Quote marks stay in front of the joined line; the signature separator is never a soft break.
 */
export function unflow(text: string, delSp: boolean): string {
  const out: string[] = [];
  let open: { marks: string; parts: string[] } | null = null;
  const close = (): void => {
    if (open === null) return;
    out.push((open.marks === '' ? '' : `${open.marks} `) + open.parts.join(''));
    open = null;
  };
  for (const line of text.split('\n')) {
    const marks = leadingMarks(line);
    let rest = line.slice(marks.length);
    if (rest.startsWith(' ')) rest = rest.slice(1);
    if (open !== null && open.marks !== marks) close();
    if (rest === '-- ') {
      close();
      out.push(marks === '' ? '-- ' : `${marks} -- `);
      continue;
    }
    const soft = rest.endsWith(' ');
    open ??= { marks, parts: [] };
    open.parts.push(soft && delSp ? rest.slice(0, -1) : rest);
    if (!soft) close();
  }
  close();
  return out.join('\n');
}

function leadingMarks(line: string): string {
  let end = 0;
  while (line[end] === '>') end++;
  return line.slice(0, end);
}
