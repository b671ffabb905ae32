/** Rule 1, its two exceptions: answers between quoted lines, and words that point at quoted text. */

import type { Case } from '../build/case.ts';

const chicago = [
  {
    id: 'PO-5102',
    numbers: ['+13125550151', '+13125550152', '+13125550153', '+13125550154'],
    country: 'US',
  },
];
const cologne = [
  {
    id: 'RF-70440',
    numbers: ['+492214710351', '+492214710352', '+492214710353', '+492214710354'],
    country: 'DE',
  },
];
const paris = [
  {
    id: 'VX-2231',
    numbers: ['+33199002214', '+33199002215', '+33199002216', '+33199002219'],
    country: 'FR',
  },
];
const milan = [
  { id: 'TN-8840', numbers: ['+390255550131', '+390255550132', '+390255550133'], country: 'IT' },
];
const rotterdam = [
  { id: 'VT-6188', numbers: ['+31105550131', '+31105550132', '+31105550133'], country: 'NL' },
];
const barcelona = [
  { id: 'LU-3050', numbers: ['+34931555041', '+34931555042', '+34931555043'], country: 'ES' },
];
const saoPaulo = [
  { id: 'LB-9220', numbers: ['+551155550151', '+551155550152', '+551155550153'], country: 'BR' },
];

