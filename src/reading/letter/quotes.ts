/** The lines that mail programs put above what they quote or forward, in the shapes that occur. */

import {
  attributions,
  dateWords,
  himself,
  hourWords,
  kinds,
  type Label,
  nameAfterVerb,
  nameBeforeVerb,
  openingWords,
  quoting,
  replyAbove,
  separatorWords,
  undated,
  verbFirst,
} from '../languages/openings.ts';

/** A date, an hour or an address: what an attribution names besides the person. */
const datum = /\d{1,4}[./-]\d{1,2}|\d{1,2}:\d{2}|\b(?:19|20)\d\d\b|[^\s<>]@[^\s<>]|年/;
/** Old Gmail and others write no verb: `2026-03-03 9:14 GMT+01:00 Name <a@b.example>:`. */
const bare = /^[^\n]{0,240}[<(][^<>()\s]{1,200}@[^<>()\s]{1,200}[>)]\s*[:：]$/;

/** Whether the (last) line of an attribution ends here: "…wrote:", "…a écrit :", "---- … wrote ----". */
export function attributionEnds(text: string): boolean {
  if (text.length > 400 || text.length < 4) return false;
  if (/[:：]\s*$/.test(text)) return attributions.some(({ verb }) => verb.test(text)) || isBare(text);
  return /-{3,}\s*$/.test(text) && attributions.some(({ verb }) => verb.test(text));
}

/**
 * Where an attribution that begins at `at` ends: the index after its last line, or null. Programs break it over up to
 * four lines; a line of the sender's above it is not drawn in.
 */
export function attributionFrom(texts: readonly string[], at: number): number | null {
  const first = texts[at] ?? '';
  let joined = '';
  let torn = false;
  for (let end = at; end < texts.length && end < at + (torn ? 7 : 4); end++) {
    const text = texts[end] ?? '';
    if (joined.length > 500) return null;
    if (text === '') {
      if (torn || !mayGoOn(joined)) return null;
      torn = true;
      continue;
    }
    joined = joined === '' ? text : `${joined} ${text}`;
    if (isAttribution(joined)) {
      if (end === at) return end + 1;
      if (torn && !/\S@\S/.test(joined)) return null;
      return begins(first) && !beginsLater(texts, at + 1, end) ? end + 1 : null;
    }
    if (!begins(first)) return null;
  }
  return null;
}

/** An empty line tears an attribution after its date or name, never after a sentence. */
const mayGoOn = (text: string): boolean =>
  text !== '' && text.length < 120 && datum.test(text) && begins(text) && !/[.!?]$/.test(text);

/** An attribution over several lines opens with its fixed word, a date or the address. */
function begins(text: string): boolean {
  const bareText = text.replace(/^[-*_\s]+/, '');
  return (
    attributions.some(({ start }) => start?.test(bareText) === true) ||
    dateFirst.test(bareText) ||
    /^\p{L}{2,12}\.?,\s/u.test(bareText) ||
    /[<(]\s?[^<>()\s]+@[^<>()\s]+/.test(bareText)
  );
}

function beginsLater(texts: readonly string[], from: number, end: number): boolean {
  for (let i = from; i <= end; i++) {
    const text = texts[i] ?? '';
    if (!attributions.some(({ start }) => start?.test(text) === true) && !dateFirst.test(text)) continue;
    if (isAttribution(texts.slice(i, end + 1).join(' '))) return true;
  }
  return false;
}

function isAttribution(joined: string): boolean {
  const framed = /^-{3}.*-{3}$/.test(joined)
    ? joined.replace(/^[-\s]+/, '').replace(/(?<![-\s])[-\s]+$/, '')
    : undefined;
  const text = (framed ?? joined).replace(/^[-*_\s]+/, '').trim();
  const ends = framed !== undefined || /[:：]$/.test(text);
  if (!ends || text.length > 500) return false;
  if (isBare(text) || (quoting.test(text) && /[:：]$/.test(text))) return true;
  if (!datum.test(text) && framed === undefined) return isUndated(text);
  return attributions.some(({ start, verb }) => {
    const match = verb.exec(text);
    if (match === null) return false;
    const started = start === null ? true : start.test(text);
    return started || endsWithVerb(text, match) || /<[^<>\s]+@[^<>\s]+>/.test(text) || dateFirst.test(text);
  });
}

/** "Name <address> wrote:" and "Name wrote:" where nothing follows the verb. */
const dateFirst = /^(?:\p{L}{2,12}\.?,?\s)?(?:\d{1,2}[./]?\s|\d{4}-|\p{L}{3,10}\s\d{1,2},?\s)/u;
function endsWithVerb(text: string, match: RegExpExecArray): boolean {
  return text.slice(match.index + match[0].length).replace(/\([^)]{0,6}\)|[\s:：]/g, '') === '';
}

