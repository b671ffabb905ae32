/** What style declarations say about whether text can be seen and how it looks: as much CSS as mail programs write. */

import type { Tint } from '../letter/line.ts';
import { memo } from '../numbers/memo.ts';

export type Rgb = readonly [number, number, number];

/** What one element's declarations ask for; null is "says nothing". */
export type Style = {
  /** Hidden with everything inside it, whatever that asks for. */
  readonly gone: boolean;
  readonly visible: boolean | null;
  readonly struck: boolean;
  /** Size in pixels; relative sizes are given as a factor of the parent's. */
  readonly size: { readonly px: number } | { readonly factor: number } | null;
  /** `invisible` for transparent. */
  readonly color: Rgb | 'invisible' | null;
  /** `unknown` for pictures and gradients. */
  readonly background: Rgb | 'unknown' | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly pre: boolean | null;
  readonly block: 'block' | 'inline' | null;
  readonly borderLeft: boolean;
  readonly borderNone: boolean;
  readonly borderTop: boolean;
  readonly flat: boolean;
};

export type Declarations = ReadonlyMap<string, string>;

/** The declarations of a `style` attribute or a rule's body; later ones win, `!important` ones over all. */
export function declarations(source: string): Map<string, string> {
  const found = new Map<string, string>();
  const strong = new Set<string>();
  for (const part of source
    .slice(0, 20_000)
    .replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '')
    .split(';')) {
    const colon = part.indexOf(':');
    if (colon === -1) continue;
    const name = part.slice(0, colon).trim().toLowerCase();
    let value = part
      .slice(colon + 1, colon + 500)
      .trim()
      .toLowerCase();
    const important = /!\s*important$/.test(value);
    if (important) value = value.replace(/\s*!\s*important$/, '');
    if (strong.has(name) && !important) continue;
    if (important) strong.add(name);
    found.set(name, value);
  }
  return found;
}

/** What a `style` attribute alone asks for. */
export const styleOfAttribute = memo((source: string) => styleOf(declarations(source)));

/** Reads the declarations that matter here. */
export function styleOf(d: Declarations): Style {
  const size = fontSize(d);
  return {
    gone: isGone(d),
    visible: visibility(d.get('visibility')),
    struck: /line-through/.test(`${d.get('text-decoration') ?? ''} ${d.get('text-decoration-line') ?? ''}`),
    size,
    color: color(d.get('-webkit-text-fill-color') ?? d.get('color')),
    background: background(d.get('background-color'), d.get('background'), d.get('background-image')),
    bold: bold(d.get('font-weight') ?? weightInShorthand(d.get('font'))),
    italic: d.has('font-style') ? /italic|oblique/.test(d.get('font-style') ?? '') : null,
    pre: d.has('white-space') ? /^pre/.test(d.get('white-space') ?? '') : null,
    block: display(d.get('display')),
    borderLeft:
      isBorder(d.get('border-left')) ||
      isBorder(d.get('border-inline-start')) ||
      isWidth(d.get('border-left-width')),
    borderNone: /^(?:none|0)/.test(d.get('border') ?? ''),
    borderTop: isBorder(d.get('border-top')),
    flat: isFlat(d),
  };
}

const isZero = (value: string | undefined): boolean =>
  value !== undefined && /^0*(?:\.0+)?(?:px|pt|em|rem|%|in|cm)?$/.test(value) && value !== '';

/** No margin above and below, so that a paragraph stands close to the next. */
function isFlat(d: Declarations): boolean {
  const [all, , below] = (d.get('margin') ?? '').split(/\s+/);
  const top = d.get('margin-top') ?? all;
  const bottom = d.get('margin-bottom') ?? below ?? all;
  return isZero(top) && isZero(bottom);
}

