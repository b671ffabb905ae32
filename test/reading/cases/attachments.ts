/** Lists in attachments (rule 19). */

import type { Case } from '../build/case.ts';
import { numbers, order } from './orders.ts';

const DAL = '+1214555';
const six = order('PO-8810', 'US', DAL, '0140 0141 0142 0143 0144 0145');
const reply = { language: 'en', orders: [six], thread: 'PO-8810' } as const;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n(214-555-0140 214-555-0141)\n%%EOF',
).toString('base64');

export const cases: Case[] = [
  {
    ...reply,
    name: 'A CSV list is pointed to',
    client: 'gmail',
    words: 'Hi,\n\nplease cancel all numbers in the attached CSV.\n\nThanks\nMarcy',
    attachments: [
      {
        filename: 'cancel.csv',
        type: 'text/csv',
        content: 'number,site\n214-555-0140,Plano\n214-555-0143,Irving\n',
      },
    ],
    expected: { verdict: 'act', cancel: numbers(DAL, '0140 0143'), rules: [19] },
  },
  {
    ...reply,
    name: 'A workbook is pointed to, one of its numbers on no order',
    client: 'outlook-desktop',
    words: 'Good morning,\n\nattached is the list of numbers whose port we want to cancel.\n\nRegards\nRaj',
    attachments: [
      {
        filename: 'Port cancellations.xlsx',
        type: XLSX,
        content: {
          xlsx: [
            ['Phone number', 'User'],
            ['(214) 555-0141', 'Ines'],
            ['=2145550142', 'Paul'],
            ['(214) 555-0188', 'Kim'],
          ],
        },
      },
    ],
    expected: {
      verdict: 'act',
      cancel: numbers(DAL, '0141 0142'),
      unmatched: numbers(DAL, '0188'),
      rules: [19, 9],
    },
  },
  {
    ...reply,
    name: 'A text file labelled as something else',
    client: 'yahoo',
    words: 'please cancel the numbers in the attached file',
    attachments: [
      {
        filename: 'numbers.txt',
        type: 'application/octet-stream',
        content: 'to be cancelled\r\n\r\n214 555 0144\r\n214 555 0145\r\n',
      },
    ],
    expected: { verdict: 'act', cancel: numbers(DAL, '0144 0145'), rules: [19] },
  },
  {
    ...reply,
    name: 'A column says what to do with each row',
    client: 'outlook-web',
    words: 'Hi,\n\nsee the attached sheet for what should be cancelled and what should be ported.\n\nLeo',
    attachments: [
      {
        filename: 'review.csv',
        type: 'text/csv',
        content: 'Number;Action\n2145550140;cancel\n2145550141;port\n2145550142;cancel\n2145550143;port\n',
      },
    ],
    expected: {
      verdict: 'act',
      cancel: numbers(DAL, '0140 0142'),
      keep: numbers(DAL, '0141 0143'),
      rules: [19, 7],
    },
  },
  {
    ...reply,
    name: 'The words limit the rows by a column',
    client: 'front',
    words: 'Please cancel the numbers marked "closed" in the Status column of the attached list.',
    attachments: [
      {
        filename: 'sites.csv',
        type: 'text/csv',
        content: 'Number,Status\n214-555-0140,open\n214-555-0141,closed\n214-555-0142,closed\n',
      },
    ],
    expected: { verdict: 'act', cancel: numbers(DAL, '0141 0142'), rules: [19] },
  },
  {
    ...reply,
    name: 'Rows marked by a colour that cannot be read',
    client: 'outlook-desktop',
    words: 'Please cancel the rows highlighted in yellow in the attached sheet.',
    attachments: [
      {
        filename: 'lines.xlsx',
        type: XLSX,
        content: { xlsx: [['Number'], ['214-555-0140'], ['214-555-0141']] },
      },
    ],
    expected: { verdict: 'clarify', rules: [19] },
  },
  {
    ...reply,
    name: 'Contact and account columns name nothing',
    client: 'thunderbird',
    words: 'Please cancel the ports in the attached list.',
    attachments: [
      {
        filename: 'list.csv',
        type: 'text/csv',
        content:
          'Port number,Contact phone,Account,ZIP,Date\n214-555-0140,214-555-0145,2145550144,75201,03/14/2026\n214-555-0141,214-555-0145,2145550144,75201,03/14/2026\n',
      },
    ],
    expected: { verdict: 'act', cancel: numbers(DAL, '0140 0141'), rules: [19] },
  },
  {
    ...reply,
    name: 'The list is a picture',
    client: 'iphone',
    words: 'Pls cancel the numbers in the attached photo',
    attachments: [{ filename: 'IMG_2207.png', type: 'image/png', content: { base64: pixel } }],
    expected: { verdict: 'clarify', rules: [19] },
  },
  {
    ...reply,
    name: 'The list is a PDF',
    client: 'outlook-mobile',
    words: 'Please cancel the numbers in the attached PDF.',
    attachments: [{ filename: 'list.pdf', type: 'application/pdf', content: { base64: pdf } }],
    expected: { verdict: 'clarify', rules: [19] },
  },
  {
    ...reply,
    name: 'The list was forgotten',
    client: 'gmail-mobile',
    words: 'please cancel the numbers on the attached list',
    expected: { verdict: 'clarify', rules: [19] },
  },
  {
    ...reply,
    name: 'An attachment that nobody points to is not read',
    client: 'zoho',
    words: 'Dear team,\n\nplease cancel the port of 214-555-0143.\n\nRegards,\nRaj',
    attachments: [
      {
        filename: 'all-lines.csv',
        type: 'text/csv',
        content: 'number\n214-555-0140\n214-555-0141\n214-555-0142\n',
      },
    ],
    expected: { verdict: 'act', cancel: numbers(DAL, '0143'), rules: [19] },
  },
  {
    ...reply,
    name: 'An attached authorization is not a list',
    client: 'apple-mail',
    words:
      'The signed letter of authorization is attached. Let me know if you need anything else.\n\nPriscilla',
    attachments: [
      {
        filename: 'LOA.txt',
        type: 'text/plain',
        content: 'Letter of authorization\n214-555-0140\n214-555-0141\n',
      },
    ],
    expected: { verdict: 'human', rules: [19, 14] },
  },
  {
    ...reply,
    language: 'de',
    orders: [order('PO-8820', 'DE', '+493023125', '510 511 512')],
    thread: 'PO-8820',
    name: 'Eine angehängte Liste mit Semikolon',
    client: 'outlook-desktop',
    words:
      'Guten Tag,\n\nbitte stornieren Sie die Portierung der Nummern in der angehängten Liste.\n\nMit freundlichen Grüßen\nHeike Voß',
    attachments: [
      {
        filename: 'Rufnummern.csv',
        type: 'application/vnd.ms-excel',
        content: 'Rufnummer;Standort\n030 23125 510;Mitte\n030 23125 512;Wedding\n',
      },
    ],
    expected: { verdict: 'act', cancel: numbers('+493023125', '510 512'), rules: [19, 20] },
  },
  {
    ...reply,
    language: 'es',
    orders: [order('PO-8830', 'ES', '+34911555', '210 211 212')],
    thread: 'PO-8830',
    name: 'Una hoja de cálculo adjunta',
    client: 'gmail',
    words:
      'Buenos días:\n\nAdjunto el Excel con los números cuya portabilidad queremos cancelar.\n\nUn saludo,\nInés',
    attachments: [
      {
        filename: 'números a cancelar.xlsx',
        type: XLSX,
        content: { xlsx: [['Número'], ['911 555 210'], ['911 555 211']] },
      },
    ],
    expected: { verdict: 'act', cancel: numbers('+34911555', '210 211'), rules: [19, 20] },
  },
  {
    ...reply,
    language: 'fr',
    orders: [order('PO-8840', 'FR', '+33199005', '310 311 312')],
    thread: 'PO-8840',
    name: 'Une liste jointe oubliée',
    client: 'outlook-web',
    words:
      "Bonjour,\n\nmerci d'annuler la portabilité des numéros du fichier joint.\n\nCordialement,\nThierry Vasseur",
    expected: { verdict: 'clarify', rules: [19, 20] },
  },
  {
    ...reply,
    language: 'it',
    orders: [order('PO-8850', 'IT', '+39065555', '0210 0211 0212')],
    thread: 'PO-8850',
    name: 'Un elenco allegato in testo',
    client: 'thunderbird',
    words:
      "Buongiorno,\n\nvi prego di annullare la portabilità dei numeri dell'elenco allegato.\n\nSaluti\nNiccolò",
    attachments: [{ filename: 'elenco.txt', type: 'text/plain', content: '06 5555 0210\n06 5555 0212\n' }],
    expected: { verdict: 'act', cancel: numbers('+39065555', '0210 0212'), rules: [19, 20] },
  },
];
