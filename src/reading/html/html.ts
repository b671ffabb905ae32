/** HTML to lines, as a reader sees them: nothing hidden, nothing struck out, table cells side by side. */

import { Parser } from 'htmlparser2';
import { type Line, type Look, plain, type Run, type Zone } from '../letter/line.ts';
import { quoteMarks } from '../letter/marks.ts';
import { attributionEnds } from '../letter/quotes.ts';
import { normalize } from '../letter/text.ts';
import { declarations, type Style, styleOf, styleOfAttribute } from './css.ts';
import {
  type Attributes,
  elementOf,
  type Frame,
  openFrame,
  plainStyle,
  readable,
  root,
  unread,
} from './frame.ts';
import { type Element, matching, type Stylesheet, stylesheetOf } from './stylesheet.ts';

const limits = {
  nesting: 12_000,
  lines: 200_000,
  /** Tags times nesting: what the parser's own stack costs. */
  work: 300_000_000,
} as const;

/** The lines of an HTML body. `problem` says that a limit was hit; the lines are then not to be used. */
export function htmlLines(html: string): {
  readonly lines: readonly Line[];
  readonly problem: string | null;
} {
  const page = new Page(stylesheetOf(html));
  const parser = new Parser(page, {
    decodeEntities: true,
    lowerCaseTags: true,
    lowerCaseAttributeNames: true,
  });
  const size = 16 * 1024;
  let work = 0;
  for (let at = 0; at < html.length; at += size) {
    const slice = html.slice(at, at + size);
    parser.write(slice);
    work += count(slice) * (page.nesting + 1);
    if (work > limits.work || page.nesting > limits.nesting) {
      return { lines: [], problem: 'its HTML is nested too deeply' };
    }
    if (page.lines.length > limits.lines) return { lines: [], problem: 'it has too many lines' };
  }
  parser.end();
  page.finish();
  return { lines: page.lines, problem: null };
}

function count(slice: string): number {
  let tags = 0;
  for (let at = slice.indexOf('<'); at !== -1; at = slice.indexOf('<', at + 1)) tags++;
  return tags;
}

const run = ({ tint, bold, italic, marked }: Look, text: string): Run => ({
  text,
  tint,
  bold,
  italic,
  marked,
});

/** The page while it is read: open elements and the line in hand. Lives for one parse. */
class Page {
  readonly lines: Line[] = [];
  private readonly sheet: Stylesheet;
  private readonly open: Frame[] = [];
  private runs: Run[] = [];
  private depth = 0;
  private zone: Zone = 'body';
  private breaks = 0;
  /** A cell was opened and holds no text yet: blocks that open in it do not break its row. */
  private fresh = false;

  constructor(sheet: Stylesheet) {
    this.sheet = sheet;
  }

  get nesting(): number {
    return this.open.length;
  }

  onopentag(tag: string, attributes: Attributes): void {
    const frame = tag === 'br' ? this.top() : this.frameOf(tag, attributes, this.top());
    this.open.push(frame);
    if (frame.gone || unread.has(tag)) return;
    if (tag === 'br') {
      if (readable(frame)) this.breaks++;
      return;
    }
    if (tag === 'hr') this.rule(frame);
    else if (tag === 'td' || tag === 'th') this.cell();
    else if (tag === 'img') this.emoji(attributes.alt ?? '', frame);
    this.boundary(frame.gap);
  }

  onclosetag(tag: string): void {
    const frame = this.open.pop();
    if (frame === undefined || frame.gone || tag === 'br') return;
    if (frame.tel !== null && frame.digits < 2 && readable(frame)) this.write(` ${frame.tel}`, frame);
    const parent = this.open[this.open.length - 1];
    if (parent !== undefined) parent.digits += frame.digits;
    if (frame.tag === 'tr' || frame.tag === 'table') this.fresh = false;
    this.boundary(frame.gap);
  }

  ontext(text: string): void {
    const frame = this.top();
    if (frame.struck || unread.has(frame.tag) || !readable(frame)) return;
    this.write(text, frame);
  }

  finish(): void {
    this.endLine();
  }

  private top(): Frame {
    return this.open[this.open.length - 1] ?? root;
  }

  private boundary(gap: number): void {
    if (gap > this.breaks && !this.fresh) this.breaks = gap;
  }

