/** HTML without its tags, for a first look at what a mail says; lines and visibility are html.ts's. */

/** The text between the tags, `<style>` and `<script>` blocks left out. Linear in the length, whatever is unclosed. */
export function withoutTags(html: string): string {
  return [...pieces(html)].join(' ');
}

/** Whether there is any text between the tags. */
export function hasText(html: string): boolean {
  for (const piece of pieces(html)) if (piece.replaceAll('&nbsp;', '').trim() !== '') return true;
  return false;
}

function* pieces(html: string): Generator<string> {
  let at = 0;
  for (let open = html.indexOf('<'); open !== -1; open = html.indexOf('<', at)) {
    if (open > at) yield html.slice(at, open);
    const name = /^<(style|script)\b/i.exec(html.slice(open, open + 8))?.[1];
    const from = name === undefined ? open : closingTag(html, name, open);
    const close = from === -1 ? -1 : html.indexOf('>', from);
    if (close === -1) return;
    at = close + 1;
  }
  yield html.slice(at);
}

function closingTag(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? -1;
}
