import type { Tongue } from '../../meaning/tongue.ts';
import { answers } from './answers.ts';
import { frame } from './frame.ts';
import { inflectItalian } from './inflect.ts';
import { numbers } from './numbers.ts';
import { port } from './port.ts';
import { world } from './world.ts';

/** Italian of Italy and of Switzerland, with or without accents. */
export const italian: Tongue = {
  code: 'it',
  countries: 'IT CH SM VA',
  common: `il lo la i gli le un uno una di del della dei delle dello degli dell' a al alla ai alle all' da dal dalla in nel nella con su sul sulla per tra fra e ed o che
    non si se mi ci vi ne mio mia nostro nostra nostri vostro vostra suo sua questo questa questi queste quello quella e sono siamo siete abbiamo avete ho ha
    buongiorno buonasera salve ciao grazie saluti cordiali distinti gentile spettabile numero numeri linea linee portabilita annullare annullate annullamento
    vorrei vorremmo potete puo resta restare operatore anche solo tutto tutti tutte molto allora niente pure pero come quando perche pero ma piu gia ancora qui c'e dalle vorrei`,
  verbLast: false,
  negation: 'anywhere',
  head: 'first',
  compounds: false,
  capitalNouns: false,
  apostrophe: 'left',
  enclitics: {
    melo: 'it',
    mela: 'it',
    celo: 'it',
    telo: 'it',
    velo: 'it',
    lo: 'it',
    la: 'it',
    li: 'them',
    le: 'them',
    ne: '',
    mi: '',
    ci: '',
    vi: '',
    si: '',
    ti: '',
  },
  numerals: {
    due: 2,
    tre: 3,
    quattro: 4,
    cinque: 5,
    sei: 6,
    sette: 7,
    otto: 8,
    nove: 9,
    dieci: 10,
    undici: 11,
    dodici: 12,
    entrambi: 2,
    entrambe: 2,
    ambedue: 2,
    paio: 2,
  },
  abbreviations: 'n no num tel sig sigra dott ing avv spett gent rif art int ecc es srl spa',
  spellings: [],
  doingEnding: '',
  adverbEnding: 'mente',
  forgiven: 'annullare annullate annullamento portabilità numero numeri operatore cancellare bloccare',
  inflect: inflectItalian,
  numbers,
  words: { ...frame, ...port, ...answers, ...world },
};
