/** Rule 7: all but, only, the rest, the other one, tables. */

import type { Case } from '../build/case.ts';

const boston = [
  { id: 'PO-7101', numbers: ['+16175550131', '+16175550132', '+16175550133', '+16175550134'], country: 'US' },
];
const pair = [{ id: 'PO-7110', numbers: ['+16175550141', '+16175550142'], country: 'US' }];
const munich = [
  { id: 'RF-70901', numbers: ['+498999998131', '+498999998132', '+498999998133'], country: 'DE' },
];
const lille = [{ id: 'VX-2601', numbers: ['+33353015411', '+33353015412', '+33353015413'], country: 'FR' }];
const seville = [{ id: 'LU-3301', numbers: ['+34955555031', '+34955555032', '+34955555033'], country: 'ES' }];
const bologna = [
  { id: 'TN-9201', numbers: ['+390515550121', '+390515550122', '+390515550123'], country: 'IT' },
];
const breda = [{ id: 'VT-6601', numbers: ['+31765550121', '+31765550122', '+31765550123'], country: 'NL' }];
const faro = [{ id: 'LT-5801', numbers: ['+351215550151', '+351215550152', '+351215550153'], country: 'PT' }];
const twoOrders = [
  { id: 'PO-7120', numbers: ['+16155550111', '+16155550112'], country: 'US' },
  { id: 'PO-7121', numbers: ['+19015550121', '+19015550122'], country: 'US' },
];

