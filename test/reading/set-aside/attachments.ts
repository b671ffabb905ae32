/** Rule 19: lists in attachments. */

import type { Case } from '../build/case.ts';

const columbus = [
  {
    id: 'PO-8601',
    numbers: ['+16145550141', '+16145550142', '+16145550143', '+16145550144', '+16145550145'],
    country: 'US',
  },
];
const jena = [
  { id: 'RF-71401', numbers: ['+493023125081', '+493023125082', '+493023125083'], country: 'DE' },
];
const tours = [{ id: 'VX-3101', numbers: ['+33199004111', '+33199004112', '+33199004113'], country: 'FR' }];
const avila = [{ id: 'LU-3801', numbers: ['+34920555081', '+34920555082', '+34920555083'], country: 'ES' }];
const trento = [
  { id: 'TN-9701', numbers: ['+390655550131', '+390655550132', '+390655550133'], country: 'IT' },
];
const leiden = [{ id: 'VT-7101', numbers: ['+31715550121', '+31715550122', '+31715550123'], country: 'NL' }];
const natal = [
  { id: 'LB-9801', numbers: ['+558455550151', '+558455550152', '+558455550153'], country: 'BR' },
];
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const pdf = Buffer.from('%PDF-1.4\n% 614-555-0141\n%%EOF\n').toString('base64');

