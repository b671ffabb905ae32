/** What our own receiver found out about a mail's sender: `Authentication-Results` (RFC 8601), read strictly. */
import { domainToASCII, domainToUnicode } from 'node:url';
import { getDomain } from 'tldts';

export type AuthenticationResults = {
  /** null where the header names none, as Microsoft 365 does against RFC 8601 §2.2. */
  readonly authservId: string | null;
  readonly results: readonly AuthenticationResult[];
};

type AuthenticationResult = {
  /** Lower case: dkim, spf, dmarc, compauth … */
  readonly method: string;
  readonly result: string;
  readonly reason: string | null;
  /** By `ptype.property` in lower case: `header.d`, `smtp.mailfrom`. */
  readonly properties: ReadonlyMap<string, string>;
};

/** Headers as in a Message: lower-case names, unfolded values, in order of appearance. */
export type HeaderList = readonly { readonly name: string; readonly value: string }[];

export type Verdict = {
  readonly verdict: 'pass' | 'fail' | 'none';
  /** Which method decided; null where none did. */
  readonly by: 'dmarc' | 'dkim' | 'spf' | 'compauth' | null;
};

/** The value of TRUSTED_AUTHSERV_ID for mailboxes at Microsoft 365, whose header carries no id. */
export const microsoft365 = 'microsoft365';

/**
 * Whether our receiver vouches for the domain in From: by DMARC, or by DKIM or SPF of a domain aligned with it
 * (RFC 7489 §3.1). Where it contradicts itself it does not. Without a trusted id nothing is vouched for.
 */
export function verdictFor(headers: HeaderList, fromDomain: string, trustedId: string | null): Verdict {
  const none: Verdict = { verdict: 'none', by: null };
  const domain = ascii(fromDomain);
  const header = trustedId === null ? null : trustedHeader(headers, trustedId);
  if (header === null || domain === '') return none;
  const of = (method: string) => header.results.filter((result) => result.method === method);

  const dmarc = weigh(
    of('dmarc').flatMap(({ result, properties }) => {
      const checked = properties.get('header.from');
      // Which From a pass is about has to be said; a failure counts without.
      if (checked === undefined) return result === 'fail' ? [result] : [];
      return aligned(domainOf(checked), domain) ? [result] : [];
    }),
  );
  if (dmarc !== 'none') return { verdict: dmarc, by: 'dmarc' };
  const compauth = weigh(
    header.authservId === null
      ? of('compauth').map(({ result, reason }) =>
          result === 'pass' && !explicitPasses.has(reason ?? '') ? 'none' : result,
        )
      : [],
  );
  if (compauth !== 'none') return { verdict: compauth, by: 'compauth' };
  const byDomain = {
    dkim: weighByDomain(of('dkim'), ['header.d', 'header.i']),
    spf: weighByDomain(of('spf'), ['smtp.mailfrom']),
  };
  for (const by of ['dkim', 'spf'] as const) {
    const results = [...byDomain[by]].filter(([one]) => aligned(one, domain)).map(([, result]) => result);
    if (results.includes('contradiction')) return { verdict: 'fail', by };
    if (results.includes('pass')) return { verdict: 'pass', by };
  }
  for (const by of ['dkim', 'spf'] as const) {
    if ([...byDomain[by].values()].includes('fail')) return { verdict: 'fail', by };
  }
  return none;
}

/** Of several results for the same question a failure is believed. */
function weigh(results: readonly string[]): Verdict['verdict'] {
  if (results.includes('fail')) return 'fail';
  return results.includes('pass') ? 'pass' : 'none';
}

/**
 * One result for every domain that signed or sent, named by the first of `properties` that is there. Signatures of
 * several domains may differ; a pass and a fail for the same one are a contradiction.
 */
