/** Spanish (rule 20), through the other rules. */

import type { Case } from '../build/case.ts';
import { numbers, order } from './orders.ts';

const MAD = '+34911555';
const four = order('PO-9301', 'ES', MAD, '110 111 112 113');
const mex = order('PO-9302', 'MX', '+5255555501', '50 51 52');
const reply = { language: 'es', orders: [four], thread: 'PO-9301' } as const;
const asked = { ...reply, awaiting: numbers(MAD, '111 112') } as const;

export const cases: Case[] = [
  {
    ...reply,
    name: 'Cancelar un número con cortesía',
    client: 'gmail',
    words:
      'Buenos días:\n\n¿Me podrían cancelar la portabilidad del 911 555 111, por favor?\n\nUn saludo,\nInés Carrasco',
    expected: { verdict: 'act', cancel: numbers(MAD, '111'), rules: [10] },
  },
  {
    ...reply,
    name: 'El número se queda con la compañía actual',
    client: 'iphone',
    words:
      'Hola, al final el 911 555 113 se queda con nuestra compañía actual. Los demás sí que pasan con ustedes. Gracias',
    expected: {
      verdict: 'act',
      cancel: numbers(MAD, '113'),
      keep: numbers(MAD, '110 111 112'),
      rules: [3, 7],
    },
  },
  {
    ...reply,
    name: 'Todos excepto la centralita',
    client: 'outlook-desktop',
    words:
      'Estimados señores:\n\nRogamos anulen la portabilidad de todos los números excepto el 911 555 110.\n\nAtentamente,\n\nRosario Molina\nAdministración\nTel. 911 555 112',
    expected: {
      verdict: 'act',
      cancel: numbers(MAD, '111 112 113'),
      keep: numbers(MAD, '110'),
      rules: [7, 1],
    },
  },
  {
    ...reply,
    name: 'Un rango de números',
    client: 'outlook-web',
    words: 'Hola,\n\nquiero dar marcha atrás: cancelen del 911 555 111 al 911 555 113.\n\nÍñigo',
    expected: { verdict: 'act', cancel: numbers(MAD, '111 112 113'), rules: [5] },
  },
  {
    ...reply,
    name: 'Se puede cancelar todavía',
    client: 'yahoo',
    words: '¿Todavía se puede cancelar el 911 555 112? ¿Tiene algún coste?',
    expected: { verdict: 'human', rules: [10] },
  },
  {
    ...reply,
    name: 'Si no está para el viernes',
    client: 'samsung',
    words: 'si no está hecho para el viernes cancelen todo, llevamos un mes esperando',
    expected: { verdict: 'human', rules: [11] },
  },
  {
    ...reply,
    name: 'No cancelen, solo',
    client: 'gmail-mobile',
    words: 'Por favor no cancelen la portabilidad, mañana les mando la factura',
    expected: { verdict: 'human', rules: [12] },
  },
  {
    ...reply,
    name: 'La cita se cancela',
    client: 'apple-mail',
    words: 'Buenas tardes, tengo que cancelar la cita con el técnico del jueves. Saludos, Inés',
    expected: { verdict: 'human', rules: [14] },
  },
  {
    ...reply,
    name: 'Un número que no es de ninguna solicitud',
    client: 'zoho',
    words: 'Cancelen por favor la portabilidad del 911 555 110 y del 911 555 199.',
    expected: { verdict: 'act', cancel: numbers(MAD, '110'), unmatched: numbers(MAD, '199'), rules: [9] },
  },
  {
    ...reply,
    name: 'Mi portabilidad con cuatro números',
    client: 'plain',
    words: 'Buenas, quiero cancelar mi portabilidad. Gracias',
    expected: { verdict: 'clarify', rules: [8] },
  },
  {
    name: 'Los tres números de la solicitud en México',
    language: 'es',
    client: 'gmail-mobile',
    orders: [mex],
    thread: 'PO-9302',
    words: 'buen dia, me cancelan los tres numeros por favor, ya no nos vamos a cambiar',
    expected: { verdict: 'act', cancel: numbers('+5255555501', '50 51 52'), rules: [6, 10] },
  },
  {
    name: 'Un número de México por su terminación',
    language: 'es',
    client: 'samsung',
    orders: [mex],
    thread: 'PO-9302',
    words: 'Hola, el que termina en 0152 ya no lo porten, se queda con la compañía de ahora',
    expected: { verdict: 'act', cancel: ['+525555550152'], rules: [4, 3] },
  },
  {
    name: 'Una solicitud por su referencia en un correo nuevo',
    language: 'es',
    client: 'outlook-web',
    orders: [four, mex],
    thread: null,
    subject: 'Cancelación',
    words: 'Hola:\n\nCancelen la solicitud PO-9302, por favor.\n\nRosario',
    expected: { verdict: 'act', cancel: numbers('+5255555501', '50 51 52'), rules: [6] },
  },
  {
    ...reply,
    name: 'Solo uno y nada más',
    client: 'thunderbird',
    words: 'Cancelen únicamente el 911 555 112.',
    expected: { verdict: 'act', cancel: numbers(MAD, '112'), rules: [7] },
  },
  {
    ...reply,
    name: 'Una corrección',
    client: 'iphone',
    words: 'Cancelen el 911 555 110. Perdón, quería decir el 911 555 111, no el 110.',
    expected: { verdict: 'act', cancel: numbers(MAD, '111'), rules: [13] },
  },
  {
    ...asked,
    name: 'Sí, adelante con la cancelación',
    client: 'outlook-desktop',
    words: 'Sí, adelante con la cancelación. Aceptamos el coste.\n\nRosario Molina',
    expected: { verdict: 'act', cancel: numbers(MAD, '111 112'), rules: [15] },
  },
  {
    ...asked,
    name: 'No, que siga la portabilidad',
    client: 'gmail',
    words: 'No, entonces que siga adelante la portabilidad.',
    expected: { verdict: 'act', keep: numbers(MAD, '111 112'), rules: [15] },
  },
  {
    ...asked,
    name: 'De acuerdo, continúen',
    client: 'iphone',
    words: 'Sí, continúen',
    expected: { verdict: 'clarify', rules: [15] },
  },
  {
    ...asked,
    name: 'Sí, pero solo si cuesta menos',
    client: 'yahoo',
    words: 'Sí, pero solo si cuesta menos de 30 euros.',
    expected: { verdict: 'human', rules: [15, 11] },
  },
  {
    ...asked,
    name: 'Respuesta mixta a los costes',
    client: 'proton',
    words: 'El 911 555 111 cancélenlo, lo pagamos. El 911 555 112 que se porte como estaba previsto.',
    expected: { verdict: 'act', cancel: numbers(MAD, '111'), keep: numbers(MAD, '112'), rules: [15] },
  },
  {
    ...asked,
    name: 'Otro número se suma a la decisión',
    client: 'front',
    words: 'Sí, cancelar. Y cancelen también el 911 555 113.',
    expected: { verdict: 'act', cancel: numbers(MAD, '111 112 113'), rules: [15] },
  },
];
