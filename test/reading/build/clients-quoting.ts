/** Clients that quote with marks: Gmail, Apple, Yahoo, Thunderbird, Proton, Zoho, Front, plain text. */

import { attribution } from './attribution.ts';
import { columns, escapeHtml, lineDivs, marked, richText } from './html.ts';
import { type Bodies, type History, type Letter, stack } from './letter.ts';
import { clock, locales, mailDate, piece } from './locale.ts';
import { seeded } from './mime.ts';

const mailto = (address: string): string => `&lt;<a href="mailto:${address}">${address}</a>&gt;`;

/** The attribution line with its address as a link. */
function attributionHtml(line: string, address: string): string {
  return escapeHtml(line).replace(`&lt;${address}&gt;`, mailto(address));
}

function forwardDate({ moment }: History, letter: Letter): string {
  const locale = locales[letter.language];
  const day = piece(locale, moment, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  return `${day} ${clock(locale, moment)}`;
}

/** Text: attribution and quoted history, inline answers between its lines. */
function quotedText(letter: Letter, history: History, line: string, quote = marked): string {
  if (letter.inline.length === 0) return `${line}\n${quote(columns(history.text))}`;
  const turns = letter.inline.map((turn) => `${quote(columns(turn.quote))}\n\n${turn.answer}`);
  return `${line}\n${turns.join('\n\n')}`;
}

/** HTML: blockquotes, with the answers between them. */
function quotedHtml(letter: Letter, history: History, open: string, close: string): string {
  if (letter.inline.length === 0) return `${open}${richText(history.text)}${close}`;
  return letter.inline
    .map((turn) => `${open}${richText(turn.quote)}${close}${lineDivs(turn.answer)}<div><br></div>`)
    .join('');
}

const ownHtml = (letter: Letter, byDefault: (words: string) => string): string =>
  letter.html ?? byDefault(letter.words);

/** Words above or below the quotation. */
function order(letter: Letter, own: string | null, history: string | null): string {
  return letter.bottomPosting ? stack(history, own) : stack(own, history);
}

function labelled(letter: Letter, history: History, names: readonly ('from' | 'date' | 'subject' | 'to')[]) {
  const { labels } = locales[letter.language];
  const values = {
    from: `${history.from.name} <${history.from.address}>`,
    date: forwardDate(history, letter),
    subject: history.subject,
    to: `${history.to.name} <${history.to.address}>`,
  };
  return names.map((name) => [`${labels[name]}${labels.colon}`, values[name]] as const);
}

const GMAIL_QUOTE =
  '<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">';

export function gmail(letter: Letter): Bodies {
  const { history } = letter;
  const signature = letter.signature === null ? null : `-- \n${letter.signature}`;
  const mobile = letter.client === 'gmail-mobile';
  const [first, ...rest] = letter.words.split('\n');
  const typed = mobile
    ? `${escapeHtml(first ?? '')}${lineDivs(rest.join('\n'), '<div dir="auto">')}`
    : letter.words.includes('\n')
      ? lineDivs(letter.words)
      : escapeHtml(letter.words);
  const signatureHtml =
    letter.signature === null
      ? ''
      : `<div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">${letter.signature.split('\n').map(escapeHtml).join('<br>')}</div></div>`;
  const own = `<div dir="${mobile ? 'auto' : 'ltr'}">${letter.html ?? (rest.length === 0 && mobile ? escapeHtml(letter.words) : typed)}${signatureHtml}</div>`;
  if (history === null) return { text: stack(letter.words, signature), html: own };
  if (history.kind === 'forward') {
    const from = labelled(letter, history, ['from'])[0] ?? ['From:', ''];
    const head = [
      from,
      ['Date:', forwardDate(history, letter)],
      ['Subject:', history.subject],
      ['To:', `<${history.to.address}>`],
    ];
    const rule = '---------- Forwarded message ---------';
    return {
      text: stack(
        letter.words,
        signature,
        [rule, ...head.map((pair) => pair.join(' '))].join('\n'),
        `\n${columns(history.text)}`,
      ),
      html: `${own}<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${rule}<br>${head.map(([label, value]) => `${label} ${escapeHtml(value ?? '')}<br>`).join('')}</div><br><br>${richText(history.text)}</div>`,
    };
  }
  const line = attribution(letter.client, letter.language, history.from, history.moment);
  const block = `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${attributionHtml(line, history.from.address)}<br></div>${quotedHtml(letter, history, GMAIL_QUOTE, '</blockquote>')}</div>`;
  return {
    text: order(letter, stack(letter.words, signature), `${quotedText(letter, history, `${line}\n`)}`),
    html: letter.bottomPosting ? `<div dir="ltr">${block}${own}</div>` : `${own}<br>${block}`,
  };
}

export function apple(letter: Letter): Bodies {
  const { history } = letter;
  const locale = locales[letter.language];
  const phone = letter.client === 'iphone';
  const footer = phone ? locale.iphone : null;
  const signature = stack(letter.signature, footer);
  const lines = (text: string): string =>
    phone ? lineDivs(text, '<div dir="ltr">') : text.split('\n').map(escapeHtml).join('<br>');
  const own = `${ownHtml(letter, lines)}${letter.signature === null ? '' : `<div><br></div><div>${letter.signature.split('\n').map(escapeHtml).join('<br>')}</div>`}${footer === null ? '' : `<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">${footer}</div>`}`;
  const wrap = (body: string): string =>
    `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body ${phone ? 'dir="auto"' : 'style="overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;"'}>${body}</body></html>`;
  if (history === null) return { text: stack(letter.words, signature), html: wrap(own) };
  if (history.kind === 'forward') {
    const head = labelled(letter, history, ['from', 'subject', 'date', 'to']);
    const title = locale.appleForward;
    const shown = head.map(([label, value]) => `${label} ${value}`).join('\n');
    return {
      text: stack(letter.words, signature, `${title}\n\n${marked(`${shown}\n\n${columns(history.text)}`)}`),
      html: wrap(
        `${own}<div><br><blockquote type="cite"><div>${title}</div><br class="Apple-interchange-newline">${head.map(([label, value]) => `<div style="margin: 0px;"><span style="color:rgba(0, 0, 0, 1.0);"><b>${label} </b></span><span>${escapeHtml(value)}<br></span></div>`).join('')}<br><div>${richText(history.text)}</div></blockquote></div>`,
      ),
    };
  }
  const line = attribution(letter.client, letter.language, history.from, history.moment);
  const quote = '<blockquote type="cite">';
  const inner = quotedHtml(letter, history, `${quote}<div dir="ltr">`, '</div></blockquote>');
  const block = phone
    ? `<div dir="ltr"><br>${quote}${escapeHtml(line)}<br><br></blockquote></div>${inner}`
    : `<div><br>${quote}<div>${escapeHtml(line)}</div></blockquote>${inner}</div>`;
  return {
    text: order(letter, stack(letter.words, signature), quotedText(letter, history, marked(`${line}\n`))),
    html: wrap(letter.bottomPosting ? `${block}${own}` : `${own}${block}`),
  };
}

export function yahoo(letter: Letter): Bodies {
  const { history } = letter;
  const id = seeded(letter.seed, 10);
  const row = '<div dir="ltr" data-setdir="false">';
  const own = ownHtml(letter, (words) => lineDivs(words, row));
  const signature =
    letter.signature === null
      ? ''
      : `<div><br></div><div class="ydp${id}signature">${lineDivs(letter.signature, row)}</div>`;
  const wrap = (rest: string): string =>
    `<html><head></head><body><div class="ydp${id}yahoo-style-wrap" style="font-family:Helvetica Neue, Helvetica, Arial, sans-serif;font-size:13px;">${own}${signature}<div><br></div></div>${rest}</body></html>`;
  const text = ` ${stack(letter.words, letter.signature)}`;
  if (history === null) return { text, html: wrap('') };
  const forward = history.kind === 'forward';
  const heads = forward
    ? [
        `----- ${locales[letter.language].forwardedMessage} -----`,
        ...labelled(letter, history, ['from', 'to', 'date', 'subject']).map((pair) => pair.join(' ')),
      ]
    : [attribution(letter.client, letter.language, history.from, history.moment)];
  const indented = (quoted: string): string =>
    quoted
      .split('\n')
      .map((line) => ` ${line}`)
      .join('\n');
  return {
    text: `${text}\n\n    ${heads.join('\n    ')}  \n \n${quotedText(letter, history, '', indented).slice(1)}\n  \n`,
    html: wrap(
      `<div id="ydp${id}yahoo_quoted_${id}" class="ydp${id}yahoo_quoted"><div style="font-family:'Helvetica Neue', Helvetica, Arial, sans-serif;font-size:13px;color:#26282a;">${heads.map((line) => `<div>${escapeHtml(line)}</div>`).join('')}<div><br></div><div><div id="ydp${id}yiv${id}">${quotedHtml(letter, history, '<div>', '</div>')}</div></div></div></div>`,
    ),
  };
}

/** RFC 3676: own lines broken at 72 with a trailing blank. */
function flowed(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line.startsWith('>')
        ? line
        : line.replace(/(.{1,71}) (?=\S)/g, (all) => (line.length <= 72 ? all : `${all}\n`)),
    )
    .join('\n');
}

