/** Clients that set a block of header lines above the history: Outlook, Samsung, GMX, and the help desks. */

import { columns, escapeHtml, lineDivs, marked, richText } from './html.ts';
import { type Bodies, type History, type Letter, stack } from './letter.ts';
import { clock, locales, piece } from './locale.ts';
import { seeded } from './mime.ts';

type Field = 'from' | 'sent' | 'date' | 'to' | 'subject';

/** The block's lines as label and value. */
function block(letter: Letter, history: History, fields: readonly Field[]): (readonly [string, string])[] {
  const locale = locales[letter.language];
  const day = piece(locale, history.moment, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const when = `${day} ${clock(locale, history.moment)}`;
  const values: Record<Field, string> = {
    from: `${history.from.name} <${history.from.address}>`,
    sent: when,
    date: when,
    to: `${history.to.name} <${history.to.address}>`,
    subject: history.subject,
  };
  return fields.map((field) => [`${locale.labels[field]}${locale.labels.colon}`, values[field]] as const);
}

const asText = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map((pair) => pair.join(' ')).join('\n');
const asHtml = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([label, value]) => `<b>${label}</b> ${escapeHtml(value)}`).join('<br>\n');

/** Without marks, answers between the lines are set off in red alone. */
function historyHtml(letter: Letter, history: History, open: string, close: string): string {
  if (letter.inline.length === 0) return richText(history.text);
  return letter.inline
    .map((turn) => {
      const answer = turn.answer.split('\n').map(escapeHtml).join('<br>');
      return `${richText(turn.quote)}${open}<span style="color:red">${answer}</span>${close}`;
    })
    .join('');
}

/** `quote` writes the quoted lines; the answers stand between them as typed. */
function historyText(letter: Letter, history: History, quote = (text: string): string => text): string {
  if (letter.inline.length === 0) return quote(columns(history.text));
  return letter.inline.map((turn) => `${quote(columns(turn.quote))}\n\n${turn.answer}`).join('\n\n');
}

const WORD_HEAD = (
  charset: string,
): string => `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=${charset}">
<meta name="Generator" content="Microsoft Word 15 (filtered medium)">
<style><!--
/* Style Definitions */
p.MsoNormal, li.MsoNormal, div.MsoNormal
	{margin:0in;
	font-size:11.0pt;
	font-family:"Calibri",sans-serif;}
span.EmailStyle20
	{mso-style-type:personal-reply;
	color:windowtext;}
div.WordSection1
	{page:WordSection1;}
--></style>
</head>`;

const wordLines = (text: string, style = ''): string =>
  text
    .split('\n')
    .map((line) => {
      const content = line.trim() === '' ? '<o:p>&nbsp;</o:p>' : `${escapeHtml(line)}<o:p></o:p>`;
      return `<p class="MsoNormal">${style === '' ? content : `<span style="${style}">${content}</span>`}</p>`;
    })
    .join('\n');

export function outlookDesktop(letter: Letter, charset: string): Bodies {
  const { history } = letter;
  const empty = '<p class="MsoNormal"><o:p>&nbsp;</o:p></p>';
  const signature =
    letter.signature === null
      ? ''
      : `${empty}\n${wordLines(letter.signature, 'font-size:10.0pt;color:#44546A')}\n`;
  const own = `${letter.html ?? wordLines(letter.words)}\n${signature}${empty}`;
  const pairs = history === null ? [] : block(letter, history, ['from', 'sent', 'to', 'subject']);
  const quoted =
    history === null
      ? ''
      : `<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal">${asHtml(pairs)}<o:p></o:p></p></div></div>${empty}\n${historyHtml(letter, history, '<p class="MsoNormal">', '<o:p></o:p></p>')}`;
  return {
    text: stack(
      letter.words,
      letter.signature,
      history === null ? null : `${asText(pairs)}\n\n${historyText(letter, history)}`,
    ),
    html: `${WORD_HEAD(charset)}\n<body lang="EN-US" link="#0563C1" vlink="#954F72" style="word-wrap:break-word">\n<div class="WordSection1">\n${own}${quoted}</div>\n</body>\n</html>`,
  };
}

