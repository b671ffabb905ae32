import type { Tongue } from '../../meaning/tongue.ts';
import { answers } from './answers.ts';
import { frame } from './frame.ts';
import { inflectDutch } from './inflect.ts';
import { numbers } from './numbers.ts';
import { port } from './port.ts';
import { world } from './world.ts';

/** Dutch of the Netherlands and of Flanders. */
export const dutch: Tongue = {
  code: 'nl',
  countries: 'NL BE SR',
  common: `de het een en van voor niet te ik we wij in op dat die deze dit met aan er om zijn is was worden wordt hebben heeft heb onze ons mijn uw u jullie je jij ze hij
    bij naar als maar ook nog wel geen of al dan zo kan kunnen kunt graag gelieve alstublieft alsjeblieft bedankt dank hallo beste geachte goedemorgen goedemiddag
    groeten groet vriendelijke nummer nummers lijn portering porteren annuleren annulering nummerbehoud mag moet blijft blijven aanbieder provider door uit over
    wil willen zal zullen zou ja nee alles alle beide nu even toch`,
  verbLast: true,
  negation: 'anywhere',
  head: 'last',
  compounds: true,
  capitalNouns: false,
  apostrophe: 'right',
  enclitics: {},
  numerals: {
    twee: 2,
    beide: 2,
    drie: 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    acht: 8,
    negen: 9,
    tien: 10,
    elf: 11,
    twaalf: 12,
    paar: 2,
  },
  abbreviations:
    'a.u.b s.v.p a u b s v p nr nrs tel dhr mevr mw bv bijv evt incl excl enz o.a t.a.v dr ing ir ca m.b.t t.b.v',
  spellings: [],
  doingEnding: '',
  adverbEnding: '',
  forgiven:
    'annuleren annuleert annulering portering porteren nummer nummers aanbieder provider stopzetten nummerbehoud',
  inflect: inflectDutch,
  numbers,
  words: { ...frame, ...port, ...answers, ...world },
};
