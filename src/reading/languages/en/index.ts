import type { Tongue } from '../../meaning/tongue.ts';
import { answers } from './answers.ts';
import { frame } from './frame.ts';
import { inflectEnglish } from './inflect.ts';
import { numbers } from './numbers.ts';
import { port } from './port.ts';
import { world } from './world.ts';

export const english: Tongue = {
  code: 'en',
  countries: 'US CA GB IE AU NZ ZA IN SG',
  common: `the a an and or of to in on for with is are was were be been have has had it its this that these those we our us i my me
    you your they them their not no do does did will would can could should please pls plz thanks thank hi hello dear hey regards
    if but so as at by from just need want like one all also any there here what why when how which who still yes im i'm
    it's that's go ahead proceed stop ok okay sorry both cheers thx cancel keep number numbers line after out up get decided porting port ported transfer moving move fee charge we've i've i'd we'd been about because`,
  verbLast: false,
  negation: 'before',
  head: 'last',
  compounds: false,
  capitalNouns: false,
  apostrophe: 'right',
  enclitics: {},
  numerals: {
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    couple: 2,
    pair: 2,
    trio: 3,
  },
  abbreviations: 'no nr nos tel ext dr mr mrs ms st inc ltd co e.g i.e approx ref acct dept',
  forgiven:
    'cancel cancelled canceled cancelling cancellation porting transfer number numbers provider carrier please withdraw withdrawn',
  spellings: [],
  doingEnding: 'ing',
  adverbEnding: 'ly',
  inflect: inflectEnglish,
  numbers,
  words: { ...frame, ...port, ...answers, ...world },
};
