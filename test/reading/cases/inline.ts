/** Inline answers: words under quoted lines speak of the numbers in those lines (rule 1a). */

import type { Case } from '../build/case.ts';
import { numbers, order } from './orders.ts';

const CHI = '+1312555';
const four = order('PO-7720', 'US', CHI, '0130 0131 0132 0133');
const reply = { language: 'en', orders: [four], thread: 'PO-7720', words: '' } as const;

export const cases: Case[] = [
  {
    ...reply,
    name: 'Each quoted number answered in Gmail',
    client: 'gmail',
    words: 'See my answers below',
    inline: [
      { quote: 'Hello,\n\nplease review the numbers of PO-7720:\n\n- 312-555-0130', answer: 'cancel' },
      { quote: '- 312-555-0131', answer: 'port this one' },
      { quote: '- 312-555-0132', answer: 'cancel this too' },
      { quote: '- 312-555-0133\n\nHarborline Porting Desk', answer: 'Thanks!' },
    ],
    expected: { verdict: 'act', cancel: numbers(CHI, '0130 0132'), keep: numbers(CHI, '0131'), rules: [1] },
  },
  {
    ...reply,
    name: 'Two numbers quoted above one answer',
    client: 'thunderbird',
    parts: 'text',
    inline: [
      {
        quote: 'Hello,\n\nthese numbers are scheduled:\n\n- 312-555-0130\n- 312-555-0131',
        answer: 'Please cancel these two.',
      },
      { quote: '- 312-555-0132\n- 312-555-0133', answer: 'These are fine, go ahead and port them.' },
      { quote: 'Regards\nHarborline Porting Desk', answer: 'Cheers, Ben' },
    ],
    expected: {
      verdict: 'act',
      cancel: numbers(CHI, '0130 0131'),
      keep: numbers(CHI, '0132 0133'),
      rules: [1],
    },
  },
  {
    ...reply,
    name: 'Answers in red in a client without marks',
    client: 'outlook-desktop',
    words: 'Hi,\n\nmy answers in red below.\n\nTanya',
    inline: [
      { quote: 'Hello,\n\nplease review:\n\n- 312-555-0130', answer: 'Please cancel this one.' },
      { quote: '- 312-555-0131', answer: 'Keep porting.' },
      {
        quote: '- 312-555-0132\n- 312-555-0133\n\nHarborline Porting Desk\nPhone (888) 555-0155',
        answer: 'Thank you',
      },
    ],
    expected: { verdict: 'act', cancel: numbers(CHI, '0130'), keep: numbers(CHI, '0131'), rules: [1] },
  },
  {
    ...reply,
    name: 'Blank quoted lines do not part an answer from its number',
    client: 'plain',
    inline: [
      { quote: 'Your numbers:\n\n312-555-0132\n\n', answer: 'Stop the port of this number please' },
      { quote: '312-555-0133\n\nHarborline', answer: 'Ben' },
    ],
    expected: { verdict: 'act', cancel: numbers(CHI, '0132'), rules: [1] },
  },
  {
    ...reply,
    name: 'An inline answer that names another number by itself',
    client: 'apple-mail',
    inline: [
      {
        quote: 'Do you want to change anything?',
        answer: 'Yes, please cancel the port of 312-555-0131.',
      },
      { quote: '- 312-555-0130\n- 312-555-0131\n- 312-555-0132\n- 312-555-0133', answer: 'Thanks, Leo' },
    ],
    expected: { verdict: 'act', cancel: numbers(CHI, '0131'), rules: [1] },
  },
  {
    ...reply,
    name: 'Inline answers to a costs notice',
    client: 'proton',
    awaiting: numbers(CHI, '0130 0131'),
    inline: [
      {
        quote: 'For these numbers a cancellation costs $70.00:\n\n- 312-555-0130',
        answer: 'Yes, cancel, we pay.',
      },
      { quote: '- 312-555-0131', answer: 'No, let this one complete.' },
      { quote: 'Reply CANCEL PORT or KEEP PORT.', answer: 'Regards\nMarcy' },
    ],
    expected: { verdict: 'act', cancel: numbers(CHI, '0130'), keep: numbers(CHI, '0131'), rules: [1, 15] },
  },
  {
    ...reply,
    language: 'de',
    orders: [order('PO-7730', 'DE', '+493023125', '410 411 412')],
    thread: 'PO-7730',
    name: 'Antworten im Text bei Thunderbird',
    client: 'thunderbird',
    parts: 'text',
    inline: [
      { quote: 'Diese Nummern ziehen um:\n\n- 030 23125 410', answer: 'bitte stornieren' },
      { quote: '- 030 23125 411', answer: 'diese Nummer bitte wie geplant portieren' },
      { quote: '- 030 23125 412\n\nIhr Nordnetz Portierungsservice', answer: 'Viele Grüße\nHeike Voß' },
    ],
    expected: { verdict: 'act', cancel: ['+493023125410'], keep: ['+493023125411'], rules: [1, 20] },
  },
  {
    ...reply,
    language: 'fr',
    orders: [order('PO-7740', 'FR', '+33199004', '210 211 212')],
    thread: 'PO-7740',
    name: 'Réponses dans le texte avec Gmail',
    client: 'gmail',
    inline: [
      { quote: 'Vos numéros :\n\n- 01 99 00 42 10', answer: 'à annuler' },
      {
        quote: '- 01 99 00 42 11\n- 01 99 00 42 12',
        answer: 'ceux-ci on les garde dans la portabilité, merci de continuer',
      },
    ],
    expected: {
      verdict: 'act',
      cancel: ['+33199004210'],
      keep: ['+33199004211', '+33199004212'],
      rules: [1, 20],
    },
  },
  {
    ...reply,
    language: 'nl',
    orders: [order('PO-7750', 'NL', '+3120555', '0160 0161 0162')],
    thread: 'PO-7750',
    name: 'Antwoorden in het rood in Outlook',
    client: 'outlook-web',
    words: 'Goedemiddag,\n\nmijn antwoorden staan hieronder in het rood.\n\nGroet, Femke',
    inline: [
      { quote: 'Om deze nummers gaat het:\n\n- 020 555 0160', answer: 'Deze graag annuleren.' },
      { quote: '- 020 555 0161\n- 020 555 0162', answer: 'Deze mogen gewoon over.' },
    ],
    expected: {
      verdict: 'act',
      cancel: ['+31205550160'],
      keep: ['+31205550161', '+31205550162'],
      rules: [1, 20],
    },
  },
];