function weighByDomain(
  results: readonly AuthenticationResult[],
  properties: readonly string[],
): Map<string, Verdict['verdict'] | 'contradiction'> {
  const named = new Map<string, string[]>();
  for (const { result, properties: found } of results) {
    const property = properties.find((one) => found.has(one)) ?? '';
    const domain = domainOf(found.get(property) ?? '');
    named.set(domain, [...(named.get(domain) ?? []), result]);
  }
  return new Map(
    [...named].map(([domain, all]) => [
      domain,
      all.includes('pass') && all.includes('fail') ? 'contradiction' : weigh(all),
    ]),
  );
}

/**
 * Composite authentication by aligned SPF, DKIM or both, or by a trusted ARC sealer; the other codes rest on guesses
 * (https://learn.microsoft.com/defender-office-365/message-headers-eop-mdo).
 */
const explicitPasses = new Set(['100', '101', '102', '130']);

/** Between which Microsoft 365 hands mails on within. */
const microsoftSites = ['outlook.com', 'exchangelabs.com', 'office365.com'];

/**
 * The topmost header with the trusted id, if it stands above everything that came in from outside. All below may
 * have been written by the sender; a receiver that writes several headers is believed the last it wrote, no more,
 * and nothing where that one cannot be read.
 */
function trustedHeader(headers: HeaderList, trustedId: string): AuthenticationResults | null {
  const isMicrosoft = trustedId.toLowerCase() === microsoft365;
  let receivedBy: string | null = null;
  for (const { name, value } of headers) {
    if (name === 'received') {
      const host = receivingHost(value);
      // The first Received is our receiver's own; what else belongs to it shows by its domain.
      receivedBy ??= host;
      const ours = [receivedBy, ...(isMicrosoft ? microsoftSites : [trustedId])];
      if (host !== null && !ours.some((one) => one !== null && sameSite(host, one))) return null;
    }
    if (name !== 'authentication-results') continue;
    const parsed = parseAuthenticationResults(value);
    if (isMicrosoft) return parsed?.authservId === null ? parsed : null;
    if (parsed === null && !isAnothers(value, trustedId)) return null;
    if (parsed?.authservId?.toLowerCase() === trustedId.toLowerCase()) return parsed;
  }
  return null;
}