export const cases: Case[] = [
  {
    name: 'a text list',
    language: 'en',
    client: 'gmail',
    orders: columbus,
    thread: 'PO-8601',
    words: 'Hi, please cancel the ports of the numbers in the attached list.\n\nFay',
    attachments: [
      { filename: 'numbers.txt', type: 'text/plain', content: '614-555-0141\n614-555-0143\n614-555-0149\n' },
    ],
    expected: {
      verdict: 'act',
      cancel: ['+16145550141', '+16145550143'],
      unmatched: ['+16145550149'],
      rules: [19, 9],
    },
  },
  {
    name: 'a German CSV with postcodes, customer numbers and dates beside the numbers',
    language: 'de',
    client: 'outlook-desktop',
    orders: jena,
    thread: 'RF-71401',
    words:
      'Sehr geehrte Damen und Herren,\n\nbitte stornieren Sie die Portierung der Rufnummern in der beigefügten Liste.\n\nMit freundlichen Grüßen\nDr. Anja Wolf',
    attachments: [
      {
        filename: 'rufnummern.csv',
        type: 'text/csv',
        content:
          'Standort;PLZ;Kundennummer;Rufnummer;Datum\nJena;07743;302312599;030 23125081;30.04.2026\nJena;07745;302312598;030 23125083;30.04.2026\n',
      },
    ],
    expected: { verdict: 'act', cancel: ['+493023125081', '+493023125083'], rules: [19] },
  },
  {
    name: 'a French workbook',
    language: 'fr',
    client: 'outlook-web',
    orders: tours,
    thread: 'VX-3101',
    words:
      "Bonjour,\n\nMerci d'annuler la portabilité des numéros figurant dans la liste ci-jointe.\n\nBien cordialement,\nAgnès Royer",
    attachments: [
      {
        filename: 'numéros à annuler.xlsx',
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        content: {
          xlsx: [
            ['Site', 'Numéro'],
            ['Tours', '01 99 00 41 12'],
            ['Blois', '01 99 00 41 13'],
          ],
        },
      },
    ],
    expected: { verdict: 'act', cancel: ['+33199004112', '+33199004113'], rules: [19] },
  },
  {
    name: 'only the rows that are marked closed',
    language: 'en',
    client: 'outlook-desktop',
    orders: columbus,
    thread: 'PO-8601',
    words: 'Please cancel the ports of the numbers marked "closed" in the attached sheet.\n\nFay Dunmore',
    attachments: [
      {
        filename: 'stores.csv',
        type: 'text/csv',
        content:
          'Store,Phone,Status\nHigh St,614-555-0141,open\nBroad St,614-555-0142,closed\nMain St,614-555-0143,open\nElm St,614-555-0144,closed\n',
      },
    ],
    expected: { verdict: 'act', cancel: ['+16145550142', '+16145550144'], rules: [19] },
  },
  {
    name: 'a contact column names nothing',
    language: 'es',
    client: 'gmail',
    orders: avila,
    thread: 'LU-3801',
    words:
      'Buenos días, adjunto la lista de números cuya portabilidad queremos cancelar.\n\nUn saludo,\nTeófilo',
    attachments: [
      {
        filename: 'cancelar.csv',
        type: 'text/csv',
        content:
          'Número,Sede,Teléfono de contacto\n920 555 081,Centro,920 555 083\n920 555 082,Norte,920 555 083\n',
      },
    ],
    expected: { verdict: 'act', cancel: ['+34920555081', '+34920555082'], rules: [19] },
  },
  {
    name: 'only one column of two is meant',
    language: 'en',
    client: 'thunderbird',
    orders: columbus,
    thread: 'PO-8601',
    words: 'Hello,\n\nplease cancel the ports of the numbers in column B of the attached file.\n\nFay',
    attachments: [
      {
        filename: 'lines.csv',
        type: 'text/csv',
        content: 'Main line,Fax\n614-555-0141,614-555-0142\n614-555-0143,614-555-0144\n',
      },
    ],
    expected: { verdict: 'act', cancel: ['+16145550142', '+16145550144'], rules: [19] },
  },
  {
    name: 'the yellow rows of a workbook',
    language: 'en',
    client: 'outlook-desktop',
    orders: columbus,
    thread: 'PO-8601',
    words: 'Please cancel the numbers highlighted in yellow in the attached spreadsheet.\n\nThank you,\nFay',
    attachments: [
      {
        filename: 'lines.xlsx',
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        content: { xlsx: [['Number'], ['614-555-0141'], ['614-555-0142'], ['614-555-0143']] },
      },
    ],
    expected: { verdict: 'clarify', rules: [19] },
  },
  {
    name: 'a list in a PDF',
    language: 'en',
    client: 'gmail',
    orders: columbus,
    thread: 'PO-8601',
    words: 'Please see the attached PDF for the numbers we want to cancel.\n\nFay',
    attachments: [{ filename: 'cancel.pdf', type: 'application/pdf', content: { base64: pdf } }],
    expected: { verdict: 'clarify', rules: [19] },
  },
  {
    name: 'a list in a picture',
    language: 'pt',
    client: 'iphone',
    orders: natal,
    thread: 'LB-9801',
    words: 'Boa tarde, favor cancelar os números da foto em anexo. Obrigada',
    attachments: [{ filename: 'IMG_2214.png', type: 'image/png', content: { base64: pixel } }],
    expected: { verdict: 'clarify', rules: [19] },
  },
  {
    name: 'the list is missing',
    language: 'it',
    client: 'outlook-web',
    orders: trento,
    thread: 'TN-9701',
    words:
      "Buongiorno,\n\nvi chiediamo di annullare la portabilità dei numeri nell'elenco allegato.\n\nCordiali saluti,\nMirko",
    expected: { verdict: 'clarify', rules: [19] },
  },
  {
    name: 'an attachment to which nothing points',
    language: 'en',
    client: 'outlook-web',
    orders: columbus,
    thread: 'PO-8601',
    words: 'Please cancel the port of 614-555-0145.\n\nFay',
    attachments: [
      {
        filename: 'bill-march.csv',
        type: 'text/csv',
        content: 'Line,Amount\n614-555-0141,31.20\n614-555-0142,31.20\n614-555-0145,12.00\n',
      },
    ],
    expected: { verdict: 'act', cancel: ['+16145550145'], rules: [19] },
  },
  {
    name: 'a list sent under a wrong label',
    language: 'nl',
    client: 'outlook-mobile',
    orders: leiden,
    thread: 'VT-7101',
    words: 'Hallo, graag de nummers in de bijgevoegde lijst annuleren. Groet, Roos',
    attachments: [
      {
        filename: 'nummers.csv',
        type: 'application/octet-stream',
        content: 'nummer\n071 555 0121\n071 555 0122\n',
      },
    ],
    expected: { verdict: 'act', cancel: ['+31715550121', '+31715550122'], rules: [19] },
  },
  {
    name: 'no number of the list is on an order',
    language: 'pt',
    client: 'gmail',
    orders: natal,
    thread: 'LB-9801',
    words: 'Prezados, segue em anexo a lista dos números a cancelar.\n\nAtt., Gilda',
    attachments: [{ filename: 'lista.txt', type: 'text/plain', content: '(84) 5555-0158\n(84) 5555-0159\n' }],
    expected: { verdict: 'clarify', unmatched: ['+558455550158', '+558455550159'], rules: [19, 9] },
  },
  {
    name: 'an Italian workbook in a new mail with dates beside the numbers',
    language: 'it',
    client: 'gmail',
    orders: trento,
    thread: null,
    subject: 'Annullamento portabilità',
    words: 'Salve,\nin allegato il file con i numeri di cui annullare la portabilità.\n\nMirko Dalla Torre',
    attachments: [
      {
        filename: 'annullare.xlsx',
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        content: {
          xlsx: [
            ['Numero', 'Sede', 'CAP', 'Chiusura'],
            ['06 5555 0131', 'Roma Nord', '00135', '30/04/2026'],
            ['06 5555 0133', 'Roma Sud', '00144', '15/05/2026'],
          ],
        },
      },
    ],
    expected: { verdict: 'act', cancel: ['+390655550131', '+390655550133'], rules: [19] },
  },
];