const isBare = (text: string): boolean =>
  bare.test(text) && (/\d{1,2}[:.]\d{2}/.test(text) || /^\d{4}[-/.年]/.test(text));

/** Without date and address only a short "Name wrote:" counts, never the sender's own "I wrote:". */
function isUndated(text: string): boolean {
  if (text.length > 80 || himself.test(text)) return false;
  const match = undated.exec(text);
  if (match === null) return false;
  const name = text.slice(0, match.index).replace(dateWords, '').trim();
  return name !== '' && name.split(/\s+/).every((word) => /^[\p{Lu}("'&-]/u.test(word) || word.length < 4);
}

type Labelled = { readonly kind: Label; readonly value: string };

/** `**From:** Name`, `*Von:* …`, `De : …`, `From:\t…`. */
function labelOf(text: string): Labelled | null {
  const match =
    /^[*_\s]{0,4}(\p{L}[\p{L}\p{M}' .-]{0,24}?)[*_]{0,2}\s{0,3}[:：][*_]{0,2}(?:\s+|$|(?=[\p{L}<"'*]))(.*)$/u.exec(
      text.slice(0, 600),
    );
  if (match === null) return celled(text.slice(0, 600));
  const kind = kinds.get((match[1] ?? '').trim().toLowerCase());
  return kind === undefined ? null : { kind, value: (match[2] ?? '').trim() };
}

/** `| From | Name |`, `From⇥Name`, `From    Name`: cells and columns instead of colons. */
function celled(text: string): Labelled | null {
  const match =
    /^\|\s*([^|\t]{1,24}?)\s*\|\s*([^|]*?)\s*\|?$/.exec(text) ??
    /^([^|\t]{1,24}?)(?:\t\s*|\s{3,})(\S.*)$/.exec(text);
  const kind =
    match === null
      ? undefined
      : kinds.get(
          (match[1] ?? '')
            .replace(/[*_:：]/g, '')
            .trim()
            .toLowerCase(),
        );
  return kind === undefined ? null : { kind, value: match?.[2] ?? '' };
}

/**
 * Where a header block ("From: / Sent: / To: / Subject:") begins at `at`: its end and the name it gives as the
 * sender's, or null. Needs a sender and a date or subject, or three other labels; values may go over several lines.
 */
export function headerBlockFrom(
  texts: readonly string[],
  at: number,
): { readonly end: number; readonly sender: string } | null {
  const first = labelOf(texts[at] ?? '');
  if (first === null || first.kind === 'other') return null;
  const oneLine = inOneLine(texts[at] ?? '');
  if (oneLine !== null) return { end: at + 1, sender: oneLine };
  const seen = new Set<Label>();
  let sender = '';
  let end = at;
  let loose = 0;
  for (let i = at; i < texts.length && i < at + 24; i++) {
    const text = texts[i] ?? '';
    const label = labelOf(text);
    if (label !== null && !(seen.has(label.kind) && label.kind !== 'cc' && label.kind !== 'other')) {
      seen.add(label.kind);
      if (label.kind === 'from') sender = label.value;
      end = i + 1;
      loose = 0;
    } else if (text === '') {
      if (++loose > 1) break;
    } else if (end === i && continues(text, texts, i)) end = i + 1;
    else break;
  }
  return isHeader(seen, sender) ? { end, sender: nameIn(sender) } : null;
}

function isHeader(seen: ReadonlySet<Label>, sender: string): boolean {
  const known = [...seen].filter((kind) => kind !== 'other').length;
  if (!seen.has('from')) return known >= 3 && seen.has('subject');
  if (/^[\d\s()+.-]{5,}$/.test(sender)) return false;
  return seen.has('sent') || seen.has('subject');
}

/** A long list of recipients or a subject goes on in the next line; the block itself must go on after it. */
function continues(text: string, texts: readonly string[], at: number): boolean {
  if (/^\s*<?[^\s<>]+@[^\s<>]+>?[;,]?/.test(text) || /[;,]$/.test(texts[at - 1] ?? '')) return true;
  for (let i = at + 1; i < texts.length && i < at + 4; i++) {
    if (texts[i] === '') return false;
    if (labelOf(texts[i] ?? '') !== null) return true;
  }
  return false;
}

/** The whole block in one line: "From: X Sent: Y To: Z Subject: W". */
function inOneLine(text: string): string | null {
  if (text.length > 1000) return null;
  const found = [...text.matchAll(/(?:^|[\s>\d)])\*{0,2}(\p{L}[\p{L}]{1,14})\*{0,2}\s?:/gu)].map((match) =>
    kinds.get((match[1] ?? '').toLowerCase()),
  );
  const distinct = new Set(found.filter((kind) => kind !== undefined && kind !== 'other'));
  if (!distinct.has('from') || !distinct.has('subject') || distinct.size < 3) return null;
  return nameIn(/[:：]\s*(.{0,80}?)\s+\*{0,2}\p{L}+\*{0,2}\s?:/u.exec(text)?.[1] ?? '');
}

/** The name in `Name <a@b>`, `"Name" [mailto:a@b]`, `Name via X`. */
function nameIn(value: string): string {
  return value
    .replace(/[<[(].*$/, '')
    .replace(/["*]/g, '')
    .trim();
}

/** The name in an attribution: what stands before the address, or between date and verb. */
export function namedBy(attribution: string): string {
  const before = /([^,:;<(]{2,80}?)\s*[<(]\s*<?[^\s<>()]+@/.exec(attribution)?.[1] ?? '';
  const name =
    nameAfterVerb.exec(attribution)?.[1] ?? (before === '' ? nameBeforeVerb.exec(attribution)?.[1] : before);
  return (name ?? '').replace(hourWords, '').replace(verbFirst, '').trim();
}

/** Whether a line parts the sender's words from a quoted or forwarded mail. */
export function isSeparator(text: string): boolean {
  if (text.length > 120) return false;
  if (openingWords.test(text)) return true;
  const core = text.replace(/^[-‐-―_=*~\s>]+/, '').replace(/[-‐-―_=*~\s]+$/, '');
  const framed = core.length < text.length - 2;
  return framed && separatorWords.test(core);
}

/** Words between rulers, whatever they say: "---- Replied Message ----". */
export const isFrame = (text: string): boolean =>
  text.length < 100 && /^[-‐-―_=*]{3,} ?\p{L}[\p{L}\p{M}'’ ]{2,50} ?[-‐-―_=*]{3,}$/u.test(text);

/** The lines under a separator that name sender, date and subject without colons (eM Client): the index after them. */
export function afterBareLabels(texts: readonly string[], from: number): number {
  let end = from;
  while (end < texts.length && end < from + 8) {
    const word = /^(\p{L}[\p{L}-]{0,12})\s+\S/u.exec(texts[end] ?? '')?.[1];
    if (word === undefined || !kinds.has(word.toLowerCase())) break;
    end++;
  }
  return end - from >= 3 ? end : from;
}

/** A line of underscores or dashes. */
export const isRuleText = (text: string): boolean =>
  /^[_=*–—-]{5,}$/.test(text) || /^(?:[-_*=]\s){4,}[-_*=]?$/.test(text);

export const isReplyAbove = (text: string): boolean => text.length < 200 && replyAbove.test(text);