export function thunderbird(letter: Letter): Bodies {
  const { history } = letter;
  const locale = locales[letter.language];
  const signature = letter.signature === null ? null : `-- \n${letter.signature}`;
  const paragraphs = (words: string): string =>
    words
      .split(/\n{2,}/)
      .map((part) => `<p>${part.split('\n').map(escapeHtml).join('<br>\n')}</p>`)
      .join('\n');
  const own = `${ownHtml(letter, paragraphs)}${letter.signature === null ? '' : `<pre class="moz-signature" cols="72">-- \n${escapeHtml(letter.signature)}</pre>`}`;
  const wrap = (body: string): string =>
    `<!DOCTYPE html>\n<html>\n  <head>\n    <meta http-equiv="content-type" content="text/html; charset=UTF-8">\n  </head>\n  <body>\n    ${body}\n  </body>\n</html>`;
  if (history === null) return { text: flowed(stack(letter.words, signature)), html: wrap(own) };
  if (history.kind === 'forward') {
    const title = `-------- ${locale.forwardedMessage} --------`;
    const head = labelled(letter, history, ['subject', 'date', 'from', 'to']);
    return {
      text: flowed(
        stack(
          letter.words,
          signature,
          [title, ...head.map(([label, value]) => `${label} \t${value}`)].join('\n'),
          `\n${columns(history.text)}`,
        ),
      ),
      html: wrap(
        `${own}<div class="moz-forward-container"><br><br>${title}<table class="moz-email-headers-table" cellspacing="0" cellpadding="0" border="0"><tbody>${head.map(([label, value]) => `<tr><th valign="BASELINE" nowrap="nowrap" align="RIGHT">${label} </th><td>${escapeHtml(value)}</td></tr>`).join('')}</tbody></table><br><br>${richText(history.text)}</div>`,
      ),
    };
  }
  const line = attribution(letter.client, letter.language, history.from, history.moment);
  const quote = `<blockquote type="cite" cite="mid:${seeded(letter.seed, 12)}@harborline.example">`;
  const block = `<div class="moz-cite-prefix">${escapeHtml(line)}<br></div>${quotedHtml(letter, history, quote, '</blockquote>')}`;
  return {
    text: flowed(order(letter, stack(letter.words, signature), quotedText(letter, history, line))),
    html: wrap(letter.bottomPosting ? `${block}${own}` : `${own}${block}`),
  };
}

