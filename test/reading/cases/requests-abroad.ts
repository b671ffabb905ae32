/** Requests in the languages beside English: more writers, countries and ways of writing (rule 20). */

import type { Case } from '../build/case.ts';
import { numbers, order } from './orders.ts';

const VIE = '+431512';
const ZRH = '+4144555';
const MTL = '+1514555';
const BRU = '+322555';
const BUE = '+5411555501';
const BER = '+493023125';
const PAR = '+33199007';
const LIS = '+351215550';
const ROM = '+39065555';
const AMS = '+3120555';
const at = {
  language: 'de',
  orders: [order('A-101', 'AT', VIE, '3310 3311 3312')],
  thread: 'A-101',
} as const;
const ch = {
  language: 'de',
  orders: [order('C-102', 'CH', ZRH, '0110 0111 0112')],
  thread: 'C-102',
} as const;
const ca = {
  language: 'fr',
  orders: [order('Q-103', 'CA', MTL, '0120 0121 0122')],
  thread: 'Q-103',
} as const;
const be = {
  language: 'nl',
  orders: [order('B-104', 'BE', BRU, '0130 0131 0132')],
  thread: 'B-104',
} as const;
const ar = { language: 'es', orders: [order('R-105', 'AR', BUE, '40 41 42')], thread: 'R-105' } as const;
const de = {
  language: 'de',
  orders: [order('D-106', 'DE', BER, '710 711 712 713')],
  thread: 'D-106',
} as const;
const fr = {
  language: 'fr',
  orders: [order('F-107', 'FR', PAR, '510 511 512 513')],
  thread: 'F-107',
} as const;
const pt = {
  language: 'pt',
  orders: [order('P-108', 'PT', LIS, '410 411 412 413')],
  thread: 'P-108',
} as const;
const it = {
  language: 'it',
  orders: [order('I-109', 'IT', ROM, '0410 0411 0412 0413')],
  thread: 'I-109',
} as const;
const nl = {
  language: 'nl',
  orders: [order('N-110', 'NL', AMS, '0410 0411 0412 0413')],
  thread: 'N-110',
} as const;

