/** Dutch (rule 20), through the other rules. */

import type { Case } from '../build/case.ts';
import { numbers, order } from './orders.ts';

const AMS = '+3120555';
const four = order('PO-8201', 'NL', AMS, '0110 0111 0112 0113');
const pair = order('PO-8202', 'NL', '+3110555', '0140 0141');
const two = {
  id: 'PO-8203',
  country: 'NL',
  numbers: [...numbers(AMS, '0170 0171'), ...numbers('+3110555', '0172')],
};
const reply = { language: 'nl', orders: [four], thread: 'PO-8201' } as const;
const asked = { ...reply, awaiting: numbers(AMS, '0111 0113') } as const;

export const cases: Case[] = [
  {
    ...reply,
    name: 'Een nummer annuleren',
    client: 'gmail',
    words:
      'Goedemorgen,\n\ngraag de portering van 020 555 0111 annuleren.\n\nMet vriendelijke groet,\nFemke de Wit',
    expected: { verdict: 'act', cancel: numbers(AMS, '0111'), rules: [3] },
  },
  {
    ...reply,
    name: 'Kunt u annuleren is een verzoek',
    client: 'outlook-web',
    words: 'Beste,\n\nkunt u de portering van 020-5550112 en 020-5550113 stopzetten?\n\nGroet,\nSjoerd Bakx',
    expected: { verdict: 'act', cancel: numbers(AMS, '0112 0113'), rules: [10] },
  },
  {
    ...reply,
    name: 'Het nummer blijft bij de huidige provider',
    client: 'iphone',
    words: 'Hoi, 020 555 0110 blijft toch bij onze huidige provider. De rest mag gewoon over.',
    expected: {
      verdict: 'act',
      cancel: numbers(AMS, '0110'),
      keep: numbers(AMS, '0111 0112 0113'),
      rules: [3, 7],
    },
  },
  {
    ...reply,
    name: 'Alles behalve één',
    client: 'outlook-desktop',
    words:
      'Geachte heer, mevrouw,\n\nwij willen alle nummers annuleren behalve 020 555 0113.\n\nHoogachtend,\n\nNoor van Rijn\nLittle Shop BV\nT 020 555 0110',
    expected: {
      verdict: 'act',
      cancel: numbers(AMS, '0110 0111 0112'),
      keep: numbers(AMS, '0113'),
      rules: [7, 1],
    },
  },
  {
    ...reply,
    name: 'Een reeks tot en met',
    client: 'thunderbird',
    words: 'Annuleer a.u.b. de nummers 020 555 0110 t/m 020 555 0112.',
    expected: { verdict: 'act', cancel: numbers(AMS, '0110 0111 0112'), rules: [5] },
  },
  {
    ...reply,
    name: 'Kan het nog geannuleerd worden',
    client: 'yahoo',
    words: 'Kunnen we 020 555 0111 nog annuleren, of is dat te laat?',
    expected: { verdict: 'human', rules: [10] },
  },
  {
    ...reply,
    name: 'Als het vrijdag niet lukt',
    client: 'samsung',
    words: 'Als het vrijdag niet gelukt is, annuleer dan alles maar.',
    expected: { verdict: 'human', rules: [11] },
  },
  {
    ...reply,
    name: 'Niet annuleren, alleen',
    client: 'gmail-mobile',
    words: 'niet annuleren aub!! ik stuur vandaag de machtiging',
    expected: { verdict: 'human', rules: [12] },
  },
  {
    ...reply,
    name: 'De afspraak wordt geannuleerd',
    client: 'apple-mail',
    words: 'Goedemiddag, ik moet de afspraak met de monteur van donderdag annuleren.\n\nNoor',
    expected: { verdict: 'human', rules: [14] },
  },
  {
    ...reply,
    name: 'De datum verzetten',
    client: 'outlook-mobile',
    words: 'Kan de portering een week later? De verbouwing loopt uit.',
    expected: { verdict: 'human', rules: [14] },
  },
  {
    ...reply,
    name: 'Eén opzeggen en de andere drie laten doorgaan',
    client: 'proton',
    words: '020 555 0112 graag annuleren, de andere drie gaan gewoon door.',
    expected: {
      verdict: 'act',
      cancel: numbers(AMS, '0112'),
      keep: numbers(AMS, '0110 0111 0113'),
      rules: [7],
    },
  },
  {
    name: 'Beide van twee',
    language: 'nl',
    client: 'gmail-mobile',
    orders: [pair],
    thread: 'PO-8202',
    words: 'beide nummers annuleren graag',
    expected: { verdict: 'act', cancel: numbers('+3110555', '0140 0141'), rules: [6] },
  },
  {
    name: 'De nummers van een netnummer',
    language: 'nl',
    client: 'plain',
    orders: [two],
    thread: 'PO-8203',
    words: 'Graag de 010-nummers annuleren, Rotterdam gaat dicht.',
    expected: { verdict: 'act', cancel: ['+31105550172'], rules: [8] },
  },
  {
    name: 'Een aanvraag met zijn kenmerk',
    language: 'nl',
    client: 'outlook-web',
    orders: [four, pair],
    thread: null,
    subject: 'Annulering',
    words: 'Beste,\n\nwilt u aanvraag PO-8202 annuleren?\n\nGroet\nFemke',
    expected: { verdict: 'act', cancel: numbers('+3110555', '0140 0141'), rules: [6, 10] },
  },
  {
    ...reply,
    name: 'De eindcijfers die nergens passen',
    client: 'iphone',
    words: 'Annuleer het nummer dat eindigt op 0188',
    expected: { verdict: 'clarify', unmatched: ['0188'], rules: [4] },
  },
  {
    ...asked,
    name: 'Ja, toch annuleren',
    client: 'outlook-desktop',
    words: 'Ja, toch annuleren. De kosten zijn akkoord.\n\nSjoerd Bakx',
    expected: { verdict: 'act', cancel: numbers(AMS, '0111 0113'), rules: [15] },
  },
  {
    ...asked,
    name: 'Nee, laat maar doorgaan',
    client: 'gmail',
    words: 'Nee, laat de portering dan maar doorgaan.',
    expected: { verdict: 'act', keep: numbers(AMS, '0111 0113'), rules: [15] },
  },
  {
    ...asked,
    name: 'Ga maar door is onduidelijk',
    client: 'iphone',
    words: 'Ja, ga maar door',
    expected: { verdict: 'clarify', rules: [15] },
  },
  {
    ...asked,
    name: 'Eerst overleggen',
    client: 'yahoo',
    words: 'Dat moet ik eerst met mijn man overleggen, ik laat het morgen weten.',
    expected: { verdict: 'human', rules: [15] },
  },
  {
    ...asked,
    name: 'Eén wel en één niet',
    client: 'front',
    words: '020 555 0111 annuleren, kosten akkoord. 020 555 0113 mag doorgaan.',
    expected: { verdict: 'act', cancel: numbers(AMS, '0111'), keep: numbers(AMS, '0113'), rules: [15] },
  },
  {
    ...reply,
    name: 'Een afwezigheidsbericht',
    client: 'outlook-web',
    subject: 'Automatisch antwoord: Uw porteringsaanvraag PO-8201',
    quote: 'none',
    words: 'Ik ben tot 7 april met vakantie. Wilt u iets annuleren? Bel 020 555 0110.',
    headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' },
    expected: { verdict: 'ignore', rules: [18] },
  },
];
