/** The containers that mail programs make around quotations and signatures: one row per program. */

import type { Zone } from '../letter/line.ts';
import { memo } from '../numbers/memo.ts';

type Row = { readonly client: string; readonly id?: RegExp; readonly class?: RegExp; readonly name?: RegExp };

/** Containers whose whole content is quoted. Wrappers in which a person also types are not here: their blockquote counts. */
const quotes: readonly Row[] = [
  { client: 'Yahoo', id: /yahoo_quoted/, class: /yahoo_quoted/ },
  {
    client: 'Outlook mobile and new Outlook',
    id: /^(?:x_)?mail-editor-reference-message-container$/,
    class: /^(?:x_)?ms-outlook-mobile-reference-message$/,
  },
  { client: 'Outlook for Mac', id: /^(?:x_)?olk_src_body_section$/ },
  { client: 'Thunderbird forward', class: /^moz-forward-container$/ },
  { client: 'GMX, web.de, mail.com', name: /^(?:quote|quoted-content)$/ },
  { client: 'Spark, Readdle', name: /^messagereplysection$/ },
  { client: 'QQ, 163', id: /^isreplycontent$/, class: /^(?:qmbox_reply|reply_?quote)$/ },
  { client: 'Apple forward', class: /^apple-?mail-?forward$/ },
  { client: 'Tutanota', class: /^tutanota_quote$/ },
  { client: 'Missive', class: /^missive_quote$/ },
  { client: 'Airmail', class: /^(?:airmail_ext_on|clean_bq)$/ },
  { client: 'Roundcube', id: /^replybody\d*$/ },
  { client: 'Zimbra', class: /^zimbra_?quote$/ },
  { client: 'HEY', class: /^trix-quote$/ },
];

const signatures: readonly Row[] = [
  { client: 'Gmail', class: /^(?:gmail_signature|gmail_signature_prefix)$/ },
  {
    client: 'Outlook',
    id: /^(?:x_)?(?:signature|ms-outlook-mobile-signature|mssignature|ms-outlook-signature)$/,
  },
  { client: 'Thunderbird', class: /^moz-signature$/ },
  { client: 'Apple Mail', id: /^applemailsignature$/, class: /^applemailsignature$/ },
  { client: 'Proton', class: /^protonmail_signature_block(?:-user|-proton)?$/ },
  { client: 'Samsung', id: /^composer_signature$/ },
  { client: 'Front', class: /^front-signature$/ },
  { client: 'Superhuman', class: /^sh-signature$/ },
  { client: 'Zoho', id: /^zm-_id_-sgn$/ },
  { client: 'Zimbra', name: /^signature$/ },
  { client: 'Yahoo', class: /(?:^|_)yahoo[-_]?signature$|^ydp[0-9a-f]+signature$/ },
  { client: 'Spark', name: /^messagesignaturesection$/ },
  { client: 'Airmail', id: /^bloop_sign/, class: /^bloop_sign$/ },
  { client: 'Roundcube', id: /^_rc_sig$/ },
  { client: 'Missive', class: /^missive_signature$/ },
  {
    client: 'HubSpot, help desks',
    class: /^(?:hs_signature|email-?signature|mail-?signature|signature|freshdesk_signature|zd-signature)$/,
  },
  { client: 'GMX, web.de', class: /^signature$/, name: /^signature$/ },
  { client: 'mobile', class: /^mobile-?signature$/ },
];

const attributions: readonly Row[] = [
  { client: 'Gmail', class: /^gmail_attr$/ },
  { client: 'Thunderbird', class: /^moz-cite-prefix$/ },
  { client: 'Roundcube', id: /^reply-intro$/ },
  { client: 'Zoho', id: /^zm-_id_-sgn1$/ },
];

const headers: readonly Row[] = [
  { client: 'Outlook', id: /^(?:x_)?divrplyfwdmsg$/ },
  { client: 'Outlook for Mac', class: /^outlookmessageheader$/ },
  { client: 'Thunderbird forward', class: /^moz-email-headers-table$/ },
];

/** Classes of a blockquote that is a quotation and no indentation. */
const quoting =
  /^(?:gmail_quote|protonmail_quote|yahoo_quoted|front-blockquote|freshdesk_quote|cite|iosymail|quote|tmail_quote|outlook_quote|mailspring|sh-color)/;

export type Marks = { readonly id: string; readonly classes: readonly string[]; readonly name: string };

/** What a container is, told by its marks. Ids, classes and names are compared in lower case. */
export type Container = {
  readonly zone: Zone | null;
  /** Everything within is quoted. */
  readonly quotes: boolean;
};

const none: Container = { zone: null, quotes: false };

export function containerOf(marks: Marks): Container {
  if (marks.id === '' && marks.name === '' && marks.classes.length === 0) return none;
  return containerByKey(`${marks.id}\0${marks.name}\0${marks.classes.join(' ')}`);
}

const containerByKey = memo((key): Container => {
  const [id = '', name = '', classes = ''] = key.split('\0');
  const marks = { id, name, classes: classes === '' ? [] : classes.split(' ') };
  return { zone: zoneOf(marks), quotes: hit(quotes, marks) };
});

function zoneOf(marks: Marks): Zone | null {
  if (hit(attributions, marks)) return 'attribution';
  if (hit(headers, marks)) return 'header';
  return hit(signatures, marks) ? 'signature' : null;
}

/** Whether a blockquote bears the mark of a program that quotes with it. */
export function quotesByMark(marks: Marks): boolean {
  return marks.id.includes('blockquote_zmail') || marks.classes.some((name) => quoting.test(name));
}

function hit(rows: readonly Row[], marks: Marks): boolean {
  return rows.some(
    (row) =>
      (row.id !== undefined && marks.id !== '' && row.id.test(marks.id)) ||
      (row.name !== undefined && marks.name !== '' && row.name.test(marks.name)) ||
      (row.class !== undefined && marks.classes.some((name) => row.class?.test(name) === true)),
  );
}
