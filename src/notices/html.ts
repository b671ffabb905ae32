/** Writes a parsed Markdown document as HTML for mail programs: styles inline, and no pictures, scripts or forms. */
import { Marked, type Token, type Tokens } from 'marked';
import { forHtml } from './escape.ts';

/**
 * The look of each element, inline because some mail programs drop style sheets. The classes let the layout change
 * the colours in the dark.
 */
const looks = {
  h2: 'margin:0 0 16px;font-size:21px;line-height:28px;font-weight:700;color:#12202f',
  h3: 'margin:28px 0 10px;font-size:16px;line-height:23px;font-weight:700;color:#12202f',
  p: 'margin:0 0 14px',
  ul: 'margin:0 0 14px;padding:0 0 0 22px',
  ol: 'margin:0 0 14px;padding:0 0 0 22px',
  li: 'margin:0 0 6px',
  strong: 'font-weight:650;color:#12202f',
  blockquote: 'margin:0 0 18px;padding:14px 16px 1px;background:#fff6dd;border-radius:8px;color:#3d3420',
  hr: 'margin:22px 0;border:0;border-top:1px solid #dfe4ea',
  code: 'font-family:ui-monospace,Menlo,Consolas,monospace;font-size:14px',
  pre: 'margin:0 0 14px;padding:12px;background:#f2f4f7;border-radius:8px;white-space:pre-wrap',
  table: 'margin:0 0 14px;border-collapse:collapse',
  cell: 'padding:5px 14px 5px 0;text-align:left;vertical-align:top',
  a: 'color:#0b5cad',
  button:
    'display:inline-block;margin:2px 8px 8px 0;padding:11px 20px;border:2px solid #0b5cad;border-radius:8px;font-weight:700;color:#0b5cad;text-decoration:none',
} as const;

const tag = (name: keyof typeof looks, content: string): string =>
  `<${name} class="${name}" style="${looks[name]}">${content}</${name}>\n`;

const marked = new Marked({
  gfm: true,
  renderer: {
    heading({ tokens, depth }) {
      return tag(depth > 2 ? 'h3' : 'h2', this.parser.parseInline(tokens));
    },
    paragraph({ tokens }) {
      return tag('p', this.parser.parseInline(tokens));
    },
    list(list: Tokens.List) {
      return tag(list.ordered ? 'ol' : 'ul', list.items.map((item) => this.listitem(item)).join(''));
    },
    listitem(item: Tokens.ListItem) {
      return tag('li', this.parser.parse(item.tokens).trim());
    },
    strong({ tokens }) {
      return tag('strong', this.parser.parseInline(tokens)).trimEnd();
    },
    blockquote({ tokens }) {
      return tag('blockquote', this.parser.parse(tokens));
    },
    hr: () => `<hr class="hr" style="${looks.hr}">\n`,
    codespan: ({ text }) => tag('code', forHtml(text)).trimEnd(),
    code: ({ text }) => tag('pre', forHtml(text)),
    link({ href, title, tokens }) {
      const text = this.parser.parseInline(tokens);
      if (!/^(?:https?:\/\/|mailto:)/i.test(href)) return text;
      const look = title === 'button' ? 'button' : 'a';
      return `<a class="${look}" style="${looks[look]}" href="${forHtml(href)}">${text}</a>`;
    },
    // Nothing is ever fetched when a mail of ours is opened.
    image: ({ text }) => forHtml(text),
    html: ({ text }) => forHtml(text),
    table({ header, rows }) {
      const line = (cells: Tokens.TableCell[]): string =>
        `<tr>${cells.map((cell) => `<td style="${looks.cell}">${this.parser.parseInline(cell.tokens)}</td>`).join('')}</tr>`;
      const titled = header.some((cell) => cell.text !== '') ? [header, ...rows] : rows;
      return tag('table', titled.map(line).join(''));
    },
  },
});

/** Markdown as tokens, from which both parts of a mail are made. */
export const parseMarkdown = (source: string): Token[] => marked.lexer(source);

/** Markdown tokens as HTML with inline styles. */
export const asHtml = (tokens: Token[]): string => marked.parser(tokens).trim();
