import type { Tongue } from '../../meaning/tongue.ts';
import { answers } from './answers.ts';
import { frame } from './frame.ts';
import { inflectGerman } from './inflect.ts';
import { numbers } from './numbers.ts';
import { port } from './port.ts';
import { world } from './world.ts';

/** German, Austrian and Swiss too. Umlauts may be written as ae, oe, ue or without their dots. */
export const german: Tongue = {
  code: 'de',
  countries: 'DE AT CH LI',
  common: `der die das den dem des ein eine einen einem einer und oder aber ist sind war wird werden wurde hat haben wir ich sie ihr ihre
    ihren ihrer ihnen uns unser unsere unserer mein meine nicht kein keine bitte zu zur zum von vom mit auf fur fuer bei beim im ins an am aus
    nach wie noch nur auch doch schon mehr alle alles nummer nummern rufnummer rufnummern portierung portieren stornieren auftrag danke vielen
    dank guten tag hallo liebe gruss gruß ja nein kann konnen koennen soll sollen mochte mochten moechte moechten wenn falls dass weil da es so was
    man moin servus gruezi lg mfg bleibt bleiben anbieter diese dieser habe gut heute jetzt dann sich um uber ueber euch ihr wechsel gebuhr kosten`,
  verbLast: true,
  negation: 'anywhere',
  head: 'last',
  compounds: true,
  capitalNouns: true,
  apostrophe: 'right',
  enclitics: {},
  numerals: {
    zwei: 2,
    zwo: 2,
    beide: 2,
    beiden: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
  },
  abbreviations:
    'nr nrn tel dr hr fr bzw ca evtl ggf inkl einschl z b d h u a str mfg ref st usw zb bspw lt gem abt',
  spellings: [
    ['ae', 'a'],
    ['oe', 'o'],
    ['ue', 'u'],
    ['ß', 'ss'],
  ],
  doingEnding: '',
  adverbEnding: 'weise',
  forgiven:
    'stornieren storniert stornierung portierung portieren portiert rufnummer rufnummern nummern anbieter',
  inflect: inflectGerman,
  numbers,
  words: { ...frame, ...port, ...answers, ...world },
};
