/** Answers to a costs notice in the languages beside English (rules 15 to 17, 20). */

import type { Case } from '../build/case.ts';
import { numbers, order } from './orders.ts';

const DE = '+493023125';
const FR = '+33199006';
const ES = '+34911555';
const PT = '+351215550';
const IT = '+39065555';
const NL = '+3120555';
const de = {
  language: 'de',
  orders: [order('PO-1201', 'DE', DE, '610 611 612 613')],
  thread: 'PO-1201',
  awaiting: numbers(DE, '610 611'),
} as const;
const fr = {
  language: 'fr',
  orders: [order('PO-1202', 'FR', FR, '410 411 412 413')],
  thread: 'PO-1202',
  awaiting: numbers(FR, '410 411'),
} as const;
const es = {
  language: 'es',
  orders: [order('PO-1203', 'ES', ES, '310 311 312 313')],
  thread: 'PO-1203',
  awaiting: numbers(ES, '310 311'),
} as const;
const pt = {
  language: 'pt',
  orders: [order('PO-1204', 'PT', PT, '310 311 312 313')],
  thread: 'PO-1204',
  awaiting: numbers(PT, '310 311'),
} as const;
const it = {
  language: 'it',
  orders: [order('PO-1205', 'IT', IT, '0310 0311 0312 0313')],
  thread: 'PO-1205',
  awaiting: numbers(IT, '0310 0311'),
} as const;
const nl = {
  language: 'nl',
  orders: [order('PO-1206', 'NL', NL, '0310 0311 0312 0313')],
  thread: 'PO-1206',
  awaiting: numbers(NL, '0310 0311'),
} as const;

type Asked = { readonly awaiting: readonly string[] };
const yes = ({ awaiting }: Asked) => ({ verdict: 'act', cancel: awaiting, rules: [15, 20] }) as const;
const no = ({ awaiting }: Asked) => ({ verdict: 'act', keep: awaiting, rules: [15, 20] }) as const;
const ask = { verdict: 'clarify', rules: [15, 20] } as const;
const person = { verdict: 'human', rules: [15, 20] } as const;