export const cases: Case[] = [
  {
    name: 'all except one',
    language: 'en',
    client: 'outlook-web',
    orders: boston,
    thread: 'PO-7101',
    words: 'Please cancel all numbers except 617-555-0134.\n\nBridie',
    expected: {
      verdict: 'act',
      cancel: ['+16175550131', '+16175550132', '+16175550133'],
      keep: ['+16175550134'],
      rules: [7],
    },
  },
  {
    name: 'all apart from two in British English',
    language: 'en',
    client: 'iphone',
    orders: [{ id: '44950', numbers: ['+442079460131', '+442079460132', '+442079460133'], country: 'GB' }],
    thread: '44950',
    words: 'Hiya, cancel all of them apart from 020 7946 0131 and 0133 please x',
    expected: {
      verdict: 'act',
      cancel: ['+442079460132'],
      keep: ['+442079460131', '+442079460133'],
      rules: [7, 4],
    },
  },
  {
    name: 'alle außer in German',
    language: 'de',
    client: 'outlook-desktop',
    orders: munich,
    thread: 'RF-70901',
    words:
      'Hallo zusammen,\n\nbitte alle Rufnummern außer der 089 99998-132 stornieren.\n\nSchöne Grüße\nVroni',
    expected: {
      verdict: 'act',
      cancel: ['+498999998131', '+498999998133'],
      keep: ['+498999998132'],
      rules: [7],
    },
  },
  {
    name: 'todos menos in Spanish',
    language: 'es',
    client: 'gmail',
    orders: seville,
    thread: 'LU-3301',
    words: 'Hola, cancelad todos los números menos el 955 555 033. Un saludo, Macarena',
    expected: {
      verdict: 'act',
      cancel: ['+34955555031', '+34955555032'],
      keep: ['+34955555033'],
      rules: [7],
    },
  },
  {
    name: 'tutti tranne in Italian',
    language: 'it',
    client: 'outlook-mobile',
    orders: bologna,
    thread: 'TN-9201',
    words: 'Buongiorno, annullate la portabilità di tutti i numeri tranne lo 051 555 0121. Grazie',
    expected: {
      verdict: 'act',
      cancel: ['+390515550122', '+390515550123'],
      keep: ['+390515550121'],
      rules: [7],
    },
  },
  {
    name: 'todos exceto in Portuguese',
    language: 'pt',
    client: 'proton',
    orders: faro,
    thread: 'LT-5801',
    words: 'Boa tarde,\n\nCancelem todos os números exceto o 21 555 0152, por favor.\n\nRui',
    expected: {
      verdict: 'act',
      cancel: ['+351215550151', '+351215550153'],
      keep: ['+351215550152'],
      rules: [7],
    },
  },
  {
    name: 'everything ports but one that shall not move',
    language: 'en',
    client: 'gmail',
    orders: boston,
    thread: 'PO-7101',
    words: 'Port everything but 617-555-0132, that one should not move.',
    expected: {
      verdict: 'act',
      cancel: ['+16175550132'],
      keep: ['+16175550131', '+16175550133', '+16175550134'],
      rules: [7],
    },
  },
  {
    name: 'everything ports but one and its fate is not told',
    language: 'en',
    client: 'gmail',
    orders: boston,
    thread: 'PO-7101',
    words: 'Please port all numbers except 617-555-0132.\n\nBridie',
    expected: { verdict: 'clarify', rules: [7] },
  },
  {
    name: 'everything ports but one that stays with the present provider, in Dutch',
    language: 'nl',
    client: 'gmail',
    orders: breda,
    thread: 'VT-6601',
    words:
      'Beste,\n\nPorteer alle nummers behalve 076 555 0122, dat blijft bij onze huidige provider.\n\nGroet, Sjaak',
    expected: {
      verdict: 'act',
      cancel: ['+31765550122'],
      keep: ['+31765550121', '+31765550123'],
      rules: [7, 3],
    },
  },
  {
    name: 'only one number and silence on the others',
    language: 'en',
    client: 'outlook-mobile',
    orders: boston,
    thread: 'PO-7101',
    words: 'Only cancel 617-555-0133 please',
    expected: { verdict: 'act', cancel: ['+16175550133'], rules: [7] },
  },
  {
    name: 'uniquement in French',
    language: 'fr',
    client: 'outlook-desktop',
    orders: lille,
    thread: 'VX-2601',
    words:
      "Bonjour,\n\nMerci d'annuler uniquement la portabilité du 03 53 01 54 13.\n\nSincères salutations,\nÉric",
    expected: { verdict: 'act', cancel: ['+33353015413'], rules: [7] },
  },
  {
    name: 'no other changes leaves the others unsaid',
    language: 'en',
    client: 'front',
    orders: boston,
    thread: 'PO-7101',
    words: 'Hi,\n\nplease cancel the port of 617-555-0131. No other changes.\n\nBridie',
    expected: { verdict: 'act', cancel: ['+16175550131'], rules: [7] },
  },
  {
    name: 'the rest goes ahead',
    language: 'en',
    client: 'outlook-desktop',
    orders: boston,
    thread: 'PO-7101',
    words:
      'Good afternoon,\n\nKindly cancel the port of 617-555-0131. The rest should go ahead as scheduled.\n\nSincerely,\nB. Hannigan',
    expected: {
      verdict: 'act',
      cancel: ['+16175550131'],
      keep: ['+16175550132', '+16175550133', '+16175550134'],
      rules: [7],
    },
  },
  {
    name: 'the rest in a thread does not reach into another order',
    language: 'en',
    client: 'gmail',
    orders: twoOrders,
    thread: 'PO-7120',
    words: 'cancel 615-555-0111 please. everything else on there can still port.',
    expected: { verdict: 'act', cancel: ['+16155550111'], keep: ['+16155550112'], rules: [7] },
  },
  {
    name: 'the rest of two named orders goes ahead',
    language: 'en',
    client: 'outlook-web',
    orders: twoOrders,
    thread: null,
    subject: 'Changes to our orders',
    words:
      'Hello,\n\non PO-7120 please cancel 615-555-0112 and on PO-7121 please cancel 901-555-0121. The rest of both orders should port as planned.\n\nMerle',
    expected: {
      verdict: 'act',
      cancel: ['+16155550112', '+19015550121'],
      keep: ['+16155550111', '+19015550122'],
      rules: [7],
    },
  },
  {
    name: 'the others are to be ported in German',
    language: 'de',
    client: 'iphone',
    orders: munich,
    thread: 'RF-70901',
    words: 'Hallo, bitte 089 99998133 stornieren, die anderen bitte wie geplant portieren. Danke',
    expected: {
      verdict: 'act',
      cancel: ['+498999998133'],
      keep: ['+498999998131', '+498999998132'],
      rules: [7],
    },
  },
  {
    name: 'the others follow their course in French',
    language: 'fr',
    client: 'yahoo',
    orders: lille,
    thread: 'VX-2601',
    words:
      "Bonjour, merci d'annuler la portabilité du 03 53 01 54 11. Pour les autres numéros, la portabilité doit continuer comme prévu. Cordialement, Fanny",
    expected: {
      verdict: 'act',
      cancel: ['+33353015411'],
      keep: ['+33353015412', '+33353015413'],
      rules: [7],
    },
  },
  {
    name: 'the rest goes on in Spanish',
    language: 'es',
    client: 'apple-mail',
    orders: seville,
    thread: 'LU-3301',
    words:
      'Buenas, anulad la portabilidad del 955 555 031. El resto sigue adelante con la portabilidad.\n\nPaco',
    expected: {
      verdict: 'act',
      cancel: ['+34955555031'],
      keep: ['+34955555032', '+34955555033'],
      rules: [7],
    },
  },
  {
    name: 'the other one where one is left',
    language: 'en',
    client: 'iphone',
    orders: pair,
    thread: 'PO-7110',
    words: 'Please cancel the port for 617-555-0141 but go ahead and port the other one.',
    expected: { verdict: 'act', cancel: ['+16175550141'], keep: ['+16175550142'], rules: [7] },
  },
  {
    name: 'the other two where three are left',
    language: 'en',
    client: 'gmail',
    orders: boston,
    thread: 'PO-7101',
    words: 'Cancel 617-555-0131. The other two should port as planned.\n\nBridie',
    expected: { verdict: 'clarify', rules: [7] },
  },
  {
    name: 'the other two where two are left in Italian',
    language: 'it',
    client: 'thunderbird',
    orders: bologna,
    thread: 'TN-9201',
    words:
      'Salve,\n\nannullate la portabilità dello 051 555 0122; gli altri due numeri vanno portati come previsto.\n\nSaluti\nIvo',
    expected: {
      verdict: 'act',
      cancel: ['+390515550122'],
      keep: ['+390515550121', '+390515550123'],
      rules: [7],
    },
  },
  {
    name: 'a table with a column of actions',
    language: 'en',
    client: 'outlook-desktop',
    orders: boston,
    thread: 'PO-7101',
    words:
      'Hi, here is what we want:\n\nNumber\tAction\n617-555-0131\tport\n617-555-0132\tcancel\n617-555-0133\tcancel\n617-555-0134\tport\n\nBridie',
    html: '<p>Hi, here is what we want:</p><table border="1"><tr><td>Number</td><td>Action</td></tr><tr><td>617-555-0131</td><td>port</td></tr><tr><td>617-555-0132</td><td>cancel</td></tr><tr><td>617-555-0133</td><td>cancel</td></tr><tr><td>617-555-0134</td><td>port</td></tr></table><p>Bridie</p>',
    expected: {
      verdict: 'act',
      cancel: ['+16175550132', '+16175550133'],
      keep: ['+16175550131', '+16175550134'],
      rules: [7],
    },
  },
  {
    name: 'a German table with a column of actions',
    language: 'de',
    client: 'thunderbird',
    orders: munich,
    thread: 'RF-70901',
    words:
      'Guten Tag,\n\nunsere Entscheidung:\n\nRufnummer\tAktion\n089 99998131\tstornieren\n089 99998132\tportieren\n089 99998133\tportieren\n\nGruß\nVroni',
    html: '<p>Guten Tag,</p><p>unsere Entscheidung:</p><table><tbody><tr><th>Rufnummer</th><th>Aktion</th></tr><tr><td>089 99998131</td><td>stornieren</td></tr><tr><td>089 99998132</td><td>portieren</td></tr><tr><td>089 99998133</td><td>portieren</td></tr></tbody></table><p>Gruß<br>Vroni</p>',
    expected: {
      verdict: 'act',
      cancel: ['+498999998131'],
      keep: ['+498999998132', '+498999998133'],
      rules: [7],
    },
  },
  {
    name: 'one order cancelled by its id and one to continue by its id',
    language: 'en',
    client: 'gmail',
    orders: twoOrders,
    thread: null,
    subject: 'two orders',
    words: 'Hi there, please cancel PO-7121. PO-7120 should continue to port.\n\nMerle',
    expected: {
      verdict: 'act',
      cancel: ['+19015550121', '+19015550122'],
      keep: ['+16155550111', '+16155550112'],
      rules: [7, 6],
    },
  },
  {
    name: 'everything but one in a new mail with one order',
    language: 'nl',
    client: 'outlook-desktop',
    orders: breda,
    thread: null,
    subject: 'Portering VT-6601',
    words:
      'Geachte heer/mevrouw,\n\nGraag alle nummers annuleren, met uitzondering van 076 555 0121.\n\nHoogachtend,\nJ. Claassen',
    expected: {
      verdict: 'act',
      cancel: ['+31765550122', '+31765550123'],
      keep: ['+31765550121'],
      rules: [7],
    },
  },
];
