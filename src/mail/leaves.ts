/** The parts of a raw mail, undecoded beyond their transfer encoding, in the tree that MIME builds of them. */

import { Readable } from 'node:stream';
import {
  type AttachmentStream,
  type HeaderLines,
  type Headers,
  MailParser,
  type MessageText,
} from 'mailparser';

/** A part that holds content. `bytes` is cut at the limit (`truncated`). */
export type Leaf = {
  readonly type: string;
  readonly charset: string | null;
  readonly flowed: boolean;
  readonly delSp: boolean;
  readonly filename: string | null;
  readonly disposition: string | null;
  readonly contentId: string | null;
  readonly bytes: Uint8Array;
  readonly truncated: boolean;
};
export type Tree = Leaf | { readonly type: string; readonly children: readonly Tree[] };

/** `headers` are mailparser's decoded values; `problem` says why splitting stopped early, null where it did not. */
export type Split = {
  readonly headers: Headers;
  readonly headerLines: HeaderLines;
  readonly tree: Tree | null;
  readonly problem: string | null;
};

export type Limits = { readonly parts: number; readonly nesting: number; readonly partBytes: number };

/** mailparser's own node; it keeps the tree but does not declare it. */
type ParserNode = {
  readonly contentType: string | false;
  readonly children: readonly ParserNode[];
  readonly headers: Headers;
  readonly node: {
    readonly filename: string | false;
    readonly charset: string | false;
    readonly disposition: string | false;
    readonly flowed: boolean;
    readonly delSp: boolean;
  };
};

/** Hands out every part as an attachment, so that charsets, forwarded mails and text attachments are judged here. */
class LeafParser extends MailParser {
  textTypes: readonly string[] = [];
}

/** Splits a raw mail. Never rejects: what breaks the parser is named in `problem`, with what was found before it. */
export async function splitMail(raw: Uint8Array, limits: Limits): Promise<Split> {
  const parser = new LeafParser({
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
    keepDeliveryStatus: true,
    ignoreEmbedded: true,
    checksumAlgo: false,
    maxChildNodes: limits.parts,
  });
  const contents: { bytes: Uint8Array; truncated: boolean }[] = [];
  const problem = await new Promise<string | null>((resolve) => {
    parser.on('error', () => resolve('its MIME structure is broken or has too many parts'));
    parser.on('end', () => resolve(null));
    parser.on('data', (part: AttachmentStream | MessageText) => {
      if (part.type !== 'attachment') return;
      collect(part, limits.partBytes, (content) => contents.push(content));
    });
    Readable.from(slices(raw)).pipe(parser);
  });
  const tree = (parser as unknown as { readonly tree: ParserNode | false }).tree;
  return {
    headers: parser.headers || new Map(),
    headerLines: parser.headerLines || [],
    tree: tree ? shape(tree, contents.values(), limits.nesting) : null,
    problem: problem ?? (tree && depth(tree) > limits.nesting ? 'its parts are nested too deeply' : null),
  };
}

function collect(
  part: AttachmentStream,
  limit: number,
  done: (content: { bytes: Uint8Array; truncated: boolean }) => void,
): void {
  const chunks: Buffer[] = [];
  let kept = 0;
  let truncated = false;
  part.content.on('data', (chunk: Buffer) => {
    const room = limit - kept;
    if (chunk.length > room) truncated = true;
    if (room <= 0) return;
    chunks.push(chunk.length > room ? chunk.subarray(0, room) : chunk);
    kept += Math.min(room, chunk.length);
  });
  const finish = (): void => {
    done({ bytes: Buffer.concat(chunks, kept), truncated });
    part.release?.();
  };
  part.content.once('end', finish);
}

function* slices(raw: Uint8Array): Generator<Buffer> {
  const size = 64 * 1024;
  for (let at = 0; at < raw.length; at += size) {
    yield Buffer.from(raw.buffer, raw.byteOffset + at, Math.min(size, raw.length - at));
  }
}

/** Contents arrive in the order of the leaves; a leaf whose content never came is empty and truncated. */
function shape(
  node: ParserNode,
  contents: Iterator<{ bytes: Uint8Array; truncated: boolean }>,
  nesting: number,
): Tree {
  const type = node.contentType || 'text/plain';
  if (type.startsWith('multipart/')) {
    const children = nesting > 0 ? node.children.map((child) => shape(child, contents, nesting - 1)) : [];
    return { type, children };
  }
  const next = contents.next();
  const content = next.done ? { bytes: new Uint8Array(), truncated: true } : next.value;
  const id = node.headers.get('content-id');
  return {
    type,
    charset: node.node.charset || null,
    flowed: node.node.flowed,
    delSp: node.node.delSp,
    filename: node.node.filename || null,
    disposition: node.node.disposition || null,
    contentId: typeof id === 'string' ? id.trim().replace(/^<|>$/g, '') : null,
    ...content,
  };
}

function depth(root: ParserNode): number {
  let deepest = 0;
  const waiting: [ParserNode, number][] = [[root, 1]];
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    const [node, level] = entry;
    deepest = Math.max(deepest, level);
    for (const child of node.children) waiting.push([child, level + 1]);
  }
  return deepest;
}
