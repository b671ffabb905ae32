/** Languages that are not read: never `act` (rule 20). */

import type { Case } from '../build/case.ts';
import { numbers, order } from './orders.ts';

const none = { verdict: 'human', rules: [20] } as const;
const ask = { verdict: 'clarify', rules: [20] } as const;

export const cases: Case[] = [
  {
    name: 'Swedish with a number of the order',
    language: 'other',
    client: 'outlook-web',
    orders: [order('PO-201', 'SE', '+46846500', '412 413')],
    thread: 'PO-201',
    words:
      'Hej!\n\nVi vill inte flytta 08-465 004 12 längre, kan ni avbryta flytten av det numret?\n\nVänliga hälsningar\nKarin',
    expected: ask,
  },
  {
    name: 'Danish without a number',
    language: 'other',
    client: 'iphone',
    orders: [order('PO-202', 'DK', '+4532555', '140 141')],
    thread: 'PO-202',
    words: 'Hej, vi har fortrudt og vil gerne annullere flytningen af vores numre. Mvh Karin',
    expected: none,
  },
  {
    name: 'Norwegian yes to a costs notice',
    language: 'other',
    client: 'gmail',
    orders: [order('PO-203', 'NO', '+47215550', '10 11')],
    thread: 'PO-203',
    awaiting: ['+4721555010'],
    words: 'Ja, vi godtar gebyret. Vennligst avbryt flyttingen.',
    expected: none,
  },
  {
    name: 'Polish with one number of the order',
    language: 'other',
    client: 'outlook-desktop',
    orders: [order('PO-204', 'PL', '+48225550', '144 145')],
    thread: 'PO-204',
    words:
      'Dzień dobry,\n\nproszę anulować przeniesienie numeru 22 555 01 45. Rezygnujemy.\n\nPozdrawiam\nMarek Nowak',
    expected: ask,
  },
  {
    name: 'Turkish with a number on no order',
    language: 'other',
    client: 'samsung',
    orders: [order('PO-205', 'TR', '+90212555', '0140 0141')],
    thread: 'PO-205',
    words: 'Merhaba, 0212 555 01 99 numarasının taşınmasını iptal etmek istiyoruz. Teşekkürler',
    expected: none,
  },
  {
    name: 'Czech with two numbers',
    language: 'other',
    client: 'plain',
    orders: [order('PO-206', 'CZ', '+420225550', '140 141 142')],
    thread: null,
    subject: 'Zrušení přenosu',
    words: 'Dobrý den,\n\nprosím zrušte přenos čísel 225 550 140 a 225 550 141.\n\nDěkuji\nNovák',
    expected: ask,
  },
  {
    name: 'Finnish without a number',
    language: 'other',
    client: 'apple-mail',
    orders: [order('PO-207', 'FI', '+35895550', '140')],
    thread: 'PO-207',
    words: 'Hei, haluamme perua numeronsiirron. Kiitos!\nKarin',
    expected: none,
  },
  {
    name: 'Romanian with a number',
    language: 'other',
    client: 'yahoo',
    orders: [order('PO-208', 'RO', '+40215550', '140 141')],
    thread: 'PO-208',
    words: 'Bună ziua, vă rog să anulați portarea numărului 021 555 0141. Mulțumesc',
    expected: ask,
  },
  {
    name: 'Russian in koi8-r without a number',
    language: 'other',
    client: 'plain',
    charset: 'koi8-r',
    quote: 'none',
    orders: [order('PO-209', 'KZ', '+77275550', '140 141')],
    thread: 'PO-209',
    words: 'Здравствуйте,\n\nмы передумали, отмените перенос номеров, пожалуйста.\n\nС уважением',
    expected: none,
  },
  {
    name: 'Japanese with a number in full-width digits',
    language: 'other',
    client: 'gmail',
    orders: [order('PO-210', 'JP', '+81355500', '121 122')],
    thread: 'PO-210',
    words:
      'お世話になっております。\n\n０３－５５５０－０１２２の番号ポータビリティをキャンセルしてください。\n\nよろしくお願いいたします。',
    expected: ask,
  },
  {
    name: 'Hungarian, whole sentences and a number awaited',
    language: 'other',
    client: 'thunderbird',
    orders: [order('PO-211', 'HU', '+361555', '0140 0141')],
    thread: 'PO-211',
    awaiting: numbers('+361555', '0140'),
    words:
      'Jó napot kívánok!\n\nKérem, ne hordozzák át a 06 1 555 0140 számot, a díjat elfogadjuk.\n\nÜdvözlettel',
    expected: ask,
  },
];