  /** Cells stand on one line; what breaks a line inside the cell before does not part them. */
  private cell(): void {
    for (let i = this.open.length - 2; i >= 0; i--) {
      const frame = this.open[i];
      if (frame === undefined || (frame.tag !== 'tr' && frame.tag !== 'table')) continue;
      if (frame.cells++ > 0) {
        this.breaks = 0;
        this.runs.push(run(plain, '\t'));
        this.fresh = true;
      }
      return;
    }
  }

  private rule(frame: Frame): void {
    this.endLine();
    this.lines.push({ text: '', depth: frame.depth, zone: 'rule', runs: [] });
  }

  /** Programs replace an emoji by a picture with the emoji as its text; any other text of a picture is not shown. */
  private emoji(alt: string, frame: Frame): void {
    if (
      alt.length < 9 &&
      /\p{Extended_Pictographic}/u.test(alt) &&
      !/[\p{L}\p{N}]/u.test(alt) &&
      readable(frame)
    ) {
      this.write(alt, frame);
    }
  }

  private write(text: string, frame: Frame): void {
    if (frame.pre) {
      text.split('\n').forEach((part, index) => {
        if (index > 0) this.breaks++;
        if (part !== '') this.put(part, frame);
      });
      return;
    }
    const collapsed = text.replace(/[ \t\n\r\f]+/g, ' ');
    if (collapsed === ' ' && (this.breaks > 0 || this.runs.length === 0)) return;
    this.put(collapsed, frame);
  }

  private put(text: string, frame: Frame): void {
    const moved = this.runs.length > 0 && (frame.depth !== this.depth || frame.zone !== this.zone);
    if (this.breaks > 0 || moved) this.endLine();
    this.fresh = false;
    this.depth = frame.depth;
    this.zone = frame.zone;
    frame.digits += text.match(/\d/g)?.length ?? 0;
    this.runs.push(run(frame.look, text));
  }

  private endLine(): void {
    const blank = this.breaks - 1;
    this.breaks = 0;
    const runs = this.runs.map((r) => run(r, normalize(r.text)));
    this.runs = [];
    const joined = runs.map((run) => run.text).join('');
    const text = joined.replace(/ {2,}/g, ' ').replace(/^ +/, '').replace(/\s+$/, '');
    if (text.replace(/\t/g, '') !== '') {
      for (const line of text.split('\n')) this.add(line, runs);
    } else if (joined !== '' && !joined.includes('\t')) this.blank();
    for (let i = 0; i < blank && i < 3; i++) this.blank();
  }

  private add(line: string, runs: readonly Run[]): void {
    const { depth, rest } = quoteMarks(line);
    const text = depth > 0 ? rest.trim() : line;
    this.lines.push({ text, depth: this.depth + depth, zone: this.zone, runs: text === '' ? [] : runs });
  }

  private blank(): void {
    const last = this.lines[this.lines.length - 1];
    if (last !== undefined && last.text === '' && last.zone !== 'rule' && last.depth === this.depth) return;
    this.lines.push({ text: '', depth: this.depth, zone: this.zone, runs: [] });
  }

  private frameOf(tag: string, attributes: Attributes, parent: Frame): Frame {
    const bare = this.sheet.rules.size === 0 && Object.keys(attributes).length === 0;
    const element = bare ? null : elementOf(tag, attributes);
    const style = element === null ? plainStyle : this.styleFor(element, attributes);
    return openFrame(tag, element, attributes, style, parent, () => attributionEnds(this.lastText()));
  }

  private styleFor(element: Element, attributes: Attributes): Style {
    const rules = matching(this.sheet, element, this.open);
    if (rules.length === 0)
      return attributes.style === undefined ? plainStyle : styleOfAttribute(attributes.style);
    const merged = new Map<string, string>();
    for (const body of rules) {
      for (const [name, value] of body) merged.set(name, value);
    }
    if (attributes.style !== undefined) {
      for (const [name, value] of declarations(attributes.style)) merged.set(name, value);
    }
    return styleOf(merged);
  }

  private lastText(): string {
    const inHand = this.runs
      .map((run) => run.text)
      .join('')
      .trim();
    if (inHand !== '') return inHand;
    for (let i = this.lines.length - 1; i >= Math.max(0, this.lines.length - 4); i--) {
      const text = this.lines[i]?.text ?? '';
      if (text !== '') return text;
    }
    return '';
  }
}