export const cases: Case[] = [
  {
    ...at,
    name: 'Wien, die Nummer bleibt beim alten Anbieter',
    client: 'outlook-desktop',
    charset: 'iso-8859-1',
    words:
      'Grüß Gott,\n\ndie 01 512 3311 lassen wir doch beim derzeitigen Anbieter, bitte nicht übertragen.\n\nLG aus Wien\nHeike Voß',
    expected: { verdict: 'act', cancel: numbers(VIE, '3311'), rules: [3] },
  },
  {
    ...ch,
    name: 'Zürich, ohne scharfes S und mit Schrägstrich',
    client: 'apple-mail',
    words:
      'Guten Tag\n\nBitte die Portierung von 044 / 555 01 10 und 044 / 555 01 12 annullieren.\n\nFreundliche Grüsse\nStefan Gross',
    expected: { verdict: 'act', cancel: numbers(ZRH, '0110 0112'), rules: [3, 4] },
  },
  {
    ...ca,
    name: 'Montréal, bonjour la gang',
    client: 'gmail-mobile',
    words:
      'allo, pouvez vous canceller le port du 514-555-0121 svp, on va le garder chez notre fournisseur actuel',
    expected: { verdict: 'act', cancel: numbers(MTL, '0121'), rules: [10, 3] },
  },
  {
    ...ca,
    name: 'Montréal, tous les numéros',
    client: 'outlook-web',
    words:
      "Bonjour,\n\nSuite à la vente de l'entreprise, veuillez annuler le transfert de tous les numéros.\n\nCordialement,\nNaïma Benali",
    expected: { verdict: 'act', cancel: numbers(MTL, '0120 0121 0122'), rules: [6] },
  },
  {
    ...be,
    name: 'Brussel, in het Nederlands',
    client: 'iphone',
    words: 'Beste, 02 555 01 31 moet niet meer overgezet worden, annuleer die aub',
    expected: { verdict: 'act', cancel: numbers(BRU, '0131'), rules: [3, 8] },
  },
  {
    ...ar,
    name: 'Buenos Aires, de vos',
    client: 'samsung',
    words: 'Hola! cancelá la portabilidad del 11 5555-0141 porfa, el resto sí que se porte',
    expected: { verdict: 'act', cancel: numbers(BUE, '41'), keep: numbers(BUE, '40 42'), rules: [3, 7] },
  },
  {
    ...ar,
    name: 'Ambos cuando son tres',
    client: 'yahoo',
    words: 'Por favor cancelen ambos números.',
    expected: { verdict: 'clarify', rules: [6] },
  },
  {
    ...de,
    name: 'Das Ende der Nummer und kein Gruß',
    client: 'gmail-mobile',
    words: 'die mit 712 am ende bitte stornieren',
    expected: { verdict: 'act', cancel: numbers(BER, '712'), rules: [4] },
  },
  {
    ...de,
    name: 'Nur die eine',
    client: 'outlook-web',
    parts: 'html',
    words:
      'Guten Tag,\n\nbitte ausschließlich die Rufnummer +49 (0)30 23125-713 stornieren.\n\nMit freundlichen Grüßen\nJutta Reimann',
    expected: { verdict: 'act', cancel: numbers(BER, '713'), rules: [7, 4] },
  },
  {
    ...de,
    name: 'Eine stornieren, die andere nicht',
    client: 'thunderbird',
    words: 'Hallo,\n\n030 23125 710 bitte stornieren, 030 23125 711 bitte nicht stornieren.\n\nDanke',
    expected: { verdict: 'act', cancel: numbers(BER, '710'), keep: numbers(BER, '711'), rules: [12] },
  },
  {
    ...de,
    name: 'Widerspruch in einer Mail',
    client: 'gmx',
    words:
      'Bitte 030 23125 710 und 030 23125 711 stornieren.\n\nDie 030 23125 711 muss unbedingt am Montag portiert werden.',
    expected: { verdict: 'clarify', rules: [13] },
  },
  {
    ...de,
    name: 'Stornieren und mit neuen Daten einreichen',
    client: 'outlook-desktop',
    words:
      'Guten Tag,\n\nbitte stornieren Sie die Portierung der 030 23125 712 und reichen Sie sie mit der Kundennummer 4471209 neu ein.\n\nBjörn Kessler',
    expected: { verdict: 'act', cancel: numbers(BER, '712'), rules: [14] },
  },
  {
    ...de,
    name: 'Die ersten beiden',
    client: 'iphone',
    words: 'Bitte die ersten beiden Nummern stornieren',
    expected: { verdict: 'clarify', rules: [8] },
  },
  {
    ...fr,
    name: 'Le numéro qui se termine par 13',
    client: 'iphone',
    words: 'Bonjour, annulez le numéro qui se termine par 13 svp',
    expected: { verdict: 'act', cancel: numbers(PAR, '513'), rules: [4] },
  },
  {
    ...fr,
    name: 'Seulement un, en windows-1252',
    client: 'outlook-desktop',
    charset: 'windows-1252',
    words:
      'Bonjour,\n\nnous souhaitons uniquement annuler le 01 99 00 75 12 – les autres suivent leur cours.\n\nCordialement,\nÉlodie',
    expected: { verdict: 'act', cancel: numbers(PAR, '512'), keep: numbers(PAR, '510 511 513'), rules: [7] },
  },
  {
    ...fr,
    name: 'Celui-ci renvoie au numéro nommé',
    client: 'proton',
    words: 'Le 01 99 00 75 11 est notre fax. Merci de l’annuler.',
    expected: { verdict: 'act', cancel: numbers(PAR, '511'), rules: [8] },
  },
  {
    ...fr,
    name: 'Annuler et redéposer',
    client: 'zendesk',
    words:
      'Bonjour,\n\nmerci d’annuler la portabilité du 01 99 00 75 10 et de la redéposer avec le bon RIO.\n\nCordialement',
    expected: { verdict: 'act', cancel: numbers(PAR, '510'), rules: [14] },
  },
  {
    ...fr,
    name: 'Contradiction dans le même message',
    client: 'gmail',
    words:
      'Merci d’annuler le 01 99 00 75 10 et le 01 99 00 75 11.\n\nLe 01 99 00 75 10 doit être porté lundi.',
    expected: { verdict: 'clarify', rules: [13] },
  },
  {
    ...fr,
    name: 'La liste ci-dessous dans un message transféré',
    client: 'gmail',
    thread: null,
    words: 'Bonjour,\n\nmerci d’annuler les numéros ci-dessous.\n\nNaïma',
    quote: 'forward:\nSalut,\n\non arrête ceux-là :\n\n01 99 00 75 12\n01 99 00 75 13\n\nRégis',
    expected: { verdict: 'act', cancel: numbers(PAR, '512 513'), rules: [1] },
  },
  {
    ...pt,
    name: 'O número terminado em 0412',
    client: 'samsung',
    words: 'boa tarde, cancelem o terminado em 0412 pfv',
    expected: { verdict: 'act', cancel: numbers(LIS, '412'), rules: [4] },
  },
  {
    ...pt,
    name: 'Só um, o resto segue',
    client: 'outlook-web',
    words:
      'Bom dia,\n\ncancelem só o 21 555 0413, o resto segue normalmente.\n\nCumprimentos,\nSérgio Antunes',
    expected: { verdict: 'act', cancel: numbers(LIS, '413'), keep: numbers(LIS, '410 411 412'), rules: [7] },
  },
  {
    ...pt,
    name: 'Uma correção',
    client: 'gmail-mobile',
    words: 'cancelem o 21 555 0410. desculpem, queria dizer 21 555 0411 e não 0410',
    expected: { verdict: 'act', cancel: numbers(LIS, '411'), rules: [13] },
  },
  {
    ...pt,
    name: 'Um cancela e outro não cancela',
    client: 'thunderbird',
    charset: 'iso-8859-15',
    words: 'Por favor cancelem o 21 555 0410, mas não cancelem o 21 555 0411.',
    expected: { verdict: 'act', cancel: numbers(LIS, '410'), keep: numbers(LIS, '411'), rules: [12] },
  },
  {
    ...pt,
    name: 'Cancelar se for de graça',
    client: 'yahoo',
    words: 'Cancelem o 21 555 0412 se não tiver custos.',
    expected: { verdict: 'act', cancel: numbers(LIS, '412'), rules: [11] },
  },
  {
    ...pt,
    name: 'Uma resposta automática de férias',
    client: 'outlook-web',
    subject: 'Resposta automática: Seu pedido de portabilidade P-108',
    quote: 'none',
    words: 'Estou de férias até 10 de abril. Para cancelamentos ligue 21 555 0410.',
    headers: { 'Auto-Submitted': 'auto-replied' },
    expected: { verdict: 'ignore', rules: [18] },
  },
  {
    ...it,
    name: 'Il numero che finisce con 12',
    client: 'iphone',
    words: 'Ciao, annullate quello che finisce con 12',
    expected: { verdict: 'act', cancel: numbers(ROM, '0412'), rules: [4] },
  },
  {
    ...it,
    name: 'Solo uno, nessun’altra modifica',
    client: 'outlook-web',
    words: "Buongiorno,\n\nannullate soltanto lo 06 5555 0411. Nessun'altra modifica.\n\nGrazie\nGinevra",
    expected: { verdict: 'act', cancel: numbers(ROM, '0411'), rules: [7] },
  },
  {
    ...it,
    name: 'Una correzione',
    client: 'gmail-mobile',
    words: 'annullate lo 06 5555 0410. scusate, intendevo lo 06 5555 0413, non lo 0410',
    expected: { verdict: 'act', cancel: numbers(ROM, '0413'), rules: [13] },
  },
  {
    ...it,
    name: 'Uno da annullare, uno da non annullare',
    client: 'plain',
    words: 'Vi chiedo di annullare lo 06 5555 0410 ma di non annullare lo 06 5555 0411.\n\nSaluti',
    expected: { verdict: 'act', cancel: numbers(ROM, '0410'), keep: numbers(ROM, '0411'), rules: [12] },
  },
  {
    ...it,
    name: 'Annullare e ripresentare con il codice giusto',
    client: 'freshdesk',
    words:
      'Buongiorno,\n\nannullate la portabilità dello 06 5555 0412 e ripresentatela con il codice di migrazione corretto.',
    expected: { verdict: 'act', cancel: numbers(ROM, '0412'), rules: [14] },
  },
  {
    ...nl,
    name: 'Alleen dit nummer',
    client: 'outlook-desktop',
    words:
      'Goedendag,\n\nalleen 020 555 0412 hoeft niet meer geporteerd te worden, graag annuleren.\n\nMet vriendelijke groet,\nSjoerd Bakx',
    signature: 'Sjoerd Bakx\nLittle Shop BV\nT 020 555 0410',
    expected: { verdict: 'act', cancel: numbers(AMS, '0412'), rules: [7, 1] },
  },
  {
    ...nl,
    name: 'Een verbetering',
    client: 'gmail-mobile',
    words: 'annuleer 020 555 0410. sorry ik bedoelde 020 555 0411, niet 0410',
    expected: { verdict: 'act', cancel: numbers(AMS, '0411'), rules: [13] },
  },
  {
    ...nl,
    name: 'Eén wel annuleren en één niet annuleren',
    client: 'proton',
    words: 'Graag 020 555 0410 annuleren, maar 020 555 0413 niet annuleren.',
    expected: { verdict: 'act', cancel: numbers(AMS, '0410'), keep: numbers(AMS, '0413'), rules: [12] },
  },
  {
    ...nl,
    name: 'Het abonnement wordt opgezegd',
    client: 'yahoo',
    words: 'Hierbij zeg ik mijn internetabonnement op per 1 mei. Klantnummer 55012.',
    expected: { verdict: 'human', rules: [14] },
  },
  {
    ...nl,
    name: 'De nummers hieronder uit een doorgestuurde mail',
    client: 'outlook-web',
    thread: null,
    words: 'Hallo,\n\ngraag de onderstaande nummers annuleren.\n\nGroet, Femke',
    quote: 'forward:\nHoi Femke,\n\ndeze kunnen weg:\n\n020 555 0411\n020 555 0412\n\nAnke',
    expected: { verdict: 'act', cancel: numbers(AMS, '0411 0412'), rules: [1] },
  },
];
