/** Rules 5 and 6: ranges, all, counts and order ids. */

import type { Case } from '../build/case.ts';

const seattle = [
  {
    id: 'PO-6601',
    numbers: ['+12065550140', '+12065550141', '+12065550142', '+12065550143', '+12065550144'],
    country: 'US',
  },
];
const mixed = [
  { id: 'PO-6620', numbers: ['+12065550150', '+12065550151', '+14255550152', '+14255550153'], country: 'US' },
];
const trio = [{ id: 'PO-6633', numbers: ['+16125550161', '+16125550162', '+16125550163'], country: 'US' }];
const pair = [{ id: 'PO-6640', numbers: ['+16125550171', '+16125550172'], country: 'US' }];
const frankfurt = [
  {
    id: 'RF-70810',
    numbers: ['+496990009310', '+496990009311', '+496990009312', '+496990009313'],
    country: 'DE',
  },
];
const nantes = [{ id: 'VX-2510', numbers: ['+33261915121', '+33261915122', '+33261915123'], country: 'FR' }];
const turin = [
  { id: 'TN-9120', numbers: ['+390115550121', '+390115550122', '+390115550123'], country: 'IT' },
];
const valencia = [
  { id: 'LU-3220', numbers: ['+34961555021', '+34961555022', '+34961555023', '+34961555024'], country: 'ES' },
];
const hague = [{ id: 'VT-6510', numbers: ['+31705550121', '+31705550122', '+31705550123'], country: 'NL' }];
const rio = [{ id: 'LB-9410', numbers: ['+552155550141', '+552155550142', '+552155550143'], country: 'BR' }];
const twoOrders = [
  { id: 'PO-6701', numbers: ['+19715550111', '+19715550112'], country: 'US' },
  { id: 'PO-6702', numbers: ['+15415550121', '+15415550122'], country: 'US' },
];

