/** In which of the languages that there are templates for a mail is written. Pure. */

import { knownLanguage } from './times.ts';

/**
 * The nearest of `there` to `wanted` (RFC 4647 section 3.4, lookup): the language with its region, without it, then
 * another region of it ("pt-PT" finds "pt-BR" where that is all there is). Null where the language is not there at all.
 */
export function nearestLanguage(wanted: string, there: Iterable<string>): string | null {
  const names = [...there].sort();
  const parts = wanted.toLowerCase().replaceAll('_', '-').split('-');
  for (let length = parts.length; length > 0; length--) {
    const range = parts.slice(0, length).join('-');
    if (names.includes(range)) return range;
  }
  return names.find((name) => name.startsWith(`${parts[0]}-`)) ?? null;
}

/**
 * The language that words, dates and amounts of a mail are in: as wanted, with its region, where there are templates for
 * it, else English. So no mail has English sentences around Danish dates.
 */
export function languageOfMail(wanted: string, there: Iterable<string>): string {
  const nearest = nearestLanguage(wanted, there) ?? 'en';
  const tag = wanted.replaceAll('_', '-');
  const same = tag.toLowerCase().split('-')[0] === nearest.split('-')[0];
  return same && knownLanguage(tag) === tag ? tag : nearest;
}

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'yi']);

/** Which way a language is written, as HTML's `dir` has it. */
export const directionOf = (language: string): 'rtl' | 'ltr' =>
  rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
