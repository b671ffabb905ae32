/** Portuguese (rule 20), through the other rules. */

import type { Case } from '../build/case.ts';
import { numbers, order } from './orders.ts';

const SAO = '+551155550';
const four = order('PO-9401', 'BR', SAO, '110 111 112 113');
const lis = order('PO-9402', 'PT', '+351215550', '150 151 152');
const reply = { language: 'pt', orders: [four], thread: 'PO-9401' } as const;
const asked = { ...reply, awaiting: numbers(SAO, '110 111') } as const;

export const cases: Case[] = [
  {
    ...reply,
    name: 'Cancelar um número',
    client: 'gmail',
    words:
      'Olá, bom dia!\n\nPor favor, cancelem a portabilidade do (11) 5555-0111.\n\nObrigada,\nJoana Falcão',
    expected: { verdict: 'act', cancel: numbers(SAO, '111'), rules: [3] },
  },
  {
    ...reply,
    name: 'Vocês podem cancelar é um pedido',
    client: 'gmail-mobile',
    words: 'oi, vcs podem cancelar o 5555-0112 por favor? nao vamos mais mudar esse',
    expected: { verdict: 'act', cancel: numbers(SAO, '112'), rules: [10, 4] },
  },
  {
    ...reply,
    name: 'O número fica na operadora atual',
    client: 'iphone',
    words: 'O (11) 5555-0113 vai ficar na operadora atual. Os outros podem seguir com a portabilidade.',
    expected: {
      verdict: 'act',
      cancel: numbers(SAO, '113'),
      keep: numbers(SAO, '110 111 112'),
      rules: [3, 7],
    },
  },
  {
    ...reply,
    name: 'Todos menos um',
    client: 'outlook-desktop',
    words:
      'Prezados,\n\nsolicitamos o cancelamento da portabilidade de todos os números, exceto o (11) 5555-0110.\n\nAtenciosamente,\n\nSérgio Antunes\nDiretoria\n(11) 5555-0111',
    expected: {
      verdict: 'act',
      cancel: numbers(SAO, '111 112 113'),
      keep: numbers(SAO, '110'),
      rules: [7, 1],
    },
  },
  {
    ...reply,
    name: 'Ainda dá para cancelar',
    client: 'yahoo',
    words: 'Ainda dá para cancelar o (11) 5555-0111? Quanto custa?',
    expected: { verdict: 'human', rules: [10] },
  },
  {
    ...reply,
    name: 'Se não portar até sexta',
    client: 'samsung',
    words: 'Se não portarem até sexta-feira, podem cancelar tudo',
    expected: { verdict: 'human', rules: [11] },
  },
  {
    ...reply,
    name: 'Não cancelem, sozinho',
    client: 'outlook-mobile',
    words: 'Não cancelem a portabilidade! Envio os documentos hoje.',
    expected: { verdict: 'human', rules: [12] },
  },
  {
    ...reply,
    name: 'O plano de internet é que se cancela',
    client: 'apple-mail',
    words: 'Boa tarde, quero cancelar meu plano de internet a partir do mês que vem. Att, Luíza',
    expected: { verdict: 'human', rules: [14] },
  },
  {
    ...reply,
    name: 'Adiar a data',
    client: 'outlook-web',
    words: 'Bom dia,\n\né possível adiar a portabilidade para o dia 20 de abril?\n\nObrigado\nSérgio',
    expected: { verdict: 'human', rules: [14, 10] },
  },
  {
    ...reply,
    name: 'Um número em nenhum pedido',
    client: 'zoho',
    words: 'Favor cancelar o número (11) 5555-0190.',
    expected: { verdict: 'clarify', unmatched: ['+551155550190'], rules: [9] },
  },
  {
    ...reply,
    name: 'A portabilidade de quatro números sem dizer quais',
    client: 'plain',
    words: 'Bom dia. Quero cancelar a portabilidade. Grato.',
    expected: { verdict: 'clarify', rules: [8] },
  },
  {
    name: 'Todos os três números de Lisboa',
    language: 'pt',
    client: 'thunderbird',
    orders: [lis],
    thread: 'PO-9402',
    words:
      'Bom dia,\n\nagradeço que cancelem os três números, o escritório vai fechar.\n\nCumprimentos\nJoana',
    expected: { verdict: 'act', cancel: numbers('+351215550', '150 151 152'), rules: [6] },
  },
  {
    name: 'Um intervalo em Lisboa, um deles fora do pedido',
    language: 'pt',
    client: 'proton',
    orders: [lis],
    thread: 'PO-9402',
    words: 'Queria anular a portabilidade dos números 21 555 0151 a 21 555 0153.',
    expected: {
      verdict: 'act',
      cancel: numbers('+351215550', '151 152'),
      unmatched: ['+351215550153'],
      rules: [5, 9],
    },
  },
  {
    name: 'Um pedido pela sua referência',
    language: 'pt',
    client: 'outlook-web',
    orders: [four, lis],
    thread: null,
    subject: 'Cancelamento',
    words: 'Olá,\n\nfavor cancelar o pedido PO-9402. O pedido PO-9401 continua.\n\nLuíza Prado',
    expected: {
      verdict: 'act',
      cancel: numbers('+351215550', '150 151 152'),
      keep: numbers(SAO, '110 111 112 113'),
      rules: [6, 7],
    },
  },
  {
    ...reply,
    name: 'O mesmo número para cancelar e para portar',
    client: 'gmail',
    words:
      'Por favor cancelem o (11) 5555-0110 e o (11) 5555-0111.\n\nO (11) 5555-0111 tem que ser portado na semana que vem sem falta.',
    expected: { verdict: 'clarify', rules: [13] },
  },
  {
    ...asked,
    name: 'Sim, pode cancelar',
    client: 'iphone',
    words: 'Sim, pode cancelar mesmo assim',
    expected: { verdict: 'act', cancel: numbers(SAO, '110 111'), rules: [15] },
  },
  {
    ...asked,
    name: 'Não, deixa portar',
    client: 'gmail-mobile',
    words: 'não, deixa portar então',
    expected: { verdict: 'act', keep: numbers(SAO, '110 111'), rules: [15] },
  },
  {
    ...asked,
    name: 'Ok, ciente',
    client: 'outlook-mobile',
    words: 'Ok, ciente.',
    expected: { verdict: 'clarify', rules: [15] },
  },
  {
    ...asked,
    name: 'Desconsiderem meu e-mail',
    client: 'gmail',
    words: 'Olá, desconsiderem meu último e-mail, mudamos de ideia e queremos seguir com a portabilidade.',
    expected: { verdict: 'act', keep: numbers(SAO, '110 111'), rules: [16] },
  },
  {
    ...asked,
    name: 'Por que tão caro',
    client: 'yahoo',
    words: 'Por que custa tanto? Ninguém falou em taxa.',
    expected: { verdict: 'human', rules: [15, 10] },
  },
];