function isGone(d: Declarations): boolean {
  if (d.get('display') === 'none' || d.get('mso-hide') === 'all') return true;
  const opacity = d.get('opacity');
  if (opacity !== undefined && Number.parseFloat(opacity) < 0.1) return true;
  if (/alpha\(opacity=0?\d\)/.test(d.get('filter') ?? '') && /opacity=0?[0-9]\)/.test(d.get('filter') ?? ''))
    return true;
  const clipped = /hidden|clip/.test(
    `${d.get('overflow') ?? ''} ${d.get('overflow-y') ?? ''} ${d.get('overflow-x') ?? ''}`,
  );
  const flat = ['height', 'max-height', 'width', 'max-width'].some((name) => isTiny(d.get(name)));
  if (clipped && flat) return true;
  if (
    /rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\)/.test(d.get('clip') ?? '')
  )
    return true;
  if (/inset\(\s*(?:50|100)%/.test(d.get('clip-path') ?? '')) return true;
  if (/^-\d{3,}/.test(d.get('text-indent') ?? '')) return true;
  const positioned = /absolute|fixed|relative/.test(d.get('position') ?? '');
  if (positioned && ['left', 'top', 'right', 'bottom'].some((side) => /^-\d{3,}/.test(d.get(side) ?? '')))
    return true;
  return /scale\(\s*0(?:\.0+)?\s*[,)]/.test(d.get('transform') ?? '');
}

const isTiny = (value: string | undefined): boolean => isZero(value) || /^1px$/.test(value ?? '');

function visibility(value: string | undefined): boolean | null {
  if (value === undefined) return null;
  if (value === 'hidden' || value === 'collapse') return false;
  return value === 'visible' ? true : null;
}

function display(value: string | undefined): 'block' | 'inline' | null {
  if (value === undefined) return null;
  if (/^(?:block|flex|grid|list-item|table)$/.test(value)) return 'block';
  return value === 'inline' ? 'inline' : null;
}

const perUnit: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, in: 96, cm: 37.8, mm: 3.78, pc: 16 };
const bySize: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
};

function fontSize(d: Declarations): Style['size'] {
  const value =
    d.get('font-size') ?? /(?:^|\s)(\d*\.?\d+(?:px|pt|em|rem|%))(?:\/|\s)/.exec(d.get('font') ?? '')?.[1];
  if (value === undefined) return null;
  const match = /^(\d*\.?\d+)\s*(px|pt|in|cm|mm|pc|em|rem|%)?$/.exec(value);
  if (match === null) {
    const named = bySize[value];
    if (named !== undefined) return { px: named };
    if (value === 'smaller') return { factor: 0.83 };
    return value === 'larger' ? { factor: 1.2 } : null;
  }
  const amount = Number.parseFloat(match[1] ?? '0');
  const unit = match[2] ?? 'px';
  if (unit === 'em') return { factor: amount };
  if (unit === '%') return { factor: amount / 100 };
  if (unit === 'rem') return { px: amount * 16 };
  return { px: amount * (perUnit[unit] ?? 1) };
}

function bold(value: string | undefined): boolean | null {
  if (value === undefined) return null;
  return /^(?:bold|bolder|[6-9]00)$/.test(value);
}

const weightInShorthand = (font: string | undefined): string | undefined =>
  /(?:^|\s)(bold|[6-9]00)(?:\s|$)/.exec(font ?? '')?.[1];

const isBorder = (value: string | undefined): boolean =>
  value !== undefined && /solid|dotted|dashed|double/.test(value) && !/^(?:none|0)/.test(value);
const isWidth = (value: string | undefined): boolean => value !== undefined && /^[1-9]/.test(value);

const names: Readonly<Record<string, string>> = {
  white: '#ffffff',
  black: '#000000',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  gray: '#808080',
  grey: '#808080',
  silver: '#c0c0c0',
  maroon: '#800000',
  purple: '#800080',
  fuchsia: '#ff00ff',
  magenta: '#ff00ff',
  lime: '#00ff00',
  olive: '#808000',
  navy: '#000080',
  teal: '#008080',
  aqua: '#00ffff',
  cyan: '#00ffff',
  orange: '#ffa500',
  darkred: '#8b0000',
  crimson: '#dc143c',
  firebrick: '#b22222',
  darkgreen: '#006400',
  darkblue: '#00008b',
  mediumblue: '#0000cd',
  royalblue: '#4169e1',
  dodgerblue: '#1e90ff',
  brown: '#a52a2a',
  tomato: '#ff6347',
  orangered: '#ff4500',
  indigo: '#4b0082',
  violet: '#ee82ee',
  whitesmoke: '#f5f5f5',
  snow: '#fffafa',
  ivory: '#fffff0',
  ghostwhite: '#f8f8ff',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  darkgray: '#a9a9a9',
  dimgray: '#696969',
  windowtext: '#000000',
  forestgreen: '#228b22',
};

