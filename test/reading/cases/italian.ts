/** Italian (rule 20), through the other rules. */

import type { Case } from '../build/case.ts';
import { numbers, order } from './orders.ts';

const ROM = '+39065555';
const four = order('PO-7801', 'IT', ROM, '0110 0111 0112 0113');
const pair = order('PO-7802', 'IT', '+390255550', '140 141');
const reply = { language: 'it', orders: [four], thread: 'PO-7801' } as const;
const asked = { ...reply, awaiting: numbers(ROM, '0110 0112') } as const;

export const cases: Case[] = [
  {
    ...reply,
    name: 'Annullare un numero',
    client: 'gmail',
    words: 'Buongiorno,\n\nvorrei annullare la portabilità del numero 06 5555 0111.\n\nGrazie,\nGinevra Sala',
    expected: { verdict: 'act', cancel: numbers(ROM, '0111'), rules: [3] },
  },
  {
    ...reply,
    name: 'Potete annullare è una richiesta',
    client: 'iphone',
    words: 'Salve, potete per favore annullare lo 06 5555 0112 e lo 0113?',
    expected: { verdict: 'act', cancel: numbers(ROM, '0112 0113'), rules: [10, 4] },
  },
  {
    ...reply,
    name: 'Il numero resta con il gestore attuale',
    client: 'outlook-web',
    words:
      "Buongiorno,\n\nlo 06 5555 0110 resta con l'attuale gestore, gli altri numeri procedono regolarmente con la portabilità.\n\nCordiali saluti\nRosa Cattaneo",
    expected: {
      verdict: 'act',
      cancel: numbers(ROM, '0110'),
      keep: numbers(ROM, '0111 0112 0113'),
      rules: [3, 7],
    },
  },
  {
    ...reply,
    name: 'Tutti tranne uno',
    client: 'outlook-desktop',
    words:
      'Gentili Signori,\n\nchiediamo di annullare tutti i numeri tranne lo 06 5555 0113.\n\nDistinti saluti\n\nNiccolò Berti\nAmministrazione\nTel. 06 5555 0110',
    expected: {
      verdict: 'act',
      cancel: numbers(ROM, '0110 0111 0112'),
      keep: numbers(ROM, '0113'),
      rules: [7, 1],
    },
  },
  {
    ...reply,
    name: 'Un intervallo di numeri',
    client: 'thunderbird',
    words: 'Buonasera, annullate per favore dallo 06 5555 0110 allo 06 5555 0112. Grazie',
    expected: { verdict: 'act', cancel: numbers(ROM, '0110 0111 0112'), rules: [5] },
  },
  {
    ...reply,
    name: 'È ancora possibile annullare',
    client: 'yahoo',
    words: 'È ancora possibile annullare lo 06 5555 0111? E quanto costerebbe?',
    expected: { verdict: 'human', rules: [10] },
  },
  {
    ...reply,
    name: 'Se entro venerdì non è fatto',
    client: 'samsung',
    words: 'Se entro venerdì non è tutto a posto annullate pure tutto.',
    expected: { verdict: 'human', rules: [11] },
  },
  {
    ...reply,
    name: 'Non annullate, da solo',
    client: 'gmail-mobile',
    words: 'vi prego non annullate la portabilità, i documenti arrivano domani',
    expected: { verdict: 'human', rules: [12] },
  },
  {
    ...reply,
    name: 'L’appuntamento da disdire',
    client: 'apple-mail',
    words: "Buongiorno, devo disdire l'appuntamento con il tecnico di mercoledì.\n\nRosa",
    expected: { verdict: 'human', rules: [14] },
  },
  {
    ...reply,
    name: 'Una fattura da annullare',
    client: 'zoho',
    words: 'Si prega di annullare la fattura n. 0113 del 2 marzo perché intestata alla società sbagliata.',
    expected: { verdict: 'human', rules: [14] },
  },
  {
    ...reply,
    name: 'Tutto senza altre parole nella risposta',
    client: 'proton',
    words: 'Annullate tutto, per favore.',
    expected: { verdict: 'act', cancel: numbers(ROM, '0110 0111 0112 0113'), rules: [6] },
  },
  {
    ...reply,
    name: 'Tutti e tre quando sono quattro',
    client: 'gmail',
    words: 'Annullate tutti e tre i numeri per favore.',
    expected: { verdict: 'clarify', rules: [6] },
  },
  {
    name: 'Due ordini e solo tutto',
    language: 'it',
    client: 'iphone',
    orders: [four, pair],
    thread: null,
    subject: 'Disdetta',
    words: 'Buongiorno, per favore annullate tutti i numeri.',
    expected: { verdict: 'clarify', rules: [6] },
  },
  {
    name: 'Entrambi i numeri di Milano',
    language: 'it',
    client: 'front',
    orders: [pair],
    thread: 'PO-7802',
    words: 'Ciao, annullate entrambi i numeri: il negozio di Milano chiude.',
    expected: { verdict: 'act', cancel: numbers('+390255550', '140 141'), rules: [6] },
  },
  {
    ...reply,
    name: 'Un numero sbagliato di una cifra',
    client: 'plain',
    words: 'Buongiorno, annullate lo 06 5555 0114. Grazie',
    expected: { verdict: 'clarify', unmatched: numbers(ROM, '0114'), rules: [9] },
  },
  {
    ...asked,
    name: 'Sì, annullate comunque',
    client: 'outlook-web',
    words: 'Sì, annullate comunque. Accettiamo i costi.\n\nNiccolò Berti',
    expected: { verdict: 'act', cancel: numbers(ROM, '0110 0112'), rules: [15] },
  },
  {
    ...asked,
    name: 'No, lasciate proseguire la portabilità',
    client: 'gmail',
    words: 'No, lasciate proseguire la portabilità.',
    expected: { verdict: 'act', keep: numbers(ROM, '0110 0112'), rules: [15] },
  },
  {
    ...asked,
    name: 'Va bene e basta',
    client: 'iphone',
    words: 'Ok',
    expected: { verdict: 'clarify', rules: [15] },
  },
  {
    ...asked,
    name: 'Ho cambiato idea',
    client: 'yahoo',
    words: "Ho cambiato idea, andate avanti con la portabilità e dimenticate l'annullamento.",
    expected: { verdict: 'act', keep: numbers(ROM, '0110 0112'), rules: [16] },
  },
  {
    ...asked,
    name: 'Uno sì e uno no',
    client: 'apple-mail',
    words: 'Lo 06 5555 0110 annullatelo, paghiamo noi. Lo 06 5555 0112 invece portatelo.',
    expected: { verdict: 'act', cancel: numbers(ROM, '0110'), keep: numbers(ROM, '0112'), rules: [15] },
  },
];