export function proton(letter: Letter): Bodies {
  const { history } = letter;
  const [before, after] = locales[letter.language].proton;
  const row = '<div style="font-family: Arial, sans-serif; font-size: 14px;">';
  const footer = `${before}[Proton Mail](https://proton.me/mail/home)${after}`;
  const signature = letter.signature === null ? '' : `${row}<br></div>${lineDivs(letter.signature, row)}`;
  const own = `${ownHtml(letter, (words) => lineDivs(words, row))}${row}<br></div><div class="protonmail_signature_block" style="font-family: Arial, sans-serif; font-size: 14px;"><div class="protonmail_signature_block-user${letter.signature === null ? ' protonmail_signature_block-empty' : ''}">${signature}</div><div class="protonmail_signature_block-proton">${before}<a target="_blank" href="https://proton.me/mail/home" rel="noopener noreferrer">Proton Mail</a>${after}</div></div>`;
  const text = stack(letter.words, letter.signature, footer);
  if (history === null) return { text, html: own };
  const forward = history.kind === 'forward';
  const heads = forward
    ? [
        `------- ${locales[letter.language].forwardedMessage} -------`,
        ...labelled(letter, history, ['from', 'date', 'subject', 'to']).map((pair) => pair.join(' ')),
      ]
    : [attribution(letter.client, letter.language, history.from, history.moment)];
  const inner = quotedHtml(
    letter,
    history,
    '<blockquote class="protonmail_quote" type="cite">',
    '</blockquote>',
  );
  return {
    text: order(letter, text, quotedText(letter, history, `${heads.join('\n')}\n`)),
    html: letter.bottomPosting
      ? `<div class="protonmail_quote">${heads.map(escapeHtml).join('<br>')}<br>${inner}</div>${own}`
      : `${own}${row}<br></div><div class="protonmail_quote">${heads.map(escapeHtml).join('<br>')}<br>${inner}<br></div>`,
  };
}

