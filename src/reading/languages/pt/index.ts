import type { Tongue } from '../../meaning/tongue.ts';
import { answers } from './answers.ts';
import { frame } from './frame.ts';
import { inflectPortuguese } from './inflect.ts';
import { numbers } from './numbers.ts';
import { port } from './port.ts';
import { world } from './world.ts';

/** Portuguese of Portugal and of Brazil, with or without accents. */
export const portuguese: Tongue = {
  code: 'pt',
  countries: 'PT BR AO MZ CV',
  common: `o a os as um uma do da dos das no na nos nas ao aos de em que e ou para por com sem nao sim se me nos lhe vos meu minha nosso nossa nossos nossas seu sua
    este esta estes estas esse essa isso isto ja mas mais como quando porque ola bom boa dia tarde obrigado obrigada favor cumprimentos numero numeros linha linhas
    portabilidade cancelar cancelem cancelamento anular quero queremos pode podem ficar fica operadora operador tambem so apenas tudo todos todas muito ha sao
    voces vocês senhores prezados atenciosamente pelo pela pelos ainda entao aqui desde ate foi gostaria estou temos tem`,
  verbLast: false,
  negation: 'anywhere',
  head: 'first',
  compounds: false,
  capitalNouns: false,
  apostrophe: 'left',
  enclitics: {
    lo: 'it',
    la: 'it',
    los: 'them',
    las: 'them',
    no: 'it',
    na: 'it',
    nos: '',
    nas: 'them',
    o: 'it',
    a: 'it',
    os: 'them',
    as: 'them',
    me: '',
    se: '',
    lhe: '',
    lhes: '',
    vos: '',
    te: '',
  },
  numerals: {
    dois: 2,
    duas: 2,
    três: 3,
    tres: 3,
    quatro: 4,
    cinco: 5,
    seis: 6,
    sete: 7,
    oito: 8,
    nove: 9,
    dez: 10,
    onze: 11,
    doze: 12,
    ambos: 2,
    ambas: 2,
    par: 2,
  },
  abbreviations: 'n no num tel sr sra srs dr dra exmo exma exmos v ref art ext etc av att atte',
  spellings: [],
  doingEnding: '',
  adverbEnding: 'mente',
  forgiven: 'cancelar cancelem cancele cancelamento portabilidade numero numeros operadora anular',
  inflect: inflectPortuguese,
  numbers,
  words: { ...frame, ...port, ...answers, ...world },
};
