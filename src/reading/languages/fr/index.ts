import type { Tongue } from '../../meaning/tongue.ts';
import { answers } from './answers.ts';
import { frame } from './frame.ts';
import { inflectFrench } from './inflect.ts';
import { numbers } from './numbers.ts';
import { port } from './port.ts';
import { world } from './world.ts';

/** French of France, Belgium, Switzerland, Québec and Africa, with or without accents. */
export const french: Tongue = {
  code: 'fr',
  countries: 'FR BE CH CA LU MC',
  common: `le la les un une des de du d' l' et ou a au aux en dans pour par sur avec sans chez je j' nous on vous il elle ils ce c' cette ces mon ma mes notre nos
    votre vos qui que qu' ne n' pas plus est sont suis avons avez ai etre avoir bonjour merci bonsoir salut svp s'il plait cordialement bien numero numeros
    ligne lignes portage portabilite annuler annulez garder garde reste operateur oui non tout tous toute les deux mais si donc car tres aussi encore juste
    faire fait peut pouvez veuillez voulons souhaitons y se sa son leur leurs comme quand ete`,
  verbLast: false,
  negation: 'anywhere',
  head: 'first',
  compounds: false,
  capitalNouns: false,
  apostrophe: 'left',
  enclitics: {
    le: 'it',
    la: 'it',
    les: 'them',
    lui: '',
    leur: '',
    moi: '',
    nous: '',
    vous: '',
    y: '',
    en: 'it',
    ce: '',
    je: '',
    il: '',
    ils: '',
    elle: '',
    elles: '',
    on: '',
  },
  numerals: {
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
  },
  abbreviations: 'n no tel mme mlle dr st ste cf ex etc réf art svp p m mm',
  spellings: [],
  doingEnding: '',
  adverbEnding: 'ement',
  forgiven: 'annuler annulez annulation portabilité portage numero numeros operateur stopper stoppez',
  inflect: inflectFrench,
  numbers,
  words: { ...frame, ...port, ...answers, ...world },
};