export const cases: Case[] = [
  {
    name: 'a range of partial numbers takes the prefix of the order',
    language: 'en',
    client: 'gmail',
    orders: seattle,
    thread: 'PO-6601',
    words: 'Hi, please cancel 0141 through 0143, thanks. Lou',
    expected: { verdict: 'act', cancel: ['+12065550141', '+12065550142', '+12065550143'], rules: [5] },
  },
  {
    name: 'a range from a full number to a short end leaves the order',
    language: 'en',
    client: 'outlook-desktop',
    orders: seattle,
    thread: 'PO-6601',
    words: 'Kindly cancel the ports of 206-555-0143 - 0146.\n\nLou Bremmer',
    expected: {
      verdict: 'act',
      cancel: ['+12065550143', '+12065550144'],
      unmatched: ['+12065550145', '+12065550146'],
      rules: [5, 9],
    },
  },
  {
    name: 'a range in square brackets',
    language: 'en',
    client: 'plain',
    orders: seattle,
    thread: 'PO-6601',
    words: 'Please withdraw +1 206 555 014[0-2] from your queue, we cancel those ports.\n\nLou',
    expected: { verdict: 'act', cancel: ['+12065550140', '+12065550141', '+12065550142'], rules: [5] },
  },
  {
    name: 'a range of partial numbers on an order of two area codes',
    language: 'en',
    client: 'gmail',
    orders: mixed,
    thread: 'PO-6620',
    words: 'cancel 0150 to 0153 please',
    expected: { verdict: 'clarify', rules: [5] },
  },
  {
    name: 'a German range with a short end',
    language: 'de',
    client: 'gmx',
    orders: frankfurt,
    thread: 'RF-70810',
    words: 'Guten Tag,\n\nbitte die Rufnummern 069 90009 311 bis 313 stornieren.\n\nMfG\nDirk Haas',
    expected: { verdict: 'act', cancel: ['+496990009311', '+496990009312', '+496990009313'], rules: [5] },
  },
  {
    name: 'a Spanish range from one full number to another',
    language: 'es',
    client: 'outlook-desktop',
    orders: valencia,
    thread: 'LU-3220',
    words:
      'Hola:\n\nCancelad la portabilidad de los números del 961 555 022 al 961 555 024.\n\nGracias,\nVicent',
    expected: { verdict: 'act', cancel: ['+34961555022', '+34961555023', '+34961555024'], rules: [5] },
  },
  {
    name: 'a French range with one number too many',
    language: 'fr',
    client: 'outlook-desktop',
    orders: nantes,
    thread: 'VX-2510',
    words:
      'Bonjour,\n\nVeuillez annuler la portabilité des numéros 02 61 91 51 22 à 02 61 91 51 24.\n\nCordialement\nG. Le Goff',
    expected: {
      verdict: 'act',
      cancel: ['+33261915122', '+33261915123'],
      unmatched: ['+33261915124'],
      rules: [5, 9],
    },
  },
  {
    name: 'a Dutch range with t/m',
    language: 'nl',
    client: 'outlook-web',
    orders: hague,
    thread: 'VT-6510',
    words: 'Goedemorgen,\n\nWilt u 070 555 0121 t/m 0122 annuleren?\n\nVriendelijke groet,\nPetra',
    expected: { verdict: 'act', cancel: ['+31705550121', '+31705550122'], rules: [5, 10] },
  },
  {
    name: 'everything on one order',
    language: 'en',
    client: 'iphone',
    orders: trio,
    thread: 'PO-6633',
    words: 'Cancel everything please, we are closing the business.',
    expected: { verdict: 'act', cancel: ['+16125550161', '+16125550162', '+16125550163'], rules: [6] },
  },
  {
    name: 'the whole order in French',
    language: 'fr',
    client: 'gmail',
    orders: nantes,
    thread: 'VX-2510',
    words:
      "Bonjour,\n\nFinalement on ne change pas d'opérateur : merci d'annuler toute la commande.\n\nGaëlle",
    expected: { verdict: 'act', cancel: ['+33261915121', '+33261915122', '+33261915123'], rules: [6, 20] },
  },
  {
    name: 'both on an order of two',
    language: 'en',
    client: 'yahoo',
    orders: pair,
    thread: 'PO-6640',
    words: 'Please cancel both numbers. Sorry for the hassle.\nCarol Ann',
    expected: { verdict: 'act', cancel: ['+16125550171', '+16125550172'], rules: [6] },
  },
  {
    name: 'both on an order of three',
    language: 'en',
    client: 'gmail',
    orders: trio,
    thread: 'PO-6633',
    words: 'pls cancel both numbers, ty',
    expected: { verdict: 'clarify', rules: [6] },
  },
  {
    name: 'all three on an order of three in Dutch',
    language: 'nl',
    client: 'apple-mail',
    orders: hague,
    thread: 'VT-6510',
    words: 'Dag,\n\nAnnuleer de portering van alle drie de nummers alstublieft.\n\nGroeten, Wout',
    expected: { verdict: 'act', cancel: ['+31705550121', '+31705550122', '+31705550123'], rules: [6] },
  },
  {
    name: 'all four on an order of three in Italian',
    language: 'it',
    client: 'gmail',
    orders: turin,
    thread: 'TN-9120',
    words: 'Buongiorno, annullate tutti e quattro i numeri per favore. Saluti, Franco',
    expected: { verdict: 'clarify', rules: [6] },
  },
  {
    name: 'a count that agrees with the list beside it, a stranger included',
    language: 'en',
    client: 'gmail',
    orders: seattle,
    thread: 'PO-6601',
    words:
      'Hello,\n\nplease cancel the ports of these three numbers:\n\n206-555-0140\n206-555-0142\n206-555-0149\n\nBest,\nLou',
    expected: {
      verdict: 'act',
      cancel: ['+12065550140', '+12065550142'],
      unmatched: ['+12065550149'],
      rules: [6, 9],
    },
  },
  {
    name: 'a count that disagrees with the list beside it',
    language: 'de',
    client: 'outlook-web',
    orders: frankfurt,
    thread: 'RF-70810',
    words:
      'Hallo Team,\n\nbitte folgende drei Rufnummern stornieren:\n\n069 90009 310\n069 90009 311\n\nDanke\nDirk Haas',
    expected: { verdict: 'clarify', rules: [6] },
  },
  {
    name: 'both numbers of an area code',
    language: 'en',
    client: 'apple-mail',
    orders: mixed,
    thread: 'PO-6620',
    words: 'Please cancel both 425 numbers.\n\nMonica',
    expected: { verdict: 'act', cancel: ['+14255550152', '+14255550153'], rules: [6, 8] },
  },
  {
    name: 'three numbers of an area code that has two',
    language: 'en',
    client: 'gmail',
    orders: mixed,
    thread: 'PO-6620',
    words: 'Please cancel all three 425 numbers.\n\nMonica',
    expected: { verdict: 'clarify', rules: [6, 8] },
  },
  {
    name: 'the order by its id in a new mail',
    language: 'pt',
    client: 'gmail',
    orders: [...rio, { id: 'LB-9411', numbers: ['+551155550191'], country: 'BR' }],
    thread: null,
    subject: 'Cancelamento',
    words: 'Olá,\n\nquero cancelar o pedido de portabilidade LB-9410.\n\nAbs,\nCaio',
    expected: { verdict: 'act', cancel: ['+552155550141', '+552155550142', '+552155550143'], rules: [6] },
  },
  {
    name: 'this order in a reply to its mail',
    language: 'en',
    client: 'outlook-mobile',
    orders: twoOrders,
    thread: 'PO-6702',
    words: 'Please cancel this order.',
    expected: { verdict: 'act', cancel: ['+15415550121', '+15415550122'], rules: [6] },
  },
  {
    name: 'this order in a Spanish reply',
    language: 'es',
    client: 'outlook-mobile',
    orders: valencia,
    thread: 'LU-3220',
    words: 'Buenos días, por favor anulen esta orden completa.\n\nGracias',
    expected: {
      verdict: 'act',
      cancel: ['+34961555021', '+34961555022', '+34961555023', '+34961555024'],
      rules: [6],
    },
  },
  {
    name: 'all in a thread means its order and not the other',
    language: 'en',
    client: 'gmail',
    orders: twoOrders,
    thread: 'PO-6701',
    words: 'Cancel all numbers please.\n\nTheo',
    expected: { verdict: 'act', cancel: ['+19715550111', '+19715550112'], rules: [6] },
  },
  {
    name: 'all in a new mail of a customer with two orders',
    language: 'de',
    client: 'gmail',
    orders: [
      { id: 'RF-70820', numbers: ['+498999998121', '+498999998122'], country: 'DE' },
      { id: 'RF-70821', numbers: ['+496990009331'], country: 'DE' },
    ],
    thread: null,
    subject: 'Portierung',
    words: 'Hallo,\n\nbitte alle Nummern stornieren, wir bleiben beim alten Anbieter.\n\nGruß Ines',
    expected: { verdict: 'clarify', rules: [6] },
  },
  {
    name: 'all numbers on both orders in Italian',
    language: 'it',
    client: 'outlook-desktop',
    orders: [
      { id: 'TN-9130', numbers: ['+390655550191', '+390655550192'], country: 'IT' },
      { id: 'TN-9131', numbers: ['+390255550191'], country: 'IT' },
    ],
    thread: null,
    subject: 'Annullamento portabilità',
    words:
      'Spett.le assistenza,\n\nchiediamo di annullare la portabilità di tutti i numeri di entrambi gli ordini.\n\nDistinti saluti,\nLorenza Galli',
    expected: { verdict: 'act', cancel: ['+390655550191', '+390655550192', '+390255550191'], rules: [6] },
  },
  {
    name: 'both orders by their ids',
    language: 'en',
    client: 'plain',
    orders: twoOrders,
    thread: null,
    subject: 'porting',
    words: 'Please cancel PO-6701 and PO-6702.\n\nTheo',
    expected: {
      verdict: 'act',
      cancel: ['+19715550111', '+19715550112', '+15415550121', '+15415550122'],
      rules: [6],
    },
  },
  {
    name: 'the id of an order that is not his',
    language: 'en',
    client: 'outlook-web',
    orders: twoOrders,
    thread: null,
    subject: 'Cancellation',
    words: 'Hello,\n\nPlease cancel order PO-6790.\n\nTheo Lang',
    expected: { verdict: 'clarify', rules: [6] },
  },
  {
    name: 'all numbers in Portuguese with a count that fits',
    language: 'pt',
    client: 'iphone',
    orders: rio,
    thread: 'LB-9410',
    words: 'pode cancelar os três números por favor, vamos ficar na operadora antiga',
    expected: { verdict: 'act', cancel: ['+552155550141', '+552155550142', '+552155550143'], rules: [6] },
  },

  {
    name: 'a Portuguese range from one full number to another',
    language: 'pt',
    client: 'proton',
    orders: rio,
    thread: 'LB-9410',
    words: 'Boa tarde,\n\nCancelem a portabilidade do (21) 5555-0142 ao (21) 5555-0143, por favor.\n\nCaio',
    expected: { verdict: 'act', cancel: ['+552155550142', '+552155550143'], rules: [5] },
  },
  {
    name: 'an Italian range of partial numbers',
    language: 'it',
    client: 'yahoo',
    orders: turin,
    thread: 'TN-9120',
    words: 'Buongiorno, annullate i numeri dal 0121 al 0122. Grazie, Franco',
    expected: { verdict: 'act', cancel: ['+390115550121', '+390115550122'], rules: [5] },
  },
  {
    name: 'all but a range',
    language: 'en',
    client: 'outlook-mobile',
    orders: seattle,
    thread: 'PO-6601',
    words: 'Please cancel all numbers except 206-555-0140 through 206-555-0142.',
    expected: {
      verdict: 'act',
      cancel: ['+12065550143', '+12065550144'],
      keep: ['+12065550140', '+12065550141', '+12065550142'],
      rules: [5, 7],
    },
  },
  {
    name: 'a range with an en dash',
    language: 'en',
    client: 'apple-mail',
    orders: seattle,
    thread: 'PO-6601',
    words: 'Hello, please stop the ports of 206-555-0140–0141.\n\nLou',
    expected: { verdict: 'act', cancel: ['+12065550140', '+12065550141'], rules: [5] },
  },
];
