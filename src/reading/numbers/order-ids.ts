import type { ReadingContext } from '../reading.ts';
import type { Mention } from './mention.ts';
import { words } from './not-numbers.ts';

const LABEL = new RegExp(
  `(?<![a-z])(?:${words('order')})(?![a-z])[ \\t]{0,2}(?:(?:no|num|number|numero|nummer|nr|n|id)(?![a-z])[.:°º]?|[#:°º]|n°|nº)?[ \\t]{0,2}[#:]?[ \\t]{0,2}((?:[a-z]{1,5}-?)?\\d[a-z0-9-]{2,14})(?![a-z0-9]|[ \\t.-]\\d)`,
  'g',
);

/** Finds orders named by their id (rule 6); ids that look like an order's but are none of his are doubtful. `folded` is folded text. */
export function orderIds(folded: string, context: ReadingContext): Mention[] {
  const found: Mention[] = [];
  const taken = (start: number, end: number) => found.some((m) => start < m.end && end > m.start);
  const ids = [...context.orders].sort((a, b) => b.id.length - a.id.length);
  for (const order of ids) {
    for (const match of folded.matchAll(idPattern(order.id))) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken(start, end)) continue;
      found.push({
        start,
        end,
        kind: 'order',
        numbers: order.numbers,
        unmatched: [],
        doubt: null,
        weak: false,
      });
    }
  }
  // "Order number 1042" for PO-1042.
  for (const match of folded.matchAll(LABEL)) {
    const token = match[1] ?? '';
    const order = /^\d+$/.test(token) ? ids.filter((o) => o.id.replace(/\D/g, '') === token) : [];
    const [only] = order;
    const end = match.index + match[0].length;
    if (
      only === undefined ||
      order.length > 1 ||
      taken(end - token.length, end) ||
      fitsNumber(token, context)
    )
      continue;
    found.push({
      start: end - token.length,
      end,
      kind: 'order',
      numbers: only.numbers,
      unmatched: [],
      doubt: null,
      weak: false,
    });
  }
  const unknown = (start: number, end: number) => {
    if (taken(start, end)) return;
    const doubt = 'names an order that is none of the sender’s';
    found.push({ start, end, kind: 'order', numbers: [], unmatched: [], doubt, weak: false });
  };
  for (const shape of new Set(ids.map((order) => shapeOf(order.id)))) {
    if (shape === null) continue;
    for (const match of folded.matchAll(new RegExp(shape, 'g')))
      unknown(match.index, match.index + match[0].length);
  }
  for (const match of folded.matchAll(LABEL)) {
    const token = match[1] ?? '';
    const end = match.index + match[0].length;
    // Ten digits behind the word are a phone number, unless his ids are that long.
    if (token.replace(/\D/g, '').length >= 8 || /^0?\d{3,4}-\d{3,4}/.test(token)) continue;
    // "order 0102" and "order of 0102" speak of a number; ids of digits alone are believed only where his own are so.
    if (
      /^\d+$/.test(token) &&
      !ids.some((order) => /^#?\d+$/.test(order.id) && order.id.replace('#', '').length === token.length)
    )
      continue;
    unknown(end - token.length, end);
  }
  return found;
}

function fitsNumber(digits: string, context: ReadingContext): boolean {
  return context.orders.some((order) => order.numbers.some((number) => number.endsWith(digits)));
}

function idPattern(id: string): RegExp {
  const parts = id.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  const body =
    /^#?[a-z]+[-_ /.]?\d+$/i.test(id) || /^#?\d+$/.test(id)
      ? parts.join('[-_ /.]{0,2}')
      : literally(id.toLowerCase());
  // An id of digits alone must stand alone: it may not be a stretch of a phone number.
  return new RegExp(`(?<![a-z0-9]|\\d[-. ])#?${body}(?![a-z0-9]|[-.]\\d)`, 'g');
}

function shapeOf(id: string): string | null {
  const match = /^(#|[a-z]{1,6})([-_ /]?)(\d{3,10})$/i.exec(id);
  if (match === null) return null;
  const [, letters = '', separator = '', digits = ''] = match;
  const least = Math.max(3, digits.length - 1);
  const before = letters === '#' ? '' : '(?<![a-z0-9])';
  const gap = separator === '' ? '' : `${literally(separator)}`;
  return `${before}${letters.toLowerCase()}${gap}\\d{${least},${digits.length + 1}}(?![a-z0-9]|[-.]\\d)`;
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
