/** English: questions, conditions, negation, contradiction, and other things to cancel (rules 10 to 14, 16). */

import type { Case } from '../build/case.ts';
import { numbers, order } from './orders.ts';

const DEN = '+1303555';
const four = order('#5520', 'US', DEN, '0120 0121 0122 0123');
const one = order('#5533', 'US', DEN, '0155');
const reply = { language: 'en', orders: [four], thread: '#5520' } as const;
const single = { language: 'en', orders: [one], thread: '#5533' } as const;

export const cases: Case[] = [
  {
    ...reply,
    name: 'Asking whether a number can still be cancelled',
    client: 'gmail',
    words: 'Hi, can we still cancel 303-555-0121 or is it too late?\n\nThanks\nMarcy',
    expected: { verdict: 'human', rules: [10] },
  },
  {
    ...reply,
    name: 'Asking whether it would be possible',
    client: 'outlook-web',
    words:
      'Good morning,\n\nwould it be possible to take 303-555-0120 and 303-555-0121 out of the port?\n\nLeo Vance',
    expected: { verdict: 'human', rules: [10] },
  },
  {
    ...reply,
    name: 'Asking what stopping would cost',
    client: 'yahoo',
    words: 'What would it cost me to stop the port of 303-555-0122?',
    expected: { verdict: 'human', rules: [10] },
  },
  {
    ...single,
    name: 'Asking how to cancel',
    client: 'iphone',
    words: 'How do I cancel this',
    expected: { verdict: 'human', rules: [10] },
  },
  {
    ...reply,
    name: 'Would you mind is a request',
    client: 'thunderbird',
    words: 'Would you mind cancelling the port for 303 555 0122? Ta.',
    expected: { verdict: 'act', cancel: numbers(DEN, '0122'), rules: [10] },
  },
  {
    ...reply,
    name: 'A question beside a clear request changes nothing',
    client: 'apple-mail',
    words:
      'Please cancel 303-555-0121. When will I get a confirmation, and do I need to sign anything?\n\nRaj',
    expected: { verdict: 'act', cancel: numbers(DEN, '0121'), rules: [10] },
  },
  {
    ...reply,
    name: 'Can you please is a request',
    client: 'gmail-mobile',
    words: 'can you pls cancel 303-555-0120 and 0123',
    expected: { verdict: 'act', cancel: numbers(DEN, '0120 0123'), rules: [10, 4] },
  },
  {
    ...single,
    name: 'Asking about the state of the port',
    client: 'samsung',
    words: 'Hello any news on my port? The other company says they never heard from you',
    expected: { verdict: 'human', rules: [10, 14] },
  },
  {
    ...single,
    name: 'Cancel it if it is free',
    client: 'proton',
    words: 'Please cancel it if there is no charge for doing so.',
    expected: { verdict: 'act', cancel: numbers(DEN, '0155'), rules: [11, 8] },
  },
  {
    ...reply,
    name: 'Only if it costs nothing, with a number',
    client: 'outlook-mobile',
    words: 'Cancel 303-555-0123 but only if it doesnt cost us anything',
    expected: { verdict: 'act', cancel: numbers(DEN, '0123'), rules: [11] },
  },
  {
    ...reply,
    name: 'Cancel if it is not done by a day',
    client: 'outlook-desktop',
    words: "If you can't complete the port by Friday, cancel 303-555-0121 and 303-555-0122.",
    expected: { verdict: 'human', rules: [11] },
  },
  {
    ...single,
    name: 'Cancel unless you hear from me',
    client: 'gmail',
    words: 'Unless you hear from me by Monday noon please cancel the port.',
    expected: { verdict: 'human', rules: [11] },
  },
  {
    ...reply,
    name: 'A clear request beside a condition for another number',
    client: 'front',
    words:
      'Please cancel 303-555-0120.\n\nAs for 303-555-0121: if the landlord does not sign by next week, cancel that one too.',
    expected: { verdict: 'act', cancel: numbers(DEN, '0120'), rules: [11] },
  },
  {
    ...reply,
    name: 'A clear request beside another wish for another number',
    client: 'zendesk',
    words:
      'Please cancel the port of 303-555-0122. And can you move 303-555-0123 to the second week of April?',
    expected: { verdict: 'act', cancel: numbers(DEN, '0122'), rules: [11, 14] },
  },
  {
    ...reply,
    name: 'Do not cancel, alone',
    client: 'yahoo',
    words: "Please do NOT cancel 303-555-0120!! I'm sending the bill copy tonight.",
    expected: { verdict: 'human', rules: [12] },
  },
  {
    ...reply,
    name: 'Cancel one and do not cancel the other',
    client: 'gmail',
    words: "Cancel 303-555-0120, but don't cancel 303-555-0121.",
    expected: { verdict: 'act', cancel: numbers(DEN, '0120'), keep: numbers(DEN, '0121'), rules: [12] },
  },
  {
    ...single,
    name: 'Do not stop, alone',
    client: 'plain',
    words: 'We never asked you to stop anything. Do not stop the port.',
    expected: { verdict: 'human', rules: [12] },
  },
  {
    ...reply,
    name: 'The same number to cancel and to port',
    client: 'outlook-web',
    words:
      'Please cancel 303-555-0120 and 303-555-0121.\n\n303-555-0121 must be ported by the end of the month.\n\nPriscilla',
    expected: { verdict: 'clarify', rules: [13] },
  },
  {
    ...reply,
    name: 'A correction in so many words',
    client: 'iphone',
    words: 'Please cancel 303-555-0120. Oops sorry I meant 0121 not 0120',
    expected: { verdict: 'act', cancel: numbers(DEN, '0121'), rules: [13] },
  },
  {
    ...reply,
    name: 'A correction where the first number carries on',
    client: 'gmail-mobile',
    words: 'cancel 0122. wait, correction: cancel 0123. 0122 should still be ported',
    expected: { verdict: 'act', cancel: numbers(DEN, '0123'), keep: numbers(DEN, '0122'), rules: [13] },
  },
  {
    ...reply,
    name: 'The account is to be cancelled, not a port',
    client: 'apple-mail',
    words: 'Hello, please cancel my account with you and confirm by mail. The number is 303-555-0120.\n\nLeo',
    expected: { verdict: 'human', rules: [14] },
  },
  {
    ...reply,
    name: 'A subscription is to be cancelled',
    client: 'outlook-mobile',
    words: 'Please cancel our fax-to-email subscription at the end of the month.',
    expected: { verdict: 'human', rules: [14] },
  },
  {
    ...reply,
    name: 'A call is to be cancelled',
    client: 'outlook-desktop',
    words:
      'Hi Sam,\n\nI have to cancel our call on Thursday at 10, something came up. Can we do Friday instead?\n\nTanya',
    expected: { verdict: 'human', rules: [14] },
  },
  {
    ...reply,
    name: 'An order of goods is to be cancelled',
    client: 'gmail',
    words: 'Please cancel the six desk phones we ordered from you last week, the old ones will do.',
    expected: { verdict: 'human', rules: [14] },
  },
  {
    ...reply,
    name: 'Only the date is to be cancelled',
    client: 'zoho',
    words: 'Please cancel the March 30 date for 303-555-0120, we need a later one. Mid April would suit us.',
    expected: { verdict: 'human', rules: [14] },
  },
  {
    ...reply,
    name: 'A port-out is to be cancelled',
    client: 'plain',
    words: 'Please cancel the port-out of 303-555-0188 that somebody started without our consent.',
    expected: { verdict: 'human', rules: [14] },
  },
  {
    ...reply,
    name: 'A reschedule of all',
    client: 'yahoo',
    words: 'Hi can we push all four numbers back by two weeks? Carnival season here. Thanks!',
    expected: { verdict: 'human', rules: [14] },
  },
  {
    ...reply,
    name: 'A complaint',
    client: 'samsung',
    words: 'five weeks and NOTHING happens. this is ridiculous. i want to talk to a manager',
    expected: { verdict: 'human', rules: [14] },
  },
  {
    ...reply,
    name: 'Thanks alone',
    client: 'iphone',
    words: 'Great, thank you so much for the quick help!',
    expected: { verdict: 'human', rules: [14] },
  },
  {
    ...reply,
    name: 'Cancel and re-file is a request to cancel',
    client: 'freshdesk',
    words:
      'Hello,\n\nthe PIN was wrong. Please cancel the port of 303-555-0121 and re-file it with PIN 8852.\n\nRegards\nBen',
    expected: { verdict: 'act', cancel: numbers(DEN, '0121'), rules: [14] },
  },
  {
    ...reply,
    name: 'An invoice is to be cancelled',
    client: 'outlook-web',
    words: 'Please cancel invoice 2026-0121, it was issued to the wrong company.',
    expected: { verdict: 'human', rules: [14] },
  },
  {
    ...reply,
    name: 'A withdrawal while nothing is awaited',
    client: 'proton',
    words: 'Please disregard my last mail, we changed our mind and want to go on with the port.',
    expected: { verdict: 'human', rules: [16] },
  },
];