/** A colour value, in any notation that mails use; null where it is unknown or inherits. */
export function color(value: string | undefined): Rgb | 'invisible' | null {
  if (value === undefined) return null;
  const text = value.trim().toLowerCase();
  if (text === 'transparent') return 'invisible';
  const hex = /^#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.exec((names[text] ?? text).slice(0, 9))?.[1];
  if (hex !== undefined) {
    const wide = hex.length < 6 ? [...hex].map((char) => char + char).join('') : hex;
    if (wide.length === 8 && Number.parseInt(wide.slice(6), 16) < 26) return 'invisible';
    return [0, 2, 4].map((at) => Number.parseInt(wide.slice(at, at + 2), 16)) as unknown as Rgb;
  }
  const parts = /^(rgb|hsl)a?\(([^)]{1,80})\)$/.exec(text);
  if (parts === null) return null;
  const numbers = (parts[2] ?? '').split(/[\s,/]+/).filter((part) => part !== '');
  const alpha = numbers[3];
  if (alpha !== undefined && Number.parseFloat(alpha) * (alpha.endsWith('%') ? 0.01 : 1) < 0.1)
    return 'invisible';
  const [a = 0, b = 0, c = 0] = numbers.map((number) => Number.parseFloat(number));
  if (parts[1] === 'hsl') return fromHsl(a, b / 100, c / 100);
  const percent = numbers[0]?.endsWith('%') === true ? 2.55 : 1;
  return [a * percent, b * percent, c * percent];
}

function fromHsl(hue: number, saturation: number, light: number): Rgb {
  const channel = (n: number): number => {
    const k = (n + hue / 30) % 12;
    return 255 * (light - saturation * Math.min(light, 1 - light) * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return [channel(0), channel(8), channel(4)];
}

function background(
  colorValue: string | undefined,
  shorthand: string | undefined,
  image: string | undefined,
): Style['background'] {
  if (image !== undefined && image !== 'none') return 'unknown';
  if (colorValue !== undefined) {
    const found = color(colorValue);
    return found === 'invisible' ? null : found;
  }
  if (shorthand === undefined) return null;
  if (/url\(|gradient/.test(shorthand)) return 'unknown';
  for (const part of shorthand.match(/(?:rgb|hsl)a?\([^)]{1,80}\)|[^\s]+/g) ?? []) {
    const found = color(part);
    if (found !== null && found !== 'invisible') return found;
  }
  return null;
}

/** Text nobody can tell from its background: WCAG contrast below 1.2 to 1. */
export function cannotBeSeen(text: Rgb, ground: Rgb): boolean {
  if (distance(text, ground) >= 60) return false;
  const [a, b] = [luminance(text), luminance(ground)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < 1.2;
}

const distance = (a: Rgb, b: Rgb): number =>
  Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]);

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The word a person has for a colour; null for black, white and grey. */
export function tintOf(rgb: Rgb): Tint | null {
  const [r, g, b] = rgb;
  const [high, low] = [Math.max(r, g, b), Math.min(r, g, b)];
  if (high - low < 60 || high < 70) return null;
  const span = high - low;
  const hue = high === r ? ((g - b) / span + 6) % 6 : high === g ? (b - r) / span + 2 : (r - g) / span + 4;
  const degrees = hue * 60;
  if (degrees < 18 || degrees >= 335) return 'red';
  if (degrees < 45) return 'orange';
  if (degrees < 70) return 'yellow';
  if (degrees < 170) return 'green';
  return degrees < 262 ? 'blue' : 'purple';
}