export function zoho(letter: Letter): Bodies {
  const { history } = letter;
  const own = `<div style="font-family: Verdana, Arial, Helvetica, sans-serif; font-size: 10pt;">${ownHtml(letter, (words) => lineDivs(words))}<div><br></div><div id="Zm-_Id_-Sgn" data-zbluepencil-ignore="true">${letter.signature === null ? '' : lineDivs(letter.signature)}</div></div>`;
  const wrap = (rest: string): string =>
    `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head><meta content="text/html;charset=UTF-8" http-equiv="Content-Type"></head><body >${own}${rest}</body></html>`;
  const text = stack(letter.words, letter.signature);
  if (history === null) return { text, html: wrap('') };
  const forward = history.kind === 'forward';
  const heads = forward
    ? [
        `============ ${locales[letter.language].forwardedMessage} ============`,
        ...labelled(letter, history, ['from', 'to', 'date', 'subject']).map((pair) => pair.join(' ')),
        `============ ${locales[letter.language].forwardedMessage} ============`,
      ]
    : [attribution(letter.client, letter.language, history.from, history.moment)];
  const unmarked = (quoted: string): string => quoted;
  return {
    text: `${text}\n\n\n\n${quotedText(letter, history, `${heads.join('\n')}\n`, letter.inline.length > 0 ? marked : unmarked)}`,
    html: wrap(
      `<div><br></div><div class="zmail_extra_hr" style="border-top: 1px solid rgb(204, 204, 204); height: 0px;"><br></div><div class="zmail_extra" data-zbluepencil-ignore="true"><div><br></div><div id="Zm-_Id_-Sgn1">${heads.map(escapeHtml).join('<br>')}<br></div><div><br></div>${quotedHtml(letter, history, '<blockquote id="blockquote_zmail" style="margin: 0px;">', '</blockquote>')}</div><div><br></div>`,
    ),
  };
}

export function front(letter: Letter): Bodies {
  const { history } = letter;
  const signature =
    letter.signature === null
      ? ''
      : `<div class="front-signature">${letter.signature.split('\n').map(escapeHtml).join('<br>')}</div><div><br></div>`;
  const own = `<div>${ownHtml(letter, (words) => lineDivs(words))}<div><br></div>${signature}</div>`;
  const text = stack(letter.words, letter.signature);
  if (history === null) return { text, html: own };
  const forward = history.kind === 'forward';
  const line = forward
    ? '---------- Forwarded message ----------'
    : `On ${piece(locales.en, history.moment, { day: 'numeric', month: 'long', year: 'numeric' })} at ${clock(locales.en, history.moment)} ${history.moment.zone} ${history.from.address} wrote:`;
  const heads = forward
    ? [line, ...labelled(letter, history, ['from', 'date', 'subject', 'to']).map((pair) => pair.join(' '))]
    : [line];
  const inner = quotedHtml(letter, history, '<div class="front-email-body">', '</div>');
  return {
    text: order(letter, text, quotedText(letter, history, `${heads.join('\n')}\n`)),
    html: `${own}<blockquote type="cite" class="front-blockquote">${heads.map(escapeHtml).join('<br>')}<br><br>${inner}</blockquote>`,
  };
}

export function plain(letter: Letter): Bodies {
  const { history } = letter;
  const signature = letter.signature === null ? null : `-- \n${letter.signature}`;
  if (history === null) return { text: stack(letter.words, signature), html: null };
  if (history.kind === 'forward') {
    const head = [
      `From: ${history.from.name} <${history.from.address}>`,
      `Date: ${mailDate(history.moment)}`,
      `Subject: ${history.subject}`,
      `To: ${history.to.address}`,
    ].join('\n');
    const name = history.from.name;
    return {
      text: stack(
        letter.words,
        `----- Forwarded message from ${name} <${history.from.address}> -----\n\n${head}`,
        columns(history.text),
        '----- End forwarded message -----',
        signature,
      ),
      html: null,
    };
  }
  const line = attribution(letter.client, letter.language, history.from, history.moment);
  const quoted = quotedText(letter, history, line);
  return { text: stack(order(letter, letter.words, quoted), signature), html: null };
}
