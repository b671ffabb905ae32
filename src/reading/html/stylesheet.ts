/** The rules of a mail's `<style>` blocks, as far as they can hide or strike text, and which elements they hit. */

import { declarations } from './css.ts';

export type Element = { readonly tag: string; readonly id: string; readonly classes: readonly string[] };
type Rule = {
  /** Innermost first; the others are ancestors in this order. */
  readonly chain: readonly Element[];
  readonly body: ReadonlyMap<string, string>;
  readonly weight: number;
};
export type Stylesheet = { readonly rules: ReadonlyMap<string, readonly Rule[]> };

const limits = { text: 200_000, rules: 1000, ancestors: 100 } as const;

/** Reads every `<style>` block of a mail. Media queries other than screen's are left out, as are pseudo-classes and attributes. */
export function stylesheetOf(html: string): Stylesheet {
  const rules = new Map<string, Rule[]>();
  let order = 0;
  for (const block of styleBlocks(html)) {
    for (const [selectors, body] of blocks(block)) {
      const found = declarations(body);
      if (found.size === 0) continue;
      for (const selector of selectors.split(',')) {
        const chain = chainOf(selector);
        const inner = chain?.[0];
        if (chain === null || inner === undefined || order >= limits.rules) continue;
        const weight = chain.reduce(
          (sum, e) => sum + (e.id ? 1e6 : 0) + e.classes.length * 1e4 + (e.tag ? 100 : 0),
          0,
        );
        const key = inner.id ? `#${inner.id}` : inner.classes[0] ? `.${inner.classes[0]}` : inner.tag;
        const list = rules.get(key) ?? [];
        list.push({ chain, body: found, weight: weight + order++ / 1000 });
        rules.set(key, list);
      }
    }
  }
  return { rules };
}

/** The declarations that hit an element, weakest first. `ancestors` is innermost last. */
export function matching(
  sheet: Stylesheet,
  element: Element,
  ancestors: readonly Element[],
): readonly ReadonlyMap<string, string>[] {
  if (sheet.rules.size === 0) return [];
  const keys = [
    element.tag,
    ...element.classes.map((name) => `.${name}`),
    ...(element.id ? [`#${element.id}`] : []),
  ];
  const hits = keys
    .flatMap((key) => sheet.rules.get(key) ?? [])
    .filter((rule) => fits(rule.chain, element, ancestors));
  return hits.sort((a, b) => a.weight - b.weight).map((rule) => rule.body);
}

function fits(chain: readonly Element[], element: Element, ancestors: readonly Element[]): boolean {
  const [inner, ...outer] = chain;
  if (inner === undefined || !covers(inner, element)) return false;
  let at = ancestors.length - 1;
  const stop = Math.max(0, ancestors.length - limits.ancestors);
  for (const wanted of outer) {
    while (at >= stop && !covers(wanted, ancestors[at])) at--;
    if (at < stop) return false;
    at--;
  }
  return true;
}

function covers(wanted: Element, element: Element | undefined): boolean {
  if (element === undefined) return false;
  if (wanted.tag !== '' && wanted.tag !== element.tag) return false;
  if (wanted.id !== '' && wanted.id !== element.id) return false;
  return wanted.classes.every((name) => element.classes.includes(name));
}

function* styleBlocks(html: string): Generator<string> {
  let budget: number = limits.text;
  const lower = html.toLowerCase();
  for (let at = lower.indexOf('<style'); at !== -1 && budget > 0; at = lower.indexOf('<style', at + 6)) {
    const start = lower.indexOf('>', at) + 1;
    if (start === 0) return;
    const end = lower.indexOf('</style', start);
    const block = html.slice(start, end === -1 ? html.length : end).slice(0, budget);
    budget -= block.length;
    yield block.replace(/<!--|-->/g, ' ');
    if (end === -1) return;
  }
}

/** Selector and body of each rule, those within `@media screen` or `@media all` included. */
function* blocks(css: string): Generator<[string, string]> {
  const text = withoutComments(css);
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{', at);
    if (open === -1) return;
    const head = text.slice(at, open).split(/[;}]/).pop()?.trim().toLowerCase() ?? '';
    if (!head.startsWith('@')) {
      const close = text.indexOf('}', open);
      if (close === -1) return;
      yield [head, text.slice(open + 1, close)];
      at = close + 1;
    } else if (/^@media\s+(?:only\s+)?(?:screen|all)$/.test(head)) at = open + 1;
    else at = afterBlock(text, open);
  }
}

function withoutComments(css: string): string {
  let out = '';
  let at = 0;
  for (let open = css.indexOf('/*'); open !== -1; open = css.indexOf('/*', at)) {
    out += css.slice(at, open);
    const close = css.indexOf('*/', open + 2);
    if (close === -1) return out;
    at = close + 2;
  }
  return out + css.slice(at);
}

function afterBlock(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '{') depth++;
    else if (text[i] === '}' && --depth === 0) return i + 1;
  }
  return text.length;
}

function chainOf(selector: string): Element[] | null {
  const parts = selector
    .trim()
    .replace(/\s*>\s*/g, ' ')
    .split(/\s+/);
  if (parts.length > 5 || parts[0] === '') return null;
  const chain: Element[] = [];
  for (const part of parts) {
    const match = /^([a-z][a-z0-9]*)?((?:[.#][a-z_-][\w-]*)*)$/.exec(part);
    if (match === null) return null;
    const names = (match[2] ?? '').match(/[.#][\w-]+/g) ?? [];
    chain.unshift({
      tag: match[1] ?? '',
      id: names.find((name) => name.startsWith('#'))?.slice(1) ?? '',
      classes: names.filter((name) => name.startsWith('.')).map((name) => name.slice(1)),
    });
  }
  return chain;
}
