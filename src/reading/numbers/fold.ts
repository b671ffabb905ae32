/** Text made comparable without moving a character: every reader of positions relies on the length staying the same. */

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);
const MARKS = /[\u0300-\u036f]/g;

/** Unicode made plain (NFKC), without invisible characters, with one kind of apostrophe and dash: done once, before anything is found. */
export function normalise(text: string): string {
  const even = isAscii(text) ? text : plain(text);
  return even.replace(/\r\n?/g, '\n').replaceAll('`', "'");
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u00ad\ufeff]/g, '')
    .replace(/[\u2018\u2019\u201b\u02bc\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/[\u2010\u2011\u2012\u2212]/g, '-')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ');
}

/** Lower case without accents, character for character: `fold(t).length === t.length`. */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (c < '\u0080') {
      out += c.toLowerCase();
      continue;
    }
    const plain = c.normalize('NFD').replace(MARKS, '').toLowerCase();
    out += plain.length === 1 ? plain : c;
  }
  return out;
}
