import { describe, expect, it } from '@jest/globals';
import { takeApart } from '../../src/reading/letter/own-words.ts';
import { readLetter } from '../../src/reading/read.ts';
import type { Reading, ReadingContext } from '../../src/reading/reading.ts';
import { message } from './message.ts';

const orders = [{ id: 'PO-7', numbers: ['+14155550101', '+14155550102'], country: 'US' }];

function read(subject: string, text: string, context: Partial<ReadingContext> = {}): Reading {
  const whole = { orders, thread: null, awaiting: [], ...context };
  return readLetter(takeApart(message({ subject, text, inReplyTo: [] }), whole), whole);
}

describe('a mail that recalls another takes it back and asks for nothing', () => {
  it.each([
    [
      'English',
      'Recall: Please cancel 415-555-0101',
      'Dana would like to recall the message, "Please cancel 415-555-0101".',
    ],
    [
      'German',
      'Rückruf: Bitte 415-555-0101 stornieren',
      'Dana möchte die Nachricht "Bitte 415-555-0101 stornieren" zurückrufen.',
    ],
    [
      'French',
      "Rappel : Merci d'annuler le 415-555-0101",
      "Dana souhaite rappeler le message « Merci d'annuler le 415-555-0101 ».",
    ],
    [
      'Spanish',
      'Recuperar: Cancelen el 415-555-0101',
      'Dana desea recuperar el mensaje "Cancelen el 415-555-0101".',
    ],
    [
      'Italian',
      'Richiamo: Annullate il 415-555-0101',
      'Dana desidera richiamare il messaggio "Annullate il 415-555-0101".',
    ],
    [
      'Portuguese',
      'Recuperação: Cancelem o 415-555-0101',
      'Dana gostaria de recuperar a mensagem "Cancelem o 415-555-0101".',
    ],
    ['Dutch', 'Intrekken: Annuleer 415-555-0101', 'Dana wil het bericht "Annuleer 415-555-0101" intrekken.'],
    ['in words of another program', 'Rappel: Cancel 415-555-0101', 'Dana withdraws “Cancel 415-555-0101”.'],
    [
      'behind a gateway’s tag',
      '[EXTERNAL] Recall: Cancel 415-555-0101',
      'Dana would like to recall the message, "Cancel 415-555-0101".',
    ],
    ['with nothing in it', 'Recall: Cancel 415-555-0101', ''],
  ])('%s', (_language, subject, text) => {
    for (const awaiting of [[], ['+14155550101']])
      expect(read(subject, text, { awaiting })).toMatchObject({ verdict: 'human', cancel: [], keep: [] });
    expect(read(`EXTERNAL: ${subject}`, text).verdict).toBe('human');
  });
});

describe('no recall', () => {
  it.each([
    ['a reminder', 'Rappel : portage', "Merci d'annuler le portage du 415-555-0101."],
    ['a call that is asked for', 'Rückruf: Portierung', 'Bitte storniert die Portierung der 415-555-0101.'],
    ['what he recalls', 'Our port', 'As I recall, we agreed on it: please cancel the port of 415-555-0101.'],
  ])('%s', (_name, subject, text) => {
    expect(read(subject, text)).toMatchObject({ verdict: 'act', cancel: ['+14155550101'] });
  });
});
