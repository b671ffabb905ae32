/** German (rule 20), through the other rules. */

import type { Case } from '../build/case.ts';
import { numbers, order } from './orders.ts';

const BER = '+493023125';
const four = order('PO-5101', 'DE', BER, '210 211 212 213');
const pair = order('PO-5102', 'DE', BER, '230 231');
const reply = { language: 'de', orders: [four], thread: 'PO-5101' } as const;
const asked = { ...reply, awaiting: numbers(BER, '210 211') } as const;

export const cases: Case[] = [
  {
    ...reply,
    name: 'Eine Portierung förmlich stornieren',
    client: 'outlook-desktop',
    words:
      'Sehr geehrte Damen und Herren,\n\nhiermit bitten wir Sie, die Portierung der Rufnummer 030 23125 211 zu stornieren.\n\nMit freundlichen Grüßen\n\nHeike Voß\nBuchhaltung\nTel. 030 23125-210\nFax 030 23125-213',
    expected: { verdict: 'act', cancel: numbers(BER, '211'), rules: [3, 1] },
  },
  {
    ...reply,
    name: 'Kann storniert werden ist eine Bitte',
    client: 'gmx',
    words: 'Hallo, die 030/23125-212 kann storniert werden, die brauchen wir nicht mehr.\n\nGruß\nStefan',
    expected: { verdict: 'act', cancel: numbers(BER, '212'), rules: [3] },
  },
  {
    ...reply,
    name: 'Die Nummer soll beim bisherigen Anbieter bleiben',
    client: 'iphone',
    words:
      'Guten Morgen, die +49 30 23125 213 soll doch bei unserem bisherigen Anbieter bleiben. Die anderen bitte wie geplant portieren. VG',
    expected: {
      verdict: 'act',
      cancel: numbers(BER, '213'),
      keep: numbers(BER, '210 211 212'),
      rules: [3, 7],
    },
  },
  {
    ...reply,
    name: 'Alle außer einer',
    client: 'thunderbird',
    words: 'Hallo zusammen,\n\nbitte alle Nummern außer der 030 23125 210 stornieren.\n\nViele Grüße\nBjörn',
    expected: { verdict: 'act', cancel: numbers(BER, '211 212 213'), keep: numbers(BER, '210'), rules: [7] },
  },
  {
    ...reply,
    name: 'Ein Bereich mit bis',
    client: 'outlook-web',
    words: 'Bitte stoppen Sie die Portierung von 030 23125 211 bis 030 23125 214.\n\nDanke\nJutta Reimann',
    expected: {
      verdict: 'act',
      cancel: numbers(BER, '211 212 213'),
      unmatched: numbers(BER, '214'),
      rules: [5, 9],
    },
  },
  {
    ...reply,
    name: 'Könnten Sie bitte ist eine Bitte',
    client: 'apple-mail',
    words:
      'Könnten Sie bitte die Rufnummer mit der Endung 212 aus dem Auftrag nehmen?\n\nDanke und Gruß\nStefan Groß',
    expected: { verdict: 'act', cancel: numbers(BER, '212'), rules: [10, 4] },
  },
  {
    ...reply,
    name: 'Die Frage, ob es noch geht',
    client: 'gmail',
    words: 'Guten Tag, kann ich die Portierung der 030 23125 210 noch stornieren? Und was kostet das?',
    expected: { verdict: 'human', rules: [10] },
  },
  {
    ...reply,
    name: 'Stornieren, falls es bis Freitag nicht klappt',
    client: 'samsung',
    words: 'Wenn das bis Freitag nicht klappt, dann stornieren Sie bitte alles. So langsam reicht es.',
    expected: { verdict: 'human', rules: [11] },
  },
  {
    ...reply,
    name: 'Nicht stornieren, allein',
    client: 'yahoo',
    words: 'Bitte stornieren Sie die Portierung nicht! Die Vollmacht kommt heute per Post.',
    expected: { verdict: 'human', rules: [12] },
  },
  {
    ...reply,
    name: 'Der Vertrag soll gekündigt werden',
    client: 'gmx',
    words:
      'Hiermit kündige ich meinen Internetvertrag mit der Kundennummer 88123 zum nächstmöglichen Termin.\n\nJutta Reimann',
    expected: { verdict: 'human', rules: [14] },
  },
  {
    ...reply,
    name: 'Nur der Termin soll verschoben werden',
    client: 'outlook-mobile',
    words: 'Der Termin am 30. passt uns leider nicht, bitte auf Mitte April verschieben.',
    expected: { verdict: 'human', rules: [14] },
  },
  {
    ...reply,
    name: 'Eine Korrektur',
    client: 'gmail-mobile',
    words: 'bitte 030 23125 210 stornieren. sorry, ich meinte die 211, nicht die 210',
    expected: { verdict: 'act', cancel: numbers(BER, '211'), rules: [13] },
  },
  {
    ...reply,
    name: 'Ohne Nummer bei vier Nummern',
    client: 'plain',
    words: 'Moin, bitte die Portierung stornieren. Danke!',
    expected: { verdict: 'clarify', rules: [8] },
  },
  {
    name: 'Ein Auftrag mit seiner Kennung',
    language: 'de',
    client: 'outlook-web',
    orders: [four, pair],
    thread: null,
    subject: 'Stornierung',
    words:
      'Guten Tag,\n\nbitte stornieren Sie den Auftrag PO-5102. Der Auftrag PO-5101 läuft weiter.\n\nBjörn Kessler',
    expected: {
      verdict: 'act',
      cancel: numbers(BER, '230 231'),
      keep: numbers(BER, '210 211 212 213'),
      rules: [6, 7],
    },
  },
  {
    name: 'Beide von zweien',
    language: 'de',
    client: 'iphone',
    orders: [pair],
    thread: 'PO-5102',
    words: 'Bitte beide Nummern stornieren, wir ziehen doch nicht um',
    expected: { verdict: 'act', cancel: numbers(BER, '230 231'), rules: [6] },
  },
  {
    ...asked,
    name: 'Ja, trotzdem stornieren',
    client: 'outlook-desktop',
    words: 'Ja, bitte trotzdem stornieren. Die Kosten übernehmen wir.\n\nMfG\nH. Voß',
    expected: { verdict: 'act', cancel: numbers(BER, '210 211'), rules: [15] },
  },
  {
    ...asked,
    name: 'Nein, die Portierung soll laufen',
    client: 'gmx',
    words: 'Nein, dann lassen Sie die Portierung bitte laufen.',
    expected: { verdict: 'act', keep: numbers(BER, '210 211'), rules: [15] },
  },
  {
    ...asked,
    name: 'Bitte weiter ist unklar',
    client: 'iphone',
    words: 'Ok, bitte weitermachen',
    expected: { verdict: 'clarify', rules: [15] },
  },
  {
    ...asked,
    name: 'Eine gemischte Antwort',
    client: 'thunderbird',
    words: 'Die 030 23125 210 bitte stornieren, Kosten sind ok. Die 211 soll portiert werden.',
    expected: { verdict: 'act', cancel: numbers(BER, '210'), keep: numbers(BER, '211'), rules: [15] },
  },
  {
    ...asked,
    name: 'Warum so teuer',
    client: 'gmail',
    words: 'Warum kostet das auf einmal 40 Euro pro Nummer? Davon war nie die Rede.',
    expected: { verdict: 'human', rules: [15, 10] },
  },
  {
    ...reply,
    name: 'Eine Abwesenheitsnotiz',
    client: 'outlook-web',
    subject: 'Automatische Antwort: Ihr Portierungsauftrag PO-5101',
    quote: 'none',
    words:
      'Ich bin bis zum 12. April nicht im Büro. In dringenden Fällen, etwa bei Stornierungen: 030 23125 210.',
    headers: { 'X-Auto-Response-Suppress': 'All', 'Auto-Submitted': 'auto-generated' },
    expected: { verdict: 'ignore', rules: [18] },
  },
  {
    name: 'Die unten stehenden Nummern aus einer weitergeleiteten Mail',
    language: 'de',
    client: 'outlook-desktop',
    orders: [four],
    thread: null,
    words: 'Hallo,\n\nbitte die Portierung der unten aufgeführten Nummern stornieren.\n\nGruß\nStefan Groß',
    quote:
      'forward:\nHallo Stefan,\n\ndiese Nummern können weg:\n\n030 23125 212\n030 23125 213\n\nLG Ulla\n\nUlla Brehm\nTel. 030 23125 210',
    expected: { verdict: 'act', cancel: numbers(BER, '212 213'), rules: [1, 20] },
  },
];