export function outlookWeb(letter: Letter, charset: string): Bodies {
  const { history } = letter;
  const mobile = letter.client === 'outlook-mobile';
  const locale = locales[letter.language];
  const row = mobile
    ? '<div dir="auto" style="font-family: Aptos, Calibri, sans-serif; font-size: 12pt;">'
    : '<div class="elementToProof" style="font-family: Aptos, Calibri, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);">';
  const footer = mobile
    ? `<div id="ms-outlook-mobile-signature" dir="auto"><div><br></div><a href="https://aka.ms/o0ukef">${locale.outlookMobile}</a></div>`
    : '';
  const signature =
    letter.signature === null
      ? ''
      : `<div id="Signature">${lineDivs(`\n${letter.signature}`, '<div style="font-family: Calibri; font-size: 11pt;">')}</div>`;
  const own = `${letter.html ?? lineDivs(letter.words, row)}${signature}${footer}`;
  const pairs = history === null ? [] : block(letter, history, ['from', 'sent', 'to', 'subject']);
  const quoted =
    history === null
      ? ''
      : `<div id="${mobile ? 'mail-editor-reference-message-container' : 'appendonsend'}">${mobile ? '' : '</div>'}<hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">${asHtml(pairs)}<div>&nbsp;</div></font></div><div>${historyHtml(letter, history, '<div>', '</div>')}</div>${mobile ? '</div>' : ''}`;
  return {
    text: stack(
      letter.words,
      letter.signature,
      mobile ? `${locale.outlookMobile}<https://aka.ms/o0ukef>` : null,
      history === null
        ? null
        : `________________________________\n${asText(pairs)}\n\n${historyText(letter, history)}`,
    ),
    html: `<html><head>\n<meta http-equiv="Content-Type" content="text/html; charset=${charset}">\n<style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style>\n</head>\n<body dir="ltr">\n${own}${quoted}\n</body></html>`,
  };
}

