/** Reports of other mail servers that a mail could not be delivered (RFC 3464 in RFC 6522). */
import type { Message } from '../reading/message.ts';

export type FailedDelivery = {
  /** Message-IDs, in angle brackets, of what the report may be about. */
  readonly messageIds: readonly string[];
  /** What the other server says, one line for a person. It may name the recipient. */
  readonly why: string;
};

/** Characters of one part that are looked at. */
const most = 64 * 1024;

/** The failure that a mail reports; null where it reports none: also a delay is no failure (RFC 3464 §2.3.3). */
export function failedDelivery(message: Message): FailedDelivery | null {
  const type = message.headers.find(({ name }) => name === 'content-type')?.value ?? '';
  if (!/^\s*multipart\/report\b/i.test(type)) return null;
  const groups = textsOf(message, /^message\/(?:global-)?delivery-status$/).flatMap((text) =>
    text.split(/\n[ \t]*\n/).map(fieldsOf),
  );
  const failed = groups.find((group) => group.get('action')?.toLowerCase() === 'failed');
  if (failed === undefined) return null;
  const returned = textsOf(
    message,
    /^(?:message\/(?:rfc822|global)|(?:text|message)\/(?:rfc822|global)-headers)$/,
  );
  const ids = returned.flatMap((text) =>
    idsOf(fieldsOf(text.split(/\n[ \t]*\n/, 1)[0] ?? '').get('message-id')),
  );
  return {
    messageIds: [...new Set([...ids, ...message.inReplyTo, ...message.references])].slice(0, 50),
    why: whyOf(failed),
  };
}

function whyOf(group: ReadonlyMap<string, string>): string {
  const said = [group.get('status'), group.get('diagnostic-code')].filter((part) => part !== undefined);
  return said.length === 0 ? 'it does not say why' : said.join(' ').replace(/\s+/g, ' ').slice(0, 300);
}

const textsOf = ({ attachments }: Message, type: RegExp): string[] =>
  attachments
    .filter(({ contentType }) => type.test(contentType))
    .slice(0, 5)
    .map(({ content }) => new TextDecoder().decode(content.subarray(0, most)).replaceAll('\r\n', '\n'));

/** Fields of a header block by lower-case name, unfolded; of several of one name the first. */
function fieldsOf(block: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of block.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== '' && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

const idsOf = (value: string | undefined): string[] => [
  ...(value?.slice(0, 2_000).match(/<[^<>\s]{1,998}>/g) ?? []),
];
