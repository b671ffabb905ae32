/** Lines above older mails that give no address: names of those who write to one another, a day, an hour, and hardly a word more. */

import { announcing, aroundNames, attributions, hour, kinds, quoting } from '../languages/openings.ts';
import { fold, salutation } from './names.ts';

/** A day with or without its year. */
const day =
  /(?<!\d)(?:\d{1,2}\.?\s(?:de\s)?\p{L}{3,9}\.?(?:,?\s(?:de\s)?\d{4})?|\p{L}{3,9}\.?\s\d{1,2}(?:,?\s\d{4})?)(?!\d)/gu;
const numericDay = /(?<!\d)\d{1,4}[./-](?:\d{1,2}|\p{L}{3})[./-]\d{1,4}(?!\d)/gu;
const hours = new RegExp(hour, 'gi');

/**
 * Where such lines end that begin at `at`: up to three. Null where they are none. `named`: the words of the names of
 * those the mail is from and to, folded.
 */
export function nameHeadFrom(
  texts: readonly string[],
  at: number,
  named: ReadonlySet<string>,
): number | null {
  const first = texts[at] ?? '';
  if (first.length > 120 || /[.!?]$/.test(first) || salutation.test(first)) return null;
  if (announcing.test(first) && /[\p{L}\p{N}]/u.test(first)) {
    const head = nameHeadFrom(texts, at + 1, named);
    return head ?? (/^[\W_]{3}|[:：]$|[\W_]{3}$/.test(first) || announcing.test(`${first}:`) ? at + 1 : null);
  }
  for (let end = Math.min(texts.length, at + 3); end > at; end--) {
    const lines = texts.slice(at, end);
    if (lines.every((line) => line !== '' && line.length < 120) && isHead(lines, named)) return end;
  }
  return null;
}

function isHead(lines: readonly string[], named: ReadonlySet<string>): boolean {
  const text = lines.join(' ');
  const names = words(text).filter((word) => named.has(fold(word))).length;
  if (names === 0) return false;
  const bare = text.replace(numericDay, ' ').replace(day, ' ').replace(hours, ' ');
  if ((bare.match(/\d/g)?.length ?? 0) > 4) return false;
  const dated = bare.length < text.length;
  const verb = attributions.find((one) => one.verb.test(bare))?.verb;
  const labels = [...text.matchAll(/(?:^|\s)(\p{L}{2,12})\s?[:：]/gu)].map((match) => match[1] ?? '');
  const from = labels.some((label) => kinds.get(label.toLowerCase()) === 'from');
  const rest = words(
    bare
      .replace(verb ?? /$^/, ' ')
      .replace(/\S+@\S+/g, ' ')
      .replace(aroundNames, ' '),
  ).filter((word) => word.length > 2 && !named.has(fold(word)) && !labels.includes(word));
  const most = dated ? 2 : from || verb !== undefined || quoting.test(`${text}:`) ? 1 : -1;
  return rest.length <= most;
}

const words = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
