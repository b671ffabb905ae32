/** HTML without its tags, for a first look at what a mail says; lines and visibility are html.ts's. */

/** The text between the tags, `<style>` and `<script>` blocks left out. Linear in the length, whatever is unclosed. */
export function withoutTags(html: string): string {
  const lower = html.toLowerCase();
  let text = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) return text + html.slice(at);
    text += `${html.slice(at, open)} `;
    const block = /^<(style|script)\b/.exec(lower.slice(open, open + 8))?.[1];
    const from = block === undefined ? open : lower.indexOf(`</${block}`, open);
    const close = from === -1 ? -1 : html.indexOf('>', from);
    if (close === -1) return text;
    at = close + 1;
  }
  return text;
}
