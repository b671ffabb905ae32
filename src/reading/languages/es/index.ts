import type { Tongue } from '../../meaning/tongue.ts';
import { answers } from './answers.ts';
import { frame } from './frame.ts';
import { inflectSpanish } from './inflect.ts';
import { numbers } from './numbers.ts';
import { port } from './port.ts';
import { world } from './world.ts';

/** Spanish of Spain and of America, with or without accents. */
export const spanish: Tongue = {
  code: 'es',
  countries: 'ES MX AR CO CL PE EC UY PY BO CR PA DO GT HN NI SV VE PR CU',
  common: `el la los las un una unos unas de del al y o u que en por para con sin no si se me nos les le lo su sus mi mis nuestro nuestra nuestros nuestras es son
    esta estan este estos estas ese esa esos esas ya mas pero como cuando porque hola buenos buenas dias tardes gracias favor saludos numero numeros linea lineas
    portabilidad cancelar cancelen cancelacion anular quiero queremos puede pueden quedar queda operador tambien solo todo todos todas muy hay ha he hemos
    usted ustedes estimado estimados atentamente adelante pago desde hasta entonces aqui señores`,
  verbLast: false,
  negation: 'anywhere',
  head: 'first',
  compounds: false,
  capitalNouns: false,
  apostrophe: 'left',
  enclitics: {
    melo: 'it',
    mela: 'it',
    nosla: 'it',
    noslo: 'it',
    selo: 'it',
    los: 'them',
    las: 'them',
    lo: 'it',
    la: 'it',
    les: '',
    le: '',
    me: '',
    nos: '',
    se: '',
    te: '',
  },
  numerals: {
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    ambos: 2,
    ambas: 2,
    par: 2,
  },
  abbreviations: 'n no num núm nro tel sr sra srta dr dra ud uds ref art ext etc fdo av atte',
  spellings: [],
  doingEnding: '',
  adverbEnding: 'mente',
  forgiven: 'cancelar cancelen cancele cancelación portabilidad numero numeros operador anular anulen',
  inflect: inflectSpanish,
  numbers,
  words: { ...frame, ...port, ...answers, ...world },
};