export const cases: Case[] = [
  {
    name: 'each quoted line has its own answer',
    language: 'en',
    client: 'plain',
    orders: chicago,
    thread: 'PO-5102',
    words: '',
    inline: [
      { quote: 'Hello,\n\nplease check your numbers:\n\n312-555-0151 - front desk', answer: 'ok, port it' },
      { quote: '312-555-0152 - alarm', answer: 'please cancel this one' },
      { quote: '312-555-0153 - elevator', answer: 'cancel too' },
      { quote: '312-555-0154 - fax', answer: 'ok, port it' },
      { quote: 'Reply when you have checked them.\n\nPorting Desk', answer: '' },
    ],
    expected: {
      verdict: 'act',
      cancel: ['+13125550152', '+13125550153'],
      keep: ['+13125550151', '+13125550154'],
      rules: [1],
    },
  },
  {
    name: 'one answer speaks of the two quoted numbers since the last words',
    language: 'en',
    client: 'gmail',
    orders: chicago,
    thread: 'PO-5102',
    words: 'See inline.',
    inline: [
      { quote: 'Scheduled for May 5:\n\n312-555-0151\n312-555-0152', answer: 'Please cancel both of these.' },
      { quote: 'Scheduled for May 7:\n\n312-555-0153\n312-555-0154', answer: 'These can port as planned.' },
      { quote: 'Reply if anything has to change.', answer: '' },
    ],
    expected: {
      verdict: 'act',
      cancel: ['+13125550151', '+13125550152'],
      keep: ['+13125550153', '+13125550154'],
      rules: [1, 6],
    },
  },
  {
    name: 'blank quoted lines stand between the number and its answer',
    language: 'de',
    client: 'thunderbird',
    orders: cologne,
    thread: 'RF-70440',
    words: 'Hallo, Antworten unten im Text.',
    inline: [
      { quote: 'folgende Nummern sind geplant:\n\n0221 4710 351\n', answer: 'Bitte stornieren.' },
      { quote: '\n0221 4710 352\n', answer: 'Bitte normal portieren.' },
      { quote: '\n0221 4710 353\n\n', answer: 'Auch stornieren, danke.' },
      { quote: 'Ihr Portierungsservice', answer: '' },
    ],
    expected: {
      verdict: 'act',
      cancel: ['+492214710351', '+492214710353'],
      keep: ['+492214710352'],
      rules: [1, 20],
    },
  },
  {
    name: 'an inline answer leaves one quoted number without words',
    language: 'it',
    client: 'thunderbird',
    orders: milan,
    thread: 'TN-8840',
    words: 'Buongiorno, rispondo nel testo.',
    inline: [
      { quote: 'Numeri da portare:\n\n02 5555 0131 - centralino', answer: 'Questo lo annulliamo, grazie.' },
      { quote: '02 5555 0132 - fax', answer: 'Anche questo da annullare.' },
      { quote: '02 5555 0133 - magazzino\n\nUfficio portabilità', answer: 'Cordiali saluti,\nLuca' },
    ],
    expected: { verdict: 'act', cancel: ['+390255550131', '+390255550132'], rules: [1] },
  },
  {
    name: 'an inline answer says that nothing is to be stopped and another stops one',
    language: 'nl',
    client: 'gmail',
    orders: rotterdam,
    thread: 'VT-6188',
    words: 'Hoi, zie mijn antwoorden hieronder.',
    inline: [
      { quote: '010 555 0131', answer: 'Niet annuleren, die moet gewoon over.' },
      { quote: '010 555 0132', answer: 'Deze graag annuleren.' },
      { quote: '010 555 0133\n\nTeam Porteringen', answer: '' },
    ],
    expected: { verdict: 'act', cancel: ['+31105550132'], keep: ['+31105550131'], rules: [1, 12] },
  },
  {
    name: 'answers in red between lines without quote marks',
    language: 'en',
    client: 'outlook-desktop',
    orders: chicago,
    thread: 'PO-5102',
    quote: 'none',
    words:
      'Hi, my answers are in red below.\n\nThanks,\nPaula\n\nFrom: Porting Desk <porting@desk.example>\nSent: Tuesday, April 14, 2026 9:12 AM\nTo: Paula Renner <paula@renner.example>\nSubject: PO-5102: please review\n\nPlease review before we file:\n\n312-555-0151 main line\nport as planned\n\n312-555-0152 alarm\nplease cancel this one\n\n312-555-0153 elevator\nplease cancel this one too\n\nPorting Desk',
    html: '<p>Hi, my answers are in red below.</p><p>Thanks,<br>Paula</p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal"><b>From:</b> Porting Desk &lt;porting@desk.example&gt;<br><b>Sent:</b> Tuesday, April 14, 2026 9:12 AM<br><b>To:</b> Paula Renner &lt;paula@renner.example&gt;<br><b>Subject:</b> PO-5102: please review</p></div><p class="MsoNormal">Please review before we file:</p><p class="MsoNormal">312-555-0151 main line</p><p class="MsoNormal"><span style="color:red">port as planned</span></p><p class="MsoNormal">312-555-0152 alarm</p><p class="MsoNormal"><span style="color:red">please cancel this one</span></p><p class="MsoNormal">312-555-0153 elevator</p><p class="MsoNormal"><span style="color:red">please cancel this one too</span></p><p class="MsoNormal">Porting Desk</p>',
    expected: {
      verdict: 'act',
      cancel: ['+13125550152', '+13125550153'],
      keep: ['+13125550151'],
      rules: [1],
    },
  },
  {
    name: 'French answers in red between lines without quote marks',
    language: 'fr',
    client: 'outlook-web',
    orders: paris,
    thread: 'VX-2231',
    quote: 'none',
    words:
      'Bonjour, mes réponses en rouge ci-dessous.\n\nDe : Portabilité <portabilite@desk.example>\nEnvoyé : mardi 14 avril 2026 09:12\nÀ : Odile Garnier <odile@garnier.example>\nObjet : VX-2231\n\n01 99 00 22 14 (accueil)\nà annuler\n\n01 99 00 22 15 (atelier)\nà annuler également\n\nService Portabilité',
    html: '<div>Bonjour, mes réponses en rouge ci-dessous.</div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><b>De :</b> Portabilité &lt;portabilite@desk.example&gt;<br><b>Envoyé :</b> mardi 14 avril 2026 09:12<br><b>À :</b> Odile Garnier &lt;odile@garnier.example&gt;<br><b>Objet :</b> VX-2231</div><div><p>01 99 00 22 14 (accueil)</p><p style="color:#ff0000">à annuler</p><p>01 99 00 22 15 (atelier)</p><p style="color:#ff0000">à annuler également</p><p>Service Portabilité</p></div>',
    expected: { verdict: 'act', cancel: ['+33199002214', '+33199002215'], rules: [1] },
  },
  {
    name: 'the words point at a colleague’s list that holds a stranger',
    language: 'en',
    client: 'outlook-desktop',
    orders: chicago,
    thread: null,
    subject: 'FW: lines we can drop',
    words: 'Please cancel the ports of the numbers below.\n\nThanks,\nGil',
    quote: 'forward:\nGil,\n\nwe can drop these:\n\n312-555-0152\n312-555-0153\n312-555-0177\n\nRhonda',
    expected: {
      verdict: 'act',
      cancel: ['+13125550152', '+13125550153'],
      unmatched: ['+13125550177'],
      rules: [1, 9],
    },
  },
  {
    name: 'pointing at the quoted notice means the whole order and not the desk’s own line',
    language: 'en',
    client: 'gmail',
    orders: chicago,
    thread: 'PO-5102',
    words: 'Hi,\n\nplease cancel all of the numbers listed below, we are staying put.\n\nGil',
    expected: {
      verdict: 'act',
      cancel: ['+13125550151', '+13125550152', '+13125550153', '+13125550154'],
      rules: [1, 6],
    },
  },
  {
    name: 'German words point at the quoted notice',
    language: 'de',
    client: 'gmx',
    orders: cologne,
    thread: 'RF-70440',
    words:
      'Sehr geehrte Damen und Herren,\n\nbitte stornieren Sie die Portierung der unten aufgeführten Rufnummern.\n\nMit freundlichen Grüßen\nPetra Lorenz',
    expected: {
      verdict: 'act',
      cancel: ['+492214710351', '+492214710352', '+492214710353', '+492214710354'],
      rules: [1, 20],
    },
  },
  {
    name: 'French words point at a list whose signature gives a number of the order',
    language: 'fr',
    client: 'gmail',
    orders: paris,
    thread: null,
    subject: 'TR: lignes à arrêter',
    words:
      "Bonjour,\n\nMerci d'annuler la portabilité des numéros listés ci-dessous.\n\nCordialement,\nSolène",
    quote:
      'forward:\nSalut,\n\nles lignes à arrêter :\n\n- 01 99 00 22 14\n- 01 99 00 22 16\n\nCordialement,\nLuc Petit\nDirecteur technique\nTél. 01 99 00 22 19',
    expected: { verdict: 'act', cancel: ['+33199002214', '+33199002216'], rules: [1] },
  },
  {
    name: 'Spanish words point at a list with a stranger in its signature',
    language: 'es',
    client: 'outlook-desktop',
    orders: barcelona,
    thread: null,
    subject: 'RV: Líneas de la tienda',
    words:
      'Buenos días,\n\ncancelen por favor la portabilidad de los números de abajo.\n\nUn saludo,\nMireia',
    quote:
      'forward:\nMireia, estas son las que no hay que mover:\n\n931 555 041\n931 555 043\n\nUn abrazo,\nJordi Puig\nTel. 931 555 099',
    expected: { verdict: 'act', cancel: ['+34931555041', '+34931555043'], rules: [1] },
  },
  {
    name: 'Dutch words point at the numbers underneath',
    language: 'nl',
    client: 'outlook-web',
    orders: rotterdam,
    thread: null,
    subject: 'FW: nummers magazijn',
    words: 'Goedemiddag,\n\nGraag onderstaande nummers annuleren, die porteren we niet meer.\n\nGroet,\nIlse',
    quote: 'forward:\nIlse, het gaat om:\n\n010 555 0132\n010 555 0133\n\nHenk',
    expected: { verdict: 'act', cancel: ['+31105550132', '+31105550133'], rules: [1, 20] },
  },
  {
    name: 'Italian words point at the list in the quoted notice',
    language: 'it',
    client: 'yahoo',
    orders: milan,
    thread: 'TN-8840',
    words: 'Salve, annullate per favore la portabilità dei numeri elencati qui sotto. Grazie, Marta',
    expected: {
      verdict: 'act',
      cancel: ['+390255550131', '+390255550132', '+390255550133'],
      rules: [1],
    },
  },
  {
    name: 'Portuguese words point at a forwarded list',
    language: 'pt',
    client: 'gmail',
    orders: saoPaulo,
    thread: null,
    subject: 'Enc: linhas da loja',
    words: 'Bom dia, favor cancelar a portabilidade dos números abaixo.\n\nAtt,\nRenata',
    quote: 'forward:\nRenata, essas aqui não vão mais:\n\n(11) 5555-0151\n(11) 5555-0153',
    expected: { verdict: 'act', cancel: ['+551155550151', '+551155550153'], rules: [1, 20] },
  },
  {
    name: 'a forwarded list without a word that points at it names nothing',
    language: 'en',
    client: 'apple-mail',
    orders: chicago,
    thread: null,
    subject: 'Fwd: Your port request PO-5102',
    words: 'Hello, I would like to cancel my port. Thank you.\n\nEdna',
    quote: 'forward',
    expected: { verdict: 'clarify', rules: [1, 2, 8] },
  },

  {
    name: 'answers in another colour in a program without quote marks',
    language: 'de',
    client: 'outlook-desktop',
    orders: cologne,
    thread: 'RF-70440',
    quote: 'none',
    words:
      'Guten Tag,\n\nmeine Antworten finden Sie unten in Rot.\n\nVon: Portierung <portierung@desk.example>\nGesendet: Dienstag, 14. April 2026 09:12\nAn: Petra Lorenz <petra@lorenz.example>\nBetreff: RF-70440\n\n0221 4710 353 (Fax)\nbitte stornieren\n\n0221 4710 354 (Zentrale)\nbitte wie geplant portieren\n\nIhr Portierungsservice',
    html: '<p class="MsoNormal">Guten Tag,</p><p class="MsoNormal">meine Antworten finden Sie unten in Rot.</p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>Von:</b> Portierung &lt;portierung@desk.example&gt;<br><b>Gesendet:</b> Dienstag, 14. April 2026 09:12<br><b>An:</b> Petra Lorenz &lt;petra@lorenz.example&gt;<br><b>Betreff:</b> RF-70440</p></div><p class="MsoNormal">0221 4710 353 (Fax)</p><p class="MsoNormal"><span style="color:red">bitte stornieren</span></p><p class="MsoNormal">0221 4710 354 (Zentrale)</p><p class="MsoNormal"><span style="color:red">bitte wie geplant portieren</span></p><p class="MsoNormal">Ihr Portierungsservice</p>',
    expected: { verdict: 'act', cancel: ['+492214710353'], keep: ['+492214710354'], rules: [1] },
  },
];
