/** French (rule 20), through the other rules. */

import type { Case } from '../build/case.ts';
import { numbers, order } from './orders.ts';

const PAR = '+33199003';
const four = order('PO-6201', 'FR', PAR, '110 111 112 113');
const pair = order('PO-6202', 'FR', PAR, '130 131');
const reply = { language: 'fr', orders: [four], thread: 'PO-6201' } as const;
const asked = { ...reply, awaiting: numbers(PAR, '110 111') } as const;

export const cases: Case[] = [
  {
    ...reply,
    name: 'Annuler un numéro poliment',
    client: 'gmail',
    words:
      'Bonjour,\n\nPourriez-vous annuler la portabilité du 01 99 00 31 11 ? Nous gardons cette ligne chez notre opérateur actuel.\n\nBien cordialement,\nÉlodie Garnier',
    expected: { verdict: 'act', cancel: numbers(PAR, '111'), rules: [10, 3] },
  },
  {
    ...reply,
    name: 'Le numéro reste chez l’opérateur actuel',
    client: 'iphone',
    words: 'Bonjour, le 01.99.00.31.12 reste finalement chez notre opérateur actuel. Merci',
    expected: { verdict: 'act', cancel: numbers(PAR, '112'), rules: [3] },
  },
  {
    ...reply,
    name: 'Tous sauf le standard',
    client: 'outlook-desktop',
    words:
      'Bonjour,\n\nMerci de ne plus porter nos numéros : annulez tout sauf le 01 99 00 31 10.\n\nCordialement,\n\nThierry Vasseur\nDirecteur\n01 99 00 31 13',
    expected: {
      verdict: 'act',
      cancel: numbers(PAR, '111 112 113'),
      keep: numbers(PAR, '110'),
      rules: [7, 1],
    },
  },
  {
    ...reply,
    name: 'Une plage de numéros',
    client: 'outlook-web',
    words:
      'Bonjour,\n\nveuillez stopper la portabilité des numéros 01 99 00 31 10 à 01 99 00 31 12.\n\nN. Benali',
    expected: { verdict: 'act', cancel: numbers(PAR, '110 111 112'), rules: [5] },
  },
  {
    ...reply,
    name: 'Est-il encore possible d’annuler',
    client: 'yahoo',
    words:
      "Bonjour, est-il encore possible d'annuler la portabilité du 01 99 00 31 13 ? Y a-t-il des frais ?",
    expected: { verdict: 'human', rules: [10] },
  },
  {
    ...reply,
    name: 'Si ce n’est pas fait vendredi',
    client: 'samsung',
    words: "Si ce n'est pas fait vendredi, annulez tout. On attend depuis six semaines.",
    expected: { verdict: 'human', rules: [11] },
  },
  {
    ...reply,
    name: 'Annuler seulement si c’est gratuit',
    client: 'gmail-mobile',
    words: "annulez le 01 99 00 31 11 seulement si c'est gratuit svp",
    expected: { verdict: 'act', cancel: numbers(PAR, '111'), rules: [11] },
  },
  {
    ...reply,
    name: 'N’annulez pas, seul',
    client: 'apple-mail',
    words: "Surtout n'annulez pas la portabilité, je vous envoie le RIO ce soir.\n\nÉlodie",
    expected: { verdict: 'human', rules: [12] },
  },
  {
    ...reply,
    name: 'Un numéro à annuler et un autre à ne pas annuler',
    client: 'proton',
    words: "Annulez le 01 99 00 31 12 s'il vous plaît, mais n'annulez pas le 01 99 00 31 13.",
    expected: { verdict: 'act', cancel: numbers(PAR, '112'), keep: numbers(PAR, '113'), rules: [12] },
  },
  {
    ...reply,
    name: 'Le rendez-vous est à annuler',
    client: 'outlook-mobile',
    words: 'Bonjour, je dois annuler le rendez-vous avec votre technicien mardi matin.',
    expected: { verdict: 'human', rules: [14] },
  },
  {
    ...reply,
    name: 'Repousser la date',
    client: 'thunderbird',
    words:
      'Bonjour,\n\npeut-on repousser la portabilité au 20 avril ? Nos travaux ont pris du retard.\n\nMerci',
    expected: { verdict: 'human', rules: [14] },
  },
  {
    ...reply,
    name: 'Les deux quand il y en a quatre',
    client: 'gmail',
    words: 'Bonjour, merci d’annuler les deux numéros.',
    expected: { verdict: 'clarify', rules: [6] },
  },
  {
    name: 'Les deux quand il y en a deux',
    language: 'fr',
    client: 'iphone',
    orders: [pair],
    thread: 'PO-6202',
    words: 'Annulez les deux svp, le magasin ferme',
    expected: { verdict: 'act', cancel: numbers(PAR, '130 131'), rules: [6] },
  },
  {
    name: 'La demande entière par sa référence',
    language: 'fr',
    client: 'outlook-web',
    orders: [four, pair],
    thread: null,
    subject: 'Annulation',
    words: 'Bonjour,\n\nnous souhaitons annuler la demande PO-6202.\n\nCordialement',
    expected: { verdict: 'act', cancel: numbers(PAR, '130 131'), rules: [6, 3] },
  },
  {
    ...reply,
    name: 'Une correction explicite',
    client: 'gmail-mobile',
    words: 'merci d’annuler le 01 99 00 31 10. pardon, je voulais dire le 01 99 00 31 11, pas le 10',
    expected: { verdict: 'act', cancel: numbers(PAR, '111'), rules: [13] },
  },
  {
    ...reply,
    name: 'Un numéro inconnu',
    client: 'zoho',
    words: 'Bonjour,\n\nmerci d’annuler le 01 99 00 31 19.\n\nCordialement',
    expected: { verdict: 'clarify', unmatched: numbers(PAR, '119'), rules: [9] },
  },
  {
    ...asked,
    name: 'Oui, on accepte les frais',
    client: 'apple-mail',
    words: "Oui, d'accord pour les frais, annulez.\n\nThierry",
    expected: { verdict: 'act', cancel: numbers(PAR, '110 111'), rules: [15] },
  },
  {
    ...asked,
    name: 'Non, laissez la portabilité se faire',
    client: 'yahoo',
    words: 'Non merci, laissez la portabilité se faire.',
    expected: { verdict: 'act', keep: numbers(PAR, '110 111'), rules: [15] },
  },
  {
    ...asked,
    name: 'Bien noté',
    client: 'outlook-mobile',
    words: 'Bien noté, merci.',
    expected: { verdict: 'clarify', rules: [15] },
  },
  {
    ...asked,
    name: 'Oubliez ma demande d’annulation',
    client: 'gmail',
    words: "Bonjour, finalement oubliez ma demande d'annulation, on continue avec la portabilité.",
    expected: { verdict: 'act', keep: numbers(PAR, '110 111'), rules: [16, 15] },
  },
  {
    ...asked,
    name: 'Trop cher, seul',
    client: 'iphone',
    words: "C'est beaucoup trop cher.",
    expected: { verdict: 'clarify', rules: [15] },
  },
  {
    ...asked,
    name: 'Un délai est demandé',
    client: 'outlook-desktop',
    words: 'Bonjour,\n\nje dois en parler à mon associé, puis-je vous répondre lundi ?\n\nCordialement',
    expected: { verdict: 'human', rules: [15] },
  },
];
