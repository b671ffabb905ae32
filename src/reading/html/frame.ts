/** One open element of an HTML mail: what it makes of the text inside it. */

import { type Look, plain, type Zone } from '../letter/line.ts';
import { decodeTel } from '../letter/text.ts';
import { containerOf, type Marks, quotesByMark } from './containers.ts';
import { cannotBeSeen, color, type Rgb, type Style, styleOf, tintOf } from './css.ts';
import type { Element } from './stylesheet.ts';

export type Attributes = Readonly<Record<string, string>>;

const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup html li main menu nav ol p pre section summary table tbody tfoot ' +
    'thead tr ul'
  ).split(' '),
);
/** Blocks that a browser sets apart by an empty line. */
const spaced = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl pre'.split(' '));
/** Elements whose content is not shown as text. */
export const unread = new Set(
  'script style title template xml noscript object select textarea iframe svg math audio video map canvas datalist'.split(
    ' ',
  ),
);
const struckTags = new Set(['s', 'strike', 'del']);

export type Frame = Element & {
  readonly gone: boolean;
  readonly visible: boolean;
  readonly struck: boolean;
  readonly size: number;
  readonly color: Rgb | 'invisible';
  readonly ground: Rgb | 'unknown';
  readonly look: Look;
  readonly pre: boolean;
  readonly depth: number;
  readonly zone: Zone;
  readonly gap: number;
  /** The number of a telephone link, and how many digits were shown inside it. */
  readonly tel: string | null;
  digits: number;
  /** Cells seen in this row or table. */
  cells: number;
};

/** What holds the outermost elements. */
export const root: Frame = {
  tag: '',
  id: '',
  classes: [],
  gone: false,
  visible: true,
  struck: false,
  size: 16,
  color: [0, 0, 0],
  ground: [255, 255, 255],
  look: plain,
  pre: false,
  depth: 0,
  zone: 'body',
  gap: 0,
  tel: null,
  digits: 0,
  cells: 0,
};

const linkColor: Rgb = [17, 85, 204];
export const plainStyle = styleOf(new Map());
const noClasses: readonly string[] = [];

/** Tag, id and classes of an element, in lower case. */
export function elementOf(tag: string, attributes: Attributes): Element {
  const classes = (attributes.class ?? '').slice(0, 500).toLowerCase().split(/\s+/);
  return { tag, id: (attributes.id ?? '').toLowerCase(), classes: classes.filter((name) => name !== '') };
}

/** Opens an element inside `parent`; `element` is null where it has no attributes. `underAttribution` is asked of a doubtful blockquote. */
export function openFrame(
  tag: string,
  element: Element | null,
  attributes: Attributes,
  style: Style,
  parent: Frame,
  underAttribution: () => boolean,
): Frame {
  const marks: Marks | null =
    element === null ? null : { ...element, name: (attributes.name ?? '').toLowerCase() };
  const container = marks === null ? null : containerOf(marks);
  const quoted = container?.quotes === true || isQuotation(tag, attributes, style, marks, underAttribution);
  const zone = container?.zone ?? (tag === 'div' && style.borderTop ? 'header' : null);
  const ground = groundOf(attributes, style);
  const link = tag === 'a' && attributes.href !== undefined;
  const asked = style.color ?? (tag === 'font' ? color(attributes.color) : null);
  return {
    tag,
    id: element?.id ?? '',
    classes: element?.classes ?? noClasses,
    gone: parent.gone || style.gone || attributes.hidden !== undefined,
    visible: style.visible ?? parent.visible,
    struck: parent.struck || struckTags.has(tag) || style.struck,
    size: sizeOf(style, parent.size),
    color: asked ?? (link ? linkColor : parent.color),
    ground: ground ?? parent.ground,
    look: lookOf(tag, style, asked, link, ground, parent.look),
    pre: style.pre ?? (tag === 'pre' || tag === 'listing' || parent.pre),
    depth: parent.depth + (quoted ? 1 : 0),
    zone: quoted ? 'body' : (zone ?? parent.zone),
    gap: gapOf(tag, style, element?.classes ?? noClasses),
    tel: link ? telOf(attributes.href ?? '') : null,
    digits: 0,
    cells: 0,
  };
}

function groundOf(attributes: Attributes, style: Style): Rgb | 'unknown' | null {
  const found = style.background ?? color(attributes.bgcolor) ?? (attributes.background ? 'unknown' : null);
  return found === 'invisible' ? null : found;
}

function lookOf(
  tag: string,
  style: Style,
  asked: Rgb | 'invisible' | null,
  link: boolean,
  ground: Rgb | 'unknown' | null,
  parent: Look,
): Look {
  const colored = asked === null || asked === 'invisible' ? null : tintOf(asked);
  const tint = link ? null : asked === null ? parent.tint : colored;
  const bold = style.bold ?? (tag === 'b' || tag === 'strong' || tag === 'th' || parent.bold);
  const italic = style.italic ?? (tag === 'i' || tag === 'em' || parent.italic);
  const pen =
    ground !== null && ground !== 'unknown' && !blocks.has(tag) && tag !== 'td' && tintOf(ground) !== null;
  const marked = tag === 'mark' || pen || parent.marked;
  const same =
    tint === parent.tint && bold === parent.bold && italic === parent.italic && marked === parent.marked;
  return same ? parent : { tint, bold, italic, marked };
}

/** A blockquote is a quotation unless it is how a program indents; a bar at the left of a block makes one too. */
function isQuotation(
  tag: string,
  attributes: Attributes,
  style: Style,
  marks: Marks | null,
  underAttribution: () => boolean,
): boolean {
  if (tag !== 'blockquote') return tag === 'div' && style.borderLeft;
  const marked =
    attributes.type === 'cite' || attributes.cite !== undefined || (marks !== null && quotesByMark(marks));
  return marked || style.borderLeft || !style.borderNone || underAttribution();
}

function telOf(href: string): string | null {
  return /^(?:tel|callto):/i.test(href) ? decodeTel(href.replace(/^callto:/i, 'tel:')) : null;
}

function sizeOf(style: Style, parent: number): number {
  if (style.size === null) return parent;
  return 'px' in style.size ? style.size.px : parent * style.size.factor;
}

function gapOf(tag: string, style: Style, classes: readonly string[]): number {
  if (style.block === 'inline') return 0;
  if (!blocks.has(tag)) return style.block === 'block' ? 1 : 0;
  const tight = style.flat || classes.some((name) => name.startsWith('mso'));
  return spaced.has(tag) && !tight ? 2 : 1;
}

/** Whether text in the element can be seen. */
export function readable(frame: Frame): boolean {
  if (frame.gone || !frame.visible || frame.size < 1.5 || frame.color === 'invisible') return false;
  return frame.ground === 'unknown' || !cannotBeSeen(frame.color, frame.ground);
}