export const cases: Case[] = [
  {
    ...de,
    name: 'Einverstanden mit den Kosten',
    client: 'gmx',
    words: 'Hallo,\n\nmit den Kosten sind wir einverstanden, bitte stornieren.\n\nGruß Björn',
    expected: yes(de),
  },
  { ...de, name: 'Ja allein', client: 'iphone', words: 'Ja', expected: yes(de) },
  {
    ...de,
    name: 'Nein danke, bitte portieren',
    client: 'samsung',
    words: 'Nein danke, dann bitte doch portieren',
    expected: no(de),
  },
  { ...de, name: 'Zu teuer allein', client: 'gmail', words: 'Das ist uns zu teuer.', expected: ask },
  {
    ...de,
    name: 'Alles klar ist keine Antwort',
    client: 'outlook-mobile',
    words: 'Ok, alles klar',
    expected: ask,
  },
  {
    ...de,
    name: 'Erst muss der Chef gefragt werden',
    client: 'outlook-web',
    words: 'Das muss ich erst mit unserem Geschäftsführer besprechen, ich melde mich bis Donnerstag.',
    expected: person,
  },
  {
    ...de,
    name: 'Ja, aber nur unter 50 Euro',
    client: 'yahoo',
    words: 'Ja, aber nur wenn es insgesamt unter 50 Euro bleibt.',
    expected: { verdict: 'human', rules: [15, 11] },
  },
  {
    ...de,
    name: 'Eine leere Antwort von unterwegs',
    client: 'samsung',
    words: '',
    expected: { verdict: 'clarify', rules: [17] },
  },
  {
    ...de,
    name: 'Der ganze Auftrag',
    client: 'outlook-desktop',
    words:
      'Guten Tag,\n\nbitte stornieren Sie den gesamten Auftrag, die Kosten tragen wir.\n\nMfG\nJutta Reimann',
    expected: { verdict: 'act', cancel: numbers(DE, '610 611 612 613'), rules: [15, 6] },
  },
  { ...fr, name: 'D’accord, allez-y', client: 'iphone', words: "D'accord, allez-y", expected: yes(fr) },
  {
    ...fr,
    name: 'Annulez quand même',
    client: 'gmail',
    words: 'Bonjour,\n\nannulez quand même svp, facturez-nous les frais.\n\nThierry',
    expected: yes(fr),
  },
  {
    ...fr,
    name: 'Non, on garde la portabilité',
    client: 'outlook-web',
    words: 'Non, dans ce cas maintenez la portabilité.',
    expected: no(fr),
  },
  { ...fr, name: 'Continuez tout court', client: 'samsung', words: 'Oui, continuez', expected: ask },
  {
    ...fr,
    name: 'Oui pour l’un, non pour l’autre',
    client: 'thunderbird',
    words:
      'Pour le 01 99 00 64 10 : annulez, frais acceptés.\nPour le 01 99 00 64 11 : laissez la portabilité aller à son terme.',
    expected: { verdict: 'act', cancel: numbers(FR, '410'), keep: numbers(FR, '411'), rules: [15, 20] },
  },
  {
    ...fr,
    name: 'Pourquoi ces frais',
    client: 'yahoo',
    words: 'Pourquoi 45 € par numéro ? On ne nous a rien dit.',
    expected: person,
  },
  {
    ...es,
    name: 'De acuerdo con el coste',
    client: 'outlook-desktop',
    words: 'De acuerdo, asumimos el coste. Procedan con la cancelación.\n\nÍñigo Peña',
    expected: yes(es),
  },
  { ...es, name: 'Sí, solo', client: 'gmail-mobile', words: 'sí', expected: yes(es) },
  {
    ...es,
    name: 'Déjenlo como está',
    client: 'iphone',
    words: 'No, déjenlo, que se complete la portabilidad',
    expected: no(es),
  },
  { ...es, name: 'Muy caro, solo', client: 'samsung', words: 'Es carísimo.', expected: ask },
  { ...es, name: 'Recibido', client: 'outlook-mobile', words: 'Recibido, gracias.', expected: ask },
  {
    ...es,
    name: 'Los dos',
    client: 'gmail',
    words: 'Cancelen los dos, por favor, pagamos nosotros.',
    expected: { verdict: 'act', cancel: numbers(ES, '310 311'), rules: [15, 6] },
  },
  {
    ...es,
    name: 'Necesito unos días',
    client: 'yahoo',
    words: 'Necesito consultarlo con mi socio, ¿puedo contestarles el lunes?',
    expected: person,
  },
  {
    ...es,
    name: 'KEEP PORT con palabras al lado',
    client: 'apple-mail',
    words: 'KEEP PORT\n\nNo hace falta cancelar nada, gracias.',
    expected: no(es),
  },
  {
    ...pt,
    name: 'Aceito a taxa',
    client: 'gmail',
    words: 'Aceito a taxa, podem cancelar.',
    expected: yes(pt),
  },
  {
    ...pt,
    name: 'CANCEL PORT em português',
    client: 'outlook-web',
    words: 'CANCEL PORT\n\nObrigada\nJoana',
    expected: yes(pt),
  },
  {
    ...pt,
    name: 'Não vale a pena, podem portar',
    client: 'iphone',
    words: 'Por esse preço não, podem continuar com a portabilidade',
    expected: no(pt),
  },
  { ...pt, name: 'Muito caro, sozinho', client: 'yahoo', words: 'Muito caro!', expected: ask },
  {
    ...pt,
    name: 'Sim, se for menos de trinta',
    client: 'samsung',
    words: 'Sim, se ficar por menos de 30 euros.',
    expected: { verdict: 'human', rules: [15, 11] },
  },
  {
    ...pt,
    name: 'Um número cancela e outro porta',
    client: 'proton',
    words: 'O 21 555 0310 pode cancelar, aceitamos o custo. O 21 555 0311 mantenham a portabilidade.',
    expected: { verdict: 'act', cancel: numbers(PT, '310'), keep: numbers(PT, '311'), rules: [15, 20] },
  },
  {
    ...pt,
    name: 'Uma resposta vazia',
    client: 'iphone',
    words: '',
    expected: { verdict: 'clarify', rules: [17] },
  },
  {
    ...it,
    name: 'Procedete pure con l’annullamento',
    client: 'outlook-desktop',
    words: "Buongiorno,\n\nprocedete pure con l'annullamento, i costi vanno bene.\n\nRosa Cattaneo",
    expected: yes(it),
  },
  { ...it, name: 'Sì da solo', client: 'gmail-mobile', words: 'si', expected: yes(it) },
  {
    ...it,
    name: 'Lasciate stare',
    client: 'iphone',
    words: "No, lasciate perdere l'annullamento e portate i numeri",
    expected: no(it),
  },
  { ...it, name: 'Troppo caro', client: 'yahoo', words: 'È troppo caro.', expected: ask },
  { ...it, name: 'Ricevuto', client: 'outlook-mobile', words: 'Ricevuto, grazie.', expected: ask },
  {
    ...it,
    name: 'Perché costa tanto',
    client: 'gmail',
    words: 'Perché costa così tanto? Nessuno ce lo aveva detto.',
    expected: person,
  },
  {
    ...it,
    name: 'Anche un altro numero oltre alla decisione',
    client: 'apple-mail',
    words: 'Sì, annullate. Annullate anche lo 06 5555 0313, grazie.',
    expected: { verdict: 'act', cancel: numbers(IT, '0310 0311 0313'), rules: [15, 20] },
  },
  {
    ...nl,
    name: 'Akkoord met de kosten',
    client: 'outlook-web',
    words: 'Akkoord met de kosten, graag annuleren.\n\nSjoerd',
    expected: yes(nl),
  },
  { ...nl, name: 'Ja graag', client: 'iphone', words: 'Ja graag', expected: yes(nl) },
  {
    ...nl,
    name: 'Laat maar zitten, gewoon porteren',
    client: 'samsung',
    words: 'Laat de annulering maar zitten, gewoon porteren dus',
    expected: no(nl),
  },
  { ...nl, name: 'Te duur', client: 'gmail', words: 'Dat vind ik te duur.', expected: ask },
  { ...nl, name: 'Genoteerd', client: 'outlook-mobile', words: 'Genoteerd, dank.', expected: ask },
  {
    ...nl,
    name: 'Ja, mits onder de vijftig euro',
    client: 'yahoo',
    words: 'Ja, maar alleen als het onder de 50 euro blijft.',
    expected: { verdict: 'human', rules: [15, 11] },
  },
  {
    ...nl,
    name: 'Beide nummers annuleren na de kostenmelding',
    client: 'gmail-mobile',
    words: 'beide annuleren, we betalen het wel',
    expected: { verdict: 'act', cancel: numbers(NL, '0310 0311'), rules: [15, 6] },
  },
  {
    ...nl,
    name: 'Toch van gedachten veranderd',
    client: 'thunderbird',
    words: 'Beste,\n\nwe zijn van gedachten veranderd: de portering mag toch doorgaan.\n\nGroet\nNoor',
    expected: { verdict: 'act', keep: numbers(NL, '0310 0311'), rules: [16] },
  },
];