export function samsung(letter: Letter): Bodies {
  const { history } = letter;
  const locale = locales[letter.language];
  const row = '<div dir="auto">';
  const own = `${letter.html ?? lineDivs(letter.words, row)}${letter.signature === null ? '' : lineDivs(`\n${letter.signature}`, row)}`;
  const title = `-------- ${locale.originalMessage} --------`;
  const pairs = history === null ? [] : block(letter, history, ['from', 'date', 'to', 'subject']);
  const head = [title, ...pairs.map((pair) => `${pair.join(' ')} `)];
  return {
    text: stack(
      letter.words,
      letter.signature,
      locale.galaxy,
      history === null ? null : `${head.join('\n')}\n\n${historyText(letter, history)}\n`,
    ),
    html: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body dir="auto">${own}<div dir="auto"><br></div><div id="composer_signature" dir="auto"><div style="font-size:12px;color:#575757" dir="auto">${locale.galaxy}</div></div>${history === null ? '' : `<div><br></div><div align="left" dir="auto" style="font-size:100%;color:#000000">${head.map((line) => `<div>${escapeHtml(line)}</div>`).join('')}<div><br></div></div>${historyHtml(letter, history, row, '</div>')}`}</body></html>`,
  };
}

export function gmx(letter: Letter): Bodies {
  const { history } = letter;
  const own = `<div>${letter.html ?? lineDivs(letter.words)}${letter.signature === null ? '' : `<div>&nbsp;</div><div class="signature">${lineDivs(letter.signature)}</div>`}</div>`;
  const pairs = history === null ? [] : block(letter, history, ['sent', 'from', 'to', 'subject']);
  const quoted =
    history === null
      ? ''
      : `<div>&nbsp;<div>&nbsp;<div style="margin: 10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5; word-wrap: break-word;" name="quote"><div style="margin:0 0 10px 0;">${asHtml(pairs)}</div><div name="quoted-content">${historyHtml(letter, history, '<div>', '</div>')}</div></div></div></div>`;
  return {
    text: stack(
      letter.words,
      letter.signature,
      history === null ? null : `${marked(`${asText(pairs)}\n`)}\n${historyText(letter, history, marked)}`,
    ),
    html: `<html><head></head><body><div style="font-family: Verdana;font-size: 12.0px;">${own}${quoted}</div></body></html>`,
  };
}

const ABOVE: Readonly<Record<Letter['language'], string>> = {
  en: '##- Please type your reply above this line -##',
  other: '##- Please type your reply above this line -##',
  de: '##- Bitte geben Sie Ihre Antwort oberhalb dieser Zeile ein. -##',
  fr: '##- Veuillez saisir votre réponse au-dessus de cette ligne. -##',
  es: '##- Escribe tu respuesta por encima de esta línea -##',
  pt: '##- Por favor, digite sua resposta acima desta linha -##',
  it: '##- Inserisci la risposta sopra questa riga -##',
  nl: '##- Typ uw antwoord boven deze regel -##',
};

export function zendesk(letter: Letter, agent: string): Bodies {
  const { history } = letter;
  const locale = locales[letter.language];
  const tag = seeded(letter.seed, 10)
    .toUpperCase()
    .replace(/(.{6})/, '$1-');
  const comment = (name: string, when: string, body: string): string =>
    `<table width="100%" cellpadding="0" cellspacing="0" border="0" role="presentation"><tr><td width="100%" style="padding: 15px 0; border-top: 1px dotted #c5c5c5;"><p style="font-size: 15px;" dir="ltr"><strong>${escapeHtml(name)}</strong></p><p style="font-size: 13px; color: #bbbbbb;" dir="ltr">${when}</p><div class="zd-comment" dir="auto" style="margin: 15px 0">${body}</div></td></tr></table>`;
  const when = (moment: History['moment']): string =>
    `${piece(locale, moment, { day: 'numeric', month: 'short', year: 'numeric' })}, ${clock(locale, moment)} ${moment.zone}`;
  const paragraphs = letter.words
    .split(/\n{2,}/)
    .map((part) => `<p dir="auto">${part.split('\n').map(escapeHtml).join('<br>')}</p>`)
    .join('');
  const signature =
    letter.signature === null
      ? ''
      : `<p dir="auto">${letter.signature.split('\n').map(escapeHtml).join('<br>')}</p>`;
  const own = `${letter.html ?? paragraphs}${signature}`;
  const now =
    history === null
      ? ''
      : when({ ...history.moment, date: new Date(history.moment.date.getTime() + 7_200_000) });
  const rule = '--------------------------------';
  const footer = `This email is a service from ${agent}. Delivered by Zendesk`;
  return {
    text: stack(
      ABOVE[letter.language],
      agent,
      now,
      letter.words,
      letter.signature,
      history === null
        ? null
        : `${rule}\n\n${history.from.name}\n\n${when(history.moment)}\n\n${historyText(letter, history)}`,
      `${rule}\n${footer}`,
      `[${tag}]`,
    ),
    html: `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body style="width: 100%!important; margin: 0; padding: 0;"><div style="padding: 10px; font-size: 12px; color:#444444;"><div style="color: #b5b5b5;">${ABOVE[letter.language]}</div>${comment(agent, now, own)}${history === null ? '' : comment(history.from.name, when(history.moment), historyHtml(letter, history, '<p>', '</p>'))}</div><div style="padding: 10px; font-size: 12px; color: #aaaaaa;">${footer.replace('Zendesk', '<a href="https://www.zendesk.example/" style="color:black">Zendesk</a>')}</div><span style="color: #FFFFFF" aria-hidden="true">[${tag}]</span></body></html>`,
  };
}

export function freshdesk(letter: Letter): Bodies {
  const { history } = letter;
  const ticket = String(Number.parseInt(seeded(letter.seed, 4), 16));
  const own = `<div style="font-size: 13px; font-family: -apple-system, BlinkMacSystemFont, Segoe UI, sans-serif;"><div dir="ltr">${letter.html ?? lineDivs(letter.words)}</div>${letter.signature === null ? '' : `<div dir="ltr"><br>${lineDivs(letter.signature)}</div>`}</div>`;
  const line =
    history === null
      ? ''
      : `On ${piece(locales.en, history.moment, { weekday: 'short', day: 'numeric', month: 'short' })} at ${clock(locales.en, history.moment)} , ${history.from.name} <${history.from.address}> wrote:`;
  return {
    text: stack(
      letter.words,
      letter.signature,
      history === null ? null : `${line}\n${historyText(letter, history, marked)}`,
      `#${ticket}`,
    ),
    html: `<html><body>${own}${history === null ? '' : `<div class="freshdesk_quote"><blockquote class="freshdesk_quote">${escapeHtml(line)}<br>${historyHtml(letter, history, '<div>', '</div>')}</blockquote></div>`}<img src="https://desk.example/helpdesk/attachments/open?id=${ticket}" alt="" width="1" height="1" style="display:none"><span title="fd_tkt_identifier" style="font-size:0px; font-family:'fdtktid'; min-height:0px; height:0px; opacity:0; max-height:0px; line-height:0px; color:#ffffff">${ticket}:${seeded(letter.seed, 6)}</span></body></html>`,
  };
}
