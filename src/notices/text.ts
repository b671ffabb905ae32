/** Writes a parsed Markdown document as the plain-text part of a mail. */
import type { Token, Tokens } from 'marked';

const width = 74;

/** Markdown tokens as text: headings underlined, lists indented, lines broken at 74 characters. Ends without a line break. */
export function asText(tokens: readonly Token[]): string {
  return blocks(tokens, width).join('\n\n');
}

function blocks(tokens: readonly Token[], columns: number): string[] {
  return tokens.map((token) => block(token, columns)).filter((text) => text !== '');
}

function block(token: Token, columns: number): string {
  switch (token.type) {
    case 'heading': {
      const heading = token as Tokens.Heading;
      const text = wrap(inline(heading.tokens), columns);
      const longest = Math.max(...text.split('\n').map((line) => line.length));
      return heading.depth > 2 ? `${text}\n${'-'.repeat(longest)}` : `${text}\n${'='.repeat(longest)}`;
    }
    case 'paragraph':
    case 'text':
      return wrap(inline((token as Tokens.Paragraph).tokens ?? [token]), columns);
    case 'list': {
      const list = token as Tokens.List;
      const first = typeof list.start === 'number' ? list.start : 1;
      const items = list.items.map((item, at) => {
        const mark = list.ordered ? `${first + at}. ` : '- ';
        const text = blocks(item.tokens, columns - mark.length).join(list.loose ? '\n\n' : '\n');
        return mark + text.replace(/\n/g, `\n${' '.repeat(mark.length)}`);
      });
      return items.join(list.loose ? '\n\n' : '\n');
    }
    case 'blockquote':
      // No quote marks: it is a call-out, and quoted text is what others wrote.
      return blocks((token as Tokens.Blockquote).tokens, columns).join('\n\n');
    case 'code':
      return (token as Tokens.Code).text.replace(/^/gm, '    ');
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return [header, ...rows]
        .map((row) => row.map((cell) => inline(cell.tokens)).join(' | '))
        .filter((line) => /[^ |]/.test(line))
        .join('\n');
    }
    case 'hr':
      return '-'.repeat(columns);
    case 'space':
    case 'def':
      return '';
    default:
      return token.raw.trim();
  }
}

function inline(tokens: readonly Token[]): string {
  return tokens.map(span).join('');
}

function span(token: Token): string {
  switch (token.type) {
    case 'br':
      return '\n';
    case 'codespan':
      return (token as Tokens.Codespan).text;
    case 'link': {
      const link = token as Tokens.Link;
      const text = inline(link.tokens);
      // A button only saves typing what the text asks for in words.
      if (link.title === 'button') return '';
      return link.href.startsWith('mailto:') || link.href === text ? text : `${text} (${link.href})`;
    }
    case 'image':
      return (token as Tokens.Image).text;
    case 'strong':
    case 'em':
    case 'del':
    case 'text':
    case 'escape': {
      const { tokens } = token as Tokens.Strong;
      return tokens && tokens.length > 0 ? inline(tokens) : (token as Tokens.Text).text.replace(/\n/g, ' ');
    }
    default:
      return token.raw;
  }
}

/** Breaks lines at spaces; a word longer than the line stays whole. */
function wrap(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => {
      const lines: string[] = [];
      let current = '';
      for (const word of line.split(' ').filter((part) => part !== '')) {
        if (current !== '' && current.length + 1 + word.length > columns) {
          lines.push(current);
          current = word;
        } else current = current === '' ? word : `${current} ${word}`;
      }
      return [...lines, current].join('\n');
    })
    .join('\n')
    .trim();
}