/** The host that took the mail, from a Received header; null where it is no public host name and tells nothing. */
function receivingHost(received: string): string | null {
  const host = /(?:^|\s)by\s+([a-z0-9.-]{1,253})(?=[\s;(]|$)/i.exec(received.slice(0, 2_000))?.[1];
  const known = host?.toLowerCase().replace(/\.$/, '') ?? '';
  const isPrivate = /(?:^|\.)(?:internal|local|localdomain|localhost|lan|home|corp)$/.test(known);
  return known.includes('.') && !isPrivate && /[a-z]/.test(known.slice(known.lastIndexOf('.')))
    ? known
    : null;
}

/** Whether a header that cannot be read at least begins, plainly, with the id of another server than ours. */
function isAnothers(value: string, trustedId: string): boolean {
  const id = /^\s*([\w.-]{1,253})(?=\s*(?:;|\s1\s*;))/.exec(value.slice(0, 1_000))?.[1];
  return id !== undefined && id.toLowerCase() !== trustedId.toLowerCase();
}

/** Hosts of one organisation. */
const sameSite = (one: string, other: string): boolean => organisation(one) === organisation(other);

/** The organisational domain by the list of public suffixes (RFC 7489 §3.2); a public suffix or IP address stands for itself. */
function organisation(host: string): string {
  // The list knows suffixes like 公司.cn in Unicode only.
  const name = domainToUnicode(host.toLowerCase()) || host.toLowerCase();
  return getDomain(name, { allowPrivateDomains: true }) ?? name;
}

/** Relaxed alignment (RFC 7489 §3.1): of one organisation. A name without a dot is aligned with nothing. */
const aligned = (domain: string, fromDomain: string): boolean =>
  domain.includes('.') && fromDomain.includes('.') && sameSite(domain, fromDomain);

const ascii = (domain: string): string => domainToASCII(domain.trim().replace(/\.$/, '')).toLowerCase();

/** The domain of `user@domain`, `@domain` or `domain`. */
const domainOf = (value: string): string => ascii(value.slice(value.lastIndexOf('@') + 1));

/** Longer headers are not our receiver's. */
const maxLength = 20_000;

/** Parses one header value (RFC 8601 §2.2). @returns null when it breaks the grammar: then it counts for nothing */
export function parseAuthenticationResults(value: string): AuthenticationResults | null {
  if (value.length > maxLength) return null;
  const sections = split(value);
  const head = sections?.[0];
  if (sections === null || head === undefined) return null;
  // With an id the results begin after the first semicolon; without one they begin at once.
  const hasId = !/^[\w-]+\s*=/.test(head.text);
  const authservId = hasId ? readId(head) : null;
  if (hasId && authservId === null) return null;
  const results: AuthenticationResult[] = [];
  for (const section of hasId ? sections.slice(1) : sections) {
    const text = section.text.trim();
    if (text === '' || text.toLowerCase() === 'none') continue;
    const result = readResult(section);
    if (result === null) return null;
    results.push(result);
  }
  return { authservId, results };
}

/** A part between semicolons, comments out, quoted strings replaced by \u0001<index>\u0001. */
type Section = { text: string; readonly quoted: string[] };

function split(value: string): Section[] | null {
  const sections: Section[] = [{ text: '', quoted: [] }];
  let depth = 0;
  let quote: string | null = null;
  for (let at = 0; at < value.length; at++) {
    const character = value.charAt(at);
    const section = sections[sections.length - 1];
    if (section === undefined || character === '\u0001') return null;
    if (character === '\\' && (depth > 0 || quote !== null)) {
      at++;
      if (quote !== null) quote += value.charAt(at);
    } else if (quote !== null) {
      if (character === '"') {
        section.text += `\u0001${section.quoted.push(quote) - 1}\u0001`;
        quote = null;
      } else quote += character;
    } else if (character === '(') depth++;
    else if (character === ')') {
      if (--depth < 0) return null;
      // A comment separates words as a space does.
      if (depth === 0) section.text += ' ';
    } else if (depth > 0) continue;
    else if (character === '"') quote = '';
    else if (character === ';') sections.push({ text: '', quoted: [] });
    else section.text += character;
  }
  for (const section of sections) section.text = section.text.trim();
  return depth === 0 && quote === null ? sections : null;
}

/** `authserv-id [version]`; a version other than 1 is a grammar that we do not know (§2.2). */
function readId(section: Section): string | null {
  const [id, version, ...more] = section.text.split(/\s+/);
  if (id === undefined || id === '' || more.length > 0) return null;
  return version === undefined || version === '1' ? unquote(id, section) : null;
}

/** `method[/version]=result [reason=value] [ptype.property=value]…` */
function readResult(section: Section): AuthenticationResult | null {
  const words = section.text
    .replace(/\s+/g, ' ')
    .replace(/ ?([=/.]) ?/g, '$1')
    .split(' ');
  const first = /^([a-z][\w-]*)(?:\/(\d+))?=([a-z][\w-]*)$/i.exec(words.shift() ?? '');
  if (!first || (first[2] !== undefined && first[2] !== '1')) return null;
  let reason: string | null = null;
  const properties = new Map<string, string>();
  for (const word of words) {
    const [, name, raw] = /^([a-z][\w.-]*)=(.*)$/is.exec(word) ?? [];
    if (name === undefined || raw === undefined) return null;
    const key = name.toLowerCase();
    if (key === 'reason') reason = unquote(raw, section);
    // The first of two is kept; Microsoft's `action=none` has no ptype and means nothing here.
    else if (key.includes('.') && !properties.has(key)) properties.set(key, unquote(raw, section));
  }
  const [method, result] = [first[1] ?? '', first[3] ?? ''];
  return { method: method.toLowerCase(), result: result.toLowerCase(), reason, properties };
}

const unquote = (word: string, section: Section): string =>
  word.replace(/\u0001(\d+)\u0001/g, (_all, index: string) => section.quoted[Number(index)] ?? '');
