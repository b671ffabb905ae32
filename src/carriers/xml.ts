/** XML at the border: no document type, no entities beyond the five of XML, bounded depth, everything a string. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element: text, or children by name, each a list in document order. */
export type Element = string | { readonly [name: string]: readonly Element[] };

const parser = new XMLParser({
  ignoreAttributes: true,
  // "0123" and "9195550100" are names, not quantities.
  parseTagValue: false,
  processEntities: false,
  htmlEntities: false,
  maxNestedTags: 40,
  isArray: () => true,
  alwaysCreateTextNode: false,
});

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The children of the document's root, if the body is well-formed XML with that `root`; null otherwise. A document type
 * declaration is refused: carriers send none, and it is where entity bombs live.
 */
export function parseXml(body: string, root: string): Element | null {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(body)) return null;
  try {
    if (XMLValidator.validate(body) !== true) return null;
    const document: unknown = parser.parse(body);
    if (typeof document !== 'object' || document === null || !(root in document)) return null;
    const roots = (document as Record<string, Element[]>)[root];
    return roots?.length === 1 ? (roots[0] ?? null) : null;
  } catch {
    return null;
  }
}

/** Whether a body is a well-formed XML document, whatever it is of; a web page is none. */
export function isXmlDocument(body: string): boolean {
  return !/<!(?:DOCTYPE|ENTITY)|<html[\s>]/i.test(body) && XMLValidator.validate(body) === true;
}

/** The children of that name, none if there are none. */
export function all(element: Element | null, name: string): readonly Element[] {
  if (element === null || typeof element === 'string') return [];
  return Object.hasOwn(element, name) ? (element[name] ?? []) : [];
}

/** The only or first child of that name, or null. */
export function child(element: Element | null, name: string): Element | null {
  return all(element, name)[0] ?? null;
}

/** The text of the child of that name, trimmed; empty if there is none or it has children of its own. */
export function text(element: Element | null, name: string): string {
  const found = child(element, name);
  return typeof found === 'string' ? unescaped(found).trim() : '';
}

/** The texts of all children of that name. */
export function texts(element: Element | null, name: string): readonly string[] {
  return all(element, name).flatMap((found) => (typeof found === 'string' ? [unescaped(found).trim()] : []));
}

function unescaped(value: string): string {
  return value.replace(/&(amp|lt|gt|quot|apos);/g, (_all, name: string) => ENTITIES[name] ?? '');
}
