import type { ReadingContext } from '../../../src/reading/reading.ts';
import { de, deAwaiting, es, esAwaiting, fr, frAwaiting, us, usAwaiting } from './situations.ts';

/** More words after which nothing may be cancelled: days denied, words of others, receipts, other things withdrawn. */
export const neverAsked: readonly { readonly context: ReadingContext; readonly words: readonly string[] }[] =
  [
    {
      context: us,
      words: [
        'Hold off cancelling 0101.',
        'My colleague will send you a request to cancel 0101.',
        'Please confirm receipt of our request to cancel 0101.',
        'Please stop trying to cancel 0101.',
        'Do not port 0101 before Friday.',
        "Please don't port 0101 yet.",
        "Please don't port 0101 on the 4th, use the 11th.",
        '0101 cannot be ported on Monday.',
        'Please remove the hold on 0101.',
        'Please withdraw my complaint about 0101.',
        'My wife wrote "cancel 0101" but please ignore her.',
        'My bookkeeper Janice (415-555-0100) asked me to cancel 415-555-0102.',
      ],
    },
    {
      context: usAwaiting,
      words: [
        'Yes, I got your mail.',
        'Yes to the port.',
        'Go ahead without the cancellation.',
        'Go for it - the port I mean.',
        'Bill me for the port.',
        'Yes, it is too expensive.',
        "I'm not happy about that but port them",
        "We're not doing that, port them",
        'please cancel both at no cost',
      ],
    },
    {
      context: de,
      words: [
        'Bitte portieren Sie die 011 nicht vor Freitag.',
        'Die 011 bitte noch nicht portieren.',
        'Hören Sie auf, die 011 zu stornieren!',
        'Meine Frau schrieb "011 stornieren", bitte ignorieren.',
        'Ich ziehe meine Beschwerde zur 011 zurück.',
        'Die 011 kann am Montag nicht portiert werden.',
      ],
    },
    {
      context: deAwaiting,
      words: ['Ja, habe die Mail bekommen.', 'Ja zur Portierung.', 'Ja, das ist mir zu teuer.'],
    },
    {
      context: fr,
      words: [
        'Ne portez pas le 01 99 00 12 41 avant vendredi.',
        "Mon collègue vous enverra une demande d'annulation pour le 01 99 00 12 41.",
        "Arrêtez d'annuler le 01 99 00 12 41 !",
        'Je retire ma réclamation concernant le 01 99 00 12 41.',
        'Ma femme a écrit « annulez le 01 99 00 12 41 », ignorez-la.',
      ],
    },
    {
      context: frAwaiting,
      words: ["Oui, j'ai bien reçu votre mail.", 'Oui au portage.', "Oui, c'est trop cher."],
    },
    {
      context: es,
      words: [
        'No porten el 911 555 013 antes del viernes.',
        'Todavía no porten el 911 555 013.',
        'Retiro mi queja sobre el 911 555 013.',
        'Mi mujer escribió "cancelen el 911 555 013", ignórenla.',
      ],
    },
    {
      context: esAwaiting,
      words: ['Sí, recibí su correo.', 'Sí a la portabilidad.', 'Sí, es demasiado caro.'],
    },
  ];
