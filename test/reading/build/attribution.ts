/** The line that a mail program puts above what it quotes, per program and language. */

import type { Client, Language } from './case.ts';
import { clock, type Locale, locales, type Moment, mailDate, piece } from './locale.ts';

export type Person = { readonly name: string; readonly address: string };

/** Pieces of the line; `who` is `Name <address>`. */
type Pieces = {
  readonly locale: Locale;
  readonly moment: Moment;
  readonly who: string;
  readonly name: string;
};
type Writer = Readonly<Record<Exclude<Language, 'other'>, (pieces: Pieces) => string>>;

const medium = ({ locale, moment }: Pieces): string =>
  piece(locale, moment, { day: 'numeric', month: 'short', year: 'numeric' });
const withWeekday = ({ locale, moment }: Pieces): string =>
  piece(locale, moment, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
const long = ({ locale, moment }: Pieces): string =>
  piece(locale, moment, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const digits = ({ locale, moment }: Pieces): string =>
  piece(locale, moment, { day: '2-digit', month: '2-digit', year: 'numeric' });
const short = ({ locale, moment }: Pieces): string =>
  piece(locale, moment, { day: 'numeric', month: 'numeric', year: '2-digit' });
const at = ({ locale, moment }: Pieces): string => clock(locale, moment);
const seconds = ({ locale, moment }: Pieces): string =>
  piece(locale, moment, { hour: '2-digit', minute: '2-digit', second: '2-digit' });

const gmail: Writer = {
  en: (p) => `On ${withWeekday(p)} at ${at(p)} ${p.who} wrote:`,
  de: (p) => `Am ${withWeekday(p)} um ${at(p)} Uhr schrieb ${p.who}:`,
  fr: (p) => `Le ${withWeekday(p)} à ${at(p)}, ${p.who} a écrit :`,
  es: (p) => `El ${withWeekday(p)} a las ${at(p)}, ${p.name} (${p.who.slice(p.name.length + 1)}) escribió:`,
  pt: (p) => `Em ${withWeekday(p)} às ${at(p)}, ${p.who} escreveu:`,
  it: (p) => `Il giorno ${withWeekday(p)} alle ore ${at(p)} ${p.who} ha scritto:`,
  nl: (p) => `Op ${withWeekday(p)} om ${at(p)} schreef ${p.who}:`,
};

const apple: Writer = {
  en: (p) => `On ${medium(p)}, at ${at(p)}, ${p.who} wrote:`,
  de: (p) => `Am ${digits(p)} um ${at(p)} schrieb ${p.who}:`,
  fr: (p) => `Le ${medium(p)} à ${at(p)}, ${p.who} a écrit :`,
  es: (p) => `El ${medium(p)}, a las ${at(p)}, ${p.who} escribió:`,
  pt: (p) => `Em ${medium(p)}, à(s) ${at(p)}, ${p.who} escreveu:`,
  it: (p) => `Il giorno ${medium(p)}, alle ore ${at(p)}, ${p.who} ha scritto:`,
  nl: (p) => `Op ${medium(p)} om ${at(p)} heeft ${p.who} het volgende geschreven:`,
};

const yahoo: Writer = {
  en: (p) => `On ${long(p)} at ${seconds(p)} ${p.moment.zone}, ${p.who} wrote:`,
  de: (p) => `Am ${long(p)} um ${seconds(p)} ${p.moment.zone} hat ${p.who} Folgendes geschrieben:`,
  fr: (p) => `Le ${long(p)} à ${seconds(p)} ${p.moment.zone}, ${p.who} a écrit :`,
  es: (p) => `El ${long(p)}, ${seconds(p)} ${p.moment.zone}, ${p.who} escribió:`,
  pt: (p) => `Em ${long(p)} às ${seconds(p)} ${p.moment.zone}, ${p.who} escreveu:`,
  it: (p) => `Il ${long(p)} alle ore ${seconds(p)} ${p.moment.zone}, ${p.who} ha scritto:`,
  nl: (p) => `Op ${long(p)} om ${seconds(p)} ${p.moment.zone} schreef ${p.who}:`,
};

const thunderbird: Writer = {
  en: (p) => `On ${short(p)} ${at(p)}, ${p.name} wrote:`,
  de: (p) => `Am ${digits(p)} um ${at(p)} schrieb ${p.name}:`,
  fr: (p) => `Le ${digits(p)} à ${at(p)}, ${p.name} a écrit :`,
  es: (p) => `El ${digits(p)} a las ${at(p)}, ${p.name} escribió:`,
  pt: (p) => `Em ${digits(p)} ${at(p)}, ${p.name} escreveu:`,
  it: (p) => `Il ${digits(p)} ${at(p)}, ${p.name} ha scritto:`,
  nl: (p) => `Op ${digits(p)} om ${at(p)} schreef ${p.name}:`,
};

const proton: Writer = {
  en: (p) => `On ${long(p)} at ${at(p)}, ${p.who} wrote:`,
  de: (p) => `${long(p)} ${at(p)}, ${p.who} schrieb:`,
  fr: (p) => `Le ${long(p)} à ${at(p)}, ${p.who} a écrit :`,
  es: (p) => `El ${long(p)} a las ${at(p)}, ${p.who} escribió:`,
  pt: (p) => `${long(p)} às ${at(p)}, ${p.who} escreveu:`,
  it: (p) => `${long(p)} ${at(p)}, ${p.who} ha scritto:`,
  nl: (p) => `Op ${long(p)} om ${at(p)}, schreef ${p.who}:`,
};

const zoho: Writer = {
  en: (p) => `---- On ${mailDate(p.moment)} ${p.who} wrote ---`,
  de: (p) => `---- Am ${mailDate(p.moment)} schrieb ${p.who} ----`,
  fr: (p) => `---- Le ${mailDate(p.moment)} ${p.who} a écrit ----`,
  es: (p) => `---- El ${mailDate(p.moment)} ${p.who} escribió ----`,
  pt: (p) => `---- Em ${mailDate(p.moment)} ${p.who} escreveu ----`,
  it: (p) => `---- Il ${mailDate(p.moment)} ${p.who} ha scritto ----`,
  nl: (p) => `---- Op ${mailDate(p.moment)} schreef ${p.who} ----`,
};

const writers: Partial<Readonly<Record<Client, Writer>>> = {
  'apple-mail': apple,
  iphone: apple,
  yahoo,
  thunderbird,
  proton,
  zoho,
  plain: thunderbird,
};

/** The attribution line, Gmail's where the program has none of its own. */
export function attribution(client: Client, language: Language, from: Person, moment: Moment): string {
  const locale = locales[language];
  const writer = writers[client] ?? gmail;
  const who = `${from.name} <${from.address}>`;
  return writer[language === 'other' ? 'en' : language]({ locale, moment, who, name: from.name });
}
